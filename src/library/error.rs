//! Why a file could not be taken as a bank, as data; `words` has the sentences.

use std::io;
use std::path::{Path, PathBuf};

use crate::bank::diagnostic::Position;
use crate::disk::FileKind;

/// Why a file could not be taken as a bank. Each variant names the file; the operation is in its
/// name, or beside it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LibraryError {
    /// There is no such file or folder.
    #[error("open {}: there is no such file", file.display())]
    Missing {
        /// The file.
        file: PathBuf,
    },
    /// It is not a plain file.
    #[error("open {}: a {kind:?}, not a file", file.display())]
    NotAFile {
        /// What it is called.
        file: PathBuf,
        /// What it is.
        kind: FileKind,
    },
    /// It is larger than any bank may be.
    #[error("read {}: {bytes} bytes, of {limit} at most", file.display())]
    TooManyBytes {
        /// The file.
        file: PathBuf,
        /// Its size.
        bytes: u64,
        /// The largest size that is read.
        limit: u64,
    },
    /// It has a NUL character, which no text has.
    #[error("read {}: NUL at {}:{}", file.display(), at.line, at.column)]
    Nul {
        /// The file.
        file: PathBuf,
        /// Where the first one stands.
        at: Position,
    },
    /// It is text of another encoding than UTF-8, or no text.
    #[error("read {}: not UTF-8 at {}:{}", file.display(), at.line, at.column)]
    NotUtf8 {
        /// The file.
        file: PathBuf,
        /// Where the first byte stands that does not fit.
        at: Position,
    },
    /// It begins like UTF-16, which some editors call "Unicode".
    #[error("read {}: UTF-16, not UTF-8", file.display())]
    Utf16 {
        /// The file.
        file: PathBuf,
    },
    /// A folder without a single bank in it.
    #[error("open {}: no *.ron in this folder", folder.display())]
    NoBanks {
        /// The folder.
        folder: PathBuf,
    },
    /// A folder with more banks than are opened at once.
    #[error("open {}: more than {limit} banks in this folder", folder.display())]
    TooManyBanks {
        /// The folder.
        folder: PathBuf,
        /// The most that are opened at once.
        limit: usize,
    },
    /// The system said no.
    #[error("{operation} {}: {reason}", file.display())]
    System {
        /// The file.
        file: PathBuf,
        /// What was tried: `open`, `read`.
        operation: &'static str,
        /// What the system said.
        reason: String,
    },
}

impl LibraryError {
    /// The stable code, which is also the name of its message in the catalogue.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "library-missing",
            Self::NotAFile { kind: FileKind::Folder, .. } => "library-folder",
            Self::NotAFile { kind: FileKind::Device, .. } => "library-device",
            Self::TooManyBytes { .. } => "library-too-many-bytes",
            Self::Nul { .. } => "library-nul",
            Self::NotUtf8 { .. } => "library-not-utf8",
            Self::Utf16 { .. } => "library-utf16",
            Self::NoBanks { .. } => "library-no-banks",
            Self::TooManyBanks { .. } => "library-too-many-banks",
            Self::System { .. } => "library-system",
        }
    }

    /// The file or folder it is about.
    #[must_use]
    pub fn file(&self) -> &Path {
        match self {
            Self::Missing { file }
            | Self::NotAFile { file, .. }
            | Self::TooManyBytes { file, .. }
            | Self::Nul { file, .. }
            | Self::NotUtf8 { file, .. }
            | Self::Utf16 { file }
            | Self::System { file, .. } => file,
            Self::NoBanks { folder } | Self::TooManyBanks { folder, .. } => folder,
        }
    }

    /// The place in the file it is about, where there is one.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        match self {
            Self::Nul { at, .. } | Self::NotUtf8 { at, .. } => Some(*at),
            Self::Missing { .. }
            | Self::NotAFile { .. }
            | Self::TooManyBytes { .. }
            | Self::Utf16 { .. }
            | Self::NoBanks { .. }
            | Self::TooManyBanks { .. }
            | Self::System { .. } => None,
        }
    }

    /// The facts for its message, by the names the catalogue uses.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let mut args = vec![("file", self.file().display().to_string())];
        match self {
            Self::TooManyBytes { bytes, limit, .. } => {
                args.push(("megabytes", bytes.div_ceil(1024 * 1024).to_string()));
                args.push(("limit", (limit / (1024 * 1024)).to_string()));
            }
            Self::Nul { at, .. } | Self::NotUtf8 { at, .. } => {
                args.push(("line", at.line.to_string()));
                args.push(("column", at.column.to_string()));
            }
            Self::TooManyBanks { limit, .. } => args.push(("limit", limit.to_string())),
            Self::System { operation, reason, .. } => {
                args.push(("operation", (*operation).to_owned()));
                args.push(("reason", reason.clone()));
            }
            Self::Missing { .. }
            | Self::NotAFile { .. }
            | Self::Utf16 { .. }
            | Self::NoBanks { .. } => {}
        }
        args
    }

    /// From what the system said when `operation` was tried on `file`.
    pub(crate) fn system(operation: &'static str, file: &Path, error: &io::Error) -> Self {
        let file = file.to_path_buf();
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "the system has more reasons than these, told in its own words"
        )]
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing { file },
            io::ErrorKind::IsADirectory => Self::NotAFile { file, kind: FileKind::Folder },
            _ => Self::System { file, operation, reason: error.to_string() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    #[test]
    fn every_error_has_its_sentence() {
        let words = Words::english();
        let file = || PathBuf::from("bank.ron");
        let at = Position { line: 2, column: 3 };
        let errors = [
            LibraryError::Missing { file: file() },
            LibraryError::NotAFile { file: file(), kind: FileKind::Folder },
            LibraryError::NotAFile { file: file(), kind: FileKind::Device },
            LibraryError::TooManyBytes { file: file(), bytes: 1 << 30, limit: 1 << 27 },
            LibraryError::Nul { file: file(), at },
            LibraryError::NotUtf8 { file: file(), at },
            LibraryError::Utf16 { file: file() },
            LibraryError::NoBanks { folder: file() },
            LibraryError::TooManyBanks { folder: file(), limit: 1000 },
            LibraryError::System {
                file: file(),
                operation: "read",
                reason: "the reason".to_owned(),
            },
        ];
        for error in errors {
            let said = words.library_error(&error).message;
            assert!(!said.starts_with('[') && !said.contains('{'), "{}: {said}", error.code());
        }
    }
}
