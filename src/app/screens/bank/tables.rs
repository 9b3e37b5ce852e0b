//! The bank's questions, its sources, and what was done with it.

use std::collections::HashMap;

use egui::{Align, Id, Layout, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::cx::Cx;
use crate::app::screens::history::{AttemptRow, Plot};
use crate::app::state::{AppState, BankKey};
use crate::app::theme::{self, Face, space};
use crate::app::widgets::look::paint_row;
use crate::app::widgets::parts::dotted;
use crate::app::widgets::tip::tip;
use crate::app::widgets::{Faces, SetText, text};
use crate::bank::{Bank, BankId, Markup, markup};

/// The questions, however many: only those in view are put into words.
#[derive(Debug)]
pub(super) struct Questions {
    len: usize,
    shown: HashMap<usize, (String, String)>,
    /// The one that was looked for, and whether it has been brought into view.
    marked: Option<(usize, Brought)>,
}

/// Whether a question that was looked for is in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Brought {
    NotYet,
    IntoView,
}

/// Height of a question's row.
const ROW: f32 = 58.0;
/// In a column slimmer than this the small print of a row has two lines, and in one slimmer than
/// that, three.
const SLIM: f32 = 320.0;
const SLIMMER: f32 = 220.0;

/// How high every row is in a column of this width, and how many lines its small print has.
fn row_of(width: f32) -> (f32, usize) {
    let line = Face::Small.line_height();
    match width {
        ..SLIMMER => (ROW + 2.0 * line, 3),
        SLIMMER..SLIM => (ROW + line, 2),
        _ => (ROW, 1),
    }
}

impl Questions {
    pub(super) fn new(bank: &Bank, _state: &AppState) -> Self {
        Self { len: bank.questions.len(), shown: HashMap::new(), marked: None }
    }

    /// Brings a question into view, and marks it.
    pub(super) fn show(&mut self, place: usize) {
        self.marked = Some((place, Brought::NotYet));
    }

    /// Keeps the mark where the bank is put into words again.
    pub(super) fn go_on_from(&mut self, old: &Self) {
        self.marked = old.marked;
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, key: BankKey, cx: &Cx<'_>) {
        let palette = theme::palette(ui);
        let Some(bank) = cx.state.bank(key) else { return };
        let top = ui.next_widget_position();
        let width = ui.available_width();
        let (row, lines) = row_of(width);
        let (_, all) = ui.allocate_space(vec2(width, row * self.len as f32));
        if let Some((place, brought @ Brought::NotYet)) = &mut self.marked {
            *brought = Brought::IntoView;
            let min = all.min + vec2(0.0, row * *place as f32);
            let found = egui::Rect::from_min_size(min, vec2(width, row));
            ui.scroll_to_rect(found, Some(Align::Center));
        }
        let visible = ui.clip_rect();
        let first = rows_above(visible.top() - top.y, row);
        let last = rows_above(visible.bottom() - top.y, row) + 1;
        for at in first..last.min(self.len) {
            let Some(question) = bank.questions.get(at) else { break };
            let (prompt, about) = self.shown.entry(at).or_insert_with(|| {
                let kind = cx.words().kind(question.response.kind());
                let difficulty = cx.words().difficulty(question.difficulty);
                let prompt = markup::plain(&question.prompt).replace('\n', " ");
                (prompt, format!("{} · {kind} · {difficulty}", question.topic))
            });
            let min = all.min + vec2(0.0, row * at as f32);
            let rect = egui::Rect::from_min_size(min, vec2(width, row));
            let is_marked = self.marked.is_some_and(|(place, _)| place == at);
            paint_row(ui, rect.expand2(vec2(10.0, -1.0)), is_marked, false);
            let job = Face::Option.cut(prompt, palette.ink, width, 1);
            let title = ui.fonts_mut(|fonts| fonts.layout_job(job));
            let job = Face::Small.cut(about, palette.muted, width, lines);
            let small = ui.fonts_mut(|fonts| fonts.layout_job(job));
            // One thing to read for a screen reader, and no stop for the keyboard.
            let response = ui.interact(rect, Id::unique(("question", at)), Sense::hover());
            response.widget_info(|| {
                WidgetInfo::labeled(Role::Label, true, format!("{prompt}, {about}"))
            });
            if title.elided {
                tip(response, prompt);
            }
            let below = rect.min + vec2(0.0, space::TINY + Face::Option.line_height() + 1.0);
            ui.painter().galley(rect.min + vec2(0.0, space::TINY), title, palette.ink);
            ui.painter().galley(below, small, palette.muted);
            let line = rect.bottom() - 0.5;
            ui.painter().hline(rect.x_range(), line, (space::LINE, palette.rule));
        }
        // What has been scrolled past need not be kept for ever.
        if self.shown.len() > 2_000 {
            self.shown.clear();
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "rows are counted from 0, and a list is far shorter than 2^53 rows"
)]
fn rows_above(distance: f32, row: f32) -> usize {
    (distance / row).floor().max(0.0) as usize
}

/// Where the bank's facts come from.
#[derive(Debug)]
pub(super) struct Sources {
    sources: Vec<SourceText>,
    /// By whom the bank itself is.
    credit: Option<String>,
}

#[derive(Debug)]
struct SourceText {
    title: String,
    about: String,
    url: Option<String>,
    note: Option<SetText>,
}

impl Sources {
    pub(super) fn new(bank: &Bank, state: &AppState) -> Self {
        let words = &state.words;
        let sources = bank.sources.iter().map(|source| {
            let published = source.published.map(|date| words.date(date));
            let about: Vec<String> = [source.author.clone(), source.publisher.clone(), published]
                .into_iter()
                .flatten()
                .collect();
            SourceText {
                title: source.title.clone(),
                about: about.join(" · "),
                url: source.url.clone(),
                note: source.note.as_ref().map(|note| SetText::new(&Markup(note.clone()))),
            }
        });
        Self { sources: sources.collect(), credit: super::credit(bank, words) }
    }

    pub(super) fn len(&self) -> usize {
        self.sources.len()
    }

    pub(super) fn ui(&mut self, ui: &mut Ui) {
        let palette = theme::palette(ui);
        for source in &mut self.sources {
            let SourceText { title, about, url, note } = source;
            text::heading(ui, Face::CardTitle, title);
            if !about.is_empty() {
                dotted(ui, Face::Interface, palette.muted, about);
            }
            if let Some(url) = url {
                // Shown to be copied; nothing is ever opened from here.
                text::readable(ui, Face::Small, palette.accent.strong, url);
            }
            if let Some(note) = note {
                note.ui(ui, Faces::INTERFACE, None);
            }
            ui.add_space(space::MEDIUM);
        }
        if let Some(credit) = &self.credit {
            text::readable(ui, Face::Small, palette.muted, credit);
        }
    }
}

/// What was done with the bank.
#[derive(Debug)]
pub(super) struct Attempts {
    plot: Option<Plot>,
    rows: Vec<AttemptRow>,
}

impl Attempts {
    pub(super) fn new(bank: &BankId, state: &AppState) -> Self {
        let rows: Vec<_> = state.history.iter().filter(|row| row.bank == *bank).collect();
        Self {
            plot: Plot::new(&rows, &state.words),
            rows: rows.into_iter().map(|row| AttemptRow::new(row, state)).collect(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            if let Some(plot) = &self.plot {
                plot.ui(ui, cx);
                ui.add_space(space::LARGE);
            }
            for row in &self.rows {
                if row.ui(ui, cx).clicked() {
                    cx.push(row.command());
                }
            }
        });
    }
}
