//! Keeping what was set, beside the record.

use super::Message;
use super::workshop::{Tell, Workshop};
use crate::app::kept::KeptSettings;

/// What was set and is not in the file yet.
#[derive(Debug)]
pub(super) struct Unsaved {
    /// As it was when it was last in the file.
    before: Box<KeptSettings>,
    now: Box<KeptSettings>,
    /// Whether it could not be written, so that it waits for something else to be set.
    has_failed: bool,
}

impl Workshop {
    /// Takes what was set, in place of what was set before and is not kept yet.
    pub(super) fn take_settings(&mut self, before: Box<KeptSettings>, now: Box<KeptSettings>) {
        let before = self.unsaved.take().map_or(before, |unsaved| unsaved.before);
        self.unsaved = Some(Unsaved { before, now, has_failed: false });
    }

    /// Whether something was set that is to be kept.
    pub(super) fn has_settings(&self) -> bool {
        self.unsaved.as_ref().is_some_and(|unsaved| !unsaved.has_failed)
    }

    /// Keeps it.
    pub(super) fn keep_settings(&mut self, tell: Tell<'_>) {
        let (Some(mut unsaved), Some(folder)) = (self.unsaved.take(), &self.folder) else { return };
        if let Err(error) = unsaved.now.write(&unsaved.before, folder) {
            let reason = self.words.save_error(&error).in_one().into();
            tell(Message::Failed(self.words.format("settings-not-kept", &[("reason", reason)])));
            unsaved.has_failed = true;
            self.unsaved = Some(unsaved);
        }
    }
}
