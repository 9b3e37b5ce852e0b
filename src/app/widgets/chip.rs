//! Something small that can be picked or carried: a letter and a few words in a frame.

use egui::{
    Color32, CornerRadius, CursorIcon, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, pos2, vec2,
};

use super::dashed::dotted_rect;
use super::look::paint_box;
use super::option_card::OptionLook;
use super::ring::focus_ring;
use super::text;
use crate::app::theme::{self, Face, space};

/// A chip to be shown.
#[derive(Debug, Clone, Copy)]
pub struct Chip<'a> {
    /// What it says.
    pub text: &'a str,
    /// The letter that is its key.
    pub letter: &'a str,
    /// Whether it was picked for something already: it steps back then, and is no more right for
    /// that.
    pub is_used: bool,
    /// Whether it can be picked now.
    pub is_open: bool,
}

const LEFT: f32 = 44.0;
const RIGHT: f32 = 16.0;

impl Chip<'_> {
    /// How large it is in a column of this width.
    #[must_use]
    pub fn size(self, ui: &Ui, width: f32) -> Vec2 {
        let room = width - LEFT - RIGHT;
        let words = text::wrapped(ui, Face::Option, Color32::PLACEHOLDER, self.text, room);
        // Up to a whole point, or the words might need a line more than they were measured with.
        let wide = words.size().x.ceil() + LEFT + RIGHT;
        vec2(wide.min(width), (words.size().y + 19.0).max(44.0))
    }

    /// Shows it in its place. `named` is what a screen reader says.
    pub fn show_at(self, ui: &Ui, rect: Rect, id: Id, named: &str) -> Response {
        let palette = theme::palette(ui);
        let sense = if self.is_open { Sense::click_and_drag() } else { Sense::hover() };
        let response = ui.interact(rect, id, sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, self.is_open, named));
        if ui.is_rect_visible(rect) {
            let is_hot = self.is_open && response.hovered();
            let fill = if is_hot { palette.hover } else { palette.surface };
            self.paint(ui, rect, fill);
        }
        focus_ring(ui, &response, space::RADIUS);
        if self.is_open { response.on_hover_cursor(CursorIcon::Grab) } else { response }
    }

    /// Paints it where it is carried.
    pub fn paint(self, ui: &Ui, rect: Rect, fill: Color32) {
        let palette = theme::palette(ui);
        let radius = CornerRadius::same(space::RADIUS);
        let edge = if self.is_open { palette.edge } else { palette.rule };
        let stroke = Stroke::new(palette.line, edge);
        if self.is_used {
            let edge = Stroke::new(palette.line, palette.edge);
            ui.painter().rect_filled(rect, radius, fill);
            ui.painter().extend(dotted_rect(rect, space::RADIUS, edge));
        } else {
            ui.painter().rect(rect, radius, fill, stroke, StrokeKind::Inside);
        }
        let middle = pos2(rect.left() + 23.0, rect.center().y);
        paint_box(ui, middle, OptionLook::Open, self.letter, true);
        let colour = if self.is_used { palette.muted } else { palette.ink };
        let room = rect.width() - LEFT - RIGHT;
        let words = text::wrapped(ui, Face::Option, colour, self.text, room.max(40.0));
        let at = pos2(rect.left() + LEFT, rect.center().y - words.size().y * 0.5);
        ui.painter().galley(at, words, colour);
    }
}
