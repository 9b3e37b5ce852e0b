//! `footnote paper BANK`: a paper as it would be asked, for printing or for programs.

use std::sync::Arc;

use serde::Serialize;

use super::args::{self, Format};
use super::parts::Parts;
use super::plan::{self, Asked};
use super::terminal::{Ink, Rich};
use super::{Failure, Status, Terminal, Unprintable, banks, footnote, question};
use crate::bank::markup;
use crate::quiz::report::QuestionReport;
use crate::quiz::{Attempt, Paper, Sitting};

/// The shape of `--format json`, as the help shows it.
pub(super) const SHAPE: &str = r#"{"code": "…", "bank": "…", "questions": [
  {"id": "q1", "prompt": "…", "kind": "single-choice", "options": ["…"], "items": ["…"], "text": "…",
   "right": "…", "explanation": "…"}]}
  options: what is named by letters, in the order of the paper. items: what is named by numbers
  (left sides, items to be sorted), text: a text with its gaps as {1}, {2}; only where there are any.
  right, explanation: only with --key."#;

/// How many columns a line to write on has.
const WRITING: usize = 40;

/// A paper for programs.
#[derive(Debug, Serialize)]
struct PaperJson {
    code: String,
    /// The bank's id.
    bank: String,
    questions: Vec<QuestionJson>,
}

#[derive(Debug, Serialize)]
struct QuestionJson {
    id: String,
    /// Without markup.
    prompt: String,
    kind: &'static str,
    /// In the order of the paper.
    options: Vec<String>,
    /// Left sides, or items to be sorted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    items: Vec<String>,
    /// The text of a gap fill, its gaps as `{1}`, `{2}`, …
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    right: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<String>,
}

/// Prints the paper.
pub(super) fn run(terminal: &mut Terminal, arguments: &args::Paper) -> Result<Status, Failure> {
    let args::Paper { bank, count, topics, code, key, format } = arguments;
    let usable = banks::open(terminal, bank)?;
    let asked = Asked { count: *count, topics, code: code.as_deref() };
    let (_, paper) = plan::draw(terminal, &usable.bank, &asked)?;
    match format {
        Format::Text => print(terminal, paper, *key)?,
        Format::Json => print_json(terminal, paper, *key)?,
    }
    Ok(Status::Fine)
}

/// What a report says of a question that nobody has answered: its key.
fn reports(paper: Paper) -> (Arc<Paper>, Vec<QuestionReport>) {
    let attempt = Attempt::new(Arc::new(paper), Sitting::default());
    let paper = attempt.paper().clone();
    let of = |(place, item)| QuestionReport::of(&attempt, place, item);
    let reports = paper.items.iter().enumerate().filter_map(of).collect();
    (paper, reports)
}

fn print(terminal: &mut Terminal, paper: Paper, key: bool) -> Result<(), Unprintable> {
    let words = terminal.words.clone();
    let (paper, reports) = reports(paper);
    terminal.paragraph(Rich::of(Ink::Strong, &paper.title))?;
    let marks: f64 = paper.items.iter().map(|item| item.question.marks).sum();
    let line = [
        words.questions(paper.items.len()),
        words.marks(marks),
        words.format("cli-take-code", &[("code", paper.code.grouped().into())]),
    ];
    terminal.paragraph(Rich::of(Ink::Faint, line.join(" · ")))?;
    for (item, report) in paper.items.iter().zip(&reports) {
        let parts = Parts::of(item, &words);
        terminal.blank()?;
        let number = words.format("cli-paper-question", &[("number", (report.place + 1).into())]);
        let mut line = Rich::of(Ink::Strong, number);
        line.push(Ink::Faint, &format!(" · {}", words.kind(report.kind)));
        if (item.question.marks - 1.0).abs() > f64::EPSILON {
            line.push(Ink::Faint, &format!(" · {}", words.marks(item.question.marks)));
        }
        terminal.paragraph(line)?;
        question::print(terminal, &item.question, &parts)?;
        if !key {
            for _ in 0..lines_to_write_on(&parts) {
                terminal.blank()?;
                terminal.line(Rich::of(Ink::Faint, format!("  {}", "_".repeat(WRITING))))?;
            }
        }
        if key {
            terminal.blank()?;
            footnote::print_key(terminal, &paper, report, &parts)?;
        }
    }
    terminal.flush()
}

/// Where an answer is written by hand.
fn lines_to_write_on(parts: &Parts) -> usize {
    match parts {
        Parts::Text | Parts::Number { .. } => 1,
        Parts::Open => 4,
        Parts::One(_)
        | Parts::Several(_)
        | Parts::Truth
        | Parts::Order { .. }
        | Parts::Matching { .. }
        | Parts::Gaps { .. }
        | Parts::Sorting { .. }
        | Parts::Area { .. } => 0,
    }
}

fn print_json(terminal: &mut Terminal, paper: Paper, key: bool) -> Result<(), Unprintable> {
    let words = terminal.words.clone();
    let (paper, reports) = reports(paper);
    let questions = paper
        .items
        .iter()
        .zip(&reports)
        .map(|(item, report)| {
            let parts = Parts::of(item, &words);
            QuestionJson {
                id: report.id.to_string(),
                prompt: markup::plain(&report.prompt),
                kind: report.kind.name(),
                options: parts.options(&words),
                items: parts.items(),
                text: parts.gap_text(),
                right: key.then(|| words.answer(&report.right)),
                explanation: key.then(|| markup::plain(&report.explanation)),
            }
        })
        .collect();
    let paper = PaperJson { code: paper.code.to_string(), bank: paper.bank.to_string(), questions };
    terminal.json(&paper)?;
    terminal.flush()
}
