//! What is looked for on the shelf, and what was found: put together by the worker, shown by the
//! shelf, kept here so that who opens a result comes back to the others.

use super::state::BankKey;
use crate::bank::Topic;
use crate::library::search::Excerpt;

/// So many questions are shown of what was found.
pub const SHOWN: usize = 50;

/// A search and where it stands.
#[derive(Debug, Clone, Default)]
pub struct Search {
    /// What was typed; nothing where the shelf itself is shown.
    pub typed: String,
    /// The number of the latest search; answers to earlier ones come too late.
    pub serial: u64,
    /// What was found, once it is known; of the search before, while it is not.
    pub found: Option<Found>,
    /// The number of the search that found it.
    pub answered: u64,
}

impl Search {
    /// Whether something is looked for.
    #[must_use]
    pub fn is_on(&self) -> bool {
        !self.typed.trim().is_empty()
    }

    /// Whether what was found is what is looked for now.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.answered == self.serial
    }
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The banks that are meant themselves, in the order of the shelf.
    pub banks: Vec<FoundBank>,
    /// The first questions, by bank, in the order of the shelf and of each bank.
    pub questions: Vec<FoundQuestion>,
    /// How many questions there are in all.
    pub count: usize,
}

/// A bank that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundBank {
    /// The bank.
    pub bank: BankKey,
    /// Its title, with what was found in it.
    pub title: Excerpt,
}

/// A question that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundQuestion {
    /// Its bank.
    pub bank: BankKey,
    /// Its place in the bank.
    pub place: usize,
    /// Its topic.
    pub topic: Topic,
    /// The piece of its prompt that shows what was found.
    pub excerpt: Excerpt,
}
