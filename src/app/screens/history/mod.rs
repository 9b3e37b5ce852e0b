//! Past attempts: how they went over time, and each of them to be opened again.

mod plot;
mod rows;

pub use rows::AttemptRow;

use std::collections::BTreeMap;

use egui::{Ui, vec2};

use super::page::narrow_page;
use super::topics::TopicLine;
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::state::AppState;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::{Button, Weight, row, text};
use crate::bank::BankId;
use crate::record::HistoryRow;
use plot::Plot;
use rows::Clicked;

/// The widest it becomes.
const WIDTH: f32 = 960.0;
/// Above this width the plot and what is known stand beside each other.
const BESIDE: f32 = 760.0;

/// Past attempts.
#[derive(Debug)]
pub struct HistoryScreen {
    /// Only attempts at this bank.
    bank: Option<BankId>,
    banks: Vec<BankChoice>,
    rows: Vec<AttemptRow>,
    /// How high a row is, and in which width that was found.
    row_height: Option<(f32, f32)>,
    plot: Option<Plot>,
    topics: Vec<TopicLine>,
}

#[derive(Debug)]
struct BankChoice {
    bank: Option<BankId>,
    label: String,
}

impl HistoryScreen {
    /// Puts the state into words.
    #[must_use]
    pub fn new(state: &AppState) -> Self {
        let mut screen = Self {
            bank: None,
            banks: Vec::new(),
            rows: Vec::new(),
            row_height: None,
            plot: None,
            topics: Vec::new(),
        };
        screen.refresh(state);
        screen
    }

    /// Puts the state into words again; the choice of a bank stays.
    pub fn refresh(&mut self, state: &AppState) {
        let words = &state.words;
        let mut counts: BTreeMap<&BankId, (&str, usize)> = BTreeMap::new();
        for attempt in &state.history {
            // The latest comes first, so its title is the one the bank has now.
            counts.entry(&attempt.bank).or_insert((&attempt.title, 0)).1 += 1;
        }
        if self.bank.as_ref().is_some_and(|bank| !counts.contains_key(bank)) {
            self.bank = None;
        }
        let labelled = |name: &str, count: usize| {
            let args = [("filter", name.into()), ("count", count.into())];
            words.format("results-filter", &args)
        };
        self.banks = Vec::new();
        if counts.len() > 1 {
            let all = labelled(&words.text("history-all"), state.history.len());
            self.banks.push(BankChoice { bank: None, label: all });
            self.banks.extend(counts.iter().map(|(bank, (title, count))| BankChoice {
                bank: Some((*bank).clone()),
                label: labelled(title, *count),
            }));
        }
        let wanted = self.bank.as_ref().or_else(|| {
            // With one bank only there is nothing to choose.
            counts.keys().next().copied().filter(|_| counts.len() == 1)
        });
        let listed: Vec<&HistoryRow> = state
            .history
            .iter()
            .filter(|attempt| self.bank.as_ref().is_none_or(|bank| attempt.bank == *bank))
            .collect();
        self.rows = listed.iter().map(|attempt| AttemptRow::new(attempt, state)).collect();
        self.row_height = None;
        self.plot = Plot::new(&listed, words);
        let known = wanted.and_then(|bank| state.key_of(bank)).and_then(|key| state.place(key));
        self.topics = known.map(|place| TopicLine::all(&place.known, words)).unwrap_or_default();
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        narrow_page(ui, "history", WIDTH, |ui| self.content_ui(ui, cx));
    }

    fn content_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        text::heading(ui, Face::Title, &cx.text("action-history"));
        ui.add_space(space::SMALL);
        if self.rows.is_empty() {
            text::label(ui, Face::Reading, palette.muted, &cx.text("history-empty"));
            ui.add_space(space::MEDIUM);
            let label = cx.text("results-to-shelf");
            if Button::new(&label).weight(Weight::Primary).show(ui).clicked() {
                cx.push(Command::Act(Action::ToShelf));
            }
            return;
        }
        self.banks_ui(ui, cx);
        self.progress_ui(ui, cx);
        ui.add_space(space::MEDIUM);
        self.rows_ui(ui, cx);
    }

    fn banks_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if self.banks.is_empty() {
            return;
        }
        let mut chosen = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::GAP, space::SMALL);
            for choice in &self.banks {
                let is_on = choice.bank == self.bank;
                if Button::new(&choice.label).low().on(is_on).show(ui).clicked() {
                    chosen = Some(choice.bank.clone());
                }
            }
        });
        if let Some(bank) = chosen {
            self.bank = bank;
            self.refresh(cx.state);
        }
    }

    /// The plot, and what is known of the bank chosen, beside it where there is room.
    fn progress_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        if self.plot.is_none() && self.topics.is_empty() {
            return;
        }
        ui.add_space(space::MEDIUM);
        let width = ui.available_width();
        let is_beside = width >= BESIDE && self.plot.is_some() && !self.topics.is_empty();
        let half = if is_beside { (width - space::PAGE) * 0.5 } else { width };
        let plot_ui = |ui: &mut Ui| {
            ui.set_width(half);
            if let Some(plot) = &self.plot {
                text::heading(ui, Face::InterfaceStrong, &cx.text("history-progress"));
                plot.ui(ui);
            }
        };
        let topics_ui = |ui: &mut Ui| {
            ui.set_width(half);
            if self.topics.is_empty() {
                return;
            }
            let palette = theme::palette(ui);
            text::heading(ui, Face::InterfaceStrong, &cx.text("history-topics"));
            ui.spacing_mut().item_spacing.y = 0.0;
            let lines = self.topics.iter().map(TopicLine::measure);
            row::measures(ui, lines, palette.accent.strong);
        };
        if is_beside {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::PAGE;
                ui.vertical(plot_ui);
                ui.vertical(topics_ui);
            });
        } else {
            plot_ui(ui);
            ui.add_space(space::MEDIUM);
            ui.scope(topics_ui);
        }
    }

    fn rows_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.spacing_mut().item_spacing.y = 0.0;
        let top = ui.next_widget_position().y;
        let visible = ui.clip_rect();
        let height = self.row_height(ui);
        for (at, row) in self.rows.iter().enumerate() {
            // Rows are of one height, so those out of sight need not be drawn; one beyond either
            // edge is, for the keyboard to go on to.
            let y = top + height * at as f32;
            if y + 2.0 * height < visible.top() || y > visible.bottom() + height {
                ui.allocate_space(vec2(1.0, height));
                continue;
            }
            match row.ui_with_delete(ui, height, cx) {
                Some(Clicked::Row) => cx.push(row.command()),
                Some(Clicked::Delete) => cx.push(Command::DeleteAttempt(row.id())),
                None => {}
            }
        }
    }
    /// As high as the highest needs; all of them are laid out only where the width is new.
    fn row_height(&mut self, ui: &Ui) -> f32 {
        let width = ui.available_width();
        match self.row_height {
            Some((of, height)) if (of - width).abs() < 0.5 => height,
            Some(_) | None => {
                let heights = self.rows.iter().map(|row| row.height_with_delete(ui, width));
                let height = heights.fold(0.0, f32::max);
                self.row_height = Some((width, height));
                height
            }
        }
    }
}
