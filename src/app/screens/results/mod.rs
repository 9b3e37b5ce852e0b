//! What came of an attempt: the score and what it means, every question as it was answered, and
//! the ways on.
//!
//! The list shows every question in short; each opens to the whole footnote, drawn by the quiz's
//! own widgets. Words are put together when the screen is opened or something has changed, never
//! while it is drawn, and of a long paper only the rows in sight are drawn.

mod detail;
mod filter;
mod list;
mod side;
mod summary;

use std::collections::VecDeque;

use egui::{Context, FocusDirection, Key, Modifiers, Ui, UiBuilder};

use super::page::staying;
use super::quiz::Step;
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::keys::Keyboard;
use crate::app::modals::Modal;
use crate::app::route::Route;
use crate::app::state::{AppState, BankKey};
use crate::app::theme::space;
use crate::bank::QuestionId;
use crate::quiz::report::Report;
use crate::quiz::{Attempt, Count, DrawPlan, Event, Plan, Verdict, What};
use crate::record::AttemptId;
use detail::Opened;
use filter::Filter;
use list::QuestionList;
use summary::Summary;

/// From this width on the score stands beside the questions.
const WIDE: f32 = 1000.0;
/// How wide its column is, also where there is less room, and what is between the two.
const SIDE: f32 = 360.0;
const SIDE_NARROW: f32 = 300.0;
const BETWEEN: f32 = 44.0;

/// What came of an attempt.
#[derive(Debug)]
pub struct ResultsScreen {
    /// The attempt's name in the record.
    pub id: AttemptId,
    /// The attempt, as far as it is on the disk.
    pub attempt: Attempt,
    /// All there is to say about it.
    pub report: Report,
    /// The plan its paper was drawn by.
    pub plan: Plan,
    /// Its bank, while that is on the shelf.
    pub bank: Option<BankKey>,
    /// A claim or a mark of one's own that is not known to be on the disk yet.
    pub pending: Option<Event>,
    /// What is to be claimed or marked after it.
    pub claims: VecDeque<What>,
    from: Route,
    summary: Summary,
    list: QuestionList,
    opened: Option<Opened>,
    /// Whether the result by kind of question is shown.
    is_kind_open: bool,
    is_copied: bool,
}

impl ResultsScreen {
    /// Puts a report into words. `from` is where `Back` leads.
    #[must_use]
    pub fn new(
        id: AttemptId,
        attempt: Attempt,
        plan: Plan,
        bank: Option<BankKey>,
        from: Route,
        state: &AppState,
    ) -> Self {
        let report = Report::of(&attempt);
        let summary = Summary::new(&report, &plan, bank, state);
        let list = QuestionList::new(&report, state);
        Self {
            id,
            attempt,
            report,
            plan,
            bank,
            pending: None,
            claims: VecDeque::new(),
            from,
            summary,
            list,
            opened: None,
            is_kind_open: false,
            is_copied: false,
        }
    }

    /// Puts everything into words again, after something has changed.
    pub fn refresh(&mut self, state: &AppState) {
        self.report = Report::of(&self.attempt);
        self.summary = Summary::new(&self.report, &self.plan, self.bank, state);
        self.list.refresh(&self.report, state);
        if let Some(opened) = &mut self.opened {
            opened.refresh(&self.attempt, state);
        }
    }

    /// Shows what is on the disk, after something could not be kept.
    pub fn put_back(&mut self, state: &AppState) {
        self.pending = None;
        self.claims.clear();
        if let Some(opened) = self.opened.take() {
            self.opened = opened.put_back(&self.attempt, state);
        }
    }

    /// Where `Back` leads from the list.
    #[must_use]
    pub fn parent(&self) -> Route {
        self.from.clone()
    }

    /// Goes back to the list, where a question is open. Says whether it did.
    pub fn step_back(&mut self) -> bool {
        let Some(opened) = self.opened.take() else { return false };
        self.list.focus(opened.place());
        true
    }

