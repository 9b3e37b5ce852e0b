//! The record as a whole: what is asked of the worker, and what follows once it was replaced.

use std::sync::Arc;

use super::messages::Outdated;
use crate::app::keeping::{Keeping, Safekeeping};
use crate::app::state::{BankKey, Place};
use crate::app::window::App;
use crate::app::worker::Job;

impl App {
    /// Asks the worker for it, one thing at a time; what somebody has chosen files for waits its turn.
    pub(super) fn keep(&mut self, what: Keeping) {
        let is_chosen = matches!(what, Keeping::Export(_) | Keeping::Import(_));
        let was_busy = std::mem::replace(&mut self.state.safekeeping.is_busy, true);
        if !was_busy || is_chosen {
            self.worker.send(Job::Keep(what));
            self.screen.refresh(&self.state);
        }
    }

    /// The worker has done it.
    pub(super) fn take_safekeeping(&mut self, found: Safekeeping) {
        self.state.safekeeping = found;
        self.outdate(Outdated::Screen);
    }

    /// The record has other attempts than before: what was known of the banks is looked up again.
    pub(super) fn look_everything_up(&mut self) {
        for (at, place) in self.state.shelf.iter().enumerate() {
            if let Some(shelved) = Place::shelved(place) {
                self.worker.send(Job::LookUp(BankKey(at), Arc::clone(shelved)));
            }
        }
    }
}
