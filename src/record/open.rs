//! Opening the record: whatever stands in its place is looked at before it is trusted. What is
//! damaged is moved aside and what can be read of it taken over; what is old is copied and brought
//! up to date; what is not ours is left alone.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::Connection;

use super::backup;
use super::connection;
use super::error::{Operation, RecordError};
use super::files::Files;
use super::folder;
use super::history::ended_without_summary;
use super::inspect::{Health, inspect};
use super::keep::{Fault, transact};
use super::load::load;
use super::lock::Lock;
use super::merge::merge;
use super::rescue::make_good;
use super::salvage::{Salvage, salvage};
use super::{Record, State, schema, summary, wal};
use crate::disk::save::folder_of;

/// A record that was opened, and what there is to say about it.
#[derive(Debug)]
pub struct Opened {
    /// The record.
    pub record: Record,
    /// What happened when it was opened, for telling the person.
    pub notices: Vec<OpeningNotice>,
}

/// Something that happened when the record was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpeningNotice {
    /// The file was damaged. It is kept, and what could be read of it was taken over.
    SetAside {
        /// Where the damaged file is kept, its log beside it.
        kept: PathBuf,
        /// What gave the damage away, in technical terms.
        sign: String,
        /// What could be read.
        salvage: Salvage,
    },
    /// What was written last, before the program or the machine ended, cannot be read.
    EndUnreadable {
        /// The record.
        file: PathBuf,
    },
    /// The record of an older Footnote was brought up to date.
    BroughtUpToDate {
        /// The version it had.
        from: i32,
        /// Where a copy of it as it was is kept.
        copy: PathBuf,
    },
    /// The copy that is made from time to time could not be made.
    NoBackup {
        /// Why not.
        error: RecordError,
    },
}

impl OpeningNotice {
    fn tells_of_damage(&self) -> bool {
        match self {
            Self::SetAside { .. } => true,
            Self::EndUnreadable { .. } | Self::BroughtUpToDate { .. } | Self::NoBackup { .. } => {
                false
            }
        }
    }

    /// The stable code, which is also the name of its message in the catalogue.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::SetAside { .. } => "record-set-aside",
            Self::EndUnreadable { .. } => "record-end-unreadable",
            Self::BroughtUpToDate { .. } => "record-brought-up-to-date",
            Self::NoBackup { .. } => "record-no-backup",
        }
    }

    /// The facts for its message, by the names the catalogue uses.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::SetAside { kept, sign, salvage } => {
                let Salvage { whole, partial, from_copy, lost } = salvage;
                vec![
                    ("file", kept.display().to_string()),
                    ("reason", sign.clone()),
                    ("whole", whole.to_string()),
                    ("partial", partial.to_string()),
                    ("from-copy", from_copy.to_string()),
                    ("lost", lost.to_string()),
                ]
            }
            Self::EndUnreadable { file } => vec![("file", file.display().to_string())],
            Self::BroughtUpToDate { from, copy } => {
                vec![("from", from.to_string()), ("file", copy.display().to_string())]
            }
            Self::NoBackup { error } => error.args(),
        }
    }
}

/// Whether opening may make a copy, and delete copies that are no longer needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AutoBackup {
    /// When one is due.
    WhenDue,
    /// Not now: a copy was just gone back to.
    No,
}

impl Record {
    /// Opens the record in this folder for reading and writing, making both where they are not
    /// there yet. Only one program at a time can have it open so.
    ///
    /// # Errors
    /// When the folder cannot be used, another program has the record open
    /// ([`RecordError::InUse`]), or another program or a newer Footnote has written it.
    pub fn open(folder: &Path) -> Result<Opened, RecordError> {
        Self::open_at(folder, Timestamp::now())
    }

    /// [`Record::open`] at a time on the wall, which decides whether a copy is due.
    ///
    /// # Errors
    /// See [`Record::open`].
    pub fn open_at(folder: &Path, now: Timestamp) -> Result<Opened, RecordError> {
        let folder = folder::prepare(folder)?;
        let lock = Lock::take(&folder)?;
        open_locked(&Files::new(&folder), lock, now, AutoBackup::WhenDue)
    }

