//! One question of a result, opened to its whole footnote.

use egui::{Align, Context, Id, Layout, Rect, Ui, vec2};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::screens::chrome::page_margin;
use crate::app::screens::quiz::body::{body_ui, column};
use crate::app::screens::quiz::draft::Draft;
use crate::app::screens::quiz::foot::verdict::{verdict_ui, verdict_width, words_width};
use crate::app::screens::quiz::view::{Judged, QuestionView};
use crate::app::screens::quiz::{image, kinds};
use crate::app::state::{AppState, BankKey};
use crate::app::theme::{self, Face, space};
use crate::app::widgets::foot::{self, FootPlan, Widths};
use crate::app::widgets::{Button, Weight, text};
use crate::quiz::Attempt;
use crate::quiz::report::Report;

/// The question that is open.
#[derive(Debug)]
pub(super) struct Opened {
    /// The places that can be gone through, in their order.
    order: Vec<usize>,
    view: QuestionView,
    draft: Draft,
    is_passage_open: bool,
}

impl Opened {
    /// Opens the question at a place; nothing where the paper has none.
    pub(super) fn new(
        attempt: &Attempt,
        place: usize,
        order: Vec<usize>,
        state: &AppState,
    ) -> Option<Self> {
        let view = QuestionView::new(attempt, place, state)?;
        let item = &view.item;
        let draft = Draft::new(&item.question, &item.layout, attempt.answer(place));
        Some(Self { order, view, draft, is_passage_open: false })
    }

    /// Puts it into words again; what is half done stays.
    pub(super) fn refresh(&mut self, attempt: &Attempt, state: &AppState) {
        if let Some(view) = QuestionView::new(attempt, self.view.place, state) {
            self.view = view;
        }
    }

    /// The same as the attempt has it, without what is half done.
    pub(super) fn put_back(self, attempt: &Attempt, state: &AppState) -> Option<Self> {
        let Self { order, view, draft: _, is_passage_open } = self;
        let opened = Self::new(attempt, view.place, order, state)?;
        Some(Self { is_passage_open, ..opened })
    }

    /// Its place on the paper.
    pub(super) fn place(&self) -> usize {
        self.view.place
    }

    /// The places that can be gone through.
    pub(super) fn order(&self) -> &[usize] {
        &self.order
    }

    fn at(&self) -> Option<usize> {
        self.order.iter().position(|place| *place == self.view.place)
    }

    /// The place after it.
    pub(super) fn next(&self) -> Option<usize> {
        self.order.get(self.at()? + 1).copied()
    }

    /// The place before it.
    pub(super) fn previous(&self) -> Option<usize> {
        self.order.get(self.at()?.checked_sub(1)?).copied()
    }

    /// Whether there is one after it.
    pub(super) fn has_next(&self) -> bool {
        self.next().is_some()
    }

    /// Shows the passages it cites, or hides them.
    pub(super) fn toggle_passage(&mut self) {
        self.is_passage_open = !self.is_passage_open;
    }

    /// Its pictures.
    pub(super) fn pictures(&self) -> Vec<String> {
        image::files(&self.view.item.question)
    }

    /// Shows its pictures large.
    pub(super) fn show_large(&self, bank: Option<BankKey>, cx: &mut Cx<'_>) {
        image::open_large(&self.view.item, None, bank, cx);
    }

    /// Takes the keys by which an open answer is marked by its writer.
    pub(super) fn take_keys(&mut self, ctx: &Context, state: &AppState) {
        let question = &self.view.item.question;
        let has_letters = state.settings.has_single_letters;
        kinds::keys_judged(ctx, question, &mut self.draft, has_letters);
    }

    /// What can be done with it.
    pub(super) fn actions(&self) -> Vec<Action> {
        let mut actions = Vec::new();
        if self.has_next() {
            actions.push(Action::Next);
        }
        if self.previous().is_some() {
            actions.push(Action::Previous);
        }
        if let Some(judged) = &self.view.judged {
            if !judged.passages.is_empty() {
                actions.push(Action::Passage);
            }
            if judged.can_overrule || judged.is_overruled {
                actions.push(Action::Overrule);
            }
        }
        if image::has_large(&self.view.item) {
            actions.push(Action::Picture);
        }
        actions.push(Action::Back);
        actions
    }

