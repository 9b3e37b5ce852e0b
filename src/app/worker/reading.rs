//! Reading banks from the disk, and again where another program has changed them.
//!
//! What was read is remembered by its fingerprint, so that a file that was only touched is no news
//! to anybody. What takes long says how far it is, and stops when nobody wants it any more.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::task::{Pace, Task};
use super::workshop::{Tell, Workshop};
use super::{Arrival, Message, Why};
use crate::app::state::{Content, Unit};
use crate::bank::Fingerprint;
use crate::bank::diagnostic::{Diagnostic, Problem};
use crate::library::{self, LibraryError, MAX_BANK_BYTES, Shelved, Stamp, Watch};

/// What has been read, and what is watched.
#[derive(Default)]
pub(super) struct Reader {
    held: HashMap<PathBuf, Held>,
    /// Folders whose new banks go onto the shelf.
    folders: BTreeSet<PathBuf>,
    /// Files in them that were taken off it.
    left_out: HashSet<PathBuf>,
    /// Notices what other programs change; nothing does in tests.
    pub(super) watch: Option<Watch>,
    pace: Pace,
}

/// A file as it was when it was looked at last.
struct Held {
    stamp: Option<Stamp>,
    what: What,
}

#[derive(PartialEq)]
enum What {
    /// As it was read, without anything wrong with its pictures.
    Read(Fingerprint),
    /// As it was read, when something was wrong with a picture: that may be put right without a
    /// word in the bank being changed.
    ReadWithoutPictures(Fingerprint),
    Refused(LibraryError),
    Gone,
}

impl Workshop {
    /// Reads files, and the banks in folders.
    pub(super) fn read_files(&mut self, paths: Vec<PathBuf>, why: Why, tell: Tell<'_>) {
        let is_asked = why == Why::Asked;
        if let Why::AtStart { but } = why {
            self.reader.left_out.extend(but);
        }
        let listed: Vec<_> = paths
            .into_iter()
            .map(|path| {
                let files = library::files_of(&path);
                (path, files)
            })
            .collect();
        let count = listed.iter().map(|(_, files)| files.as_ref().map_or(1, Vec::len)).sum();
        let arrival = if is_asked { Arrival::asked_of(count) } else { Arrival::AtStart };
        let mut task = self.task();
        (task.busy.of, task.busy.unit) = (count, Unit::Files);
        let mut opened = Vec::new();
        for (path, files) in listed {
            let files = match files {
                Ok(files) => files,
                Err(error) => {
                    self.hold(&path, Stamp::of(&path), What::Refused(error.clone()));
                    tell(Message::Shelved { content: self.refused(&error), arrival });
                    continue;
                }
            };
            if files.first() != Some(&path) {
                self.reader.folders.insert(path.clone());
                if let Some(watch) = &mut self.reader.watch {
                    watch.folder(&path);
                }
            }
            for file in &files {
                if is_asked {
                    self.reader.left_out.remove(file);
                } else if self.reader.left_out.contains(file) {
                    continue;
                }
                task.busy.file = name(file);
                let Some(found) = self.read_file(file, &mut task, tell) else {
                    self.stopped(task, file, tell);
                    if is_asked {
                        tell(Message::Opened { paths: opened });
                    }
                    return;
                };
                task.busy.done += usize::from(task.busy.unit == Unit::Files);
                tell(Message::Shelved { content: self.content(found), arrival });
            }
            opened.push(path);
        }
        task.end(tell);
        if is_asked {
            tell(Message::Opened { paths: opened });
        }
    }

    /// Looks again at files (and folders) that may have been changed.
    pub(super) fn look_again(&mut self, paths: Vec<PathBuf>, tell: Tell<'_>) {
        let mut task = self.task();
        for path in paths {
            let files = if self.reader.folders.contains(&path) {
                library::files_of(&path).unwrap_or_default()
            } else {
                vec![path]
            };
            for file in files {
                if self.look_at(&file, &mut task, tell).is_none() {
                    self.stopped(task, &file, tell);
                    return;
                }
            }
        }
        task.end(tell);
    }

    /// Looks at a glance whether anything was changed that nobody has told of, as happens with
    /// folders on other machines.
    pub(super) fn look_around(&mut self, tell: Tell<'_>) {
        let changed = self.reader.held.iter().filter(|(file, held)| Stamp::of(file) != held.stamp);
        let mut paths: Vec<PathBuf> = changed.map(|(file, _)| file.clone()).collect();
        paths.sort();
        for folder in &self.reader.folders {
            let files = library::files_of(folder).unwrap_or_default();
            paths.extend(files.into_iter().filter(|file| !self.reader.held.contains_key(file)));
        }
        if !paths.is_empty() {
            self.look_again(paths, tell);
        }
    }

