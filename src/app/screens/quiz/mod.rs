//! The quiz: one question at a time, its footnote after the answer.
//!
//! The screen owns the attempt and the draft of the next answer. What happens in the attempt goes
//! through a command: it is proposed, made durable by the worker, and only then applied and shown.

mod acting;
pub mod body;
pub mod draft;
mod drafts;
pub mod foot;
pub mod footnote;
mod head;
pub mod image;
pub mod kinds;
mod notes;
mod overview;
mod progress;
mod trouble;
pub mod view;

use std::collections::VecDeque;

use egui::Ui;

use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::state::{AppState, BankKey};
use crate::app::theme::{self, Face};
use crate::app::widgets::text;
use crate::quiz::{Attempt, Certainty, CertaintyAsked, Event, Feedback, Plan, What};
use crate::record::AttemptId;
use body::{body_ui, column};
use draft::Draft;
use drafts::Drafts;
use progress::Progress;
pub use trouble::Trouble;
use trouble::trouble_ui;
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
    /// What could not be kept, until it is tried again.
    pub trouble: Option<Trouble>,
    /// What is to be told once: that a code did not fit.
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
            trouble: None,
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
        if let (Some(view), false) = (&self.view, is_same) {
            // They were told with the question that is left.
            self.notices.clear();
            if view.judged.is_none()
                && let Some(draft) = self.draft.take()
            {
                self.drafts.put(view.place, draft, self.certainty);
            }
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
    /// an exam; where everything was taken back, that there is none. What nobody has touched is no answer, even where it reads like one: the items of an
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
        let Some(answer) = self.draft.as_ref()?.answer() else {
            return given.map(|_| What::Skipped { place });
        };
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

    /// Goes from the overview back to the question. Says whether that was where one is.
    pub fn step_back(&mut self) -> bool {
        let was_overview = self.phase == Phase::Overview;
        if was_overview {
            self.phase = Phase::Question;
        }
        was_overview
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        head::head_ui(ui, self, cx);
        if self.attempt.is_paused() {
            overview::paused_ui(ui, self, cx);
            return;
        }
        match self.phase {
            Phase::TimeUp => overview::time_up_ui(ui, self, cx),
            Phase::Overview => overview::overview_ui(ui, self, cx),
            Phase::Question => {
                let foot = foot::place(ui, self, cx);
                self.question_ui(ui, cx);
                foot::fill(ui, &foot, self, cx);
            }
        }
    }

    fn question_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Self { view, draft, trouble, notices, bank, is_passage_open, .. } = self;
        let (Some(view), Some(draft)) = (view, draft) else { return };
        column(ui, ("question", view.place), |ui| {
            trouble_ui(ui, trouble, cx);
            let palette = theme::palette(ui);
            for notice in notices.iter() {
                text::label(ui, Face::Small, palette.partly.strong, notice);
            }
            body_ui(ui, view, draft, *bank, *is_passage_open, cx);
        });
    }
}
