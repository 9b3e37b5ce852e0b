//! The quiz: one question at a time, its footnote after the answer.
//!
//! The screen owns the attempt and the draft of the next answer. What happens in the attempt goes
//! through a command: it is proposed, made durable by the worker, and only then applied and shown.

pub mod body;
pub mod draft;
mod drafts;
pub mod foot;
pub mod footnote;
mod head;
pub mod image;
pub mod kinds;
mod overview;
mod progress;
pub mod view;

use std::collections::VecDeque;

use egui::{Context, Ui};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::keys::{self, Keyboard};
use crate::app::route::Route;
use crate::app::state::{AppState, BankKey, OptionKeys, Settings};
use crate::app::theme::{self, Face};
use crate::app::widgets::text;
use crate::quiz::{Attempt, Certainty, CertaintyAsked, Event, Feedback, Plan, What};
use crate::record::AttemptId;
use body::{body_ui, column};
use draft::Draft;
use drafts::Drafts;
use kinds::Keyed;
use progress::Progress;
use view::QuestionView;

/// Something to be done in the attempt, one after the other.
#[derive(Debug, Clone)]
pub enum Step {
    /// Something the person did.
    Change(What),
    /// The question is left: in an exam what is chosen is given as the answer, so that going about
    /// freely loses nothing. In practice it is only kept, for there an answer is final.
    Give,
    /// On to the next question that is open; where there is none, to the end.
    Advance,
}

/// The key that gives an answer without Enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AtOnce {
    /// The letter or digit of an option.
    Letter,
    /// The key that says how sure one is, once an option is chosen.
    Certainty,
}

/// What stands where the question would.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Phase {
    /// The question.
    #[default]
    Question,
    /// All questions at a glance, before the paper is handed in.
    Overview,
    /// The time is up: more time, or the end.
    TimeUp,
}

/// A quiz under way.
#[derive(Debug)]
pub struct QuizScreen {
    /// The attempt's name in the record.
    pub id: AttemptId,
    /// The attempt as far as it is on the disk.
    pub attempt: Attempt,
    /// The plan its paper was drawn by.
    pub plan: Plan,
    /// Where its pictures come from, while its bank is on the shelf.
    pub bank: Option<BankKey>,
    /// What is to be done next.
    pub steps: VecDeque<Step>,
    /// What has been handed to the worker and is not known to be on the disk.
    pub pending: Option<Event>,
    /// When the last event was proposed, by egui's clock, in seconds.
    pub since: f64,
    /// What stands where the question would.
    pub phase: Phase,
    /// What is to be told once: that a code did not fit, or that an answer could not be kept.
    pub notices: Vec<String>,
    view: Option<QuestionView>,
    draft: Option<Draft>,
    certainty: Option<Certainty>,
    drafts: Drafts,
    progress: Progress,
    is_passage_open: bool,
}

impl QuizScreen {
    /// An attempt to begin or to go on with.
    #[must_use]
    pub fn new(
        id: AttemptId,
        attempt: Attempt,
        plan: Plan,
        bank: Option<BankKey>,
        now: f64,
        state: &AppState,
    ) -> Self {
        let mut screen = Self {
            id,
            attempt,
            plan,
            bank,
            steps: VecDeque::new(),
            pending: None,
            since: now,
            phase: Phase::Question,
            notices: Vec::new(),
            view: None,
            draft: None,
            certainty: None,
            drafts: Drafts::default(),
            progress: Progress::default(),
            is_passage_open: false,
        };
        screen.refresh(state);
        screen
    }

    /// Puts the question that is shown into words, after something has changed. The draft stays
    /// while the question does, and is there again when one comes back to it.
    pub fn refresh(&mut self, state: &AppState) {
        let place = self.attempt.shown();
        let before = self.view.as_ref().filter(|view| view.place == place);
        let is_same = before.is_some();
        let was_judged = before.is_some_and(|view| view.judged.is_some());
        if let (Some(view), false) = (&self.view, is_same)
            && view.judged.is_none()
            && let Some(draft) = self.draft.take()
        {
            self.drafts.put(view.place, draft, self.certainty);
        }
        self.view = QuestionView::new(&self.attempt, place, state);
        self.progress = Progress::new(&self.attempt, &state.words, &self.progress);
        let is_judged = self.view.as_ref().is_some_and(|view| view.judged.is_some());
        if !is_same {
            self.is_passage_open = false;
        }
        // A verdict is on the answer that was given, so that is what is shown with it, whatever
        // has become of the draft meanwhile.
        let given = self.attempt.answer(place);
        let is_as_given = self.draft.as_ref().is_some_and(|draft| draft.answer().as_ref() == given);
        if !is_same || (is_judged && !was_judged && !is_as_given) {
            self.certainty = self.attempt.certainty(place);
            self.draft = self.view.as_ref().map(|view| {
                let question = &view.item.question;
                Draft::new(question, &view.item.layout, given)
            });
        }
        if let (Some((draft, certainty)), false) = (self.drafts.take(place), is_judged) {
            self.certainty = certainty;
            self.draft = Some(draft);
        }
    }

