//! What is to be learnt first: the topics of the banks that were taken, the weakest at the head,
//! each leading to a quiz on it.

use egui::Ui;

use super::super::topics::TopicLine;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::route::Route;
use crate::app::state::{AppState, BankKey, KnownTopic};
use crate::app::theme::{self, Face, space};
use crate::app::widgets::measure::measure_buttons;
use crate::app::widgets::{Button, text};
use crate::bank::Topic;

/// So many topics are listed before all of them are asked for.
const FEW: usize = 6;
/// So many more are listed at once: nobody is to ask for one or two.
const MORE: usize = 2;

/// How many topics are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Listed {
    /// The weakest.
    #[default]
    Few,
    /// All of them.
    All,
}

/// The topics, in words.
#[derive(Debug, Default)]
pub(super) struct Topics {
    lines: Vec<(BankKey, Topic, TopicLine)>,
    /// How all of them are asked for, where not all are listed.
    more: Option<String>,
}

impl Topics {
    /// The topics of these banks.
    pub(super) fn new(
        banks: impl Iterator<Item = BankKey>,
        listed: Listed,
        state: &AppState,
    ) -> Self {
        let words = &state.words;
        let banks: Vec<BankKey> = banks.collect();
        let mut all: Vec<(BankKey, &KnownTopic)> = Vec::new();
        for key in &banks {
            let known = state.place(*key).map(|place| &place.known);
            all.extend(
                known.into_iter().flat_map(|known| &known.topics).map(|topic| (*key, topic)),
            );
        }
        // What is equally weak stays in the order of its file.
        all.sort_by(|(_, one), (_, other)| one.by_need(other));
        let count = all.len();
        if listed == Listed::Few && count > FEW + MORE {
            all.truncate(FEW);
        }
        let more = (all.len() < count)
            .then(|| words.format("history-topics-all", &[("count", count.into())]));
        let of_bank = |key| {
            let bank = state.bank(key).filter(|_| banks.len() > 1);
            bank.map(|bank| bank.title.clone())
        };
        let lines = all.into_iter().map(|(key, topic)| {
            (key, topic.name.clone(), TopicLine::of_topic(topic, of_bank(key), words))
        });
        Self { lines: lines.collect(), more }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Draws them; says whether all of them are asked for.
    pub(super) fn ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) -> bool {
        let palette = theme::palette(ui);
        text::heading(ui, Face::InterfaceStrong, &cx.text("history-topics"));
        text::label(ui, Face::Small, palette.muted, &cx.text("history-topics-how"));
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(space::TINY);
        let lines = self.lines.iter().map(|(.., line)| line.measure());
        let pressed = measure_buttons(ui, lines, palette.accent.strong);
        if let Some((key, topic, _)) = pressed.and_then(|at| self.lines.get(at)) {
            cx.push(Command::Go(Route::SetupOn(*key, topic.clone())));
        }
        ui.add_space(space::SMALL);
        self.more.as_ref().is_some_and(|more| Button::new(more).low().show(ui).clicked())
    }
}
