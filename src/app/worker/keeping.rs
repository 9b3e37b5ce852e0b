//! What is done about the record as a whole: copies, going back to one, checking it.

use std::path::Path;

use jiff::Timestamp;

use super::Message;
use super::workshop::{Tell, Workshop};
use crate::app::keeping::{Keeping, Safekeeping};
use crate::record::{BackedUp, Backup, Opened, Record, RecordError, backups, restore};

/// Opens a folder in the system's own window.
///
/// # Errors
/// Says what the system said.
pub(super) fn open_outside(folder: &Path) -> Result<(), String> {
    opener::open(folder).map_err(|error| error.to_string())
}

impl Workshop {
    /// Does it, tells what came of it, and then how things stand.
    pub(super) fn keep(&mut self, what: Keeping, tell: Tell<'_>) {
        match what {
            Keeping::Look => {}
            Keeping::OpenFolder => self.open_folder(tell),
            Keeping::BackUp => self.back_up(tell),
            Keeping::GoBack(copy) => self.go_back(&copy, tell),
            Keeping::Export(to) => self.export(to, tell),
            Keeping::Import(files) => self.import(files, tell),
            Keeping::Check => {
                let said = match self.record().and_then(|record| record.check()) {
                    Ok(()) => Message::Done(self.words.text("data-sound")),
                    Err(RecordError::Damaged { reason, .. }) => {
                        let args = [("reason", reason.into())];
                        Message::Failed(self.words.format("data-damaged", &args))
                    }
                    Err(error) => Message::Failed(self.record_error(&error)),
                };
                tell(said);
            }
        }
        let copies = self.folder.as_deref().map_or_else(|| Ok(Vec::new()), backups);
        let copies = copies.unwrap_or_else(|error| {
            tell(Message::Failed(self.record_error(&error)));
            Vec::new()
        });
        tell(Message::Safekeeping(Safekeeping {
            folder: self.folder.clone(),
            copies,
            is_busy: false,
        }));
    }

    fn open_folder(&self, tell: Tell<'_>) {
        let Some(folder) = &self.folder else {
            tell(Message::Failed(self.record_error(&RecordError::NoHome)));
            return;
        };
        if let Err(reason) = (self.open_outside)(folder) {
            let args = [("file", folder.display().to_string().into()), ("reason", reason.into())];
            tell(Message::Failed(self.words.format("data-folder-unopened", &args)));
        }
    }

    fn back_up(&mut self, tell: Tell<'_>) {
        let done = match self.record().and_then(|record| record.back_up_now(Timestamp::now())) {
            Ok(BackedUp::Made(_)) => Message::Done(self.words.text("data-copied")),
            Ok(BackedUp::TooSoon | BackedUp::Unchanged) => {
                Message::Done(self.words.text("data-unchanged"))
            }
            Ok(BackedUp::NotApplicable) => Message::Failed(self.words.text("data-nothing-kept")),
            Err(error) => Message::Failed(self.record_error(&error)),
        };
        tell(done);
    }

    /// Puts a copy in the record's place. The record is closed for it; where it does not work, the
    /// one that was there is opened again.
    fn go_back(&mut self, copy: &Backup, tell: Tell<'_>) {
        let Some(folder) = self.folder.clone() else {
            tell(Message::Failed(self.record_error(&RecordError::NoHome)));
            return;
        };
        // A record in memory holds no lock, and is lost when it is closed.
        let in_memory = self.record.take().filter(|record| !record.file().is_absolute());
        match restore(&folder, &copy.file, Timestamp::now()) {
            Ok(opened) => {
                self.take_opened(opened, tell);
                let args = [("when", self.words.moment(copy.made).into())];
                tell(Message::Done(self.words.format("data-gone-back", &args)));
                tell(Message::RecordChanged);
            }
            Err(error) => {
                tell(Message::Failed(self.record_error(&error)));
                self.record = in_memory;
                if self.record.is_none() {
                    self.open_again(&folder, tell);
                }
            }
        }
        self.read_history(tell);
    }

    fn open_again(&mut self, folder: &Path, tell: Tell<'_>) {
        match Record::open(folder) {
            Ok(opened) => self.take_opened(opened, tell),
            Err(error) => {
                let args = [("reason", self.record_error(&error).into())];
                tell(Message::Failed(self.words.format("record-trouble", &args)));
            }
        }
    }

    /// Goes on with a record, and tells what happened when it was opened.
    pub(super) fn take_opened(&mut self, opened: Opened, tell: Tell<'_>) {
        (self.record, self.lost) = (Some(opened.record), None);
        for notice in &opened.notices {
            tell(Message::Done(self.words.record_notice(notice).in_one()));
        }
    }
}
