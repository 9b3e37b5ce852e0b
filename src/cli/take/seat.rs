//! The attempt at the desk: every change goes to the disk first and counts only then.

use std::sync::Arc;
use std::time::Instant;

use jiff::Timestamp;

use crate::cli::Failure;
use crate::quiz::{Attempt, Change, Paper, Plan, Refusal, Report, What};
use crate::record::{AttemptId, Record, RecordError, Summary};
use crate::words::Words;

/// An attempt with the record that keeps it and the clock that times it.
pub(super) struct Seat {
    record: Record,
    id: AttemptId,
    attempt: Attempt,
    since: Instant,
}

/// Why a change was not made.
#[derive(Debug)]
pub(super) enum NotMade {
    /// It is not possible now. The attempt goes on.
    Refused(Refusal),
    /// It could not be kept. Nothing more can be.
    NotKept(RecordError),
}

impl NotMade {
    /// As the end of the command.
    pub(super) fn into_failure(self, words: &Words) -> Failure {
        match self {
            Self::Refused(refusal) => Failure::new(words.refusal(refusal)),
            Self::NotKept(error) => words.record_error(&error).into(),
        }
    }
}

impl Seat {
    /// Begins an attempt at a paper.
    pub(super) fn begin(
        mut record: Record,
        paper: Paper,
        plan: &Plan,
    ) -> Result<Self, RecordError> {
        let id = record.start(&paper, plan, Timestamp::now())?;
        let attempt = Attempt::new(Arc::new(paper), plan.sitting.clone());
        Ok(Self { record, id, attempt, since: Instant::now() })
    }

    /// Takes up an attempt where it was left.
    pub(super) fn resume(record: Record, id: AttemptId) -> Result<Self, RecordError> {
        let kept = record.load(id)?;
        let paper = Arc::new(kept.paper);
        let attempt = Attempt::replay(paper, kept.plan.sitting, kept.events).map_err(|error| {
            RecordError::Unreadable {
                id,
                file: record.file().to_path_buf(),
                reason: error.to_string(),
            }
        })?;
        Ok(Self { record, id, attempt, since: Instant::now() })
    }

    /// Names the attempt in the record.
    pub(super) fn id(&self) -> AttemptId {
        self.id
    }

    /// The attempt as it stands.
    pub(super) fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// Makes a change: it is on the disk when this returns `Ok`. When it turns out that the time
    /// is up, the attempt ends with that.
    pub(super) fn change(&mut self, change: Change) -> Result<(), NotMade> {
        match self.make(change) {
            Err(NotMade::Refused(Refusal::TimeIsUp)) => {
                self.make(What::TimedOut)?;
                self.sum_up().map_err(NotMade::NotKept)?;
                Err(NotMade::Refused(Refusal::TimeIsUp))
            }
            other => other,
        }
    }

    /// Hands the paper in, or where that was done already, keeps what came of it.
    pub(super) fn finish(&mut self) -> Result<(), NotMade> {
        if !self.attempt.is_finished() {
            self.make(What::Finished)?;
        }
        self.sum_up().map_err(NotMade::NotKept)
    }

    /// The attempt is left for now: the time until here counts.
    pub(super) fn leave(&mut self) -> Result<(), RecordError> {
        let Some(event) = self.attempt.leaving(self.spent_ms(), Timestamp::now()) else {
            return Ok(());
        };
        self.record.append(self.id, &event)
    }

    /// Makes a copy of the record, where one is due. What goes wrong with it is said when the record
    /// is opened next, and has not harmed the record itself.
    pub(super) fn back_up(&mut self) {
        let _ = self.record.back_up(Timestamp::now());
    }

    fn make(&mut self, change: Change) -> Result<(), NotMade> {
        let event = self
            .attempt
            .propose(change, self.spent_ms(), Timestamp::now())
            .map_err(NotMade::Refused)?;
        self.record.append(self.id, &event).map_err(NotMade::NotKept)?;
        self.attempt.apply(event).map_err(NotMade::Refused)?;
        self.since = Instant::now();
        // What is claimed or marked after the end changes what came of it.
        if self.attempt.is_finished() { self.sum_up().map_err(NotMade::NotKept) } else { Ok(()) }
    }

    /// Time since the change before, in milliseconds.
    fn spent_ms(&self) -> u64 {
        u64::try_from(self.since.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn sum_up(&mut self) -> Result<(), RecordError> {
        match Summary::of(&Report::of(&self.attempt)) {
            Some(summary) => self.record.finish(self.id, &summary),
            None => Ok(()),
        }
    }
}
