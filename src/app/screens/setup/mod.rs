//! Setting up a quiz: every choice at a glance, and what it comes to, at once.

mod choices;
pub(super) mod rows;

use egui::{Align, Color32, Id, Label, Layout, Rect, Ui, UiBuilder, vec2};

use super::chrome::page_edge;
use super::form;
use super::page::{columns, narrow_page, page};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::state::{AppState, BankKey};
use crate::app::theme::{self, Face, space};
use crate::app::widgets::card::{Outline, card};
use crate::app::widgets::foot::{self, FootPlan, Widths};
use crate::app::widgets::{Button, Weight, text};
use crate::bank::Topic;
use crate::quiz::plan::Pool;
use crate::words::Arg;
use choices::Choices;
pub use choices::Pick;
use rows::Rows;

/// From this width on what the choices come to stands beside them.
const WIDE: f32 = 1100.0;

/// Setting up a quiz from a bank.
#[derive(Debug)]
pub struct SetupScreen {
    key: BankKey,
    title: String,
    choices: Choices,
    pool: Pool,
    rows: Rows,
    summary: String,
    /// That there is less time than is usually needed, where there is.
    over_limit: Option<String>,
}

impl SetupScreen {
    /// The set-up with what was chosen last; nothing where there is no bank.
    #[must_use]
    pub fn new(key: BankKey, state: &AppState) -> Option<Self> {
        let bank = state.bank(key)?;
        let choices = Choices::new(state);
        let mut screen = Self {
            key,
            title: bank.title.clone(),
            rows: Rows::new(&state.words, &choices, &Pool::default()),
            choices,
            pool: Pool::default(),
            summary: String::new(),
            over_limit: None,
        };
        screen.refresh(state);
        Some(screen)
    }

    /// The same, on this topic alone.
    #[must_use]
    pub fn on_topic(key: BankKey, topic: &Topic, state: &AppState) -> Option<Self> {
        let mut screen = Self::new(key, state)?;
        screen.take(Pick::Topic(topic.clone()), state);
        Some(screen)
    }

    /// Makes a choice, and counts what the choices come to now.
    pub fn take(&mut self, pick: Pick, state: &AppState) {
        self.choices.take(pick);
        self.refresh(state);
    }

    /// Counts again what the choices come to.
    pub fn refresh(&mut self, state: &AppState) {
        let Some(place) = state.place(self.key) else { return };
        let Some(bank) = place.bank() else { return };
        let plan = self.choices.plan(&place.known, state.today);
        self.pool = Pool::of(bank, &plan.draw);
        self.rows = Rows::new(&state.words, &self.choices, &self.pool);
        let limit = self.choices.sitting.limit_secs;
        self.over_limit = rows::over_limit(&state.words, limit, &self.pool);
        let minutes = self.pool.expected_secs.div_ceil(60);
        self.summary = state.words.format(
            "setup-summary",
            &[
                ("drawn", Arg::from(self.pool.drawn)),
                ("of", Arg::from(self.pool.eligible)),
                ("minutes", Arg::from(minutes)),
            ],
        );
    }

    /// The bank it is about.
    #[must_use]
    pub fn bank(&self) -> BankKey {
        self.key
    }

