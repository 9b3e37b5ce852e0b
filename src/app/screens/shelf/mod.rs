//! The shelf: every bank there is, what is known of it, and the shortest way into a quiz.

mod cards;
mod facts;
mod field;
mod results;

pub use cards::CardText;
pub use field::{SearchField, SearchPlace};

use egui::{Context, Ui, vec2};

use super::page::{at, columns, page};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::keys::Keyboard;
use crate::app::state::AppState;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::button::plain_width;
use crate::app::widgets::card::{Outline, card};
use crate::app::widgets::{Weight, text};
use crate::record::AttemptId;
use results::Results;

/// The shelf as it is shown.
#[derive(Debug)]
pub struct ShelfScreen {
    cards: Vec<CardText>,
    unfinished: Option<UnfinishedText>,
    is_read: bool,
    field: SearchField,
    results: Option<Results>,
}

/// The attempt that can be gone on with.
#[derive(Debug)]
struct UnfinishedText {
    id: AttemptId,
    since: String,
    title: String,
    about: String,
}

impl ShelfScreen {
    /// Puts the state into words.
    #[must_use]
    pub fn new(state: &AppState) -> Self {
        let words = &state.words;
        let unfinished = state.unfinished().map(|row| UnfinishedText {
            id: row.id,
            since: words.format("shelf-since", &[("when", words.moment(row.started).into())]),
            title: row.title.clone(),
            about: words.format(
                "shelf-answered",
                &[("answered", row.answered.into()), ("of", row.questions.into())],
            ),
        });
        Self {
            cards: CardText::all(state),
            unfinished,
            is_read: state.is_shelf_read,
            field: SearchField::new(&state.search.typed),
            results: Results::new(state),
        }
    }

    /// Puts the state into words again; what is being typed stays.
    pub fn refresh(&mut self, state: &AppState) {
        let Self { cards, unfinished, is_read, field: _, mut results } = Self::new(state);
        if let (Some(new), Some(old)) = (&mut results, &self.results) {
            new.go_on_from(old);
        }
        (self.cards, self.unfinished) = (cards, unfinished);
        (self.is_read, self.results) = (is_read, results);
    }

    /// The field of the search.
    pub fn field(&mut self) -> &mut SearchField {
        &mut self.field
    }

    /// Takes the keys of the search.
    pub fn take_keys(&mut self, ctx: &Context, keyboard: Keyboard) {
        let step = self.field.take_keys(ctx, keyboard);
        if let Some(results) = &mut self.results {
            results.step(step);
        }
    }

    /// Goes back from what was found to the shelf. Says whether there was a way to go.
    pub fn step_back(&mut self) -> bool {
        self.field.clear()
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        page(ui, "shelf", |ui| {
            if self.field.place == SearchPlace::Page {
                self.field.ui(ui, ui.available_width(), cx);
                ui.add_space(space::MEDIUM);
            }
            // An empty shelf says in its middle how something comes onto it.
            let has_side = self.results.is_some() || !self.cards.is_empty() || !self.is_read;
            columns(
                ui,
                cx,
                320.0,
                |ui, cx| self.main_ui(ui, cx),
                |ui, cx| {
                    if has_side {
                        side_ui(ui, cx);
                    }
                },
            );
        });
    }

