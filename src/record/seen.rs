//! What is known about a bank's questions from the attempts in which they were asked.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rusqlite::Connection;

use super::columns::{parsed, timestamp};
use super::error::RecordError;
use super::load::{Unreadable, load};
use super::{AttemptId, Record};
use crate::bank::{BankId, QuestionId};
use crate::quiz::Verdict;
use crate::quiz::report::Report;

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

impl Record {
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
                if let Some(verdict) = Verdict::named(&verdict) {
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
