//! A small square button that shows an icon; its name is for screen readers and the pointer.

use egui::{CornerRadius, CursorIcon, Id, Rect, Response, Role, Sense, StrokeKind, Ui, WidgetInfo};

use super::icon::Icon;
use super::ring::focus_ring;
use super::tip::tip;
use crate::app::theme::{self, space};

/// Whether the keyboard stops at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// It does.
    Yes,
    /// It does not, because keys do the same already; screen readers can still press it.
    No,
}

/// Side of a tool in points.
pub const SIDE: f32 = 32.0;

/// Shows a tool at a place.
pub fn tool_at(
    ui: &Ui,
    rect: Rect,
    id: Id,
    icon: Icon,
    name: &str,
    is_enabled: bool,
    stop: Stop,
) -> Response {
    let palette = theme::palette(ui);
    let sense = match (is_enabled, stop) {
        (false, _) => Sense::hover(),
        (true, Stop::Yes) => Sense::click(),
        (true, Stop::No) => Sense::CLICK,
    };
    let response = ui.interact(rect, id, sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, name));
    let radius = CornerRadius::same(space::RADIUS_SMALL);
    if is_enabled && response.hovered() {
        let stroke = palette.outline();
        ui.painter().rect(rect, radius, palette.hover, stroke, StrokeKind::Inside);
    }
    // What cannot be pressed stays to be seen, faintly: it is decoration then.
    let colour = if is_enabled { palette.muted } else { palette.rule };
    icon.paint(ui.painter(), rect.center(), 14.0, colour);
    focus_ring(ui, &response, space::RADIUS_SMALL);
    if is_enabled {
        tip(response.on_hover_cursor(CursorIcon::PointingHand), name)
    } else {
        response
    }
}
