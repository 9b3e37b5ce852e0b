//! A slot within a line of text that is filled from a list, or shows what was put there.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, CursorIcon, Galley, Id, Rect, Response, Role, Sense, StrokeKind, Ui,
    WidgetInfo, pos2,
};

use super::dashed::dashed_rect;
use super::icon::Icon;
use super::look::paint_left;
use super::option_card::OptionLook;
use super::ring::focus_ring;
use super::text;
use crate::app::theme::{self, Face, space};

/// A slot to be shown.
#[derive(Debug, Clone, Copy)]
pub struct Slot<'a> {
    /// What is in it.
    pub text: Option<&'a str>,
    /// What is said while it is empty.
    pub hint: &'a str,
    /// What has become of it.
    pub look: OptionLook,
    /// The letter under which more is said about it in the footnote.
    pub mark: Option<&'a str>,
}

const PADDING: f32 = 14.0;
const MARK: f32 = 24.0;

impl Slot<'_> {
    /// How wide a slot has to be for any of these texts.
    #[must_use]
    pub fn width<'t>(ui: &Ui, texts: impl Iterator<Item = &'t str>) -> f32 {
        let widest = texts
            .map(|words| text::galley(ui, Face::Option, Color32::PLACEHOLDER, words).size().x)
            .fold(80.0, f32::max);
        widest.min(320.0) + 2.0 * PADDING + MARK
    }

    /// Shows it as something that opens a list.
    pub fn show(self, ui: &Ui, rect: Rect, id: Id, name: &str) -> Response {
        let response = ui.interact(rect, id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, name));
        let value = self.text.unwrap_or(self.hint);
        ui.ctx().accesskit_node_builder(id, |node| node.set_value(value));
        self.paint(ui, rect, true, response.hovered());
        focus_ring(ui, &response, space::RADIUS);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    /// Shows what became of it.
    pub fn show_judged(self, ui: &Ui, rect: Rect, id: Id, name: &str) -> Response {
        let response = ui.interact(rect, id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
        self.paint(ui, rect, false, false);
        response
    }

    fn paint(self, ui: &Ui, rect: Rect, is_open: bool, is_hot: bool) {
        let palette = theme::palette(ui);
        let radius = CornerRadius::same(space::RADIUS);
        if let Some(state) = self.look.colours(palette) {
            ui.painter().rect_filled(rect, radius, state.soft);
            let stroke = palette.outline_of(state);
            if self.look == OptionLook::LeftOut {
                ui.painter().extend(dashed_rect(rect, space::RADIUS, stroke));
            } else {
                ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
            }
        } else {
            let fill = if is_hot { palette.hover } else { palette.surface };
            let stroke = palette.outline();
            ui.painter().rect(rect, radius, fill, stroke, StrokeKind::Inside);
        }
        let middle = rect.center().y;
        let ink = self.look.ink(palette);
        let mut right = rect.right() - PADDING;
        if let Some(mark) = self.mark {
            let mark = text::galley(ui, Face::SmallStrong, ink, mark);
            right -= mark.size().x;
            let at = pos2(right, rect.top() + 4.0);
            ui.painter().galley(at, mark, ink);
            right -= 4.0;
        }
        if is_open {
            Icon::More.paint(ui.painter(), pos2(right - 6.0, middle), 12.0, palette.muted);
            right -= MARK - 4.0;
        }
        let mut left = rect.left() + PADDING;
        if let Some(icon) = self.look.icon() {
            icon.paint(ui.painter(), pos2(left + 7.0, middle), 14.0, ink);
            left += 22.0;
        }
        let (face, colour, words) = match self.text {
            Some(words) => (Face::Option, palette.ink, words),
            None => (Face::Small, palette.muted, self.hint),
        };
        paint_left(ui, pos2(left, middle), cut(ui, face, colour, words, right - left), colour);
    }
}

fn cut(ui: &Ui, face: Face, colour: Color32, words: &str, width: f32) -> Arc<Galley> {
    ui.fonts_mut(|fonts| fonts.layout_job(face.cut(words, colour, width.max(24.0), 1)))
}
