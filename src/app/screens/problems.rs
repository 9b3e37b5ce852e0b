//! What is wrong with a bank.

use egui::Ui;

use super::page::page;
use crate::app::cx::Cx;
use crate::app::route::Route;
use crate::app::state::{AppState, BankKey};
use crate::app::theme::Face;
use crate::app::widgets::text;

/// What is wrong with a bank.
#[derive(Debug)]
pub struct ProblemsScreen {
    key: BankKey,
    title: String,
}

impl ProblemsScreen {
    /// Puts the bank into words; nothing where there is none.
    #[must_use]
    pub fn new(key: BankKey, state: &AppState) -> Option<Self> {
        let bank = state.bank(key)?;
        Some(Self { key, title: bank.title.clone() })
    }

    /// Puts it into words again.
    pub fn refresh(&mut self, state: &AppState) {
        if let Some(new) = Self::new(self.key, state) {
            *self = new;
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let _ = cx;
        page(ui, "problems", |ui| text::heading(ui, Face::Title, &self.title));
    }

    /// Where `Back` leads.
    #[must_use]
    pub fn parent(&self) -> Route {
        Route::Bank(self.key)
    }
}
