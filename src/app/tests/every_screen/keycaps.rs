//! Keycaps tell what acts now: none of a letter while letters are typed, and no Enter where it
//! begins a new line. Their room stays, so that no label moves.

use egui::{Key, Rect};
use egui_kittest::kittest::Queryable as _;

use super::access::place;
use super::drawn::Drawn;
use crate::app::testing::{Window, press, press_with, start, window};
use crate::bank::Bank;
use crate::quiz::{Plan, Sitting};
use crate::testing::bank;

fn quiz(bank: Bank) -> Window {
    let mut window = window(vec![bank]);
    let sitting = Sitting { limit_secs: Some(600), ..Sitting::default() };
    start(&mut window, Plan { sitting, ..Plan::default() });
    window
}

/// Which of these are drawn, in this order, as far as they are.
fn drawn(window: &Window, wanted: &[&'static str]) -> Vec<&'static str> {
    let lines = Drawn::of(window).lines;
    wanted.iter().copied().filter(|text| lines.iter().any(|line| line.text == *text)).collect()
}

fn at(window: &Window, text: &str) -> Rect {
    let lines = Drawn::of(window).lines;
    lines.iter().find(|line| line.text == text).unwrap_or_else(|| panic!("no {text}")).ink
}

const KEYS: [&str; 7] = ["Esc", "T", "Ctrl G", "S", "F", "↵", "Ctrl ↵"];
const LABELS: [&str; 5] = ["Pause", "More time", "Skip", "Flag", "Answer"];

#[test]
fn while_something_is_typed_only_keys_that_act_then_are_shown() {
    let open = || bank().question("why").open("Because.", &[]).build();
    let short = || bank().question("who").short(&["Bibilov"]).build();
    let number = || bank().question("when").number(2008.0, 0.0).build();
    for (bank, keys) in
        [(open(), ["Ctrl G", "Ctrl ↵"]), (short(), ["Ctrl G", "↵"]), (number(), ["Ctrl G", "↵"])]
    {
        let mut window = quiz(bank);
        assert!(window.ctx.text_edit_focused(), "the field has the keyboard");
        assert_eq!(drawn(&window, &KEYS), keys);
        let typing = LABELS.map(|label| at(&window, label));
        press(&mut window, Key::Escape);
        assert!(!window.ctx.text_edit_focused());
        assert_eq!(drawn(&window, &KEYS), ["Esc", "T", "Ctrl G", "S", "F", "↵"]);
        assert_eq!(LABELS.map(|label| at(&window, label)), typing, "labels move");
    }
}

#[test]
fn the_button_that_goes_on_is_as_wide_whatever_its_key_is() {
    let mut window = quiz(bank().question("why").open("Because.", &[]).build());
    window.event(egui::Event::Text("So.".to_owned()));
    window.run();
    let before = place(&window.get_by_label("Answer"));
    press_with(&mut window, egui::Modifiers::COMMAND, Key::Enter);
    assert_eq!(place(&window.get_by_label("Next")), before);
}