    /// What can be done on it.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        if self.pool.drawn > 0 { vec![Action::Start, Action::Back] } else { vec![Action::Back] }
    }

    /// Does one of its actions.
    pub fn act(&mut self, action: Action, cx: &mut Cx<'_>) {
        if action == Action::Start
            && let Some(place) = cx.state.place(self.key)
        {
            let plan = Box::new(self.choices.plan(&place.known, cx.state.today));
            cx.push(Command::Remember(plan.clone()));
            cx.push(Command::Start { bank: self.key, plan, code: None });
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let picked = if ui.available_width() >= WIDE {
            self.wide_ui(ui, cx)
        } else {
            self.narrow_ui(ui, cx)
        };
        if let Some(pick) = picked {
            cx.push(Command::Pick(pick));
        }
    }

    /// What it comes to stands beside the choices.
    fn wide_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Pick> {
        let palette = theme::palette(ui);
        page(ui, "setup", |ui| {
            let mut picked = None;
            let main = |ui: &mut Ui, cx: &mut Cx<'_>| picked = self.rows_ui(ui, cx);
            columns(ui, cx, space::SIDE, main, |ui, cx| {
                card(ui, Outline::Rule, |ui| {
                    ui.spacing_mut().item_spacing.y = space::MEDIUM;
                    let summary = text::label(ui, Face::Section, palette.ink, &self.summary);
                    // The sum changes with every choice; a screen reader hears it.
                    ui.ctx().accesskit_node_builder(summary.id, |node| {
                        node.set_live(egui::accesskit::Live::Polite);
                    });
                    if let Some(remark) = &self.over_limit {
                        text::label(ui, Face::Small, palette.muted, remark);
                    }
                    let width = ui.available_width();
                    self.start_ui(ui, |button| button.width(width), cx);
                });
            });
            picked
        })
    }

    /// What it comes to stands in a bar at the foot.
    fn narrow_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Pick> {
        let edge = page_edge(ui.available_width());
        let inner = ui.available_width() - 2.0 * edge;
        let widths = self.foot_widths(ui, inner, cx);
        let plan = FootPlan::new(inner, std::slice::from_ref(&widths));
        let bar = foot::place(ui, "setup-foot", plan.height()).shrink2(vec2(edge, 0.0));
        let picked = narrow_page(ui, "setup", form::WIDTH, |ui| self.rows_ui(ui, cx));
        self.foot_ui(ui, bar, plan, &widths, cx);
        picked
    }

    fn rows_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Pick> {
        ui.spacing_mut().item_spacing.y = space::TINY;
        super::bank::back_ui(ui, &self.title, cx);
        text::heading(ui, Face::Title, &cx.text("setup-title"));
        ui.add_space(space::MEDIUM);
        self.rows.ui(ui)
    }

    fn start_ui(&self, ui: &mut Ui, with: impl FnOnce(Button<'_>) -> Button<'_>, cx: &mut Cx<'_>) {
        let is_ready = self.pool.drawn > 0;
        cx.button_with(ui, Action::Start, Weight::Primary, |button| with(button.enabled(is_ready)));
    }

    /// How wide what stands in the bar at the foot is.
    fn foot_widths(&self, ui: &Ui, width: f32, cx: &Cx<'_>) -> Widths {
        let start = cx.button_width(ui, Action::Start, Weight::Primary, |button| button);
        let summary = self.summary_width(ui, self.summary_face(ui, width)).min(width);
        let beside = width - start - space::MEDIUM - 1.0;
        let remark = self.over_limit.as_ref().map_or(0.0, |remark| {
            text::galley(ui, Face::Small, Color32::PLACEHOLDER, remark).size().x + 1.0
        });
        Widths { left: vec![remark.min(beside).max(summary)], right: vec![start] }
    }

    fn summary_width(&self, ui: &Ui, face: Face) -> f32 {
        text::galley(ui, face, Color32::PLACEHOLDER, &self.summary).size().x + 1.0
    }

    /// As large as there is room for.
    fn summary_face(&self, ui: &Ui, width: f32) -> Face {
        let faces = [Face::CardTitle, Face::Interface];
        let fits = |face: &Face| self.summary_width(ui, *face) <= width;
        faces.into_iter().find(fits).unwrap_or(Face::Small)
    }

    fn foot_ui(&self, ui: &mut Ui, bar: Rect, plan: FootPlan, widths: &Widths, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let places = plan.places(bar, widths);
        if let Some(place) = places.left.first() {
            let face = self.summary_face(ui, bar.width());
            // On several lines where one has no room for it.
            let words = text::wrapped(ui, face, palette.ink, &self.summary, place.width());
            // A bar with storeys has no room for more; the choice of the time says it as well.
            let remark =
                self.over_limit.as_ref().filter(|_| !plan.is_stacked()).map(|remark| {
                    text::wrapped(ui, Face::Small, palette.muted, remark, place.width())
                });
            let remark = remark.filter(|remark| words.size().y + remark.size().y <= place.height());
            let height = words.size().y + remark.as_ref().map_or(0.0, |remark| remark.size().y);
            let place = Rect::from_center_size(place.center(), vec2(place.width(), height));
            let layout = Layout::top_down(Align::Min);
            let builder = UiBuilder::new().id_salt("setup-summary").max_rect(place).layout(layout);
            ui.scope_builder(builder, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let summary = ui.add(Label::new(words).selectable(false));
                // The sum changes with every choice; a screen reader hears it.
                ui.ctx().accesskit_node_builder(summary.id, |node| {
                    node.set_live(egui::accesskit::Live::Polite);
                });
                if let Some(remark) = remark {
                    ui.add(Label::new(remark).selectable(false));
                }
            });
        }
        if let Some(place) = places.right.first() {
            foot::fill(ui, *place, Id::unique("setup-start"), |ui| {
                self.start_ui(ui, |button| button, cx);
            });
        }
    }
}
