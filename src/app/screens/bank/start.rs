//! The ways to begin, and what is known of each topic.

use egui::{Align, Layout, Ui, vec2};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::screens::topics::TopicLine;
use crate::app::state::{AppState, Known};
use crate::app::theme::{self, Face, space};
use crate::app::widgets::card::{Outline, card};
use crate::app::widgets::measure::measures;
use crate::app::widgets::{Row, Weight, text};
use crate::bank::Bank;
use crate::quiz::DrawPlan;
use crate::quiz::plan::Pool;

/// The side of a bank's page.
#[derive(Debug, Default)]
pub(super) struct Starts {
    /// Without any, nothing can be begun.
    has_questions: bool,
    /// How many questions the longest paper has: those that do not give each other away.
    longest: String,
    wrong: Option<String>,
    topics: Vec<TopicLine>,
}

/// More topics than this are not listed beside the reading.
const TOPICS: usize = 12;

impl Starts {
    pub(super) fn new(bank: &Bank, known: &Known, state: &AppState) -> Self {
        let words = &state.words;
        let mut topics = TopicLine::all(known, words);
        topics.truncate(TOPICS);
        Self {
            has_questions: !bank.questions.is_empty(),
            longest: words.number(Pool::of(bank, &DrawPlan::default()).drawn as f64),
            wrong: (!known.wrong.is_empty()).then(|| words.number(known.wrong.len() as f64)),
            topics,
        }
    }

    /// The ways to begin.
    pub(super) fn ways_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if !self.has_questions {
            return;
        }
        card(ui, Outline::Rule, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(space::TINY);
            let width = ui.available_width();
            cx.button_with(ui, Action::TenQuestions, Weight::Primary, |button| button.width(width));
            ui.add_space(space::TINY);
            let none = cx.text("bank-nothing-wrong");
            let wrong = self.wrong.as_deref().or(Some(&none));
            row_ui(ui, Action::Mistakes, wrong, self.wrong.is_some(), true, cx);
            row_ui(ui, Action::Everything, Some(&self.longest), true, true, cx);
            row_ui(ui, Action::Exam, None, true, true, cx);
            row_ui(ui, Action::PaperCode, None, true, true, cx);
            row_ui(ui, Action::Choose, None, true, false, cx);
        });
    }

    /// The same as buttons in a line, where there is no room for a column.
    pub(super) fn buttons_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if !self.has_questions {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::GAP, space::SMALL);
            cx.low_button(ui, Action::TenQuestions, Weight::Primary);
            let has_wrong = self.wrong.is_some();
            cx.button_with(ui, Action::Mistakes, Weight::Plain, |button| {
                button.low().enabled(has_wrong)
            });
            for action in [Action::Everything, Action::Exam, Action::PaperCode, Action::Choose] {
                cx.low_button(ui, action, Weight::Plain);
            }
        });
    }

    /// What is known of each topic.
    pub(super) fn topics_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        if self.topics.is_empty() {
            return;
        }
        let palette = theme::palette(ui);
        card(ui, Outline::Rule, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                text::label(ui, Face::Small, palette.muted, &cx.text("bank-topics"));
                ui.add_space(space::TINY);
                let lines = self.topics.iter().map(TopicLine::measure);
                measures(ui, lines, palette.accent.strong);
            });
        });
    }
}

fn row_ui(
    ui: &mut Ui,
    action: Action,
    count: Option<&str>,
    is_enabled: bool,
    has_line: bool,
    cx: &mut Cx<'_>,
) {
    let label = cx.label(action);
    let key = cx.key(action);
    let row = Row { label: &label, count, key: key.as_deref(), has_line, is_enabled };
    if row.show(ui).clicked() {
        cx.push(Command::Act(action));
    }
}
