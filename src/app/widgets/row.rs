//! A row that is a button: a label at the left, a number or a key at the right, a line below.

use egui::{CornerRadius, CursorIcon, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::keycap::Keycap;
use super::ring::focus_ring_inside;
use super::text;
use crate::app::theme::{self, Face, space};

/// The least height of a row.
const HEIGHT: f32 = 46.0;
/// How far what stands in it is from either end.
const INSET: f32 = 2.0;

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
    /// Shows it; its number below its label where there is no room beside it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let palette = theme::palette(ui);
        let width = ui.available_width();
        let ink = if self.is_enabled { palette.ink } else { palette.edge };
        let key = self.key.filter(|_| self.is_enabled);
        let key = key.map(|key| Keycap::new(ui, key, palette.muted));
        let count = self.count.map(|count| {
            let (face, ink) = if self.is_enabled {
                (Face::InterfaceStrong, palette.muted)
            } else {
                (Face::Small, palette.edge)
            };
            text::wrapped(ui, face, ink, count, width - 2.0 * INSET)
        });
        let key_room = key.as_ref().map_or(0.0, |key| key.size().x + space::GAP);
        let count_room = count.as_ref().map_or(0.0, |count| count.size().x + space::GAP);
        let room = width - 2.0 * INSET - key_room;
        let natural = text::galley(ui, Face::InterfaceMedium, ink, self.label);
        let is_beside = natural.size().x + count_room <= room;
        // Before a word is broken, the key makes room, and then the letters get smaller.
        let face = Face::InterfaceMedium;
        let needs_all = !is_beside && text::fitting(ui, face, self.label, room) != face;
        let key = key.filter(|_| !needs_all);
        let room = if needs_all { width - 2.0 * INSET } else { room };
        let label = if is_beside { natural } else { text::whole(ui, face, ink, self.label, room) };
        let below = if is_beside { 0.0 } else { count.as_ref().map_or(0.0, |one| one.size().y) };
        let height = (label.size().y + below + 2.0 * space::GAP).max(HEIGHT);
        let sense = if self.is_enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, self.is_enabled, self.label));
        if self.is_enabled && response.hovered() {
            let ground = rect.expand2(vec2(12.0, 0.0)).shrink2(vec2(0.0, 2.0));
            ui.painter().rect_filled(
                ground,
                CornerRadius::same(space::RADIUS_SMALL),
                palette.hover,
            );
        }
        let middle = rect.center().y;
        let left = rect.left() + INSET;
        let top = middle - (label.size().y + below) * 0.5;
        let under = top + label.size().y;
        ui.painter().galley(pos2(left, top), label, ink);
        let mut right = rect.right() - INSET;
        if let Some(key) = key {
            let size = key.size();
            right -= size.x;
            key.paint(ui.painter(), Rect::from_min_size(pos2(right, middle - 10.0), size));
            right -= space::GAP;
        }
        if let Some(count) = count {
            let at = if is_beside {
                pos2(right - count.size().x, middle - count.size().y * 0.5)
            } else {
                pos2(left, under)
            };
            ui.painter().galley(at, count, ink);
        }
        if self.has_line {
            ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, (space::LINE, palette.rule));
        }
        focus_ring_inside(ui, &response);
        if self.is_enabled { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }
}
