//! The result as a whole, put into words once.

use super::{is_missed, others};
use crate::app::state::{AppState, BankKey};
use crate::quiz::report::{Breakdown, Calibration, Report, Score};
use crate::quiz::{Count, Plan};
use crate::words::Words;

/// The result as a whole, in words.
#[derive(Debug)]
pub(super) struct Summary {
    /// Bank, mode and day.
    pub(super) overline: String,
    /// The marks alone, large.
    pub(super) marks: String,
    /// Out of how many.
    pub(super) of: String,
    /// Both, for those who do not see them.
    pub(super) score: String,
    /// What that means: percent, how many became what, time.
    pub(super) meaning: Vec<String>,
    /// How many can be tried again.
    pub(super) missed: usize,
    /// What the button for other questions says.
    pub(super) draw: String,
    /// The paper code, as it is written.
    pub(super) code: String,
    /// The result in parts, where there is more than one.
    pub(super) parts: Vec<(String, Vec<Line>)>,
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

/// How well certainty was judged, in words.
#[derive(Debug)]
pub(super) struct CertaintyText {
    pub(super) lines: Vec<Line>,
    pub(super) remark: String,
}

impl Summary {
    pub(super) fn new(
        report: &Report,
        plan: &Plan,
        bank: Option<BankKey>,
        state: &AppState,
    ) -> Self {
        let words = &state.words;
        let Score { marks, of, percent, pending } = report.score;
        let mut overline = vec![report.title.clone(), words.feedback(report.sitting.feedback)];
        overline.extend(report.ended_at.map(|at| words.moment(at)));
        let time = words.duration(report.time_ms / 1000).into();
        let counts = words.counts(&report.counts).into();
        let mut meaning = vec![words.format("results-took", &[("counts", counts), ("time", time)])];
        if let Some(percent) = percent {
            let percent = words.percent(percent / 100.0).into();
            meaning.push(words.format("results-percent", &[("percent", percent)]));
        }
        if let (Some(_), Some(percent)) = (&report.calibration, report.accuracy.percent) {
            let percent = words.percent(percent / 100.0).into();
            meaning.push(words.format("results-accuracy", &[("percent", percent)]));
        }
        if pending > 0.0 {
            let marks = words.marks(pending).into();
            meaning.push(words.format("results-pending", &[("marks", marks)]));
        }
        let mut parts = Vec::new();
        let topics = lines(&report.by_topic, words, |topic| topic.as_str().to_owned());
        let levels = lines(&report.by_difficulty, words, |level| words.difficulty(*level));
        let kinds = lines(&report.by_kind, words, |kind| words.kind(*kind));
        for (heading, lines) in [
            ("results-by-topic", topics),
            ("results-by-difficulty", levels),
            ("results-by-kind", kinds),
        ] {
            if lines.len() > 1 {
                parts.push((words.text(heading), lines));
            }
        }
        Self {
            overline: overline.join(" · "),
            marks: words.number(marks),
            of: words.format("results-of", &[("of", of.into())]),
            score: words.marks_of(marks, of),
            meaning,
            missed: report.questions.iter().filter(|one| is_missed(one.mark.verdict)).count(),
            draw: draw_label(report, plan, bank, state),
            code: report.code.grouped(),
            parts,
            certainty: report.calibration.as_ref().map(|one| CertaintyText::new(one, words)),
        }
    }
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
                &[("marks", part.score.marks.into()), ("of", part.score.of.into())],
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
        let remark = match (calibration.sure_but_wrong.len(), calibration.unsure_but_right.len()) {
            (0, 0) => words.text("results-certainty-good"),
            (0, right) => words.format("results-certainty-modest", &[("count", right.into())]),
            (wrong, _) => words.format("results-certainty-rash", &[("count", wrong.into())]),
        };
        Self { lines: lines.collect(), remark }
    }
}
