//! How well a person knew what they knew.

use serde::{Deserialize, Serialize};

use super::QuestionReport;
use crate::quiz::{Certainty, Verdict};

/// How well certainty and being right went together. Only answers that were marked count: what
/// was skipped had no certainty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Calibration {
    /// For each level of certainty, the lowest first.
    pub levels: Vec<AtCertainty>,
    /// Places of answers given as sure that earned nothing: what one would most like to know.
    pub sure_but_wrong: Vec<usize>,
    /// Places of right answers given as a guess: known better than thought.
    pub unsure_but_right: Vec<usize>,
}

/// The answers given with one level of certainty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AtCertainty {
    /// The level.
    pub certainty: Certainty,
    /// How many answers.
    pub answers: usize,
    /// Mean part of the marks earned, each answer counting alike, 0 to 1 (an answer with negative
    /// marks counts 0); `None` without answers. Well judged is below 2/3 for low certainty, from
    /// 2/3 to 4/5 for the middle, above 4/5 for high: where Moodle's marks pay best.
    pub right_fraction: Option<f64>,
}

impl Calibration {
    /// Looks at the answers of a paper.
    pub(super) fn of(questions: &[QuestionReport]) -> Self {
        let marked = |question: &&QuestionReport| match question.mark.verdict {
            Verdict::Right | Verdict::Partly | Verdict::Wrong => true,
            Verdict::Skipped | Verdict::Unmarked => false,
        };
        let at = |question: &QuestionReport| question.certainty.unwrap_or_default();
        let levels = Certainty::ALL
            .into_iter()
            .map(|certainty| {
                let fractions: Vec<f64> = questions
                    .iter()
                    .filter(marked)
                    .filter(|question| at(question) == certainty)
                    .map(|question| question.plain_mark.fraction().max(0.0))
                    .collect();
                let answers = fractions.len();
                let right_fraction =
                    (answers > 0).then(|| fractions.iter().sum::<f64>() / answers as f64);
                AtCertainty { certainty, answers, right_fraction }
            })
            .collect();
        let places = |certainty: Certainty, verdict: Verdict| {
            questions
                .iter()
                .filter(|question| at(question) == certainty && question.mark.verdict == verdict)
                .map(|question| question.place)
                .collect()
        };
        Self {
            levels,
            sure_but_wrong: places(Certainty::High, Verdict::Wrong),
            unsure_but_right: places(Certainty::Low, Verdict::Right),
        }
    }
}
