//! A row that is given one of several things: what it is at the left, what it was given in a slot
//! at the right, below it where the window is narrow.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, CursorIcon, Galley, Id, Rect, Response, Role, Sense, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use super::dashed::dashed_rect;
use super::icon::Icon;
use super::look::{paint_left, paint_verdict, verdict_galley};
use super::option_card::OptionLook;
use super::ring::focus_ring;
use super::text;
use crate::app::theme::{self, Face, space};

/// A row to be shown.
#[derive(Debug, Clone, Copy)]
pub struct AssignRow<'a> {
    /// What is to be given something.
    pub text: &'a str,
    /// What it was given; nothing so far where this is empty.
    pub given: Option<&'a str>,
    /// What is said in an empty slot.
    pub hint: &'a str,
    /// What has become of it.
    pub look: OptionLook,
    /// The same in words.
    pub verdict: Option<&'a str>,
    /// What it should have been given, in words.
    pub right: Option<&'a str>,
    /// Whether the next letter is for this row.
    pub is_current: bool,
    /// Whether something is carried over it.
    pub is_target: bool,
    /// Kept free for a right answer below the words, so that a verdict moves nothing.
    pub spare: f32,
    /// Height of the slot: [`slot_height`] of all that can be given.
    pub slot_height: f32,
}

/// What a row did.
pub struct AssignResponse {
    /// The row as a whole.
    pub response: Response,
    /// Where a list is to be opened.
    pub slot: Rect,
}

const SLOT: f32 = 44.0;
const PADDING: f32 = 7.0;
/// Above and below the words of a judged row.
const COLUMN_PADDING: f32 = 11.0;
const BELOW: f32 = 24.0;
/// Below what is said below the words; its line has some air of its own.
const BELOW_PADDING: f32 = 6.0;
/// Room for the word of the verdict in a slot.
const VERDICT: f32 = 78.0;

/// Whether there is room for what is given beside what it is given to.
fn is_wide(width: f32) -> bool {
    width >= 560.0
}

/// Widths of the text at the left and of the slot.
fn widths(width: f32) -> (f32, f32) {
    if is_wide(width) {
        let slot = (width * 0.44).floor();
        (width - slot - space::CARD - space::MEDIUM - PADDING, slot)
    } else {
        (width - 2.0 * space::MEDIUM, width - 2.0 * PADDING)
    }
}

/// What a right answer adds to a row of this width, where its slot is so high.
#[must_use]
pub fn judged_height(ui: &Ui, words: &str, slot: f32, width: f32) -> f32 {
    let (left, _) = widths(width);
    if is_wide(width) {
        let words_height =
            text::wrapped(ui, Face::Option, Color32::PLACEHOLDER, words, left).size().y;
        let column = words_height + BELOW + 2.0 * COLUMN_PADDING;
        (column - open_height(ui, words, slot, width)).max(0.0)
    } else {
        BELOW + space::TINY
    }
}

/// How high a slot has to be for any of these texts, so that no choice changes its height.
#[must_use]
pub fn slot_height<'a>(ui: &Ui, texts: impl IntoIterator<Item = &'a str>, width: f32) -> f32 {
    let (_, slot) = widths(width);
    let room = slot - 28.0 - VERDICT;
    texts
        .into_iter()
        .map(|words| text::wrapped(ui, Face::Option, Color32::PLACEHOLDER, words, room).size().y)
        .fold(0.0, f32::max)
        .min(4.0 * Face::Option.line_height())
        .max(SLOT - 19.0)
        + 19.0
}

/// How high an open row of this width is.
#[must_use]
pub fn open_height(ui: &Ui, words: &str, slot: f32, width: f32) -> f32 {
    let (left, _) = widths(width);
    let words = text::wrapped(ui, Face::Option, Color32::PLACEHOLDER, words, left).size().y;
    if is_wide(width) {
        (words + 4.0).max(slot) + 2.0 * PADDING
    } else {
        words + slot + space::TINY + 2.0 * PADDING + 6.0
    }
}

