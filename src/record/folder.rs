//! Where the record is kept, and that nobody else can look into it.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf, absolute as absolute_path};

use etcetera::BaseStrategy;

use super::error::{Operation, RecordError};

/// The folder's name beneath the platform's data folder.
const NAME: &str = "footnote";

/// The folder that the record is kept in: `FOOTNOTE_DATA` where that is set, or else `footnote` in
/// the platform's own data folder.
///
/// # Errors
/// When the platform does not say where a person's files belong.
pub fn data_folder() -> Result<PathBuf, RecordError> {
    data_folder_from(std::env::var_os("FOOTNOTE_DATA"))
}

fn data_folder_from(chosen: Option<OsString>) -> Result<PathBuf, RecordError> {
    if let Some(chosen) = chosen.filter(|chosen| !chosen.is_empty()) {
        return absolute(Path::new(&chosen));
    }
    let strategy =
        etcetera::base_strategy::choose_native_strategy().map_err(|_| RecordError::NoHome)?;
    Ok(strategy.data_dir().join(NAME))
}

/// The folder with its full path: SQLite takes a relative one that begins with `file:` for more
/// than a path.
pub(super) fn absolute(folder: &Path) -> Result<PathBuf, RecordError> {
    absolute_path(folder).map_err(|e| RecordError::system(Operation::OpenFolder, folder, &e))
}

/// Makes the folder where it is not there yet, for this person alone.
pub(super) fn prepare(folder: &Path) -> Result<PathBuf, RecordError> {
    let folder = absolute(folder)?;
    make_private(&folder).map_err(|e| RecordError::system(Operation::MakeFolder, &folder, &e))?;
    Ok(folder)
}

/// Makes a folder, and those above it, for this person alone. One that is there is left as it is.
pub(super) fn make_private(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Opens a file for writing, making it for this person alone where it is not there yet.
pub(super) fn open_private(file: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folder_can_be_chosen() {
        let chosen = tempfile::tempdir().unwrap();
        let folder = data_folder_from(Some(chosen.path().into())).unwrap();
        assert_eq!(folder, chosen.path());
        // An empty setting is none.
        assert!(data_folder_from(Some(OsString::new())).unwrap().ends_with("footnote"));
        assert!(data_folder_from(Some("here".into())).unwrap().is_absolute());
    }

    #[cfg(unix)]
    #[test]
    fn new_folder_and_file_are_private() {
        use std::os::unix::fs::PermissionsExt;
        let parent = tempfile::tempdir().unwrap();
        let folder = prepare(&parent.path().join("a/b")).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700);
        open_private(&folder.join("file")).unwrap();
        assert_eq!(mode(&folder.join("file")), 0o600);
    }
}
