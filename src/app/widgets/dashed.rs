//! Outlines with round corners that are not closed. Dashed: something that is not there, or was left
//! out. Dotted: something that was used already.

use egui::{Pos2, Rect, Shape, Stroke, pos2, vec2};

const DASH: f32 = 6.0;
const GAP: f32 = 4.0;
/// Straight pieces that make a quarter of a circle.
const PIECES: u8 = 6;

/// Between the middles of two dots.
const DOTS: f32 = 4.0;

/// The outline as dots, drawn inside `rect`.
#[must_use]
pub fn dotted_rect(rect: Rect, radius: u8, stroke: Stroke) -> Vec<Shape> {
    let dot = stroke.width * 0.5 + 0.25;
    let rect = rect.shrink(dot);
    Shape::dotted_line(&outline(rect, f32::from(radius)), stroke.color, DOTS, dot)
}

/// The outline as dashes, drawn inside `rect`.
#[must_use]
pub fn dashed_rect(rect: Rect, radius: u8, stroke: Stroke) -> Vec<Shape> {
    let rect = rect.shrink(stroke.width * 0.5);
    Shape::dashed_line(&outline(rect, f32::from(radius)), stroke, DASH, GAP)
}

fn outline(rect: Rect, radius: f32) -> Vec<Pos2> {
    let radius = radius.min(rect.width() * 0.5).min(rect.height() * 0.5);
    let corners = [
        (pos2(rect.right() - radius, rect.top() + radius), -90.0_f32),
        (pos2(rect.right() - radius, rect.bottom() - radius), 0.0),
        (pos2(rect.left() + radius, rect.bottom() - radius), 90.0),
        (pos2(rect.left() + radius, rect.top() + radius), 180.0),
    ];
    let mut points = Vec::with_capacity(4 * usize::from(PIECES + 1) + 1);
    for (middle, from) in corners {
        for piece in 0..=PIECES {
            let angle = (from + 90.0 * f32::from(piece) / f32::from(PIECES)).to_radians();
            points.push(middle + radius * vec2(angle.cos(), angle.sin()));
        }
    }
    points.extend(points.first().copied());
    points
}
