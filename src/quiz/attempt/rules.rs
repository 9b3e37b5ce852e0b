//! Which changes are possible when, and what each of them does.

use super::{Attempt, Ending, Event, Refusal, What, place::Place};
use crate::bank::{GapKey, Response};
use crate::quiz::{Answer, Certainty, CertaintyAsked, Feedback, PaperItem, SelfMark, marking};

impl Attempt {
    /// Whether this can have happened now. What depends on a mark is not asked here but in
    /// [`Attempt::check_claim`], so that an attempt of the past replays even if marking has become
    /// wiser since.
    pub(super) fn check(&self, event: &Event) -> Result<(), Refusal> {
        let Event { at: _, spent_ms, what } = event;
        match what {
            What::Answered { place, answer, certainty } => {
                self.check_working(*spent_ms)?;
                self.check_answer(*place, answer, *certainty)
            }
            What::Skipped { place } => {
                self.check_working(*spent_ms)?;
                self.check_changeable(*place)
            }
            What::MovedTo { place } | What::Flagged { place, on: _ } => {
                self.check_working(*spent_ms)?;
                self.at(*place).map(|_| ())
            }
            What::SelfMarked { place, self_mark } => self.check_self_mark(*place, self_mark),
            What::Overruled { place, on: _ } => self.check_overruling(*place),
            What::Paused => self.check_working(*spent_ms),
            What::Resumed => {
                self.check_unfinished()?;
                if self.clock.is_paused() { Ok(()) } else { Err(Refusal::NotPaused) }
            }
            What::Extended { secs: _ } => {
                self.check_running()?;
                self.clock.limit_ms().map(|_| ()).ok_or(Refusal::NoTimeLimit)
            }
            What::TimedOut => {
                self.check_running()?;
                match self.clock.remaining_ms(*spent_ms) {
                    None => Err(Refusal::NoTimeLimit),
                    Some(0) => Ok(()),
                    Some(remaining_ms) => Err(Refusal::TimeIsNotUp { remaining_ms }),
                }
            }
            What::Finished => self.check_unfinished(),
        }
    }

    /// Whether a claim that depends on the mark makes sense: asked once, when it is made.
    pub(super) fn check_claim(&self, what: &What) -> Result<(), Refusal> {
        let What::Overruled { place, on } = what else { return Ok(()) };
        let (item, state) = self.at(*place)?;
        if state.overruled == *on {
            return Err(Refusal::NothingToChange);
        }
        let disputable = state
            .answer
            .as_ref()
            .is_some_and(|answer| marking::can_be_overruled(&item.question, &item.layout, answer));
        if disputable || !*on { Ok(()) } else { Err(Refusal::NotOverrulable) }
    }

    fn at(&self, place: usize) -> Result<(&PaperItem, &Place), Refusal> {
        let of = self.places.len();
        self.paper
            .items
            .get(place)
            .zip(self.places.get(place))
            .ok_or(Refusal::NoSuchQuestion { place, of })
    }

    fn check_unfinished(&self) -> Result<(), Refusal> {
        if self.is_finished() { Err(Refusal::AlreadyFinished) } else { Ok(()) }
    }

    fn check_running(&self) -> Result<(), Refusal> {
        self.check_unfinished()?;
        if self.clock.is_paused() { Err(Refusal::Paused) } else { Ok(()) }
    }

    fn check_working(&self, spent_ms: u64) -> Result<(), Refusal> {
        self.check_running()?;
        if self.clock.would_overrun(spent_ms) { Err(Refusal::TimeIsUp) } else { Ok(()) }
    }

    fn check_changeable(&self, place: usize) -> Result<(), Refusal> {
        let (_, state) = self.at(place)?;
        match self.sitting.feedback {
            Feedback::Practice if state.answer.is_some() => Err(Refusal::AnswerIsFinal),
            Feedback::Practice | Feedback::Exam => Ok(()),
        }
    }

    fn check_answer(
        &self,
        place: usize,
        answer: &Answer,
        certainty: Option<Certainty>,
    ) -> Result<(), Refusal> {
        let (item, _) = self.at(place)?;
        self.check_changeable(place)?;
        if !marking::fits(&item.question, &item.layout, answer) {
            return Err(Refusal::AnswerDoesNotFit);
        }
        match (answer, self.sitting.certainty) {
            // The model answer has not been seen yet: there is nothing to mark oneself by.
            (Answer::Open { text: _, self_mark: Some(_) }, _) => Err(Refusal::NotYetVisible),
            (_, CertaintyAsked::No) if certainty.is_some() => Err(Refusal::CertaintyNotAsked),
            (_, CertaintyAsked::No | CertaintyAsked::Yes) => Ok(()),
        }
    }

