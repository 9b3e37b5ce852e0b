//! `footnote history`: every attempt on this machine, the latest first.

use serde::Serialize;

use super::args::{self, TableFormat};
use super::terminal::{Ink, Rich};
use super::{Failure, Status, Terminal, Unprintable};
use crate::exchange::table;
use crate::record::{self, HistoryRow, Record};

/// The shape of `--format json`, as the help shows it.
pub(super) const SHAPE: &str = r#"[{"attempt": "…", "bank": "…", "started": "2022-03-31T14:05:00Z", "finished": "…",
  "answered": 9, "marks": 7.5, "of": 10.0}]
  finished, marks: null while it can be gone on with. csv: the same columns."#;

/// An attempt for programs.
#[derive(Debug, Serialize)]
struct Line {
    /// Names it.
    attempt: String,
    /// The bank's id.
    bank: String,
    /// RFC 3339, in universal time.
    started: String,
    finished: Option<String>,
    /// How many questions.
    answered: usize,
    marks: Option<f64>,
    of: f64,
}

impl Line {
    fn of(row: &HistoryRow) -> Self {
        Self {
            attempt: row.id.to_string(),
            bank: row.bank.to_string(),
            started: row.started.to_string(),
            finished: row.finished.map(|at| at.to_string()),
            answered: row.answered,
            marks: row.marks,
            of: row.of,
        }
    }
}

/// Lists the attempts. Works while another Footnote has the record open.
pub(super) fn run(terminal: &mut Terminal, arguments: &args::History) -> Result<Status, Failure> {
    let args::History { format } = arguments;
    let said = |error| terminal.words.record_error(&error);
    let folder = record::data_folder().map_err(said)?;
    // A row with a flipped bit in it looks like any other: its sum tells.
    let rows = Record::open_to_read(&folder)
        .and_then(|record| record.check().and_then(|()| record.history()))
        .map_err(said)?;
    match format {
        TableFormat::Text => print(terminal, &rows)?,
        TableFormat::Json => {
            let lines: Vec<Line> = rows.iter().map(Line::of).collect();
            terminal.json(&lines)?;
        }
        TableFormat::Csv => terminal.raw(&csv(&rows))?,
    }
    Ok(Status::Fine)
}

fn print(terminal: &mut Terminal, rows: &[HistoryRow]) -> Result<(), Unprintable> {
    let words = terminal.words.clone();
    if rows.is_empty() {
        return terminal.paragraph(words.text("cli-history-empty"));
    }
    for row in rows {
        let when = words.moment(row.started);
        let result = match row.marks {
            Some(marks) => {
                let share = if row.of > 0.0 { marks / row.of } else { 0.0 };
                format!("{} · {}", words.marks_of(marks, row.of), words.percent(share))
            }
            None => words.format(
                "cli-history-unfinished",
                &[("answered", row.answered.into()), ("questions", row.questions.into())],
            ),
        };
        let line =
            Rich::from(when).plain(" · ").and(Ink::Strong, &row.title).plain(" · ").plain(result);
        terminal.hanging(Rich::new(), "    ", line)?;
    }
    if rows.iter().any(|row| row.finished.is_none()) {
        let args = [("command", super::copyable("footnote take --resume").into())];
        terminal.blank()?;
        terminal.paragraph(Rich::of(Ink::Faint, words.format("cli-kept-resume", &args)))?;
    }
    Ok(())
}

/// RFC 4180, with a heading.
fn csv(rows: &[HistoryRow]) -> String {
    let mut text = String::new();
    table::push_line(
        &mut text,
        ["attempt", "bank", "started", "finished", "answered", "marks", "of"],
    );
    for row in rows {
        let Line { attempt, bank, started, finished, answered, marks, of } = Line::of(row);
        let fields = [
            attempt,
            bank,
            started,
            finished.unwrap_or_default(),
            answered.to_string(),
            marks.map(|marks| marks.to_string()).unwrap_or_default(),
            of.to_string(),
        ];
        table::push_line(&mut text, fields);
    }
    text
}
