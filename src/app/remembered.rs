//! What was opened before, to stand on the shelf the next time, and what was taken off it.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// So many files and folders are remembered, the latest first.
const OPENED: usize = 32;
/// So many files of folders that were taken off the shelf.
const TAKEN_OFF: usize = 200;

/// Files and folders that are remembered; none whose path is no text, since it could not be written
/// down.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Remembered {
    opened: Vec<PathBuf>,
    taken_off: Vec<PathBuf>,
}

impl Remembered {
    /// What was opened, the latest first.
    #[must_use]
    pub fn opened(&self) -> &[PathBuf] {
        &self.opened
    }

    /// What stands in a folder that was opened and shall not be shown.
    #[must_use]
    pub fn taken_off(&self) -> &[PathBuf] {
        &self.taken_off
    }

    /// Remembers what has been opened; all that is in a folder is wanted again with it.
    pub fn open(&mut self, path: &Path) {
        // A path that only means something where the program was started would be of no use.
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        if path.to_str().is_none() {
            return;
        }
        self.taken_off.retain(|file| *file != path && file.parent() != Some(&*path));
        self.opened.retain(|old| *old != path);
        self.opened.insert(0, path);
        self.opened.truncate(OPENED);
    }

    /// Forgets what was taken off the shelf.
    pub fn take_off(&mut self, path: &Path) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        let count = self.opened.len();
        self.opened.retain(|old| *old != path);
        if self.opened.len() == count && path.to_str().is_some() {
            // It stands there because of its folder.
            self.taken_off.insert(0, path);
            self.taken_off.truncate(TAKEN_OFF);
        }
    }

    /// Undoes [`Remembered::take_off`].
    pub fn put_back(&mut self, path: &Path) {
        let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        let count = self.taken_off.len();
        self.taken_off.retain(|file| *file != absolute);
        if self.taken_off.len() == count {
            self.open(path);
        }
    }

    /// What another window has remembered meanwhile, with what was opened and taken off in this one
    /// since `before`.
    #[must_use]
    pub fn over(&self, before: &Self, theirs: Self) -> Self {
        let Self { opened, taken_off } = theirs;
        Self {
            opened: over(&self.opened, &before.opened, opened),
            taken_off: over(&self.taken_off, &before.taken_off, taken_off),
        }
        .bounded()
    }

    /// Within bounds, whatever a file says.
    #[must_use]
    pub fn bounded(mut self) -> Self {
        self.opened.truncate(OPENED);
        self.taken_off.truncate(TAKEN_OFF);
        self
    }
}

/// A list with what was put into it (and to its head) and taken out of it since `before`.
fn over(now: &[PathBuf], before: &[PathBuf], theirs: Vec<PathBuf>) -> Vec<PathBuf> {
    if theirs == before {
        // Nobody else has changed it, so its order is ours, too.
        return now.to_vec();
    }
    let is_new = |path: &&PathBuf| !before.contains(path);
    let is_gone = |path: &PathBuf| before.contains(path) && !now.contains(path);
    let new: Vec<PathBuf> = now.iter().filter(is_new).cloned().collect();
    let others = theirs.into_iter().filter(|path| !new.contains(path) && !is_gone(path));
    new.iter().cloned().chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_comes_first_and_the_oldest_is_forgotten() {
        let mut remembered = Remembered::default();
        for at in 0..OPENED + 3 {
            remembered.open(Path::new(&format!("/banks/{at}.ron")));
        }
        remembered.open(Path::new("/banks/20.ron"));
        assert_eq!(remembered.opened().len(), OPENED);
        assert_eq!(remembered.opened()[0], Path::new("/banks/20.ron"));
        assert!(!remembered.opened().contains(&PathBuf::from("/banks/0.ron")));
    }

    #[test]
    fn a_file_of_a_folder_that_was_taken_off_stays_off_until_its_folder_is_opened_anew() {
        let mut remembered = Remembered::default();
        let (folder, file) = (Path::new("/banks"), Path::new("/banks/a.ron"));
        remembered.open(folder);
        remembered.take_off(file);
        assert_eq!((remembered.opened().len(), remembered.taken_off().len()), (1, 1));
        remembered.put_back(file);
        assert_eq!(remembered.taken_off(), [] as [PathBuf; 0]);
        remembered.take_off(file);
        remembered.open(folder);
        assert_eq!(remembered.taken_off(), [] as [PathBuf; 0]);
    }

    #[test]
    fn what_was_opened_itself_is_forgotten_and_comes_back() {
        let mut remembered = Remembered::default();
        remembered.open(Path::new("/banks/a.ron"));
        remembered.take_off(Path::new("/banks/a.ron"));
        assert_eq!(remembered, Remembered::default());
        remembered.put_back(Path::new("/banks/a.ron"));
        assert_eq!(remembered.opened(), [PathBuf::from("/banks/a.ron")]);
    }

    #[test]
    fn what_two_windows_open_and_take_off_is_remembered_of_both() {
        let remember = |names: &[&str]| {
            let mut remembered = Remembered::default();
            names.iter().rev().for_each(|name| remembered.open(Path::new(name)));
            remembered
        };
        let before = remember(&["/a", "/b"]);
        let mut here = before.clone();
        here.open(Path::new("/here"));
        here.take_off(Path::new("/b"));
        let there = remember(&["/there", "/a", "/b"]);
        assert_eq!(here.over(&before, there), remember(&["/here", "/there", "/a"]));
    }

    /// Such a path cannot be written down as JSON, and nothing else that was set was kept with it.
    #[cfg(unix)]
    #[test]
    fn a_path_that_cannot_be_written_down_is_not_remembered() {
        use std::os::unix::ffi::OsStrExt as _;
        let file = Path::new(std::ffi::OsStr::from_bytes(b"/banks/\xff.ron"));
        let mut remembered = Remembered::default();
        remembered.open(file);
        remembered.take_off(file);
        remembered.put_back(file);
        assert!(serde_json::to_string(&remembered).is_ok());
        assert_eq!(remembered, Remembered::default());
    }
}
