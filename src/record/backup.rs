//! Copies of the record, and going back to one.
//!
//! A copy is made through SQLite (never by reading the file), opened and checked, and only then
//! counts and makes others superfluous. Going back never deletes anything: the present record is
//! moved aside, whatever state it is in.

use std::cmp::Reverse;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OpenFlags};

use super::connection;
use super::error::{Operation, RecordError};
use super::files::{FILE_NAME, Files, companions, from_stamp, stamp};
use super::folder::{self, make_private};
use super::inspect::{Health, health_of};
use super::lock::Lock;
use super::open::{AutoBackup, Opened, open_locked};
use super::rotation;
use super::schema;
use super::{Record, State};
use crate::disk::save::{folder_of, sync_folder};

/// The least time between two copies.
const EVERY: SignedDuration = SignedDuration::from_mins(30);

/// How many pages are copied at a time.
const PAGES: i32 = 1000;

const PREFIX: &str = "record-";
const ENDING: &str = ".db";

/// A copy of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub file: PathBuf,
    /// When it was made.
    pub made: Timestamp,
}

/// What became of the wish for a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BackedUp {
    /// It was made.
    Made(Backup),
    /// The last one was made less than half an hour ago.
    TooSoon,
    /// Nothing has changed since the last one, or nothing was ever kept.
    Unchanged,
    /// There is no file to copy, or this program may only read it.
    NotApplicable,
}

/// The copies in a data folder, the latest first.
///
/// # Errors
/// When the folder cannot be read.
pub fn backups(folder: &Path) -> Result<Vec<Backup>, RecordError> {
    let place = Files::new(&folder::absolute(folder)?).backups();
    let failed = |e: io::Error| RecordError::system(Operation::BackUp, &place, &e);
    let entries = match fs::read_dir(&place) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(failed(e)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let file = entry.map_err(failed)?.path();
        let made = file
            .file_name()
            .and_then(|name| name.to_str()?.strip_prefix(PREFIX)?.strip_suffix(ENDING))
            .and_then(from_stamp);
        if let Some(made) = made {
            found.push(Backup { file, made });
        }
    }
    found.sort_by_key(|backup| Reverse(backup.made));
    Ok(found)
}

/// Goes back to a copy. The present record is moved aside, however damaged it is, and no copy is
/// made or deleted. What the copy has from an older Footnote is brought up to date.
///
/// # Errors
/// When another program has the record open, or the copy is not sound; nothing is changed then.
pub fn restore(folder: &Path, copy: &Path, now: Timestamp) -> Result<Opened, RecordError> {
    let folder = folder::prepare(folder)?;
    let lock = Lock::take(&folder)?;
    let files = Files::new(&folder);
    files.settle()?;
    let copy = folder::absolute(copy)?;
    require_sound(&copy, Operation::Restore)?;
    files.build(Operation::Restore, |new| copy_into(&copy, new, Operation::Restore))?;
    files.swap(Operation::Restore, now)?;
    open_locked(&files, lock, now, AutoBackup::No)
}

impl Record {
    /// Makes a copy if one is due: the last is half an hour old and something has changed since.
    /// Copies that are no longer needed (see `rotation`) are deleted once the new one is sound.
    ///
    /// # Errors
    /// When the copy cannot be made or is not sound. The record itself is none the worse.
    pub fn back_up(&mut self, now: Timestamp) -> Result<BackedUp, RecordError> {
        self.back_up_after(EVERY, now)
    }

    /// [`Record::back_up`], however short a time ago the last copy was made: somebody has asked.
    ///
    /// # Errors
    /// See [`Record::back_up`].
    pub fn back_up_now(&mut self, now: Timestamp) -> Result<BackedUp, RecordError> {
        self.back_up_after(SignedDuration::ZERO, now)
    }

    fn back_up_after(
        &mut self,
        least: SignedDuration,
        now: Timestamp,
    ) -> Result<BackedUp, RecordError> {
        let Self { connection, file, state, _lock } = self;
        if *state == State::ReadOnly || file.file_name().is_none_or(|name| name != FILE_NAME) {
            return Ok(BackedUp::NotApplicable);
        }
        let folder = folder_of(file);
        let earlier = backups(&folder)?;
        if let Some(last) = earlier.first() {
            // One from the future shows a clock that was wrong then or is now; it proves nothing.
            let age = now.duration_since(last.made);
            if !age.is_negative() && age < least {
                return Ok(BackedUp::TooSoon);
            }
            if is_same(connection, &last.file) {
                return Ok(BackedUp::Unchanged);
            }
        } else if is_empty(connection) {
            return Ok(BackedUp::Unchanged);
        }
        let place = Files::new(&folder).backups();
        let copy = place.join(format!("{PREFIX}{}{ENDING}", stamp(now)));
        write_copy(connection, &copy)?;
        let made = from_stamp(&stamp(now)).unwrap_or(now);
        prune(&folder, made)?;
        Ok(BackedUp::Made(Backup { file: copy, made }))
    }
}

/// A copy of a record that is about to be brought up to date. It is never deleted.
pub(super) fn copy_before_update(
    files: &Files,
    version: i32,
    now: Timestamp,
) -> Result<PathBuf, RecordError> {
    let present = files.present();
    let connection = connection::open_with(&present, OpenFlags::SQLITE_OPEN_READ_WRITE)
        .map_err(|e| RecordError::database(Operation::BackUp, &present, &e))?;
    let copy = files.backups().join(format!("version-{version}-{}{ENDING}", stamp(now)));
    write_copy(&connection, &copy)?;
    Ok(copy)
}

