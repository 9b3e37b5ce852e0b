//! Going on after a write has failed: the record takes no more until it is opened anew, since nobody
//! knows what the disk holds, and the person says when that is tried.

use super::Message;
use super::workshop::{Tell, Workshop};
use crate::record::{Record, RecordError};
use crate::words::Sentence;

impl Workshop {
    /// Opens the record anew. Where that does not work, nothing is kept until it does: an answer
    /// that is kept in memory alone would be no better than one that was not kept.
    pub(super) fn open_anew(&mut self, tell: Tell<'_>) {
        let opened = match (self.record.take(), &self.folder) {
            (Some(record), _) => record.reopen(),
            (None, Some(folder)) => Record::open(folder),
            (None, None) => Err(RecordError::NoHome),
        };
        match opened {
            Ok(opened) => {
                self.lost = None;
                self.take_opened(opened, tell);
                tell(Message::Done(self.words.text("record-opened-anew")));
                self.read_history(tell);
            }
            Err(error) => {
                tell(Message::Closed(self.record_error(&error)));
                self.lost = Some(error);
            }
        }
    }

    /// Why something could not be kept, and that it can be tried again.
    pub(super) fn not_kept(&self, error: &RecordError) -> String {
        let hint = if matches!(error, RecordError::NotKept { is_full: true, .. }) {
            "record-try-with-room"
        } else if is_failed_write(error) {
            "record-try-again"
        } else {
            // Each of the others says itself what can be done.
            return self.record_error(error);
        };
        let Sentence { message, hint: _ } = self.words.record_error(error);
        Sentence { message, hint: Some(self.words.text(hint)) }.in_one()
    }

    /// That something was not done; and where the record takes no more, that, too.
    pub(super) fn not_done(&self, error: &RecordError) -> Message {
        let is_closed = self.lost.is_some() || is_failed_write(error);
        let trouble = self.not_kept(error);
        if is_closed { Message::Closed(trouble) } else { Message::Failed(trouble) }
    }
}

/// Whether a write has failed, this one or one before it.
fn is_failed_write(error: &RecordError) -> bool {
    matches!(error, RecordError::NotKept { .. } | RecordError::Poisoned { .. })
}
