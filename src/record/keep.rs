//! Writing: each call is one transaction, on the disk when it returns.

use jiff::Timestamp;
use rusqlite::{ErrorCode, OptionalExtension, Transaction, TransactionBehavior, params};

use super::error::{Operation, RecordError};
use super::merge::merge;
use super::sums::{self, AttemptFields, StateFields};
use super::{AttemptId, Kept, Outcome, Record, State, Summary};
use crate::quiz::marking::{mark, with_certainty};
use crate::quiz::{Certainty, CertaintyAsked, Event, Paper, PaperItem, Plan};

/// Why a transaction was not committed.
pub(super) enum Fault {
    /// The database failed: nobody knows what the disk holds.
    Failed(rusqlite::Error),
    /// What was asked for makes no sense, so nothing was tried.
    Refused(RecordError),
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error)
    }
}

impl Record {
    /// Begins an attempt at a paper.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn start(
        &mut self,
        paper: &Paper,
        plan: &Plan,
        at: Timestamp,
    ) -> Result<AttemptId, RecordError> {
        let id = AttemptId::random();
        self.write(Operation::Start, |transaction| {
            insert_attempt(transaction, id, at, &plan.to_keep(), paper)?;
            Ok(id)
        })
    }

    /// Keeps what happened in an attempt, after everything kept before. It is on the disk when
    /// this returns `Ok`, and may not be shown as kept before.
    ///
    /// # Errors
    /// When it cannot be written, or there is no such attempt.
    pub fn append(&mut self, id: AttemptId, event: &Event) -> Result<(), RecordError> {
        let file = self.file.clone();
        self.write(Operation::Append, |transaction| {
            let Some(number) = number_of(transaction, id)? else {
                return Err(no_such(Operation::Append, id, &file));
            };
            let seq: i64 = transaction
                .prepare_cached("SELECT coalesce(max(seq) + 1, 0) FROM event WHERE attempt = ?1")?
                .query_row([number], |row| row.get(0))?;
            insert_event(transaction, number, seq, event)
        })
    }

    /// Keeps what came of an attempt. An attempt that is finished already keeps the time at which
    /// it was, and takes the rest anew: an answer can be overruled later.
    ///
    /// # Errors
    /// When it cannot be written, or there is no such attempt.
    pub fn finish(&mut self, id: AttemptId, summary: &Summary) -> Result<(), RecordError> {
        let file = self.file.clone();
        self.write(Operation::Finish, |transaction| {
            let Some(number) = number_of(transaction, id)? else {
                return Err(no_such(Operation::Finish, id, &file));
            };
            put_summary(transaction, number, summary)
        })
    }

    /// Deletes an attempt and everything that happened in it. Copies made before still have it.
    ///
    /// # Errors
    /// When it cannot be deleted, or there is no such attempt.
    pub fn delete(&mut self, id: AttemptId) -> Result<(), RecordError> {
        let file = self.file.clone();
        self.write(Operation::Delete, |transaction| {
            let deleted =
                transaction.execute("DELETE FROM attempt WHERE id = ?1", [id.to_string()])?;
            if deleted == 0 {
                return Err(no_such(Operation::Delete, id, &file));
            }
            Ok(())
        })
    }

    /// Puts an attempt back that was deleted, whole and as it was: on the disk when this returns
    /// `Ok`.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn take_back(&mut self, kept: &Kept) -> Result<(), RecordError> {
        self.write(Operation::Start, |transaction| merge(transaction, kept).map(|_| ()))
    }

    /// Does some work in one transaction. Where the database fails, the record takes no more.
    pub(super) fn write<T>(
        &mut self,
        operation: Operation,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
    ) -> Result<T, RecordError> {
        let file = || self.file.clone();
        match &self.state {
            State::Sound => {}
            State::ReadOnly => return Err(RecordError::ReadOnly { operation, file: file() }),
            State::Poisoned(reason) => {
                let reason = reason.clone();
                return Err(RecordError::Poisoned { operation, file: file(), reason });
            }
        }
        let failed = match transact(&mut self.connection, work) {
            Ok(done) => return Ok(done),
            Err(Fault::Refused(refusal)) => return Err(refusal),
            Err(Fault::Failed(error)) => error,
        };
        let reason = failed.to_string();
        let is_full = failed.sqlite_error_code() == Some(ErrorCode::DiskFull);
        self.state = State::Poisoned(reason.clone());
        Err(RecordError::NotKept { operation, file: self.file.clone(), reason, is_full })
    }
}

/// One transaction: all of the work or nothing.
pub(super) fn transact<T>(
    connection: &mut rusqlite::Connection,
    work: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    match work(&transaction) {
        Ok(done) => {
            transaction.commit()?;
            Ok(done)
        }
        Err(Fault::Refused(refusal)) => {
            transaction.rollback()?;
            Err(Fault::Refused(refusal))
        }
        Err(Fault::Failed(error)) => Err(Fault::Failed(error)),
    }
}

fn no_such(operation: Operation, id: AttemptId, file: &std::path::Path) -> Fault {
    Fault::Refused(RecordError::NoSuchAttempt { operation, id, file: file.to_path_buf() })
}

