//! The mark itself, and how an earned fraction becomes one.

use serde::{Deserialize, Serialize};

use crate::bank::Question;

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

impl Verdict {
    /// All of them, the best first.
    pub const ALL: [Self; 5] =
        [Self::Right, Self::Partly, Self::Wrong, Self::Skipped, Self::Unmarked];

    /// The stable name used in the record, in tables and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Partly => "partly",
            Self::Wrong => "wrong",
            Self::Skipped => "skipped",
            Self::Unmarked => "unmarked",
        }
    }

    /// The verdict of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.name() == name)
    }
}

/// What a mark rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The question's key.
    #[default]
    Key,
    /// The writer's own judgement of an open answer.
    SelfMarked,
    /// The person's claim to have been right although the key did not foresee the answer.
    Claimed,
}

/// The mark for one answer.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// What became of it.
    pub verdict: Verdict,
    /// Marks earned; below 0 under a rule with negative marks, or when wrong but sure.
    pub marks: f64,
    /// The most marks that could be earned, above 0.
    pub of: f64,
    /// What it rests on.
    pub basis: Basis,
}

/// Below this an earned fraction is nothing, and as near to 1 it is everything: fractions are sums
/// of thirds and sevenths. Moodle draws the line at the same place (`question_cbm`).
pub(super) const NEXT_TO_NOTHING: f64 = 5e-8;

impl Mark {
    /// The part of the marks that was earned: at most 1, at least 0 unless marks may be negative.
    #[must_use]
    pub fn fraction(&self) -> f64 {
        if self.of > 0.0 { self.marks / self.of } else { 0.0 }
    }

    /// The mark for a judged answer to this question.
    pub(super) fn new(question: &Question, judged: Judged, basis: Basis) -> Self {
        let of = question.marks;
        let (verdict, marks) = match judged {
            Judged::Skipped => (Verdict::Skipped, 0.0),
            Judged::Unmarked => (Verdict::Unmarked, 0.0),
            Judged::Earned(fraction) if fraction >= 1.0 - NEXT_TO_NOTHING => (Verdict::Right, of),
            Judged::Earned(fraction) if fraction > NEXT_TO_NOTHING => {
                (Verdict::Partly, fraction * of)
            }
            Judged::Earned(fraction) if fraction < -NEXT_TO_NOTHING => {
                (Verdict::Wrong, fraction * of)
            }
            Judged::Earned(_) => (Verdict::Wrong, 0.0),
        };
        Self { verdict, marks, of, basis }
    }
}

/// What a family of responses makes of an answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Judged {
    /// There was no answer.
    Skipped,
    /// It waits for its writer's judgement.
    Unmarked,
    /// It earned this part of the marks, −1 to 1.
    Earned(f64),
}

/// This many of so many, each counting alike; of nothing, nothing.
pub(super) fn share(right: usize, of: usize) -> f64 {
    if of == 0 { 0.0 } else { right as f64 / of as f64 }
}
