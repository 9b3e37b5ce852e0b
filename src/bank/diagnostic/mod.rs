//! What can be wrong with a bank, as data: a stable code, a place in the text, the facts.
//!
//! The sentences that people read are made from these in one place, by `words`; nothing here is
//! worded.

mod collector;
mod expected;
mod fact;
mod problem;
mod table;
#[cfg(test)]
mod tests;

pub use expected::{Bounds, Expected, Found, Punctuation};
pub use fact::{Fact, Line, Names};
pub use problem::Problem;

pub(crate) use collector::Problems;

use std::ops::Range;

use super::QuestionId;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a look; nothing is left out.
    Warning,
    /// Something is left out: a citation, a picture, a question, or the whole bank.
    Error,
}

impl Severity {
    /// The stable name used in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A place in a text as an editor shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub problem: Problem,
    /// Bytes of the text it is about; may be empty (a place between characters).
    pub span: Range<usize>,
    /// Where the span begins.
    pub position: Position,
    /// The question it is about, where its id could be read.
    pub question: Option<QuestionId>,
}
