//! What a frame draws, read back: every line of text with its colours, what it stands on, and how
//! much of it can be seen. No guess from the code, but the shapes that are handed to the painter.

use egui::epaint::{ClippedShape, Shape, TextShape};
use egui::{Color32, Rect};

use crate::app::testing::Window;

/// A line of text that is drawn.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) text: String,
    /// All that was to be said, where this line is the last of it and an ellipsis stands for the rest.
    pub(super) cut_from: Option<String>,
    /// Where its ink is, in points; all of it, also what is clipped.
    pub(super) ink: Rect,
    /// What can be seen of the place it stands in.
    pub(super) clip: Rect,
    /// Its colours.
    pub(super) colours: Vec<Color32>,
    /// What it stands on.
    pub(super) ground: Color32,
    /// The smallest outlined or filled box that its middle is in: a button, a card, a field.
    pub(super) holder: Rect,
    /// What was painted over a part of it: a message that lies over the page.
    pub(super) covered: Vec<Rect>,
}

/// An outline that is drawn, and what it stands on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Outline {
    pub(super) rect: Rect,
    pub(super) colour: Color32,
    pub(super) ground: Color32,
    /// What lies within it.
    pub(super) inside: Color32,
}

/// A frame.
#[derive(Debug, Default)]
pub(super) struct Drawn {
    pub(super) lines: Vec<Line>,
    pub(super) outlines: Vec<Outline>,
    /// Boxes in the order in which they are drawn: where, which colour.
    boxes: Vec<(Rect, Color32)>,
    /// Boxes and outlines that text may have to fit into: all that nothing was painted over.
    frames: Vec<Rect>,
}

impl Drawn {
    /// What the last frame of a window drew, as far as a dialog does not lie over it.
    pub(super) fn of(window: &Window) -> Self {
        let mut drawn = Self::default();
        let all = window.ctx.content_rect();
        for ClippedShape { clip_rect, shape, .. } in &window.output().shapes {
            drawn.take(shape, clip_rect.intersect(all), all);
        }
        drawn
    }

    /// The bar at the foot: the highest ground from edge to edge that begins below the head and ends
    /// where the window ends, but is not the window.
    pub(super) fn foot(&self, all: Rect) -> Option<Rect> {
        let is_bar = |rect: &Rect| {
            let is_wide = rect.left() <= all.left() + 0.5 && rect.right() >= all.right() - 0.5;
            is_wide && rect.top() > all.top() + 0.5 && rect.bottom() >= all.bottom() - 0.5
        };
        let bars = self.boxes.iter().map(|(rect, _)| *rect).filter(is_bar);
        bars.max_by(|one, other| one.top().total_cmp(&other.top()))
    }

    fn take(&mut self, shape: &Shape, clip: Rect, all: Rect) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| self.take(shape, clip, all)),
            Shape::Text(text) => self.take_text(text, clip),
            Shape::Rect(rect) => {
                let seen = rect.rect.intersect(clip);
                // A shadow is no ground.
                if !seen.is_positive() || rect.blur_width > 0.0 {
                    return;
                }
                if rect.fill.a() > 0 && rect.brush.is_none() {
                    self.ground(rect.rect, seen, rect.fill, all);
                }
                if !rect.stroke.is_empty() && rect.stroke.color.a() == 255 {
                    let outside = rect.rect.left_center() - egui::vec2(2.0, 0.0);
                    self.outlines.push(Outline {
                        rect: rect.rect,
                        colour: rect.stroke.color,
                        ground: self.ground_at(outside),
                        inside: self.ground_at(rect.rect.center()),
                    });
                    self.frames.push(seen);
                }
            }
            Shape::Path(path) => {
                let rect = path.visual_bounding_rect().intersect(clip);
                if path.closed && path.fill.a() == 255 && rect.is_positive() {
                    self.boxes.push((rect, path.fill));
                    self.frames.push(rect);
                }
            }
            Shape::Circle(circle) => {
                let rect = circle.visual_bounding_rect().intersect(clip);
                if circle.fill.a() == 255 && rect.is_positive() {
                    self.boxes.push((rect, circle.fill));
                    self.frames.push(rect);
                }
            }
            Shape::Noop
            | Shape::Ellipse(_)
            | Shape::LineSegment { .. }
            | Shape::Band(_)
            | Shape::Mesh(_)
            | Shape::QuadraticBezier(_)
            | Shape::CubicBezier(_)
            | Shape::Callback(_) => {}
        }
    }

    fn ground(&mut self, rect: Rect, seen: Rect, fill: Color32, all: Rect) {
        let is_veil = fill.a() < 255 && seen.contains_rect(all);
        let colour = if fill.a() == 255 { fill } else { self.ground_at(seen.center()).blend(fill) };
        if is_veil {
            // What lies under a dialog's veil is out of reach.
            self.lines.clear();
            self.outlines.clear();
            self.frames.clear();
            self.boxes.clear();
        } else if fill.a() == 255 {
            // What is painted over is not there.
            self.lines.retain(|line| !seen.contains_rect(line.ink.intersect(line.clip)));
            for line in self.lines.iter_mut().filter(|line| line.ink.intersects(seen)) {
                line.covered.push(seen);
            }
            self.frames.retain(|frame| frame.contains_rect(seen) || !frame.intersects(seen));
        }
        self.boxes.push((rect, colour));
        self.frames.push(seen);
    }

    fn ground_at(&self, at: egui::Pos2) -> Color32 {
        let under = self.boxes.iter().rev().find(|(rect, _)| rect.contains(at));
        under.map_or(Color32::BLACK, |(_, colour)| *colour)
    }

    fn take_text(&mut self, shape: &TextShape, clip: Rect) {
        let galley = &shape.galley;
        for (index, row) in galley.rows.iter().enumerate() {
            let ink = row.row.visuals.mesh_bounds;
            let ink = ink.translate(shape.pos.to_vec2() + row.pos.to_vec2());
            if !ink.is_positive() || !ink.intersect(clip).is_positive() {
                continue;
            }
            let mut colours = Vec::new();
            let visuals = &row.row.visuals;
            for vertex in visuals.mesh.vertices.get(visuals.glyph_vertex_range.clone()).unwrap() {
                let own = vertex.color;
                let own = if own == Color32::PLACEHOLDER { shape.fallback_color } else { own };
                let colour = shape.override_text_color.unwrap_or(own);
                if !colours.contains(&colour) {
                    colours.push(colour);
                }
            }
            // Of what can be seen of it: a line at the edge may be cut through.
            let middle = ink.intersect(clip).center();
            let frames = self.frames.iter().copied();
            let holder = frames
                .filter(|rect| rect.contains(middle))
                .min_by(|one, other| one.area().total_cmp(&other.area()));
            let is_cut = galley.elided && index + 1 == galley.rows.len();
            self.lines.push(Line {
                cut_from: is_cut.then(|| galley.job.text.clone()),
                text: row.row.glyphs.iter().map(|glyph| glyph.chr).collect(),
                ink,
                clip,
                colours,
                ground: self.ground_at(middle),
                holder: holder.unwrap_or(Rect::EVERYTHING),
                covered: Vec::new(),
            });
        }
    }
}
