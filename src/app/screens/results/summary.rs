//! The result as a whole, put into words once.

use super::{is_missed, others};
use crate::app::state::{AppState, BankKey};
use crate::app::widgets::Measure;
use crate::quiz::report::{Breakdown, Calibration, Counts, Report, Score};
use crate::quiz::{Certainty, Count, Plan};
use crate::words::{Words, earned};

/// The result as a whole, in words.
#[derive(Debug)]
pub(super) struct Summary {
    /// Bank, mode and day.
    pub(super) overline: String,
    /// How many were right, large.
    pub(super) right: String,
    /// Out of how many.
    pub(super) of: String,
    /// Both, for those who do not see them.
    pub(super) score: String,
    /// What became of the others, and the time.
    pub(super) others: String,
    /// The marks, which may be other than questions: some count more, some are right in part.
    pub(super) marks: Option<String>,
    /// What is still to be marked.
    pub(super) pending: Option<String>,
    /// How many can be tried again.
    pub(super) missed: usize,
    /// What the button for other questions says.
    pub(super) draw: String,
    /// The paper code, as it is written.
    pub(super) code: String,
    /// The result in parts, where there is more than one.
    pub(super) parts: Vec<(String, Vec<Line>)>,
    /// The result by kind of question, where there is more than one.
    pub(super) kinds: Option<(String, Vec<Line>)>,
    /// How well certainty was judged, where it was asked.
    pub(super) certainty: Option<CertaintyText>,
}

/// A name, a bar and a number.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) name: String,
    pub(super) number: String,
    pub(super) fraction: f32,
}

impl Line {
    /// As a line with a bar.
    pub(super) fn measure(&self) -> Measure<'_> {
        let Self { name, number, fraction } = self;
        Measure { name, about: None, fraction: *fraction, number, said: number }
    }
}

/// How well certainty was judged, in words.
#[derive(Debug)]
pub(super) struct CertaintyText {
    pub(super) lines: Vec<Line>,
    /// What that means; nothing where there is nothing to say.
    pub(super) remark: Option<String>,
}

impl Summary {
    pub(super) fn new(
        report: &Report,
        plan: &Plan,
        bank: Option<BankKey>,
        state: &AppState,
    ) -> Self {
        let words = &state.words;
        let mut overline = vec![report.title.clone(), words.feedback(report.sitting.feedback)];
        overline.extend(report.ended_at.map(|at| words.moment(at)));
        let time = words.duration(report.time_ms / 1000);
        let counts = report.counts;
        let others = match words.counts(&Counts { right: 0, ..counts }) {
            none if none.is_empty() => time,
            some => words.format("results-took", &[("counts", some.into()), ("time", time.into())]),
        };
        let right = words.format("results-right", &[("count", counts.right.into())]);
        let of = words.format("results-of", &[("of", counts.total().into())]);
        let pending = report.score.pending;
        let topics = lines(&report.by_topic, words, |topic| topic.as_str().to_owned());
        let levels = lines(&report.by_difficulty, words, |level| words.difficulty(*level));
        let kinds = lines(&report.by_kind, words, |kind| words.kind(*kind));
        let several =
            |id: &str, lines: Vec<Line>| (lines.len() > 1).then(|| (words.text(id), lines));
        let topics = several("results-by-topic", topics);
        let levels = several("results-by-difficulty", levels);
        Self {
            overline: overline.join(" · "),
            score: format!("{right} {of}"),
            right,
            of,
            others,
            marks: marks(report, words),
            pending: (pending > 0.0).then(|| {
                words.format("results-pending", &[("marks", words.marks(pending).into())])
            }),
            missed: report.questions.iter().filter(|one| is_missed(one.mark.verdict)).count(),
            draw: draw_label(report, plan, bank, state),
            code: report.code.grouped(),
            parts: topics.into_iter().chain(levels).collect(),
            kinds: several("results-by-kind", kinds),
            certainty: report.calibration.as_ref().map(|one| CertaintyText::new(one, words)),
        }
    }
}

/// The marks and the share that they are; where certainty counted, also what it would be without.
fn marks(report: &Report, words: &Words) -> Option<String> {
    let Score { marks, of, percent, pending: _ } = report.score;
    let percent = words.percent(percent? / 100.0);
    let marks = words.marks_of(marks, of);
    let args = [("marks", marks.into()), ("percent", percent.into())];
    let plain = report.calibration.as_ref().and(report.accuracy.percent);
    Some(match plain {
        None => words.format("results-marks", &args),
        Some(plain) => {
            let [marks, percent] = args;
            let plain = ("plain", words.percent(plain / 100.0).into());
            words.format("results-marks-certainty", &[marks, percent, plain])
        }
    })
}

/// “Draw ten others”, as many as there will be; where all were asked, “Take them again”.
fn draw_label(report: &Report, plan: &Plan, bank: Option<BankKey>, state: &AppState) -> String {
    let words = &state.words;
    let total = bank.and_then(|key| state.bank(key)).map_or(0, |bank| bank.questions.len());
    if total <= report.questions.len() {
        return words.text("results-again");
    }
    let plan = match bank {
        Some(bank) => others(plan, report, bank, state),
        None => plan.clone(),
    };
    match plan.draw.count {
        Count::All => words.text("results-again"),
        Count::Exactly(_) => {
            let count = plan.draw.count.of(total).into();
            words.format("results-draw", &[("count", count)])
        }
    }
}

fn lines<K>(parts: &[Breakdown<K>], words: &Words, name: impl Fn(&K) -> String) -> Vec<Line> {
    parts
        .iter()
        .map(|part| Line {
            name: name(&part.of),
            number: words.format(
                "results-part",
                &[
                    ("marks", earned(part.score.marks, part.score.of).into()),
                    ("of", part.score.of.into()),
                ],
            ),
            fraction: part_of(part.score.percent.unwrap_or(0.0) / 100.0),
        })
        .collect()
}

/// For a bar, which shows nothing below nothing.
#[expect(clippy::cast_possible_truncation, reason = "a bar is drawn no finer than an f32 tells")]
fn part_of(share: f64) -> f32 {
    share.clamp(0.0, 1.0) as f32
}

impl CertaintyText {
    fn new(calibration: &Calibration, words: &Words) -> Self {
        let lines = calibration.levels.iter().filter_map(|level| {
            let fraction = level.right_fraction?;
            let percent = words.percent(fraction).into();
            Some(Line {
                name: words.certainty(level.certainty),
                number: words.format(
                    "results-certainty-level",
                    &[("percent", percent), ("answers", level.answers.into())],
                ),
                fraction: part_of(fraction),
            })
        });
        let is_sure = calibration
            .levels
            .iter()
            .any(|level| level.certainty == Certainty::High && level.answers > 0);
        let remark = match (calibration.sure_but_wrong.len(), calibration.unsure_but_right.len()) {
            (0, 0) => is_sure.then(|| words.text("results-certainty-good")),
            (0, right) => {
                Some(words.format("results-certainty-modest", &[("count", right.into())]))
            }
            (wrong, _) => Some(words.format("results-certainty-rash", &[("count", wrong.into())])),
        };
        Self { lines: lines.collect(), remark }
    }
}
