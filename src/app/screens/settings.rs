//! The settings.

use egui::Ui;

use super::page::page;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::theme::{Face, ThemeChoice, space};
use crate::app::widgets::{Button, text};

/// The settings.
#[derive(Debug)]
pub struct SettingsScreen {}

impl SettingsScreen {
    /// Without drafts.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        page(ui, "settings", |ui| {
            text::heading(ui, Face::Title, &cx.text("action-settings"));
            ui.add_space(space::MEDIUM);
            ui.horizontal_wrapped(|ui| {
                for choice in ThemeChoice::ALL {
                    let label = cx.text(&format!("theme-{}", choice.name()));
                    let is_on = cx.state.settings.theme == choice;
                    if Button::new(&label).low().on(is_on).show(ui).clicked() {
                        cx.push(Command::SetTheme(choice));
                    }
                }
            });
        });
    }
}

impl Default for SettingsScreen {
    fn default() -> Self {
        Self::new()
    }
}
