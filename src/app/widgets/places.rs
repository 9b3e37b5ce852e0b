//! The questions of a paper in a row: what became of each, and which is shown, by shape as well as
//! by colour.

use egui::{Color32, CornerRadius, Painter, Rect, Stroke, StrokeKind, pos2, vec2};

use super::icon::Icon;
use crate::app::theme::Palette;

/// What became of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceLook {
    /// Nothing so far: the outline of a bar.
    Open,
    /// It was answered: a full bar.
    Answered,
    /// It was passed over: the outline of a bar with a dash in it.
    Skipped,
    /// It was right: a full bar.
    Right,
    /// It was right in part: the outline of a bar that is half full.
    Partly,
    /// It was wrong: a full bar with a cross cut out of it.
    Wrong,
    /// Its writer has yet to mark it: a strong outline of a bar.
    Unmarked,
}

/// A question in the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// What became of it.
    pub look: PlaceLook,
    /// Whether it is the one that is shown: its bar is higher, with a halo.
    pub is_shown: bool,
    /// Whether it is flagged: a flag above it.
    pub is_flagged: bool,
}

/// Height of a bar, and of the one that is shown.
const BAR: f32 = 7.0;
const SHOWN: f32 = 11.0;
/// How far the halo of the one that is shown reaches beyond it.
const HALO: f32 = 3.0;
/// A shorter bar has a halo only above and below it.
const SHORT: f32 = 12.0;
const RADIUS: u8 = 3;
/// Half the side of the cross in a wrong one, and how wide its strokes are.
const CROSS: f32 = 2.5;
const CUT: f32 = 1.5;
/// The dash in one that was passed over.
const DASH: egui::Vec2 = vec2(8.0, 1.5);
/// A narrower bar has no room for a cross or a dash: it is told by how it is filled from top to
/// bottom.
const NARROW: f32 = 6.0;
/// How far above the middle of the row a flag is, and its size.
const FLAG: f32 = 10.5;
const FLAG_SIZE: f32 = 9.0;

/// Paints a question in its stretch of the row, which lies on this ground.
pub fn paint(painter: &Painter, stretch: Rect, place: Place, ground: Color32, palette: &Palette) {
    let Place { look, is_shown, is_flagged } = place;
    let height = if is_shown { SHOWN } else { BAR };
    let bar = Rect::from_center_size(stretch.center(), vec2(stretch.width(), height));
    let colour = colour(look, is_shown, palette);
    let is_narrow = bar.width() < NARROW;
    if is_shown {
        // Short bars are so close that a halo would reach over the neighbours.
        let beside = if bar.width() < SHORT { 0.0 } else { HALO };
        let halo = bar.expand2(vec2(beside, HALO));
        painter.rect_filled(halo, CornerRadius::same(RADIUS + 3), palette.accent.soft);
        if matches!(look, PlaceLook::Skipped | PlaceLook::Partly | PlaceLook::Unmarked) {
            // What is hollow is so down to the ground.
            painter.rect_filled(bar, CornerRadius::same(RADIUS), ground);
        }
    }
    if is_narrow {
        narrow(painter, bar, look, is_shown, colour);
    } else {
        wide(painter, bar, look, is_shown, colour, ground, palette);
    }
    if is_flagged {
        let at = stretch.center() - vec2(0.0, FLAG);
        Icon::Flag.paint(painter, at, FLAG_SIZE, palette.accent.strong);
    }
}

fn colour(look: PlaceLook, is_shown: bool, palette: &Palette) -> Color32 {
    match look {
        PlaceLook::Open if is_shown => palette.accent.strong,
        PlaceLook::Open => palette.edge,
        PlaceLook::Skipped => palette.muted,
        PlaceLook::Answered | PlaceLook::Unmarked => palette.accent.strong,
        PlaceLook::Right => palette.right.strong,
        PlaceLook::Partly => palette.partly.strong,
        PlaceLook::Wrong => palette.wrong.strong,
    }
}

fn wide(
    painter: &Painter,
    bar: Rect,
    look: PlaceLook,
    is_shown: bool,
    colour: Color32,
    ground: Color32,
    palette: &Palette,
) {
    let radius = CornerRadius::same(RADIUS);
    let full = |rect: Rect| painter.rect_filled(rect, radius, colour);
    let outline = |width: f32| {
        let stroke = Stroke::new(width, colour);
        painter.rect_stroke(bar, radius, stroke, StrokeKind::Inside);
    };
    match look {
        PlaceLook::Open if is_shown => {
            full(bar);
        }
        PlaceLook::Open => outline(palette.line),
        PlaceLook::Answered | PlaceLook::Right => {
            full(bar);
        }
        PlaceLook::Skipped => {
            outline(palette.line);
            let dash = vec2(DASH.x.min(bar.width() * 0.4), DASH.y);
            painter.rect_filled(Rect::from_center_size(bar.center(), dash), 0, colour);
        }
        PlaceLook::Partly => {
            outline(palette.line);
            let half = Rect::from_min_max(bar.min, pos2(bar.center().x, bar.bottom()));
            let left = CornerRadius { nw: RADIUS, sw: RADIUS, ne: 0, se: 0 };
            painter.rect_filled(half, left, colour);
        }
        PlaceLook::Wrong => {
            full(bar);
            let middle = bar.center();
            for arm in [vec2(CROSS, CROSS), vec2(CROSS, -CROSS)] {
                painter.line_segment([middle - arm, middle + arm], Stroke::new(CUT, ground));
            }
        }
        PlaceLook::Unmarked => outline(palette.line_strong),
    }
}

