//! What stands where the question would: a pause, the end of the time, all questions at a glance.

use egui::Ui;

use super::{QuizScreen, Step, column};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::{Button, Weight, text};
use crate::quiz::What;
use crate::quiz::attempt::PlaceState;

/// A pause: the question is hidden, the clock stands.
pub(super) fn paused_ui(ui: &mut Ui, quiz: &QuizScreen, cx: &mut Cx<'_>) {
    column(ui, "paused", |ui| {
        let palette = theme::palette(ui);
        ui.add_space(72.0);
        text::heading(ui, Face::Title, &cx.text("quiz-paused"));
        text::label(ui, Face::Reading, palette.muted, &quiz.attempt.paper().title);
        text::label(ui, Face::Reading, palette.muted, &cx.text("quiz-paused-how"));
        ui.add_space(space::LARGE);
        ui.horizontal(|ui| {
            cx.button(ui, Action::Continue, Weight::Primary);
            cx.button(ui, Action::Leave, Weight::Plain);
        });
    });
}

/// The time is up.
pub(super) fn time_up_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    column(ui, "time-up", |ui| {
        let palette = theme::palette(ui);
        ui.add_space(72.0);
        text::heading(ui, Face::Title, &cx.text("quiz-time-up"));
        text::label(ui, Face::Reading, palette.muted, &cx.text("quiz-time-up-how"));
        ui.add_space(space::LARGE);
        ui.horizontal(|ui| {
            cx.button(ui, Action::HandIn, Weight::Primary);
            cx.button(ui, Action::Extend, Weight::Plain);
        });
    });
}

/// So many questions are listed one by one; of a longer paper only those without an answer.
const LISTED: usize = 200;

/// All questions at a glance, before the paper is handed in.
pub(super) fn overview_ui(ui: &mut Ui, quiz: &mut QuizScreen, cx: &mut Cx<'_>) {
    let mut chosen = None;
    column(ui, "overview", |ui| {
        let palette = theme::palette(ui);
        text::heading(ui, Face::Title, &cx.text("quiz-overview"));
        let progress = quiz.attempt.progress();
        let of = quiz.attempt.len();
        let left = of - progress.answered;
        let summary = cx.format(
            "quiz-overview-how",
            &[("answered", progress.answered.into()), ("of", of.into()), ("left", left.into())],
        );
        text::label(ui, Face::Reading, palette.muted, &summary);
        ui.add_space(space::MEDIUM);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(space::SMALL, space::SMALL);
            let is_long = of > LISTED;
            let places = (0..of).filter(|place| !is_long || quiz.attempt.answer(*place).is_none());
            for place in places.take(LISTED) {
                let id = match quiz.attempt.state(place) {
                    Some(PlaceState::Answered | PlaceState::Judged(_)) => "place-answered",
                    Some(PlaceState::PassedOver) => "place-skipped",
                    Some(PlaceState::Open) | None => "place-open",
                };
                let is_flagged = quiz.attempt.is_flagged(place);
                let label = format!("{}{}", place + 1, if is_flagged { " ★" } else { "" });
                let name = cx.format(
                    "place-name",
                    &[("place", (place + 1).into()), ("state", cx.text(id).into())],
                );
                let is_answered = id == "place-answered";
                let button = Button::new(&label).named(&name).low().on(is_answered);
                if button.show(ui).clicked() {
                    chosen = Some(place);
                }
            }
        });
        ui.add_space(space::LARGE);
        ui.horizontal(|ui| {
            if progress.open > 0 {
                cx.button(ui, Action::Next, Weight::Primary);
                cx.button(ui, Action::HandIn, Weight::Plain);
            } else {
                cx.button_with(ui, Action::HandIn, Weight::Primary, |button| button.key(Some("↵")));
                cx.button(ui, Action::Previous, Weight::Plain);
            }
        });
    });
    if let Some(place) = chosen {
        quiz.phase = super::Phase::Question;
        cx.push(Command::Quiz(Step::Change(What::MovedTo { place })));
    }
}
