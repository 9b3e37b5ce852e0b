//! The whole result of an attempt: its score, where it was earned, how time went and how well
//! certainty was judged, and for every question what was given, what is right and why.
//!
//! Data only, made once from an [`Attempt`] and ready for JSON or a page; nothing is worded here,
//! and nothing is compared between attempts (that is `study`'s).

mod breakdown;
mod calibration;
mod question;

#[cfg(test)]
mod tests;

pub use breakdown::{Breakdown, Counts, Score};
pub use calibration::{AtCertainty, Calibration};
pub use question::QuestionReport;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Attempt, CertaintyAsked, Ending, PaperCode, Sitting, What};
use crate::bank::{BankId, Difficulty, Fingerprint, ResponseKind, Topic};

/// The whole result of an attempt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// The bank.
    pub bank: BankId,
    /// The bank's title at the time.
    pub title: String,
    /// The edition of the bank.
    pub fingerprint: Fingerprint,
    /// Gives the same paper again.
    pub code: PaperCode,
    /// How it was taken and marked.
    pub sitting: Sitting,
    /// How it ended; `None` while it goes on.
    pub ending: Option<Ending>,
    /// When it ended, by the clock on the wall.
    pub ended_at: Option<Timestamp>,
    /// Time spent, without pauses, in milliseconds.
    pub time_ms: u64,
    /// The marks as they count in this sitting. Where certainty was asked that is out of three
    /// times the questions' marks, so that always being right and sure is 100 %.
    pub score: Score,
    /// The marks without regard to certainty; the same as `score` where it was not asked.
    pub accuracy: Score,
    /// How many answers became what.
    pub counts: Counts,
    /// By topic, in the order of the paper.
    pub by_topic: Vec<Breakdown<Topic>>,
    /// By difficulty, the easiest first; only those on the paper.
    pub by_difficulty: Vec<Breakdown<Difficulty>>,
    /// By kind, in the order of the documentation; only those on the paper.
    pub by_kind: Vec<Breakdown<ResponseKind>>,
    /// How well the person knew what they knew, where they were asked.
    pub calibration: Option<Calibration>,
    /// Every question, in the order of the paper.
    pub questions: Vec<QuestionReport>,
}

impl Report {
    /// The report of an attempt. What is not answered counts as skipped, also while the attempt
    /// goes on.
    #[must_use]
    pub fn of(attempt: &Attempt) -> Self {
        let paper = attempt.paper();
        let questions: Vec<QuestionReport> = paper
            .items
            .iter()
            .enumerate()
            .filter_map(|(place, item)| QuestionReport::of(attempt, place, item))
            .collect();
        let ended_at = attempt
            .events()
            .iter()
            .find(|event| matches!(event.what, What::Finished | What::TimedOut))
            .map(|event| event.at);
        let mut by_topic = breakdown::by(&questions, |question| question.topic.clone());
        by_topic.sort_by_key(|part| part.first_place);
        let calibration = match attempt.sitting().certainty {
            CertaintyAsked::No => None,
            CertaintyAsked::Yes => Some(Calibration::of(&questions)),
        };
        Self {
            bank: paper.bank.clone(),
            title: paper.title.clone(),
            fingerprint: paper.fingerprint,
            code: paper.code,
            sitting: attempt.sitting().clone(),
            ending: attempt.ending(),
            ended_at,
            time_ms: u64::try_from(attempt.time().as_millis()).unwrap_or(u64::MAX),
            score: Score::sum(questions.iter().map(|question| &question.mark)),
            accuracy: Score::sum(questions.iter().map(|question| &question.plain_mark)),
            counts: Counts::of(questions.iter().map(|question| question.mark.verdict)),
            by_topic,
            by_difficulty: breakdown::by(&questions, |question| question.difficulty),
            by_kind: breakdown::by(&questions, |question| question.kind),
            calibration,
            questions,
        }
    }
}
