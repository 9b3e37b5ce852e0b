//! Looking for something on the shelf.

use std::sync::Arc;

use super::messages::Outdated;
use crate::app::search::Found;
use crate::app::window::App;
use crate::app::worker::Job;

impl App {
    /// Looks for what was typed, instead of what was looked for before.
    pub(super) fn search(&mut self, typed: String) {
        if self.state.search.typed == typed {
            return;
        }
        let search = &mut self.state.search;
        search.typed = typed;
        search.serial += 1;
        if search.is_on() {
            self.send_search();
        } else {
            search.found = None;
        }
        self.screen.refresh(&self.state);
    }

    /// Looks for the same on a shelf that has changed.
    pub(super) fn search_again(&mut self) {
        if self.state.search.is_on() {
            self.state.search.serial += 1;
            self.send_search();
        }
    }

    /// Takes what was found, unless something else is looked for by now.
    pub(super) fn found(&mut self, serial: u64, found: Found) {
        let search = &mut self.state.search;
        if search.serial == serial && search.is_on() {
            search.found = Some(found);
            search.answered = serial;
            self.outdate(Outdated::Screen);
        }
    }

    fn send_search(&mut self) {
        let places = self.state.on_shelf();
        let banks = places.filter_map(|(key, place)| Some((key, Arc::clone(place.shelved()?))));
        let banks = banks.collect();
        let (serial, typed) = (self.state.search.serial, self.state.search.typed.clone());
        self.worker.send(Job::Search { serial, typed, banks });
    }
}
