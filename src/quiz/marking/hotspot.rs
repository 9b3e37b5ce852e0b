//! Finding a place on a picture.
//!
//! A spot earns everything in a right area (any one, where there are several), otherwise nothing.
//! Where areas overlap, the first in the file counts. There are no negative marks: on a picture
//! there is no number of options to guess among.

use super::fits::shown;
use super::{Part, PartState, PartVerdict, Said};
use crate::bank::{Hotspot, Shape};
use crate::quiz::{Layout, Spot};

/// The area that was meant: the one named, or the first in the file that the point lies in (on
/// the edge of a circle or a rectangle is in it). `None` for a point in no area.
#[must_use]
pub fn area_at(hotspot: &Hotspot, spot: Spot) -> Option<usize> {
    match spot {
        Spot::Area(area) => Some(area).filter(|&area| area < hotspot.areas.len()),
        Spot::Point { x, y } => {
            hotspot.areas.iter().position(|area| contains(&area.shape, hotspot.aspect, x, y))
        }
    }
}

pub(super) fn earned(hotspot: &Hotspot, spot: Spot) -> f64 {
    if is_right(hotspot, spot) { 1.0 } else { 0.0 }
}

fn is_right(hotspot: &Hotspot, spot: Spot) -> bool {
    area_at(hotspot, spot).and_then(|area| hotspot.areas.get(area)).is_some_and(|area| area.is_key)
}

fn contains(shape: &Shape, aspect: f32, x: f32, y: f32) -> bool {
    match shape {
        Shape::Circle { x: middle_x, y: middle_y, r } => {
            // Both distances in widths: the height of the picture is 1/aspect of its width.
            let (across, down) = (x - middle_x, (y - middle_y) / aspect);
            across.hypot(down) <= *r
        }
        Shape::Rect { x: left, y: top, w, h } => {
            (*left..=left + w).contains(&x) && (*top..=top + h).contains(&y)
        }
        Shape::Polygon(corners) => is_inside(corners, x, y),
    }
}

/// The even-odd rule: inside, a ray to the right crosses the outline an odd number of times.
fn is_inside(corners: &[(f32, f32)], x: f32, y: f32) -> bool {
    let after = corners.iter().cycle().skip(1);
    let mut inside = false;
    for (&(x1, y1), &(x2, y2)) in corners.iter().zip(after) {
        // Half-open, so that a ray through a corner crosses one edge and not two.
        if (y1 > y) != (y2 > y) && x <= x1 + (y - y1) / (y2 - y1) * (x2 - x1) {
            inside = !inside;
        }
    }
    inside
}

/// Every area in the order in which they are listed. A point in none of them comes first. Once one
/// right area was found, the other right ones are not missing.
pub(super) fn explain(hotspot: &Hotspot, layout: &Layout, spot: Option<Spot>) -> Vec<PartVerdict> {
    let found = spot.and_then(|spot| area_at(hotspot, spot));
    let is_answered_right = spot.is_some_and(|spot| is_right(hotspot, spot));
    let mut lines = Vec::new();
    if let (Some(spot), None) = (spot, found) {
        lines.extend(said(hotspot, spot).map(|text| PartVerdict {
            part: Part::Spot,
            text,
            given: None,
            right: None,
            reason: None,
            state: PartState::ChosenWrongly,
        }));
    }
    for at in shown(layout, hotspot.areas.len()) {
        let Some(area) = hotspot.areas.get(at) else { continue };
        let was_chosen = found == Some(at);
        let wanted = area.is_key && (was_chosen || !is_answered_right);
        lines.push(PartVerdict {
            part: Part::Area(at),
            text: Said::Text(area.name.clone()),
            given: None,
            right: None,
            reason: area.reason.clone(),
            state: PartState::of(was_chosen, wanted),
        });
    }
    lines
}

/// The right areas by name.
pub(super) fn right(hotspot: &Hotspot) -> Vec<Said> {
    hotspot
        .areas
        .iter()
        .filter(|area| area.is_key)
        .map(|area| Said::Text(area.name.clone()))
        .collect()
}

/// The area by name, or the bare point.
pub(super) fn said(hotspot: &Hotspot, spot: Spot) -> Option<Said> {
    match area_at(hotspot, spot).and_then(|area| hotspot.areas.get(area)) {
        Some(area) => Some(Said::Text(area.name.clone())),
        None => match spot {
            Spot::Point { x, y } => Some(Said::Point { x, y }),
            Spot::Area(_) => None,
        },
    }
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "the exact values are the point")]
mod tests {
    use super::*;
    use crate::bank::{Area, Image};

    fn map(aspect: f32, shapes: Vec<(Shape, bool)>) -> Hotspot {
        let image = Image { file: "map.svg".to_owned(), alt: "A map".to_owned(), caption: None };
        let areas = shapes
            .into_iter()
            .map(|(shape, is_key)| Area { name: "here".to_owned(), shape, is_key, reason: None })
            .collect();
        Hotspot { image, aspect, areas }
    }

    fn point(x: f32, y: f32) -> Spot {
        Spot::Point { x, y }
    }

    #[test]
    fn a_circle_is_round_on_a_wide_map() {
        // Twice as wide as high: a tenth of the width is a fifth of the height.
        let map = map(2.0, vec![(Shape::Circle { x: 0.5, y: 0.5, r: 0.1 }, true)]);
        assert_eq!(area_at(&map, point(0.59, 0.5)), Some(0));
        assert_eq!(area_at(&map, point(0.61, 0.5)), None);
        assert_eq!(area_at(&map, point(0.5, 0.69)), Some(0));
        assert_eq!(area_at(&map, point(0.5, 0.71)), None);
    }

    #[test]
    fn the_first_area_counts_where_two_overlap() {
        let whole = Shape::Rect { x: 0.0, y: 0.0, w: 1.0, h: 1.0 };
        let part = Shape::Rect { x: 0.25, y: 0.25, w: 0.5, h: 0.5 };
        let map = map(1.0, vec![(part, true), (whole, false)]);
        assert_eq!(earned(&map, point(0.25, 0.75)), 1.0, "the edge belongs to it");
        assert_eq!(earned(&map, point(0.2, 0.75)), 0.0);
        assert_eq!(earned(&map, Spot::Area(0)), 1.0);
        assert_eq!(earned(&map, Spot::Area(7)), 0.0);
    }

    #[test]
    fn a_bay_in_an_outline_is_outside() {
        let corners = vec![(0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.5, 0.3), (0.1, 0.9)];
        let map = map(1.0, vec![(Shape::Polygon(corners), true)]);
        assert_eq!(area_at(&map, point(0.5, 0.2)), Some(0));
        assert_eq!(area_at(&map, point(0.2, 0.6)), Some(0));
        assert_eq!(area_at(&map, point(0.5, 0.6)), None);
        assert_eq!(area_at(&map, point(0.05, 0.5)), None);
    }
}
