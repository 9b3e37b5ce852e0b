//! The picture of a hotspot: looked at through a window that zooms, with what lies on it.

use egui::emath::GuiRounding as _;
use egui::{Pos2, Rect, Shape as Drawn, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use crate::app::theme::colour::{CONTRAST_LIGHT, PAPER};
use crate::app::theme::{self, Face, Palette, space};
use crate::app::widgets::{OptionLook, text};
use crate::bank::Shape;

/// How far one can zoom in.
pub const CLOSEST: f32 = 6.0;

/// Which part of the picture is seen. Places are fractions of the picture's width and height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// How many times larger than whole, from 1.
    pub zoom: f32,
    /// What is in the middle.
    pub middle: Pos2,
}

impl Default for View {
    fn default() -> Self {
        Self { zoom: 1.0, middle: pos2(0.5, 0.5) }
    }
}

impl View {
    /// The part that is seen.
    #[must_use]
    pub fn seen(self) -> Rect {
        Rect::from_center_size(self.middle, Vec2::splat(1.0 / self.zoom))
    }

    /// Where a place of the picture is on the screen.
    #[must_use]
    pub fn to_screen(self, window: Rect, at: Pos2) -> Pos2 {
        let seen = self.seen();
        window.min + (at - seen.min) / seen.size() * window.size()
    }

    /// Which place of the picture is at a point of the screen, within the picture.
    #[must_use]
    pub fn to_picture(self, window: Rect, at: Pos2) -> Pos2 {
        let seen = self.seen();
        let found = seen.min + (at - window.min) / window.size() * seen.size();
        found.clamp(pos2(0.0, 0.0), pos2(1.0, 1.0))
    }

    /// Larger or smaller by a factor, so that `about` stays where it is.
    #[must_use]
    pub fn zoomed(self, factor: f32, about: Pos2) -> Self {
        let zoom = (self.zoom * factor).clamp(1.0, CLOSEST);
        let middle = about + (self.middle - about) * (self.zoom / zoom);
        Self { zoom, middle }.within()
    }

    /// Moved by a distance on the screen.
    #[must_use]
    pub fn moved(self, window: Rect, by: Vec2) -> Self {
        Self { middle: self.middle - by / window.size() / self.zoom, ..self }.within()
    }

    /// Moved no further than needed to see a place with some room about it.
    #[must_use]
    pub fn showing(self, at: Pos2) -> Self {
        let room = 0.4 / self.zoom;
        let clamped = |middle: f32, at: f32| middle.clamp(at - room, at + room);
        let middle = pos2(clamped(self.middle.x, at.x), clamped(self.middle.y, at.y));
        Self { middle, ..self }.within()
    }

    fn within(self) -> Self {
        let edge = 0.5 / self.zoom;
        let middle = self.middle.clamp(pos2(edge, edge), pos2(1.0 - edge, 1.0 - edge));
        Self { middle, ..self }
    }
}

/// The colours of what lies on a picture, and of what it lies on itself where it is transparent:
/// pictures are drawn for paper, whatever the theme of the window.
#[must_use]
pub fn plate(ui: &Ui) -> &'static Palette {
    if theme::palette(ui).line > space::LINE { &CONTRAST_LIGHT } else { &PAPER }
}

/// Draws an area's outline and a tag with its name.
pub fn paint_area(
    ui: &Ui,
    window: Rect,
    view: View,
    shape: &Shape,
    look: OptionLook,
    name: &str,
    spot: Option<Pos2>,
) {
    let palette = plate(ui);
    let painter = ui.painter().with_clip_rect(window.intersect(ui.clip_rect()));
    let ink = look.ink(palette);
    let at = |x: f32, y: f32| view.to_screen(window, pos2(x, y));
    // A halo of the surface below the line, because a picture can have any colour.
    for stroke in [Stroke::new(6.0, palette.surface), Stroke::new(3.0, ink)] {
        match shape {
            Shape::Circle { x, y, r } => {
                painter.circle_stroke(at(*x, *y), r * window.width() * view.zoom, stroke);
            }
            Shape::Rect { x, y, w, h } => {
                let rect = Rect::from_two_pos(at(*x, *y), at(x + w, y + h));
                painter.rect_stroke(rect, 2.0, stroke, StrokeKind::Middle);
            }
            Shape::Polygon(corners) => {
                let points = corners.iter().map(|&(x, y)| at(x, y)).collect();
                painter.add(Drawn::closed_line(points, stroke));
            }
        }
    }
    let bounds = bounds(shape, window.width() / window.height());
    let spot = spot.map(|spot| view.to_screen(window, spot));
    let ends = [bounds.bottom(), bounds.top()].map(|y| at(bounds.center().x, y));
    tag(ui, &painter, window, ends, spot, look, name);
}

/// The smallest upright rectangle about a shape, in fractions of the picture.
fn bounds(shape: &Shape, aspect: f32) -> Rect {
    match shape {
        Shape::Circle { x, y, r } => {
            Rect::from_center_size(pos2(*x, *y), 2.0 * vec2(*r, r * aspect))
        }
        Shape::Rect { x, y, w, h } => Rect::from_min_size(pos2(*x, *y), vec2(*w, *h)),
        Shape::Polygon(corners) => {
            let mut bounds = Rect::NOTHING;
            for &(x, y) in corners {
                bounds.extend_with(pos2(x, y));
            }
            bounds
        }
    }
}

