//! Where the keyboard is: a ring of two points around what has the focus.

use egui::{CornerRadius, Response, Stroke, StrokeKind, Ui};

use crate::app::theme::{self, space};

/// Draws the ring around a focused control, and keeps the control in view.
pub fn focus_ring(ui: &Ui, response: &Response, radius: u8) {
    if !response.has_focus() {
        return;
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    ui.painter().rect_stroke(
        response.rect.expand(space::RING_GAP),
        CornerRadius::same(radius.saturating_add(2)),
        Stroke::new(space::LINE_STRONG, theme::palette(ui).accent.strong),
        StrokeKind::Outside,
    );
}
