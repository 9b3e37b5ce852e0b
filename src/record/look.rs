//! Reading: attempts whole, the list of them, and what is known about a bank's questions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::de::DeserializeOwned;

use super::error::{Operation, RecordError};
use super::sums::{self, AttemptFields};
use super::{AttemptId, Kept, Outcome, Record, Summary};
use crate::bank::{BankId, QuestionId};
use crate::quiz::report::Report;
use crate::quiz::{Event, Verdict, What};

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
}

/// What is known about a question from earlier attempts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seen {
    /// When it was last asked.
    pub last: Timestamp,
    /// What became of it then.
    pub verdict: Verdict,
    /// How often it was answered rightly.
    pub right: u32,
    /// How often partly.
    pub partly: u32,
    /// How often wrongly.
    pub wrong: u32,
}

/// The stable name of a verdict in the file.
pub(super) fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "right",
        Verdict::Partly => "partly",
        Verdict::Wrong => "wrong",
        Verdict::Skipped => "skipped",
        Verdict::Unmarked => "unmarked",
    }
}

fn verdict_named(name: &str) -> Option<Verdict> {
    [Verdict::Right, Verdict::Partly, Verdict::Wrong, Verdict::Skipped, Verdict::Unmarked]
        .into_iter()
        .find(|verdict| verdict_name(*verdict) == name)
}

const HISTORY: &str = "SELECT id, bank, title, code, questions, started, finished, answered, \
                       marks, out_of, number FROM attempt";

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

    /// An attempt, whole.
    ///
    /// # Errors
    /// When there is no such attempt, or it cannot be read.
    pub fn load(&self, id: AttemptId) -> Result<Kept, RecordError> {
        match load(&self.connection, id) {
            Ok(Some(kept)) => Ok(kept),
            Ok(None) => Err(RecordError::NoSuchAttempt {
                operation: Operation::Read,
                id,
                file: self.file.clone(),
            }),
            Err(unreadable) => Err(unreadable.into_error(id, &self.file)),
        }
    }

    /// What became of each question of a bank whenever it was asked, of whichever edition of the
    /// bank. Of an attempt that is not finished only what is answered counts.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn seen(&self, bank: &BankId) -> Result<BTreeMap<QuestionId, Seen>, RecordError> {
        self.read(|connection| {
            let mut seen = BTreeMap::new();
            let mut statement = connection.prepare_cached(
                "SELECT question, verdict, finished FROM outcome \
                 JOIN attempt ON attempt.number = outcome.attempt \
                 WHERE bank = ?1 AND finished IS NOT NULL ORDER BY finished, attempt.number",
            )?;
            let mut rows = statement.query([bank.as_str()])?;
            while let Some(row) = rows.next()? {
                let verdict: String = row.get(1)?;
                if let Some(verdict) = verdict_named(&verdict) {
                    let question: String = row.get(0)?;
                    note(&mut seen, QuestionId::new(&question), verdict, timestamp(row, 2)?);
                }
            }
            let mut statement = connection
                .prepare_cached("SELECT id FROM attempt WHERE bank = ?1 AND finished IS NULL")?;
            let mut rows = statement.query([bank.as_str()])?;
            while let Some(row) = rows.next()? {
                note_answered(&mut seen, connection, parsed(row, 0)?)?;
            }
            Ok(seen)
        })
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

    pub(super) fn read<T>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, RecordError> {
        work(&self.connection).map_err(|e| RecordError::database(Operation::Read, &self.file, &e))
    }
}

/// Adds what is answered in an attempt that is not finished. One that cannot be read tells nothing
/// here; it is told about where it is opened.
fn note_answered(
    seen: &mut BTreeMap<QuestionId, Seen>,
    connection: &Connection,
    id: AttemptId,
) -> rusqlite::Result<()> {
    let kept = match load(connection, id) {
        Ok(Some(kept)) => kept,
        Ok(None) | Err(Unreadable::Damaged(_)) => return Ok(()),
        Err(Unreadable::Failed(error)) => return Err(error),
    };
    let Ok(attempt) = kept.replay() else { return Ok(()) };
    let last = kept.events.last().map_or(kept.started, |event| event.at);
    for question in Report::of(&attempt).questions {
        if question.answer.is_some() {
            note(seen, question.id, question.plain_mark.verdict, last);
        }
    }
    Ok(())
}

/// Adds one outcome.
fn note(
    seen: &mut BTreeMap<QuestionId, Seen>,
    question: QuestionId,
    verdict: Verdict,
    at: Timestamp,
) {
    let entry =
        seen.entry(question).or_insert(Seen { last: at, verdict, right: 0, partly: 0, wrong: 0 });
    if at >= entry.last {
        entry.last = at;
        entry.verdict = verdict;
    }
    match verdict {
        Verdict::Right => entry.right = entry.right.saturating_add(1),
        Verdict::Partly => entry.partly = entry.partly.saturating_add(1),
        Verdict::Wrong => entry.wrong = entry.wrong.saturating_add(1),
        Verdict::Skipped | Verdict::Unmarked => {}
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

/// Why an attempt cannot be read.
pub(super) enum Unreadable {
    Failed(rusqlite::Error),
    Damaged(String),
}

impl Unreadable {
    pub(super) fn into_error(self, id: AttemptId, file: &Path) -> RecordError {
        match self {
            Self::Failed(error) => RecordError::database(Operation::Read, file, &error),
            Self::Damaged(reason) => {
                RecordError::Unreadable { id, file: file.to_path_buf(), reason }
            }
        }
    }
}

impl From<rusqlite::Error> for Unreadable {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error)
    }
}