    /// Nothing when it was stopped.
    fn look_at(&mut self, file: &Path, task: &mut Task, tell: Tell<'_>) -> Option<()> {
        let old = self.reader.held.get(file).map(|held| &held.what);
        let is_new = old.is_none();
        let is_in_folder = file.parent().is_some_and(|folder| self.reader.folders.contains(folder));
        if (is_new && !is_in_folder) || self.reader.left_out.contains(file) {
            return Some(());
        }
        let arrival = if is_new { Arrival::Appeared } else { Arrival::Changed };
        let stamp = Stamp::of(file);
        match library::read_text(file, MAX_BANK_BYTES) {
            Ok(text) if old == Some(&What::Read(Fingerprint::of_text(&text))) => {
                self.hold(file, stamp, What::Read(Fingerprint::of_text(&text)));
                tell(Message::Touched(file.to_path_buf()));
            }
            Ok(text) => {
                let shelved = self.take_text(file, stamp, text, task, tell)?;
                let content = Content::Read(Arc::new(shelved));
                tell(Message::Shelved { content, arrival });
            }
            Err(LibraryError::Missing { .. }) => {
                let was_there = old
                    .is_some_and(|old| matches!(old, What::Read(_) | What::ReadWithoutPictures(_)));
                self.hold(file, stamp, What::Gone);
                if was_there {
                    tell(Message::Gone(file.to_path_buf()));
                }
            }
            Err(error) => {
                let is_known = old == Some(&What::Refused(error.clone()));
                let content = self.refused(&error);
                self.hold(file, stamp, What::Refused(error));
                if !is_known {
                    tell(Message::Shelved { content, arrival });
                }
            }
        }
        Some(())
    }

    /// Tells again why files could not be read, in the words there are now.
    pub(super) fn tell_refused(&self, tell: Tell<'_>) {
        let held = self.reader.held.values();
        let refused = held.filter_map(|held| match &held.what {
            What::Refused(error) => Some(self.refused(error)),
            What::Read(_) | What::ReadWithoutPictures(_) | What::Gone => None,
        });
        refused.for_each(|content| tell(Message::Shelved { content, arrival: Arrival::AtStart }));
    }

    /// Reads a file; nothing when it was stopped.
    fn read_file(
        &mut self,
        file: &Path,
        task: &mut Task,
        tell: Tell<'_>,
    ) -> Option<Result<Shelved, LibraryError>> {
        if !task.goes_on(tell) {
            return None;
        }
        let stamp = Stamp::of(file);
        match library::read_text(file, MAX_BANK_BYTES) {
            Ok(text) => self.take_text(file, stamp, text, task, tell).map(Ok),
            Err(error) => {
                self.hold(file, stamp, What::Refused(error.clone()));
                Some(Err(error))
            }
        }
    }

    fn take_text(
        &mut self,
        file: &Path,
        stamp: Option<Stamp>,
        text: String,
        task: &mut Task,
        tell: Tell<'_>,
    ) -> Option<Shelved> {
        if task.busy.of <= 1 || task.busy.unit == Unit::Bytes {
            (task.busy.unit, task.busy.file) = (Unit::Bytes, name(file));
            (task.busy.done, task.busy.of) = (0, text.len());
        }
        let mut go_on = |bytes| task.element(bytes, tell);
        let shelved = library::take_text(file, text.into(), &mut go_on)?;
        let print = Fingerprint::of_text(&shelved.text);
        let lacks_pictures = shelved.reading.diagnostics.iter().any(is_about_a_picture);
        let what =
            if lacks_pictures { What::ReadWithoutPictures(print) } else { What::Read(print) };
        self.hold(file, stamp, what);
        Some(shelved)
    }

    /// Remembers a file as it was before it was read, for it may have been saved meanwhile, and has
    /// it watched.
    fn hold(&mut self, file: &Path, stamp: Option<Stamp>, what: What) {
        let held = Held { stamp, what };
        let is_new = self.reader.held.insert(file.to_path_buf(), held).is_none();
        if let Some(watch) = &mut self.reader.watch
            && is_new
        {
            watch.file(file);
        }
    }

    /// Something begins that may take long.
    pub(super) fn task(&self) -> Task {
        Task::new(self.signals.clone(), self.reader.pace)
    }

