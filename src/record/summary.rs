//! What came of an attempt, worked out from its report. The file holds it for the list of attempts
//! and for what to ask next; the events alone decide.

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Kept;
use crate::bank::QuestionId;
use crate::quiz::attempt::ReplayError;
use crate::quiz::report::{QuestionReport, Report};
use crate::quiz::{Attempt, Verdict};

/// What came of an attempt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// When it was handed in, or the time was up.
    pub finished: Timestamp,
    /// How many questions were answered.
    pub answered: usize,
    /// Marks earned; below 0 under some rules.
    pub marks: f64,
    /// The most that could be earned.
    pub of: f64,
    /// What became of each question.
    pub outcomes: Vec<Outcome>,
}

/// What became of one question, without regard to certainty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The question.
    pub question: QuestionId,
    /// What became of it.
    pub verdict: Verdict,
    /// Marks earned.
    pub marks: f64,
    /// Marks that a right answer earns.
    pub of: f64,
}

impl Summary {
    /// The summary of a report; `None` while the attempt goes on.
    #[must_use]
    pub fn of(report: &Report) -> Option<Self> {
        Some(Self {
            finished: report.ended_at?,
            answered: report.counts.answered(),
            marks: report.score.marks,
            of: report.score.of,
            outcomes: report.questions.iter().map(Outcome::of).collect(),
        })
    }
}

impl Outcome {
    pub(super) fn of(question: &QuestionReport) -> Self {
        let mark = &question.plain_mark;
        Self {
            question: question.id.clone(),
            verdict: mark.verdict,
            marks: mark.marks,
            of: mark.of,
        }
    }
}

/// What came of an attempt; `None` while it goes on.
pub(super) fn of_attempt(attempt: &Attempt) -> Option<Summary> {
    attempt.is_finished().then(|| Summary::of(&Report::of(attempt))).flatten()
}

impl Kept {
    /// The attempt itself, as its events made it.
    ///
    /// # Errors
    /// When its events cannot have happened.
    pub fn replay(&self) -> Result<Attempt, ReplayError> {
        let paper = Arc::new(self.paper.clone());
        Attempt::replay(paper, self.plan.sitting.clone(), self.events.iter().cloned())
    }
}
