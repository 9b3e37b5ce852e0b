//! An attempt, whole, every row of it checked against its sum.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension};
use serde::de::DeserializeOwned;

use super::columns::timestamp;
use super::error::{Operation, RecordError};
use super::sums::{self, AttemptFields};
use super::{AttemptId, Kept, Outcome, Record, Summary};
use crate::bank::QuestionId;
use crate::quiz::{Event, Verdict};

impl Record {
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

    pub(super) fn read<T>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, RecordError> {
        work(&self.connection).map_err(|e| RecordError::database(Operation::Read, &self.file, &e))
    }
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
            verdict: Verdict::named(&verdict)
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
