//! A bank's page: what it is about, its reading, its questions and sources, and the ways to begin.

mod reading;
mod start;
mod tables;

use egui::{CornerRadius, CursorIcon, Id, Role, Sense, Ui, WidgetInfo, vec2};

use super::page::{columns, is_narrow, page, slim};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::modals::Modal;
use crate::app::route::Route;
use crate::app::state::{AppState, BankKey};
use crate::app::theme::{self, Face, space};
use crate::app::widgets::button::QUIET;
use crate::app::widgets::ring::focus_ring;
use crate::app::widgets::tabs::tabs;
use crate::app::widgets::{Weight, look, text};
use crate::bank::Bank;
use crate::bank::diagnostic::Severity;
use crate::quiz::{DrawPlan, Feedback, Plan, Sitting};
use crate::words::Words;
use reading::Reading;
use start::Starts;
use tables::{Attempts, Questions, Sources};

/// What of the bank is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum View {
    Reading,
    Questions,
    Sources,
    Attempts,
}

/// A bank's page.
#[derive(Debug)]
pub struct BankScreen {
    key: BankKey,
    title: String,
    about: String,
    problems: Option<String>,
    view: View,
    reading: Reading,
    questions: Questions,
    sources: Sources,
    attempts: Attempts,
    starts: Starts,
}

/// In a column slimmer than this, even what a bank is about is long.
const SLIM: f32 = 240.0;

/// How many questions an exam has from here; the set-up offers every other number.
const EXAM: u16 = 20;

impl BankScreen {
    /// Puts the bank into words; nothing where there is none.
    #[must_use]
    pub fn new(key: BankKey, state: &AppState) -> Option<Self> {
        let place = state.place(key)?;
        let bank = place.bank()?;
        let words = &state.words;
        let mut about = bank.about.clone();
        let as_of = bank.as_of.map(|date| words.date(date));
        let as_of = as_of.map(|date| words.format("bank-as-of-full", &[("date", date.into())]));
        // Where there are sources, whose the bank is stands at their end.
        let credit = credit(bank, words).filter(|_| bank.sources.is_empty());
        for fact in as_of.into_iter().chain(credit) {
            about.push(' ');
            about.push_str(&fact);
        }
        let diagnostics = place.shelved().map(|shelved| shelved.reading.diagnostics.as_slice());
        let problems = diagnostics.unwrap_or_default();
        let count = problems.iter().filter(|one| one.severity == Severity::Error).count();
        let problems = match (problems.len(), count) {
            (0, _) => None,
            (all, 0) => Some(words.format("bank-warnings", &[("count", all.into())])),
            (_, errors) => Some(words.format("bank-problems", &[("count", errors.into())])),
        };
        let reading = Reading::new(bank, state);
        let view = if reading.is_empty() { View::Questions } else { View::Reading };
        Some(Self {
            key,
            title: bank.title.clone(),
            about: about.trim().to_owned(),
            problems,
            view,
            reading,
            questions: Questions::new(bank, state),
            sources: Sources::new(bank, state),
            attempts: Attempts::new(&bank.id, state),
            starts: Starts::new(bank, &place.known, state),
        })
    }

    /// The bank.
    #[must_use]
    pub fn bank(&self) -> BankKey {
        self.key
    }

    /// How many questions a short quiz asks.
    #[must_use]
    pub fn short_quiz(&self) -> usize {
        self.starts.short()
    }

    /// The page with the question at this place in view.
    #[must_use]
    pub fn at_question(key: BankKey, place: usize, state: &AppState) -> Option<Self> {
        let mut screen = Self::new(key, state)?;
        screen.view = View::Questions;
        screen.questions.show(place);
        Some(screen)
    }

    /// Puts it into words again; the view stays.
    pub fn refresh(&mut self, state: &AppState) {
        if let Some(mut new) = Self::new(self.key, state) {
            new.questions.go_on_from(&self.questions);
            *self = Self { view: self.view, ..new };
        }
    }

    /// What can be done on it.
    #[must_use]
    pub fn actions(&self, state: &AppState) -> Vec<Action> {
        let mut actions = Vec::new();
        if state.bank(self.key).is_some_and(|bank| !bank.questions.is_empty()) {
            actions.push(Action::TenQuestions);
            if state.place(self.key).is_some_and(|place| !place.known.wrong.is_empty()) {
                actions.push(Action::Mistakes);
            }
            actions.extend([Action::Everything, Action::Exam, Action::PaperCode, Action::Choose]);
        }
        if self.problems.is_some() {
            actions.push(Action::Problems);
        }
        actions.extend([Action::Back, Action::Search]);
        actions
    }

