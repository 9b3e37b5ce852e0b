//! A card that is an answer option: a letter that is its key, what it says, and later what became
//! of it and why.

use egui::{
    Align, Color32, CornerRadius, CursorIcon, Id, Rect, Response, Role, Sense, Shape, StrokeKind,
    Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::dashed::dashed_rect;
use super::icon::Icon;
use super::ring::focus_ring;
use super::text;
use crate::app::theme::{self, Face, Palette, State, space};

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
    /// Why it is right or wrong.
    pub reason: Option<&'a str>,
    /// Whether it is said on the card; to a screen reader it always is.
    pub shows_reason: bool,
    /// At least this high, so that a verdict does not move what is below.
    pub min_height: f32,
    /// Room for a picture below what it says.
    pub picture: Option<Vec2>,
}

/// How much room a card needs.
#[derive(Debug, Clone, Copy)]
pub struct Needs<'a> {
    /// What it says.
    pub text: &'a str,
    /// What the bank says about it, which is said later.
    pub reason: Option<&'a str>,
    /// Its picture.
    pub picture: Option<Vec2>,
    /// Whether it can be ticked.
    pub role: OptionRole,
}

const PADDING: f32 = 14.0;
/// Room for a verdict at the right; in a narrow card it stands below the text.
const VERDICT: f32 = 120.0;
/// Room for a box that can be ticked.
const BOX: f32 = 28.0;

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
    is_narrow: bool,
}

impl Columns {
    fn new(width: f32, role: OptionRole) -> Self {
        let (letter, left, right) =
            if width < 300.0 { (26.0, 48.0, 12.0) } else { (32.0, 60.0, space::CARD) };
        let is_narrow = width < 480.0;
        let beside = match role {
            _ if !is_narrow => VERDICT,
            OptionRole::CheckBox => BOX,
            OptionRole::Radio => 0.0,
        };
        let text = (width - left - right - beside).max(40.0);
        Self { letter, left, text, right, is_narrow }
    }
}

/// How much room text needs; none where there is none.
fn height(ui: &Ui, face: Face, words: &str, width: f32) -> f32 {
    if words.is_empty() {
        return 0.0;
    }
    text::wrapped(ui, face, Color32::PLACEHOLDER, words, width).size().y
}

impl Needs<'_> {
    /// How much room there is for what it says, or for its picture.
    #[must_use]
    pub fn room(width: f32, role: OptionRole) -> f32 {
        Columns::new(width, role).text
    }

    /// How high the card is at this width, and what its reason adds. In a narrow card the word of
    /// the verdict has a line of its own, which is kept free.
    #[must_use]
    pub fn heights(self, ui: &Ui, width: f32) -> (f32, f32) {
        let columns = Columns::new(width, self.role);
        let verdict = if columns.is_narrow { Face::Small.line_height() } else { 0.0 };
        let text = height(ui, Face::Option, self.text, columns.text);
        let picture = picture_height(self.text, self.picture);
        let plain = (text + picture + verdict + 2.0 * PADDING).max(space::OPTION);
        let reason = self.reason.unwrap_or_default();
        (plain, height(ui, Face::Interface, reason, columns.text))
    }
}

fn picture_height(words: &str, picture: Option<Vec2>) -> f32 {
    let above = if words.is_empty() { 0.0 } else { space::SMALL };
    picture.map_or(0.0, |size| size.y + above + space::TINY)
}

