//! What can go wrong with the record, as data; `words` has the sentences.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use super::AttemptId;
use crate::disk::SaveError;

/// What was being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operation {
    /// Finding the data folder.
    OpenFolder,
    /// Making the data folder.
    MakeFolder,
    /// Making sure that no other program writes to the record.
    Lock,
    /// Opening the record.
    Open,
    /// Bringing the record of an older Footnote up to date.
    Migrate,
    /// Looking something up.
    Read,
    /// Beginning an attempt.
    Start,
    /// Keeping what happened in an attempt.
    Append,
    /// Keeping what came of an attempt.
    Finish,
    /// Deleting an attempt.
    Delete,
    /// Making a copy.
    BackUp,
    /// Going back to a copy.
    Restore,
    /// Moving a damaged file aside.
    SetAside,
    /// Writing the record to a file to be carried elsewhere.
    Export,
    /// Taking attempts from such a file.
    Import,
}

impl Operation {
    /// The stable name, which the catalogue selects by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OpenFolder => "open-folder",
            Self::MakeFolder => "make-folder",
            Self::Lock => "lock",
            Self::Open => "open",
            Self::Migrate => "migrate",
            Self::Read => "read",
            Self::Start => "start",
            Self::Append => "append",
            Self::Finish => "finish",
            Self::Delete => "delete",
            Self::BackUp => "back-up",
            Self::Restore => "restore",
            Self::SetAside => "set-aside",
            Self::Export => "export",
            Self::Import => "import",
        }
    }
}

