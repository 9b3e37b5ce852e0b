//! Telling what happened elsewhere, and undoing it.

use crate::app::notices::{NoticeId, NoticeKind, Offer, Undo};
use crate::app::window::App;
use crate::app::worker::Job;

impl App {
    /// Tells the person something.
    pub(super) fn tell(&mut self, kind: NoticeKind, text: String) {
        self.state.notices.tell(kind, text, None, Offer::Nothing);
    }

    /// Takes a notice away; the latest where none is named.
    pub(super) fn dismiss(&mut self, id: Option<NoticeId>) {
        let latest = self.state.notices.all().last().map(|notice| notice.id);
        if let Some(id) = id.or(latest) {
            self.state.notices.dismiss(id);
        }
    }

    /// Undoes what was done last, as far as that can be undone.
    pub(super) fn undo(&mut self) {
        match self.state.notices.take_undo() {
            Some(Undo::Deleted(kept)) => {
                let bank = kept.paper.bank.clone();
                self.worker.send(Job::TakeBack(kept));
                self.look_up(&bank);
            }
            Some(Undo::TakenOff(key)) => self.put_back(key),
            None => {}
        }
    }
}
