//! The table: one line a question, as RFC 4180 has it, in UTF-8.
//!
//! | column | what it holds |
//! |---|---|
//! | `bank`, `code`, `finished` | the bank's id, the paper's code, when it was handed in (RFC 3339, universal time); the same in every line |
//! | `number` | the question's place on the paper, from 1 |
//! | `question` | its id |
//! | `topic` | its topic |
//! | `difficulty` | `easy`, `medium` or `hard` |
//! | `kind` | `single-choice`, `number` and so on |
//! | `prompt` | what was asked, without markup |
//! | `given`, `right` | what was answered (empty when skipped) and what is right |
//! | `verdict` | `right`, `partly`, `wrong`, `skipped` or `unmarked` |
//! | `marks`, `of` | as they counted, with a point |
//! | `certainty` | `low`, `mid`, `high`, or empty where it was not asked |
//! | `overruled`, `flagged` | `true` or `false` |
//! | `seconds` | time spent, without pauses |
//! | `as_of`, `valid_until` | the day of the fact, and the last day it held |
//! | `explanation` | why, without markup |
//!
//! The names of columns and the values in lower case are the same in every language. The file
//! begins with a byte order mark, without which Excel takes UTF-8 for something else; lines end in
//! CR LF. A text that a spreadsheet would take for a formula gets an apostrophe before it, as
//! spreadsheets do it themselves.

use std::borrow::Cow;

use serde::Serialize;

use super::{Sheet, given};
use crate::bank::markup::plain;
use crate::quiz::report::QuestionReport;
use crate::words::Words;

/// The columns, in their order.
pub const COLUMNS: [&str; 20] = [
    "bank",
    "code",
    "finished",
    "number",
    "question",
    "topic",
    "difficulty",
    "kind",
    "prompt",
    "given",
    "right",
    "verdict",
    "marks",
    "of",
    "certainty",
    "overruled",
    "flagged",
    "seconds",
    "as_of",
    "valid_until",
];

/// The column that comes last, because it is long.
const EXPLANATION: &str = "explanation";

/// The table.
#[must_use]
pub fn csv(sheet: &Sheet<'_>, words: &Words) -> String {
    let Sheet { report, paper: _, taken: _ } = sheet;
    let mut text = String::from("\u{feff}");
    let columns = COLUMNS.into_iter().chain([EXPLANATION]).map(|name| Cell::Plain(name.to_owned()));
    push_line(&mut text, columns);
    for question in &report.questions {
        let attempt = [
            Cell::Text(report.bank.to_string()),
            Cell::Plain(report.code.to_string()),
            Cell::Plain(report.ended_at.map(|at| at.to_string()).unwrap_or_default()),
        ];
        push_line(&mut text, attempt.into_iter().chain(cells(question, words)));
    }
    text
}

/// A cell before it is quoted.
enum Cell {
    /// Text from elsewhere, which may look like a formula.
    Text(String),
    /// A number or a name of our own.
    Plain(String),
}

fn cells(question: &QuestionReport, words: &Words) -> [Cell; 18] {
    let QuestionReport {
        place,
        id,
        topic,
        difficulty,
        kind,
        prompt,
        mark,
        plain_mark: _,
        certainty,
        overruled,
        flagged,
        time_ms,
        answer: _,
        given: _,
        right,
        parts: _,
        explanation,
        cites: _,
        as_of,
        valid_until,
        updates: _,
    } = question;
    let day = |day: &Option<jiff::civil::Date>| {
        Cell::Plain(day.map(|day| day.to_string()).unwrap_or_default())
    };
    [
        Cell::Plain((place + 1).to_string()),
        Cell::Text(id.to_string()),
        Cell::Text(topic.as_str().to_owned()),
        Cell::Plain(name(difficulty)),
        Cell::Plain(name(kind)),
        Cell::Text(plain(prompt)),
        Cell::Text(given(question, words)),
        Cell::Text(words.answer(right)),
        Cell::Plain(name(&mark.verdict)),
        Cell::Plain(mark.marks.to_string()),
        Cell::Plain(mark.of.to_string()),
        Cell::Plain(certainty.as_ref().map(name).unwrap_or_default()),
        Cell::Plain(overruled.to_string()),
        Cell::Plain(flagged.to_string()),
        Cell::Plain((*time_ms as f64 / 1000.0).to_string()),
        day(as_of),
        day(valid_until),
        Cell::Text(plain(explanation)),
    ]
}

/// The stable name of one of our variants: the one it is stored under, in the manner of file names.
fn name<T: Serialize>(value: &T) -> String {
    let stored = serde_json::to_value(value).ok();
    let stored = stored.as_ref().and_then(|value| value.as_str()).unwrap_or_default();
    let mut name = String::with_capacity(stored.len() + 2);
    for letter in stored.chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

fn push_line(text: &mut String, cells: impl Iterator<Item = Cell>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(',');
        }
        match cell {
            Cell::Plain(plain) => text.push_str(&quoted(&plain)),
            Cell::Text(words) => text.push_str(&quoted(&disarmed(&words))),
        }
    }
    text.push_str("\r\n");
}

/// The text with an apostrophe before it where a spreadsheet would take it for a formula (the list
/// is that of OWASP's page on CSV injection).
pub(super) fn disarmed(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// A field in quotation marks where it needs them. NUL is left out, which no reader takes.
pub(super) fn quoted(field: &str) -> String {
    let field = field.replace('\0', "");
    if field.contains([',', '"', '\n', '\r', ';']) || field.trim() != field {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field
    }
}