    /// What can be done on it; what Enter means first.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        if let Some(opened) = &self.opened {
            return opened.actions();
        }
        let mut actions = Vec::new();
        if self.bank.is_some() {
            if self.summary.missed > 0 {
                actions.push(Action::RetryMissed);
            }
            actions.push(Action::DrawAgain);
        }
        actions.extend(self.list.filters().map(|(filter, _)| filter.action()));
        actions.extend([Action::CopyCode, Action::SaveSheet, Action::Back]);
        actions
    }

    /// What Enter means where no action of the table has it: at the last question, to go back.
    #[must_use]
    pub fn primary(&self) -> Option<Action> {
        match &self.opened {
            Some(opened) => (!opened.has_next()).then_some(Action::Back),
            None => (self.summary.missed == 0 && self.bank.is_some()).then_some(Action::DrawAgain),
        }
    }

    /// Takes the arrow that leads into the list, and the keys by which an open answer is marked.
    pub fn take_keys(&mut self, ctx: &Context, keyboard: Keyboard, state: &AppState) {
        if let Some(opened) = &mut self.opened {
            opened.take_keys(ctx, state);
        } else if keyboard == Keyboard::Free
            && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowDown))
        {
            // egui has seen the arrow, too, and would go on to the second row.
            ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
            self.list.focus_first();
        }
    }

    /// Does one of its actions.
    pub fn act(&mut self, action: Action, cx: &mut Cx<'_>) {
        if let Some(filter) = Filter::of(action) {
            self.list.show(filter);
            return;
        }
        match action {
            Action::RetryMissed => {
                if let Some(bank) = self.bank {
                    let plan = self.plan.retry(missed(&self.report).cloned().collect());
                    cx.push(Command::Start { bank, plan: Box::new(plan), code: None });
                }
            }
            Action::DrawAgain => {
                if let Some(bank) = self.bank {
                    let plan = others(&self.plan, &self.report, bank, cx.state);
                    cx.push(Command::Start { bank, plan: Box::new(plan), code: None });
                }
            }
            Action::CopyCode => {
                self.is_copied = true;
                cx.push(Command::Copy(self.report.code.grouped()));
            }
            Action::SaveSheet => cx.push(Command::Open(Modal::Save)),
            Action::Next => self.step(cx, Opened::next),
            Action::Previous => self.step(cx, Opened::previous),
            Action::Picture => {
                if let Some(opened) = &self.opened {
                    opened.show_large(self.bank, cx);
                }
            }
            Action::Passage => {
                if let Some(opened) = &mut self.opened {
                    opened.toggle_passage();
                }
            }
            Action::Overrule => {
                if let Some(place) = self.opened.as_ref().map(Opened::place) {
                    let on = !self.attempt.is_overruled(place);
                    cx.push(Command::Quiz(Step::Change(What::Overruled { place, on })));
                }
            }
            Action::Back
            | Action::ToShelf
            | Action::ToHistory
            | Action::ToSettings
            | Action::OpenFolder
            | Action::OpenFile
            | Action::OpenPath
            | Action::Search
            | Action::Undo
            | Action::Dismiss
            | Action::Palette
            | Action::Keys
            | Action::Larger
            | Action::Smaller
            | Action::Continue
            | Action::TenQuestions
            | Action::Everything
            | Action::Exam
            | Action::Mistakes
            | Action::PaperCode
            | Action::Choose
            | Action::Problems
            | Action::Start
            | Action::Answer
            | Action::Skip
            | Action::Flag
            | Action::Pause
            | Action::Unsure
            | Action::RatherSure
            | Action::Sure
            | Action::Overview
            | Action::Extend
            | Action::HandIn
            | Action::TryAgain
            | Action::Leave
            | Action::ShowAll
            | Action::ShowMissed
            | Action::ShowSkipped
            | Action::ShowFlagged
            | Action::ShowSureButWrong => {}
        }
    }

    fn step(&mut self, cx: &mut Cx<'_>, which: impl Fn(&Opened) -> Option<usize>) {
        let Some(opened) = &self.opened else { return };
        match which(opened) {
            Some(place) => {
                let order = opened.order().to_vec();
                self.open(place, order, cx);
            }
            None => {
                self.step_back();
            }
        }
    }

    fn open(&mut self, place: usize, order: Vec<usize>, cx: &mut Cx<'_>) {
        self.opened = Opened::new(&self.attempt, place, order, cx.state);
        if let (Some(opened), Some(bank)) = (&self.opened, self.bank) {
            cx.push(Command::Look(bank, opened.pictures()));
        }
        cx.push(Command::ClearFocus);
    }

    /// The pictures of the question that is shown.
    #[must_use]
    pub fn pictures(&self) -> Vec<String> {
        self.opened.as_ref().map(Opened::pictures).unwrap_or_default()
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if let Some(opened) = &mut self.opened {
            let report = &self.report;
            opened.ui(ui, report, self.bank, cx);
            return;
        }
        let is_wide = ui.available_width() >= WIDE;
        let opened = super::page::page(ui, "results", |ui| {
            if is_wide { self.beside_ui(ui, cx) } else { self.below_ui(ui, cx) }
        });
        if let Some(place) = opened {
            self.open(place, self.list.order(), cx);
        }
    }

    /// One column: the score, the result in parts, the questions. Gives the place of the question
    /// that was clicked.
    fn below_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<usize> {
        ui.scope(|ui| {
            self.score_and_ways_ui(ui, cx);
            self.parts_ui(ui, cx);
        });
        ui.add_space(space::LARGE);
        self.list_ui(ui, cx)
    }

    /// The score and its parts at the left, where they stay while the questions scroll.
    fn beside_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<usize> {
        let all = ui.available_rect_before_wrap();
        let width = if all.width() < 1100.0 { SIDE_NARROW } else { SIDE };
        let left = all.with_max_x(all.left() + width);
        let bottom = staying(ui, left, |ui| {
            self.score_and_ways_ui(ui, cx);
            self.parts_ui(ui, cx);
        });
        let right = all.with_min_x(left.right() + BETWEEN);
        let list = ui.scope_builder(UiBuilder::new().id_salt("list").max_rect(right), |ui| {
            self.list_ui(ui, cx)
        });
        ui.add_space((bottom - list.response.rect.bottom()).max(0.0));
        list.inner
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<usize> {
        self.list.filters_ui(ui, cx);
        ui.add_space(space::SMALL);
        self.list.ui(ui)
    }
}

