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

/// Takes the steps up to a version that a file has not taken yet, all or none.
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

/// The SQL of everything a file holds, in order.
pub(super) fn tables(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// The SQL of everything that a file of this version holds, and nothing else.
pub(super) fn expected_tables(version: i32) -> rusqlite::Result<Vec<String>> {
    let mut fresh = super::connection::open_in_memory()?;
    migrate_to(&mut fresh, version)?;
    tables(&fresh)
}

/// Refuses a record that cannot be read as it is.
pub(super) fn require_current(connection: &Connection, file: &Path) -> Result<(), RecordError> {
    let found =
        version(connection).map_err(|e| RecordError::database(Operation::Open, file, &e))?;
    if found > VERSION {
        return Err(RecordError::Newer { file: file.to_path_buf(), found, known: VERSION });
    }
    if found < VERSION {
        return Err(RecordError::Older { file: file.to_path_buf(), found, known: VERSION });
    }
    Ok(())
}