impl OptionCard<'_> {
    /// Shows it under an id that stays the same whatever else is on the screen.
    pub fn show(self, ui: &mut Ui, id: Id) -> Response {
        self.show_with(ui, id).0
    }

    /// [`OptionCard::show`], with the place of its picture.
    pub fn show_with(self, ui: &mut Ui, id: Id) -> (Response, Rect) {
        let palette = theme::palette(ui);
        let width = ui.available_width();
        let columns = Columns::new(width, self.role);
        let words = text::wrapped(ui, Face::Option, palette.ink, self.text, columns.text);
        let words_height = if self.text.is_empty() { 0.0 } else { words.size().y };
        let picture_height = picture_height(self.text, self.picture);
        let reason = self
            .reason
            .filter(|_| self.shows_reason)
            .map(|reason| text::wrapped(ui, Face::Interface, palette.muted, reason, columns.text));
        let verdict_line = match self.verdict {
            Some(_) if columns.is_narrow => Face::Small.line_height(),
            Some(_) | None => 0.0,
        };
        let reason_height = reason.as_ref().map_or(0.0, |reason| reason.size().y);
        let said = words_height + picture_height;
        let content = said + verdict_line + reason_height;
        let height = (content + 2.0 * PADDING).max(space::OPTION).max(self.min_height);
        let (_, rect) = ui.allocate_space(vec2(width, height));
        let sense = match self.look {
            OptionLook::Open | OptionLook::Chosen => Sense::click(),
            OptionLook::ChosenRightly
            | OptionLook::ChosenWrongly
            | OptionLook::LeftOut
            | OptionLook::LeftRightly => Sense::focusable_noninteractive(),
        };
        let response = ui.interact(rect, id, sense);
        self.name(&response);
        // Where room is kept for a reason, the text stands where it will stand then.
        let is_kept = self.min_height > said + 2.0 * PADDING + 0.5;
        let top = if is_kept && self.min_height > space::OPTION + 0.5 {
            rect.top() + PADDING
        } else {
            rect.center().y - content * 0.5
        };
        let left = rect.left() + columns.left;
        let picture = self.picture.unwrap_or_default();
        let picture_top = top + said - picture.y - space::TINY;
        let picture = Rect::from_min_size(pos2(left, picture_top), picture);
        if ui.is_rect_visible(rect) {
            self.paint_ground(ui, rect, palette, &response);
            let line = Face::Option.line_height();
            let first = if self.text.is_empty() { line } else { words_height.min(line) };
            let first_line = top + first * 0.5;
            self.paint_letter(ui, pos2(rect.left() + columns.letter, first_line), palette);
            let below = top + said + verdict_line;
            if verdict_line > 0.0 {
                let at = pos2(left, below - verdict_line * 0.5);
                self.paint_verdict(ui, at, Align::LEFT, rect.right() - columns.right, palette);
            } else {
                let at = pos2(rect.right() - columns.right, first_line);
                self.paint_verdict(ui, at, Align::RIGHT, at.x, palette);
            }
            ui.painter().galley(pos2(left, top), words, palette.ink);
            if let Some(reason) = reason {
                ui.painter().galley(pos2(left, below), reason, palette.muted);
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
        let said = [Some(self.text), self.seen, self.verdict, self.reason];
        let said: Vec<&str> = said.into_iter().flatten().filter(|said| !said.is_empty()).collect();
        let name = said.join(", ");
        response.widget_info(|| WidgetInfo::selected(role, true, is_chosen, &name));
    }

    fn state(self, palette: &Palette) -> Option<State> {
        match self.look {
            OptionLook::Open | OptionLook::LeftRightly => None,
            OptionLook::Chosen => Some(palette.accent),
            OptionLook::ChosenRightly | OptionLook::LeftOut => Some(palette.right),
            OptionLook::ChosenWrongly => Some(palette.wrong),
        }
    }

    fn paint_ground(self, ui: &Ui, rect: Rect, palette: &Palette, response: &Response) {
        let radius = CornerRadius::same(space::RADIUS);
        let plain = palette.outline();
        let Some(state) = self.state(palette) else {
            let is_hot = response.hovered() && self.look == OptionLook::Open;
            let fill = if is_hot { palette.hover } else { palette.surface };
            ui.painter().rect(rect, radius, fill, plain, StrokeKind::Inside);
            return;
        };
        let stroke = palette.outline_of(state);
        if self.look == OptionLook::LeftOut {
            ui.painter().rect_filled(rect, radius, state.soft);
            ui.painter().add(Shape::Vec(dashed_rect(rect, space::RADIUS, stroke)));
        } else {
            ui.painter().rect(rect, radius, state.soft, stroke, StrokeKind::Inside);
        }
    }

    fn paint_letter(self, ui: &Ui, middle: egui::Pos2, palette: &Palette) {
        let rect = Rect::from_center_size(middle, Vec2::splat(26.0));
        let radius = CornerRadius::same(space::RADIUS_SMALL);
        let icon = match self.look {
            OptionLook::Open | OptionLook::Chosen | OptionLook::LeftRightly => None,
            OptionLook::ChosenRightly | OptionLook::LeftOut => Some(Icon::Check),
            OptionLook::ChosenWrongly => Some(Icon::Cross),
        };
        let colour = if let Some(state) = self.state(palette) {
            ui.painter().rect_filled(rect, radius, state.strong);
            state.on_strong
        } else {
            let stroke = palette.outline();
            ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
            palette.muted
        };
        if let Some(icon) = icon {
            icon.paint(ui.painter(), rect.center(), 14.0, colour);
        } else {
            let letter = text::galley(ui, Face::SmallStrong, colour, self.letter);
            ui.painter().galley(rect.center() - letter.size() * 0.5, letter, colour);
        }
    }

    /// What became of it, in words, at the right; while it is open, whether it is ticked. Where it
    /// would go beyond `end`, it begins further left than the text.
    fn paint_verdict(self, ui: &Ui, at: egui::Pos2, align: Align, end: f32, palette: &Palette) {
        let colour = self.state(palette).map_or(palette.muted, |state| state.strong);
        if let Some(verdict) = self.verdict {
            let face = if self.state(palette).is_some() { Face::SmallStrong } else { Face::Small };
            let words = text::galley(ui, face, colour, verdict);
            let last = end - words.size().x;
            let left = if align == Align::RIGHT { last } else { at.x.min(last) };
            let at = pos2(left, at.y - words.size().y * 0.5);
            ui.painter().galley(at, words, colour);
        } else if self.role == OptionRole::CheckBox {
            let icon = match self.look {
                OptionLook::Chosen => Icon::BoxTicked,
                OptionLook::Open
                | OptionLook::ChosenRightly
                | OptionLook::ChosenWrongly
                | OptionLook::LeftOut
                | OptionLook::LeftRightly => Icon::Box,
            };
            let colour = if icon == Icon::Box { palette.edge } else { colour };
            icon.paint(ui.painter(), at - vec2(9.0, 0.0), 18.0, colour);
        }
    }
}
