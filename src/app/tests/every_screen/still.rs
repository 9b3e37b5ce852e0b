//! What stands still: when a verdict comes, no option, row or field moves, nor any line of text in
//! them, and the button that goes on is where the button was that answered. A pointer that rests on
//! something rests on it still, and so does an eye.

use egui::{Key, Rect, Role, Vec2, vec2};
use egui_kittest::kittest::NodeT as _;

use super::access::place;
use super::drawn::{Drawn, Line};
use super::scenes::{self, Look};
use crate::app::testing::{Window, press};
use crate::app::theme::ThemeChoice;
use crate::bank::ResponseKind;
use crate::words::Words;

/// A node by its identity, its role and name, and where it is.
type Part = (u64, Role, String, Rect);

/// What an answer is given with.
fn parts(window: &Window) -> Vec<Part> {
    let roles = [
        Role::RadioButton,
        Role::CheckBox,
        Role::ComboBox,
        Role::ListItem,
        Role::TextInput,
        Role::MultilineTextInput,
        Role::Image,
    ];
    let mut all = nodes(window);
    all.retain(|(_, role, ..)| roles.contains(role));
    all
}

fn nodes(window: &Window) -> Vec<Part> {
    let part = |node: egui_kittest::Node<'_>| {
        let inner = node.accesskit_node();
        let name = inner.label().unwrap_or_default();
        (inner.locate().0.0, inner.role(), name, place(&node))
    };
    window.root().children_recursive().map(part).collect()
}

/// Where the button is that answers or goes on.
fn go_on(window: &Window) -> Rect {
    let mut buttons = window.root().children_recursive().filter(|node| {
        let label = node.accesskit_node().label().unwrap_or_default();
        node.accesskit_node().role() == Role::Button && ["Answer", "Next"].contains(&&*label)
    });
    place(&buttons.next().expect("a button that goes on"))
}

fn moved(kind: ResponseKind, size: Vec2) -> Vec<String> {
    let all = scenes::all();
    let open = all.iter().find(|scene| scene.name == format!("{}-open", kind.name())).unwrap();
    let look = Look { theme: ThemeChoice::Paper, size, words: Words::english() };
    let mut window = open.open(&look);
    let at = format!("{} at {}x{}", kind.name(), size.x, size.y);
    let (before, button) = (parts(&window), go_on(&window));
    let lines_before = Drawn::of(&window).lines;
    assert!(!before.is_empty(), "{at}: nothing to answer with");
    if kind == ResponseKind::Ordering {
        // In the order in which the cards are: another would of course move them.
        press(&mut window, Key::Enter);
    } else {
        scenes::answer(&mut window);
    }
    let (after, next) = (nodes(&window), go_on(&window));
    let mut moved = Vec::new();
    let lines_after = Drawn::of(&window).lines;
    for Line { text, ink, .. } in lines_before {
        // A line that is there no longer, a hint for one, has not moved.
        let same = lines_after.iter().filter(|line| line.text == text);
        let way = |line: &Line| line.ink.min.distance(ink.min);
        if let Some(now) = same.min_by(|one, other| way(one).total_cmp(&way(other)))
            && way(now) >= 0.5
        {
            moved.push(format!("{at}: the line “{text}” went from {ink:?} to {:?}", now.ink));
        }
    }
    if button != next {
        moved.push(format!("{at}: “Answer” at {button:?}, “Next” at {next:?}"));
    }
    for (id, _, name, rect) in before {
        match after.iter().find(|(other, ..)| *other == id) {
            Some((.., now)) if now.min.distance(rect.min) + now.max.distance(rect.max) < 0.5 => {}
            Some((.., now)) => {
                moved.push(format!("{at}: “{name}” went from {rect:?} to {now:?}"));
            }
            None => moved.push(format!("{at}: “{name}” at {rect:?} is gone")),
        }
    }
    moved
}

#[test]
fn nothing_moves_when_the_verdict_comes() {
    let mut all = Vec::new();
    for size in [
        vec2(1280.0, 800.0),
        vec2(900.0, 600.0),
        vec2(420.0, 800.0),
        vec2(640.0, 400.0),
        vec2(450.0, 300.0),
        vec2(280.0, 533.0),
    ] {
        all.extend(ResponseKind::ALL.into_iter().flat_map(|kind| moved(kind, size)));
    }
    assert!(all.is_empty(), "{} things moved:\n{}", all.len(), all.join("\n"));
}
