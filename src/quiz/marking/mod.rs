//! From an answer to a mark: one file a family of responses, one rule each, with its source.

use serde::{Deserialize, Serialize};

/// How a multiple choice answer becomes a fraction of the marks. Every other kind has one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum MarkingRule {
    /// Each option judged rightly, ticked or not, counts alike.
    #[default]
    PerOption,
    /// Everything right or nothing.
    AllOrNothing,
}

/// What became of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Full marks.
    Right,
    /// Some marks.
    Partly,
    /// No marks, or fewer.
    Wrong,
    /// No answer was given, which is not the same as a wrong one.
    Skipped,
    /// An open answer that its writer has not marked yet.
    Unmarked,
}

/// The mark for one answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// What became of it.
    pub verdict: Verdict,
    /// Marks earned; below 0 under a rule with negative marks.
    pub marks: f64,
    /// Marks that a right answer earns.
    pub of: f64,
}
