//! Bars: how much of something. A thin line is all of it, the bar on it what there is: the same
//! shapes as in the row of questions at the head of a quiz, and as easily seen.

use egui::{Color32, CornerRadius, Rect, Sense, Ui, vec2};

use crate::app::theme::{self, space};

/// A bar filled to `fraction` (0 to 1); the words beside it say the number, so it is decoration to
/// a screen reader.
pub fn bar(ui: &mut Ui, width: f32, fraction: f32, colour: Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(width, 8.0), Sense::hover());
    paint_bar(ui, rect, fraction, colour);
}

/// [`bar`], in a place.
pub fn paint_bar(ui: &Ui, rect: Rect, fraction: f32, colour: Color32) {
    let track = Rect::from_center_size(rect.center(), vec2(rect.width(), space::TRACK));
    ui.painter().rect_filled(track, CornerRadius::same(1), theme::palette(ui).edge);
    let radius = CornerRadius::same(4);
    let filled = rect.width() * fraction.clamp(0.0, 1.0);
    if filled > 0.0 {
        let rect = Rect::from_min_size(rect.min, vec2(filled.max(8.0), rect.height()));
        ui.painter().rect_filled(rect, radius, colour);
    }
}
