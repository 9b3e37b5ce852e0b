//! A card that says what became of one part of an answer. It is read, not operated.

use egui::{Color32, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::look::{paint_box, paint_ground, paint_verdict, verdict_galley};
use super::option_card::OptionLook;
use super::ring::focus_ring;
use super::text;
use crate::app::theme::{self, Face, space};

/// A part to be shown.
#[derive(Debug, Clone, Copy)]
pub struct PartCard<'a> {
    /// What it says.
    pub text: &'a str,
    /// What has become of it.
    pub look: OptionLook,
    /// The same in words.
    pub verdict: &'a str,
    /// What is said besides to those who do not see the card.
    pub told: Option<&'a str>,
}

const TEXT_LEFT: f32 = 60.0;
const PADDING: f32 = 13.0;

impl PartCard<'_> {
    /// Shows it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let palette = theme::palette(ui);
        let width = ui.available_width();
        let verdict = verdict_galley(ui, self.look, self.verdict);
        let verdict_width = verdict.size().x + space::MEDIUM;
        let room = width - TEXT_LEFT - space::CARD;
        // In a narrow window the word of the verdict goes above the text, not beside it.
        let is_stacked = room - verdict_width < 160.0;
        let beside = if is_stacked { room } else { room - verdict_width };
        let ink = self.look.ink(palette);
        let verdict = if is_stacked {
            text::wrapped(ui, Face::SmallStrong, ink, self.verdict, room)
        } else {
            verdict
        };
        let above = if is_stacked { verdict.size().y + 1.0 } else { 0.0 };
        let words = text::wrapped(ui, Face::Option, Color32::PLACEHOLDER, self.text, beside);
        let content = above + words.size().y;
        let height = (content + 2.0 * PADDING).max(space::OPTION);
        let sense = Sense::focusable_noninteractive();
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
        let said = [Some(self.text), Some(self.verdict), self.told];
        let name = said.into_iter().flatten().collect::<Vec<&str>>().join(", ");
        response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &name));
        if ui.is_rect_visible(rect) {
            paint_ground(ui, rect, self.look, false, space::RADIUS);
            let top = rect.center().y - content * 0.5;
            let line = (words.size().y.min(Face::Option.line_height())) * 0.5;
            let middle = top + above + line;
            let at = pos2(rect.left() + 32.0, middle);
            paint_box(ui, at, self.look, "–", false);
            let left = rect.left() + TEXT_LEFT;
            if is_stacked {
                ui.painter().galley(pos2(left, top), verdict, ink);
            } else {
                let at = pos2(rect.right() - space::CARD, middle);
                paint_verdict(ui, at, self.look, self.verdict);
            }
            ui.painter().galley(pos2(left, top + above), words, palette.ink);
        }
        focus_ring(ui, &response, space::RADIUS);
        response
    }
}
