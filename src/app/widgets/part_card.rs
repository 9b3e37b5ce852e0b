//! A card that says what became of one part of an answer, and why. It is read, not operated.

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
    /// Its number, where it has one.
    pub label: &'a str,
    /// What has become of it.
    pub look: OptionLook,
    /// The same in words.
    pub verdict: Option<&'a str>,
    /// Why.
    pub reason: Option<&'a str>,
    /// Whether the number stays where an icon would stand.
    pub keeps_label: bool,
}

const TEXT_LEFT: f32 = 60.0;
const PADDING: f32 = 13.0;

impl PartCard<'_> {
    /// Shows it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let palette = theme::palette(ui);
        let width = ui.available_width();
        let verdict_width = self
            .verdict
            .map_or(0.0, |words| verdict_galley(ui, self.look, words).size().x + space::MEDIUM);
        let room = width - TEXT_LEFT - space::CARD;
        // In a narrow window the word of the verdict goes above the text, not beside it.
        let is_stacked = room - verdict_width < 160.0;
        let beside = if is_stacked { room } else { room - verdict_width };
        let above = if is_stacked && self.verdict.is_some() { 20.0 } else { 0.0 };
        let words = text::wrapped(ui, Face::Option, Color32::PLACEHOLDER, self.text, beside);
        let reason = self
            .reason
            .map(|reason| text::wrapped(ui, Face::Interface, Color32::PLACEHOLDER, reason, room));
        let content = above + words.size().y + reason.as_ref().map_or(0.0, |text| text.size().y);
        let height = (content + 2.0 * PADDING).max(space::OPTION);
        let sense = Sense::focusable_noninteractive();
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
        response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, self.name()));
        if ui.is_rect_visible(rect) {
            paint_ground(ui, rect, self.look, false, space::RADIUS);
            let top = rect.center().y - content * 0.5;
            let line = (words.size().y.min(Face::Option.line_height())) * 0.5;
            let middle = top + above + line;
            let at = pos2(rect.left() + 32.0, middle);
            paint_box(ui, at, self.look, self.label, self.keeps_label);
            let left = rect.left() + TEXT_LEFT;
            if let Some(verdict) = self.verdict {
                if is_stacked {
                    let galley = verdict_galley(ui, self.look, verdict);
                    ui.painter().galley(pos2(left, top), galley, self.look.ink(palette));
                } else {
                    let at = pos2(rect.right() - space::CARD, middle);
                    paint_verdict(ui, at, self.look, verdict);
                }
            }
            let below = top + above + words.size().y;
            ui.painter().galley(pos2(left, top + above), words, palette.ink);
            if let Some(reason) = reason {
                ui.painter().galley(pos2(left, below), reason, palette.ink);
            }
        }
        focus_ring(ui, &response, space::RADIUS);
        response
    }

    fn name(&self) -> String {
        let mut name = self.text.to_owned();
        for more in [self.verdict, self.reason].into_iter().flatten() {
            name.push_str(", ");
            name.push_str(more);
        }
        name
    }
}
