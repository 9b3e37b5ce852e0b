//! What the parts of an answer have in common: the ground, the box with a letter or an icon, and
//! the word that says what became of them.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, Galley, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2,
};

use super::dashed::dashed_rect;
use super::icon::Icon;
use super::option_card::OptionLook;
use super::text;
use crate::app::theme::{self, Face, Palette, State, space};

/// Side of the box that holds a letter, a number or an icon.
pub const BOX: f32 = 26.0;

impl OptionLook {
    /// The colours of what looks so; none for what is neither chosen nor judged.
    #[must_use]
    pub fn colours(self, palette: &Palette) -> Option<State> {
        match self {
            Self::Open | Self::LeftRightly => None,
            Self::Chosen => Some(palette.accent),
            Self::ChosenRightly | Self::LeftOut => Some(palette.right),
            Self::ChosenWrongly => Some(palette.wrong),
        }
    }

    /// The icon that says the same as the colours.
    #[must_use]
    pub fn icon(self) -> Option<Icon> {
        match self {
            Self::Open | Self::Chosen | Self::LeftRightly => None,
            Self::ChosenRightly | Self::LeftOut => Some(Icon::Check),
            Self::ChosenWrongly => Some(Icon::Cross),
        }
    }

    /// The colour of the words that belong to it.
    #[must_use]
    pub fn ink(self, palette: &Palette) -> Color32 {
        self.colours(palette).map_or(palette.muted, |state| state.strong)
    }
}

/// Paints the ground and the outline of a part; `is_hot` while the pointer is over what is open.
pub fn paint_ground(ui: &Ui, rect: Rect, look: OptionLook, is_hot: bool, radius: u8) {
    let palette = theme::palette(ui);
    let corners = CornerRadius::same(radius);
    let Some(state) = look.colours(palette) else {
        let fill = if is_hot { palette.hover } else { palette.surface };
        let stroke = Stroke::new(space::LINE, palette.edge);
        ui.painter().rect(rect, corners, fill, stroke, StrokeKind::Inside);
        return;
    };
    let stroke = Stroke::new(space::LINE_STRONG, state.strong);
    if look == OptionLook::LeftOut {
        ui.painter().rect_filled(rect, corners, state.soft);
        ui.painter().add(Shape::Vec(dashed_rect(rect, radius, stroke)));
    } else {
        ui.painter().rect(rect, corners, state.soft, stroke, StrokeKind::Inside);
    }
}

/// Paints the small box of a part: its icon once it is judged, its label before, or always where
/// `keeps_label`.
pub fn paint_box(ui: &Ui, middle: Pos2, look: OptionLook, label: &str, keeps_label: bool) {
    let palette = theme::palette(ui);
    let rect = Rect::from_center_size(middle, Vec2::splat(BOX));
    let radius = CornerRadius::same(space::RADIUS_SMALL);
    let colour = if let Some(state) = look.colours(palette) {
        ui.painter().rect_filled(rect, radius, state.strong);
        state.on_strong
    } else {
        let stroke = Stroke::new(space::LINE, palette.edge);
        ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
        palette.muted
    };
    match look.icon() {
        Some(icon) if !keeps_label => icon.paint(ui.painter(), rect.center(), 14.0, colour),
        Some(_) | None => {
            let label = text::galley(ui, Face::SmallStrong, colour, label);
            ui.painter().galley(rect.center() - label.size() * 0.5, label, colour);
        }
    }
}

/// Lays out what became of a part.
#[must_use]
pub fn verdict_galley(ui: &Ui, look: OptionLook, words: &str) -> Arc<Galley> {
    let palette = theme::palette(ui);
    let is_plain = look.colours(palette).is_none();
    let face = if is_plain { Face::Small } else { Face::SmallStrong };
    text::galley(ui, face, look.ink(palette), words)
}

/// Paints what became of a part so that it ends at `right`.
pub fn paint_verdict(ui: &Ui, right: Pos2, look: OptionLook, words: &str) {
    let galley = verdict_galley(ui, look, words);
    let at = right - vec2(galley.size().x, galley.size().y * 0.5);
    ui.painter().galley(at, galley, look.ink(theme::palette(ui)));
}

/// Paints a galley with its middle left at `at`.
pub fn paint_left(ui: &Ui, at: Pos2, galley: Arc<Galley>, colour: Color32) {
    ui.painter().galley(pos2(at.x, at.y - galley.size().y * 0.5), galley, colour);
}
