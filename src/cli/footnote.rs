//! The footnote of an answer: the verdict, every part with its reason, the explanation, the
//! passages that settle it, and the dates.

use super::letters::letter;
use super::markup;
use super::parts::{Parts, Shown};
use super::terminal::{Ink, Rich, Terminal, Unprintable};
use crate::bank::ResponseKind;
use crate::quiz::marking::{Part, PartState, PartVerdict};
use crate::quiz::report::QuestionReport;
use crate::quiz::{Paper, Verdict};
use crate::words::Words;

/// A footnote rule is as wide as in a printed book: a third of the line.
const RULE: usize = 24;

/// Prints the whole footnote.
pub(super) fn print(
    terminal: &mut Terminal,
    paper: &Paper,
    report: &QuestionReport,
    parts: &Parts,
) -> Result<(), Unprintable> {
    verdict(terminal, report)?;
    given_and_right(terminal, report)?;
    for part in report.telling_parts() {
        print_part(terminal, part, parts, report.given.is_some())?;
    }
    foot(terminal, paper, report)
}

/// How a verdict is painted.
pub(super) fn ink_of(verdict: Verdict) -> Ink {
    match verdict {
        Verdict::Right => Ink::Right,
        Verdict::Partly => Ink::Partly,
        Verdict::Wrong => Ink::Wrong,
        Verdict::Skipped | Verdict::Unmarked => Ink::Strong,
    }
}

/// The sign beside the word of a verdict.
pub(super) fn sign_of(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "✓",
        Verdict::Partly => "≈",
        Verdict::Wrong => "✗",
        Verdict::Skipped | Verdict::Unmarked => "○",
    }
}

/// `✓ Right · 1 of 1 mark`
fn verdict(terminal: &mut Terminal, report: &QuestionReport) -> Result<(), Unprintable> {
    let QuestionReport { mark, certainty, overruled, .. } = report;
    let words = &terminal.words;
    let mut line = Rich::of(
        ink_of(mark.verdict),
        format!("{} {}", sign_of(mark.verdict), words.verdict(mark.verdict)),
    );
    line = line.plain(" · ").plain(words.marks_of(mark.marks, mark.of));
    if let Some(certainty) = certainty {
        line = line.plain(" · ").plain(words.certainty(*certainty));
    }
    if *overruled {
        line = line.plain(" · ").plain(words.text("footnote-claimed"));
    }
    terminal.paragraph(line)
}

/// What was given beside what is right, where the parts do not show it.
fn given_and_right(terminal: &mut Terminal, report: &QuestionReport) -> Result<(), Unprintable> {
    let shows = match report.kind {
        ResponseKind::ShortAnswer
        | ResponseKind::Number
        | ResponseKind::Ordering
        | ResponseKind::Open => true,
        ResponseKind::SingleChoice
        | ResponseKind::MultipleChoice
        | ResponseKind::TrueFalse
        | ResponseKind::Matching
        | ResponseKind::GapFill
        | ResponseKind::Categories
        | ResponseKind::Hotspot => false,
    };
    if !shows {
        return Ok(());
    }
    let words = terminal.words.clone();
    if let Some(given) = &report.given {
        named(terminal, &words.text("footnote-you"), &words.answer(given))?;
    }
    named(terminal, &words.text("footnote-right"), &words.answer(&report.right))
}

/// A line that begins with its name.
pub(super) fn named(terminal: &mut Terminal, name: &str, text: &str) -> Result<(), Unprintable> {
    let first = Rich::from("  ").and(Ink::Strong, format!("{name}{}", terminal.words.colon()));
    terminal.hanging(first, "    ", text)
}

fn print_part(
    terminal: &mut Terminal,
    part: &PartVerdict,
    parts: &Parts,
    is_answered: bool,
) -> Result<(), Unprintable> {
    let PartVerdict { part: which, text, given, right, reason, state } = part;
    let words = terminal.words.clone();
    let (sign, ink) = match state {
        PartState::ChosenRightly => ("✓", Ink::Right),
        PartState::ChosenWrongly => ("✗", Ink::Wrong),
        PartState::LeftOutWrongly => ("!", Ink::Partly),
        PartState::LeftRightly => ("·", Ink::Faint),
    };
    let key = key_of(*which, parts).map_or_else(String::new, |key| format!("{key}  "));
    // What belongs to a gap stands beneath it.
    let margin = if which.beside_gap().is_some() { "       " } else { "  " };
    let first = Rich::from(margin).and(ink, sign).plain(" ").and(Ink::Key, key);
    let rest = " ".repeat(first.columns());
    let mut line = Rich::from(words.said(text));
    match (given, right) {
        // The lines above say what was typed and what is right; this is about the reason.
        _ if is_typed(*which) => {}
        (None, None) => {
            line.push(Ink::Plain, &format!(" ({})", words.part_state(*state)));
        }
        (given, Some(right)) if is_answered && *state != PartState::ChosenRightly => {
            let said = words.given_and_right(given.as_ref(), right);
            line.push(Ink::Plain, &format!(" – {said}"));
        }
        (Some(said), _) | (None, Some(said)) => {
            line.push(Ink::Plain, &format!(" – {}", words.said(said)));
        }
    }
    terminal.hanging(first, rest.clone(), line)?;
    match reason {
        Some(reason) => terminal.hanging(rest.clone(), rest, reason),
        None => Ok(()),
    }
}

