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
    /// The letter of that.
    pub letter: &'a str,
    /// What is said in an empty slot.
    pub hint: &'a str,
    /// What has become of it.
    pub look: OptionLook,
    /// The same in words.
    pub verdict: Option<&'a str>,
    /// What it should have been given, in words; said in the slot where [`tells_both`].
    pub right: Option<&'a str>,
    /// Whether the next letter is for this row.
    pub is_current: bool,
    /// Whether something is carried over it.
    pub is_target: bool,
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
const PADDING: f32 = 8.0;
/// Left and right of what is in a slot.
const INSET: f32 = 14.0;
/// Room for a letter or an icon before what was given: the same for both, so that the words stay
/// where they are when the verdict comes.
const MARK: f32 = 22.0;
/// Between what was given and what is right.
const BETWEEN: f32 = 18.0;
/// Room for the word of the verdict in a slot.
const VERDICT: f32 = 78.0;
/// Room for the sign that a slot opens a list.
const SIGN: f32 = 24.0;
/// A slot slimmer than this has no room for the word of the verdict: its icon and colour tell it
/// there, and the footnote in words.
const SLIM: f32 = 220.0;
/// Above and below the words in a slot.
const ABOVE: f32 = 9.5;

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

/// Room at the end of a slot of this width.
fn end_room(slot: f32) -> f32 {
    if slot < SLIM { SIGN } else { VERDICT }
}

/// How high a slot has to be for any of these texts, so that no choice changes its height.
#[must_use]
pub fn slot_height<'a>(ui: &Ui, texts: impl IntoIterator<Item = &'a str>, width: f32) -> f32 {
    let (_, slot) = widths(width);
    let room = slot - 2.0 * INSET - MARK - end_room(slot);
    texts
        .into_iter()
        .map(|words| text::wrapped(ui, Face::Option, Color32::PLACEHOLDER, words, room).size().y)
        .fold(0.0, f32::max)
        .min(4.0 * Face::Option.line_height())
        .max(SLOT - 2.0 * ABOVE)
        + 2.0 * ABOVE
}

/// Whether a slot in a row of this width has room on one line for what was given wrongly and for
/// what is right. Where it has none, what is right has to be said elsewhere.
#[must_use]
pub fn tells_both(ui: &Ui, given: &str, right: &str, width: f32) -> bool {
    let (_, slot) = widths(width);
    let colour = Color32::PLACEHOLDER;
    let given = text::galley(ui, Face::Option, colour, given).size().x;
    let right = text::galley(ui, Face::InterfaceStrong, colour, right).size().x;
    // As much as a word of the verdict takes, or what was given might stand on fewer lines than it
    // did.
    let end = (BETWEEN + MARK + right).max(end_room(slot));
    2.0 * INSET + MARK + given + end <= slot
}

/// Between the words of a narrow row and its edge or its slot.
const WORDS_PADDING: f32 = 10.0;
const WORDS_BELOW: f32 = 6.0;

/// How high a row of this width is, with a slot of this height.
#[must_use]
pub fn height(ui: &Ui, words: &str, slot: f32, width: f32) -> f32 {
    let (left, _) = widths(width);
    let words = text::wrapped(ui, Face::Option, Color32::PLACEHOLDER, words, left).size().y;
    if is_wide(width) {
        (words + 2.0 * space::TINY).max(slot) + 2.0 * PADDING
    } else {
        WORDS_PADDING + words + WORDS_BELOW + slot + PADDING
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
        let (_, rect) =
            ui.allocate_space(vec2(width, height(ui, self.text, self.slot_height, width)));
        let sense = if is_judged { Sense::focusable_noninteractive() } else { Sense::click() };
        let response = ui.interact(rect, id, sense);
        self.name(ui, &response);
        // Nothing here may depend on what became of the row, or its words would move.
        let words_height = words.size().y;
        let (top, slot_top) = if is_wide {
            let middle = rect.center().y;
            (middle - words_height * 0.5, middle - self.slot_height * 0.5)
        } else {
            let top = rect.top() + WORDS_PADDING;
            (top, top + words_height + WORDS_BELOW)
        };
        let left = rect.left() + if is_wide { space::CARD } else { space::MEDIUM };
        let slot_left =
            if is_wide { rect.right() - slot_width - PADDING } else { rect.left() + PADDING };
        let slot =
            Rect::from_min_size(pos2(slot_left, slot_top), vec2(slot_width, self.slot_height));
        if ui.is_rect_visible(rect) {
            self.paint_ground(ui, rect, &response);
            ui.painter().galley(pos2(left, top), words, palette.ink);
            self.paint_slot(ui, slot, width, response.hovered() && !is_judged);
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

    /// The slot in a row of this width.
    fn paint_slot(self, ui: &Ui, slot: Rect, width: f32, is_hot: bool) {
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
        let left = slot.left() + INSET;
        let Some(given) = self.given else {
            let right = self.paint_end(ui, slot);
            let hint = cut(ui, Face::Small, palette.muted, self.hint, right - left, 4);
            paint_left(ui, pos2(left, middle), hint, palette.muted);
            return;
        };
        let ink = self.look.ink(palette);
        if let Some(icon) = self.look.icon() {
            icon.paint(ui.painter(), pos2(left + 7.0, middle), 14.0, ink);
        } else {
            let letter = text::galley(ui, Face::SmallStrong, ink, self.letter);
            paint_left(ui, pos2(left, middle), letter, ink);
        }
        let left = left + MARK;
        let told = self.right.filter(|right| tells_both(ui, given, right, width));
        let right = if told.is_some() { slot.right() - INSET } else { self.paint_end(ui, slot) };
        // Its lines are the same before and after.
        let most = right.min(slot.right() - INSET - end_room(slot.width()));
        let words = cut(ui, Face::Option, palette.ink, given, most - left, 4);
        let end = left + words.size().x;
        paint_left(ui, pos2(left, middle), words, palette.ink);
        if let Some(told) = told {
            let colour = palette.right.strong;
            let at = pos2(end + BETWEEN, middle);
            Icon::Check.paint(ui.painter(), at + vec2(7.0, 0.0), 14.0, colour);
            let told = text::galley(ui, Face::InterfaceStrong, colour, told);
            paint_left(ui, at + vec2(MARK, 0.0), told, colour);
        }
    }

    /// The word of the verdict at the end of the slot, or the sign that it opens a list. Gives where
    /// that begins.
    fn paint_end(self, ui: &Ui, slot: Rect) -> f32 {
        let at = pos2(slot.right() - INSET, slot.center().y);
        if let Some(verdict) = self.verdict {
            if slot.width() < SLIM {
                return at.x;
            }
            paint_verdict(ui, at, self.look, verdict);
            at.x - verdict_galley(ui, self.look, verdict).size().x - 10.0
        } else {
            let muted = theme::palette(ui).muted;
            Icon::More.paint(ui.painter(), at - vec2(6.0, 0.0), 12.0, muted);
            at.x - SIGN
        }
    }
}

/// At most so many lines, the last one cut where there is more.
fn cut(ui: &Ui, face: Face, colour: Color32, words: &str, width: f32, rows: usize) -> Arc<Galley> {
    let width = width.max(24.0);
    let face = text::fitting(ui, face, words, width);
    ui.fonts_mut(|fonts| fonts.layout_job(face.cut(words, colour, width, rows)))
}
