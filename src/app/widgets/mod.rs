//! What screens are put together from: buttons, cards, keycaps, bars, icons, set text.
//!
//! A widget draws and says what was done with it. It knows the theme and nothing of banks, quizzes
//! or the state of the window; words come in as arguments. Every widget that can be operated names
//! itself for screen readers, shows the focus and is large enough to hit.

pub mod arrows;
pub mod assign_row;
pub mod bar;
pub mod button;
pub mod card;
pub mod chip;
pub mod choice;
pub mod citation;
pub mod dashed;
pub mod disclosure;
pub mod field;
pub mod foot;
pub mod given;
pub mod icon;
pub mod keycap;
pub mod look;
pub mod markup;
pub mod measure;
pub mod note;
pub mod option_card;
pub mod part_card;
pub mod parts;
pub mod picker;
pub mod places;
pub mod reorder;
pub mod ring;
pub mod row;
pub mod slot;
pub mod tabs;
pub mod text;
pub mod tip;
pub mod tool;

pub use button::{Button, Weight};
pub use icon::Icon;
pub use markup::{Faces, SetText};
pub use measure::Measure;
pub use option_card::{OptionCard, OptionLook, OptionRole};
pub use part_card::PartCard;
pub use row::Row;
