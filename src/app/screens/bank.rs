//! A bank's page.

use egui::Ui;

use super::page::page;
use crate::app::actions::Action;
use crate::app::cx::Cx;
use crate::app::state::{AppState, BankKey};
use crate::app::theme::Face;
use crate::app::widgets::text;

/// A bank's page.
#[derive(Debug)]
pub struct BankScreen {
    key: BankKey,
    title: String,
}

impl BankScreen {
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
        page(ui, "bank", |ui| text::heading(ui, Face::Title, &self.title));
    }

    /// What can be done on it.
    #[must_use]
    pub fn actions(&self, state: &AppState) -> Vec<Action> {
        let _ = state;
        vec![Action::Back]
    }

    /// Does one of its actions.
    pub fn act(&mut self, action: Action, cx: &mut Cx<'_>) {
        let _ = (action, cx);
    }
}
