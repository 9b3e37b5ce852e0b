//! The settings: one page, in groups. What is chosen holds at once.

mod data;
mod groups;

use egui::Ui;

use super::form;
use super::page::narrow_page;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::state::AppState;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::text;
use data::Data;
use groups::Group;

/// The settings.
#[derive(Debug)]
pub struct SettingsScreen {
    title: String,
    groups: Vec<Group>,
    data_heading: String,
    data: Data,
}

impl SettingsScreen {
    /// Puts the settings into words.
    #[must_use]
    pub fn new(state: &AppState) -> Self {
        Self::with(state, false)
    }

    fn with(state: &AppState, lists_all: bool) -> Self {
        Self {
            title: state.words.text("action-settings"),
            groups: groups::groups(state),
            data_heading: state.words.text("settings-data"),
            data: Data::new(state, lists_all),
        }
    }

    /// Puts them into words again; what is listed stays listed.
    pub fn refresh(&mut self, state: &AppState) {
        *self = Self::with(state, self.data.lists_all());
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        narrow_page(ui, "settings", form::WIDTH, |ui| {
            ui.spacing_mut().item_spacing.y = space::TINY;
            text::heading(ui, Face::Title, &self.title);
            for group in &self.groups {
                heading_ui(ui, &group.heading);
                for row in &group.rows {
                    if let Some(setting) = row.ui(ui) {
                        cx.push(Command::Set(*setting));
                    }
                }
            }
            heading_ui(ui, &self.data_heading);
            self.data.ui(ui, cx);
        });
    }
}

/// The heading of a group, over a line from edge to edge.
fn heading_ui(ui: &mut Ui, heading: &str) {
    ui.add_space(space::LARGE);
    text::heading(ui, Face::Section, heading);
    let (_, line) = ui.allocate_space(egui::vec2(ui.available_width(), space::SMALL));
    let rule = theme::palette(ui).rule;
    ui.painter().hline(line.x_range(), line.top() + 0.5, (space::LINE, rule));
}