    fn stopped(&self, task: Task, file: &Path, tell: Tell<'_>) {
        task.end(tell);
        let args = [("file", name(file).into())];
        tell(Message::Done(self.words.format("reading-stopped", &args)));
    }

    fn content(&self, found: Result<Shelved, LibraryError>) -> Content {
        match found {
            Ok(shelved) => Content::Read(Arc::new(shelved)),
            Err(error) => self.refused(&error),
        }
    }

    fn refused(&self, error: &LibraryError) -> Content {
        let path = error.file().to_path_buf();
        Content::Refused { file: name(&path), path, sentence: self.words.library_error(error) }
    }
}

/// Whether something is wrong with a picture's file.
fn is_about_a_picture(diagnostic: &Diagnostic) -> bool {
    matches!(
        diagnostic.problem,
        Problem::ImageMissing { .. }
            | Problem::ImageOutside { .. }
            | Problem::ImageWrongKind { .. }
            | Problem::ImageUnreadable { .. }
            | Problem::ImageTooLarge { .. }
            | Problem::ImageShowsOther { .. }
            | Problem::ImageTooHeavy { .. }
    )
}

/// A file's name to show.
pub(super) fn name(file: &Path) -> String {
    file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::app::state::Busy;
    use crate::app::worker::Signals;
    use crate::words::Words;

    fn bank(questions: usize) -> String {
        let questions = (0..questions).map(|at| {
            format!(
                "Question(id: \"q{at}\", topic: \"T\", prompt: \"Number {at}?\", response: \
                 TrueFalse(true), explanation: \"Yes.\"),\n"
            )
        });
        let questions: String = questions.collect();
        format!("Bank(format: 1, id: \"b\", title: \"B\", questions: [\n{questions}])\n")
    }

    /// Reads a file, says how far it is at every turn, and stops once it is so far (of 100).
    fn read(file: &Path, until: usize) -> (Vec<Busy>, Vec<Message>) {
        let signals = Signals::default();
        let mut workshop = Workshop::new(Words::english(), signals.clone(), |_| Ok(()));
        workshop.reader.pace = Pace { patience: Duration::ZERO, between: Duration::ZERO };
        let (mut busy, mut others) = (Vec::new(), Vec::new());
        workshop.read_files(vec![file.to_path_buf()], Why::Asked, &mut |message| match message {
            Message::Busy(Some(far)) => {
                if far.unit == Unit::Bytes && far.done * 100 >= far.of * until {
                    signals.stop(far.reading);
                }
                busy.push(far);
            }
            other => others.push(other),
        });
        (busy, others)
    }

    #[test]
    fn what_takes_long_says_how_far_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("large.ron");
        std::fs::write(&file, bank(2000)).unwrap();
        let (busy, others) = read(&file, 101);
        let far: Vec<usize> = busy.iter().map(|busy| busy.done).collect();
        assert!(far.len() > 20 && far.is_sorted(), "{far:?}");
        assert!(busy.iter().all(|busy| busy.file == "large.ron"));
        assert!(matches!(
            &others[..],
            [Message::Shelved { .. }, Message::Busy(None), Message::Opened { paths }]
                if *paths == [file]
        ));
    }

    #[test]
    fn what_is_saved_while_it_is_read_is_noticed_afterwards() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("large.ron");
        std::fs::write(&file, bank(2000)).unwrap();
        let mut workshop = Workshop::new(Words::english(), Signals::default(), |_| Ok(()));
        workshop.reader.pace = Pace { patience: Duration::ZERO, between: Duration::ZERO };
        workshop.read_files(vec![file.clone()], Why::Asked, &mut |message| {
            // Words come while the text is taken apart: it has been read by then.
            if matches!(message, Message::Busy(Some(far)) if far.unit == Unit::Bytes && far.done > 0)
            {
                std::fs::write(&file, bank(3)).unwrap();
            }
        });
        let mut found = Vec::new();
        workshop.look_around(&mut |message| found.push(message));
        let is_read_again = found
            .iter()
            .any(|one| matches!(one, Message::Shelved { arrival: Arrival::Changed, .. }));
        assert!(is_read_again, "{found:?}");
    }

    #[test]
    fn what_is_stopped_stops_at_once_and_nothing_comes_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("large.ron");
        std::fs::write(&file, bank(2000)).unwrap();
        let (busy, others) = read(&file, 50);
        let last = busy.last().unwrap();
        assert!(last.done * 100 < last.of * 60, "{last:?}");
        assert!(matches!(
            &others[..],
            [Message::Busy(None), Message::Done(_), Message::Opened { paths }] if paths.is_empty()
        ));
    }
}
