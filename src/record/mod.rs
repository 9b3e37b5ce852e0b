//! The store of all attempts on this machine.
//!
//! One SQLite file in the data folder. What [`Record::append`] has returned from is on the disk;
//! after a write that failed, the record takes no more until it is opened again, because nobody
//! can know what the disk holds. The paper is kept with the attempt, so that history shows what
//! was asked even after the bank has changed.
//!
//! Nothing is drawn, marked or worded here. Every error and every notice is data.

mod connection;
mod error;
mod folder;
mod id;
mod keep;
mod lock;
mod look;
mod schema;
mod sums;

pub use error::{Operation, RecordError};
pub use folder::data_folder;
pub use id::{AttemptId, NotAnAttemptId};
pub use look::{HistoryRow, Seen};

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::bank::QuestionId;
use crate::quiz::{Event, Paper, Plan, Verdict};
use lock::Lock;

/// The name of the record's file in the data folder.
pub const FILE_NAME: &str = "record.db";

/// All attempts on this machine.
#[derive(Debug)]
pub struct Record {
    connection: Connection,
    /// The file, or `:memory:`.
    file: PathBuf,
    state: State,
    /// Held for as long as the record is open for writing.
    _lock: Option<Lock>,
}

/// Whether the record may be written to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    /// All is well.
    Sound,
    /// Opened for reading only.
    ReadOnly,
    /// A write failed, for this reason.
    Poisoned(String),
}

/// A record that was opened, and what there is to say about it.
#[derive(Debug)]
pub struct Opened {
    /// The record.
    pub record: Record,
    /// What happened when it was opened, for telling the person.
    pub notices: Vec<Notice>,
}

/// Something that happened when the record was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {}

/// One attempt, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// Names it.
    pub id: AttemptId,
    /// When it was started.
    pub started: Timestamp,
    /// What it was drawn by.
    pub plan: Plan,
    /// The paper as it was asked.
    pub paper: Paper,
    /// What happened, in order.
    pub events: Vec<Event>,
    /// What came of it, once it is finished.
    pub summary: Option<Summary>,
}

/// What came of an attempt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// When it was handed in.
    pub finished: Timestamp,
    /// How many questions were answered.
    pub answered: usize,
    /// Marks earned; below 0 under some rules.
    pub marks: f64,
    /// Marks that all right answers would have earned.
    pub of: f64,
    /// What became of each question.
    pub outcomes: Vec<Outcome>,
}

/// What became of one question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The question.
    pub question: QuestionId,
    /// What became of it.
    pub verdict: Verdict,
    /// Marks earned.
    pub marks: f64,
    /// Marks that a right answer earns.
    pub of: f64,
}

impl Record {
    /// Opens the record in this folder for reading and writing, making both where they are not
    /// there yet. Only one program at a time can have it open so.
    ///
    /// # Errors
    /// When the folder cannot be used, another program has the record open
    /// ([`RecordError::InUse`]), or a newer Footnote has written it.
    pub fn open(folder: &Path) -> Result<Opened, RecordError> {
        let folder = folder::prepare(folder)?;
        let lock = Lock::take(&folder)?;
        let file = folder.join(FILE_NAME);
        folder::open_private(&file).map_err(|e| RecordError::system(Operation::Open, &file, &e))?;
        let mut connection = connection::open(&file)?;
        schema::migrate(&mut connection, &file)?;
        let record = Self { connection, file, state: State::Sound, _lock: Some(lock) };
        Ok(Opened { record, notices: Vec::new() })
    }

    /// Opens the record in this folder for reading only, which works while another program has it
    /// open. Where there is no record yet, this one is empty.
    ///
    /// # Errors
    /// When it cannot be read, or needs to be opened for writing first.
    pub fn open_to_read(folder: &Path) -> Result<Self, RecordError> {
        let file = folder::absolute(folder)?.join(FILE_NAME);
        if !file.exists() {
            let empty = Self::in_memory()?;
            return Ok(Self { state: State::ReadOnly, ..empty });
        }
        let connection = connection::open_to_read(&file)?;
        schema::require_current(&connection, &file)?;
        Ok(Self { connection, file, state: State::ReadOnly, _lock: None })
    }

    /// A record that is gone when it is dropped: for tests, and for going on after the real one
    /// could not be opened and the person has been told.
    ///
    /// # Errors
    /// When there is no memory left for it.
    pub fn in_memory() -> Result<Self, RecordError> {
        let file = PathBuf::from(":memory:");
        let mut connection = connection::open_in_memory(&file)?;
        schema::migrate(&mut connection, &file)?;
        Ok(Self { connection, file, state: State::Sound, _lock: None })
    }

    /// The file it is kept in, or `:memory:`.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Whether attempts can be kept: it is open for writing, and no write has failed.
    #[must_use]
    pub fn is_writable(&self) -> bool {
        match self.state {
            State::Sound => true,
            State::ReadOnly | State::Poisoned(_) => false,
        }
    }
}
