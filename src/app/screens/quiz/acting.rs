//! What can be done in a quiz, by which key, and what comes of it: a step in the attempt, or another
//! thing shown. What a step changes, and how it is kept, is `apply::quiz`'s; what a letter does in an
//! answer is `kinds`'.

use egui::Context;

use super::draft::Draft;
use super::kinds::{self, Keyed};
use super::{Phase, QuizScreen, Step, image};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::keys::{self, Keyboard};
use crate::app::route::Route;
use crate::app::state::{AppState, OptionKeys, Settings};
use crate::quiz::{Certainty, CertaintyAsked, Feedback, What};

/// The key that gives an answer without Enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AtOnce {
    /// The letter or digit of an option.
    Letter,
    /// The key that says how sure one is, once an option is chosen.
    Certainty,
}

/// The actions that say how sure one is.
pub(super) const CERTAINTIES: [(Action, Certainty); 3] = [
    (Action::Unsure, Certainty::Low),
    (Action::RatherSure, Certainty::Mid),
    (Action::Sure, Certainty::High),
];

fn certainty_of(action: Action) -> Option<Certainty> {
    CERTAINTIES.iter().find(|(other, _)| *other == action).map(|(_, certainty)| *certainty)
}

/// By how much the time is extended at once.
const EXTENSION_SECS: u32 = 300;

