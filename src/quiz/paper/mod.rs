//! The paper: what was drawn from a bank, by a plan and a seed, and in which order it is asked.
//!
//! A paper carries its questions whole, so that it can be kept and shown again after the bank has
//! changed. Nothing here knows how it is sat or marked.
//!
#![doc = include_str!("contract.md")]

mod arrange;
mod balance;
mod chance;
mod choose;
mod code;
mod draw;
mod error;
#[cfg(test)]
mod laws;
mod print;

pub use code::{CodeError, CodedCount, PaperCode};
pub use draw::{draw, draw_by_code};
pub use error::{CodeNotice, DrawError};

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::bank::{BankId, Fingerprint, Passage, PassageId, Question, Source};

/// What randomness starts from: 24 bits, so that it fits into a paper code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seed(u32);

impl Seed {
    /// How many seeds there are.
    pub const COUNT: u32 = 1 << 24;

    /// Any number makes a seed; only its lowest 24 bits count.
    #[must_use]
    pub fn new(number: u32) -> Self {
        Self(number % Self::COUNT)
    }

    /// The seed as a number below [`Seed::COUNT`].
    #[must_use]
    pub fn get(self) -> u32 {
        self.0
    }
}

/// An ordered list of questions with ordered options, ready to be asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Paper {
    /// Gives the same paper again.
    pub code: PaperCode,
    /// The bank it was drawn from.
    pub bank: BankId,
    /// The bank's title at the time.
    pub title: String,
    /// The edition of the bank.
    pub fingerprint: Fingerprint,
    /// The bank's date, which holds for every question without one of its own.
    pub as_of: Option<jiff::civil::Date>,
    /// The questions in the order they are asked.
    pub items: Vec<PaperItem>,
    /// The passages that the questions cite, in the bank's order.
    pub passages: Vec<Arc<Passage>>,
    /// The sources of those passages, in the bank's order.
    pub sources: Vec<Arc<Source>>,
}

impl Paper {
    /// The passage of this name.
    #[must_use]
    pub fn passage(&self, id: &PassageId) -> Option<&Passage> {
        self.passages.iter().map(Arc::as_ref).find(|passage| passage.id == *id)
    }

    /// The source that a passage retells.
    #[must_use]
    pub fn source_of(&self, passage: &Passage) -> Option<&Source> {
        let id = passage.source.as_ref()?;
        self.sources.iter().map(Arc::as_ref).find(|source| source.id == *id)
    }
}

/// A question of a paper with the order of its parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaperItem {
    /// The question.
    pub question: Arc<Question>,
    /// The order in which its parts are shown.
    pub layout: Layout,
}

/// The order in which a question's parts are shown. All numbers are indices into the question's
/// own lists; what stands first is shown first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Layout {
    /// Nothing to arrange: true/false, typed answers, open answers.
    Plain,
    /// Single and multiple choice: the options shown. Ordering: the items as first laid out.
    /// Hotspot: the areas, for where they are listed by name.
    Order(Vec<usize>),
    /// Matching.
    Matching {
        /// Pairs, for their left sides.
        left: Vec<usize>,
        /// Distinct right sides (`marking::right_sides`).
        right: Vec<usize>,
    },
    /// Gap fill: for each gap the options shown; empty for a typed gap.
    Gaps(Vec<Vec<usize>>),
    /// Categories: the headings keep the order of the file, the items (numbered through) do not.
    Items(Vec<usize>),
}
