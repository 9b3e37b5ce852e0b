//! Past attempts: how they went over time, what is known by now and what to learn first, and each
//! of them to be opened again.

mod banks;
mod plot;
mod rows;
mod topics;

pub use plot::Plot;
pub use rows::AttemptRow;

use std::collections::BTreeMap;

use egui::{Ui, vec2};

use super::page::narrow_page;
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::dialogs::Wanted;
use crate::app::state::AppState;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::{Button, Weight, text};
use crate::bank::BankId;
use crate::record::HistoryRow;
use banks::{Banks, Taken};
use rows::Clicked;
use topics::{Listed, Topics};

/// The widest it becomes.
const WIDTH: f32 = 960.0;
/// Above this width the plot and what is known stand beside each other.
const BESIDE: f32 = 760.0;

/// Past attempts.
#[derive(Debug)]
pub struct HistoryScreen {
    /// Only attempts at this bank.
    bank: Option<BankId>,
    choices: Vec<BankChoice>,
    rows: Vec<AttemptRow>,
    /// How high a row is, and in which width that was found.
    row_height: Option<(f32, f32)>,
    plot: Option<Plot>,
    banks: Banks,
    topics: Topics,
    listed: Listed,
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
            choices: Vec::new(),
            rows: Vec::new(),
            row_height: None,
            plot: None,
            banks: Banks::default(),
            topics: Topics::default(),
            listed: Listed::default(),
        };
        screen.refresh(state);
        screen
    }

    /// Puts the state into words again; the choice of a bank stays, and what is listed.
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
        self.choices = Vec::new();
        if counts.len() > 1 {
            let all = labelled(&words.text("history-all"), state.history.len());
            self.choices.push(BankChoice { bank: None, label: all });
            self.choices.extend(counts.iter().map(|(bank, (title, count))| BankChoice {
                bank: Some((*bank).clone()),
                label: labelled(title, *count),
            }));
        }
        let is_wanted = |bank: &BankId| self.bank.as_ref().is_none_or(|wanted| bank == wanted);
        let listed = state.history.iter().filter(|attempt| is_wanted(&attempt.bank));
        let listed: Vec<&HistoryRow> = listed.collect();
        self.rows = listed.iter().map(|attempt| AttemptRow::new(attempt, state)).collect();
        self.row_height = None;
        self.plot = Plot::new(&listed, words);
        let shown = || counts.iter().filter(|(bank, _)| is_wanted(bank));
        let taken =
            shown().map(|(bank, (title, attempts))| Taken { bank, title, attempts: *attempts });
        self.banks = Banks::new(taken, state);
        let keys = shown().filter_map(|(bank, _)| state.key_of(bank));
        self.topics = Topics::new(keys, self.listed, state);
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
            ui.set_max_width(space::COLUMN.min(ui.available_width()));
            text::label(ui, Face::Reading, palette.muted, &cx.text("history-empty"));
            ui.add_space(space::MEDIUM);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(space::GAP, space::SMALL);
                let label = cx.text("results-to-shelf");
                if Button::new(&label).weight(Weight::Primary).show(ui).clicked() {
                    cx.push(Command::Act(Action::ToShelf));
                }
                if Button::new(&cx.text("data-import")).show(ui).clicked() {
                    cx.push(Command::AskFor(Wanted::Records));
                }
            });
            return;
        }
        self.choices_ui(ui, cx);
        self.progress_ui(ui, cx);
        ui.add_space(space::LARGE);
        text::heading(ui, Face::InterfaceStrong, &cx.text("history-list"));
        self.rows_ui(ui, cx);
    }

    fn choices_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if self.choices.is_empty() {
            return;
        }
        let mut chosen = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::GAP, space::SMALL);
            for choice in &self.choices {
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

    /// The plot and the banks, and the topics beside them where there is room.
    fn progress_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.add_space(space::MEDIUM);
        let width = ui.available_width();
        let is_beside = width >= BESIDE && !self.topics.is_empty();
        let half = if is_beside { (width - space::PAGE) * 0.5 } else { width };
        let Self { plot, banks, topics, .. } = &*self;
        let left_ui = |ui: &mut Ui, cx: &mut Cx<'_>| {
            ui.set_width(half);
            if let Some(plot) = plot {
                plot.ui(ui, cx);
                ui.add_space(space::LARGE);
            }
            banks.ui(ui, cx);
        };
        let right_ui = |ui: &mut Ui, cx: &mut Cx<'_>| {
            ui.set_width(half);
            !topics.is_empty() && topics.ui(ui, cx)
        };
        let lists_all = if is_beside {
            let columns = ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::PAGE;
                ui.vertical(|ui| left_ui(ui, cx));
                ui.vertical(|ui| right_ui(ui, cx)).inner
            });
            columns.inner
        } else {
            ui.scope(|ui| left_ui(ui, cx));
            ui.add_space(space::LARGE);
            ui.scope(|ui| right_ui(ui, cx)).inner
        };
        if lists_all {
            self.listed = Listed::All;
            self.refresh(cx.state);
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
