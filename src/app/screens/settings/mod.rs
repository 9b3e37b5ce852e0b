//! The settings: one page, in groups. What is chosen holds at once.

mod data;
mod groups;
mod row;

pub use row::row;

use egui::Ui;

use super::page::page;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::state::AppState;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::choice::Choice;
use crate::app::widgets::text;
use data::Data;
use groups::{Choices, Group};

/// The widest the page becomes.
const WIDTH: f32 = 880.0;

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
        page(ui, "settings", |ui| {
            ui.set_width(ui.available_width().min(WIDTH));
            ui.spacing_mut().item_spacing.y = space::TINY;
            text::heading(ui, Face::Title, &self.title);
            for group in &self.groups {
                heading_ui(ui, &group.heading);
                for row in &group.rows {
                    choices_ui(ui, row, cx);
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

fn choices_ui(ui: &mut Ui, choices: &Choices, cx: &mut Cx<'_>) {
    let Choices { salt, name, remark, options, chosen } = choices;
    let remark = remark.as_deref();
    let picked = row(ui, name, remark, |ui| {
        let labels = options.iter().map(|(label, _)| label.as_str());
        Choice { name, remark, chosen: *chosen }.show(ui, salt, labels)
    });
    ui.add_space(space::MEDIUM);
    if let Some((_, setting)) = picked.and_then(|at| options.get(at)) {
        cx.push(Command::Set(*setting));
    }
}
