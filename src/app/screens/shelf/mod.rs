//! The shelf: every bank there is, what is known of it, and the shortest way into a quiz.

mod cards;

pub use cards::CardText;

use egui::Ui;

use super::page::{columns, page};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::state::AppState;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::card::{Outline, card};
use crate::app::widgets::{Button, Weight, text};

/// The shelf as it is shown.
#[derive(Debug)]
pub struct ShelfScreen {
    cards: Vec<CardText>,
    is_read: bool,
}

impl ShelfScreen {
    /// Puts the state into words.
    #[must_use]
    pub fn new(state: &AppState) -> Self {
        Self { cards: CardText::all(state), is_read: state.is_shelf_read }
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        page(ui, "shelf", |ui| {
            columns(ui, cx, 320.0, |ui, cx| self.banks_ui(ui, cx), side_ui);
        });
    }

    /// What can be done on it.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        Vec::new()
    }

    /// Does one of its actions.
    pub fn act(&mut self, action: Action, cx: &mut Cx<'_>) {
        let _ = (action, cx);
    }

    fn banks_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        text::heading(ui, Face::Section, &cx.text("shelf-title"));
        ui.add_space(space::SMALL);
        if self.cards.is_empty() {
            let id = if self.is_read { "shelf-empty" } else { "shelf-reading" };
            text::label(ui, Face::Interface, theme::palette(ui).muted, &cx.text(id));
        }
        ui.spacing_mut().item_spacing.y = 12.0;
        for card in &self.cards {
            card.ui(ui, cx);
        }
    }
}

fn side_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    card(ui, Outline::Dashed, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        text::label(ui, Face::InterfaceStrong, palette.ink, &cx.text("shelf-add"));
        text::label(ui, Face::Small, palette.muted, &cx.text("shelf-add-how"));
        cx.low_button(ui, Action::OpenFile, Weight::Plain);
    });
    for notice in &cx.state.notices {
        ui.add_space(space::MEDIUM);
        card(ui, Outline::Rule, |ui| {
            text::label(ui, Face::Small, palette.ink, &notice.text);
            let label = cx.text("notice-dismiss");
            if Button::new(&label).weight(Weight::Quiet).show(ui).clicked() {
                cx.push(Command::Dismiss);
            }
        });
    }
}
