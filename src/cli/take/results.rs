//! The end of a quiz for people: the score, the topics, what to look at again, and how to go on.

use super::face::Printed;
use crate::bank::{Difficulty, Topic};
use crate::cli::copyable;
use crate::cli::footnote;
use crate::cli::markup;
use crate::cli::parts::Parts;
use crate::cli::terminal::{Ink, Rich, Terminal};
use crate::quiz::report::{AtCertainty, Breakdown, QuestionReport, Score};
use crate::quiz::{Attempt, Feedback, Report, Verdict};
use crate::words::Words;

/// Prints the result.
pub(super) fn print(
    terminal: &mut Terminal,
    attempt: &Attempt,
    bank: Option<&str>,
    with_time: bool,
) -> Printed {
    let report = Report::of(attempt);
    let words = terminal.words.clone();
    terminal.blank()?;
    heading(terminal, &words.text("cli-results-heading"))?;
    let mut line = score(&report, &words);
    if with_time {
        line = line.plain(" · ").plain(words.duration(report.time_ms / 1000));
    }
    terminal.paragraph(line)?;
    terminal.paragraph(Rich::of(Ink::Faint, words.counts(&report.counts)))?;
    let topic = |topic: &Topic| topic.to_string();
    breakdown(terminal, "cli-results-by-topic", &report.by_topic, topic)?;
    let difficulty = |level: &Difficulty| words.difficulty(*level);
    breakdown(terminal, "results-by-difficulty", &report.by_difficulty, difficulty)?;
    breakdown(terminal, "results-by-kind", &report.by_kind, |kind| words.kind(*kind))?;
    if let Some(calibration) = &report.calibration {
        certainties(terminal, &calibration.levels)?;
    }
    match attempt.sitting().feedback {
        Feedback::Practice => missed(terminal, attempt, &report)?,
        Feedback::Exam => review(terminal, attempt, &report)?,
    }
    terminal.blank()?;
    let code = report.code.grouped();
    terminal.paragraph(words.format("cli-results-code", &[("code", code.into())]))?;
    let Some(bank) = bank else { return Ok(()) };
    let again = format!("footnote take {bank} --code {}", report.code);
    terminal
        .paragraph(words.format("cli-results-again", &[("command", copyable(&again).into())]))?;
    let other = format!("footnote take {bank}");
    terminal.paragraph(words.format("cli-results-other", &[("command", copyable(&other).into())]))
}

fn heading(terminal: &mut Terminal, text: &str) -> Printed {
    terminal.paragraph(Rich::of(Ink::Strong, text))
}

/// `7.5 of 10 marks · 75 %`
pub(super) fn score(report: &Report, words: &Words) -> Rich {
    let Score { marks, of, percent, pending } = report.score;
    let mut line = Rich::of(Ink::Strong, words.marks_of(marks, of));
    if let Some(percent) = percent {
        line = line.plain(" · ").plain(words.percent(percent / 100.0));
    }
    if report.calibration.is_some() {
        let accuracy = words.percent(report.accuracy.percent.unwrap_or(0.0) / 100.0);
        let said = words.format("cli-results-accuracy", &[("percent", accuracy.into())]);
        line = line.plain(" · ").plain(said);
    }
    if pending > 0.0 {
        let said = words.format("cli-results-pending", &[("marks", words.marks(pending).into())]);
        line = line.plain(" · ").plain(said);
    }
    line
}

/// A line for each part, where there are several.
fn breakdown<P>(
    terminal: &mut Terminal,
    title: &str,
    parts: &[Breakdown<P>],
    name: impl Fn(&P) -> String,
) -> Printed {
    if parts.len() < 2 {
        return Ok(());
    }
    let words = terminal.words.clone();
    terminal.blank()?;
    heading(terminal, &words.text(title))?;
    let names: Vec<String> = parts.iter().map(|part| name(&part.of)).collect();
    let columns = |name: &String| Rich::from(name.as_str()).columns();
    let wide = names.iter().map(columns).max().unwrap_or_default().min(terminal.width() / 2);
    for (Breakdown { score, .. }, name) in parts.iter().zip(names) {
        let marks = words.marks_of(score.marks, score.of);
        let percent = words.percent(score.percent.unwrap_or(0.0) / 100.0);
        let gap = (wide + 2).saturating_sub(columns(&name)).max(2);
        let line = Rich::from("  ").plain(name).plain(" ".repeat(gap)).plain(percent);
        terminal.line(line.and(Ink::Faint, format!("  {marks}")))?;
    }
    Ok(())
}

fn certainties(terminal: &mut Terminal, levels: &[AtCertainty]) -> Printed {
    if levels.iter().all(|level| level.right_fraction.is_none()) {
        return Ok(());
    }
    let words = terminal.words.clone();
    terminal.blank()?;
    heading(terminal, &words.text("cli-results-certainty"))?;
    for AtCertainty { certainty, answers, right_fraction } in levels {
        let Some(right) = right_fraction else { continue };
        let said = words.format(
            "cli-results-at-certainty",
            &[
                ("certainty", words.certainty(*certainty).into()),
                ("answers", (*answers).into()),
                ("percent", words.percent(*right).into()),
            ],
        );
        terminal.hanging("  ", "    ", said)?;
    }
    Ok(())
}

/// After practice: what was not right. The footnotes of what was answered were seen, and so this
/// is in short; those of what was skipped were not, and come here.
fn missed(terminal: &mut Terminal, attempt: &Attempt, report: &Report) -> Printed {
    let words = terminal.words.clone();
    let missed: Vec<&QuestionReport> = report
        .questions
        .iter()
        .filter(|question| question.mark.verdict != Verdict::Right)
        .collect();
    if missed.is_empty() {
        return Ok(());
    }
    terminal.blank()?;
    heading(terminal, &words.text("cli-results-missed"))?;
    let mut is_behind_footnote = false;
    for question in missed {
        if std::mem::take(&mut is_behind_footnote) {
            terminal.blank()?;
        }
        let verdict = question.mark.verdict;
        let first = Rich::from("  ")
            .plain(format!("{:>2}. ", question.place + 1))
            .and(footnote::ink_of(verdict), footnote::sign_of(verdict))
            .plain(" ");
        terminal.hanging(first, "        ", markup::one_line(&question.prompt, 200))?;
        match (&question.given, attempt.paper().items.get(question.place)) {
            (Some(given), _) => {
                let right = words.answer(&question.right);
                let said = words.format(
                    "footnote-you-and-right",
                    &[("given", words.answer(given).into()), ("right", right.into())],
                );
                terminal.hanging("        ", "          ", Rich::of(Ink::Faint, said))?;
            }
            (None, Some(item)) => {
                let parts = Parts::of(item, &words);
                footnote::print(terminal, attempt.paper(), question, &parts)?;
                is_behind_footnote = true;
            }
            (None, None) => {}
        }
    }
    Ok(())
}

/// After an exam: every question with its footnote.
fn review(terminal: &mut Terminal, attempt: &Attempt, report: &Report) -> Printed {
    let words = terminal.words.clone();
    terminal.blank()?;
    heading(terminal, &words.text("cli-results-review"))?;
    for question in &report.questions {
        let Some(item) = attempt.paper().items.get(question.place) else { continue };
        let parts = Parts::of(item, &words);
        terminal.blank()?;
        let number = format!("{}. ", question.place + 1);
        let rest = " ".repeat(number.len());
        let text = markup::one_line(&question.prompt, 400);
        terminal.hanging(Rich::of(Ink::Strong, number), rest, text)?;
        footnote::print(terminal, attempt.paper(), question, &parts)?;
    }
    Ok(())
}
