//! The banks that were taken: how often, how well, and how much of each is known.

use egui::Ui;

use super::super::scores::scores;
use super::super::topics::TopicLine;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::route::Route;
use crate::app::state::{AppState, BankKey};
use crate::app::theme::{self, Face, space};
use crate::app::widgets::measure::measure_buttons;
use crate::app::widgets::text;
use crate::bank::BankId;

/// A bank with attempts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taken<'a> {
    /// The bank.
    pub(super) bank: &'a BankId,
    /// Its title when it was taken last.
    pub(super) title: &'a str,
    /// How often it was begun.
    pub(super) attempts: usize,
}

/// The banks that were taken, in words.
#[derive(Debug, Default)]
pub(super) struct Banks {
    on_shelf: Vec<(BankKey, TopicLine)>,
    /// Of these nobody can say how much is known: title and facts.
    others: Vec<(String, String)>,
}

impl Banks {
    pub(super) fn new<'a>(banks: impl Iterator<Item = Taken<'a>>, state: &AppState) -> Self {
        let mut all = Self::default();
        for Taken { bank, title, attempts } in banks {
            let words = &state.words;
            let mut facts = vec![words.format("history-attempts", &[("count", attempts.into())])];
            let on_shelf = state.key_of(bank).and_then(|key| {
                let place = state.place(key)?;
                Some((key, &place.known, place.bank()?.questions.len()))
            });
            if let Some((_, known, total)) = on_shelf {
                let args = [("seen", known.seen.into()), ("of", total.into())];
                facts.push(words.format("history-seen", &args));
            }
            facts.extend(scores(bank, state));
            let (title, facts) = (title.to_owned(), facts.join(" · "));
            match on_shelf {
                Some((key, known, total)) => {
                    let line = TopicLine::new(title, Some(facts), known.right, total, words);
                    all.on_shelf.push((key, line));
                }
                None => all.others.push((title, facts)),
            }
        }
        all
    }

    pub(super) fn ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        text::heading(ui, Face::InterfaceStrong, &cx.text("history-banks"));
        ui.spacing_mut().item_spacing.y = 0.0;
        let lines = self.on_shelf.iter().map(|(_, line)| line.measure());
        let pressed = measure_buttons(ui, lines, palette.accent.strong);
        if let Some((key, _)) = pressed.and_then(|at| self.on_shelf.get(at)) {
            cx.push(Command::Go(Route::Bank(*key)));
        }
        for (title, facts) in &self.others {
            ui.add_space(space::TINY);
            text::label(ui, Face::Interface, palette.ink, title);
            text::label(ui, Face::Small, palette.muted, facts);
        }
    }
}