/// An attempt, whole, every row of it checked against its sum.
pub(super) fn load(connection: &Connection, id: AttemptId) -> Result<Option<Kept>, Unreadable> {
    let mut statement = connection.prepare_cached(
        "SELECT number, id, bank, title, fingerprint, code, plan, paper, questions, started, sum, \
         finished, answered, marks, out_of FROM attempt WHERE id = ?1",
    )?;
    let found = statement
        .query_row([id.to_string()], |row| {
            let plan: String = row.get(6)?;
            let paper: String = row.get(7)?;
            let sum = AttemptFields {
                id: &row.get::<_, String>(1)?,
                bank: &row.get::<_, String>(2)?,
                title: &row.get::<_, String>(3)?,
                fingerprint: &row.get::<_, String>(4)?,
                code: &row.get::<_, String>(5)?,
                plan: &plan,
                paper: &paper,
                questions: row.get(8)?,
                started: row.get(9)?,
            }
            .sum();
            let is_sound = sum == row.get::<_, i64>(10)?;
            let summary = match row.get::<_, Option<i64>>(11)? {
                None => None,
                Some(_) => Some(Summary {
                    finished: timestamp(row, 11)?,
                    answered: usize::try_from(row.get::<_, Option<i64>>(12)?.unwrap_or(0))
                        .unwrap_or(0),
                    marks: row.get::<_, Option<f64>>(13)?.unwrap_or(0.0),
                    of: row.get(14)?,
                    outcomes: Vec::new(),
                }),
            };
            Ok((row.get::<_, i64>(0)?, timestamp(row, 9)?, plan, paper, is_sound, summary))
        })
        .optional()?;
    let Some((number, started, plan, paper, is_sound, mut summary)) = found else {
        return Ok(None);
    };
    if !is_sound {
        return Err(Unreadable::Damaged("the sum does not fit the attempt".to_owned()));
    }
    if let Some(summary) = &mut summary {
        summary.outcomes = outcomes_of(connection, number)?;
    }
    Ok(Some(Kept {
        id,
        started,
        plan: from_json(&plan)?,
        paper: from_json(&paper)?,
        events: events_of(connection, number)?,
        summary,
    }))
}

fn events_of(connection: &Connection, attempt: i64) -> Result<Vec<Event>, Unreadable> {
    let mut statement = connection
        .prepare_cached("SELECT seq, json, sum FROM event WHERE attempt = ?1 ORDER BY seq")?;
    let mut rows = statement.query([attempt])?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        let (seq, json): (i64, String) = (row.get(0)?, row.get(1)?);
        if sums::of_event(attempt, seq, &json) != row.get::<_, i64>(2)? {
            return Err(Unreadable::Damaged(format!("the sum does not fit event {seq}")));
        }
        events.push(from_json(&json)?);
    }
    Ok(events)
}

fn outcomes_of(connection: &Connection, attempt: i64) -> Result<Vec<Outcome>, Unreadable> {
    let mut statement = connection.prepare_cached(
        "SELECT question, verdict, marks, out_of FROM outcome WHERE attempt = ?1",
    )?;
    let mut rows = statement.query([attempt])?;
    let mut outcomes = Vec::new();
    while let Some(row) = rows.next()? {
        let verdict: String = row.get(1)?;
        outcomes.push(Outcome {
            question: QuestionId::new(&row.get::<_, String>(0)?),
            verdict: verdict_named(&verdict)
                .ok_or_else(|| Unreadable::Damaged(format!("no verdict is named {verdict}")))?,
            marks: row.get(2)?,
            of: row.get(3)?,
        });
    }
    Ok(outcomes)
}

fn from_json<T: DeserializeOwned>(json: &str) -> Result<T, Unreadable> {
    serde_json::from_str(json).map_err(|e| Unreadable::Damaged(e.to_string()))
}

/// A time as the file holds it: microseconds since 1970.
fn timestamp(row: &Row<'_>, column: usize) -> rusqlite::Result<Timestamp> {
    Timestamp::from_microsecond(row.get(column)?)
        .map_err(|e| conversion(column, rusqlite::types::Type::Integer, e))
}

fn parsed(row: &Row<'_>, column: usize) -> rusqlite::Result<AttemptId> {
    row.get::<_, String>(column)?
        .parse()
        .map_err(|e| conversion(column, rusqlite::types::Type::Text, e))
}

fn conversion(
    column: usize,
    kind: rusqlite::types::Type,
    error: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, kind, Box::new(error))
}
