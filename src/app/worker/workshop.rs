//! The slow work itself, one job after the other. Knows nothing of threads or windows.

use std::sync::Arc;

use super::{Job, Message};
use crate::app::state::Content;
use crate::library::{self, LibraryError, Shelved};
use crate::words::{Arg, Words};

/// Does jobs.
pub(super) struct Workshop {
    words: Words,
}

impl Workshop {
    pub(super) fn new(words: Words) -> Self {
        Self { words }
    }

    /// Does one job and tells what came of it, in pieces where it takes long.
    pub(super) fn run(&mut self, job: Job, tell: &mut dyn FnMut(Message)) {
        match job {
            Job::ReadBundled => {
                for bank in library::bundled_banks() {
                    let content = Content::Read(Arc::new(bank.load()));
                    tell(Message::Shelved { place: None, content, is_asked: false });
                }
                tell(Message::ShelfRead);
            }
            Job::ReadFiles(paths) => {
                for path in paths {
                    match library::load_all(&path) {
                        Ok(found) => {
                            for one in found {
                                let content = self.content(one);
                                tell(Message::Shelved { place: None, content, is_asked: true });
                            }
                        }
                        Err(error) => {
                            let content = self.refused(&error);
                            tell(Message::Shelved { place: None, content, is_asked: true });
                        }
                    }
                }
            }
            Job::ReadAgain(key, path) => {
                let content = self.content(library::load(&path));
                tell(Message::Shelved { place: Some(key), content, is_asked: false });
            }
        }
    }

    fn content(&self, found: Result<Shelved, LibraryError>) -> Content {
        match found {
            Ok(shelved) => Content::Read(Arc::new(shelved)),
            Err(error) => self.refused(&error),
        }
    }

    fn refused(&self, error: &LibraryError) -> Content {
        let args = error.args();
        let args: Vec<(&str, Arg<'_>)> =
            args.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        let file = error.file();
        Content::Refused {
            file: file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned(),
            message: self.words.format(error.code(), &args),
        }
    }
}
