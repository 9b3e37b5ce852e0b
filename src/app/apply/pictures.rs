//! Pictures of banks: asked for when they are about to be shown, let go when they are not any more,
//! and read again when their bank is, for they may have been put right with it.

use std::path::Path;

use egui::{ColorImage, Context, TextureOptions};

use crate::app::pictures::Picture;
use crate::app::screens::Screen;
use crate::app::state::{BankKey, Place};
use crate::app::window::App;
use crate::app::worker::Job;

impl App {
    /// Asks for pictures that have not been asked for.
    pub(super) fn want_pictures(&mut self, key: BankKey, files: Vec<String>) {
        let Some(origin) = self.state.place(key).and_then(Place::shelved).map(|s| s.origin.clone())
        else {
            return;
        };
        for file in files {
            if self.state.pictures.get(key, &file).is_none() {
                self.state.pictures.put(key, file.clone(), Picture::Reading);
                self.worker.send(Job::ReadPicture(key, origin.clone(), file));
            }
        }
    }

    /// Takes a picture, or why there is none, unless it is not shown any more.
    pub(super) fn take_picture(
        &mut self,
        ctx: &Context,
        key: BankKey,
        file: String,
        picture: Result<ColorImage, String>,
    ) {
        if self.state.pictures.get(key, &file).is_none() {
            return;
        }
        let picture = match picture {
            Ok(image) => {
                Picture::Ready(ctx.load_texture(file.as_str(), image, TextureOptions::LINEAR))
            }
            Err(reason) => Picture::Missing(reason),
        };
        self.state.pictures.put(key, file, picture);
    }

    /// A bank was saved as it was: what was missing may be there now.
    pub(super) fn touched(&mut self, file: &Path) {
        if let Some(key) = self.key_at(file) {
            self.read_pictures_again(key);
        }
    }

    /// The pictures of a bank may be others now: those that are shown are read again.
    pub(super) fn read_pictures_again(&mut self, key: BankKey) {
        if self.state.place(key).and_then(Place::shelved).is_none() {
            // The file cannot be read just now: a quiz under way keeps its pictures.
            return;
        }
        self.state.pictures.forget(key);
        let shown = match &self.screen {
            Screen::Quiz(quiz) if quiz.bank == Some(key) => quiz.pictures(),
            Screen::Results(results) if results.bank == Some(key) => results.pictures(),
            Screen::Quiz(_)
            | Screen::Results(_)
            | Screen::Shelf(_)
            | Screen::Bank(_)
            | Screen::Setup(_)
            | Screen::Problems(_)
            | Screen::History(_)
            | Screen::Settings(_) => Vec::new(),
        };
        self.want_pictures(key, shown);
    }
}