    /// Does one of its actions.
    pub fn act(&mut self, action: Action, cx: &mut Cx<'_>) {
        let bank = self.key;
        let known = cx.state.place(bank).map(|place| &place.known);
        let usual = cx.state.settings.sitting.clone();
        let mut start = |draw: DrawPlan, sitting: Sitting| {
            let plan = Box::new(Plan { draw, sitting });
            cx.push(Command::Start { bank, plan, code: None });
        };
        match action {
            Action::TenQuestions => cx.push(Command::TenQuestions(bank)),
            Action::Everything => start(DrawPlan::default(), usual),
            Action::Exam => {
                start(DrawPlan::exactly(EXAM), Sitting { feedback: Feedback::Exam, ..usual });
            }
            Action::Mistakes => {
                let wrong = known.map(|known| known.wrong.clone());
                let draw = DrawPlan { only_preferred: true, ..DrawPlan::default() };
                start(draw.preferring(wrong.unwrap_or_default()), usual);
            }
            Action::PaperCode => cx.push(Command::Open(Modal::code(bank))),
            Action::Choose => cx.push(Command::Go(Route::Setup(bank))),
            Action::Problems => cx.push(Command::Go(Route::Problems(bank))),
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
            | Action::Start
            | Action::Answer
            | Action::Next
            | Action::Previous
            | Action::Skip
            | Action::Flag
            | Action::Pause
            | Action::Passage
            | Action::Overrule
            | Action::Unsure
            | Action::RatherSure
            | Action::Sure
            | Action::Overview
            | Action::Picture
            | Action::Extend
            | Action::HandIn
            | Action::TryAgain
            | Action::Leave
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
        let Self { starts, .. } = self;
        let starts = std::mem::take(starts);
        page(ui, "bank", |ui| {
            if is_narrow(ui) {
                // What one comes for stands before what can be read for a long while.
                let is_slim = ui.available_width() < SLIM;
                slim(ui, space::READING, |ui| {
                    self.title_ui(ui, cx);
                    if !is_slim {
                        self.about_ui(ui, cx);
                    }
                });
                ui.add_space(space::MEDIUM);
                starts.grid_ui(ui, cx);
                if is_slim {
                    ui.add_space(space::MEDIUM);
                    self.about_ui(ui, cx);
                }
                self.views_ui(ui, cx);
                ui.add_space(space::LARGE);
                starts.topics_ui(ui, cx);
                return;
            }
            let main = |ui: &mut Ui, cx: &mut Cx<'_>| {
                slim(ui, space::READING, |ui| {
                    self.title_ui(ui, cx);
                    self.about_ui(ui, cx);
                });
                self.views_ui(ui, cx);
            };
            columns(ui, cx, space::SIDE, main, |ui, cx| {
                starts.ways_ui(ui, cx);
                ui.add_space(space::MEDIUM);
                starts.topics_ui(ui, cx);
            });
        });
        self.starts = starts;
    }

    fn title_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.spacing_mut().item_spacing.y = space::TINY;
        let shelf = cx.label(Action::ToShelf);
        back_ui(ui, &shelf, cx);
        text::heading(ui, Face::Title, &self.title);
    }

    fn about_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        text::readable(ui, Face::Interface, palette.muted, &self.about);
        if let Some(problems) = &self.problems {
            ui.add_space(space::SMALL);
            ui.horizontal_wrapped(|ui| {
                let colour = palette.wrong.strong;
                text::beside_button(ui, Face::SmallStrong, colour, problems, QUIET);
                cx.button(ui, Action::Problems, Weight::Quiet);
            });
        }
    }

    fn views_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.add_space(space::MEDIUM);
        let mut all = Vec::new();
        if !self.reading.is_empty() {
            all.push((View::Reading, cx.text("bank-reading")));
        }
        for (view, id, count) in [
            (View::Questions, "bank-questions", self.questions.len()),
            (View::Sources, "bank-sources", self.sources.len()),
            (View::Attempts, "bank-attempts", self.attempts.len()),
        ] {
            if count > 0 {
                all.push((view, cx.format(id, &[("count", count.into())])));
            }
        }
        if let Some(view) = tabs(ui, self.view, &all) {
            self.view = view;
        }
        ui.add_space(space::MEDIUM);
        match self.view {
            View::Reading => slim(ui, space::READING, |ui| self.reading.ui(ui, cx)),
            View::Questions => self.questions.ui(ui, self.key, cx),
            View::Sources => slim(ui, space::READING, |ui| self.sources.ui(ui)),
            View::Attempts => self.attempts.ui(ui, cx),
        }
    }
}

/// By whom the bank is, and what may be done with it.
fn credit(bank: &Bank, words: &Words) -> Option<String> {
    let authors = bank.authors.join(", ");
    let authors =
        (!authors.is_empty()).then(|| words.format("bank-by", &[("authors", authors.into())]));
    let licence = bank.licence.as_ref().map(|licence| format!("{licence}."));
    let facts: Vec<String> = authors.into_iter().chain(licence).collect();
    (!facts.is_empty()).then(|| facts.join(" "))
}

/// The way back, small, above a title: names where it leads.
pub fn back_ui(ui: &mut Ui, parent: &str, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let name = cx.format("back-to", &[("parent", parent.into())]);
    let job = Face::Interface.cut(&format!("← {parent}"), palette.muted, ui.available_width(), 1);
    let label = ui.fonts_mut(|fonts| fonts.layout_job(job));
    // The label stands in line with the title, its ground a little to the left of it.
    let (_, line) = ui.allocate_space(vec2(ui.available_width(), 32.0));
    let rect = line.with_max_x(line.left() + label.size().x).expand2(vec2(8.0, 0.0));
    let back = ui.interact(rect, Id::unique("back"), Sense::click());
    back.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let radius = CornerRadius::same(space::RADIUS);
    if back.hovered() {
        ui.painter().rect_filled(rect, radius, palette.hover);
    }
    look::paint_left(ui, line.left_center(), label, palette.muted);
    focus_ring(ui, &back, space::RADIUS);
    if back.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        cx.push(Command::Act(Action::Back));
    }
}
