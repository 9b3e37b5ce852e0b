//! Every kind of question, answered by keyboard alone and found by what a screen reader is told.

mod arranged;
mod placed;
mod typed;

use crate::app::screens::Screen;
use crate::app::testing::{Setting, Window, open, press, press_with, screen, shot, start};
use crate::app::theme::ThemeChoice;
use crate::bank::Bank;
use crate::quiz::{Plan, Verdict};
use crate::testing::bank;

fn quiz(bank: Bank) -> Window {
    let theme = match std::env::var("FOOTNOTE_SHOTS_THEME").as_deref() {
        Ok("ink") => ThemeChoice::Ink,
        _ => ThemeChoice::Paper,
    };
    let size = match std::env::var("FOOTNOTE_SHOTS_WIDTH").as_deref() {
        Ok("420") => egui::vec2(420.0, 800.0),
        _ => egui::vec2(1280.0, 800.0),
    };
    let mut window = open(Setting { banks: vec![bank], theme, size, ..Setting::default() });
    start(&mut window, Plan::default());
    window
}

fn verdict(window: &Window) -> Option<Verdict> {
    match screen(window) {
        Screen::Quiz(quiz) => quiz.attempt.mark(0).map(|mark| mark.verdict),
        _ => None,
    }
}

fn type_text(window: &mut Window, text: &str) {
    window.event(egui::Event::Text(text.to_owned()));
    window.run();
}

fn reasons(mut bank: Bank, change: impl FnOnce(&mut crate::bank::Response)) -> Bank {
    let question = bank.questions.first_mut().unwrap();
    change(&mut std::sync::Arc::make_mut(question).response);
    bank
}

#[test]
fn every_kind_fits_a_narrow_window_and_can_be_hit() {
    let open_answer = bank().question("why").open("Because.", &["Says why", "Says how"]).build();
    let number = bank().question("area").number(1500.0, 150.0).build();
    let banks =
        [arranged::events(), arranged::views(), typed::gaps(), placed::map(), open_answer, number];
    for bank in banks {
        let size = egui::vec2(420.0, 800.0);
        let mut window = open(Setting { banks: vec![bank], size, ..Setting::default() });
        start(&mut window, Plan::default());
        let fits = |window: &Window, when: &str| {
            super::access::hold_named_and_large(when, window);
            for (name, _, rect) in super::access::controls(window) {
                let fits = rect.left() >= -0.5 && rect.right() <= 420.5;
                assert!(fits, "{when}: “{name}” is at {rect:?}");
            }
        };
        fits(&window, "open");
        type_text(&mut window, "1");
        press(&mut window, egui::Key::Num1);
        press_with(&mut window, egui::Modifiers::COMMAND, egui::Key::Enter);
        fits(&window, "on the way");
    }
}
