//! The questions of a paper in a row: what became of each, and which is shown, by shape as well as
//! by colour.

use egui::{CornerRadius, Painter, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::icon::Icon;
use crate::app::theme::Palette;

/// What became of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceLook {
    /// Nothing so far: a thin line.
    Open,
    /// It was answered: a full bar.
    Answered,
    /// It was passed over: the outline of a bar.
    Skipped,
    /// It was right: a full bar.
    Right,
    /// It was right in part: a bar that is half full.
    Partly,
    /// It was wrong: a bar with a notch.
    Wrong,
    /// Its writer has yet to mark it: the outline of a bar.
    Unmarked,
}

/// A question in the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// What became of it.
    pub look: PlaceLook,
    /// Whether it is the one that is shown: an arrow below it points to it.
    pub is_shown: bool,
    /// Whether it is flagged: a flag above it.
    pub is_flagged: bool,
}

/// Height of a bar, and of a line.
const BAR: f32 = 7.0;
const LINE: f32 = 3.0;
/// Width of the notch in a bar.
const NOTCH: f32 = 5.0;
/// Size of the arrow, and how far below the bar its tip is.
const ARROW: egui::Vec2 = vec2(10.0, 6.0);
const ARROW_GAP: f32 = 3.0;

/// Paints a question in its stretch of the row.
pub fn paint(painter: &Painter, stretch: Rect, place: Place, palette: &Palette) {
    let Place { look, is_shown, is_flagged } = place;
    let piece = Rect::from_center_size(stretch.center(), vec2(stretch.width(), BAR));
    let full = |rect: Rect, colour| painter.rect_filled(rect, CornerRadius::same(3), colour);
    let hollow = |colour| {
        let stroke = Stroke::new(1.5, colour);
        painter.rect_stroke(piece, CornerRadius::same(3), stroke, StrokeKind::Inside);
    };
    let line = |rect: Rect, colour| {
        let thin = Rect::from_center_size(rect.center(), vec2(rect.width(), LINE));
        painter.rect_filled(thin, CornerRadius::same(1), colour);
    };
    let half = vec2(piece.width() * 0.5, 0.0);
    match look {
        PlaceLook::Open => {
            line(piece, if is_shown { palette.accent.strong } else { palette.edge });
        }
        PlaceLook::Answered => {
            full(piece, palette.accent.strong);
        }
        PlaceLook::Right => {
            full(piece, palette.right.strong);
        }
        PlaceLook::Partly => {
            full(Rect::from_min_max(piece.min, piece.max - half), palette.partly.strong);
            line(Rect::from_min_max(piece.min + half, piece.max), palette.partly.strong);
        }
        PlaceLook::Wrong => {
            let notch = vec2((NOTCH * 0.5).min(piece.width() * 0.2), 0.0);
            full(Rect::from_min_max(piece.min, piece.max - half - notch), palette.wrong.strong);
            full(Rect::from_min_max(piece.min + half + notch, piece.max), palette.wrong.strong);
            // It stays one piece: two would read as two questions.
            let base = pos2(piece.left(), piece.bottom() - LINE);
            full(Rect::from_min_max(base, piece.max), palette.wrong.strong);
        }
        PlaceLook::Skipped => hollow(palette.muted),
        PlaceLook::Unmarked => hollow(palette.accent.strong),
    }
    if is_shown {
        let tip = pos2(stretch.center().x, piece.bottom() + ARROW_GAP);
        let foot = [vec2(ARROW.x * 0.5, ARROW.y), vec2(ARROW.x * -0.5, ARROW.y)];
        let corners = vec![tip, tip + foot[0], tip + foot[1]];
        painter.add(Shape::convex_polygon(corners, palette.ink, Stroke::NONE));
    }
    if is_flagged {
        let at = pos2(stretch.center().x, piece.top() - 7.0);
        Icon::Flag.paint(painter, at, 9.0, palette.accent.strong);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::theme::colour::{CONTRAST, CONTRAST_LIGHT, INK, PAPER, contrast};

    const STRETCH: Rect = Rect { min: pos2(100.0, 0.0), max: pos2(130.0, 28.0) };

    fn shapes(look: PlaceLook, is_shown: bool, palette: &Palette) -> Vec<Shape> {
        let ctx = egui::Context::default();
        let place = Place { look, is_shown, is_flagged: false };
        let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
            let painter = ui.ctx().layer_painter(egui::LayerId::background());
            paint(&painter, STRETCH, place, palette);
        });
        output.textures_delta.clear();
        output.shapes.into_iter().map(|clipped| clipped.shape).collect()
    }

    #[test]
    fn a_wrong_answer_is_one_piece_and_no_full_bar() {
        let boxes: Vec<Rect> = shapes(PlaceLook::Wrong, false, &PAPER)
            .iter()
            .map(Shape::visual_bounding_rect)
            .collect();
        let is_drawn = |x, y| boxes.iter().any(|rect| rect.contains(pos2(x, y)));
        let bottom = STRETCH.center().y + BAR * 0.5 - 1.0;
        let top = STRETCH.center().y - BAR * 0.5 + 1.0;
        for step in 1..30_u8 {
            let x = STRETCH.left() + f32::from(step);
            assert!(is_drawn(x, bottom), "broken at {x}");
        }
        assert!(!is_drawn(STRETCH.center().x, top), "no notch");
    }

    #[test]
    fn the_question_that_is_shown_is_marked_so_that_it_can_be_seen() {
        for palette in [&PAPER, &INK, &CONTRAST_LIGHT, &CONTRAST] {
            for look in [PlaceLook::Open, PlaceLook::Answered, PlaceLook::Wrong] {
                let mark = |shape: &Shape| match shape {
                    Shape::Path(path) => Some((path.fill, shape.visual_bounding_rect())),
                    _ => None,
                };
                let marks: Vec<_> = shapes(look, true, palette).iter().filter_map(mark).collect();
                let [(colour, rect)] = marks[..] else { panic!("{look:?}: {marks:?}") };
                assert!(contrast(colour, palette.background) >= 4.5, "{look:?}");
                assert!(rect.top() > STRETCH.center().y + BAR * 0.5, "on the bar, not below it");
                assert!(STRETCH.contains_rect(rect), "{look:?}: {rect:?}");
                assert!(!shapes(look, false, palette).iter().any(|shape| mark(shape).is_some()));
            }
        }
    }
}
