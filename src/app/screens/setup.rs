//! Setting up a quiz.

use egui::Ui;

use super::page::page;
use crate::app::actions::Action;
use crate::app::cx::Cx;
use crate::app::state::{AppState, BankKey};
use crate::app::theme::Face;
use crate::app::widgets::text;

/// Setting up a quiz.
#[derive(Debug)]
pub struct SetupScreen {
    key: BankKey,
    title: String,
}

impl SetupScreen {
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
        page(ui, "setup", |ui| text::heading(ui, Face::Title, &self.title));
    }

    /// The bank it is about.
    #[must_use]
    pub fn bank(&self) -> BankKey {
        self.key
    }

    /// What can be done on it.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        vec![Action::Back]
    }

    /// Does one of its actions.
    pub fn act(&mut self, action: Action, cx: &mut Cx<'_>) {
        let _ = (action, cx);
    }
}