/// Whether a part is one of the typed texts, given, accepted or foreseen.
fn is_typed(part: Part) -> bool {
    match part {
        Part::Typed | Part::Accepted(_) | Part::Foreseen(_) | Part::GapForeseen { .. } => true,
        Part::Option(_)
        | Part::Statement(_)
        | Part::Item(_)
        | Part::Pair(_)
        | Part::Extra(_)
        | Part::Gap(_)
        | Part::GapOption { .. }
        | Part::Area(_)
        | Part::Spot
        | Part::Point(_) => false,
    }
}

/// The letter or number that stood before a part when it was asked.
fn key_of(part: Part, parts: &Parts) -> Option<String> {
    let lettered =
        |shown: &[Shown], index: usize| shown.iter().position(|one| one.index == index).map(letter);
    let numbered = |shown: &[Shown], index: usize| {
        shown.iter().position(|one| one.index == index).map(|at| (at + 1).to_string())
    };
    match (part, parts) {
        (Part::Option(index), Parts::One(options) | Parts::Several(options)) => {
            lettered(options, index)
        }
        (Part::Area(index), Parts::Area { areas, .. }) => lettered(areas, index),
        (Part::Item(index), Parts::Order { items, .. }) => lettered(items, index),
        (Part::Item(index), Parts::Sorting { items, .. }) => numbered(items, index),
        (Part::Pair(index), Parts::Matching { left, .. }) => numbered(left, index),
        (Part::Gap(index), Parts::Gaps { gaps, .. }) => {
            gaps.iter().position(|gap| gap.index == index).map(|at| (at + 1).to_string())
        }
        (_, _) => None,
    }
}

/// A part behind the letter or number it was asked with.
fn with_key(part: &PartVerdict, parts: &Parts, words: &Words) -> String {
    let said = words.said(&part.text);
    match key_of(part.part, parts) {
        Some(key) => format!("{key}) {said}"),
        None => said,
    }
}

/// Beneath the rule: the explanation, the passages and the dates.
fn foot(
    terminal: &mut Terminal,
    paper: &Paper,
    report: &QuestionReport,
) -> Result<(), Unprintable> {
    let QuestionReport { explanation, cites, as_of, valid_until, updates, .. } = report;
    let words = terminal.words.clone();
    let margin = Rich::from("  ");
    terminal.line(Rich::of(Ink::Faint, "─".repeat(RULE)))?;
    if !explanation.0.trim().is_empty() {
        markup::print_hanging(terminal, &Rich::of(Ink::Key, "¹ "), &margin, explanation)?;
    }
    for id in cites {
        let Some(passage) = paper.passage(id) else { continue };
        let source = paper.source_of(passage).map(|source| match source.published {
            Some(day) => words.format(
                "footnote-source-dated",
                &[("title", (&source.title).into()), ("date", words.date(day).into())],
            ),
            None => source.title.clone(),
        });
        let heading = (&passage.heading).into();
        let said = match source {
            Some(source) => words
                .format("footnote-see-source", &[("heading", heading), ("source", source.into())]),
            None => words.format("footnote-see", &[("heading", heading)]),
        };
        terminal.hanging(margin.clone(), "    ", said)?;
    }
    if let Some(day) = as_of {
        let said = words.format("footnote-as-of", &[("date", words.date(*day).into())]);
        terminal.hanging(margin.clone(), "    ", said)?;
    }
    if let Some(day) = valid_until {
        let said = words.format("footnote-valid-until", &[("date", words.date(*day).into())]);
        terminal.hanging(margin.clone(), "    ", Rich::of(Ink::Partly, said))?;
    }
    for update in updates {
        let said = words.format("footnote-update", &[("date", words.date(update.on).into())]);
        let first = margin.clone().and(Ink::Strong, format!("{said} "));
        markup::print_hanging(terminal, &first, &Rich::from("    "), &update.text)?;
    }
    Ok(())
}

/// Prints the right answer and the explanation without any answer given: the key of a paper.
pub(super) fn print_key(
    terminal: &mut Terminal,
    paper: &Paper,
    report: &QuestionReport,
    parts: &Parts,
) -> Result<(), Unprintable> {
    let words = terminal.words.clone();
    let name = words.text("footnote-right");
    match parts {
        // Each part has its own right answer, on a line of its own.
        Parts::Matching { .. } | Parts::Sorting { .. } | Parts::Gaps { .. } => {
            terminal.hanging(
                "  ",
                "  ",
                Rich::of(Ink::Strong, format!("{name}{}", words.colon())),
            )?;
        }
        Parts::One(_) | Parts::Several(_) | Parts::Area { .. } => {
            let keys: Vec<String> = report
                .parts
                .iter()
                .filter(|part| part.state == PartState::LeftOutWrongly)
                .map(|part| with_key(part, parts, &words))
                .collect();
            named(terminal, &name, &keys.join(&words.text("said-and")))?;
        }
        Parts::Truth | Parts::Text | Parts::Number { .. } | Parts::Order { .. } | Parts::Open => {
            named(terminal, &name, &words.answer(&report.right))?;
        }
    }
    for part in &report.parts {
        let said = with_key(part, parts, &words);
        let line = match (&part.right, &part.reason) {
            (Some(right), reason) if !matches!(part.part, Part::Typed) => {
                let line = Rich::from(format!("{said} – ")).and(Ink::Strong, words.said(right));
                match reason {
                    Some(reason) => line.plain(format!(". {reason}")),
                    None => line,
                }
            }
            (_, Some(reason)) => {
                Rich::of(Ink::Emphasis, format!("{said}{}", terminal.words.colon())).plain(reason)
            }
            (_, None) => continue,
        };
        terminal.hanging("  · ", "    ", line)?;
    }
    foot(terminal, paper, report)
}