/// A tag with an icon and a name, below the first of these ends of an area or above the second.
fn tag(
    ui: &Ui,
    painter: &egui::Painter,
    window: Rect,
    ends: [Pos2; 2],
    spot: Option<Pos2>,
    look: OptionLook,
    name: &str,
) {
    let palette = plate(ui);
    let ink = look.ink(palette);
    let room = (window.width() * 0.6).min(260.0);
    let words = ui.fonts_mut(|fonts| fonts.layout_job(Face::SmallStrong.cut(name, ink, room, 1)));
    let size = words.size() + vec2(34.0, 8.0);
    let inner = window.shrink(4.0);
    let [bottom, upper] = ends;
    // Below the area, or above it where it would hide the place that was chosen.
    let below = bottom + vec2(0.0, 8.0);
    let taken = Rect::from_min_size(below - vec2(size.x * 0.5, 0.0), size).expand(12.0);
    let top = if spot.is_some_and(|spot| taken.contains(spot)) {
        upper - vec2(0.0, size.y + 8.0)
    } else {
        below
    };
    let min = pos2(
        (top.x - size.x * 0.5).clamp(inner.left(), (inner.right() - size.x).max(inner.left())),
        top.y.clamp(inner.top(), (inner.bottom() - size.y).max(inner.top())),
    );
    let rect = Rect::from_min_size(min, size).round_ui();
    let stroke = Stroke::new(palette.line_strong, ink);
    painter.rect(rect, space::RADIUS_SMALL, palette.surface, stroke, StrokeKind::Inside);
    if let Some(icon) = look.icon() {
        icon.paint(painter, pos2(rect.left() + 15.0, rect.center().y), 13.0, ink);
    }
    let at = pos2(rect.left() + 26.0, rect.center().y - words.size().y * 0.5);
    painter.galley(at, words, ink);
}

/// Draws the place that was chosen.
pub fn paint_spot(ui: &Ui, window: Rect, view: View, spot: Pos2, look: OptionLook) {
    let palette = plate(ui);
    let painter = ui.painter().with_clip_rect(window.intersect(ui.clip_rect()));
    let at = view.to_screen(window, spot);
    let ink = look.colours(palette).map_or(palette.accent.strong, |state| state.strong);
    painter.circle_filled(at, 10.0, palette.surface);
    painter.circle_stroke(at, 8.5, Stroke::new(2.5, ink));
    painter.circle_filled(at, 4.0, ink);
}

/// Draws where the keyboard's cursor is.
pub fn paint_cursor(ui: &Ui, window: Rect, view: View, cursor: Pos2) {
    let palette = plate(ui);
    let painter = ui.painter().with_clip_rect(window.intersect(ui.clip_rect()));
    let at = view.to_screen(window, cursor);
    for stroke in [Stroke::new(5.0, palette.surface), Stroke::new(2.0, palette.ink)] {
        for arm in [vec2(1.0, 0.0), vec2(0.0, 1.0), vec2(-1.0, 0.0), vec2(0.0, -1.0)] {
            painter.line_segment([at + 5.0 * arm, at + 18.0 * arm], stroke);
        }
    }
}

/// Says how much of the picture is seen, in its corner.
pub fn paint_zoom(ui: &Ui, window: Rect, words: &str) {
    let palette = plate(ui);
    let galley = text::galley(ui, Face::SmallStrong, palette.ink, words);
    let size = galley.size() + vec2(14.0, 6.0);
    let rect = Rect::from_min_size(window.min + Vec2::splat(8.0), size);
    let stroke = palette.outline();
    let radius = space::RADIUS_SMALL;
    ui.painter().rect(rect, radius, palette.surface, stroke, StrokeKind::Inside);
    ui.painter().galley(rect.min + vec2(7.0, 3.0), galley, palette.ink);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zooming_keeps_what_the_pointer_is_over() {
        let window = Rect::from_min_size(pos2(100.0, 50.0), vec2(400.0, 200.0));
        let pointer = pos2(180.0, 90.0);
        let whole = View::default();
        let under = whole.to_picture(window, pointer);
        let closer = whole.zoomed(2.0, under);
        assert!(closer.to_screen(window, under).distance(pointer) < 0.01);
        assert_eq!(closer.zoomed(0.01, under), whole, "never smaller than whole");
    }

    #[test]
    fn the_picture_never_leaves_its_window() {
        let window = Rect::from_min_size(Pos2::ZERO, vec2(100.0, 100.0));
        let view = View::default().zoomed(4.0, pos2(0.5, 0.5)).moved(window, vec2(900.0, 0.0));
        assert!(view.seen().left().abs() < 1e-6);
        let view = view.showing(pos2(0.9, 0.5));
        assert!(view.seen().contains(pos2(0.9, 0.5)));
    }
}
