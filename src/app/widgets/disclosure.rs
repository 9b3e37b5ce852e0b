//! A heading that shows what stands below it, or hides it.

use egui::{CursorIcon, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::button::QUIET_PADDING;
use super::icon::Icon;
use super::ring::focus_ring;
use super::text;
use crate::app::theme::{self, Face, space};

/// Side of the arrow, and what is between it and the words.
const ARROW: f32 = 10.0;
const GAP: f32 = 8.0;

/// Shows it; says whether it was pressed.
pub fn disclosure(ui: &mut Ui, label: &str, is_open: bool) -> bool {
    let palette = theme::palette(ui);
    let room = ui.available_width() - ARROW - GAP;
    let words = text::wrapped(ui, Face::SmallStrong, palette.ink, label, room);
    let size = vec2(words.size().x + GAP + ARROW, words.size().y.max(space::TARGET));
    // The words stand in line with others, the ground a little to the left of them.
    let (id, rect) = ui.allocate_space(size);
    let ground = rect.expand2(vec2(QUIET_PADDING, 0.0));
    let response = ui.interact(ground, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, label));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    if response.hovered() {
        ui.painter().rect_filled(ground, space::RADIUS_SMALL, palette.hover);
    }
    let middle = pos2(rect.right() - ARROW * 0.5, rect.center().y);
    let icon = if is_open { Icon::Less } else { Icon::More };
    icon.paint(ui.painter(), middle, ARROW, palette.muted);
    ui.painter().galley(
        pos2(rect.left(), rect.center().y - words.size().y * 0.5),
        words,
        palette.ink,
    );
    focus_ring(ui, &response, space::RADIUS_SMALL);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}
