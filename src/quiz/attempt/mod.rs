//! One run through one paper, as the events that happened.
//!
//! An attempt *is* its events: the driver asks for a change ([`Attempt::propose`]), gets an
//! [`Event`] or a [`Refusal`], makes the event durable, and only then applies it
//! ([`Attempt::apply`]). Replaying the stored events gives the same attempt again, which is how an
//! unfinished one is resumed.
//!
//! What is possible when:
//!
//! - In practice an answer stands once it is given, for its verdict is seen at once; a question
//!   passed over can still be answered. In an exam everything can change until the paper is
//!   handed in, and no verdict is seen before.
//! - While paused one can only resume or hand in.
//! - When the time is up one can take more, or time out; what is not answered then is skipped.
//! - Once the paper is handed in, open answers can be marked by their writer and typed answers be
//!   claimed to be right; nothing else changes.
//!
//! No clock, no storage and no wording here: the time is an argument.

mod clock;
mod event;
mod place;
mod refusal;
mod rules;

#[cfg(test)]
mod tests;

pub use event::{Change, Event, What};
pub(in crate::quiz) use place::Marks;
pub use place::{PlaceState, Progress};
pub use refusal::{Refusal, ReplayError};
pub use rules::is_overrulable;

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Answer, Certainty, Feedback, Mark, Paper, Sitting, Verdict};
use clock::Clock;
use place::Place;

/// How an attempt came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// The person handed the paper in.
    HandedIn,
    /// The time was up.
    TimedOut,
}

/// One run through one paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Attempt {
    paper: Arc<Paper>,
    sitting: Sitting,
    events: Vec<Event>,
    places: Vec<Place>,
    shown: usize,
    clock: Clock,
    ending: Option<Ending>,
}

impl Attempt {
    /// An attempt in which nothing has happened yet: the first question is shown.
    #[must_use]
    pub fn new(paper: Arc<Paper>, sitting: Sitting) -> Self {
        let places = paper.items.iter().map(|item| Place::untouched(item, &sitting)).collect();
        let clock = Clock::new(sitting.limit_secs);
        Self { paper, sitting, events: Vec::new(), places, shown: 0, clock, ending: None }
    }

    /// The attempt in which these events happened, in this order.
    ///
    /// # Errors
    ///
    /// The first event that cannot have happened. A list of accepted events is never refused.
    pub fn replay(
        paper: Arc<Paper>,
        sitting: Sitting,
        events: impl IntoIterator<Item = Event>,
    ) -> Result<Self, ReplayError> {
        let mut attempt = Self::new(paper, sitting);
        for (index, event) in events.into_iter().enumerate() {
            attempt.apply(event).map_err(|refusal| ReplayError { index, refusal })?;
        }
        Ok(attempt)
    }

    /// What would happen if this change were made now. The attempt itself does not change: make
    /// the event durable, then [`Attempt::apply`] it.
    ///
    /// `spent_ms` is the time since the event before (since the question was first shown, or the
    /// attempt taken up again), by a clock that does not jump; `at` is the time on the wall.
    ///
    /// An answer with nothing in it (nothing ticked, nothing typed) becomes [`What::Skipped`]: as
    /// in R/exams, who ticks nothing has not attempted the question. Ticks are put into order.
    ///
    /// # Errors
    ///
    /// Why the change is not possible now.
    pub fn propose(&self, change: Change, spent_ms: u64, at: Timestamp) -> Result<Event, Refusal> {
        let what = match change {
            What::Answered { place, answer, certainty: _ } if answer.is_blank() => {
                What::Skipped { place }
            }
            What::Answered { place, answer, certainty } => {
                What::Answered { place, answer: answer.in_order(), certainty }
            }
            What::SelfMarked { place, self_mark } => {
                What::SelfMarked { place, self_mark: self_mark.in_order() }
            }
            other @ (What::Skipped { .. }
            | What::MovedTo { .. }
            | What::Flagged { .. }
            | What::Overruled { .. }
            | What::Paused
            | What::Resumed
            | What::Extended { .. }
            | What::TimedOut
            | What::Finished) => other,
        };
        let event = Event { at, spent_ms, what };
        self.check(&event)?;
        self.check_claim(&event.what)?;
        Ok(event)
    }

    /// What is to be recorded when the attempt is left before it is over: a pause, so that the time
    /// since the event before counts (up to the limit) and leaving gives none of it back. `None`
    /// where there is nothing to record: the attempt is over, or its clock stands already.
    #[must_use]
    pub fn leaving(&self, spent_ms: u64, at: Timestamp) -> Option<Event> {
        let left_ms = self.clock.remaining_ms(0).unwrap_or(u64::MAX);
        self.propose(What::Paused, spent_ms.min(left_ms), at).ok()
    }

    /// Makes a change that was proposed.
    ///
    /// # Errors
    ///
    /// When it is not possible (any more). That never happens to an event just proposed.
    pub fn apply(&mut self, event: Event) -> Result<(), Refusal> {
        self.check(&event)?;
        self.enact(event);
        Ok(())
    }

    /// The paper.
    #[must_use]
    pub fn paper(&self) -> &Arc<Paper> {
        &self.paper
    }

    /// How it is taken and marked.
    #[must_use]
    pub fn sitting(&self) -> &Sitting {
        &self.sitting
    }

    /// Everything that happened, in order.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The place of the question that is shown, from 0.
    #[must_use]
    pub fn shown(&self) -> usize {
        self.shown
    }

    /// How many questions the paper has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether the paper has no questions at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// How it ended, if it has.
    #[must_use]
    pub fn ending(&self) -> Option<Ending> {
        self.ending
    }

