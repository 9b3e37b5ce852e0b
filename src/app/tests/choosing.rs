//! Choosing: what the set-up says of it, arrows among choices, the way out of dialogs, and which key
//! acts on what is chosen first.

use egui::accesskit::Live;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::sample;
use crate::app::screens::Screen;
use crate::app::testing::{Window, click, press, press_with, screen, window};
use crate::testing::bank;

#[test]
fn the_set_up_says_when_there_is_less_time_than_is_usually_needed() {
    let many = (0..24).fold(bank(), |bank, at| bank.question(&format!("q{at}")).true_false(true));
    let mut window = window(vec![many.build()]);
    click(&mut window, "Test bank");
    press(&mut window, Key::S);
    let line = "Usually takes about 10 minutes: longer than the 5 you allow";
    assert!(window.query_by_label(line).is_none(), "there is no limit");
    click(&mut window, "5\u{a0}min");
    assert!(window.query_by_label(line).is_none(), "10 questions take less");
    window.get_all_by_label("All").next().unwrap().click();
    window.run();
    window.get_by_label("24 of 24, about 10 minutes");
    let told = window.get_all_by_label(line).map(|node| node.accesskit_node().live());
    assert_eq!(told.filter(|live| *live == Live::Polite).count(), 1, "said once");
    click(&mut window, "10\u{a0}min");
    assert!(window.query_by_label(line).is_none(), "there is time enough");
}

#[test]
fn arrows_go_from_one_choice_to_the_next_and_never_to_the_head_of_the_window() {
    let mut window = window(vec![sample()]);
    click(&mut window, "Test bank");
    press(&mut window, Key::S);
    let all = window.get_all_by_label("All").last().unwrap();
    all.focus();
    window.run();
    for (key, expected) in [
        (Key::ArrowRight, "Easy"),
        (Key::ArrowDown, "Medium"),
        (Key::ArrowRight, "Hard"),
        (Key::ArrowRight, "Hard"),
        (Key::ArrowUp, "Medium"),
        (Key::ArrowLeft, "Easy"),
        (Key::ArrowUp, "All"),
        (Key::ArrowUp, "All"),
    ] {
        press(&mut window, key);
        assert_eq!(focused(&window).as_deref(), Some(expected), "after {key:?}");
    }
    window.get_by_label("Back to Test bank").focus();
    window.run();
    press(&mut window, Key::ArrowUp);
    assert_eq!(focused(&window).as_deref(), Some("Back to Test bank"));
}

/// What has the keyboard, by its name.
fn focused(window: &Window) -> Option<String> {
    window.ctx.memory(egui::Memory::focused).and_then(|id| {
        let nodes = window.root().children_recursive().map(|node| node.accesskit_node());
        nodes.filter(|node| node.locate().0.0 == id.accesskit_id().0).find_map(|node| node.label())
    })
}

#[test]
fn every_dialog_has_the_same_way_out_for_a_pointer() {
    let mut window = window(vec![sample()]);
    click(&mut window, "Test bank");
    let mut places = Vec::new();
    for (modifiers, key) in [
        (Modifiers::NONE, Key::C),
        (Modifiers::COMMAND, Key::O),
        (Modifiers::COMMAND, Key::K),
        (Modifiers::NONE, Key::Questionmark),
    ] {
        press_with(&mut window, modifiers, key);
        places.push(window.get_by_label("Close").rect().size());
        click(&mut window, "Close");
        assert!(window.query_by_label("Close").is_none());
        assert!(matches!(screen(&window), Screen::Bank(_)));
    }
    assert!(places.iter().all(|size| *size == places[0]), "{places:?}");
}

#[test]
fn the_key_of_the_first_bank_is_shown_only_while_enter_starts_it() {
    let mut window = window(vec![sample()]);
    assert!(shows_enter(&window));
    press(&mut window, Key::Slash);
    assert!(!shows_enter(&window), "Enter belongs to the field");
    press(&mut window, Key::Escape);
    assert!(shows_enter(&window));
}

/// Whether Enter is drawn as a key anywhere.
fn shows_enter(window: &Window) -> bool {
    window
        .output()
        .shapes
        .iter()
        .any(|shape| matches!(&shape.shape, egui::Shape::Text(text) if text.galley.text() == "↵"))
}
