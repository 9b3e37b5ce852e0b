//! The settings.

use egui::{Ui, vec2};

use super::page::page;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, Motion, ThemeChoice, space};
use crate::app::widgets::{Button, text};

/// The settings.
#[derive(Debug, Default)]
pub struct SettingsScreen {}

/// The sizes that are offered.
const SIZES: [f32; 7] = [0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0];

impl SettingsScreen {
    /// Without drafts.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        page(ui, "settings", |ui| {
            let settings = &cx.state.settings;
            ui.set_max_width(ui.available_width().min(880.0));
            ui.spacing_mut().item_spacing.y = space::TINY;
            text::heading(ui, Face::Title, &cx.text("action-settings"));
            ui.add_space(space::MEDIUM);
            let mut wanted = None;
            row(ui, &cx.text("settings-theme"), |ui| {
                for choice in ThemeChoice::ALL {
                    let label = cx.text(&format!("theme-{}", choice.name()));
                    if chip(ui, &label, settings.theme == choice) {
                        wanted = Some(Command::SetTheme(choice));
                    }
                }
            });
            row(ui, &cx.text("settings-size"), |ui| {
                for size in SIZES {
                    let percent = f64::from((size * 100.0).round());
                    let label = cx.format("percent", &[("number", percent.into())]);
                    if chip(ui, &label, (settings.zoom - size).abs() < 0.01) {
                        wanted = Some(Command::SetZoom(size));
                    }
                }
            });
            row(ui, &cx.text("settings-motion"), |ui| {
                for (motion, id) in
                    [(Motion::Short, "settings-motion-short"), (Motion::Off, "settings-motion-off")]
                {
                    if chip(ui, &cx.text(id), settings.motion == motion) {
                        wanted = Some(Command::SetMotion(motion));
                    }
                }
            });
            row(ui, &cx.text("settings-letters"), |ui| {
                for (on, id) in [(true, "settings-letters-on"), (false, "settings-letters-off")] {
                    if chip(ui, &cx.text(id), settings.has_single_letters == on) {
                        wanted = Some(Command::SetSingleLetters(on));
                    }
                }
            });
            if let Some(command) = wanted {
                cx.push(command);
            }
        });
    }
}

fn chip(ui: &mut Ui, label: &str, is_on: bool) -> bool {
    Button::new(label).low().on(is_on).show(ui).clicked()
}

/// A row of choices with its name at the left; above them where there is little room.
pub fn row(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    let palette = theme::palette(ui);
    let is_wide = ui.available_width() > 620.0;
    ui.add_space(space::SMALL);
    let chips = |ui: &mut Ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
            content(ui);
        });
    };
    if is_wide {
        ui.horizontal_top(|ui| {
            ui.allocate_ui(vec2(170.0, 36.0), |ui| {
                ui.set_width(170.0);
                ui.add_space(7.0);
                text::label(ui, Face::Interface, palette.muted, name);
            });
            ui.vertical(chips);
        });
    } else {
        text::label(ui, Face::Small, palette.muted, name);
        chips(ui);
    }
}