    fn check_visible_answer(&self, place: usize) -> Result<(&PaperItem, &Answer), Refusal> {
        let (item, state) = self.at(place)?;
        if !self.is_finished() {
            self.check_running()?;
        }
        let answer = state.answer.as_ref().ok_or(Refusal::NotAnswered)?;
        if self.verdict_visible(place) { Ok((item, answer)) } else { Err(Refusal::NotYetVisible) }
    }

    fn check_self_mark(&self, place: usize, self_mark: &SelfMark) -> Result<(), Refusal> {
        let (item, answer) = self.check_visible_answer(place)?;
        let Answer::Open { text, self_mark: _ } = answer else {
            return Err(Refusal::NotSelfMarked);
        };
        let marked = Answer::Open { text: text.clone(), self_mark: Some(self_mark.clone()) };
        if marking::fits(&item.question, &item.layout, &marked) {
            Ok(())
        } else {
            Err(Refusal::AnswerDoesNotFit)
        }
    }

    fn check_overruling(&self, place: usize) -> Result<(), Refusal> {
        let (item, _) = self.check_visible_answer(place)?;
        if is_overrulable(&item.question.response) { Ok(()) } else { Err(Refusal::NotOverrulable) }
    }

    /// Does what was checked.
    pub(super) fn enact(&mut self, event: Event) {
        let Event { at: _, spent_ms, what } = &event;
        self.count_time(*spent_ms, what);
        match what {
            What::Answered { place, answer, certainty } => {
                self.shown = *place;
                let (answer, certainty) = (answer.clone(), *certainty);
                self.change(*place, |state| {
                    // A blank answer is stored by nobody, but should one turn up it is a skip.
                    state.passed_over = answer.is_blank();
                    state.answer = Some(answer).filter(|answer| !answer.is_blank());
                    state.certainty = certainty;
                });
            }
            What::Skipped { place } => {
                self.shown = *place;
                self.change(*place, |state| {
                    state.passed_over = true;
                    state.answer = None;
                    state.certainty = None;
                });
            }
            What::MovedTo { place } => self.shown = *place,
            What::Flagged { place, on } => self.change(*place, |state| state.flagged = *on),
            What::SelfMarked { place, self_mark } => self.change(*place, |state| {
                if let Some(Answer::Open { text: _, self_mark: made }) = &mut state.answer {
                    *made = Some(self_mark.clone());
                }
            }),
            What::Overruled { place, on } => self.change(*place, |state| state.overruled = *on),
            What::Paused => self.clock.pause(),
            What::Resumed => self.clock.resume(),
            What::Extended { secs } => self.clock.extend(*secs),
            What::TimedOut => self.ending = Some(Ending::TimedOut),
            What::Finished => self.ending = Some(Ending::HandedIn),
        }
        self.events.push(event);
    }

    fn count_time(&mut self, spent_ms: u64, what: &What) {
        if self.is_finished() {
            return;
        }
        let counted = self.clock.pass(spent_ms);
        // Who answers a question has been looking at it, whatever was said to be shown.
        let looked_at = match what {
            What::Answered { place, .. } | What::Skipped { place } => *place,
            What::MovedTo { .. }
            | What::Flagged { .. }
            | What::SelfMarked { .. }
            | What::Overruled { .. }
            | What::Paused
            | What::Resumed
            | What::Extended { .. }
            | What::TimedOut
            | What::Finished => self.shown,
        };
        if let Some(place) = self.places.get_mut(looked_at) {
            place.spent_ms = place.spent_ms.saturating_add(counted);
        }
    }

    fn change(&mut self, place: usize, change: impl FnOnce(&mut Place)) {
        if let (Some(state), Some(item)) = (self.places.get_mut(place), self.paper.items.get(place))
        {
            change(state);
            state.mark_again(item, &self.sitting);
        }
    }
}

/// Whether a person may claim to have been right although the key says otherwise: where something
/// was typed that its writer could not foresee.
#[must_use]
pub fn is_overrulable(response: &Response) -> bool {
    match response {
        Response::ShortAnswer(_) | Response::Number(_) => true,
        Response::GapFill(fill) => fill.gaps.iter().any(|gap| matches!(gap.key, GapKey::Typed(_))),
        Response::SingleChoice(_)
        | Response::MultipleChoice(_)
        | Response::TrueFalse(_)
        | Response::Ordering(_)
        | Response::Matching(_)
        | Response::Categories(_)
        | Response::Hotspot(_)
        | Response::Open(_) => false,
    }
}