impl QuizScreen {
    /// What can be done now; what Enter means first.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        if self.attempt.is_paused() {
            return vec![Action::Continue, Action::Leave];
        }
        match self.phase {
            Phase::TimeUp => return vec![Action::Extend, Action::HandIn],
            Phase::Overview => {
                let mut actions = vec![Action::HandIn, Action::Overview, Action::Back];
                if self.attempt.progress().open > 0 {
                    actions.insert(0, Action::Next);
                }
                actions.extend(self.attempt.sitting().limit_secs.map(|_| Action::Extend));
                return actions;
            }
            Phase::Question => {}
        }
        let mut actions = Vec::new();
        if let Some(judged) = self.view.as_ref().and_then(|view| view.judged.as_ref()) {
            actions.push(Action::Next);
            if !judged.passages.is_empty() {
                actions.push(Action::Passage);
            }
            if judged.can_overrule || judged.is_overruled {
                actions.push(Action::Overrule);
            }
        } else {
            actions.extend([Action::Answer, Action::Skip]);
            if self.attempt.sitting().certainty == CertaintyAsked::Yes {
                actions.extend([Action::Unsure, Action::RatherSure, Action::Sure]);
            }
        }
        actions.extend([Action::Flag, Action::Overview, Action::Pause]);
        if self.view.as_ref().is_some_and(|view| image::has_large(&view.item)) {
            actions.push(Action::Picture);
        }
        if self.attempt.shown() > 0 {
            actions.push(Action::Previous);
        }
        if self.attempt.sitting().feedback == Feedback::Exam {
            actions.push(Action::HandIn);
        }
        if self.attempt.sitting().limit_secs.is_some() {
            actions.push(Action::Extend);
        }
        actions
    }

    /// What Enter means where no action of the table has it: in the overview, to hand in. Not when
    /// the time is up: who presses Enter at that moment meant to answer.
    #[must_use]
    pub fn primary(&self) -> Option<Action> {
        match self.phase {
            Phase::Question | Phase::TimeUp => None,
            Phase::Overview => Some(Action::HandIn),
        }
    }

    /// Takes the letters and digits that choose. Gives what one of them leads to: where it makes
    /// the whole answer, that is given at once.
    #[must_use]
    pub fn take_keys(
        &mut self,
        ctx: &Context,
        keyboard: Keyboard,
        state: &AppState,
    ) -> Option<Action> {
        if self.attempt.is_paused() || self.phase != Phase::Question {
            return None;
        }
        let (Some(view), Some(draft)) = (&self.view, &mut self.draft) else { return None };
        let has_letters = state.settings.has_single_letters;
        let question = &view.item.question;
        if view.judged.is_some() {
            kinds::keys_judged(ctx, question, draft, has_letters);
            return None;
        }
        let keyed = kinds::keys(ctx, question, &view.item.layout, draft, keyboard, has_letters);
        match self.answers_at_once(&state.settings)? {
            AtOnce::Letter => (keyed == Keyed::Whole).then_some(Action::Answer),
            AtOnce::Certainty => {
                if !self.has_answer() {
                    return None;
                }
                let actions = CERTAINTIES.map(|(action, _)| action);
                let pressed = keys::pressed(ctx, &actions, keyboard, &state.settings)?;
                self.certainty = certainty_of(pressed).or(self.certainty);
                Some(Action::Answer)
            }
        }
    }

    /// Which key gives the answer to the question that is shown without Enter, if one does. In an
    /// exam Enter answers and goes on, so that a letter may only choose.
    #[must_use]
    pub(super) fn answers_at_once(&self, settings: &Settings) -> Option<AtOnce> {
        let question = &self.view.as_ref()?.item.question;
        if settings.option_keys == OptionKeys::Choose || !kinds::takes_one_key(&question.response) {
            return None;
        }
        match (self.attempt.sitting().certainty, self.attempt.sitting().feedback) {
            (CertaintyAsked::Yes, _) => Some(AtOnce::Certainty),
            (CertaintyAsked::No, Feedback::Practice) => Some(AtOnce::Letter),
            (CertaintyAsked::No, Feedback::Exam) => None,
        }
    }

    /// Does one of its actions.
    pub fn act(&mut self, action: Action, cx: &mut Cx<'_>) {
        let place = self.attempt.shown();
        if matches!(action, Action::Previous | Action::Overview | Action::Pause | Action::HandIn) {
            self.give(cx);
        }
        let mut change = |what| cx.push(Command::Quiz(Step::Change(what)));
        match action {
            Action::Continue => change(What::Resumed),
            Action::Answer => {
                let Some(answer) = self.draft.as_ref().and_then(Draft::answer) else { return };
                let certainty = self.certainty_given();
                change(What::Answered { place, answer, certainty });
                match self.attempt.sitting().feedback {
                    Feedback::Practice => {}
                    Feedback::Exam => cx.push(Command::Quiz(Step::Advance)),
                }
            }
            Action::Skip => {
                change(What::Skipped { place });
                cx.push(Command::Quiz(Step::Advance));
            }
            Action::Next => cx.push(Command::Quiz(Step::Advance)),
            Action::Previous => change(What::MovedTo { place: place.saturating_sub(1) }),
            Action::Overview => {
                self.phase = match self.phase {
                    Phase::Overview => Phase::Question,
                    Phase::Question | Phase::TimeUp => Phase::Overview,
                };
            }
            Action::Picture => {
                if let Some(view) = &self.view {
                    image::open_large(&view.item, None, self.bank, cx);
                }
            }
            Action::Flag => change(What::Flagged { place, on: !self.attempt.is_flagged(place) }),
            Action::Pause => change(What::Paused),
            Action::Passage => self.is_passage_open = !self.is_passage_open,
            Action::Overrule => {
                change(What::Overruled { place, on: !self.attempt.is_overruled(place) });
            }
            Action::Unsure | Action::RatherSure | Action::Sure => {
                self.certainty = certainty_of(action);
            }
            Action::Extend => change(What::Extended { secs: EXTENSION_SECS }),
            Action::HandIn => match self.phase {
                Phase::Question => self.phase = Phase::Overview,
                Phase::Overview => change(What::Finished),
                Phase::TimeUp => change(What::TimedOut),
            },
            Action::Leave => cx.push(Command::Go(Route::Shelf)),
            Action::Back
            | Action::ToShelf
            | Action::ToHistory
            | Action::ToSettings
            | Action::Undo
            | Action::TryAgain
            | Action::Dismiss
            | Action::OpenFolder
            | Action::OpenFile
            | Action::OpenPath
            | Action::Search
            | Action::Palette
            | Action::Keys
            | Action::Larger
            | Action::Smaller
            | Action::TenQuestions
            | Action::Everything
            | Action::Exam
            | Action::Mistakes
            | Action::PaperCode
            | Action::Choose
            | Action::Problems
            | Action::Start
            | Action::RetryMissed
            | Action::DrawAgain
            | Action::CopyCode
            | Action::SaveSheet
            | Action::ShowAll
            | Action::ShowMissed
            | Action::ShowSkipped
            | Action::ShowFlagged
            | Action::ShowSureButWrong => {}
        }
    }
}
