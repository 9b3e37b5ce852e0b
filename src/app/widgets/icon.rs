//! The few icons, drawn from lines so that they are sharp at every size and need no glyph.

use egui::{Color32, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, pos2, vec2};

/// A small picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Right.
    Check,
    /// Wrong.
    Cross,
    /// Partly right.
    Half,
    /// Passed over.
    Dash,
    /// Not marked yet.
    Ring,
    /// Can be stopped for a while.
    Pause,
    /// Can be passed over.
    Skip,
    /// One, two or three of three.
    Level(u8),
    /// Flagged.
    Flag,
    /// Can be flagged.
    FlagEmpty,
    /// Something has changed, or is timed.
    Clock,
    /// Something is wrong with a file.
    Warning,
    /// Back.
    Left,
    /// On.
    Right,
    /// Up.
    Up,
    /// Down.
    Down,
    /// Has a list to choose from.
    More,
    /// Shows such a list, and can hide it.
    Less,
    /// Closer.
    Plus,
    /// Can be moved.
    Grip,
    /// The banks on the shelf.
    Books,
    /// What can be set.
    Sliders,
    /// A box that is not ticked.
    Box,
    /// A box that is ticked.
    BoxTicked,
}

impl Icon {
    /// Draws it in a square about `middle`.
    pub fn paint(self, painter: &Painter, middle: Pos2, size: f32, colour: Color32) {
        let half = size * 0.5;
        let width = (size / 8.0).max(1.5);
        let stroke = Stroke::new(width, colour);
        let at = |x: f32, y: f32| middle + half * vec2(x, y);
        let line = |points: &[(f32, f32)]| {
            painter.add(Shape::line(points.iter().map(|&(x, y)| at(x, y)).collect(), stroke));
        };
        match self {
            Self::Check => line(&[(-0.7, 0.05), (-0.2, 0.55), (0.7, -0.5)]),
            Self::Cross => {
                line(&[(-0.55, -0.55), (0.55, 0.55)]);
                line(&[(-0.55, 0.55), (0.55, -0.55)]);
            }
            Self::Half => {
                painter.circle_stroke(middle, half * 0.8, stroke);
                let points = (0..=16_u8).map(|step| {
                    let angle = (90.0 + 180.0 * f32::from(step) / 16.0).to_radians();
                    at(0.8 * angle.cos(), 0.8 * angle.sin())
                });
                painter.add(Shape::convex_polygon(points.collect(), colour, Stroke::NONE));
            }
            Self::Dash => line(&[(-0.6, 0.0), (0.6, 0.0)]),
            Self::Ring => {
                painter.circle_stroke(middle, half * 0.75, stroke);
            }
            Self::Pause => {
                line(&[(-0.35, -0.7), (-0.35, 0.7)]);
                line(&[(0.35, -0.7), (0.35, 0.7)]);
            }
            Self::Skip => {
                line(&[(-0.65, -0.6), (0.0, 0.0), (-0.65, 0.6)]);
                line(&[(0.55, -0.65), (0.55, 0.65)]);
            }
            Self::Level(level) => {
                for (place, top) in [(0_u8, 0.2), (1, -0.3), (2, -0.8)] {
                    let left = -0.85 + 0.62 * f32::from(place);
                    let bar = Rect::from_min_max(at(left, top), at(left + 0.42, 0.8));
                    let thin = Stroke::new(1.0, colour);
                    if place < level {
                        painter.rect_filled(bar, 1.0, colour);
                    } else {
                        painter.rect_stroke(bar, 1.0, thin, egui::StrokeKind::Inside);
                    }
                }
            }
            Self::Flag => {
                line(&[(-0.55, 0.9), (-0.55, -0.8)]);
                let cloth = vec![at(-0.55, -0.8), at(0.75, -0.4), at(-0.55, 0.1)];
                painter.add(Shape::convex_polygon(cloth, colour, Stroke::NONE));
            }
            Self::FlagEmpty => {
                line(&[(-0.55, 0.9), (-0.55, -0.8), (0.75, -0.4), (-0.55, 0.1)]);
            }
            Self::Clock => {
                painter.circle_stroke(middle, half * 0.85, stroke);
                line(&[(0.0, -0.45), (0.0, 0.0), (0.35, 0.2)]);
            }
            Self::Warning => {
                let corners = vec![at(0.0, -0.85), at(0.95, 0.8), at(-0.95, 0.8)];
                painter.add(Shape::convex_polygon(corners, colour, Stroke::NONE));
            }
            Self::Left => {
                line(&[(-0.8, 0.0), (0.8, 0.0)]);
                line(&[(-0.25, -0.5), (-0.8, 0.0), (-0.25, 0.5)]);
            }
            Self::Right => line(&[(-0.3, -0.6), (0.3, 0.0), (-0.3, 0.6)]),
            Self::Up => {
                line(&[(0.0, 0.75), (0.0, -0.75)]);
                line(&[(-0.5, -0.2), (0.0, -0.75), (0.5, -0.2)]);
            }
            Self::Down => {
                line(&[(0.0, -0.75), (0.0, 0.75)]);
                line(&[(-0.5, 0.2), (0.0, 0.75), (0.5, 0.2)]);
            }
            Self::More => line(&[(-0.6, -0.3), (0.0, 0.3), (0.6, -0.3)]),
            Self::Less => line(&[(-0.6, 0.3), (0.0, -0.3), (0.6, 0.3)]),
            Self::Plus => {
                line(&[(-0.6, 0.0), (0.6, 0.0)]);
                line(&[(0.0, -0.6), (0.0, 0.6)]);
            }
            Self::Grip => {
                for (x, y) in
                    [(-0.3, -0.6), (0.3, -0.6), (-0.3, 0.0), (0.3, 0.0), (-0.3, 0.6), (0.3, 0.6)]
                {
                    painter.circle_filled(at(x, y), width * 0.6, colour);
                }
            }
            Self::Books => {
                for (left, right) in [(-0.75, -0.3), (-0.15, 0.3)] {
                    let corners = Rect::from_two_pos(at(left, -0.7), at(right, 0.75));
                    painter.rect_stroke(corners, 1.0, stroke, egui::StrokeKind::Middle);
                }
                line(&[(0.48, -0.65), (0.85, 0.75)]);
            }
            Self::Sliders => {
                for (y, knob) in [(-0.45, 0.3), (0.45, -0.3)] {
                    line(&[(-0.8, y), (0.8, y)]);
                    painter.circle_filled(at(knob, y), width * 1.6, colour);
                }
            }
            Self::Box => {
                painter.rect_stroke(
                    square(middle, size * 0.8),
                    3.0,
                    stroke,
                    egui::StrokeKind::Inside,
                );
            }
            Self::BoxTicked => {
                painter.rect_stroke(
                    square(middle, size * 0.8),
                    3.0,
                    stroke,
                    egui::StrokeKind::Inside,
                );
                line(&[(-0.42, 0.0), (-0.1, 0.35), (0.42, -0.3)]);
            }
        }
    }

    /// Shows it within a line of widgets; words beside it say the same.
    pub fn show(self, ui: &mut Ui, size: f32, colour: Color32) {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
        self.paint(ui.painter(), rect.center(), size, colour);
    }
}

fn square(middle: Pos2, size: f32) -> Rect {
    Rect::from_center_size(pos2(middle.x, middle.y), Vec2::splat(size))
}