/// What was answered partly, wrongly or not at all.
fn missed(report: &Report) -> impl Iterator<Item = &QuestionId> {
    let questions = report.questions.iter();
    questions.filter(|question| is_missed(question.mark.verdict)).map(|question| &question.id)
}

fn is_missed(verdict: Verdict) -> bool {
    match verdict {
        Verdict::Partly | Verdict::Wrong | Verdict::Skipped => true,
        Verdict::Right | Verdict::Unmarked => false,
    }
}

/// The plan for questions that were not on this paper, as far as there are such; a second go at
/// what was missed goes on as a short quiz.
fn others(plan: &Plan, report: &Report, bank: BankKey, state: &AppState) -> Plan {
    let mut draw = if plan.draw.only_preferred {
        DrawPlan { count: Count::exactly(state.settings.short_quiz), ..DrawPlan::default() }
    } else {
        DrawPlan { prefer: Vec::new(), ..plan.draw.clone() }
    };
    let asked: std::collections::BTreeSet<&QuestionId> =
        report.questions.iter().map(|question| &question.id).collect();
    if let Some(place) = state.place(bank) {
        let unseen = place.known.unseen.iter().filter(|id| !asked.contains(id)).cloned();
        draw = draw.preferring(unseen);
    }
    if let Some(bank) = state.bank(bank) {
        let rest = bank.questions.iter().map(|question| &question.id);
        draw = draw.preferring(rest.filter(|id| !asked.contains(id)).cloned());
    }
    Plan { draw, sitting: plan.sitting.clone() }
}
