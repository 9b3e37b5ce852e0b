//! Shapes that cover something.

use crate::bank::Shape;
use crate::bank::diagnostic::{Bounds, Problem, Problems};
use crate::bank::text::Span;

/// How far beyond the edge rounding may carry a rectangle.
const SLACK: f32 = 1e-4;

/// Looks at a shape whose numbers are each within 0 to 1.
pub(crate) fn shape(shape: &Shape, span: Span, problems: &mut Problems<'_>) {
    let covers_something = match shape {
        Shape::Circle { r, .. } => *r > 0.0,
        Shape::Rect { x, y, w, h } => {
            for (field, end) in [("x + w", x + w), ("y + h", y + h)] {
                if end > 1.0 + SLACK {
                    let range = Bounds::OnPicture;
                    let value = format!("{:.2}", f64::from(end));
                    problems.push(span, Problem::NumberOutOfRange { field, value, range });
                }
            }
            *w > 0.0 && *h > 0.0
        }
        Shape::Polygon(corners) => corners.len() >= 3 && area(corners) > 0.0,
    };
    if !covers_something {
        problems.push(span, Problem::EmptyShape {});
    }
}

/// Twice the area, by the shoelace formula.
fn area(corners: &[(f32, f32)]) -> f32 {
    let next = corners.iter().cycle().skip(1);
    corners.iter().zip(next).map(|((x, y), (u, v))| x * v - u * y).sum::<f32>().abs()
}
