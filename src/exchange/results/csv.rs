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
//! begins with a byte order mark, without which Excel takes UTF-8 for something else; how fields are
//! written is in [`table`].

use super::{Sheet, given};
use crate::bank::markup::plain;
use crate::exchange::table;
use crate::quiz::report::QuestionReport;
use crate::words::Words;

/// The columns, in their order.
pub const COLUMNS: [&str; 21] = [
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
    // Last, because it is long.
    "explanation",
];

/// The table.
#[must_use]
pub fn csv(sheet: &Sheet<'_>, words: &Words) -> String {
    let Sheet { report, paper: _, taken: _ } = sheet;
    let mut text = String::from("\u{feff}");
    table::push_line(&mut text, COLUMNS);
    for question in &report.questions {
        let attempt = [
            report.bank.to_string(),
            report.code.to_string(),
            report.ended_at.map(|at| at.to_string()).unwrap_or_default(),
        ];
        table::push_line(&mut text, attempt.into_iter().chain(fields(question, words)));
    }
    text
}

fn fields(question: &QuestionReport, words: &Words) -> [String; 18] {
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
    let day = |day: &Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    [
        (place + 1).to_string(),
        id.to_string(),
        topic.to_string(),
        difficulty.name().to_owned(),
        kind.name().to_owned(),
        plain(prompt),
        given(question, words),
        words.answer(right),
        mark.verdict.name().to_owned(),
        mark.marks.to_string(),
        mark.of.to_string(),
        certainty.map(|certainty| certainty.name().to_owned()).unwrap_or_default(),
        overruled.to_string(),
        flagged.to_string(),
        (*time_ms as f64 / 1000.0).to_string(),
        day(as_of),
        day(valid_until),
        plain(explanation),
    ]
}
