//! What a screen reader and a keyboard meet on every screen: controls with names, large enough to
//! hit, in the order in which they are read; verdicts that are announced.

use egui::accesskit::{Action, Live, Toggled};
use egui::{Key, Rect, Role};
use egui_kittest::kittest::NodeT as _;

use super::scenes::Scene;
use super::{Law, Report, SIZE};
use crate::app::testing::Window;
use crate::app::theme::space::{FOOT, HEAD, TARGET};
use crate::bank::ResponseKind;

/// The least height of an answer option.
const OPTION: f32 = 44.0;

/// Something that can be operated, in the order of the tree.
#[derive(Debug)]
struct Control {
    id: u64,
    name: String,
    role: Role,
    rect: Rect,
    is_focusable: bool,
}

fn controls(window: &Window) -> Vec<Control> {
    window
        .root()
        .children_recursive()
        .filter(|node| {
            let inner = node.accesskit_node();
            let data = inner.data();
            let is_operated = egui::accessibility::is_input(inner.role());
            is_operated
                && inner.has_bounds()
                && !inner.is_disabled()
                && !inner.is_hidden()
                && !data.is_read_only()
        })
        .map(|node| {
            let inner = node.accesskit_node();
            let name = inner.label().or_else(|| inner.placeholder().map(str::to_owned));
            Control {
                id: inner.locate().0.0,
                name: name.unwrap_or_default(),
                role: inner.role(),
                rect: place(&node),
                is_focusable: inner.data().supports_action(Action::Focus),
            }
        })
        .collect()
}

/// Reads the tree of a screen.
pub(super) fn check(window: &Window, scene: &Scene, report: Report<'_>) {
    check_names(window, scene, &|what| report(Law::Names, what));
    check_roles(window, scene, &|what| report(Law::Roles, what));
    check_verdict(window, scene, &|what| report(Law::Announces, what));
}

#[test]
fn every_control_is_named_and_large_enough() {
    super::hold(Law::Names);
}

#[test]
fn every_screen_says_what_it_is_and_how_far_it_is() {
    super::hold(Law::Roles);
}

#[test]
fn every_verdict_is_announced() {
    super::hold(Law::Announces);
}

#[test]
fn tab_reaches_every_control_in_the_order_of_reading() {
    super::hold(Law::TabOrder);
}

fn check_names(window: &Window, scene: &Scene, report: &dyn Fn(String)) {
    for Control { name, role, rect, .. } in controls(window) {
        let at = format!("{}: the {role:?} “{name}” at {rect:?}", scene.name);
        if name.trim().is_empty() || name.starts_with('[') {
            report(format!("{at} has no name"));
        }
        let is_option = scene.kind.is_some()
            && matches!(role, Role::RadioButton | Role::CheckBox | Role::ListBoxOption);
        let least = if is_option { OPTION } else { TARGET };
        if rect.width() < TARGET - 0.1 || rect.height() < least - 0.1 {
            report(format!("{at} is {} x {}", rect.width(), rect.height()));
        }
    }
}

fn check_roles(window: &Window, scene: &Scene, report: &dyn Fn(String)) {
    let all: Vec<_> = window.root().children_recursive().collect();
    let has = |role: Role| all.iter().any(|node| node.accesskit_node().role() == role);
    if !has(Role::Heading) {
        report(format!("{} has no heading", scene.name));
    }
    for node in &all {
        let inner = node.accesskit_node();
        if inner.role() == Role::ProgressIndicator
            && inner.label().or_else(|| inner.value()).is_none_or(|text| text.trim().is_empty())
        {
            report(format!("{}: a bar without words at {:?}", scene.name, place(node)));
        }
    }
    let Some(kind) = scene.kind else { return };
    if !has(Role::ProgressIndicator) {
        report(format!("{} does not tell how far one is", scene.name));
    }
    let option = match kind {
        ResponseKind::SingleChoice | ResponseKind::TrueFalse => Some(Role::RadioButton),
        ResponseKind::MultipleChoice => Some(Role::CheckBox),
        ResponseKind::ShortAnswer
        | ResponseKind::Number
        | ResponseKind::Ordering
        | ResponseKind::Matching
        | ResponseKind::GapFill
        | ResponseKind::Categories
        | ResponseKind::Hotspot
        | ResponseKind::Open => None,
    };
    if let Some(option) = option {
        let mut options = all.iter().filter(|node| node.accesskit_node().role() == option);
        let count = options.clone().count();
        if count < 2 {
            report(format!("{} has {count} options of the role {option:?}", scene.name));
        }
        let is_told =
            |state: Option<Toggled>| matches!(state, Some(Toggled::True | Toggled::False));
        if !options.all(|node| is_told(node.accesskit_node().toggled())) {
            report(format!("{}: an option does not tell if it is chosen", scene.name));
        }
    }
}

