//! One question of a result, opened to its whole footnote.

use egui::{Align, Context, Frame, Layout, Panel, Rect, Ui, UiBuilder, vec2};

use crate::app::actions::Action;
use crate::app::cx::Cx;
use crate::app::screens::chrome::page_margin;
use crate::app::screens::quiz::bars::verdict_look;
use crate::app::screens::quiz::draft::Draft;
use crate::app::screens::quiz::view::QuestionView;
use crate::app::screens::quiz::{body_ui, column, image, kinds};
use crate::app::state::{AppState, BankKey};
use crate::app::theme::{self, Face, space};
use crate::app::widgets::{Weight, text};
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
        self.foot_ui(ui, report, cx);
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
                    let button = crate::app::widgets::Button::new(&label).weight(Weight::Quiet);
                    if button.key(key.as_deref()).show(ui).clicked() {
                        cx.push(crate::app::command::Command::Act(Action::Back));
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
    }

    /// The bar at the foot, where the quiz has it: the verdict, and on.
    fn foot_ui(&self, ui: &mut Ui, report: &Report, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let side = f32::from(page_margin(ui.available_width()));
        let width = (ui.available_width() - 2.0 * side).min(space::COLUMN);
        let panel = Panel::bottom("results-foot")
            .exact_size(space::FOOT)
            .frame(Frame::new().fill(palette.surface))
            .show_separator_line(false);
        panel.show(ui, |ui| {
            let bar = ui.max_rect();
            ui.painter().hline(bar.x_range(), bar.top() + 0.5, (space::LINE, palette.rule));
            let rect = Rect::from_center_size(bar.center(), vec2(width, bar.height()));
            let layout = Layout::left_to_right(Align::Center);
            let mut left = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
            left.spacing_mut().item_spacing.x = space::GAP;
            self.verdict_ui(&mut left, report, width < 560.0, cx);
            let layout = Layout::right_to_left(Align::Center);
            let mut right = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
            right.spacing_mut().item_spacing.x = space::SMALL;
            if self.has_next() {
                cx.button(&mut right, Action::Next, Weight::Primary);
            } else {
                let label = cx.text("results-done");
                let button = crate::app::widgets::Button::new(&label).weight(Weight::Primary);
                if button.key(Some("↵")).show(&mut right).clicked() {
                    cx.push(crate::app::command::Command::Act(Action::Back));
                }
            }
            if self.previous().is_some() {
                cx.button_with(&mut right, Action::Previous, Weight::Quiet, |button| {
                    if width < 640.0 { button.without_label() } else { button }
                });
            }
        });
    }

    fn verdict_ui(&self, ui: &mut Ui, report: &Report, is_narrow: bool, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let Some(judged) = &self.view.judged else { return };
        let (icon, state) = verdict_look(judged.mark.verdict, palette);
        icon.show(ui, 18.0, state.strong);
        let verdict = text::label(ui, Face::InterfaceStrong, state.strong, &judged.verdict);
        let announcement = judged.announcement();
        ui.ctx().accesskit_node_builder(verdict.id, |node| {
            node.set_live(egui::accesskit::Live::Polite);
            node.set_value(announcement);
        });
        if !is_narrow {
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
            text::label(ui, Face::Interface, palette.muted, &about);
        }
        if judged.can_overrule || judged.is_overruled {
            cx.button_with(ui, Action::Overrule, Weight::Quiet, |button| {
                button.on(judged.is_overruled)
            });
        }
    }
}
