//! The shelf: files to be read, and what the worker found in them.

use std::path::PathBuf;

use egui::Context;

use crate::app::route::Route;
use crate::app::state::{BankKey, Content, Known, Place};
use crate::app::window::App;
use crate::app::worker::{Job, Message};

impl App {
    /// Asks for files to be read.
    pub(super) fn open_files(&mut self, paths: Vec<PathBuf>) {
        if !paths.is_empty() {
            self.worker.send(Job::ReadFiles(paths));
        }
    }

    /// Takes what the worker has to say.
    pub(crate) fn take_message(&mut self, ctx: &Context, message: Message) {
        match message {
            Message::Shelved { place, content, is_asked } => {
                let key = self.put(place, content);
                self.screen.refresh(&self.state);
                if is_asked {
                    let route = if self.state.bank(key).is_some() {
                        Route::Bank(key)
                    } else {
                        Route::Problems(key)
                    };
                    self.go(ctx, &route);
                }
            }
            Message::ShelfRead => {
                self.state.is_shelf_read = true;
                self.screen.refresh(&self.state);
            }
        }
    }

    /// Puts it on the shelf: at its place, at the place of the same file read before, or at a new
    /// one.
    fn put(&mut self, place: Option<BankKey>, content: Content) -> BankKey {
        let same = place.map(|key| key.0).or_else(|| {
            self.state.shelf.iter().position(|old| match (&old.content, &content) {
                (Content::Read(old), Content::Read(new)) => old.origin == new.origin,
                (Content::Refused { .. }, _) | (_, Content::Refused { .. }) => false,
            })
        });
        let at = same.unwrap_or(self.state.shelf.len());
        match self.state.shelf.get_mut(at) {
            Some(old) => old.content = content,
            None => self.state.shelf.push(Place { content, known: Known::default() }),
        }
        BankKey(at)
    }
}
