//! The shelf: what stands on it, what was taken off it, what came of reading it again.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use super::messages::Outdated;
use crate::app::notices::{NoticeKind, Offer, Undo};
use crate::app::route::Route;
use crate::app::screens::Screen;
use crate::app::state::{BankKey, Content, Place};
use crate::app::window::App;
use crate::app::worker::{Arrival, Job, Why};
use crate::bank::diagnostic::Severity;

impl App {
    /// Asks for files to be read.
    pub(super) fn open_files(&mut self, paths: Vec<PathBuf>) {
        let paths = absolute(paths);
        if !paths.is_empty() {
            self.worker.send(Job::ReadFiles { paths, why: Why::Asked });
        }
    }

    /// Takes what was read, and shows or tells of it as it came.
    pub(super) fn shelved(&mut self, ctx: &Context, content: Content, arrival: Arrival) {
        let key = self.put(content);
        self.read_pictures_again(key);
        if let Some(shelved) = self.state.place(key).and_then(Place::shelved) {
            self.worker.send(Job::LookUp(key, Arc::clone(shelved)));
            self.worker.send(Job::Index(key, Arc::clone(shelved)));
        }
        let is_wanted = match arrival {
            Arrival::Asked | Arrival::AskedWithOthers => {
                self.state.off.remove(&key);
                true
            }
            Arrival::AtStart | Arrival::Changed | Arrival::Appeared => {
                !self.state.off.contains(&key)
            }
        };
        self.outdate(Outdated::Shelf);
        match arrival {
            Arrival::AtStart | Arrival::AskedWithOthers => {}
            Arrival::Asked => self.show_opened(ctx, key),
            Arrival::Changed => {
                self.follow(ctx, key);
                if is_wanted && self.has_quiz_of(key) {
                    self.tell_of(key, "shelf-reread-in-quiz", "shelf-reread-in-quiz-problems");
                } else if is_wanted {
                    self.tell_of(key, "shelf-reread", "shelf-reread-problems");
                }
            }
            Arrival::Appeared => {
                if is_wanted {
                    self.tell_of(key, "shelf-appeared", "shelf-appeared-problems");
                }
            }
        }
    }

    /// Everything that was asked for has been read: it is remembered, and shown where it was more
    /// than one bank.
    pub(super) fn opened(&mut self, ctx: &Context, paths: &[PathBuf]) {
        for path in paths {
            self.state.settings.remembered.open(path);
        }
        let folders = paths.iter().filter(|path| self.key_at(path).is_none()).count();
        if folders > 0 || paths.len() > 1 {
            self.tell_of_all(paths);
            if !matches!(self.screen, Screen::Quiz(_)) {
                self.go(ctx, &Route::Shelf);
            }
        }
        self.keep_settings();
    }

    /// Tells that several banks are on the shelf, how many of them have problems, and where these
    /// can be seen.
    fn tell_of_all(&mut self, paths: &[PathBuf]) {
        let is_opened = |place: &Place| {
            let path = place.content.path();
            path.is_some_and(|path| paths.iter().any(|opened| path.starts_with(opened)))
        };
        let opened = self.state.on_shelf().filter(|(_, place)| is_opened(place));
        let faulty: Vec<BankKey> =
            opened.map(|(key, _)| key).filter(|key| self.problems_of(*key) > 0).collect();
        let words = &self.state.words;
        let args = [("count", faulty.len().into())];
        let (kind, text, offer) = match faulty.as_slice() {
            [] => (NoticeKind::Note, words.text("shelf-opened"), Offer::Nothing),
            [one] if !matches!(self.screen, Screen::Quiz(_)) => {
                let text = words.format("shelf-opened-problems", &args);
                (NoticeKind::Failure, text, Offer::Problems(Route::Problems(*one)))
            }
            _ => {
                let text = words.format("shelf-opened-problems", &args);
                (NoticeKind::Failure, text, Offer::Nothing)
            }
        };
        self.state.notices.tell(kind, text, None, offer);
    }

    /// A file is not there any more.
    pub(super) fn gone(&mut self, file: &Path) {
        let Some(key) = self.key_at(file).filter(|key| !self.state.off.contains(key)) else {
            return;
        };
        let text = self.state.words.format("shelf-gone", &[("bank", self.named(key).into())]);
        self.state.notices.tell(NoticeKind::Failure, text, Some(key), Offer::Nothing);
    }

    /// Takes a bank off the shelf; its file stays where it is.
    pub(super) fn take_off(&mut self, key: BankKey) {
        let path = self.state.place(key).and_then(|place| place.content.path());
        let Some(path) = path.map(Path::to_path_buf) else { return };
        self.state.off.insert(key);
        self.state.settings.remembered.take_off(&path);
        let args = [("bank", self.named(key).into())];
        let text = self.state.words.format("shelf-taken-off", &args);
        let offer = Offer::Undo(Undo::TakenOff(key));
        self.state.notices.tell(NoticeKind::Note, text, None, offer);
        self.shelf_changed();
    }

