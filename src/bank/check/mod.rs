//! What a bank must be like once it can be read.
//!
//! Each check takes parts of the model with their places and tells what is wrong with them. How
//! anything is spelt in the file is the business of `read`.

mod choice;
mod dates;
mod hidden;
mod language;
mod numbers;
mod order;
mod phrases;
mod pictures;
mod references;
mod repeats;
mod rungs;
mod shapes;
mod texts;

pub(crate) use choice::{ChoiceKind, Offered, options, shown};
pub(crate) use dates::{DatePlaces, dates_in_order};
pub(crate) use hidden::{Hidden, hidden_marks};
pub(crate) use language::is_language_tag;
pub(crate) use numbers::{DateFault, date, wrong_numbers};
pub(crate) use order::settle_order;
pub(crate) use pictures::{image_problem, is_inside};
pub(crate) use references::{GivenId, References};
pub(crate) use repeats::{at_least, no_repeats, pairs, typed};
pub(crate) use shapes::shape;
pub(crate) use texts::{gap_text, says_nothing};

/// The most options, items, pairs, gaps, tags and so on in one list.
pub(crate) const MOST_ENTRIES: usize = 64;

/// The most ids in one list of citations or of questions to be kept apart.
pub(crate) const MOST_REFERENCES: usize = 256;

/// The most corners of a polygon.
pub(crate) const MOST_CORNERS: usize = 1024;

/// The most questions in a bank.
pub(crate) const MOST_QUESTIONS: usize = 200_000;

/// The most passages, and the most sources, in a bank.
pub(crate) const MOST_PASSAGES: usize = 10_000;