/// What went wrong. Each names the operation and the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// The platform does not say where a person's files belong.
    #[error("find the data folder: no home folder")]
    NoHome,
    /// Another program, most likely a second Footnote, has the record open.
    #[error("lock the record in {}: another program has it", folder.display())]
    InUse {
        /// The data folder.
        folder: PathBuf,
    },
    /// The record was written by a newer Footnote.
    #[error("open {}: version {found}, this program knows {known}", file.display())]
    Newer {
        /// The record.
        file: PathBuf,
        /// Its version.
        found: i32,
        /// The newest version known here.
        known: i32,
    },
    /// The record is of an older Footnote and opened for reading only, so it cannot be brought up
    /// to date.
    #[error("open {} for reading: version {found}, expected {known}", file.display())]
    Older {
        /// The record.
        file: PathBuf,
        /// Its version.
        found: i32,
        /// The version needed.
        known: i32,
    },
    /// A database of some other program stands in the record's place. It is left alone.
    #[error("open {}: another program's database", file.display())]
    Foreign {
        /// The file.
        file: PathBuf,
    },
    /// A link, a folder or a device stands in the record's place.
    #[error("open {}: not a plain file", file.display())]
    NotAFile {
        /// The file.
        file: PathBuf,
    },
    /// The system said no.
    #[error("{} {}: {reason}", operation.name(), file.display())]
    System {
        /// What was tried.
        operation: Operation,
        /// The file or folder.
        file: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// The record turned out to be damaged when something was read. Opening it for writing sets it
    /// aside and takes over what can be read of it.
    #[error("{} {}: damaged: {reason}", operation.name(), file.display())]
    Damaged {
        /// What was tried.
        operation: Operation,
        /// The record.
        file: PathBuf,
        /// What SQLite said.
        reason: String,
    },
    /// SQLite cannot use the file where it lies: it may not be written to, or not be opened.
    #[error("{} {}: {reason}", operation.name(), file.display())]
    NoPlace {
        /// What was tried.
        operation: Operation,
        /// The record.
        file: PathBuf,
        /// What SQLite said.
        reason: String,
    },
    /// SQLite said no; nothing was to be written.
    #[error("{} {}: {reason}", operation.name(), file.display())]
    Database {
        /// What was tried.
        operation: Operation,
        /// The record.
        file: PathBuf,
        /// What SQLite said.
        reason: String,
    },
    /// Something could not be written. Nothing more is taken until the record is opened again.
    #[error("{} {}: not written: {reason}", operation.name(), file.display())]
    NotKept {
        /// What was tried.
        operation: Operation,
        /// The record.
        file: PathBuf,
        /// What SQLite said.
        reason: String,
        /// Whether it is for want of room on the disk.
        is_full: bool,
    },
    /// An earlier write failed, so this one was not tried.
    #[error("{} {}: not tried since an earlier write failed: {reason}", operation.name(), file.display())]
    Poisoned {
        /// What was asked for.
        operation: Operation,
        /// The record.
        file: PathBuf,
        /// Why the earlier write failed.
        reason: String,
    },
    /// The record was opened for reading only.
    #[error("{} {}: opened for reading only", operation.name(), file.display())]
    ReadOnly {
        /// What was asked for.
        operation: Operation,
        /// The record.
        file: PathBuf,
    },
    /// There is no such attempt.
    #[error("{} attempt {id}: there is none in {}", operation.name(), file.display())]
    NoSuchAttempt {
        /// What was asked for.
        operation: Operation,
        /// The attempt.
        id: AttemptId,
        /// The record.
        file: PathBuf,
    },
    /// An attempt is damaged in the file, or of a form not known here.
    #[error("read attempt {id} in {}: {reason}", file.display())]
    Unreadable {
        /// The attempt.
        id: AttemptId,
        /// The record.
        file: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A copy to go back to is damaged, or no record at all.
    #[error("{} {}: not a sound copy: {reason}", operation.name(), file.display())]
    NotASoundCopy {
        /// What was tried.
        operation: Operation,
        /// The copy.
        file: PathBuf,
        /// What gave it away.
        reason: String,
    },
    /// A file to take attempts from is none that `export` has written.
    #[error("import {}: not an exported record", file.display())]
    NotAnExport {
        /// The file.
        file: PathBuf,
    },
    /// A file to take attempts from was written by a newer Footnote.
    #[error("import {}: version {found}, this program knows {known}", file.display())]
    NewerExport {
        /// The file.
        file: PathBuf,
        /// Its version.
        found: u32,
        /// The newest version known here.
        known: u32,
    },
    /// Nobody wants it any more; nothing was written.
    #[error("{} {}: stopped", operation.name(), file.display())]
    Stopped {
        /// What was being done.
        operation: Operation,
        /// The file.
        file: PathBuf,
    },
    /// A file to write to could not be replaced.
    #[error(transparent)]
    NotSaved(#[from] SaveError),
}

impl RecordError {
    /// From what the system said.
    pub(super) fn system(operation: Operation, file: &Path, error: &io::Error) -> Self {
        Self::System { operation, file: file.to_path_buf(), reason: error.to_string() }
    }

    /// From what SQLite said when something was read.
    pub(super) fn database(operation: Operation, file: &Path, error: &rusqlite::Error) -> Self {
        let (file, reason) = (file.to_path_buf(), error.to_string());
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged { operation, file, reason }
            }
            // Only what was written as text or number is there to be read; anything else was made
            // of it since.
            None if is_wrong_content(error) => Self::Damaged { operation, file, reason },
            // Not the record is at fault but where it lies.
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::NoPlace { operation, file, reason }
            }
            Some(_) | None => Self::Database { operation, file, reason },
        }
    }

    /// The stable code, which is also the name of its message in the catalogue.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoHome => "record-no-home",
            Self::InUse { .. } => "record-in-use",
            Self::Newer { .. } => "record-newer",
            Self::Older { .. } => "record-older",
            Self::Foreign { .. } => "record-foreign",
            Self::NotAFile { .. } => "record-not-a-file",
            Self::System {
                operation: Operation::OpenFolder | Operation::MakeFolder | Operation::Lock,
                ..
            }
            | Self::NoPlace { .. } => "record-no-place",
            Self::System { .. } => "record-system",
            Self::Damaged { .. } => "record-damaged",
            Self::Database { .. } => "record-database",
            Self::NotKept { is_full: true, .. } => "record-disk-full",
            Self::NotKept { is_full: false, .. } => "record-not-kept",
            Self::Poisoned { .. } => "record-poisoned",
            Self::ReadOnly { .. } => "record-read-only",
            Self::NoSuchAttempt { .. } => "record-no-such-attempt",
            Self::Unreadable { .. } => "record-unreadable",
            Self::NotASoundCopy { .. } => "record-not-a-sound-copy",
            Self::NotAnExport { .. } => "record-not-an-export",
            Self::NewerExport { .. } => "record-newer-export",
            Self::Stopped { .. } => "record-stopped",
            Self::NotSaved(error) => error.code(),
        }
    }

    /// The facts for its message, by the names the catalogue uses.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let path = |file: &Path| file.display().to_string();
        let said = |operation: &Operation, file: &Path, reason: &str| {
            vec![
                ("operation", operation.name().to_owned()),
                ("file", path(file)),
                ("reason", reason.to_owned()),
            ]
        };
        match self {
            Self::NoHome => Vec::new(),
            Self::InUse { folder } => vec![("file", path(folder))],
            Self::Newer { file, found, known } | Self::Older { file, found, known } => vec![
                ("file", path(file)),
                ("found", found.to_string()),
                ("known", known.to_string()),
            ],
            Self::NewerExport { file, found, known } => vec![
                ("file", path(file)),
                ("found", found.to_string()),
                ("known", known.to_string()),
            ],
            Self::Foreign { file } | Self::NotAFile { file } | Self::NotAnExport { file } => {
                vec![("file", path(file))]
            }
            Self::NotSaved(error) => error.args(),
            Self::System { operation, file, reason }
            | Self::NoPlace { operation, file, reason }
            | Self::Damaged { operation, file, reason }
            | Self::Database { operation, file, reason }
            | Self::NotKept { operation, file, reason, is_full: _ }
            | Self::Poisoned { operation, file, reason }
            | Self::NotASoundCopy { operation, file, reason } => said(operation, file, reason),
            Self::ReadOnly { operation, file } | Self::Stopped { operation, file } => {
                said(operation, file, "")
            }
            Self::NoSuchAttempt { operation, id, file } => {
                let mut args = said(operation, file, "");
                args.push(("attempt", id.to_string()));
                args
            }
            Self::Unreadable { id, file, reason } => {
                let mut args = said(&Operation::Read, file, reason);
                args.push(("attempt", id.to_string()));
                args
            }
        }
    }
}

