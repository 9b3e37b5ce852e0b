//! Remarks for the pointer lie within the window, and go when something else is done.

use egui::{Key, Modifiers, Rect, Shape, Vec2, vec2};
use egui_kittest::kittest::Queryable as _;

use crate::app::testing::{Setting, Window, open, press, press_with};
use crate::app::tests::sample;

const REMARK: &str = "Take off the shelf: Test bank";

/// A shelf on which the pointer rests on the cross at the right edge of a card.
fn hovered(size: Vec2) -> Window {
    let mut window = open(Setting { banks: vec![sample()], size, ..Setting::default() });
    window.get_by_label(REMARK).hover();
    window.run_steps(6);
    window
}

/// Where the words of the remark are drawn, if they are.
fn remark(window: &Window) -> Option<Rect> {
    drawn(window, REMARK).next()
}

#[test]
fn a_remark_lies_within_the_window() {
    for size in [vec2(900.0, 600.0), vec2(420.0, 800.0), vec2(210.0, 400.0)] {
        let window = hovered(size);
        let rect = remark(&window).unwrap_or_else(|| panic!("none at {size:?}"));
        let edge = 6.0;
        let all = Rect::from_min_size(egui::Pos2::ZERO, size).shrink(edge);
        assert!(all.contains_rect(rect), "{rect:?} at {size:?}");
    }
}

/// egui tells by itself what a cut label does not show, up to 500 points wide in any window.
#[test]
fn what_a_card_cuts_is_told_within_the_window() {
    let about = "What the bank is about, at such length that no card shows all of it. ".repeat(6);
    let about = about.trim_end();
    let mut bank = sample();
    bank.about = about.to_owned();
    for size in [vec2(900.0, 600.0), vec2(420.0, 800.0), vec2(210.0, 400.0)] {
        let mut window = open(Setting { banks: vec![bank.clone()], size, ..Setting::default() });
        let title = window.get_by_label("Test bank").rect();
        let cut = drawn(&window, about).next().expect("it is on the card");
        assert!(cut.top() > title.top());
        window.hover_at(cut.center());
        window.run_steps(6);
        let told = drawn(&window, about).nth(1).unwrap_or_else(|| panic!("not told at {size:?}"));
        let all = Rect::from_min_size(egui::Pos2::ZERO, size).shrink(6.0);
        assert!(all.x_range().contains(told.left()), "{told:?} at {size:?}");
        assert!(all.x_range().contains(told.right()), "{told:?} at {size:?}");
    }
}

/// Where these words are drawn, from below to above.
fn drawn(window: &Window, words: &str) -> impl Iterator<Item = Rect> {
    window.output().shapes.iter().filter_map(move |shape| match &shape.shape {
        Shape::Text(text) if text.galley.text() == words => Some(text.visual_bounding_rect()),
        _ => None,
    })
}

#[test]
fn a_remark_goes_when_a_dialog_lies_over_what_it_is_about() {
    let mut window = hovered(vec2(900.0, 600.0));
    press_with(&mut window, Modifiers::COMMAND, Key::K);
    window.run_steps(6);
    assert!(window.query_by_label("What do you want to do?").is_some(), "no palette");
    assert_eq!(remark(&window), None);
    // Nor does the pointer bring it back there.
    window.hover_at(egui::pos2(870.0, 160.0));
    window.get_by_label(REMARK).hover();
    window.run_steps(6);
    assert_eq!(remark(&window), None);
}

#[test]
fn a_remark_goes_when_a_key_is_pressed_and_comes_back_with_the_pointer() {
    let mut window = hovered(vec2(900.0, 600.0));
    press(&mut window, Key::Slash);
    window.run_steps(6);
    assert_eq!(remark(&window), None);
    let at = window.get_by_label(REMARK).rect().center();
    window.hover_at(at + vec2(2.0, 2.0));
    window.run_steps(6);
    assert!(remark(&window).is_some());
}
