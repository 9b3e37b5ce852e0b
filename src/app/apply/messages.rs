//! What the worker and the desktop's dialogs have to say.

use std::path::PathBuf;

use egui::Context;

use super::shelf::absolute;
use crate::app::dialogs::{Answer, Said, Wanted};
use crate::app::keeping::Keeping;
use crate::app::modals::Modal;
use crate::app::modals::open::OpenDraft;
use crate::app::notices::{NoticeKind, Offer, Undo};
use crate::app::window::App;
use crate::app::worker::{Message, Purpose};

/// What messages have put out of date. A thousand banks come in a few frames, so it is not put right
/// with each message.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::app) enum Outdated {
    /// Nothing.
    #[default]
    Nothing,
    /// What is shown.
    Screen,
    /// The same, and what was found on the shelf.
    Shelf,
}

impl App {
    /// Opens the desktop's dialog.
    pub(super) fn ask_for(&mut self, ctx: &Context, wanted: Wanted) {
        let words = &self.state.words;
        let files = match wanted {
            Wanted::Files | Wanted::Folders => "open-files",
            Wanted::Records | Wanted::RecordFolder => "import-files",
        };
        let said = Said { title: words.text(wanted.title()), files: words.text(files) };
        self.dialogs.ask(wanted, said, None, ctx);
        self.take_answer();
    }

    /// Takes what the dialog was closed with; asks for a path where there is no dialog.
    pub(in crate::app) fn take_answer(&mut self) {
        match self.dialogs.take() {
            Some((wanted, Answer::Chosen(paths))) => self.chosen(wanted, paths),
            Some((wanted, Answer::NoDialog)) => {
                self.modal = Some(Modal::Open(OpenDraft::new(wanted)));
            }
            Some((_, Answer::Nothing)) | None => {}
        }
    }

    /// Does what files or folders were asked for.
    pub(super) fn chosen(&mut self, wanted: Wanted, paths: Vec<PathBuf>) {
        match wanted {
            Wanted::Files | Wanted::Folders => self.open_files(paths),
            Wanted::Records => self.keep(Keeping::Import(absolute(paths))),
            Wanted::RecordFolder => {
                // A dialog may let several be chosen; one has everything.
                if let Some(path) = absolute(paths).into_iter().next() {
                    self.keep(Keeping::Export(path));
                }
            }
        }
    }

    /// Takes what the worker has to say, and then puts what is shown into words again, once.
    pub(in crate::app) fn take_messages(&mut self, ctx: &Context) {
        for message in self.worker.take() {
            self.take_message(ctx, message);
        }
        match std::mem::take(&mut self.outdated) {
            Outdated::Nothing => return,
            Outdated::Screen => {}
            Outdated::Shelf => self.search_again(),
        }
        self.screen.refresh(&self.state);
    }

    /// Has this put right once all messages of the frame have been taken.
    pub(in crate::app) fn outdate(&mut self, what: Outdated) {
        self.outdated = self.outdated.max(what);
    }

    /// Takes one thing that the worker has to say.
    pub(crate) fn take_message(&mut self, ctx: &Context, message: Message) {
        match message {
            Message::Shelved { content, arrival } => self.shelved(ctx, content, arrival),
            Message::Opened { paths } => self.opened(ctx, &paths),
            Message::Gone(file) => self.gone(&file),
            Message::Busy(busy) => self.state.busy = busy,
            Message::ShelfRead => {
                self.state.is_shelf_read = true;
                self.outdate(Outdated::Screen);
            }
            Message::RecordOpened { trouble } => {
                if let Some(trouble) = trouble {
                    self.tell(NoticeKind::Failure, trouble);
                }
            }
            Message::RecordChanged => self.look_everything_up(),
            Message::Safekeeping(found) => self.take_safekeeping(found),
            Message::Known(key, known) => {
                if let Some(place) = self.state.shelf.get_mut(key.0) {
                    place.known = known;
                }
                self.outdate(Outdated::Screen);
            }
            Message::Found(serial, found) => self.found(serial, found),
            Message::History(rows) => {
                self.state.history = rows;
                self.outdate(Outdated::Screen);
            }
            Message::Deleted(kept) => {
                let text = self.state.words.text("history-deleted");
                let offer = Offer::Undo(Undo::Deleted(kept));
                self.state.notices.tell(NoticeKind::Note, text, None, offer);
            }
            Message::NoUndo(id) => self.ask_before_deleting(id),
            Message::NotTakenBack(kept, trouble) => {
                let offer = Offer::Undo(Undo::Deleted(kept));
                self.state.notices.tell(NoticeKind::Failure, trouble, None, offer);
            }
            Message::Attempt(kept, Purpose::Resume) => self.resume(ctx, *kept),
            Message::Attempt(kept, Purpose::Review) => self.review(ctx, *kept),
            Message::Begun { id, key, paper, plan, notices } => {
                self.begun(ctx, id, key, paper, *plan, notices);
            }
            Message::Kept(id) => self.kept(ctx, id),
            Message::NotKept { id, event, trouble } => self.not_kept(id, *event, trouble),
            Message::Closed(trouble) => self.tell_with_retry(trouble),
            Message::Picture { key, file, picture } => self.take_picture(ctx, key, file, picture),
            Message::Touched(file) => self.touched(&file),
            Message::Done(text) => self.tell(NoticeKind::Note, text),
            Message::Failed(text) => self.tell(NoticeKind::Failure, text),
        }
    }
}