impl AssignRow<'_> {
    /// Shows it. `id` stays the same whatever else is on the screen.
    pub fn show(self, ui: &mut Ui, id: Id) -> AssignResponse {
        let palette = theme::palette(ui);
        let width = ui.available_width();
        let is_wide = is_wide(width);
        let is_judged = self.verdict.is_some();
        let (left_width, slot_width) = widths(width);
        let words = text::wrapped(ui, Face::Option, palette.ink, self.text, left_width);
        let open = open_height(ui, self.text, self.slot_height, width);
        let (_, rect) = ui.allocate_space(vec2(width, open + self.spare));
        let sense = if is_judged { Sense::focusable_noninteractive() } else { Sense::click() };
        let response = ui.interact(rect, id, sense);
        self.name(ui, &response);
        let words_height = words.size().y;
        // Nothing here may depend on what became of the row, or its words would move. Wide: the
        // words as near to the middle as what comes below them allows, the slot beside them.
        // Narrow: all below each other.
        let (top, slot_top, below_top) = if is_wide {
            let lowest = rect.bottom() - BELOW_PADDING - BELOW - words_height;
            let centred = rect.center().y - words_height * 0.5;
            let top = centred.min(lowest).max(rect.top() + COLUMN_PADDING);
            let slot_top = top + (words_height - self.slot_height) * 0.5;
            let slot_lowest = rect.bottom() - PADDING - self.slot_height;
            let slot_top = slot_top.min(slot_lowest).max(rect.top() + PADDING);
            (top, slot_top, top + words_height)
        } else {
            let free = (rect.height() - open - BELOW).max(0.0);
            let top = rect.top() + free * 0.5 + PADDING + 4.0;
            let slot_top = top + words_height + space::TINY;
            (top, slot_top, slot_top + self.slot_height + space::TINY)
        };
        let left = rect.left() + if is_wide { space::CARD } else { space::MEDIUM };
        let slot_left =
            if is_wide { rect.right() - slot_width - PADDING } else { rect.left() + PADDING };
        let slot =
            Rect::from_min_size(pos2(slot_left, slot_top), vec2(slot_width, self.slot_height));
        if ui.is_rect_visible(rect) {
            self.paint_ground(ui, rect, &response);
            ui.painter().galley(pos2(left, top), words, palette.ink);
            self.paint_slot(ui, slot, response.hovered() && !is_judged);
            self.paint_below(ui, pos2(left, below_top), left_width);
        }
        focus_ring(ui, &response, space::RADIUS);
        let response =
            if is_judged { response } else { response.on_hover_cursor(CursorIcon::PointingHand) };
        AssignResponse { response, slot }
    }

    fn name(self, ui: &Ui, response: &Response) {
        let mut name = self.text.to_owned();
        if self.verdict.is_some() {
            for more in [self.given, self.verdict, self.right].into_iter().flatten() {
                name.push_str(", ");
                name.push_str(more);
            }
            response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &name));
            return;
        }
        response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &name));
        let value = self.given.unwrap_or(self.hint);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(value));
    }

    fn paint_ground(self, ui: &Ui, rect: Rect, response: &Response) {
        let palette = theme::palette(ui);
        let radius = CornerRadius::same(space::RADIUS);
        let is_open = self.verdict.is_none();
        let stroke = if self.is_target || (self.is_current && is_open) {
            palette.outline_of(palette.accent)
        } else {
            palette.outline()
        };
        let fill = if self.is_target {
            palette.accent.soft
        } else if is_open && response.hovered() {
            palette.hover
        } else {
            palette.surface
        };
        ui.painter().rect(rect, radius, fill, stroke, StrokeKind::Inside);
    }

    fn paint_slot(self, ui: &Ui, slot: Rect, is_hot: bool) {
        let palette = theme::palette(ui);
        let radius = CornerRadius::same(space::RADIUS_SMALL);
        if let Some(state) = self.look.colours(palette) {
            ui.painter().rect_filled(slot, radius, state.soft);
            let stroke = palette.outline_of(state);
            if self.look == OptionLook::LeftOut {
                ui.painter().extend(dashed_rect(slot, space::RADIUS_SMALL, stroke));
            } else {
                ui.painter().rect_stroke(slot, radius, stroke, StrokeKind::Inside);
            }
        } else {
            let stroke = palette.outline();
            let fill = if is_hot { palette.surface } else { palette.background };
            ui.painter().rect_filled(slot, radius, fill);
            ui.painter().extend(dashed_rect(slot, space::RADIUS_SMALL, stroke));
        }
        let middle = slot.center().y;
        let mut right = slot.right() - 14.0;
        if let Some(verdict) = self.verdict {
            let galley = verdict_galley(ui, self.look, verdict);
            paint_verdict(ui, pos2(right, middle), self.look, verdict);
            right -= galley.size().x + 10.0;
            if let Some(icon) = self.look.icon() {
                let at = pos2(right - 7.0, middle);
                icon.paint(ui.painter(), at, 14.0, self.look.ink(palette));
                right -= 22.0;
            }
        } else {
            Icon::More.paint(ui.painter(), pos2(right - 6.0, middle), 12.0, palette.muted);
            right -= 24.0;
        }
        let left = slot.left() + 14.0;
        let (face, colour, words) = match self.given {
            Some(given) => (Face::Option, palette.ink, given),
            None => (Face::Small, palette.muted, self.hint),
        };
        let words = cut(ui, face, colour, words, right - left, 4);
        paint_left(ui, pos2(left, middle), words, colour);
    }

    fn paint_below(self, ui: &Ui, at: egui::Pos2, room: f32) {
        let Some(right) = self.right else { return };
        let colour = theme::palette(ui).right.strong;
        let middle = at.y + BELOW * 0.5 - 2.0;
        Icon::Check.paint(ui.painter(), pos2(at.x + 7.0, middle), 14.0, colour);
        let words = cut(ui, Face::InterfaceStrong, colour, right, room - 22.0, 1);
        paint_left(ui, pos2(at.x + 22.0, middle), words, colour);
    }
}

/// At most so many lines, the last one cut where there is more.
fn cut(ui: &Ui, face: Face, colour: Color32, words: &str, width: f32, rows: usize) -> Arc<Galley> {
    ui.fonts_mut(|fonts| fonts.layout_job(face.cut(words, colour, width.max(24.0), rows)))
}
