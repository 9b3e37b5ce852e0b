//! The files of the record, and putting a new one in the place of the present one so that a crash
//! at any moment leaves one or the other, whole, and nothing is overwritten.
//!
//! A new file is built as `record.part`, synced, and named `record.new`: one of that name is
//! complete. The present one is moved into `set-aside`, its write-ahead log after it, and the new
//! one takes its name. [`Files::settle`] finishes what a crash has interrupted.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags};

use super::connection;
use super::error::{Operation, RecordError};
use super::folder::{make_private, open_private};
use crate::disk::save::sync_folder;

/// The name of the record's file in the data folder.
pub const FILE_NAME: &str = "record.db";

/// What SQLite puts beside a file: its write-ahead log, the log's index, a rollback journal.
const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// The files of the record in one folder.
#[derive(Debug, Clone)]
pub(super) struct Files {
    folder: PathBuf,
}

impl Files {
    pub(super) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_path_buf() }
    }

    /// The data folder.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The record itself.
    pub(super) fn present(&self) -> PathBuf {
        self.folder.join(FILE_NAME)
    }

    /// A new record that is complete but has not taken the present one's place yet.
    fn complete(&self) -> PathBuf {
        self.folder.join("record.new")
    }

    /// A new record in the making.
    fn part(&self) -> PathBuf {
        self.folder.join("record.part")
    }

    /// Where copies are kept.
    pub(super) fn backups(&self) -> PathBuf {
        self.folder.join("backups")
    }

    /// Where what was damaged or replaced is kept.
    pub(super) fn set_aside(&self) -> PathBuf {
        self.folder.join("set-aside")
    }

    /// Whether there is a record.
    pub(super) fn is_there(&self) -> Result<bool, RecordError> {
        let present = self.present();
        present.try_exists().map_err(|e| RecordError::system(Operation::Open, &present, &e))
    }

    /// Finishes what a crash has interrupted. Needs the lock.
    pub(super) fn settle(&self) -> Result<(), RecordError> {
        if self.is_there()? {
            // Whatever is new never got as far as moving the present one aside.
            return self.discard_new();
        }
        let failed = |e| RecordError::system(Operation::SetAside, &self.folder, &e);
        if companions(&self.present()).iter().any(|file| file.exists()) {
            // A log without its file: the file was moved aside just before the crash, or taken
            // away by somebody. It must not be taken for the log of the next file.
            let place =
                self.latest_set_aside().map_or_else(|| self.new_set_aside(Timestamp::now()), Ok);
            place.and_then(|place| self.move_companions(&place)).map_err(failed)?;
        }
        if self.complete().exists() {
            fs::rename(self.complete(), self.present()).map_err(failed)?;
            sync_folder(&self.folder).map_err(failed)?;
        }
        Ok(())
    }

    /// Builds a new record, which is complete and on the disk when this returns. Needs the lock.
    pub(super) fn build<T>(
        &self,
        operation: Operation,
        fill: impl FnOnce(&mut Connection) -> Result<T, RecordError>,
    ) -> Result<T, RecordError> {
        let part = self.part();
        let failed = |e: io::Error| RecordError::system(operation, &part, &e);
        self.discard_new()?;
        open_private(&part).map_err(failed)?;
        let mut new = connection::open_with(&part, OpenFlags::SQLITE_OPEN_READ_WRITE)
            .and_then(|new| {
                connection::make_scratch(&new)?;
                Ok(new)
            })
            .map_err(|e| RecordError::database(operation, &part, &e))?;
        let filled = fill(&mut new)?;
        new.close().map_err(|(_, e)| RecordError::database(operation, &part, &e))?;
        File::options().write(true).open(&part).and_then(|f| f.sync_all()).map_err(failed)?;
        fs::rename(&part, self.complete()).map_err(failed)?;
        sync_folder(&self.folder).map_err(failed)?;
        Ok(filled)
    }

    /// Gives the new record the place of the present one, which is moved aside; tells where to,
    /// if there was one. Needs the lock, and nobody may have either file open.
    pub(super) fn swap(
        &self,
        operation: Operation,
        now: Timestamp,
    ) -> Result<Option<PathBuf>, RecordError> {
        let failed = |e: io::Error| RecordError::system(operation, &self.present(), &e);
        let aside = if self.is_there()? {
            let place = self.new_set_aside(now).map_err(failed)?;
            let moved = place.join(FILE_NAME);
            // The log goes last: while the file is there, `settle` takes it for the present one.
            fs::rename(self.present(), &moved).map_err(failed)?;
            self.move_companions(&place).map_err(failed)?;
            Some(moved)
        } else {
            None
        };
        fs::rename(self.complete(), self.present()).map_err(failed)?;
        sync_folder(&self.folder).map_err(failed)?;
        Ok(aside)
    }

    /// A folder of its own for what is moved aside now.
    fn new_set_aside(&self, now: Timestamp) -> io::Result<PathBuf> {
        make_private(&self.set_aside())?;
        let stamp = stamp(now);
        let mut place = self.set_aside().join(&stamp);
        let mut again = 2;
        while place.exists() {
            place = self.set_aside().join(format!("{stamp}-{again}"));
            again += 1;
        }
        make_private(&place)?;
        sync_folder(&self.set_aside())?;
        Ok(place)
    }

    /// The folder to which something was moved last, if its log has not followed yet.
    fn latest_set_aside(&self) -> Option<PathBuf> {
        let folders = fs::read_dir(self.set_aside()).ok()?;
        let latest = folders.filter_map(|entry| Some(entry.ok()?.path())).max()?;
        let has_log = companions(&latest.join(FILE_NAME)).iter().any(|file| file.exists());
        (latest.join(FILE_NAME).exists() && !has_log).then_some(latest)
    }

    fn move_companions(&self, place: &Path) -> io::Result<()> {
        let there = companions(&place.join(FILE_NAME));
        for (from, to) in companions(&self.present()).iter().zip(there) {
            match fs::rename(from, to) {
                Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
                Ok(()) | Err(_) => {}
            }
        }
        sync_folder(place)?;
        sync_folder(&self.folder)
    }

    fn discard_new(&self) -> Result<(), RecordError> {
        for file in [self.part(), self.complete()] {
            let mut files = companions(&file).to_vec();
            files.push(file);
            for file in files {
                match fs::remove_file(&file) {
                    Err(e) if e.kind() != io::ErrorKind::NotFound => {
                        return Err(RecordError::system(Operation::Open, &file, &e));
                    }
                    Ok(()) | Err(_) => {}
                }
            }
        }
        Ok(())
    }
}

