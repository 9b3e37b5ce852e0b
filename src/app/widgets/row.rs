//! A row that is a button: a label at the left, a number or a key at the right, a line below.

use egui::{CornerRadius, CursorIcon, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::keycap::Keycap;
use super::ring::focus_ring_inside;
use super::text;
use crate::app::theme::{self, Face, space};

/// A row to be shown.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// What it does.
    pub label: &'a str,
    /// A number at the right, or why the row cannot be pressed now.
    pub count: Option<&'a str>,
    /// The key that does the same.
    pub key: Option<&'a str>,
    /// Whether a line divides it from the next.
    pub has_line: bool,
    /// Whether it can be pressed now.
    pub is_enabled: bool,
}

impl Row<'_> {
    /// Shows it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let palette = theme::palette(ui);
        let size = vec2(ui.available_width(), 46.0);
        let sense = if self.is_enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, self.is_enabled, self.label));
        if self.is_enabled && response.hovered() {
            let ground = rect.expand2(vec2(12.0, 0.0)).shrink2(vec2(0.0, 2.0));
            ui.painter().rect_filled(
                ground,
                CornerRadius::same(space::RADIUS_SMALL),
                palette.hover,
            );
        }
        let ink = if self.is_enabled { palette.ink } else { palette.edge };
        let label = text::galley(ui, Face::InterfaceMedium, ink, self.label);
        let middle = rect.center().y;
        ui.painter().galley(pos2(rect.left() + 2.0, middle - label.size().y * 0.5), label, ink);
        let mut right = rect.right() - 2.0;
        if let Some(key) = self.key.filter(|_| self.is_enabled) {
            let key = Keycap::new(ui, key, palette.muted);
            let size = key.size();
            right -= size.x;
            key.paint(ui.painter(), Rect::from_min_size(pos2(right, middle - 10.0), size));
            right -= space::GAP;
        }
        if let Some(count) = self.count {
            let (face, ink) = if self.is_enabled {
                (Face::InterfaceStrong, palette.muted)
            } else {
                (Face::Small, palette.edge)
            };
            let count = text::galley(ui, face, ink, count);
            let at = pos2(right - count.size().x, middle - count.size().y * 0.5);
            ui.painter().galley(at, count, ink);
        }
        if self.has_line {
            ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, (space::LINE, palette.rule));
        }
        focus_ring_inside(ui, &response);
        if self.is_enabled { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }
}
