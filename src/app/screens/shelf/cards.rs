//! A bank's card on the shelf.

use egui::{CursorIcon, Id, Rect, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::facts::{dated, problems, seen};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::route::Route;
use crate::app::screens::page::at;
use crate::app::screens::scores::scores;
use crate::app::state::{AppState, BankKey, Content, Known};
use crate::app::theme::{self, Face, space};
use crate::app::widgets::bar::{bar, paint_bar};
use crate::app::widgets::button::plain_width;
use crate::app::widgets::card::{Outline, clickable};
use crate::app::widgets::parts::{Part, parts};
use crate::app::widgets::ring::focus_ring;
use crate::app::widgets::tip::tip;
use crate::app::widgets::{Button, Icon, Weight, text};
use crate::bank::diagnostic::Severity;
use crate::bank::{Bank, Diagnostic};

/// The width of the bar that tells how much is known.
const BAR: f32 = 130.0;

/// What a card says.
#[derive(Debug)]
pub struct CardText {
    key: BankKey,
    title: String,
    about: String,
    facts: Vec<String>,
    /// What the dates of its facts say has to be looked at.
    marks: Vec<String>,
    problems: Option<String>,
    known: String,
    fraction: f32,
    /// What the button is called that takes it off the shelf, where that can be done.
    take_off: Option<String>,
    /// Whether room is left for such a button, so that cards with and without stand in line.
    leaves_room: bool,
    state: CardState,
    /// How many questions a short quiz asks.
    short: usize,
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
        let places = state.on_shelf();
        let leaves_room = places.map(|(_, place)| place.content.path()).any(|path| path.is_some());
        state
            .on_shelf()
            .map(|(key, place)| {
                let card = match &place.content {
                    Content::Read(shelved) => {
                        let diagnostics = &shelved.reading.diagnostics;
                        if let Some(bank) = &shelved.reading.bank {
                            Self::of_bank(key, bank, diagnostics, &place.known, state)
                        } else {
                            let problems = problems(&state.words, diagnostics, 0);
                            Self::broken(key, shelved.origin.file_name(), problems)
                        }
                    }
                    Content::Refused { file, path: _, sentence } => {
                        Self::broken(key, file.clone(), Some(sentence.message.clone()))
                    }
                };
                // What is built in has no file to be opened again.
                let take_off = place.content.path().map(|_| {
                    state.words.format("shelf-take-off", &[("bank", (&card.title).into())])
                });
                Self { take_off, leaves_room, ..card }
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
        let as_of =
            bank.as_of.map(|date| words.format("bank-as-of", &[("date", words.date(date).into())]));
        let facts =
            [Some(words.questions(total)), as_of, seen(known, words), scores(&bank.id, state)];
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
            facts: facts.into_iter().flatten().collect(),
            marks: dated(known, state),
            problems: if is_faulty { problems(words, diagnostics, total) } else { None },
            known: known_text,
            fraction: known.right as f32 / total.max(1) as f32,
            take_off: None,
            leaves_room: false,
            state: match (total, is_faulty) {
                (0, _) => CardState::Broken,
                (_, true) => CardState::InPart,
                (_, false) => CardState::Whole,
            },
            short: state.short_quiz_of(bank),
        }
    }

    fn broken(key: BankKey, title: String, problems: Option<String>) -> Self {
        Self {
            key,
            title,
            about: String::new(),
            facts: Vec::new(),
            marks: Vec::new(),
            take_off: None,
            leaves_room: false,
            problems,
            known: String::new(),
            fraction: 0.0,
            state: CardState::Broken,
            short: 0,
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

    /// How many questions a short quiz asks.
    #[must_use]
    pub fn short_quiz(&self) -> usize {
        self.short
    }

    /// How wide its button is where Enter presses it.
    #[must_use]
    pub fn button_width(&self, ui: &Ui, cx: &Cx<'_>) -> f32 {
        plain_width(ui, &cx.label_asking(self.action(), self.short), Some("↵"))
    }

    /// What its button does.
    fn action(&self) -> Action {
        match self.state {
            CardState::Whole | CardState::InPart => Action::TenQuestions,
            CardState::Broken => Action::Problems,
        }
    }

    /// Draws it, with a button of this width; with the key on that where Enter presses it.
    pub fn ui(&self, ui: &mut Ui, button: f32, has_key: bool, cx: &mut Cx<'_>) {
        let (outline, route) = match self.state {
            CardState::Whole => (Outline::Rule, Route::Bank(self.key)),
            CardState::InPart => (Outline::Wrong, Route::Bank(self.key)),
            CardState::Broken => (Outline::Wrong, Route::Problems(self.key)),
        };
        let shown = clickable(ui, ("card", self.key.0), &self.title, outline, |ui| {
            self.content_ui(ui, button, has_key, cx);
        });
        if shown.response.clicked() {
            cx.push(Command::Go(route));
        }
    }

    fn content_ui(&self, ui: &mut Ui, button: f32, has_key: bool, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let all = ui.available_rect_before_wrap();
        let action = self.action();
        let label = cx.label_asking(action, self.short);
        let key = if has_key { cx.key(action) } else { None };
        let weight = if has_key { Weight::Primary } else { Weight::Plain };
        let button = button.min(all.width());
        let cross = Rect::from_center_size(
            pos2(all.right() - 6.0, all.top() + space::TARGET * 0.5),
            Vec2::splat(space::TARGET),
        );
        let has_cross = self.take_off.is_some() || self.leaves_room;
        let beside_cross =
            if has_cross { all.with_max_x(cross.left() - space::SMALL) } else { all };
        let is_wide = beside_cross.width() > 600.0;
        let all = if is_wide { beside_cross } else { all };
        let has_measure = self.state != CardState::Broken;
        let has_bar = is_wide && has_measure;
        let right = if has_bar { button + 26.0 + BAR + space::LARGE } else { 0.0 };
        let right = if is_wide { right.max(button + space::LARGE) } else { right };
        let words = ui.scope(|ui| {
            ui.set_max_width(all.width() - right);
            ui.spacing_mut().item_spacing.y = 2.0;
            // The cross stands beside the title, and nothing but that leaves room for it.
            let title = beside_cross.width().min(ui.available_width());
            let title = text::whole(ui, Face::CardTitle, palette.ink, &self.title, title);
            ui.add(egui::Label::new(title).selectable(false));
            if !self.about.is_empty() {
                text::cut(ui, Face::Interface, palette.muted, &self.about, 2);
            }
            self.facts_ui(ui);
            if has_measure && !is_wide {
                self.measure_ui(ui);
            }
        });
        let place = |left: f32, size: Vec2| {
            let middle = words.response.rect.center().y;
            Rect::from_min_size(pos2(left, middle - size.y * 0.5), size)
        };
        if has_bar {
            let known = text::wrapped(ui, Face::Small, palette.muted, &self.known, BAR);
            let size = vec2(BAR, known.size().y + 12.0);
            at(ui, place(all.right() - button - 26.0 - BAR, size), |ui| {
                ui.spacing_mut().item_spacing.y = 3.0;
                bar(ui, BAR, self.fraction, palette.accent.strong);
                ui.add(egui::Label::new(known).selectable(false));
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
        // Last, as it is read last.
        self.take_off_ui(ui, cross, cx);
    }

    /// The cross at the right that takes it off the shelf.
    fn take_off_ui(&self, ui: &Ui, square: Rect, cx: &mut Cx<'_>) {
        let Some(name) = &self.take_off else { return };
        let palette = theme::palette(ui);
        let id = Id::unique(("shelf-take-off", self.key));
        let response = ui.interact(square, id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
        let is_hot = response.hovered() || response.has_focus();
        if is_hot {
            ui.painter().rect_filled(square, space::RADIUS_SMALL, palette.hover);
        }
        let colour = if is_hot { palette.ink } else { palette.edge };
        Icon::Cross.paint(ui.painter(), square.center(), 11.0, colour);
        focus_ring(ui, &response, space::RADIUS_SMALL);
        if tip(response.on_hover_cursor(CursorIcon::PointingHand), name).clicked() {
            cx.push(Command::TakeOff(self.key));
        }
    }

    fn facts_ui(&self, ui: &mut Ui) {
        let palette = theme::palette(ui);
        if !self.facts.is_empty() {
            ui.add_space(space::TINY);
        }
        let facts = self.facts.iter().map(|fact| Part::plain(fact, palette.muted));
        let marks = self.marks.iter();
        let marks = marks.map(|mark| Part::marked(mark, Icon::Clock, palette.partly.strong));
        parts(ui, &facts.chain(marks).collect::<Vec<_>>());
        if let Some(problems) = &self.problems {
            parts(ui, &[Part::marked(problems, Icon::Warning, palette.wrong.strong)]);
        }
    }

    /// How much is known, below the facts: the bar with its words beside or below it.
    fn measure_ui(&self, ui: &mut Ui) {
        let palette = theme::palette(ui);
        ui.add_space(space::TINY);
        let width = ui.available_width();
        let words = text::wrapped(ui, Face::Small, palette.muted, &self.known, width);
        let is_beside = BAR + space::GAP + words.size().x <= width;
        let line = vec2(BAR.min(width), Face::Small.line_height());
        let bar_ui = |ui: &mut Ui| {
            let (rect, _) = ui.allocate_exact_size(line, Sense::hover());
            let rect = Rect::from_center_size(rect.center(), vec2(rect.width(), 8.0));
            paint_bar(ui, rect, self.fraction, palette.accent.strong);
        };
        let words = egui::Label::new(words).selectable(false);
        if is_beside {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::GAP;
                bar_ui(ui);
                ui.add(words);
            });
        } else {
            bar_ui(ui);
            ui.add(words);
        }
    }
}