    /// Draws it.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        report: &Report,
        bank: Option<BankKey>,
        cx: &mut Cx<'_>,
    ) {
        let side = f32::from(page_margin(ui.available_width()));
        let width = (ui.available_width() - 2.0 * side).min(space::COLUMN);
        let plan = FootPlan::new(width, &[self.widths(ui, report, cx)]);
        let bar = foot::place(ui, "results-foot", plan.height());
        let (at, of) = (self.at().unwrap_or(0) + 1, self.order.len());
        let Self { view, draft, is_passage_open, .. } = self;
        column(ui, ("result", view.place), |ui| {
            let palette = theme::palette(ui);
            ui.allocate_ui_with_layout(
                vec2(ui.available_width(), 32.0),
                Layout::left_to_right(Align::Center),
                |ui| {
                    let label = cx.text("results-to-list");
                    let key = cx.key(Action::Back);
                    let button = Button::new(&label).weight(Weight::Quiet);
                    if button.key(key.as_deref()).show(ui).clicked() {
                        cx.push(Command::Act(Action::Back));
                    }
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        let args = [("place", at.into()), ("of", of.into())];
                        let count = cx.format("quiz-place", &args);
                        text::label(ui, Face::Interface, palette.muted, &count);
                    });
                },
            );
            ui.add_space(space::SMALL);
            body_ui(ui, view, draft, bank, *is_passage_open, cx);
        });
        self.foot_ui(ui, (bar, plan), report, cx);
    }

    /// What is said in the bar at the foot, where the quiz says it.
    fn said(&self, report: &Report, cx: &Cx<'_>) -> Option<(&Judged, String)> {
        let judged = self.view.judged.as_ref()?;
        let mut about = judged.marks.clone();
        if let Some(question) = report.questions.get(self.view.place) {
            let words = cx.words();
            if let Some(certainty) = question.certainty {
                about.push_str(" · ");
                about.push_str(&words.certainty(certainty));
            }
            about.push_str(" · ");
            about.push_str(&words.duration(question.time_ms / 1000));
        }
        Some((judged, about))
    }

    fn widths(&self, ui: &Ui, report: &Report, cx: &Cx<'_>) -> Widths {
        let mut widths = Widths::default();
        let quiet = |action| cx.button_width(ui, action, Weight::Quiet, |button| button);
        if let Some((judged, about)) = self.said(report, cx) {
            widths.left =
                vec![verdict_width(ui, &judged.verdict), words_width(ui, Face::Interface, &about)];
        }
        if self.previous().is_some() {
            widths.right.push(quiet(Action::Previous));
        }
        // The same for all that it says.
        let done = cx.text("results-done");
        let done = Button::new(&done).weight(Weight::Primary).key(Some("↵")).natural_width(ui);
        let next = cx.button_width(ui, Action::Next, Weight::Primary, |button| button);
        widths.right.push(next.max(done));
        widths
    }

    fn foot_ui(&self, ui: &mut Ui, foot: (Rect, FootPlan), report: &Report, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let (bar, plan) = foot;
        let places = plan.places(bar, &self.widths(ui, report, cx));
        let id = |name: &str| Id::unique(("results-foot", name));
        let mut left = places.left.into_iter();
        if let Some((judged, about)) = self.said(report, cx) {
            if let Some(place) = left.next() {
                foot::fill(ui, place, id("verdict"), |ui| verdict_ui(ui, judged));
            }
            if let Some(place) = left.next() {
                foot::fill(ui, place, id("about"), |ui| {
                    text::label(ui, Face::Interface, palette.muted, &about);
                });
            }
        }
        let mut right = places.right.into_iter();
        if self.previous().is_some()
            && let Some(place) = right.next()
        {
            foot::fill(ui, place, id("previous"), |ui| {
                cx.button(ui, Action::Previous, Weight::Quiet);
            });
        }
        let Some(place) = right.next() else { return };
        foot::fill(ui, place, id("go-on"), |ui| {
            if self.has_next() {
                cx.button_with(ui, Action::Next, Weight::Primary, |button| {
                    button.width(place.width())
                });
                return;
            }
            let label = cx.text("results-done");
            let button = Button::new(&label).weight(Weight::Primary).key(Some("↵"));
            if button.width(place.width()).show(ui).clicked() {
                cx.push(Command::Act(Action::Back));
            }
        });
    }
}
