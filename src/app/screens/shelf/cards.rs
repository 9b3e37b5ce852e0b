//! A bank's card on the shelf.

use egui::{Rect, Ui, pos2, vec2};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::route::Route;
use crate::app::screens::page::at;
use crate::app::state::{AppState, BankKey, Content, Known};
use crate::app::theme::{self, Face, space};
use crate::app::widgets::bar::bar;
use crate::app::widgets::button::plain_width;
use crate::app::widgets::card::{Outline, clickable};
use crate::app::widgets::{Button, Icon, Weight, text};
use crate::bank::diagnostic::Severity;
use crate::bank::{Bank, Diagnostic};
use crate::words::Words;

/// What a card says.
#[derive(Debug)]
pub struct CardText {
    key: BankKey,
    title: String,
    about: String,
    facts: String,
    changed: Option<String>,
    problems: Option<String>,
    known: String,
    fraction: f32,
    state: CardState,
}

/// What can be done with what is on a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CardState {
    /// A bank without fault.
    Whole,
    /// A bank of which something was left out.
    InPart,
    /// Nothing to ask.
    Broken,
}

impl CardText {
    /// Every place of the shelf.
    #[must_use]
    pub fn all(state: &AppState) -> Vec<Self> {
        state
            .shelf
            .iter()
            .enumerate()
            .map(|(at, place)| {
                let key = BankKey(at);
                match &place.content {
                    Content::Read(shelved) => {
                        let diagnostics = &shelved.reading.diagnostics;
                        if let Some(bank) = &shelved.reading.bank {
                            Self::of_bank(key, bank, diagnostics, &place.known, state)
                        } else {
                            let problems = problems(&state.words, diagnostics, 0);
                            Self::broken(key, shelved.origin.file_name(), problems)
                        }
                    }
                    Content::Refused { file, sentence } => {
                        Self::broken(key, file.clone(), Some(sentence.message.clone()))
                    }
                }
            })
            .collect()
    }

    fn of_bank(
        key: BankKey,
        bank: &Bank,
        diagnostics: &[Diagnostic],
        known: &Known,
        state: &AppState,
    ) -> Self {
        let words = &state.words;
        let total = bank.questions.len();
        let mut facts = words.questions(total);
        if let Some(as_of) = bank.as_of {
            facts.push_str(" · ");
            facts.push_str(&words.format("bank-as-of", &[("date", words.date(as_of).into())]));
        }
        let changed = bank
            .questions
            .iter()
            .filter(|question| {
                !question.updates.is_empty()
                    || question.valid_until.is_some_and(|last| last < state.today)
            })
            .count();
        let is_faulty = diagnostics.iter().any(|one| one.severity == Severity::Error);
        let known_text = if known.seen == 0 {
            words.text("shelf-not-started")
        } else {
            words.format("shelf-known", &[("known", known.right.into()), ("of", total.into())])
        };
        Self {
            key,
            title: bank.title.clone(),
            about: bank.about.clone(),
            facts,
            changed: (changed > 0)
                .then(|| words.format("shelf-changed", &[("count", changed.into())])),
            problems: if is_faulty { problems(words, diagnostics, total) } else { None },
            known: known_text,
            fraction: known.right as f32 / total.max(1) as f32,
            state: if is_faulty { CardState::InPart } else { CardState::Whole },
        }
    }

    fn broken(key: BankKey, title: String, problems: Option<String>) -> Self {
        Self {
            key,
            title,
            about: String::new(),
            facts: String::new(),
            changed: None,
            problems,
            known: String::new(),
            fraction: 0.0,
            state: CardState::Broken,
        }
    }

    /// Its place on the shelf.
    #[must_use]
    pub fn key(&self) -> BankKey {
        self.key
    }

