//! One program at a time: a lock on a file of its own, held for as long as the record is open.
//!
//! The system lets go of it when the program ends, however it ends. The lock is not on the record
//! itself, whose locks are SQLite's own affair.

use std::fs::{File, TryLockError};
use std::path::Path;

use super::error::{Operation, RecordError};
use super::folder::open_private;

/// The name of the lock's file.
const LOCK_NAME: &str = "record.lock";

/// The right to write to the record of one folder.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock at once or not at all.
    pub(super) fn take(folder: &Path) -> Result<Self, RecordError> {
        let path = folder.join(LOCK_NAME);
        let failed = |e| RecordError::system(Operation::Lock, &path, &e);
        let file = open_private(&path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => {
                Err(RecordError::InUse { folder: folder.to_path_buf() })
            }
            Err(TryLockError::Error(e)) => Err(failed(e)),
        }
    }
}
