//! From an answer to a mark: one file a family of responses, one rule each, with its source.
//!
//! Pure functions of question, layout, answer and rule. Nothing here knows of attempts, time or
//! storage, and nothing is worded: what there is to say comes out as [`PartVerdict`]s and
//! [`AnswerSaid`]s.

mod fits;
mod rule;
mod said;

pub use fits::fits;
pub use rule::{MarkingRule, Negative, UnknownRule, WrongTick};
pub use said::{AnswerSaid, Part, PartState, PartVerdict, Said, SaidPair};

use serde::{Deserialize, Serialize};

use super::{Answer, Certainty, Layout};
use crate::bank::{Matching, Question};

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
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// What became of it.
    pub verdict: Verdict,
    /// Marks earned; below 0 under a rule with negative marks, or when wrong but sure.
    pub marks: f64,
    /// The most marks that could be earned, above 0.
    pub of: f64,
}

impl Mark {
    /// The part of the marks that was earned: at most 1, at least 0 unless marks may be negative.
    #[must_use]
    pub fn fraction(&self) -> f64 {
        if self.of > 0.0 { self.marks / self.of } else { 0.0 }
    }
}

/// Marks an answer.
#[must_use]
pub fn mark(
    question: &Question,
    _layout: &Layout,
    _answer: Option<&Answer>,
    _rule: MarkingRule,
) -> Mark {
    Mark { verdict: Verdict::Skipped, marks: 0.0, of: question.marks }
}

/// The mark once the person has claimed "I was right".
#[must_use]
pub fn overruled(question: &Question, layout: &Layout, answer: &Answer, rule: MarkingRule) -> Mark {
    mark(question, layout, Some(answer), rule)
}

/// Whether this answer can be claimed to be right although it was marked wrong.
#[must_use]
pub fn can_be_overruled(_question: &Question, _layout: &Layout, _answer: &Answer) -> bool {
    false
}

/// The mark that follows from how sure the person was.
#[must_use]
pub fn with_certainty(mark: Mark, _certainty: Certainty) -> Mark {
    mark
}

/// The distinct right sides of a matching: those of the pairs in order, then the extra ones.
#[must_use]
pub fn right_sides(matching: &Matching) -> Vec<&str> {
    let pairs = matching.pairs.iter().map(|pair| pair.right.as_str());
    let extra = matching.extra.iter().map(|extra| extra.text.as_str());
    let mut sides: Vec<&str> = Vec::with_capacity(matching.pairs.len() + matching.extra.len());
    for side in pairs.chain(extra) {
        if !sides.contains(&side) {
            sides.push(side);
        }
    }
    sides
}

/// What there is to say about every part of a question, what was left unticked included.
#[must_use]
pub fn explain(
    _question: &Question,
    _layout: &Layout,
    _answer: Option<&Answer>,
    _mark: &Mark,
) -> Vec<PartVerdict> {
    Vec::new()
}

/// What is right.
#[must_use]
pub fn right_answer(_question: &Question, _layout: &Layout) -> AnswerSaid {
    AnswerSaid::All(Vec::new())
}

/// What was answered; `None` for an answer with nothing in it.
#[must_use]
pub fn given_answer(
    _question: &Question,
    _layout: &Layout,
    _answer: &Answer,
) -> Option<AnswerSaid> {
    None
}

/// Reads a number as people type it, with or without the unit; `None` when it is not one.
#[must_use]
pub fn read_number(_typed: &str, _unit: Option<&str>) -> Option<f64> {
    None
}

/// Whether a character cannot be seen: zero-width spaces and joiners, direction marks, soft hyphens.
#[must_use]
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
