//! Bars: how much of something, and where one is in a paper.

use egui::{Color32, CornerRadius, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::theme::{self, space};

/// A bar filled to `fraction` (0 to 1); the words beside it say the number, so it is decoration to
/// a screen reader.
pub fn bar(ui: &mut Ui, width: f32, fraction: f32, colour: Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(width, 8.0), Sense::hover());
    paint_bar(ui, rect, fraction, colour);
}

/// [`bar`], in a place.
pub fn paint_bar(ui: &Ui, rect: Rect, fraction: f32, colour: Color32) {
    let radius = CornerRadius::same(4);
    ui.painter().rect_filled(rect, radius, theme::palette(ui).rule);
    let filled = rect.width() * fraction.clamp(0.0, 1.0);
    if filled > 0.0 {
        let rect = Rect::from_min_size(rect.min, vec2(filled.max(8.0), rect.height()));
        ui.painter().rect_filled(rect, radius, colour);
    }
}

/// One question in the progress of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// Its colour: the verdict, the accent where one is now, the rule where one has not been.
    pub colour: Color32,
    /// Whether this is the question shown.
    pub is_current: bool,
}

/// The progress of a paper as one bar of segments, with `name` for screen readers. Papers of more
/// questions than there is room for are shown as one run.
pub fn segments(ui: &mut Ui, width: f32, segments: &[Segment], name: &str) -> egui::Response {
    let (rect, response) = ui.allocate_exact_size(vec2(width, space::TARGET), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    let palette = theme::palette(ui);
    let count = segments.len().max(1) as f32;
    let gap = if width / count > 12.0 { 5.0 } else { 1.0 };
    let each = ((width - gap * (count - 1.0)) / count).max(1.0);
    let step = (width - each) / (count - 1.0).max(1.0);
    for (at, segment) in segments.iter().enumerate() {
        let min = egui::pos2(rect.left() + step * at as f32, rect.center().y - 3.5);
        let piece = Rect::from_min_size(min, vec2(each, 7.0));
        if segment.is_current {
            let halo = piece.expand(3.0);
            ui.painter().rect_filled(halo, CornerRadius::same(6), palette.accent.soft);
        }
        ui.painter().rect_filled(piece, CornerRadius::same(3), segment.colour);
    }
    response
}
