//! Opening what a person names: one bank, or a folder of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::LibraryError;
use super::images::DiskImages;
use super::text::{MAX_BANK_BYTES, read_text};
use super::{Origin, Shelved};
use crate::bank;

/// The most banks opened from one folder.
const MAX_BANKS: usize = 1000;

/// Reads the bank in this file. Whatever is wrong with its content is in the reading, not an error.
///
/// # Errors
/// When there is no text to read: see [`LibraryError`].
pub fn load(file: &Path) -> Result<Shelved, LibraryError> {
    let text: Arc<str> = read_text(file, MAX_BANK_BYTES)?.into();
    let reading = bank::read(&text, &DiskImages::beside(file));
    Ok(Shelved { origin: Origin::File(file.to_path_buf()), text, reading })
}

/// Makes a bank of the text of a file, as [`load`] does, for as long as `go_on` says so. It is told
/// how many bytes have been read; where it says no there is no bank.
pub fn take_text(
    file: &Path,
    text: Arc<str>,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Option<Shelved> {
    let reading = bank::read_while(&text, &DiskImages::beside(file), go_on)?;
    Some(Shelved { origin: Origin::File(file.to_path_buf()), text, reading })
}

/// Every bank that a path stands for: the one of a file, or all `*.ron` in a folder (not in the
/// folders within it), by name. A bank that cannot be read does not hide the others.
///
/// # Errors
/// When a folder cannot be listed, or has no banks or too many. What is wrong with a single file
/// is in the list.
pub fn load_all(path: &Path) -> Result<Vec<Result<Shelved, LibraryError>>, LibraryError> {
    Ok(files_of(path)?.iter().map(|file| load(file)).collect())
}

/// The files that [`load_all`] would read: the one that was named, or the banks of a folder.
///
/// # Errors
/// As [`load_all`].
pub fn files_of(path: &Path) -> Result<Vec<PathBuf>, LibraryError> {
    let found = fs::metadata(path).map_err(|e| LibraryError::system("open", path, &e))?;
    if found.is_dir() { banks_in(path) } else { Ok(vec![path.to_path_buf()]) }
}

/// Whether a file of this name in a folder is taken for a bank.
pub(super) fn is_bank_name(file: &Path) -> bool {
    let is_bank = file.extension().is_some_and(|e| e.eq_ignore_ascii_case("ron"));
    let is_hidden = file.file_name().is_some_and(|n| n.as_encoded_bytes().starts_with(b"."));
    is_bank && !is_hidden
}

/// The banks of a folder, by name.
fn banks_in(folder: &Path) -> Result<Vec<PathBuf>, LibraryError> {
    let failed = |e: &std::io::Error| LibraryError::system("open", folder, e);
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|e| failed(&e))? {
        let file = entry.map_err(|e| failed(&e))?.path();
        if is_bank_name(&file) && !file.is_dir() {
            if files.len() == MAX_BANKS {
                let folder = folder.to_path_buf();
                return Err(LibraryError::TooManyBanks { folder, limit: MAX_BANKS });
            }
            files.push(file);
        }
    }
    if files.is_empty() {
        return Err(LibraryError::NoBanks { folder: folder.to_path_buf() });
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folder_opens_its_banks_by_name_and_one_bad_file_hides_no_other() {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in
            [("b.ron", &b"Bank()"[..]), ("a.RON", b"\0"), ("c.txt", b"x"), (".d.ron", b"x")]
        {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        fs::create_dir(folder.path().join("e.ron")).unwrap();
        let opened = load_all(folder.path()).unwrap();
        assert_eq!(opened.len(), 2);
        assert!(matches!(opened[0], Err(LibraryError::Nul { .. })));
        assert_eq!(opened[1].as_ref().unwrap().origin.file_name(), "b.ron");
    }

    #[test]
    fn folder_without_banks_is_told() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(load_all(folder.path()), Err(LibraryError::NoBanks { .. })));
        assert!(matches!(load_all(&folder.path().join("none")), Err(LibraryError::Missing { .. })));
    }
}