    /// Opens the record in this folder for reading only, which works while another program has it
    /// open. Where there is no record yet, this one is empty.
    ///
    /// # Errors
    /// When it cannot be read, or needs to be opened for writing first.
    pub fn open_to_read(folder: &Path) -> Result<Self, RecordError> {
        let files = Files::new(&folder::absolute(folder)?);
        if !files.is_there()? {
            let empty = Self::in_memory()?;
            return Ok(Self { state: State::ReadOnly, ..empty });
        }
        let file = files.present();
        // A program that was killed while it made the record has left half a change behind, which
        // only a writer may take back.
        if file.with_extension("db-journal").exists() {
            drop(Self::open(folder)?);
        }
        let connection = connection::open_to_read(&file)?;
        schema::require_current(&connection, &file)?;
        Ok(Self { connection, file, state: State::ReadOnly, _lock: None })
    }

    /// Opens the record anew, which is the way on after a write has failed: what the disk holds is
    /// looked at again. One that is kept in memory alone goes on as it is, since no disk is in
    /// doubt.
    ///
    /// # Errors
    /// See [`Record::open`]. The record is closed then.
    pub fn reopen(self) -> Result<Opened, RecordError> {
        let Self { connection, file, state, _lock: lock } = self;
        let Some(lock) = lock else {
            let state = match state {
                State::Sound | State::Poisoned(_) => State::Sound,
                State::ReadOnly => State::ReadOnly,
            };
            let record = Self { connection, file, state, _lock: None };
            return Ok(Opened { record, notices: Vec::new() });
        };
        drop(connection);
        // The lock is held all the while, so no other program comes in between.
        let files = Files::new(&folder_of(&file));
        open_locked(&files, lock, Timestamp::now(), AutoBackup::WhenDue)
    }

    /// A record that is gone when it is dropped: for tests, and for going on after the real one
    /// could not be opened and the person has been told.
    ///
    /// # Errors
    /// When there is no memory left for it.
    pub fn in_memory() -> Result<Self, RecordError> {
        let file = PathBuf::from(":memory:");
        let failed = |e| RecordError::database(Operation::Open, &file, &e);
        let mut connection = connection::open_in_memory().map_err(failed)?;
        schema::migrate_to(&mut connection, schema::VERSION).map_err(failed)?;
        Ok(Self { connection, file, state: State::Sound, _lock: None })
    }
}

/// Opens the record for which the lock is held.
pub(super) fn open_locked(
    files: &Files,
    lock: Lock,
    now: Timestamp,
    auto_backup: AutoBackup,
) -> Result<Opened, RecordError> {
    files.settle()?;
    let file = files.present();
    let mut notices = Vec::new();
    if files.is_there()? {
        refuse_unless_plain(&file)?;
        let is_end_unreadable = wal::is_end_unreadable(&file)
            .map_err(|e| RecordError::system(Operation::Open, &file, &e))?;
        notices.extend(make_usable(files, now)?);
        if is_end_unreadable && !notices.iter().any(OpeningNotice::tells_of_damage) {
            notices.push(OpeningNotice::EndUnreadable { file: file.clone() });
        }
    } else {
        files.build(Operation::Open, |new| create(new, &file))?;
        files.swap(Operation::Open, now)?;
    }
    let connection = connection::open(&file)?;
    let mut record = Record { connection, file, state: State::Sound, _lock: Some(lock) };
    finish_the_finished(&mut record)?;
    match auto_backup {
        AutoBackup::No => {}
        // A copy of what a damaged file has left must not make better ones superfluous.
        AutoBackup::WhenDue if notices.iter().any(OpeningNotice::tells_of_damage) => {}
        AutoBackup::WhenDue => {
            if let Err(error) = record.back_up(now) {
                notices.push(OpeningNotice::NoBackup { error });
            }
        }
    }
    Ok(Opened { record, notices })
}