/// Writes a copy beside its place, checks it, and gives it its name.
fn write_copy(from: &Connection, copy: &Path) -> Result<(), RecordError> {
    let folder = folder_of(copy);
    let failed = |e: io::Error| RecordError::system(Operation::BackUp, copy, &e);
    make_private(&folder).map_err(failed)?;
    let part = tempfile::Builder::new()
        .prefix(".part-")
        .tempfile_in(&folder)
        .map_err(failed)?
        .into_temp_path();
    let written = write_pages(from, &part)
        .map_err(|e| RecordError::database(Operation::BackUp, copy, &e))
        .and_then(|()| require_sound(&part, Operation::BackUp))
        .and_then(|()| {
            File::options().write(true).open(&part).and_then(|f| f.sync_all()).map_err(failed)
        });
    for file in companions(&part) {
        // Left behind only where something went wrong; the part itself goes when it is dropped.
        let _ = fs::remove_file(file);
    }
    written?;
    part.persist(copy).map_err(|e| failed(e.error))?;
    sync_folder(&folder).map_err(failed)
}

fn write_pages(from: &Connection, to: &Path) -> rusqlite::Result<()> {
    let mut to = connection::open_with(to, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection::make_scratch(&to)?;
    copy_pages(from, &mut to)?;
    to.close().map_err(|(_, e)| e)
}

/// Copies all pages. What comes of it is one file without a log.
fn copy_pages(from: &Connection, to: &mut Connection) -> rusqlite::Result<()> {
    rusqlite::backup::Backup::new(from, to)?.run_to_completion(PAGES, Duration::ZERO, None)?;
    // The copy's header asks for a log; as a file to be carried about it is better off without.
    to.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))
}

fn copy_into(copy: &Path, new: &mut Connection, operation: Operation) -> Result<(), RecordError> {
    connection::open_with(copy, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .and_then(|from| copy_pages(&from, new))
        .map_err(|e| RecordError::database(operation, copy, &e))
}

/// Makes sure that a copy is sound and can be read here.
fn require_sound(copy: &Path, operation: Operation) -> Result<(), RecordError> {
    let not_sound =
        |reason: String| RecordError::NotASoundCopy { operation, file: copy.to_path_buf(), reason };
    if let Err(e) = File::open(copy) {
        return Err(RecordError::system(operation, copy, &e));
    }
    let health = connection::open_with(copy, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .and_then(|connection| health_of(&connection))
        .map_err(|e| not_sound(e.to_string()))?;
    match health {
        Health::Sound { .. } => Ok(()),
        Health::Newer { version } => Err(RecordError::Newer {
            file: copy.to_path_buf(),
            found: version,
            known: schema::VERSION,
        }),
        Health::Foreign => Err(RecordError::Foreign { file: copy.to_path_buf() }),
        Health::Damaged { sign } => Err(not_sound(sign)),
    }
}

/// Whether a copy holds what the record holds. Rows are only ever added, finished or deleted; since
/// going back to a copy gives numbers out again, what the last rows hold is compared as well.
fn is_same(connection: &Connection, copy: &Path) -> bool {
    let state = |connection: &Connection| -> rusqlite::Result<[Option<i64>; 8]> {
        connection.query_row(
            "SELECT (SELECT count(*) FROM attempt), (SELECT max(number) FROM attempt), \
             (SELECT sum(number) FROM attempt), (SELECT count(finished) FROM attempt), \
             (SELECT count(*) FROM event), (SELECT max(number) FROM event), \
             (SELECT sum FROM attempt ORDER BY number DESC LIMIT 1), \
             (SELECT sum FROM event ORDER BY number DESC LIMIT 1)",
            [],
            |row| {
                let mut found = [None; 8];
                for (at, value) in found.iter_mut().enumerate() {
                    *value = row.get(at)?;
                }
                Ok(found)
            },
        )
    };
    let there =
        connection::open_with(copy, OpenFlags::SQLITE_OPEN_READ_ONLY).and_then(|copy| state(&copy));
    match (state(connection), there) {
        (Ok(here), Ok(there)) => here == there,
        (Err(_), _) | (_, Err(_)) => false,
    }
}

/// Whether there is nothing worth a copy yet.
fn is_empty(connection: &Connection) -> bool {
    let found = connection.query_row("SELECT EXISTS (SELECT 1 FROM attempt)", [], |r| r.get(0));
    matches!(found, Ok(false))
}

/// Deletes the copies that are no longer needed; never the one just made, which is not the latest
/// by date where the clock has been set back.
fn prune(folder: &Path, just_made: Timestamp) -> Result<(), RecordError> {
    let all = backups(folder)?;
    let made: Vec<Timestamp> = all.iter().map(|backup| backup.made).collect();
    let mut kept = rotation::kept(&made);
    kept.insert(just_made);
    for Backup { file, made } in all {
        if !kept.contains(&made) {
            fs::remove_file(&file)
                .map_err(|e| RecordError::system(Operation::BackUp, &file, &e))?;
        }
    }
    Ok(())
}
