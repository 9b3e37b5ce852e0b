//! The form of the record: numbered steps, each in a file of its own, never changed once released.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::error::{Operation, RecordError};

/// "Foot" in ASCII: tells our files from other programs' (see SQLite's `magic.txt`).
pub(super) const APPLICATION_ID: i32 = 0x466F_6F74;

/// The steps from an empty file to today's form; the version of a file is how many it has taken.
const STEPS: [&str; 2] =
    [include_str!("schema/0001_attempts.sql"), include_str!("schema/0002_outcomes.sql")];

/// Today's version.
pub(super) const VERSION: i32 = 2;

/// The version a file says it is of.
pub(super) fn version(connection: &Connection) -> rusqlite::Result<i32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Takes the steps that a file has not taken yet, all or none.
pub(super) fn migrate(connection: &mut Connection, file: &Path) -> Result<(), RecordError> {
    let found =
        version(connection).map_err(|e| RecordError::database(Operation::Migrate, file, &e))?;
    refuse_newer(file, found)?;
    migrate_to(connection, VERSION).map_err(|e| RecordError::database(Operation::Migrate, file, &e))
}

/// Takes the steps up to a version.
pub(super) fn migrate_to(connection: &mut Connection, target: i32) -> rusqlite::Result<()> {
    let found = version(connection)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for (step, number) in STEPS.iter().zip(1..=target) {
        if number > found {
            transaction.execute_batch(step)?;
        }
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", target.max(found))?;
    transaction.commit()
}

/// Refuses a record that cannot be read as it is.
pub(super) fn require_current(connection: &Connection, file: &Path) -> Result<(), RecordError> {
    let found =
        version(connection).map_err(|e| RecordError::database(Operation::Open, file, &e))?;
    refuse_newer(file, found)?;
    if found < VERSION {
        return Err(RecordError::Older { file: file.to_path_buf(), found, known: VERSION });
    }
    Ok(())
}

/// Refuses a record that a newer Footnote has written.
pub(super) fn refuse_newer(file: &Path, found: i32) -> Result<(), RecordError> {
    if found > VERSION {
        return Err(RecordError::Newer { file: file.to_path_buf(), found, known: VERSION });
    }
    Ok(())
}