    /// Whether the paper is handed in or the time ran out.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.ending.is_some()
    }

    /// Whether the clock stands still and the question is hidden.
    #[must_use]
    pub fn is_paused(&self) -> bool {
        self.clock.is_paused() && !self.is_finished()
    }

    /// The answer given at this place.
    #[must_use]
    pub fn answer(&self, place: usize) -> Option<&Answer> {
        self.places.get(place)?.answer.as_ref()
    }

    /// How sure the person was of the answer at this place, if they said.
    #[must_use]
    pub fn certainty(&self, place: usize) -> Option<Certainty> {
        self.places.get(place)?.certainty
    }

    /// Whether this place is flagged for a second look.
    #[must_use]
    pub fn is_flagged(&self, place: usize) -> bool {
        self.places.get(place).is_some_and(|state| state.flagged)
    }

    /// Whether the person has claimed to be right at this place.
    #[must_use]
    pub fn is_overruled(&self, place: usize) -> bool {
        self.places.get(place).is_some_and(|state| state.overruled)
    }

    /// Whether the answer at this place can be claimed to be right now.
    #[must_use]
    pub fn can_overrule(&self, place: usize) -> bool {
        let claim = Event {
            at: Timestamp::UNIX_EPOCH,
            spent_ms: 0,
            what: What::Overruled { place, on: true },
        };
        self.check(&claim).and_then(|()| self.check_claim(&claim.what)).is_ok()
    }

    /// Whether the verdict, the right answer and the explanation may be shown at this place: once
    /// the paper is handed in, and in practice as soon as an answer is given.
    #[must_use]
    pub fn verdict_visible(&self, place: usize) -> bool {
        let Some(state) = self.places.get(place) else { return false };
        match self.sitting.feedback {
            Feedback::Practice => self.is_finished() || state.answer.is_some(),
            Feedback::Exam => self.is_finished(),
        }
    }

    /// The mark at this place, as it counts in this sitting; `None` while it may not be shown.
    #[must_use]
    pub fn mark(&self, place: usize) -> Option<Mark> {
        let state = self.places.get(place)?;
        self.verdict_visible(place).then_some(state.marks.counted)
    }

    /// The marks at this place, whether they may be shown or not.
    pub(in crate::quiz) fn marks(&self, place: usize) -> Option<Marks> {
        self.places.get(place).map(|state| state.marks)
    }

    /// What the person may know about this place now.
    #[must_use]
    pub fn state(&self, place: usize) -> Option<PlaceState> {
        let state = self.places.get(place)?;
        Some(if self.verdict_visible(place) {
            PlaceState::Judged(state.marks.counted.verdict)
        } else if state.answer.is_some() {
            PlaceState::Answered
        } else if state.passed_over {
            PlaceState::PassedOver
        } else {
            PlaceState::Open
        })
    }

    /// How many questions are in which state.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let mut progress = Progress::default();
        for (place, state) in self.places.iter().enumerate() {
            progress.flagged += usize::from(state.flagged);
            progress.answered += usize::from(state.answer.is_some());
            match self.state(place) {
                None | Some(PlaceState::Answered) => {}
                Some(PlaceState::Open) => progress.open += 1,
                Some(PlaceState::PassedOver | PlaceState::Judged(Verdict::Skipped)) => {
                    progress.skipped += 1;
                }
                Some(PlaceState::Judged(Verdict::Right)) => progress.right += 1,
                Some(PlaceState::Judged(Verdict::Partly)) => progress.partly += 1,
                Some(PlaceState::Judged(Verdict::Wrong)) => progress.wrong += 1,
                Some(PlaceState::Judged(Verdict::Unmarked)) => progress.unmarked += 1,
            }
        }
        progress
    }

    /// The next place, after the one shown and then from the beginning, that is neither answered
    /// nor passed over.
    #[must_use]
    pub fn next_open_place(&self) -> Option<usize> {
        self.next_place(|state| state.answer.is_none() && !state.passed_over)
    }

    /// The next place, after the one shown and then from the beginning, that was passed over.
    #[must_use]
    pub fn next_passed_over_place(&self) -> Option<usize> {
        self.next_place(|state| state.answer.is_none() && state.passed_over)
    }

    /// The next place with an open answer that its writer has yet to mark.
    #[must_use]
    pub fn next_unmarked_place(&self) -> Option<usize> {
        self.next_place(|state| state.marks.plain.verdict == Verdict::Unmarked)
    }

    fn next_place(&self, wanted: impl Fn(&Place) -> bool) -> Option<usize> {
        let after = self.shown.saturating_add(1);
        let places = || self.places.iter().enumerate();
        places()
            .skip(after)
            .chain(places().take(after))
            .find(|(_, state)| wanted(state))
            .map(|(place, _)| place)
    }

    /// Time spent on the question at this place, without pauses.
    #[must_use]
    pub fn time_on(&self, place: usize) -> Duration {
        let spent_ms = self.places.get(place).map_or(0, |state| state.spent_ms);
        Duration::from_millis(spent_ms)
    }

    /// Time spent altogether, without pauses.
    #[must_use]
    pub fn time(&self) -> Duration {
        Duration::from_millis(self.clock.elapsed_ms())
    }

    /// Time left when `since_ms` milliseconds have passed since the last event; `None` without a
    /// limit. At zero the driver offers more time or proposes [`What::TimedOut`].
    #[must_use]
    pub fn remaining(&self, since_ms: u64) -> Option<Duration> {
        let since_ms = if self.is_finished() { 0 } else { since_ms };
        self.clock.remaining_ms(since_ms).map(Duration::from_millis)
    }
}