fn check_verdict(window: &Window, scene: &Scene, report: &dyn Fn(String)) {
    if scene.kind.is_none() || !scene.name.ends_with("-judged") {
        return;
    }
    let is_said = window.root().children_recursive().any(|node| {
        let inner = node.accesskit_node();
        let words = inner.value().or_else(|| inner.label()).unwrap_or_default();
        inner.live() == Live::Polite && words.split_whitespace().count() > 1
    });
    if !is_said {
        report(format!("{}: nothing is announced", scene.name));
    }
}

/// Goes through a screen by Tab; `stop` is told of each place where the keyboard stops.
pub(super) fn check_tab_order(
    window: &mut Window,
    scene: &Scene,
    report: Report<'_>,
    stop: &mut dyn FnMut(&mut Window),
) {
    let report = |what| report(Law::TabOrder, what);
    let expected: Vec<Control> =
        controls(window).into_iter().filter(|control| control.is_focusable).collect();
    let mut reached: Vec<u64> = Vec::new();
    // A dialog may have the focus in its field already.
    reached.extend(focused(window));
    stop(window);
    for _ in 0..2 * expected.len() + 8 {
        window.key_press(Key::Tab);
        window.run_steps(3);
        stop(window);
        match focused(window) {
            Some(id) if reached.first() == Some(&id) => break,
            Some(id) => reached.push(id),
            None => {}
        }
    }
    let name = |id: u64| {
        let control = expected.iter().find(|control| control.id == id);
        control.map_or_else(|| format!("{id:?}"), |control| format!("“{}”", control.name))
    };
    for control in &expected {
        // What lies under a dialog is out of reach, and shall be.
        let is_beneath = scene.name.starts_with("dialog-");
        if !is_beneath && !reached.contains(&control.id) {
            report(format!("{}: Tab does not reach “{}”", scene.name, control.name));
        }
    }
    for pair in reached.windows(2) {
        let find = |id: u64| expected.iter().find(|control| control.id == id);
        let (Some(one), Some(two)) = (find(pair[0]), find(pair[1])) else { continue };
        // After the last control comes the first again; in a dialog, the first of it.
        let first = expected.iter().find(|control| reached.contains(&control.id));
        if first.is_some_and(|first| first.id == two.id) {
            continue;
        }
        let (before, after) = (one.rect, two.rect);
        let same_line = before.y_range().contains(after.center().y)
            || after.y_range().contains(before.center().y);
        // On: further along the line, further down, or in another column or bar.
        let goes_on = if same_line {
            after.left() >= before.left() - 1.0
        } else {
            after.top() >= before.top() - 1.0
                || after.left() >= before.right() - 1.0
                || after.top() > SIZE.y - FOOT
                // From the head of the window into a page that is scrolled.
                || before.bottom() <= HEAD
        };
        if !goes_on {
            report(format!(
                "{}: Tab goes from {} {before:?} back to {} {after:?}",
                scene.name,
                name(one.id),
                name(two.id)
            ));
        }
    }
}

pub(super) fn focused(window: &Window) -> Option<u64> {
    window.ctx.memory(egui::Memory::focused).map(|id| id.accesskit_id().0)
}

/// Where a node is; nowhere for what has no place, such as a group.
pub(super) fn place(node: &egui_kittest::Node<'_>) -> Rect {
    if node.accesskit_node().has_bounds() { node.rect() } else { Rect::NOTHING }
}
