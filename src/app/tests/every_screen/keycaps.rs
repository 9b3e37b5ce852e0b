//! Keycaps tell what acts now: none of a letter while letters are typed, and no Enter where it
//! begins a new line, leads to the next gap or presses what has the keyboard. Their room stays, so
//! that no label moves.

use egui::{Key, Rect, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::access::{focused, place};
use super::actions::told;
use super::drawn::Drawn;
use super::scenes::Scene;
use super::{Law, Report, hold};
use crate::app::keys::ENTER;
use crate::app::testing::{Window, press, press_with, start, window};
use crate::bank::{Bank, GapKey, Response};
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

/// The button that shows the keycap of Enter: its identity and its name.
fn claims_enter(window: &Window) -> Option<(u64, String)> {
    let lines = Drawn::of(window).lines;
    let keycap = lines.iter().find(|line| line.text == ENTER)?.ink.center();
    let nodes = window.root().children_recursive();
    let buttons = nodes.filter(|node| node.accesskit_node().role() == Role::Button);
    let under = buttons.filter(|node| place(node).contains(keycap));
    // A card that leads somewhere may have a button on it.
    let smallest = under.min_by(|one, other| place(one).area().total_cmp(&place(other).area()));
    smallest.map(|node| {
        let node = node.accesskit_node();
        (node.locate().0.0, node.label().unwrap_or_default())
    })
}

fn role(window: &Window, id: u64) -> Option<Role> {
    let mut nodes = window.root().children_recursive();
    let node = nodes.find(|node| node.accesskit_node().locate().0.0 == id)?;
    Some(node.accesskit_node().role())
}

fn click(window: &Window, id: u64) {
    let mut nodes = window.root().children_recursive();
    nodes.find(|node| node.accesskit_node().locate().0.0 == id).unwrap().click();
}

/// Scenes that list keys: there a keycap claims nothing.
const LISTS: [&str; 2] = ["dialog-keys", "dialog-palette"];
/// So many stops of Tab are looked at.
const MOST: usize = 30;

/// Goes through a screen by Tab. Wherever a button shows the keycap of Enter, Enter does what a click
/// on it does: looked at once for each role of what has the keyboard.
pub(super) fn check(open: impl Fn() -> Window, scene: &Scene, report: Report<'_>) {
    if LISTS.contains(&scene.name.as_str()) {
        return;
    }
    let stop = |stops: usize| {
        let mut window = open();
        for _ in 0..stops {
            window.key_press(Key::Tab);
            window.run_steps(3);
        }
        window
    };
    let mut window = open();
    let mut roles = Vec::new();
    let mut reached = Vec::new();
    for stops in 1..MOST {
        window.key_press(Key::Tab);
        window.run_steps(3);
        let Some(at) = focused(&window) else { continue };
        if reached.contains(&at) {
            break;
        }
        reached.push(at);
        let Some((button, name)) = claims_enter(&window).filter(|(button, _)| *button != at) else {
            continue;
        };
        let role = role(&window, at);
        if roles.contains(&role) {
            continue;
        }
        roles.push(role);
        let mut pressed = stop(stops);
        press(&mut pressed, Key::Enter);
        let mut clicked = stop(stops);
        click(&clicked, button);
        clicked.run();
        if told(&pressed) != told(&clicked) {
            let name = format!("{}: “{name}” claims Enter", scene.name);
            report(Law::Keycaps, format!("{name} while the keyboard is on a {role:?}"));
        }
    }
}

#[test]
fn what_shows_the_keycap_of_enter_is_done_by_enter() {
    hold(Law::Keycaps);
}

#[test]
fn where_enter_presses_another_button_it_is_not_claimed() {
    let mut window = quiz(bank().question("why").open("Because.", &[]).build());
    window.event(egui::Event::Text("So.".to_owned()));
    window.run();
    press(&mut window, Key::Escape);
    assert_eq!(claims_enter(&window).map(|(_, name)| name).as_deref(), Some("Answer"));
    let before = LABELS.map(|label| at(&window, label));
    window.get_by_label("Skip").focus();
    window.run();
    assert_eq!(claims_enter(&window), None, "Enter would skip");
    assert_eq!(LABELS.map(|label| at(&window, label)), before, "labels move");
    window.get_by_label("Answer").focus();
    window.run();
    assert!(claims_enter(&window).is_some());
}

#[test]
fn in_a_gap_that_is_not_the_last_enter_is_not_claimed() {
    let gap = |text: &str| {
        let mut short = bank().question("one").short(&[text]).build();
        let question = std::sync::Arc::make_mut(&mut short.questions[0]);
        match &question.response {
            Response::ShortAnswer(key) => GapKey::Typed(key.clone()),
            other => panic!("no short answer: {other:?}"),
        }
    };
    let mut window = quiz(bank().question("gaps").gaps(vec![gap("one"), gap("two")]).build());
    assert!(window.ctx.text_edit_focused());
    let type_text = |window: &mut Window, text: &str| {
        window.event(egui::Event::Text(text.to_owned()));
        window.run();
    };
    type_text(&mut window, "one");
    assert_eq!(claims_enter(&window), None, "Enter leads to the second gap");
    press(&mut window, Key::Enter);
    type_text(&mut window, "two");
    assert_eq!(claims_enter(&window).map(|(_, name)| name).as_deref(), Some("Answer"));
    press(&mut window, Key::Enter);
    window.get_by_label("Next");
}
