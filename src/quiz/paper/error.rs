//! Why there is no paper, and what is to be said about one drawn by a code. Data only; the
//! sentences a person reads are worded by `words`.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why there is no paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error)]
pub enum DrawError {
    /// The bank has no questions (or none that could be read).
    #[error("the bank has no questions")]
    EmptyBank,
    /// No question of the bank fits the plan's topics, difficulties, kinds and dates.
    #[error("none of the bank's {in_bank} questions fits the plan")]
    NothingFits {
        /// How many questions the bank has.
        in_bank: usize,
    },
    /// Only preferred questions were wanted, and none of those that fit the plan is preferred.
    #[error("none of the {eligible} questions that fit the plan is a preferred one")]
    NothingPreferred {
        /// How many fit the plan otherwise.
        eligible: usize,
    },
}

/// What is to be said about a paper drawn by a code. It was drawn all the same, but need not be
/// the paper that the code was made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CodeNotice {
    /// The code was made with another bank, or another edition of this one.
    OtherEdition,
    /// The bank is the same, but the code was made with a plan that chooses from other questions.
    OtherPlan,
    /// The code says only “more than 126 questions”, and the plan does not say how many; all that
    /// fit were drawn.
    CountUnknown,
}
