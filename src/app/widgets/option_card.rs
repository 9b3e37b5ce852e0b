//! A card that is an answer option: a letter that is its key, what it says, and later what became
//! of it. Why stands in the footnote.

use egui::{
    Color32, CornerRadius, CursorIcon, Id, Pos2, Rect, Response, Role, Sense, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2, vec2,
};

use super::icon::Icon;
use super::look::{
    is_slim, letter_columns, paint_box, paint_ground, paint_left, paint_verdict, verdict_galley,
};
use super::ring::focus_ring;
use super::text;
use crate::app::theme::{self, Face, space};

/// What has become of an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptionLook {
    /// It can be chosen.
    Open,
    /// It is chosen.
    Chosen,
    /// It was chosen, and is right.
    ChosenRightly,
    /// It was chosen, and is wrong.
    ChosenWrongly,
    /// It was put somewhere, and is right in part.
    Partly,
    /// It is right, but was not chosen.
    LeftOut,
    /// It is not right, and was not chosen.
    LeftRightly,
}

/// Whether one or several can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptionRole {
    /// One of several.
    Radio,
    /// Any number.
    CheckBox,
}

/// An option to be shown.
#[derive(Debug, Clone, Copy)]
pub struct OptionCard<'a> {
    /// What it says.
    pub text: &'a str,
    /// What is to be seen on its picture, for those who do not see it.
    pub seen: Option<&'a str>,
    /// Its letter or number.
    pub letter: &'a str,
    /// What has become of it.
    pub look: OptionLook,
    /// Whether one or several can be chosen.
    pub role: OptionRole,
    /// What became of it, in words.
    pub verdict: Option<&'a str>,
    /// What is said besides to those who do not see the card.
    pub told: Option<&'a str>,
    /// The widest that the word of a verdict can be: [`OptionCard::tag_width`].
    pub tag_width: f32,
    /// Room for a picture below what it says.
    pub picture: Option<Vec2>,
}

const PADDING: f32 = 14.0;
/// Room for a box that can be ticked.
const BOX: f32 = 28.0;
/// Between the text and the word of a verdict.
const BESIDE: f32 = 14.0;
/// Side of the icon before it, and what is between the two.
const ICON: f32 = 14.0;
const ICON_GAP: f32 = 6.0;
/// Height of the word of a verdict that hangs over the card's edge, and how far its middle is below
/// that.
const TAG: f32 = 20.0;
const HANG: f32 = 2.0;

/// Where things stand in a card of this width.
#[derive(Debug, Clone, Copy)]
struct Columns {
    /// The middle of the letter.
    letter: f32,
    /// The left edge of the text, and its width.
    left: f32,
    text: f32,
    /// Kept free at the right edge.
    right: f32,
}

impl Columns {
    /// In a wide card the words of a verdict have a column of their own at the right.
    fn new(width: f32, role: OptionRole, tag: f32) -> Self {
        let (letter, left) = letter_columns(width);
        let right = if is_slim(width) { 12.0 } else { space::CARD };
        let tick = match role {
            OptionRole::CheckBox => BOX,
            OptionRole::Radio => 0.0,
        };
        let has_column = width >= 480.0 && tag <= width * 0.36;
        let beside = if has_column { tick.max(tag + BESIDE) } else { tick };
        let text = (width - left - right - beside).max(40.0);
        Self { letter, left, text, right }
    }
}

fn picture_height(words: &str, picture: Option<Vec2>) -> f32 {
    let above = if words.is_empty() { 0.0 } else { space::SMALL };
    picture.map_or(0.0, |size| size.y + above + space::TINY)
}

