//! Tabs: one of several views of the same thing.

use egui::{Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::ring::focus_ring;
use super::text;
use crate::app::theme::{self, Face, space};

/// One tab.
pub fn tab(ui: &mut Ui, label: &str, is_here: bool) -> Response {
    let palette = theme::palette(ui);
    let (face, colour) = if is_here {
        (Face::InterfaceStrong, palette.ink)
    } else {
        (Face::Interface, palette.muted)
    };
    let galley = text::galley(ui, face, colour, label);
    let (rect, response) =
        ui.allocate_exact_size(vec2(galley.size().x.max(space::TARGET), 36.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, is_here, label));
    let colour = if response.hovered() { palette.ink } else { colour };
    let at = rect.left_center() - vec2(0.0, galley.size().y * 0.5 + 2.0);
    ui.painter().galley_with_override_text_color(at, galley, colour);
    if is_here {
        let line = rect.bottom() - 1.0;
        ui.painter().hline(rect.x_range(), line, palette.outline_of(palette.accent));
    }
    focus_ring(ui, &response, space::RADIUS_SMALL);
    response
}

/// A row of tabs over a line. Gives the one that was chosen.
pub fn tabs<T: Copy + PartialEq>(ui: &mut Ui, here: T, tabs: &[(T, String)]) -> Option<T> {
    let palette = theme::palette(ui);
    let mut chosen = None;
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(26.0, 0.0);
        for (this, label) in tabs {
            if tab(ui, label, *this == here).clicked() {
                chosen = Some(*this);
            }
        }
    });
    let rect = row.response.rect;
    let line = rect.left()..=ui.max_rect().right();
    ui.painter().hline(line, rect.bottom() - 0.5, (space::LINE, palette.rule));
    chosen
}