    fn main_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Some(results) = &mut self.results else {
            self.banks_ui(ui, cx);
            return;
        };
        results.ui(ui, self.field.has_focus(), cx);
        if self.field.was_entered() {
            if let Some(route) = results.opened() {
                self.field.forget_entered();
                cx.push(Command::Go(route));
            } else if results.is_nothing() {
                self.field.forget_entered();
                self.field.take_focus();
            }
        }
    }

    /// How many questions a short quiz asks of the bank that Enter starts.
    #[must_use]
    pub fn short_quiz(&self) -> Option<usize> {
        self.cards.iter().find(|card| card.is_ready()).map(CardText::short_quiz)
    }

    /// What can be done on it.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        let mut actions = Vec::new();
        if self.results.is_some() {
            actions.push(Action::Back);
        } else if self.unfinished.is_some() {
            actions.push(Action::Continue);
        } else if self.cards.iter().any(CardText::is_ready) {
            actions.push(Action::TenQuestions);
        }
        actions.push(Action::Search);
        actions
    }

    /// Does one of its actions.
    pub fn act(&mut self, action: Action, cx: &mut Cx<'_>) {
        match action {
            Action::Search => self.field.take_focus(),
            Action::Continue => {
                if let Some(unfinished) = &self.unfinished {
                    cx.push(Command::Resume(unfinished.id));
                }
            }
            Action::TenQuestions => {
                if let Some(card) = self.cards.iter().find(|card| card.is_ready()) {
                    cx.push(Command::TenQuestions(card.key()));
                }
            }
            Action::Back
            | Action::ToShelf
            | Action::ToHistory
            | Action::ToSettings
            | Action::OpenFolder
            | Action::OpenFile
            | Action::OpenPath
            | Action::Undo
            | Action::Dismiss
            | Action::Palette
            | Action::Keys
            | Action::Larger
            | Action::Smaller
            | Action::Everything
            | Action::Exam
            | Action::Mistakes
            | Action::PaperCode
            | Action::Choose
            | Action::Problems
            | Action::Start
            | Action::Answer
            | Action::Next
            | Action::Previous
            | Action::Skip
            | Action::Flag
            | Action::Pause
            | Action::Passage
            | Action::Overrule
            | Action::Unsure
            | Action::RatherSure
            | Action::Sure
            | Action::Overview
            | Action::Picture
            | Action::Extend
            | Action::HandIn
            | Action::TryAgain
            | Action::Leave
            | Action::RetryMissed
            | Action::DrawAgain
            | Action::CopyCode
            | Action::SaveSheet
            | Action::ShowAll
            | Action::ShowMissed
            | Action::ShowSkipped
            | Action::ShowFlagged
            | Action::ShowSureButWrong => {}
        }
    }

    fn banks_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if let Some(unfinished) = &self.unfinished {
            unfinished.ui(ui, cx);
            ui.add_space(space::LARGE);
        }
        text::heading(ui, Face::Section, &cx.text("shelf-title"));
        ui.add_space(space::SMALL);
        if self.cards.is_empty() {
            self.empty_ui(ui, cx);
        }
        ui.spacing_mut().item_spacing.y = 12.0;
        let mut is_first = self.unfinished.is_none();
        // All are as wide as the widest with the key, so that they stand in line.
        let ready = self.cards.iter().filter(|card| card.is_ready());
        let widest = ready.map(|card| card.button_width(ui, cx)).fold(0.0, f32::max);
        for card in &self.cards {
            // Enter starts the first bank that can be asked, so its button says so.
            let has_key = is_first && card.is_ready();
            is_first &= !has_key;
            let button = if card.is_ready() { widest } else { card.button_width(ui, cx) };
            card.ui(ui, button, has_key, cx);
        }
    }
}

impl ShelfScreen {
    /// What stands where there are no banks: that they are being read, or what one is and how it
    /// comes here.
    fn empty_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        if !self.is_read {
            text::label(ui, Face::Interface, palette.muted, &cx.text("shelf-reading"));
            return;
        }
        text::label(ui, Face::Reading, palette.ink, &cx.text("shelf-empty"));
        text::label(ui, Face::Interface, palette.muted, &cx.text("shelf-empty-how"));
        ui.add_space(space::MEDIUM);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::GAP, space::SMALL);
            cx.button(ui, Action::OpenFile, Weight::Primary);
            cx.button(ui, Action::OpenFolder, Weight::Plain);
        });
    }
}

impl UnfinishedText {
    fn ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let label = cx.label(Action::Continue);
        let button = plain_width(ui, &label, Some("↵"));
        let shown = card(ui, Outline::Rule, |ui| {
            let all = ui.available_rect_before_wrap();
            let is_wide = all.width() > 420.0;
            let words = ui.scope(|ui| {
                let right = if is_wide { button + space::MEDIUM } else { 0.0 };
                ui.set_max_width(all.width() - right);
                ui.spacing_mut().item_spacing.y = 2.0;
                text::label(ui, Face::Small, palette.muted, &self.since);
                text::label(ui, Face::CardTitle, palette.ink, &self.title);
                text::label(ui, Face::Small, palette.muted, &self.about);
            });
            if is_wide {
                let middle = words.response.rect.center().y;
                let min = egui::pos2(all.right() - button, middle - space::BUTTON * 0.5);
                let rect = egui::Rect::from_min_size(min, vec2(button, space::BUTTON));
                at(ui, rect, |ui| cx.button(ui, Action::Continue, Weight::Primary));
            } else {
                ui.add_space(space::SMALL);
                cx.button(ui, Action::Continue, Weight::Primary);
            }
        });
        let rect = shown.response.rect;
        let bar = egui::Rect::from_min_max(rect.min, egui::pos2(rect.left() + 5.0, rect.bottom()));
        // The left edge of a card of this shape, so that its corners are the card's.
        let edge = ui.painter().with_clip_rect(bar.intersect(ui.clip_rect()));
        edge.rect_filled(rect, egui::CornerRadius::same(space::RADIUS), palette.accent.strong);
    }
}

fn side_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    card(ui, Outline::Dashed, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        text::label(ui, Face::InterfaceStrong, palette.ink, &cx.text("shelf-add"));
        text::label(ui, Face::Small, palette.muted, &cx.text("shelf-add-how"));
        cx.low_button(ui, Action::OpenFile, Weight::Plain);
        cx.low_button(ui, Action::OpenFolder, Weight::Plain);
    });
}
