//! What holds at twice the size and in a narrow window: controls are named, large enough to hit, and
//! within it. That the focus goes in the order of reading is a law of `every_screen`.

use egui::{Key, Modifiers, Rect, Role, Vec2, vec2};
use egui_kittest::kittest::NodeT as _;

use super::sample;
use crate::app::testing::{Setting, Window, click, open, press, press_with, start};
use crate::app::theme::ThemeChoice;
use crate::quiz::{CertaintyAsked, Plan, Sitting};

/// A screen, and how one gets there.
type Way = (&'static str, fn(&mut Window));

/// Every screen, and how one gets there.
fn screens() -> Vec<Way> {
    fn bank(window: &mut Window) {
        click(window, "Test bank");
    }
    fn quiz(window: &mut Window) {
        let sitting = Sitting { certainty: CertaintyAsked::Yes, ..Sitting::default() };
        start(window, Plan { sitting, ..Plan::default() });
    }
    vec![
        ("shelf", |_| {}),
        ("bank", bank),
        ("questions", |window| {
            bank(window);
            click(window, "Questions 3");
        }),
        ("setup", |window| {
            bank(window);
            press(window, Key::S);
        }),
        ("quiz", quiz),
        ("footnote", |window| {
            quiz(window);
            press(window, Key::A);
            press(window, Key::Enter);
        }),
        ("paused", |window| {
            quiz(window);
            press(window, Key::Escape);
        }),
        ("history", |window| press_with(window, Modifiers::COMMAND, Key::Num2)),
        ("settings", |window| press_with(window, Modifiers::COMMAND, Key::Comma)),
        ("keys", |window| press(window, Key::Questionmark)),
        ("palette", |window| press_with(window, Modifiers::COMMAND, Key::K)),
        ("open", |window| press_with(window, Modifiers::COMMAND, Key::O)),
        ("code", |window| {
            bank(window);
            press(window, Key::C);
        }),
    ]
}

fn at(size: Vec2, zoom: f32, go: fn(&mut Window)) -> Window {
    let theme = ThemeChoice::Paper;
    let mut window = open(Setting { banks: vec![sample()], theme, size, zoom });
    go(&mut window);
    window
}

/// Name, role and place of everything that can be operated.
pub(super) fn controls(window: &Window) -> Vec<(String, Role, Rect)> {
    window
        .root()
        .children_recursive()
        .filter(|node| egui::accessibility::is_input(node.accesskit_node().role()))
        .filter(|node| !node.accesskit_node().data().is_read_only())
        .map(|node| {
            let inner = node.accesskit_node();
            let name = inner.label().or_else(|| inner.placeholder().map(str::to_owned));
            (name.unwrap_or_default(), inner.role(), node.rect())
        })
        .collect()
}

pub(super) fn hold_named_and_large(screen: &str, window: &Window) {
    let controls = controls(window);
    assert!(!controls.is_empty(), "{screen} has no controls");
    for (name, role, rect) in controls {
        assert!(!name.trim().is_empty(), "{screen}: a {role:?} without a name at {rect:?}");
        let is_option = matches!(role, Role::RadioButton | Role::CheckBox);
        let least = if is_option { 44.0 } else { 28.0 };
        let (width, height) = (rect.width() + 0.51, rect.height() + 0.51);
        assert!(width >= 28.0 && height >= least, "{screen}: “{name}” is {:?}", rect.size());
    }
}

#[test]
fn every_control_is_named_and_large_enough_also_at_twice_the_size() {
    for (screen, go) in screens() {
        hold_named_and_large(screen, &at(vec2(1280.0, 800.0), 2.0, go));
    }
}

#[test]
fn every_screen_fits_a_narrow_window() {
    for (screen, go) in screens() {
        let window = at(vec2(420.0, 800.0), 1.0, go);
        for (name, _, rect) in controls(&window) {
            let fits = rect.left() >= -0.5 && rect.right() <= 420.5;
            assert!(fits, "{screen}: “{name}” is at {rect:?}");
        }
    }
}

#[test]
fn a_verdict_is_announced_without_moving_the_focus() {
    let mut window = at(vec2(1280.0, 800.0), 1.0, |window| start(window, Plan::default()));
    press(&mut window, Key::A);
    press(&mut window, Key::Enter);
    let live = window.root().children_recursive().any(|node| {
        let inner = node.accesskit_node();
        inner.live() == egui::accesskit::Live::Polite
            && inner.value().or_else(|| inner.label()).is_some_and(|said| said.contains("mark"))
    });
    assert!(live, "the verdict is not announced");
}
