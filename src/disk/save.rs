//! Writing a file so that a reader finds the old content or the new, whole, whatever happens.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::FileKind;

/// Why a file could not be written. Names the file; the old one is as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// What is there is not a plain file.
    #[error("write {}: a {kind:?}, not a file", file.display())]
    NotAFile {
        /// What it is called.
        file: PathBuf,
        /// What it is.
        kind: FileKind,
    },
    /// The system said no.
    #[error("{operation} {}: {reason}", file.display())]
    System {
        /// The file.
        file: PathBuf,
        /// What was tried: `write`, `replace`.
        operation: &'static str,
        /// What the system said.
        reason: String,
    },
}

impl SaveError {
    /// The name of its message in the catalogue: those of reading a file say it as well.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAFile { kind: FileKind::Folder, .. } => "library-folder",
            Self::NotAFile { kind: FileKind::Device, .. } => "library-device",
            Self::System { .. } => "library-system",
        }
    }

    /// The facts for its message, by the names the catalogue uses.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotAFile { file, kind: _ } => vec![("file", file.display().to_string())],
            Self::System { file, operation, reason } => vec![
                ("file", file.display().to_string()),
                ("operation", (*operation).to_owned()),
                ("reason", reason.clone()),
            ],
        }
    }
}

/// Replaces `file` by what `write` writes: into a new file beside it, synced to the disk, renamed
/// over it, the folder synced. Where the file is a link, what it points to is replaced. A new file
/// gets the permissions that the system gives to new files, an old one keeps its own.
///
/// # Errors
/// When what is there is no plain file, or any step fails; the old file is then as it was.
pub fn atomically(
    file: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), SaveError> {
    let failed = |operation: &'static str| {
        move |error: io::Error| SaveError::System {
            file: file.to_path_buf(),
            operation,
            reason: error.to_string(),
        }
    };
    let target = fs::canonicalize(file).unwrap_or_else(|_| file.to_path_buf());
    let folder = folder_of(&target);
    let mut builder = tempfile::Builder::new();
    builder.prefix(".footnote-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let kept = match fs::metadata(&target) {
        Ok(found) => {
            // A rename would put a file in the place of `/dev/null`, for those who may.
            if let Some(kind) = FileKind::instead_of_file(found.file_type()) {
                return Err(SaveError::NotAFile { file: file.to_path_buf(), kind });
            }
            Some(found.permissions())
        }
        Err(_) => None,
    };
    let mut new = builder.tempfile_in(&folder).map_err(failed("write"))?;
    let mut buffered = BufWriter::new(new.as_file_mut());
    write(&mut buffered).and_then(|()| buffered.flush()).map_err(failed("write"))?;
    drop(buffered);
    if let Some(permissions) = kept {
        new.as_file().set_permissions(permissions).map_err(failed("write"))?;
    }
    new.as_file().sync_all().map_err(failed("write"))?;
    new.persist(&target).map_err(|e| failed("replace")(e.error))?;
    sync_folder(&folder).map_err(failed("replace"))
}

/// The folder a file stands in.
pub(crate) fn folder_of(file: &Path) -> PathBuf {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_path_buf(),
        _ => PathBuf::from("."),
    }
}

/// Makes a rename in this folder last. Windows has no such call, and needs none.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(windows) {
        return Ok(());
    }
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    #[test]
    fn every_error_has_its_sentence() {
        let words = Words::english();
        let file = || PathBuf::from("settings.json");
        for error in [
            SaveError::NotAFile { file: file(), kind: FileKind::Folder },
            SaveError::NotAFile { file: file(), kind: FileKind::Device },
            SaveError::System { file: file(), operation: "write", reason: "full".to_owned() },
            SaveError::System { file: file(), operation: "replace", reason: "no".to_owned() },
        ] {
            let said = words.save_error(&error).message;
            assert!(!said.starts_with('[') && !said.contains('{'), "{}: {said}", error.code());
        }
    }

    #[test]
    fn failed_write_leaves_the_old_file_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("kept.txt");
        atomically(&file, |to| to.write_all(b"old")).unwrap();
        let failed = atomically(&file, |to| {
            to.write_all(b"half")?;
            Err(io::Error::other("the disk is full"))
        });
        assert!(matches!(failed, Err(SaveError::System { operation: "write", .. })));
        assert_eq!(fs::read(&file).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn device_is_not_replaced_by_a_file() {
        let saved = atomically(Path::new("/dev/null"), |to| to.write_all(b"x"));
        assert!(matches!(saved, Err(SaveError::NotAFile { .. })));
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
    }

    #[cfg(unix)]
    #[test]
    fn link_stays_a_link_and_permissions_stay() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real.txt"), folder.path().join("link.txt"));
        fs::write(&real, "old").unwrap();
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        atomically(&link, |to| to.write_all(b"new")).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&real).unwrap(), b"new");
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    }
}
