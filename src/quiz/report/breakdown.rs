//! Marks and verdicts added up: over a paper, a topic, a difficulty or a kind.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::QuestionReport;
use crate::quiz::{Mark, Verdict};

/// Marks added up.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// Marks earned; may be below 0 under a rule with negative marks or with certainty.
    pub marks: f64,
    /// The most that could be earned. Questions skipped or not yet marked count here.
    pub of: f64,
    /// `marks` in percent of `of`; `None` where there was nothing to earn.
    pub percent: Option<f64>,
    /// Marks of open answers that their writer has yet to mark; part of `of`.
    pub pending: f64,
}

impl Score {
    /// The sum of these marks.
    #[must_use]
    pub fn sum<'m>(marks: impl IntoIterator<Item = &'m Mark>) -> Self {
        // Not `Sum`: the sum of no floats there is -0.
        let (mut earned, mut of, mut pending) = (0.0, 0.0, 0.0);
        for mark in marks {
            earned += mark.marks;
            of += mark.of;
            if mark.verdict == Verdict::Unmarked {
                pending += mark.of;
            }
        }
        let percent = (of > 0.0).then(|| earned / of * 100.0);
        Self { marks: earned, of, percent, pending }
    }
}

/// How many answers became what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Full marks.
    pub right: usize,
    /// Some marks.
    pub partly: usize,
    /// No marks.
    pub wrong: usize,
    /// No answer.
    pub skipped: usize,
    /// Open answers that their writer has yet to mark.
    pub unmarked: usize,
}

impl Counts {
    /// Counts these verdicts.
    #[must_use]
    pub fn of(verdicts: impl IntoIterator<Item = Verdict>) -> Self {
        let mut counts = Self::default();
        for verdict in verdicts {
            *match verdict {
                Verdict::Right => &mut counts.right,
                Verdict::Partly => &mut counts.partly,
                Verdict::Wrong => &mut counts.wrong,
                Verdict::Skipped => &mut counts.skipped,
                Verdict::Unmarked => &mut counts.unmarked,
            } += 1;
        }
        counts
    }

    /// All of them together.
    #[must_use]
    pub fn total(&self) -> usize {
        let Self { right, partly, wrong, skipped, unmarked } = *self;
        right + partly + wrong + skipped + unmarked
    }

    /// Those that were answered, whatever became of the answer.
    #[must_use]
    pub fn answered(&self) -> usize {
        let Self { right, partly, wrong, skipped: _, unmarked } = *self;
        right + partly + wrong + unmarked
    }
}

/// The result of the questions that have something in common.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Breakdown<K> {
    /// What they have in common.
    pub of: K,
    /// Their place on the paper begins here.
    pub first_place: usize,
    /// How many answers became what.
    pub counts: Counts,
    /// Marks as they count in this sitting.
    pub score: Score,
    /// Mean part of the marks earned without regard to certainty, each question counting by its
    /// marks; 0 to 1, or below 0 with negative marks. The facility of Moodle's item statistics,
    /// taken over questions rather than people.
    pub facility: f64,
    /// Time spent on them, in milliseconds.
    pub time_ms: u64,
}

/// Breaks a result down by what `key` says of each question, in the order of the keys.
pub(super) fn by<K: Ord>(
    questions: &[QuestionReport],
    key: impl Fn(&QuestionReport) -> K,
) -> Vec<Breakdown<K>> {
    let mut groups: BTreeMap<K, Vec<&QuestionReport>> = BTreeMap::new();
    for question in questions {
        groups.entry(key(question)).or_default().push(question);
    }
    groups
        .into_iter()
        .map(|(of, group)| {
            let plain = Score::sum(group.iter().map(|question| &question.plain_mark));
            Breakdown {
                of,
                first_place: group.first().map_or(0, |question| question.place),
                counts: Counts::of(group.iter().map(|question| question.mark.verdict)),
                score: Score::sum(group.iter().map(|question| &question.mark)),
                facility: plain.percent.unwrap_or(0.0) / 100.0,
                // A damaged record may hold any number at all.
                time_ms: group
                    .iter()
                    .fold(0, |sum: u64, question| sum.saturating_add(question.time_ms)),
            }
        })
        .collect()
}
