//! What a screen is given while it draws: the state to read, the words, a place for its commands.

use super::actions::{Action, key_name};
use super::command::Command;
use super::state::AppState;
use super::widgets::{Button, Weight};
use crate::words::{Arg, Words};
use egui::{Response, Ui};

/// What a screen is given.
pub struct Cx<'a> {
    /// Everything that outlives the screen; to be read only.
    pub state: &'a AppState,
    /// What is to be done once drawing has ended.
    commands: &'a mut Vec<Command>,
}

impl<'a> Cx<'a> {
    /// For one frame.
    pub fn new(state: &'a AppState, commands: &'a mut Vec<Command>) -> Self {
        Self { state, commands }
    }

    /// Asks for something to be done once drawing has ended.
    pub fn push(&mut self, command: Command) {
        self.commands.push(command);
    }

    /// The catalogue.
    #[must_use]
    pub fn words(&self) -> &'a Words {
        &self.state.words
    }

    /// A sentence of the catalogue.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.state.words.text(id)
    }

    /// A sentence of the catalogue with the facts it is about.
    #[must_use]
    pub fn format(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.state.words.format(id, args)
    }

    /// What an action is called.
    #[must_use]
    pub fn label(&self, action: Action) -> String {
        self.label_asking(action, usize::from(self.state.settings.short_quiz))
    }

    /// What an action is called where a short quiz asks so many questions; no other action has a
    /// number in its name.
    #[must_use]
    pub fn label_asking(&self, action: Action, short: usize) -> String {
        self.format(action.line().label, &[("count", short.into())])
    }

    /// The keycap of an action, where it has a key; with Alt where single letters are no keys.
    #[must_use]
    pub fn key(&self, action: Action) -> Option<String> {
        if !self.state.settings.has_single_letters {
            return self.sure_key(action);
        }
        action.line().key.map(|key| key_name(key, self.words()))
    }

    /// The keycap of an action whose letter does something else for now.
    #[must_use]
    pub fn sure_key(&self, action: Action) -> Option<String> {
        action.line().sure_key().map(|key| key_name(key, self.words()))
    }

    /// How wide [`Cx::button_with`] becomes.
    #[must_use]
    pub fn button_width(
        &self,
        ui: &Ui,
        action: Action,
        weight: Weight,
        with: impl FnOnce(Button<'_>) -> Button<'_>,
    ) -> f32 {
        self.keyed_width(ui, action, weight, self.key(action).as_deref(), with)
    }

    /// How wide [`Cx::keyed_button`] becomes.
    #[must_use]
    pub fn keyed_width(
        &self,
        ui: &Ui,
        action: Action,
        weight: Weight,
        key: Option<&str>,
        with: impl FnOnce(Button<'_>) -> Button<'_>,
    ) -> f32 {
        let label = self.label(action);
        with(Button::new(&label).weight(weight).key(key)).natural_width(ui)
    }

    /// A button for an action, with the label, key and remark of the table.
    pub fn button(&mut self, ui: &mut Ui, action: Action, weight: Weight) -> Response {
        self.button_with(ui, action, weight, |button| button)
    }

    /// [`Cx::button`], lower: for bars and lists.
    pub fn low_button(&mut self, ui: &mut Ui, action: Action, weight: Weight) -> Response {
        #[expect(
            clippy::redundant_closure_for_method_calls,
            reason = "the method has one lifetime"
        )]
        self.button_with(ui, action, weight, |button| button.low())
    }

    /// [`Cx::button`], changed by `with`.
    pub fn button_with(
        &mut self,
        ui: &mut Ui,
        action: Action,
        weight: Weight,
        with: impl FnOnce(Button<'_>) -> Button<'_>,
    ) -> Response {
        let key = self.key(action);
        self.keyed_button(ui, action, weight, key.as_deref(), with)
    }

    /// [`Cx::button_with`], with another keycap than the table's or none. The pointer is told the
    /// key then.
    pub fn keyed_button(
        &mut self,
        ui: &mut Ui,
        action: Action,
        weight: Weight,
        key: Option<&str>,
        with: impl FnOnce(Button<'_>) -> Button<'_>,
    ) -> Response {
        let label = self.label(action);
        self.labelled_button(ui, action, &label, weight, key, with)
    }

    /// [`Cx::keyed_button`], called otherwise than in the table.
    pub fn labelled_button(
        &mut self,
        ui: &mut Ui,
        action: Action,
        label: &str,
        weight: Weight,
        key: Option<&str>,
        with: impl FnOnce(Button<'_>) -> Button<'_>,
    ) -> Response {
        let tip = self.state.words.find(&format!("{}.tip", action.line().label), &[]);
        let tip = tip.or_else(|| {
            let known = self.key(action).filter(|_| key.is_none())?;
            let args = [("what", label.into()), ("key", known.into())];
            Some(self.format("tip-key", &args))
        });
        let button = Button::new(label).weight(weight).key(key).tip(tip.as_deref());
        let response = with(button).show(ui);
        if response.clicked() {
            self.push(Command::Act(action));
        }
        response
    }
}
