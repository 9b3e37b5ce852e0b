//! What came of an attempt.

use egui::Ui;

use super::page::page;
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::state::{AppState, BankKey};
use crate::app::theme::{self, Face, space};
use crate::app::widgets::{Weight, text};
use crate::quiz::report::Report;
use crate::quiz::{Attempt, Plan, Verdict};
use crate::record::AttemptId;

/// What came of an attempt.
#[derive(Debug)]
pub struct ResultsScreen {
    /// The attempt's name in the record.
    pub id: AttemptId,
    /// The attempt.
    pub attempt: Attempt,
    /// All there is to say about it.
    pub report: Report,
    /// The plan its paper was drawn by.
    pub plan: Plan,
    /// Its bank, while that is on the shelf.
    pub bank: Option<BankKey>,
}

impl ResultsScreen {
    /// Puts a report into words.
    #[must_use]
    pub fn new(
        id: AttemptId,
        attempt: Attempt,
        report: Report,
        plan: Plan,
        bank: Option<BankKey>,
        state: &AppState,
    ) -> Self {
        let _ = state;
        Self { id, attempt, report, plan, bank }
    }

    /// What can be done on it; what Enter means first.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        let mut actions = Vec::new();
        if self.bank.is_some() {
            if self.missed().next().is_some() {
                actions.push(Action::RetryMissed);
            }
            actions.push(Action::DrawAgain);
        }
        actions.extend([Action::CopyCode, Action::Back]);
        actions
    }

    fn missed(&self) -> impl Iterator<Item = &crate::bank::QuestionId> {
        let questions = self.report.questions.iter();
        questions.filter(|one| one.mark.verdict != Verdict::Right).map(|one| &one.id)
    }

    /// Does one of its actions.
    pub fn act(&mut self, action: Action, cx: &mut Cx<'_>) {
        match (action, self.bank) {
            (Action::RetryMissed, Some(bank)) => {
                let plan = Box::new(self.plan.retry(self.missed().cloned().collect()));
                cx.push(Command::Start { bank, plan, code: None });
            }
            (Action::DrawAgain, Some(bank)) => {
                let plan = Box::new(self.plan.clone());
                cx.push(Command::Start { bank, plan, code: None });
            }
            (Action::CopyCode, _) => cx.push(Command::Copy(self.report.code.grouped())),
            _ => {}
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        page(ui, "results", |ui| {
            let palette = theme::palette(ui);
            text::label(ui, Face::Small, palette.muted, &self.report.title);
            let score = cx.format(
                "marks-of",
                &[("marks", self.report.score.marks.into()), ("of", self.report.score.of.into())],
            );
            text::heading(ui, Face::Title, &score);
            ui.add_space(space::MEDIUM);
            let actions = self.actions();
            for action in actions {
                let weight = match action {
                    Action::RetryMissed => Weight::Primary,
                    Action::Back => Weight::Quiet,
                    _ => Weight::Plain,
                };
                cx.button(ui, action, weight);
            }
        });
    }
}
