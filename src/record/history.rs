//! The list of attempts.

use std::collections::BTreeSet;

use jiff::Timestamp;
use rusqlite::{Connection, Row};

use super::columns::{parsed, timestamp};
use super::error::RecordError;
use super::{AttemptId, Record};
use crate::bank::BankId;
use crate::quiz::{Event, Feedback, What};

/// A line of the list of attempts.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryRow {
    /// The attempt.
    pub id: AttemptId,
    /// The bank.
    pub bank: BankId,
    /// The bank's title at the time.
    pub title: String,
    /// The paper's code.
    pub code: String,
    /// How many questions the paper has.
    pub questions: usize,
    /// When it was started.
    pub started: Timestamp,
    /// When it was handed in; `None` while it can be gone on with.
    pub finished: Option<Timestamp>,
    /// How many questions are answered.
    pub answered: usize,
    /// Marks earned, once it is finished.
    pub marks: Option<f64>,
    /// Marks that all right answers earn.
    pub of: f64,
    /// When its verdicts are shown.
    pub feedback: Feedback,
}

impl HistoryRow {
    /// The part of all marks that was earned, once it is finished.
    #[must_use]
    pub fn share(&self) -> Option<f64> {
        self.marks.map(|marks| marks / self.of).filter(|share| share.is_finite())
    }
}

/// A plan that cannot be read takes no attempt off the list. Looking into each is cheap: a plan is
/// kept without what merely went first ([`Plan::to_keep`](crate::quiz::Plan::to_keep)).
const HISTORY: &str = "SELECT id, bank, title, code, questions, started, finished, answered, \
                       marks, out_of, number, \
                       CASE WHEN json_valid(plan) THEN plan ->> '$.sitting.feedback' END \
                       FROM attempt";

impl Record {
    /// All attempts, the latest first.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn history(&self) -> Result<Vec<HistoryRow>, RecordError> {
        self.rows("ORDER BY started DESC, number DESC")
    }

    /// The attempts that can be gone on with, the latest first.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn unfinished(&self) -> Result<Vec<HistoryRow>, RecordError> {
        self.rows("WHERE finished IS NULL ORDER BY started DESC, number DESC")
    }

    fn rows(&self, which: &str) -> Result<Vec<HistoryRow>, RecordError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!("{HISTORY} {which}"))?;
            let mut rows = statement.query([])?;
            let mut list = Vec::new();
            while let Some(row) = rows.next()? {
                list.push(history_row(connection, row)?);
            }
            Ok(list)
        })
    }
}

fn history_row(connection: &Connection, row: &Row<'_>) -> rusqlite::Result<HistoryRow> {
    let answered = match row.get::<_, Option<i64>>(7)? {
        Some(answered) => usize::try_from(answered).unwrap_or(0),
        None => answered_so_far(connection, row.get(10)?)?,
    };
    Ok(HistoryRow {
        id: parsed(row, 0)?,
        bank: BankId::new(&row.get::<_, String>(1)?),
        title: row.get(2)?,
        code: row.get(3)?,
        questions: usize::try_from(row.get::<_, i64>(4)?).unwrap_or(0),
        started: timestamp(row, 5)?,
        finished: row.get::<_, Option<i64>>(6)?.map(|_| timestamp(row, 6)).transpose()?,
        answered,
        marks: row.get(8)?,
        of: row.get(9)?,
        feedback: match row.get::<_, Option<String>>(11)?.as_deref() {
            Some("exam") => Feedback::Exam,
            Some(_) | None => Feedback::Practice,
        },
    })
}

/// How many questions of an unfinished attempt are answered.
fn answered_so_far(connection: &Connection, attempt: i64) -> rusqlite::Result<usize> {
    let mut answered = BTreeSet::new();
    let mut statement =
        connection.prepare_cached("SELECT json FROM event WHERE attempt = ?1 ORDER BY seq")?;
    let mut rows = statement.query([attempt])?;
    while let Some(row) = rows.next()? {
        let Ok(event) = serde_json::from_str::<Event>(&row.get::<_, String>(0)?) else { continue };
        match event.what {
            What::Answered { place, .. } => {
                answered.insert(place);
            }
            What::Skipped { place } => {
                answered.remove(&place);
            }
            What::MovedTo { .. }
            | What::Flagged { .. }
            | What::SelfMarked { .. }
            | What::Overruled { .. }
            | What::Paused
            | What::Resumed
            | What::Extended { .. }
            | What::TimedOut
            | What::Finished => {}
        }
    }
    Ok(answered.len())
}

/// Attempts in which the end may have come without what came of them being kept. A text that was
/// typed may look like the end; whether it is, the events tell.
pub(super) fn ended_without_summary(record: &Record) -> Result<Vec<AttemptId>, RecordError> {
    record.read(|connection| {
        connection
            .prepare(
                "SELECT id FROM attempt WHERE finished IS NULL AND EXISTS (SELECT 1 FROM event \
                 WHERE event.attempt = attempt.number AND \
                 (instr(json, '\"Finished\"') OR instr(json, '\"TimedOut\"')))",
            )?
            .query_map([], |row| parsed(row, 0))?
            .collect()
    })
}
