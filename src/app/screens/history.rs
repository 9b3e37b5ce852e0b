//! Past attempts.

use egui::Ui;

use super::page::page;
use crate::app::cx::Cx;
use crate::app::state::AppState;
use crate::app::theme::Face;
use crate::app::widgets::text;

/// Past attempts.
#[derive(Debug)]
pub struct HistoryScreen {}

impl HistoryScreen {
    /// Puts the state into words.
    #[must_use]
    pub fn new(state: &AppState) -> Self {
        let _ = state;
        Self {}
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        page(ui, "history", |ui| text::heading(ui, Face::Title, &cx.text("action-history")));
    }
}