/// Refuses a link, a folder or a device. SQLite puts its log beside what a link points to, where
/// it would not be found when the record is moved aside.
fn refuse_unless_plain(file: &Path) -> Result<(), RecordError> {
    let failed = |e| RecordError::system(Operation::Open, file, &e);
    if fs::symlink_metadata(file).map_err(failed)?.is_file() {
        return Ok(());
    }
    Err(RecordError::NotAFile { file: file.to_path_buf() })
}

/// Mends or updates what stands in the record's place, as far as needed.
fn make_usable(files: &Files, now: Timestamp) -> Result<Option<OpeningNotice>, RecordError> {
    let file = files.present();
    match inspect(&file, Operation::Open)? {
        Health::Sound { version: schema::VERSION } => Ok(None),
        Health::Sound { version } => update(files, version, now).map(Some),
        Health::Newer { version } => {
            Err(RecordError::Newer { file, found: version, known: schema::VERSION })
        }
        Health::Foreign => Err(RecordError::Foreign { file }),
        Health::Damaged { sign } => replace_damaged(files, sign, now).map(Some),
    }
}

/// Takes the steps to today's form, with a copy of what was there before.
fn update(files: &Files, from: i32, now: Timestamp) -> Result<OpeningNotice, RecordError> {
    let file = files.present();
    let copy = backup::copy_before_update(files, from, now)?;
    let mut connection = connection::open(&file)?;
    schema::migrate_to(&mut connection, schema::VERSION)
        .map_err(|e| RecordError::database(Operation::Migrate, &file, &e))?;
    drop(connection);
    match inspect(&file, Operation::Migrate)? {
        Health::Sound { version: schema::VERSION } => {
            Ok(OpeningNotice::BroughtUpToDate { from, copy })
        }
        other @ (Health::Sound { .. }
        | Health::Newer { .. }
        | Health::Foreign
        | Health::Damaged { .. }) => Err(RecordError::Database {
            operation: Operation::Migrate,
            file,
            reason: format!("{other:?}"),
        }),
    }
}

/// Takes what can be read of a damaged record into a new one, and moves the damaged one aside.
/// The new one is complete before anything is moved.
fn replace_damaged(
    files: &Files,
    sign: String,
    now: Timestamp,
) -> Result<OpeningNotice, RecordError> {
    let file = files.present();
    let (saved, lost) =
        salvage(&file).map_err(|e| RecordError::system(Operation::SetAside, &file, &e))?;
    let (kept, found) = make_good(files, saved, lost, now);
    files.build(Operation::SetAside, |new| {
        create(new, &file)?;
        transact(new, |transaction| {
            for attempt in &kept {
                merge(transaction, attempt)?;
            }
            Ok(())
        })
        .map_err(|fault| not_built(&file, fault))
    })?;
    let aside = files.swap(Operation::SetAside, now)?;
    Ok(OpeningNotice::SetAside { kept: aside.unwrap_or(file), sign, salvage: found })
}

/// Gives an empty file today's form.
fn create(new: &mut Connection, file: &Path) -> Result<(), RecordError> {
    schema::migrate_to(new, schema::VERSION)
        .map_err(|e| RecordError::database(Operation::Open, file, &e))
}

fn not_built(file: &Path, fault: Fault) -> RecordError {
    match fault {
        Fault::Failed(error) => RecordError::database(Operation::SetAside, file, &error),
        Fault::Refused(refusal) => refusal,
    }
}

/// Works out what came of attempts that were handed in just before a crash.
fn finish_the_finished(record: &mut Record) -> Result<(), RecordError> {
    for id in ended_without_summary(record)? {
        let Ok(Some(kept)) = load(&record.connection, id) else { continue };
        let Ok(attempt) = kept.replay() else { continue };
        let Some(summary) = summary::of_attempt(&attempt) else { continue };
        record.finish(id, &summary)?;
    }
    Ok(())
}
