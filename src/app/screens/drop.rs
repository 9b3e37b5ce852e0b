//! What is shown while files are held over the window: that they can be dropped, and where they
//! will land.

use egui::{CornerRadius, Id, LayerId, Order, Rect, StrokeKind, Ui, vec2};

use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::dashed::dashed_rect;
use crate::app::widgets::text;

/// Draws it over everything else, while something is held.
pub fn drop_ui(ui: &Ui, cx: &Cx<'_>) {
    if ui.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let palette = theme::palette(ui);
    let all = ui.ctx().content_rect();
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, Id::unique("drop")));
    painter.rect_filled(all, 0.0, palette.veil);
    let width = (all.width() - 2.0 * space::PAGE).min(460.0);
    let inside = width - 2.0 * space::CARD;
    let title = text::wrapped(ui, Face::Section, palette.ink, &cx.text("drop-title"), inside);
    let how = text::wrapped(ui, Face::Interface, palette.muted, &cx.text("drop-how"), inside);
    let height = title.size().y + how.size().y + space::SMALL + 2.0 * space::LARGE;
    let card = Rect::from_center_size(all.center(), vec2(width, height));
    painter.rect_filled(card, CornerRadius::same(space::RADIUS), palette.surface);
    let stroke = palette.outline_of(palette.accent);
    painter.extend(dashed_rect(card.shrink(6.0), space::RADIUS, stroke));
    painter.rect_stroke(
        all.shrink(2.0),
        CornerRadius::same(space::RADIUS),
        stroke,
        StrokeKind::Inside,
    );
    let at = card.min + vec2(space::CARD, space::LARGE);
    let below = vec2(0.0, title.size().y + space::SMALL);
    painter.galley(at, title, palette.ink);
    painter.galley(at + below, how, palette.muted);
}