impl OptionCard<'_> {
    /// How wide the widest of these words is, with its icon.
    #[must_use]
    pub fn tag_width<'t>(ui: &Ui, words: impl Iterator<Item = &'t str>) -> f32 {
        let width =
            |words| text::galley(ui, Face::SmallStrong, Color32::PLACEHOLDER, words).size().x;
        words.map(width).fold(0.0, f32::max) + ICON + ICON_GAP
    }

    /// How much room there is for what it says, or for its picture.
    #[must_use]
    pub fn room(width: f32, role: OptionRole, tag_width: f32) -> f32 {
        Columns::new(width, role, tag_width).text
    }

    /// Shows it under an id that stays the same whatever else is on the screen.
    pub fn show(self, ui: &mut Ui, id: Id) -> Response {
        self.show_with(ui, id).0
    }

    /// [`OptionCard::show`], with the place of its picture.
    pub fn show_with(self, ui: &mut Ui, id: Id) -> (Response, Rect) {
        let palette = theme::palette(ui);
        let width = ui.available_width();
        let columns = Columns::new(width, self.role, self.tag_width);
        let words = text::whole(ui, Face::Option, palette.ink, self.text, columns.text);
        let words_size = if self.text.is_empty() { Vec2::ZERO } else { words.size() };
        let content = words_size.y + picture_height(self.text, self.picture);
        let height = (content + 2.0 * PADDING).max(space::OPTION);
        let (_, rect) = ui.allocate_space(vec2(width, height));
        let sense = match self.look {
            OptionLook::Open | OptionLook::Chosen => Sense::click(),
            OptionLook::ChosenRightly
            | OptionLook::ChosenWrongly
            | OptionLook::Partly
            | OptionLook::LeftOut
            | OptionLook::LeftRightly => Sense::focusable_noninteractive(),
        };
        let response = ui.interact(rect, id, sense);
        self.name(&response);
        let left = rect.left() + columns.left;
        let top = rect.center().y - content * 0.5;
        let picture_size = self.picture.unwrap_or_default();
        let picture_top = top + content - picture_size.y - space::TINY;
        let picture = Rect::from_min_size(pos2(left, picture_top), picture_size);
        if ui.is_rect_visible(rect) {
            let is_hot = response.hovered() && self.look == OptionLook::Open;
            paint_ground(ui, rect, self.look, is_hot, space::RADIUS);
            // In the middle of the card; beside the first line, where a picture is below that.
            let middle = match self.picture {
                Some(_) => top + Face::Option.line_height() * 0.5,
                None => rect.center().y,
            };
            // The letter keeps its place: in the footnote it leads to this card.
            let letter = pos2(rect.left() + columns.letter, middle);
            paint_box(ui, letter, self.look, self.letter, true);
            ui.painter().galley(pos2(left, top), words, palette.ink);
            let right = rect.right() - columns.right;
            let shown = if self.text.is_empty() { picture_size.x + BOX } else { words_size.x };
            // Where there is no room beside the words it hangs over the card's edge: nothing has to
            // be kept free for it there, and nothing moves when it comes.
            let is_beside = shown + self.tag_width + BESIDE <= right - left;
            match self.verdict {
                Some(verdict) if is_beside => self.paint_verdict(ui, pos2(right, middle), verdict),
                Some(verdict) => self.paint_tag(ui, pos2(right, rect.top() + HANG), verdict),
                None => self.paint_tick(ui, pos2(right, middle)),
            }
        }
        focus_ring(ui, &response, space::RADIUS);
        if sense.interactive() {
            (response.on_hover_cursor(CursorIcon::PointingHand), picture)
        } else {
            (response, picture)
        }
    }

    fn name(&self, response: &Response) {
        let is_chosen = matches!(
            self.look,
            OptionLook::Chosen | OptionLook::ChosenRightly | OptionLook::ChosenWrongly
        );
        let role = match self.role {
            OptionRole::Radio => Role::RadioButton,
            OptionRole::CheckBox => Role::CheckBox,
        };
        let said = [Some(self.text), self.seen, self.verdict, self.told];
        let said: Vec<&str> = said.into_iter().flatten().filter(|said| !said.is_empty()).collect();
        let name = said.join(", ");
        response.widget_info(|| WidgetInfo::selected(role, true, is_chosen, &name));
    }

    /// What became of it, in words, with the icon that says the same, ending at `right`.
    fn paint_verdict(self, ui: &Ui, right: Pos2, verdict: &str) {
        let words = verdict_galley(ui, self.look, verdict);
        let ink = self.look.ink(theme::palette(ui));
        if let Some(icon) = self.look.icon() {
            let at = pos2(right.x - words.size().x - ICON_GAP - ICON * 0.5, right.y);
            icon.paint(ui.painter(), at, ICON, ink);
        }
        paint_verdict(ui, right, self.look, verdict);
    }

    /// The same on the card's edge.
    fn paint_tag(self, ui: &Ui, right: Pos2, verdict: &str) {
        let palette = theme::palette(ui);
        let (fill, ink, stroke) = match self.look.colours(palette) {
            Some(state) => (state.strong, state.on_strong, palette.outline_of(state)),
            None => (palette.surface, palette.muted, palette.outline()),
        };
        let words = text::galley(ui, Face::SmallStrong, ink, verdict);
        let icon = self.look.icon();
        let before = if icon.is_some() { ICON + ICON_GAP } else { 0.0 };
        let size = vec2(words.size().x + before + 2.0 * space::SMALL, TAG);
        let rect = Rect::from_center_size(right - vec2(size.x * 0.5, 0.0), size);
        let radius = CornerRadius::same(space::RADIUS_SMALL);
        ui.painter().rect(rect, radius, fill, stroke, StrokeKind::Inside);
        let left = rect.left() + space::SMALL;
        if let Some(icon) = icon {
            icon.paint(ui.painter(), pos2(left + ICON * 0.5, right.y), ICON * 0.86, ink);
        }
        paint_left(ui, pos2(left + before, right.y), words, ink);
    }

    /// Whether it is ticked, while that can be changed.
    fn paint_tick(self, ui: &Ui, right: Pos2) {
        let palette = theme::palette(ui);
        let (icon, colour) = match (self.role, self.look) {
            (OptionRole::CheckBox, OptionLook::Chosen) => (Icon::BoxTicked, palette.accent.strong),
            (OptionRole::CheckBox, OptionLook::Open) => (Icon::Box, palette.edge),
            (
                OptionRole::CheckBox,
                OptionLook::ChosenRightly
                | OptionLook::ChosenWrongly
                | OptionLook::Partly
                | OptionLook::LeftOut
                | OptionLook::LeftRightly,
            )
            | (OptionRole::Radio, _) => return,
        };
        icon.paint(ui.painter(), right - vec2(9.0, 0.0), 18.0, colour);
    }
}