/// The row of an attempt.
pub(super) fn number_of(
    transaction: &Transaction<'_>,
    id: AttemptId,
) -> rusqlite::Result<Option<i64>> {
    transaction
        .prepare_cached("SELECT number FROM attempt WHERE id = ?1")?
        .query_row([id.to_string()], |row| row.get(0))
        .optional()
}

/// Adds an attempt in which nothing has happened yet, and tells its row.
pub(super) fn insert_attempt(
    transaction: &Transaction<'_>,
    id: AttemptId,
    started: Timestamp,
    plan: &Plan,
    paper: &Paper,
) -> Result<i64, Fault> {
    let id = id.to_string();
    let fingerprint = paper.fingerprint.to_string();
    let code = paper.code.to_string();
    let out_of = finite(paper.items.iter().fold(0.0, |sum, item| sum + most(plan, item)));
    let (plan, json) = (to_json(plan)?, to_json(paper)?);
    let questions = i64::try_from(paper.items.len()).unwrap_or(i64::MAX);
    let started = started.as_microsecond();
    let state_sum =
        StateFields { id: &id, finished: None, answered: None, marks: None, out_of }.sum();
    let sum = AttemptFields {
        id: &id,
        bank: paper.bank.as_str(),
        title: &paper.title,
        fingerprint: &fingerprint,
        code: &code,
        plan: &plan,
        paper: &json,
        questions,
        started,
    }
    .sum();
    transaction
        .prepare_cached(
            "INSERT INTO attempt (id, bank, title, fingerprint, code, plan, paper, questions, \
             started, sum, out_of, state_sum) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        )?
        .execute(params![
            id,
            paper.bank.as_str(),
            paper.title,
            fingerprint,
            code,
            plan,
            json,
            questions,
            started,
            sum,
            out_of,
            state_sum
        ])?;
    Ok(transaction.last_insert_rowid())
}

/// The most marks that a question can earn in this sitting.
fn most(plan: &Plan, item: &PaperItem) -> f64 {
    match plan.sitting.certainty {
        CertaintyAsked::No => item.question.marks,
        CertaintyAsked::Yes => {
            let unanswered = mark(&item.question, &item.layout, None, plan.sitting.marking);
            with_certainty(unanswered, Certainty::Low).of
        }
    }
}

/// Adds an event to the attempt in this row.
pub(super) fn insert_event(
    transaction: &Transaction<'_>,
    attempt: i64,
    seq: i64,
    event: &Event,
) -> Result<(), Fault> {
    let json = to_json(event)?;
    let sum = sums::of_event(attempt, seq, &json);
    transaction
        .prepare_cached("INSERT INTO event (attempt, seq, json, sum) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![attempt, seq, json, sum])?;
    Ok(())
}

/// Puts what came of the attempt in this row in place of what was there.
pub(super) fn put_summary(
    transaction: &Transaction<'_>,
    attempt: i64,
    summary: &Summary,
) -> Result<(), Fault> {
    let Summary { finished, answered, marks, of, outcomes } = summary;
    let (id, finished): (String, i64) = transaction
        .prepare_cached("SELECT id, coalesce(finished, ?2) FROM attempt WHERE number = ?1")?
        .query_row(params![attempt, finished.as_microsecond()], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let answered = i64::try_from(*answered).unwrap_or(i64::MAX);
    let (marks, out_of) = (finite(*marks), finite(*of));
    let state_sum = StateFields {
        id: &id,
        finished: Some(finished),
        answered: Some(answered),
        marks: Some(marks),
        out_of,
    }
    .sum();
    transaction
        .prepare_cached(
            "UPDATE attempt SET finished = ?2, answered = ?3, marks = ?4, out_of = ?5, \
             state_sum = ?6 WHERE number = ?1",
        )?
        .execute(params![attempt, finished, answered, marks, out_of, state_sum])?;
    transaction.execute("DELETE FROM outcome WHERE attempt = ?1", [attempt])?;
    // A paper from elsewhere may have a question twice; the last one counts.
    let mut insert = transaction.prepare_cached(
        "INSERT OR REPLACE INTO outcome (attempt, question, verdict, marks, out_of, sum) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for Outcome { question, verdict, marks, of } in outcomes {
        let (question, verdict) = (question.as_str(), verdict.name());
        let (marks, out_of) = (finite(*marks), finite(*of));
        let sum = sums::of_outcome(attempt, question, verdict, marks, out_of);
        insert.execute(params![attempt, question, verdict, marks, out_of, sum])?;
    }
    Ok(())
}

/// Marks as SQLite can hold them: what is no number it would take for nothing at all.
fn finite(marks: f64) -> f64 {
    if marks.is_finite() { marks } else { 0.0 }
}

fn to_json<T: serde::Serialize>(value: &T) -> Result<String, Fault> {
    serde_json::to_string(value)
        .map_err(|e| Fault::Failed(rusqlite::Error::ToSqlConversionFailure(Box::new(e))))
}