/// Whether a value is not what is written in its place.
fn is_wrong_content(error: &rusqlite::Error) -> bool {
    matches!(
        error,
        rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::FileKind;
    use crate::words::Words;

    #[test]
    fn every_error_has_its_sentence() {
        let words = Words::english();
        let file = || PathBuf::from("record.db");
        let (operation, reason) = (Operation::Append, "the reason".to_owned());
        let id = AttemptId::random();
        let errors = [
            RecordError::NoHome,
            RecordError::InUse { folder: file() },
            RecordError::Newer { file: file(), found: 3, known: 2 },
            RecordError::Older { file: file(), found: 1, known: 2 },
            RecordError::Foreign { file: file() },
            RecordError::NotAFile { file: file() },
            RecordError::System { operation, file: file(), reason: reason.clone() },
            RecordError::Damaged { operation, file: file(), reason: reason.clone() },
            RecordError::Database { operation, file: file(), reason: reason.clone() },
            RecordError::NotKept { operation, file: file(), reason: reason.clone(), is_full: true },
            RecordError::NotKept {
                operation,
                file: file(),
                reason: reason.clone(),
                is_full: false,
            },
            RecordError::Poisoned { operation, file: file(), reason: reason.clone() },
            RecordError::ReadOnly { operation, file: file() },
            RecordError::NoSuchAttempt { operation, id, file: file() },
            RecordError::Unreadable { id, file: file(), reason: reason.clone() },
            RecordError::NotASoundCopy { operation, file: file(), reason },
            RecordError::NotAnExport { file: file() },
            RecordError::NewerExport { file: file(), found: 2, known: 1 },
            RecordError::Stopped { operation: Operation::Export, file: file() },
            RecordError::Stopped { operation: Operation::Import, file: file() },
            RecordError::NotSaved(SaveError::NotAFile { file: file(), kind: FileKind::Folder }),
        ];
        for error in errors {
            let said = words.record_error(&error).message;
            assert!(!said.starts_with('[') && !said.contains('{'), "{}: {said}", error.code());
        }
    }
}
