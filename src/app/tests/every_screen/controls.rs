//! What can be operated or has the keyboard on a screen, as a screen reader is told of it: where it is, and whether it
//! is on. What is drawn is judged by it.

use egui::accesskit::{Action, Toggled};
use egui::{Rect, Role};
use egui_kittest::kittest::NodeT as _;

use super::access::place;
use crate::app::testing::Window;

/// Something that can be operated, could be if it were not disabled, or can have the keyboard.
#[derive(Debug, Clone)]
pub(super) struct Control {
    pub(super) id: u64,
    pub(super) role: Role,
    pub(super) name: String,
    pub(super) rect: Rect,
    pub(super) is_enabled: bool,
    /// Of what is on or off, chosen or not.
    pub(super) is_on: Option<bool>,
}

/// All of them that have a place.
pub(super) fn of(window: &Window) -> Vec<Control> {
    let all = window.root().children_recursive().filter_map(|node| {
        let inner = node.accesskit_node();
        let is_on = match inner.toggled() {
            Some(state) => Some(state != Toggled::False),
            None => inner.is_selected(),
        };
        let role = inner.role();
        let is_operated = egui::accessibility::is_input(role)
            || inner.data().supports_action(Action::Click)
            || inner.data().supports_action(Action::Focus)
            || is_on.is_some();
        (is_operated && inner.has_bounds() && !inner.is_hidden()).then(|| Control {
            id: inner.locate().0.0,
            role,
            name: inner
                .label()
                .or_else(|| inner.placeholder().map(str::to_owned))
                .unwrap_or_default(),
            rect: place(&node),
            is_enabled: !inner.is_disabled(),
            is_on,
        })
    });
    all.collect()
}
