//! The ways to begin, and what is known of each topic.

use egui::{Align, Layout, Ui};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::state::{AppState, Known};
use crate::app::theme::{self, Face, space};
use crate::app::widgets::card::{Outline, card};
use crate::app::widgets::row::measure;
use crate::app::widgets::{Row, Weight, text};
use crate::bank::Bank;

/// The side of a bank's page.
#[derive(Debug, Default)]
pub(super) struct Starts {
    total: String,
    wrong: Option<String>,
    topics: Vec<TopicText>,
}

#[derive(Debug)]
struct TopicText {
    name: String,
    number: String,
    fraction: f32,
}

/// More topics than this are not listed beside the reading.
const TOPICS: usize = 12;

impl Starts {
    pub(super) fn new(bank: &Bank, known: &Known, state: &AppState) -> Self {
        let words = &state.words;
        let topics = known.topics.iter().take(TOPICS).map(|topic| TopicText {
            name: topic.name.as_str().to_owned(),
            number: words.number(topic.total as f64),
            fraction: topic.right as f32 / topic.total.max(1) as f32,
        });
        Self {
            total: words.number(bank.questions.len() as f64),
            wrong: (!known.wrong.is_empty()).then(|| words.number(known.wrong.len() as f64)),
            topics: topics.collect(),
        }
    }

    pub(super) fn ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        card(ui, Outline::Rule, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(space::TINY);
            let width = ui.available_width();
            cx.button_with(ui, Action::TenQuestions, Weight::Primary, |button| button.width(width));
            ui.add_space(space::TINY);
            row_ui(ui, Action::Mistakes, self.wrong.as_deref(), self.wrong.is_some(), true, cx);
            row_ui(ui, Action::Everything, Some(&self.total), true, true, cx);
            row_ui(ui, Action::Exam, None, true, true, cx);
            row_ui(ui, Action::PaperCode, None, true, true, cx);
            row_ui(ui, Action::Choose, None, true, false, cx);
        });
        if self.topics.is_empty() {
            return;
        }
        ui.add_space(space::MEDIUM);
        let palette = theme::palette(ui);
        card(ui, Outline::Rule, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                text::label(ui, Face::Small, palette.muted, &cx.text("bank-topics"));
                ui.add_space(space::TINY);
                for topic in &self.topics {
                    let TopicText { name, number, fraction } = topic;
                    measure(ui, name, *fraction, number, palette.accent.strong);
                }
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
