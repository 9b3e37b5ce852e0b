//! Going on after a write has failed: the record takes no more until it is opened anew, since nobody
//! knows what the disk holds, and the person says when that is tried.

use super::Message;
use super::workshop::{Tell, Workshop};
use crate::quiz::{Event, Report};
use crate::record::{AttemptId, Record, RecordError, Summary};
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

    /// Keeps what could not be kept before.
    pub(super) fn append_again(&mut self, id: AttemptId, event: Box<Event>, tell: Tell<'_>) {
        match self.record().and_then(|record| append_where_possible(record, id, &event)) {
            Ok(()) => tell(Message::Kept(id)),
            Err(error) => {
                let trouble = self.not_kept(&error);
                tell(Message::NotKept { id, event, trouble });
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

/// Keeps an event after those that are kept by now, and what came of it. One that is there after all,
/// whatever was said of it, is not kept twice; and what does not follow from them is left out, for with
/// it the attempt could not be read any more: who paused, which was not kept, and left paused twice.
fn append_where_possible(
    record: &mut Record,
    id: AttemptId,
    event: &Event,
) -> Result<(), RecordError> {
    let kept = match record.load(id) {
        Ok(kept) => kept,
        // It was deleted meanwhile, or a copy gone back to that is older.
        Err(RecordError::NoSuchAttempt { .. }) => return Ok(()),
        Err(error) => return Err(error),
    };
    let Ok(mut attempt) = kept.replay() else { return Ok(()) };
    if !kept.events.contains(event) && attempt.apply(event.clone()).is_ok() {
        record.append(id, event)?;
    }
    Summary::of(&Report::of(&attempt)).map_or(Ok(()), |summary| record.finish(id, &summary))
}

/// Whether a write has failed, this one or one before it.
fn is_failed_write(error: &RecordError) -> bool {
    matches!(error, RecordError::NotKept { .. } | RecordError::Poisoned { .. })
}
