//! What the parts of an answer have in common: the ground, the box with a letter or an icon, and
//! the word that says what became of them.

use std::sync::Arc;

use egui::{Color32, CornerRadius, Galley, Pos2, Rect, Shape, StrokeKind, Ui, Vec2, pos2, vec2};

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
            Self::Partly => Some(palette.partly),
        }
    }

    /// The icon that says the same as the colours.
    #[must_use]
    pub fn icon(self) -> Option<Icon> {
        match self {
            Self::Open | Self::Chosen | Self::LeftRightly => None,
            Self::ChosenRightly | Self::LeftOut => Some(Icon::Check),
            Self::ChosenWrongly => Some(Icon::Cross),
            Self::Partly => Some(Icon::Half),
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
        let stroke = palette.outline();
        ui.painter().rect(rect, corners, fill, stroke, StrokeKind::Inside);
        return;
    };
    let stroke = palette.outline_of(state);
    if look == OptionLook::LeftOut {
        ui.painter().rect_filled(rect, corners, state.soft);
        ui.painter().add(Shape::Vec(dashed_rect(rect, radius, stroke)));
    } else {
        ui.painter().rect(rect, corners, state.soft, stroke, StrokeKind::Inside);
    }
}

/// Paints the ground of a row of a list: chosen, which a bar at its left tells, or under the
/// pointer.
pub fn paint_row(ui: &Ui, ground: Rect, is_chosen: bool, is_hot: bool) {
    let palette = theme::palette(ui);
    let corners = CornerRadius::same(space::RADIUS_SMALL);
    if is_chosen {
        ui.painter().rect_filled(ground, corners, palette.accent.soft);
        // The left edge of the ground, so that its corners are the ground's.
        let bar = ground.with_max_x(ground.left() + space::CHOSEN);
        let edge = ui.painter().with_clip_rect(bar.intersect(ui.clip_rect()));
        edge.rect_filled(ground, corners, palette.accent.strong);
    } else if is_hot {
        ui.painter().rect_filled(ground, corners, palette.hover);
    }
}

/// Whether a card of this width has little room at its edges.
#[must_use]
pub fn is_slim(width: f32) -> bool {
    width < 300.0
}

/// The middle of a card's small box, and where its text begins, from the left edge of a card of this
/// width.
#[must_use]
pub fn letter_columns(width: f32) -> (f32, f32) {
    if is_slim(width) { (26.0, 48.0) } else { (32.0, 60.0) }
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
        let stroke = palette.outline();
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

#[cfg(test)]
mod tests {
    use std::mem::{Discriminant, discriminant};

    use super::*;

    /// What is drawn for a look, without its colours: shapes, the widths of their lines, and
    /// whether they are filled.
    fn drawn(look: OptionLook) -> Vec<(Discriminant<Shape>, f32, usize)> {
        let ctx = egui::Context::default();
        ctx.set_fonts(theme::fonts::definitions(theme::Typeface::default()));
        let paint = |ui: &mut Ui| {
            let rect = Rect::from_min_size(pos2(10.0, 10.0), vec2(300.0, 52.0));
            paint_ground(ui, rect, look, false, space::RADIUS);
            paint_box(ui, rect.left_center() + vec2(32.0, 0.0), look, "A", false);
        };
        ctx.run_ui(egui::RawInput::default(), |_| {}).textures_delta.clear();
        let mut output = ctx.run_ui(egui::RawInput::default(), paint);
        output.textures_delta.clear();
        let shapes = output.shapes.into_iter().map(|clipped| clipped.shape);
        let told = shapes.map(|shape| match &shape {
            Shape::Rect(rect) => (discriminant(&shape), rect.stroke.width, 0),
            Shape::Path(path) => (discriminant(&shape), path.stroke.width, path.points.len()),
            _ => (discriminant(&shape), 0.0, 0),
        });
        told.collect()
    }

    #[test]
    fn no_two_looks_differ_by_colour_alone() {
        let looks = [
            OptionLook::Open,
            OptionLook::Chosen,
            OptionLook::ChosenRightly,
            OptionLook::ChosenWrongly,
            OptionLook::Partly,
            OptionLook::LeftOut,
        ];
        for (at, one) in looks.into_iter().enumerate() {
            for other in looks.into_iter().take(at) {
                assert_ne!(drawn(one), drawn(other), "{one:?} and {other:?}");
            }
        }
    }
}
