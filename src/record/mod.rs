//! The store of all attempts on this machine.
//!
//! One SQLite file in the data folder. What [`Record::append`] has returned from is on the disk;
//! after a write that failed, the record takes no more until it is opened again, because nobody
//! can know what the disk holds. The paper is kept with the attempt, so that history shows what
//! was asked even after the bank has changed.
//!
//! Nothing is drawn, marked or worded here. Every error and every notice is data.
//!
//! What stands in the data folder:
//!
//! | name | what it is |
//! |---|---|
//! | `record.db` | the record; `-wal` and `-shm` beside it belong to it |
//! | `record.lock` | empty; locked while a program has the record open for writing |
//! | `record.part`, `record.new` | a record in the making, and one that is complete but not in its place yet |
//! | `backups/` | checked copies by day, week and month, and one from before each change of form |
//! | `set-aside/` | what was damaged, or replaced by a copy gone back to; never deleted |
//!
//! To read the code, begin with `open` (what may stand there, and what is done about it), then
//! `keep` (writing), `load`, `history` and `seen` (reading).

mod backup;
mod check;
mod columns;
mod connection;
mod error;
mod files;
mod folder;
mod history;
mod id;
mod inspect;
mod keep;
mod load;
mod lock;
mod merge;
mod open;
mod portable;
mod rescue;
mod rotation;
mod salvage;
mod schema;
mod seen;
mod summary;
mod sums;
mod wal;

pub use backup::{BackedUp, Backup, backups, restore};
pub use error::{Operation, RecordError};
pub use files::FILE_NAME;
pub use folder::data_folder;
pub use history::HistoryRow;
pub use id::{AttemptId, NotAnAttemptId};
pub use open::{Opened, OpeningNotice};
pub use portable::{Exported, GoOn, Imported, LeftOut, WhyLeftOut};
pub use salvage::Salvage;
pub use seen::Seen;
pub use summary::{Outcome, Summary};

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::quiz::{Event, Paper, Plan};
use lock::Lock;

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

/// One attempt, whole. As JSON it is a line of a record that is carried elsewhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// Names it.
    pub id: AttemptId,
    /// When it was started, to the microsecond.
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

impl Record {
    /// The file it is kept in, or `:memory:`.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }
}

#[cfg(test)]
mod tests;
