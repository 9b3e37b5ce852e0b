//! What was typed, where it was typed: the field of before as a box that is read, with what became
//! of it.

use egui::{Id, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::field;
use super::look::{paint_ground, paint_left, paint_verdict, verdict_galley};
use super::option_card::OptionLook;
use super::ring::focus_ring;
use super::text;
use crate::app::theme::{self, Face, space};

/// A box to be shown.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// As typed.
    pub text: &'a str,
    /// What became of it.
    pub look: OptionLook,
    /// The same in words.
    pub verdict: &'a str,
    /// What is said besides to those who do not see the box.
    pub told: Option<&'a str>,
}

const ICON: f32 = 16.0;

impl Given<'_> {
    /// Shows it in the place and under the id of a field of one line. Says also whether there was
    /// room for the word of the verdict.
    pub fn show(self, ui: &mut Ui, id: Id, width: f32) -> (Response, bool) {
        let palette = theme::palette(ui);
        let width = width.min(ui.available_width());
        let response = self.ground(ui, id, vec2(width, space::OPTION));
        let rect = response.rect;
        let ink = self.look.ink(palette);
        let verdict = verdict_galley(ui, self.look, self.verdict).size().x;
        let words = text::galley(ui, Face::Option, palette.ink, self.text).size().x;
        let left = rect.left() + field::PADDING;
        let mut right = rect.right() - field::PADDING;
        let has_room = words + verdict + ICON + 2.0 * space::MEDIUM <= right - left;
        if has_room {
            paint_verdict(ui, pos2(right, rect.center().y), self.look, self.verdict);
            right -= verdict + space::SMALL;
        }
        if let Some(icon) = self.look.icon() {
            right -= ICON;
            icon.paint(ui.painter(), pos2(right + ICON * 0.5, rect.center().y), ICON, ink);
        }
        let job = Face::Option.cut(self.text, palette.ink, (right - left).max(24.0), 1);
        let words = ui.fonts_mut(|fonts| fonts.layout_job(job));
        paint_left(ui, pos2(left, rect.center().y), words, palette.ink);
        focus_ring(ui, &response, space::RADIUS);
        (response, has_room)
    }

    /// Shows it in the place and under the id of a field of so many lines.
    pub fn show_lines(self, ui: &mut Ui, id: Id, rows: usize) -> Response {
        let palette = theme::palette(ui);
        let width = ui.available_width();
        // Set as the field sets it, whose lines are as high as its font says.
        let font = Face::Option.font();
        let room = width - 2.0 * field::PADDING;
        let (words, line) = ui.fonts_mut(|fonts| {
            let words = fonts.layout(self.text.to_owned(), font.clone(), palette.ink, room);
            (words, fonts.row_height(&font))
        });
        let least = line * rows as f32;
        let height = words.size().y.max(least) + 2.0 * field::PADDING_LINES;
        let response = self.ground(ui, id, vec2(width, height));
        let at = response.rect.min + vec2(field::PADDING, field::PADDING_LINES);
        ui.painter().galley(at, words, palette.ink);
        focus_ring(ui, &response, space::RADIUS);
        response
    }

    fn ground(self, ui: &mut Ui, id: Id, size: egui::Vec2) -> Response {
        let (_, rect) = ui.allocate_space(size);
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        let mut name = format!("{}, {}", self.text, self.verdict);
        if let Some(told) = self.told {
            name.push_str(", ");
            name.push_str(told);
        }
        response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &name));
        paint_ground(ui, rect, self.look, false, space::RADIUS);
        response
    }
}