    /// The pictures of the question that is shown.
    #[must_use]
    pub fn pictures(&self) -> Vec<String> {
        self.view.as_ref().map(|view| image::files(&view.item.question)).unwrap_or_default()
    }

    /// What is about to be answered.
    #[cfg(test)]
    pub(crate) fn draft(&self) -> Option<&Draft> {
        self.draft.as_ref()
    }

    /// Seconds left, where the time is limited.
    #[must_use]
    pub fn seconds_left(&self, now: f64) -> Option<u64> {
        let left = self.attempt.remaining(self.spent_ms(now))?;
        Some(left.as_secs() + u64::from(left.subsec_nanos() > 0))
    }

    /// Time since the last event, in milliseconds.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the clock does not run backwards, and a span in milliseconds is far below 2^63"
    )]
    pub fn spent_ms(&self, now: f64) -> u64 {
        ((now - self.since).max(0.0) * 1000.0) as u64
    }

    fn has_answer(&self) -> bool {
        self.draft.as_ref().is_some_and(|draft| draft.answer().is_some())
    }

    /// What is chosen and differs from what was given: the answer, where the question is left in
    /// an exam. What nobody has touched is no answer, even where it reads like one: the items of an
    /// ordering stand in some order from the start.
    #[must_use]
    pub fn to_give(&self) -> Option<What> {
        match self.attempt.sitting().feedback {
            Feedback::Practice => return None,
            Feedback::Exam => {}
        }
        let view = self.view.as_ref()?;
        let place = view.place;
        let given = self.attempt.answer(place);
        let untouched = Draft::new(&view.item.question, &view.item.layout, given).answer();
        let answer = self.draft.as_ref()?.answer()?;
        let is_surer = given.is_some() && self.certainty != self.attempt.certainty(place);
        let is_new = untouched.as_ref() != Some(&answer) || is_surer;
        is_new.then(|| What::Answered { place, answer, certainty: self.certainty_given() })
    }

    fn certainty_given(&self) -> Option<Certainty> {
        match self.attempt.sitting().certainty {
            CertaintyAsked::Yes => Some(self.certainty.unwrap_or_default()),
            CertaintyAsked::No => None,
        }
    }

    /// Gives what is chosen before something else is shown, where it is the question that is left.
    fn give(&self, cx: &mut Cx<'_>) {
        if self.phase == Phase::Question {
            cx.push(Command::Quiz(Step::Give));
        }
    }

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

    /// Goes from the overview back to the question. Says whether that was where one is.
    pub fn step_back(&mut self) -> bool {
        let was_overview = self.phase == Phase::Overview;
        if was_overview {
            self.phase = Phase::Question;
        }
        was_overview
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

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let was_typing = ui.ctx().text_edit_focused();
        self.parts_ui(ui, cx);
        if ui.ctx().text_edit_focused() != was_typing {
            // The bars show the keys that act; these are others now.
            ui.ctx().request_repaint();
        }
    }

    fn parts_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        head::head_ui(ui, self, cx);
        if self.attempt.is_paused() {
            overview::paused_ui(ui, self, cx);
            return;
        }
        match self.phase {
            Phase::TimeUp => overview::time_up_ui(ui, cx),
            Phase::Overview => overview::overview_ui(ui, self, cx),
            Phase::Question => {
                let foot = foot::place(ui, self, cx);
                self.question_ui(ui, cx);
                foot::fill(ui, &foot, self, cx);
            }
        }
    }

    fn question_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Self { view, draft, notices, bank, is_passage_open, .. } = self;
        let (Some(view), Some(draft)) = (view, draft) else { return };
        column(ui, ("question", view.place), |ui| {
            let palette = theme::palette(ui);
            for notice in notices.iter() {
                text::label(ui, Face::Small, palette.partly.strong, notice);
            }
            body_ui(ui, view, draft, *bank, *is_passage_open, cx);
        });
    }
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
