//! The ways to begin, and what is known of each topic.

use std::borrow::Cow;

use egui::{Align, Layout, Ui};

use super::EXAM;
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
    /// How many questions a short quiz asks.
    short: usize,
    /// How many questions the longest paper has: those that do not give each other away.
    longest: String,
    /// How many an exam has.
    exam: String,
    wrong: Option<String>,
    topics: Vec<TopicLine>,
}

/// A way to begin beside the first, with how many questions it asks.
struct Way<'a> {
    action: Action,
    count: Option<Cow<'a, str>>,
    is_enabled: bool,
}

/// How many there are.
const WAYS: usize = 5;
/// From this width on they stand in two columns.
const TWO_COLUMNS: f32 = 560.0;
/// More topics than this are not listed beside the reading.
const TOPICS: usize = 12;

impl Starts {
    pub(super) fn new(bank: &Bank, known: &Known, state: &AppState) -> Self {
        let words = &state.words;
        let mut topics = TopicLine::all(known, words);
        topics.truncate(TOPICS);
        let (drawn, all) = (Pool::of(bank, &DrawPlan::default()).drawn, bank.questions.len());
        let longest = if drawn < all {
            words.format("bank-fitting", &[("drawn", drawn.into()), ("of", all.into())])
        } else {
            words.number(all as f64)
        };
        Self {
            has_questions: !bank.questions.is_empty(),
            short: state.short_quiz_of(bank),
            longest,
            exam: words.number(drawn.min(usize::from(EXAM)) as f64),
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
            self.begin_ui(ui, cx);
            ui.add_space(space::TINY);
            for (at, way) in self.ways(cx).iter().enumerate() {
                row_ui(ui, way, at + 1 < WAYS, cx);
            }
        });
    }

    /// The same in two columns, where a column beside the page has no room.
    pub(super) fn grid_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if !self.has_questions || ui.available_width() < TWO_COLUMNS {
            self.ways_ui(ui, cx);
            return;
        }
        card(ui, Outline::Rule, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let half = (ui.available_width() - space::LARGE) * 0.5;
            let ways = self.ways(cx);
            // The first of the six cells is the button.
            let cells = std::iter::once(None).chain(ways.iter().map(Some));
            let cells: Vec<Option<&Way<'_>>> = cells.collect();
            for (at, pair) in cells.chunks(2).enumerate() {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = space::LARGE;
                    for cell in pair {
                        ui.vertical(|ui| {
                            ui.set_width(half);
                            match cell {
                                None => self.begin_ui(ui, cx),
                                Some(way) => row_ui(ui, way, at < WAYS / 2, cx),
                            }
                        });
                    }
                });
            }
        });
    }

    /// How many questions a short quiz asks.
    pub(super) fn short(&self) -> usize {
        self.short
    }

    /// The first way to begin, as wide as there is room.
    fn begin_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (action, width) = (Action::TenQuestions, ui.available_width());
        let (label, key) = (cx.label_asking(action, self.short), cx.key(action));
        cx.labelled_button(ui, action, &label, Weight::Primary, key.as_deref(), |button| {
            button.width(width)
        });
    }

    /// The ways beside the first.
    fn ways(&self, cx: &Cx<'_>) -> [Way<'_>; WAYS] {
        let has_wrong = self.wrong.is_some();
        let wrong = self.wrong.clone().unwrap_or_else(|| cx.text("bank-nothing-wrong"));
        let way = |action, count| Way { action, count, is_enabled: true };
        [
            Way { is_enabled: has_wrong, ..way(Action::Mistakes, Some(wrong.into())) },
            way(Action::Everything, Some(self.longest.as_str().into())),
            way(Action::Exam, Some(self.exam.as_str().into())),
            way(Action::PaperCode, None),
            way(Action::Choose, None),
        ]
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

fn row_ui(ui: &mut Ui, way: &Way<'_>, has_line: bool, cx: &mut Cx<'_>) {
    let Way { action, count, is_enabled } = way;
    let label = cx.label(*action);
    let key = cx.key(*action);
    let (count, key) = (count.as_deref(), key.as_deref());
    let row = Row { label: &label, count, key, has_line, is_enabled: *is_enabled };
    if row.show(ui).clicked() {
        cx.push(Command::Act(*action));
    }
}
