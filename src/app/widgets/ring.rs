//! Where the keyboard is: a ring around what has the focus.

use egui::{CornerRadius, Response, StrokeKind, Ui, vec2};

use crate::app::theme::{self, space};

/// Draws the ring around a focused control, and keeps the control in view.
pub fn focus_ring(ui: &Ui, response: &Response, radius: u8) {
    if !response.has_focus() {
        return;
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let palette = theme::palette(ui);
    let stroke = palette.outline_of(palette.accent);
    // Where what is about the control is cut off, the ring lies nearer to it, so that it can be
    // seen on all sides.
    let ring = response.rect.expand(space::RING).intersect(ui.clip_rect());
    let corners = CornerRadius::same(radius.saturating_add(2));
    ui.painter().rect_stroke(ring, corners, stroke, StrokeKind::Inside);
}

/// The same within the height of a row of a list, whose neighbours leave no room between them.
pub fn focus_ring_inside(ui: &Ui, response: &Response) {
    let inner = response.rect.shrink2(vec2(0.0, space::RING + 1.0));
    focus_ring(ui, &response.clone().with_new_rect(inner), space::RADIUS_SMALL);
}
