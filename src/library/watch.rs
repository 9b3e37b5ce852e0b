//! Noticing that files were changed by another program.
//!
//! What is watched is the folder, not the file: editors replace files, and a file that was replaced
//! is no longer the one that was watched. What happens there is kept apart by name, gathered until
//! it has been quiet for a moment, and told as paths to be looked at again; whether anything is
//! different whoever looks finds out by the content. Folders that cannot be watched (the system's
//! limit is reached, or it cannot watch at all) are looked at every few seconds instead.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use std::{fs, io, thread};

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use super::open::is_bank_name;
use super::stamp::Stamp;

/// For so long nothing must happen before it is told: a save comes in several steps.
const QUIET: Duration = Duration::from_millis(300);
/// But no longer than this is anything held back.
const LONGEST: Duration = Duration::from_secs(3);
/// How often is looked at what cannot be watched.
const POLL: Duration = Duration::from_secs(2);

/// What is watched.
#[derive(Debug, Default)]
struct Names {
    /// Files: by where they really are, the path they were opened with.
    files: BTreeMap<PathBuf, PathBuf>,
    /// Folders of banks, in the same way.
    folders: BTreeMap<PathBuf, PathBuf>,
}

impl Names {
    /// The path as it was opened, where this one is watched.
    fn opened(&self, path: &Path) -> Option<PathBuf> {
        if let Some(opened) = self.files.get(path) {
            return Some(opened.clone());
        }
        let folder = self.folders.get(path.parent()?)?;
        is_bank_name(path).then(|| folder.join(path.file_name().unwrap_or_default()))
    }
}

/// What comes to the thread that gathers.
enum News {
    /// Something happened to these.
    Stirred(Vec<PathBuf>),
    /// This cannot be watched, and has to be looked at.
    Poll(PathBuf),
}

/// Watches files and folders for as long as it lives.
#[derive(Debug)]
pub struct Watch {
    names: Arc<Mutex<Names>>,
    watcher: Option<RecommendedWatcher>,
    watched: BTreeSet<PathBuf>,
    news: Sender<News>,
}

impl Watch {
    /// Begins, watching nothing yet. `tell` gets the paths that are to be looked at again, as they
    /// were opened, on a thread of its own.
    ///
    /// # Errors
    /// When the system has no more threads to give.
    pub fn start(tell: impl Fn(Vec<PathBuf>) + Send + 'static) -> io::Result<Self> {
        let (news, gathered) = channel();
        let names = Arc::new(Mutex::new(Names::default()));
        let (seen, wanted) = (news.clone(), Arc::clone(&names));
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            let stirred = event.map(|event| stirred(event, &wanted)).unwrap_or_default();
            if !stirred.is_empty() {
                // When nobody gathers any more the watch has ended.
                let _ = seen.send(News::Stirred(stirred));
            }
        });
        thread::Builder::new()
            .name("footnote-watch".to_owned())
            .spawn(move || gather(&gathered, &tell))?;
        Ok(Self { names, watcher: watcher.ok(), watched: BTreeSet::new(), news })
    }

    /// Watches a file.
    pub fn file(&mut self, file: &Path) {
        for real in real_paths(file) {
            let folder = real.parent().map(Path::to_path_buf);
            self.names().files.insert(real, file.to_path_buf());
            self.watch(folder, file);
        }
    }

    /// Watches a folder for the banks in it.
    pub fn folder(&mut self, folder: &Path) {
        for real in real_paths(folder) {
            self.names().folders.insert(real.clone(), folder.to_path_buf());
            self.watch(Some(real), folder);
        }
    }

    fn names(&self) -> std::sync::MutexGuard<'_, Names> {
        self.names.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Watches a folder for the sake of what was opened.
    fn watch(&mut self, folder: Option<PathBuf>, opened: &Path) {
        let Some(folder) = folder.filter(|folder| !self.watched.contains(folder)) else { return };
        let watcher = self.watcher.as_mut();
        let watching = watcher.map(|one| one.watch(&folder, RecursiveMode::NonRecursive));
        if matches!(watching, Some(Ok(()))) {
            self.watched.insert(folder);
        } else {
            // The other end lives as long as this one.
            let _ = self.news.send(News::Poll(opened.to_path_buf()));
        }
    }
}

/// Where a path leads: as it is spelt, and behind links, where its folder may be another.
fn real_paths(path: &Path) -> BTreeSet<PathBuf> {
    let spelt = std::path::absolute(path);
    let behind_links = fs::canonicalize(path);
    [spelt, behind_links].into_iter().flatten().collect()
}

