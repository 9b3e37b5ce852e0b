//! Going about by keys alone.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::sample;
use crate::app::screens::Screen;
use crate::app::testing::{click, press, press_with, screen, shot, window};

#[test]
fn the_keys_of_the_table_lead_to_every_screen() {
    let mut window = window(vec![sample()]);
    press_with(&mut window, Modifiers::COMMAND, Key::Num2);
    assert!(matches!(screen(&window), Screen::History(_)));
    press_with(&mut window, Modifiers::COMMAND, Key::Comma);
    assert!(matches!(screen(&window), Screen::Settings(_)));
    press_with(&mut window, Modifiers::COMMAND, Key::Num1);
    assert!(matches!(screen(&window), Screen::Shelf(_)));
}

#[test]
fn the_overlay_lists_the_keys_of_the_screen_beneath() {
    let mut window = window(vec![sample()]);
    click(&mut window, "Test bank");
    press(&mut window, Key::Questionmark);
    window.get_by_label("As many as possible: E");
    window.get_by_label("All actions: Ctrl K");
    shot(&mut window, "keys");
    press(&mut window, Key::Escape);
    assert!(window.query_by_label("As many as possible: E").is_none());
    assert!(matches!(screen(&window), Screen::Bank(_)), "Escape closes the overlay alone");
}

#[test]
fn the_palette_does_what_is_typed() {
    let mut window = window(vec![sample()]);
    press_with(&mut window, Modifiers::COMMAND, Key::K);
    window.get_by_label("What do you want to do?").type_text("sett");
    window.run();
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Settings(_)));
}

#[test]
fn letters_that_are_typed_into_a_field_do_nothing_else() {
    let mut window = window(vec![sample()]);
    click(&mut window, "Test bank");
    press(&mut window, Key::C);
    press(&mut window, Key::E);
    assert!(matches!(screen(&window), Screen::Bank(_)), "E would start everything");
}

#[test]
fn a_focused_button_is_pressed_by_enter_and_nothing_else_is() {
    let mut window = window(vec![sample()]);
    window.get_by_label("Settings").focus();
    window.run();
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Settings(_)), "Enter belongs to what has the focus");
}

#[test]
fn nothing_is_repainted_while_nothing_changes() {
    let mut window = window(vec![sample()]);
    window.run();
    let again = window.output().viewport_output.values().map(|out| out.repaint_delay).min();
    assert!(again.is_none_or(|delay| delay > std::time::Duration::from_hours(1)), "{again:?}");
}