    /// Puts a bank back that was taken off.
    pub(super) fn put_back(&mut self, key: BankKey) {
        self.state.off.remove(&key);
        let path = self.state.place(key).and_then(|place| place.content.path());
        if let Some(path) = path.map(Path::to_path_buf) {
            self.state.settings.remembered.put_back(&path);
        }
        let args = [("bank", self.named(key).into())];
        self.tell(NoticeKind::Note, self.state.words.format("shelf-opened-one", &args));
        self.shelf_changed();
    }

    fn shelf_changed(&mut self) {
        self.search_again();
        self.screen.refresh(&self.state);
        self.keep_settings();
    }

    /// The page of a bank that was asked for; a quiz under way is not left for it.
    fn show_opened(&mut self, ctx: &Context, key: BankKey) {
        if matches!(self.screen, Screen::Quiz(_)) {
            self.tell_of(key, "shelf-opened-one", "shelf-opened-one-problems");
        } else if self.can_be_asked(key) {
            self.go(ctx, &Route::Bank(key));
        } else {
            self.go(ctx, &Route::Problems(key));
        }
    }

    /// Stays with a bank that was read again: where there is none left, with what is wrong with it,
    /// and where nothing is wrong any more, with the bank.
    fn follow(&mut self, ctx: &Context, key: BankKey) {
        let has_questions = self.can_be_asked(key);
        let is_sound = has_questions && self.problems_of(key) == 0;
        match &self.screen {
            Screen::Bank(screen) if screen.bank() == key && !has_questions => {
                self.go(ctx, &Route::Problems(key));
            }
            Screen::Setup(screen) if screen.bank() == key && !has_questions => {
                self.go(ctx, &Route::Problems(key));
            }
            Screen::Problems(screen) if screen.bank() == key && is_sound => {
                self.go(ctx, &Route::Bank(key));
            }
            Screen::Shelf(_)
            | Screen::Bank(_)
            | Screen::Setup(_)
            | Screen::Quiz(_)
            | Screen::Results(_)
            | Screen::Problems(_)
            | Screen::History(_)
            | Screen::Settings(_) => {}
        }
    }

    /// Tells of a bank that was read; by the other message, and with the way there, where something
    /// is wrong with it.
    fn tell_of(&mut self, key: BankKey, sound: &str, faulty: &str) {
        let count = self.problems_of(key);
        let args = [("bank", self.named(key).into()), ("count", count.into())];
        let words = &self.state.words;
        let (kind, text, offer) = if count == 0 {
            (NoticeKind::Note, words.format(sound, &args), Offer::Nothing)
        } else {
            // Nobody is led away from a quiz, unless it is the bank being asked that has them: who
            // edits a bank while trying it wants to see, and the quiz is left for later by that.
            let offer = match &self.screen {
                Screen::Quiz(quiz) if quiz.bank != Some(key) => Offer::Nothing,
                Screen::Quiz(_)
                | Screen::Shelf(_)
                | Screen::Bank(_)
                | Screen::Setup(_)
                | Screen::Results(_)
                | Screen::Problems(_)
                | Screen::History(_)
                | Screen::Settings(_) => Offer::Problems(Route::Problems(key)),
            };
            (NoticeKind::Failure, words.format(faulty, &args), offer)
        };
        self.state.notices.tell(kind, text, Some(key), offer);
    }

    /// Whether a quiz from this bank is under way.
    fn has_quiz_of(&self, key: BankKey) -> bool {
        matches!(&self.screen, Screen::Quiz(quiz) if quiz.bank == Some(key))
    }

    fn can_be_asked(&self, key: BankKey) -> bool {
        self.state.bank(key).is_some_and(|bank| !bank.questions.is_empty())
    }

    fn problems_of(&self, key: BankKey) -> usize {
        match self.state.place(key).map(|place| &place.content) {
            Some(Content::Read(shelved)) => {
                let all = shelved.reading.diagnostics.iter();
                all.filter(|one| one.severity == Severity::Error).count()
            }
            Some(Content::Refused { .. }) => 1,
            None => 0,
        }
    }

    fn named(&self, key: BankKey) -> String {
        let title = self.state.bank(key).map(|bank| bank.title.clone());
        let file = || self.state.place(key).map(|place| place.content.file_name());
        title.or_else(file).unwrap_or_default()
    }

    pub(super) fn key_at(&self, file: &Path) -> Option<BankKey> {
        let mut places = self.state.shelf.iter();
        places.position(|place| place.content.path() == Some(file)).map(BankKey)
    }

    /// Puts it on the shelf: at the place of the same file read before, or at a new one.
    fn put(&mut self, content: Content) -> BankKey {
        let same = self.state.shelf.iter().position(|old| old.content.is_of_same_file(&content));
        let at = same.unwrap_or(self.state.shelf.len());
        match self.state.shelf.get_mut(at) {
            Some(old) => old.content = content,
            None => self.state.shelf.push(Place::new(content)),
        }
        BankKey(at)
    }
}

/// Paths as they are remembered: a file is the same however it was named.
pub(in crate::app) fn absolute(paths: Vec<PathBuf>) -> Vec<PathBuf> {
    let absolute = |path: PathBuf| std::path::absolute(&path).unwrap_or(path);
    paths.into_iter().map(absolute).collect()
}
