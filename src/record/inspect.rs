//! Is a file sound? Looked at before it is used, and changed by nothing in here.

use std::io;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::connection;
use super::error::{Operation, RecordError};
use super::schema;
use super::sums::{self, AttemptFields, StateFields};
use super::wal;

/// What a file turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Health {
    /// Of this version, which is known here; everything in it is as it was written.
    Sound {
        /// Its version.
        version: i32,
    },
    /// Written by a newer Footnote.
    Newer {
        /// Its version.
        version: i32,
    },
    /// A sound database of another program.
    Foreign,
    /// Not as it was written.
    Damaged {
        /// What gave it away.
        sign: String,
    },
}

/// Looks at a file for which the lock is held.
pub(super) fn inspect(file: &Path, operation: Operation) -> Result<Health, RecordError> {
    let failed = |e: rusqlite::Error| RecordError::database(operation, file, &e);
    // SQLite stops at the first damaged page of a log without a word.
    if let Some(sign) =
        wal::sign_of_damage(file).map_err(|e| RecordError::system(operation, file, &e))?
    {
        return Ok(Health::Damaged { sign });
    }
    let opened = connection::open_with(file, OpenFlags::SQLITE_OPEN_READ_WRITE);
    let opened = opened.map_err(failed)?;
    if opened.is_readonly(rusqlite::MAIN_DB).map_err(failed)? {
        let denied = io::ErrorKind::PermissionDenied.into();
        return Err(RecordError::system(operation, file, &denied));
    }
    let looked = Ok(opened).and_then(|connection| {
        // Closing would otherwise write the log into a file that may be damaged.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        let health = health_of(&connection)?;
        // It could be written to before the header was read, so it is the header that denies it.
        if matches!(health, Health::Sound { .. }) && connection.is_readonly(rusqlite::MAIN_DB)? {
            return Ok(Health::Damaged { sign: "the header forbids writing".to_owned() });
        }
        Ok(health)
    });
    match looked {
        Ok(health) => Ok(health),
        Err(error) if is_damage(&error) => Ok(Health::Damaged { sign: error.to_string() }),
        Err(error) => Err(failed(error)),
    }
}

/// What an open database is.
pub(super) fn health_of(connection: &Connection) -> rusqlite::Result<Health> {
    if let Some(sign) = sign_of_damage(connection)? {
        return Ok(Health::Damaged { sign });
    }
    let tables = schema::tables(connection)?;
    let application: i32 = connection.pragma_query_value(None, "application_id", |r| r.get(0))?;
    let version = schema::version(connection)?;
    if application != schema::APPLICATION_ID {
        let is_foreign =
            !tables.is_empty() && !tables.iter().any(|sql| sql.contains("TABLE attempt"));
        return Ok(if is_foreign {
            Health::Foreign
        } else {
            Health::Damaged { sign: format!("application_id {application}") }
        });
    }
    if version > schema::VERSION && version < schema::VERSION + 1000 {
        return Ok(Health::Newer { version });
    }
    if !(1..=schema::VERSION).contains(&version) || tables != schema::expected_tables(version)? {
        return Ok(Health::Damaged { sign: format!("not the tables of version {version}") });
    }
    if let Some(sign) = first_wrong_sum(connection, version)? {
        return Ok(Health::Damaged { sign });
    }
    Ok(Health::Sound { version })
}

/// What SQLite itself finds wrong.
fn sign_of_damage(connection: &Connection) -> rusqlite::Result<Option<String>> {
    // Not `quick_check`, which does not look whether the indexes lead to every row.
    let found: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if found != "ok" {
        return Ok(Some(found));
    }
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    Ok(match rows.next()? {
        Some(row) => Some(format!("{} without its attempt", row.get::<_, String>(0)?)),
        None => None,
    })
}

/// The first row whose content is not what was written.
fn first_wrong_sum(connection: &Connection, version: i32) -> rusqlite::Result<Option<String>> {
    let mut statement = connection.prepare(
        "SELECT id, bank, title, fingerprint, code, plan, paper, questions, started, sum, \
         finished, answered, marks, out_of, state_sum FROM attempt",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let text = |column: usize| row.get_ref(column)?.as_str().map_err(rusqlite::Error::from);
        let fields = AttemptFields {
            id: text(0)?,
            bank: text(1)?,
            title: text(2)?,
            fingerprint: text(3)?,
            code: text(4)?,
            plan: text(5)?,
            paper: text(6)?,
            questions: row.get(7)?,
            started: row.get(8)?,
        };
        let state = StateFields {
            id: fields.id,
            finished: row.get(10)?,
            answered: row.get(11)?,
            marks: row.get(12)?,
            out_of: row.get(13)?,
        };
        if fields.sum() != row.get::<_, i64>(9)? || state.sum() != row.get::<_, i64>(14)? {
            return Ok(Some(format!("the sum does not fit attempt {}", fields.id)));
        }
    }
    let mut statement = connection.prepare("SELECT attempt, seq, json, sum FROM event")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (attempt, seq): (i64, i64) = (row.get(0)?, row.get(1)?);
        if sums::of_event(attempt, seq, row.get_ref(2)?.as_str()?) != row.get::<_, i64>(3)? {
            return Ok(Some(format!("the sum does not fit event {seq} of attempt {attempt}")));
        }
    }
    if version < 2 {
        return Ok(None);
    }
    let mut statement =
        connection.prepare("SELECT attempt, question, verdict, marks, out_of, sum FROM outcome")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (attempt, question) = (row.get::<_, i64>(0)?, row.get_ref(1)?.as_str()?);
        let verdict = row.get_ref(2)?.as_str()?;
        let sum = sums::of_outcome(attempt, question, verdict, row.get(3)?, row.get(4)?);
        if sum != row.get::<_, i64>(5)? {
            return Ok(Some(format!("the sum does not fit {question} of attempt {attempt}")));
        }
    }
    Ok(None)
}

/// Whether an error tells of a damaged file rather than of the system's refusal.
fn is_damage(error: &rusqlite::Error) -> bool {
    match error.sqlite_error_code() {
        // A text that is no text, a number where a text should be.
        None => true,
        Some(code) => matches!(
            code,
            ErrorCode::DatabaseCorrupt
                | ErrorCode::NotADatabase
                // "Unsupported file format" and the like: the header names a form that never was.
                | ErrorCode::Unknown
                // The file can be written to (that was made sure of), and its header denies it.
                | ErrorCode::ReadOnly
                | ErrorCode::TooBig
                | ErrorCode::TypeMismatch
                | ErrorCode::SchemaChanged
        ),
    }
}
