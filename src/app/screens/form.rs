//! Rows of a form: what each is about at the left, what can be chosen at the right; beneath each
//! other where there is little room.

use egui::accesskit::{Live, Role};
use egui::{Ui, UiBuilder, vec2};

use crate::app::theme::{self, Face, space};
use crate::app::widgets::choice::{self, Choice};
use crate::app::widgets::{Button, arrows, text};
use crate::words::Words;

/// The widest a form becomes.
pub const WIDTH: f32 = 880.0;
/// The width of the left column.
const NAMES: f32 = 220.0;
/// Below this width both stand beneath each other.
const BESIDE: f32 = 620.0;
/// Between a row and the next.
const BETWEEN: f32 = 12.0;
/// What sets a low button in line with the name of its row.
pub const ABOVE_CHIP: f32 = 4.0;

/// A row of which one thing is chosen, in words.
#[derive(Debug)]
pub struct OneOf<T> {
    /// The message that names it, which is the same in every language.
    id: &'static str,
    name: String,
    remark: Option<String>,
    /// What comes of the choice, below it.
    outcome: Option<String>,
    options: Vec<(String, T)>,
    chosen: Option<usize>,
}

impl<T> OneOf<T> {
    /// A row named by the message `id`, whose attribute `hint` is the remark below it: what can be
    /// chosen, and whether it is.
    #[must_use]
    pub fn new(
        words: &Words,
        id: &'static str,
        options: impl Iterator<Item = (String, T, bool)>,
    ) -> Self {
        let mut chosen = None;
        let options = options.enumerate().map(|(at, (label, value, is_on))| {
            if is_on {
                chosen = Some(at);
            }
            (label, value)
        });
        let options = options.collect();
        let remark = words.find(&format!("{id}.hint"), &[]);
        Self { id, name: words.text(id), remark, outcome: None, options, chosen }
    }

    /// Says below it what comes of the choice; told to a screen reader when it changes.
    #[must_use]
    pub fn with_outcome(self, outcome: Option<String>) -> Self {
        Self { outcome, ..self }
    }

    /// Draws it; gives what was chosen just now.
    pub fn ui(&self, ui: &mut Ui) -> Option<&T> {
        let Self { id, name, remark, outcome, options, chosen } = self;
        let remark = remark.as_deref();
        let picked = row(ui, name, remark, |ui| {
            let labels = options.iter().map(|(label, _)| label.as_str());
            let picked = Choice { name, remark, chosen: *chosen }.show(ui, id, labels);
            if let Some(outcome) = outcome {
                let ink = theme::palette(ui).ink;
                let told = text::label(ui, Face::Small, ink, outcome);
                ui.ctx().accesskit_node_builder(told.id, |node| node.set_live(Live::Polite));
            }
            picked
        });
        picked.and_then(|at| options.get(at)).map(|(_, value)| value)
    }
}

/// A row of which any number of things is chosen, in words.
#[derive(Debug)]
pub struct AnyOf<T> {
    id: &'static str,
    name: String,
    options: Vec<(String, T, bool)>,
}

impl<T> AnyOf<T> {
    /// A row named by the message `id`: what can be chosen, and whether it is.
    #[must_use]
    pub fn new(
        words: &Words,
        id: &'static str,
        options: impl Iterator<Item = (String, T, bool)>,
    ) -> Self {
        Self { id, name: words.text(id), options: options.collect() }
    }

    /// Draws it; gives what was taken in or out just now.
    pub fn ui(&self, ui: &mut Ui) -> Option<&T> {
        let mut picked = None;
        row(ui, &self.name, None, |ui| {
            ui.add_space(ABOVE_CHIP);
            let builder = UiBuilder::new().id_salt(self.id).accessibility_role(Role::Group);
            ui.scope_builder(builder, |ui| {
                ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                    node.set_label(self.name.as_str());
                });
                let shown = ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
                    let mut ids = Vec::new();
                    for (label, value, is_on) in &self.options {
                        let response = Button::new(label).low().on(*is_on).show(ui);
                        ids.push(response.id);
                        if response.clicked() {
                            picked = Some(value);
                        }
                    }
                    ids
                });
                arrows::within(ui, &shown.inner);
            });
        });
        picked
    }
}

/// Shows a row; `remark` is a few words on what it means.
pub fn row<R>(
    ui: &mut Ui,
    name: &str,
    remark: Option<&str>,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    let palette = theme::palette(ui);
    let about = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        text::label(ui, Face::InterfaceMedium, palette.ink, name);
        if let Some(remark) = remark {
            text::label(ui, Face::Small, palette.muted, remark);
        }
    };
    let row = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
        content(ui)
    };
    let shown = if ui.available_width() < BESIDE {
        ui.scope(about);
        ui.add_space(space::TINY);
        ui.scope(row).inner
    } else {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::LARGE;
            ui.vertical(|ui| {
                ui.set_width(NAMES);
                // In line with the words at the right.
                ui.add_space((choice::LINE - Face::InterfaceMedium.line_height()) * 0.5);
                about(ui);
            });
            let shown = ui.vertical(|ui| {
                // So that rows of low buttons are as far apart as the others.
                ui.set_min_height(choice::LINE);
                row(ui)
            });
            shown.inner
        })
        .inner
    };
    let is_beside = ui.available_width() >= BESIDE;
    let gap = if is_beside { BETWEEN } else { space::MEDIUM + space::TINY };
    ui.add_space((gap - ui.spacing().item_spacing.y).max(0.0));
    shown
}