/// The same where there are but a few points for it: the pieces of the bar from top to bottom.
fn narrow(painter: &Painter, bar: Rect, look: PlaceLook, is_shown: bool, colour: Color32) {
    let piece = |from: f32, to: f32| {
        let at = |part: f32| bar.top() + bar.height() * part / BAR;
        let rect = Rect::from_min_max(pos2(bar.left(), at(from)), pos2(bar.right(), at(to)));
        painter.rect_filled(rect, 0, colour);
    };
    let pieces: &[(f32, f32)] = match look {
        PlaceLook::Open if is_shown => &[(0.0, BAR)],
        PlaceLook::Open => &[(3.0, 4.0)],
        PlaceLook::Answered | PlaceLook::Right => &[(0.0, BAR)],
        PlaceLook::Skipped => &[(0.0, 1.0), (6.0, BAR)],
        PlaceLook::Partly => &[(0.0, 1.0), (3.0, BAR)],
        PlaceLook::Wrong => &[(0.0, 3.0), (4.0, BAR)],
        PlaceLook::Unmarked => &[(0.0, 2.0), (5.0, BAR)],
    };
    for (from, to) in pieces {
        piece(*from, *to);
    }
}

#[cfg(test)]
mod tests {
    use egui::Shape;

    use super::*;
    use crate::app::theme::colour::{CONTRAST, CONTRAST_LIGHT, INK, PAPER, contrast};

    const STRETCH: Rect = Rect { min: pos2(100.0, 0.0), max: pos2(130.0, 28.0) };
    /// As on a paper of two hundred questions.
    const SLIVER: Rect = Rect { min: pos2(100.0, 0.0), max: pos2(102.0, 28.0) };

    /// What is never told apart: an answer is either judged or not.
    const LOOKS: [PlaceLook; 6] = [
        PlaceLook::Open,
        PlaceLook::Skipped,
        PlaceLook::Right,
        PlaceLook::Partly,
        PlaceLook::Wrong,
        PlaceLook::Unmarked,
    ];

    fn shapes(stretch: Rect, look: PlaceLook, is_shown: bool, palette: &Palette) -> Vec<Shape> {
        let ctx = egui::Context::default();
        let place = Place { look, is_shown, is_flagged: false };
        let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
            let painter = ui.ctx().layer_painter(egui::LayerId::background());
            paint(&painter, stretch, place, palette.background, palette);
        });
        output.textures_delta.clear();
        output.shapes.into_iter().map(|clipped| clipped.shape).collect()
    }

    /// What is drawn, without its colours.
    fn outlines(stretch: Rect, look: PlaceLook, palette: &Palette) -> Vec<String> {
        let told = |shape: &Shape| match shape {
            Shape::Rect(rect) => {
                let is_hollow = rect.fill == Color32::TRANSPARENT;
                format!("{:?} {} {is_hollow}", rect.rect, rect.stroke.width)
            }
            other => format!("{:?}", other.visual_bounding_rect()),
        };
        shapes(stretch, look, false, palette).iter().map(told).collect()
    }

    #[test]
    fn no_two_looks_differ_by_colour_alone() {
        for stretch in [STRETCH, SLIVER] {
            for (at, one) in LOOKS.into_iter().enumerate() {
                for other in LOOKS.into_iter().take(at) {
                    let [first, second] = [one, other].map(|look| outlines(stretch, look, &PAPER));
                    assert_ne!(first, second, "{one:?} and {other:?} in {stretch:?}");
                }
            }
        }
    }

    #[test]
    fn a_wrong_answer_is_one_bar_with_something_cut_out_of_its_middle() {
        let shapes = shapes(STRETCH, PlaceLook::Wrong, false, &PAPER);
        let [Shape::Rect(bar), cuts @ ..] = &shapes[..] else { panic!("{shapes:?}") };
        // It stays one piece: two would read as two questions.
        assert_eq!(bar.rect, Rect::from_center_size(STRETCH.center(), vec2(30.0, BAR)));
        assert_eq!(cuts.len(), 2);
        for cut in cuts {
            let Shape::LineSegment { stroke, .. } = cut else { panic!("{cut:?}") };
            assert_eq!(stroke.color, PAPER.background);
            assert!(bar.rect.contains_rect(cut.visual_bounding_rect()), "{cut:?}");
        }
    }

    #[test]
    fn the_question_that_is_shown_is_higher_so_that_it_can_be_seen() {
        for palette in [&PAPER, &INK, &CONTRAST_LIGHT, &CONTRAST] {
            for stretch in [STRETCH, SLIVER] {
                for look in LOOKS.into_iter().chain([PlaceLook::Answered]) {
                    let height = |is_shown| {
                        let mut all = Rect::NOTHING;
                        for shape in shapes(stretch, look, is_shown, palette) {
                            let Shape::Rect(rect) = shape else { continue };
                            let colour =
                                if rect.stroke.is_empty() { rect.fill } else { rect.stroke.color };
                            if contrast(colour, palette.background) >= 4.5 {
                                all |= rect.rect;
                            }
                        }
                        assert!(stretch.contains_rect(all), "{look:?}: {all:?}");
                        all.height()
                    };
                    assert!(height(false) <= BAR + 0.01, "{look:?} in {stretch:?}");
                    assert!((height(true) - SHOWN).abs() < 0.01, "{look:?} in {stretch:?}");
                }
            }
        }
    }
}