/// The names of the files that SQLite puts beside this one.
pub(super) fn companions(file: &Path) -> [PathBuf; 3] {
    COMPANIONS.map(|ending| {
        let mut name = file.as_os_str().to_os_string();
        name.push(ending);
        PathBuf::from(name)
    })
}

/// A time as part of a file name: `2026-11-23T17-05-59Z`.
pub(super) fn stamp(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H-%M-%SZ").to_string()
}

/// The time that a file name tells.
pub(super) fn from_stamp(text: &str) -> Option<Timestamp> {
    let civil = jiff::civil::DateTime::strptime("%Y-%m-%dT%H-%M-%SZ", text).ok()?;
    jiff::tz::TimeZone::UTC.to_timestamp(civil).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, Files) {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::new(folder.path());
        (folder, files)
    }

    fn put(file: &Path, text: &str) {
        make_private(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn text(file: &Path) -> String {
        fs::read_to_string(file).unwrap()
    }

    #[test]
    fn stamp_is_read_back() {
        let at: Timestamp = "2026-11-23T17:05:59Z".parse().unwrap();
        assert_eq!(stamp(at), "2026-11-23T17-05-59Z");
        assert_eq!(from_stamp(&stamp(at)), Some(at));
        assert_eq!(from_stamp("2026-11-23"), None);
    }

    #[test]
    fn unfinished_new_file_is_discarded() {
        let (_folder, files) = folder();
        put(&files.present(), "present");
        put(&files.part(), "half");
        put(&files.complete(), "whole");
        files.settle().unwrap();
        assert_eq!(text(&files.present()), "present");
        assert!(!files.part().exists() && !files.complete().exists());
    }

    #[test]
    fn crash_at_any_step_of_a_swap_is_finished_at_the_next_opening() {
        let now: Timestamp = "2026-11-23T17:05:59Z".parse().unwrap();
        for steps_done in 0..3 {
            let (_folder, files) = folder();
            put(&files.present(), "damaged");
            let [log, index, _] = companions(&files.present());
            put(&log, "log");
            put(&index, "index");
            put(&files.complete(), "whole");
            // The steps of `swap`, as far as the crash lets them come.
            let place = files.new_set_aside(now).unwrap();
            fs::rename(files.present(), place.join(FILE_NAME)).unwrap();
            if steps_done > 0 {
                fs::rename(&log, place.join("record.db-wal")).unwrap();
            }
            if steps_done > 1 {
                fs::rename(&index, place.join("record.db-shm")).unwrap();
            }
            files.settle().unwrap();
            assert_eq!(text(&files.present()), "whole");
            assert!(
                !log.exists() && !index.exists(),
                "a stale log would be taken for the new one's"
            );
            assert_eq!(text(&place.join(FILE_NAME)), "damaged");
        }
    }

    #[test]
    fn log_that_lost_its_file_is_kept_apart() {
        let (_folder, files) = folder();
        let [log, ..] = companions(&files.present());
        put(&log, "log");
        files.settle().unwrap();
        assert!(!log.exists());
        let aside = fs::read_dir(files.set_aside()).unwrap().next().unwrap().unwrap().path();
        assert_eq!(text(&aside.join("record.db-wal")), "log");
    }

    #[test]
    fn two_files_set_aside_in_one_second_do_not_meet() {
        let (_folder, files) = folder();
        let now = Timestamp::now();
        let first = files.new_set_aside(now).unwrap();
        assert_ne!(first, files.new_set_aside(now).unwrap());
    }
}