/// What an event is about, as far as it is watched. Merely looking at a file is no news: we do.
fn stirred(event: Event, names: &Mutex<Names>) -> Vec<PathBuf> {
    let Event { kind, paths, .. } = event;
    if matches!(kind, EventKind::Access(access) if access != AccessKind::Close(AccessMode::Write)) {
        return Vec::new();
    }
    let names = names.lock().unwrap_or_else(PoisonError::into_inner);
    paths.iter().filter_map(|path| names.opened(path)).collect()
}

/// Gathers what happens until it has been quiet, and tells it; ends with the watch.
fn gather(news: &Receiver<News>, tell: &dyn Fn(Vec<PathBuf>)) {
    let mut polled: BTreeMap<PathBuf, Option<Stamp>> = BTreeMap::new();
    let mut stirred: BTreeSet<PathBuf> = BTreeSet::new();
    let mut since: Option<Instant> = None;
    loop {
        let next = match since {
            Some(since) if since.elapsed() < LONGEST => news.recv_timeout(QUIET),
            Some(_) => Err(RecvTimeoutError::Timeout),
            None if polled.is_empty() => news.recv().map_err(|_| RecvTimeoutError::Disconnected),
            None => news.recv_timeout(POLL),
        };
        match next {
            Ok(News::Stirred(paths)) => {
                stirred.extend(paths);
                since.get_or_insert_with(Instant::now);
            }
            Ok(News::Poll(path)) => {
                let stamp = Stamp::of(&path);
                polled.insert(path, stamp);
            }
            Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => {
                for (path, old) in &mut polled {
                    let now = Stamp::of(path);
                    if now != *old {
                        *old = now;
                        stirred.insert(path.clone());
                    }
                }
                since = None;
                if !stirred.is_empty() {
                    tell(std::mem::take(&mut stirred).into_iter().collect());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Long enough for a machine that is busy with other tests.
    const PATIENCE: Duration = Duration::from_secs(20);

    fn watching(begin: impl FnOnce(&mut Watch)) -> (Watch, Receiver<Vec<PathBuf>>) {
        let (told, heard) = channel();
        let mut watch = Watch::start(move |paths| told.send(paths).unwrap_or_default()).unwrap();
        begin(&mut watch);
        (watch, heard)
    }

    #[test]
    fn a_file_is_noticed_each_time_it_is_replaced_and_nothing_beside_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("week.ron");
        fs::write(&file, "1").unwrap();
        let (_watch, heard) = watching(|watch| watch.file(&file));
        for text in ["2", "3", "4"] {
            // As many editors save: a new file takes the place of the old one.
            let new = folder.path().join("week.ron~");
            fs::write(&new, text).unwrap();
            fs::rename(&new, &file).unwrap();
            fs::write(folder.path().join("other.ron"), text).unwrap();
            let told = heard.recv_timeout(PATIENCE).unwrap();
            assert_eq!(told, std::slice::from_ref(&file), "{text}");
        }
    }

    #[test]
    fn a_bank_that_is_new_in_a_folder_is_noticed_and_other_files_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let (_watch, heard) = watching(|watch| watch.folder(folder.path()));
        fs::write(folder.path().join("notes.txt"), "x").unwrap();
        fs::write(folder.path().join(".hidden.ron"), "x").unwrap();
        fs::write(folder.path().join("new.ron"), "x").unwrap();
        assert_eq!(heard.recv_timeout(PATIENCE).unwrap(), [folder.path().join("new.ron")]);
    }

    #[test]
    fn what_cannot_be_watched_is_looked_at() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("week.ron");
        let (watch, heard) = watching(|watch| watch.watcher = None);
        let mut watch = watch;
        watch.file(&file);
        // It is looked at before it is there, and again once it is.
        thread::sleep(Duration::from_millis(200));
        fs::write(&file, "1").unwrap();
        assert_eq!(heard.recv_timeout(PATIENCE).unwrap(), [file]);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_behind_a_link_is_noticed_under_the_name_it_was_opened_with() {
        let folder = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        let real = elsewhere.path().join("real.ron");
        fs::write(&real, "1").unwrap();
        let link = folder.path().join("week.ron");
        std::os::unix::fs::symlink(&real, &link).unwrap();
        let (_watch, heard) = watching(|watch| watch.file(&link));
        fs::write(&real, "2").unwrap();
        assert_eq!(heard.recv_timeout(PATIENCE).unwrap(), [link]);
    }
}
