//! Opening SQLite so that what it says is written is written, and so that a file made by somebody
//! else can do no harm. See "Defense Against Dark Arts" (sqlite.org/security.html) and
//! "How To Corrupt An SQLite Database File" (sqlite.org/howtocorrupt.html).

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::error::{Operation, RecordError};
use super::wal::PAGE;

/// How long to wait for somebody else's lock, such as that of a program making a copy.
const PATIENCE: Duration = Duration::from_secs(2);

/// The longest text in the record, in bytes: the paper of a bank of 100,000 questions fits.
pub(super) const MAX_LENGTH: i32 = 256 * 1024 * 1024;

/// Opens a file for reading and writing. It must be there.
pub(super) fn open(file: &Path) -> Result<Connection, RecordError> {
    open_with(file, OpenFlags::SQLITE_OPEN_READ_WRITE)
        .and_then(|connection| {
            make_durable(&connection)?;
            Ok(connection)
        })
        .map_err(|e| RecordError::database(Operation::Open, file, &e))
}

/// Opens a file for reading only.
pub(super) fn open_to_read(file: &Path) -> Result<Connection, RecordError> {
    open_with(file, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(|e| RecordError::database(Operation::Open, file, &e))
}

/// Opens a database that has no file.
pub(super) fn open_in_memory() -> rusqlite::Result<Connection> {
    let connection = Connection::open_in_memory()?;
    distrust(&connection)?;
    Ok(connection)
}

/// Opens a file, taking nothing in it on trust, and changes nothing about it.
pub(super) fn open_with(file: &Path, access: OpenFlags) -> rusqlite::Result<Connection> {
    // One thread at a time has a record, so SQLite need not guard against two.
    let connection = Connection::open_with_flags(file, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    distrust(&connection)?;
    Ok(connection)
}

/// Nothing that is written in a file is run.
fn distrust(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    for (config, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
    ] {
        connection.set_db_config(config, on)?;
    }
    for (limit, most) in [
        (Limit::SQLITE_LIMIT_LENGTH, MAX_LENGTH),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
        (Limit::SQLITE_LIMIT_COLUMN, 100),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 20),
        (Limit::SQLITE_LIMIT_VDBE_OP, 25_000),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 10),
    ] {
        connection.set_limit(limit, most)?;
    }
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "mmap_size", 0)?;
    connection.pragma_update(None, "temp_store", "MEMORY")
}

/// What a commit returns from is on the disk.
fn make_durable(connection: &Connection) -> rusqlite::Result<()> {
    // Where the file system cannot do WAL, SQLite keeps to its old journal, as durable and slower.
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // On macOS an ordinary sync leaves the data in the drive's cache.
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    // Deleted means gone; and what is searched for after damage is never what was deleted.
    connection.pragma_update(None, "secure_delete", true)
}

/// For a file that counts only once it is complete: fast, one file only, synced by the caller.
pub(super) fn make_scratch(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "page_size", i64::try_from(PAGE).unwrap_or(4096))?;
    connection.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "OFF")
}
