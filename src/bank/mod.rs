//! What a bank is, how one is read from RON text, and what can be wrong with it.
//!
//! Pure: text comes in as an argument, and so do the facts about images ([`ImageFolder`]); a
//! [`Bank`] and a list of [`Diagnostic`]s go out. No file, clock, window or random source belongs
//! here, nor anything about drawing or marking a quiz.

mod check;
pub mod diagnostic;
pub(crate) mod fold;
mod images;
pub mod markup;
pub mod model;
mod read;
pub mod text;

pub use diagnostic::{Diagnostic, Severity};
pub use images::{Heaviness, ImageFacts, ImageFolder, ImageProblem, MAX_IMAGE_SIDE, NoImages};
pub use model::*;
pub use read::{Reading, read, read_while};