    /// Whether it has questions that can be asked.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.state != CardState::Broken
    }

    /// Draws it; with the key on its button where Enter presses that.
    pub fn ui(&self, ui: &mut Ui, has_key: bool, cx: &mut Cx<'_>) {
        let (outline, route) = match self.state {
            CardState::Whole => (Outline::Rule, Route::Bank(self.key)),
            CardState::InPart => (Outline::Wrong, Route::Bank(self.key)),
            CardState::Broken => (Outline::Wrong, Route::Problems(self.key)),
        };
        let shown = clickable(ui, ("card", self.key.0), &self.title, outline, |ui| {
            self.content_ui(ui, has_key, cx);
        });
        if shown.response.clicked() {
            cx.push(Command::Go(route));
        }
    }

    fn content_ui(&self, ui: &mut Ui, has_key: bool, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let all = ui.available_rect_before_wrap();
        let action = match self.state {
            CardState::Whole | CardState::InPart => Action::TenQuestions,
            CardState::Broken => Action::Problems,
        };
        let label = cx.label(action);
        let key = if has_key { cx.key(action) } else { None };
        let weight = if has_key { Weight::Primary } else { Weight::Plain };
        // All as wide as the one with the key, so that they stand in line.
        let button = plain_width(ui, &label, Some("↵"));
        let is_wide = all.width() > 560.0;
        let has_bar = is_wide && self.state != CardState::Broken;
        let right = if has_bar { button + 26.0 + 130.0 + space::LARGE } else { 0.0 };
        let right = if is_wide { right.max(button + space::LARGE) } else { right };
        let words = ui.scope(|ui| {
            ui.set_max_width(all.width() - right);
            ui.spacing_mut().item_spacing.y = 2.0;
            text::label(ui, Face::CardTitle, palette.ink, &self.title);
            if !self.about.is_empty() {
                let job = Face::Interface.cut(&self.about, palette.muted, ui.available_width(), 2);
                ui.add(egui::Label::new(job));
            }
            self.facts_ui(ui);
        });
        let place = |left: f32, size: egui::Vec2| {
            let middle = words.response.rect.center().y;
            Rect::from_min_size(pos2(left, middle - size.y * 0.5), size)
        };
        if has_bar {
            let rect = place(all.right() - button - 26.0 - 130.0, vec2(130.0, 30.0));
            at(ui, rect, |ui| {
                ui.spacing_mut().item_spacing.y = 3.0;
                bar(ui, 130.0, self.fraction, palette.accent.strong);
                text::line(ui, Face::Small, palette.muted, &self.known);
            });
        }
        let name = cx.format(
            "shelf-do-with",
            &[("action", (&label).into()), ("bank", (&self.title).into())],
        );
        let show = |ui: &mut Ui| {
            let made = Button::new(&label).named(&name).weight(weight).key(key.as_deref());
            made.centred(button).show(ui)
        };
        let response = if is_wide {
            let rect = place(all.right() - button, vec2(button, space::BUTTON));
            at(ui, rect, show)
        } else {
            ui.add_space(space::SMALL);
            show(ui)
        };
        if response.clicked() {
            cx.push(match self.state {
                CardState::Whole | CardState::InPart => Command::TenQuestions(self.key),
                CardState::Broken => Command::Go(Route::Problems(self.key)),
            });
        }
    }

    fn facts_ui(&self, ui: &mut Ui) {
        let palette = theme::palette(ui);
        if !self.facts.is_empty() {
            ui.add_space(space::TINY);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 5.0;
                text::label(ui, Face::Small, palette.muted, &self.facts);
                if let Some(changed) = &self.changed {
                    text::label(ui, Face::Small, palette.muted, "·");
                    Icon::Clock.show(ui, 12.0, palette.partly.strong);
                    text::label(ui, Face::SmallStrong, palette.partly.strong, changed);
                }
            });
        }
        if let Some(problems) = &self.problems {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                Icon::Warning.show(ui, 11.0, palette.wrong.strong);
                text::label(ui, Face::SmallStrong, palette.wrong.strong, problems);
            });
        }
    }
}

/// How many questions are left out and how many are ready.
fn problems(words: &Words, diagnostics: &[Diagnostic], ready: usize) -> Option<String> {
    let errors = diagnostics.iter().filter(|one| one.severity == Severity::Error).count();
    let id = if ready == 0 { "shelf-unreadable" } else { "shelf-problems" };
    (errors > 0).then(|| words.format(id, &[("count", errors.into()), ("ready", ready.into())]))
}
