//! What a frame draws, read back: every line of text, every outline and every mark with its colour,
//! what it stands on, and how much of it can be seen. No guess from the code, but the shapes that
//! are handed to the painter.

use egui::epaint::{ClippedShape, ColorMode, RectShape, Shape, TextShape};
use egui::{Color32, FontFamily, Galley, Pos2, Rect, StrokeKind};

use crate::app::testing::Window;
use crate::app::theme::fonts::MONO;

/// A line of text that is drawn.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) text: String,
    /// All that was to be said, where this line is the last of it and an ellipsis stands for the rest.
    pub(super) cut_from: Option<String>,
    /// The word that goes on in the next line, although no space or dash is there.
    pub(super) broken: Option<String>,
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

/// What a mark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// The outline of a box.
    Outline,
    /// A box that is filled: a bar, a ground.
    Box,
    /// A straight line.
    Line,
    /// A line with bends, or a circle: an icon, a plot.
    Curve,
    /// A filled shape other than a box.
    Spot,
}

/// Something drawn that is no text.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub(super) form: Form,
    /// Where it is; of an outline or a line, the middle of the line.
    pub(super) rect: Rect,
    /// Of a line.
    pub(super) width: f32,
    pub(super) colour: Color32,
    /// What can be seen of the place it stands in.
    pub(super) clip: Rect,
    /// What was painted over a part of it, and what can be seen of the place that is in.
    pub(super) covered: Vec<(Rect, Rect)>,
    /// How many grounds were there before it.
    below: usize,
}

impl Mark {
    /// All of it, with the width of its line.
    pub(super) fn outer(&self) -> Rect {
        self.rect.expand(self.width * 0.5)
    }

    /// What can be seen of it.
    pub(super) fn seen(&self) -> Rect {
        self.outer().intersect(self.clip)
    }

    /// The middles of the four sides of an outline: of each a place right outside and right inside.
    pub(super) fn sides(&self) -> [(Pos2, Pos2); 4] {
        let (out, within) = (self.outer().expand(0.75), self.rect.shrink(self.width * 0.5 + 0.75));
        let middles = |rect: Rect| {
            [rect.left_center(), rect.center_top(), rect.right_center(), rect.center_bottom()]
        };
        let (out, within) = (middles(out), middles(within));
        std::array::from_fn(|side| (out[side], within[side]))
    }
}

/// What belongs together is drawn within so many marks.
const LATELY: usize = 6;

/// A frame.
#[derive(Debug, Default)]
pub(super) struct Drawn {
    pub(super) lines: Vec<Line>,
    pub(super) marks: Vec<Mark>,
    /// Grounds in the order in which they are drawn: where, which colour.
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

    /// What a mark stands on, at a place.
    pub(super) fn below(&self, mark: &Mark, at: Pos2) -> Color32 {
        ground(&self.boxes[..mark.below], at)
    }

    fn take(&mut self, shape: &Shape, clip: Rect, all: Rect) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| self.take(shape, clip, all)),
            Shape::Text(text) => self.take_text(text, clip),
            Shape::Rect(rect) => self.take_box(rect, clip, all),
            Shape::Path(path) => {
                let rect = path.visual_bounding_rect().intersect(clip);
                if path.closed && path.fill.a() == 255 && rect.is_positive() {
                    self.mark(Form::Spot, rect, 0.0, path.fill, clip);
                    self.boxes.push((rect, path.fill));
                    self.frames.push(rect);
                }
                if let ColorMode::Solid(colour) = path.stroke.color {
                    let points = Rect::from_points(&path.points);
                    self.mark(Form::Curve, points, path.stroke.width, colour, clip);
                }
            }
            Shape::Circle(circle) => {
                let rect = circle.visual_bounding_rect().intersect(clip);
                if circle.fill.a() == 255 && rect.is_positive() {
                    if circle.stroke.is_empty() {
                        self.mark(Form::Spot, rect, 0.0, circle.fill, clip);
                    }
                    self.boxes.push((rect, circle.fill));
                    self.frames.push(rect);
                }
                let square =
                    Rect::from_center_size(circle.center, 2.0 * egui::Vec2::splat(circle.radius));
                self.mark(Form::Curve, square, circle.stroke.width, circle.stroke.color, clip);
            }
            Shape::LineSegment { points, stroke } => {
                let rect = Rect::from_two_pos(points[0], points[1]);
                self.mark(Form::Line, rect, stroke.width, stroke.color, clip);
            }
            Shape::Noop
            | Shape::Ellipse(_)
            | Shape::Band(_)
            | Shape::Mesh(_)
            | Shape::QuadraticBezier(_)
            | Shape::CubicBezier(_)
            | Shape::Callback(_) => {}
        }
    }

    fn take_box(&mut self, shape: &RectShape, clip: Rect, all: Rect) {
        let seen = shape.rect.intersect(clip);
        // A shadow is no ground.
        if !seen.is_positive() || shape.blur_width > 0.0 {
            return;
        }
        if shape.fill.a() > 0 && shape.brush.is_none() {
            if self.ground(seen, shape.fill, clip, all) {
                return;
            }
            self.mark(Form::Box, shape.rect, 0.0, shape.fill, clip);
            self.boxes.push((seen, self.blended(seen.center(), shape.fill)));
            self.frames.push(seen);
        }
        if !shape.stroke.is_empty() {
            let half = shape.stroke.width * 0.5;
            let line = match shape.stroke_kind {
                StrokeKind::Inside => shape.rect.shrink(half),
                StrokeKind::Middle => shape.rect,
                StrokeKind::Outside => shape.rect.expand(half),
            };
            self.mark(Form::Outline, line, shape.stroke.width, shape.stroke.color, clip);
            self.frames.push(seen);
        }
    }

    /// A ground is painted: what lies below it is not there any more. Says whether it is the veil
    /// of a dialog.
    fn ground(&mut self, seen: Rect, fill: Color32, clip: Rect, all: Rect) -> bool {
        if fill.a() < 255 && seen.contains_rect(all) {
            // What lies under a dialog's veil is out of reach.
            self.lines.clear();
            self.marks.clear();
            self.frames.clear();
            self.boxes.clear();
            self.boxes.push((seen, Color32::BLACK.blend(fill)));
            return true;
        }
        if fill.a() == 255 {
            self.lines.retain(|line| !seen.contains_rect(line.ink.intersect(line.clip)));
            for line in self.lines.iter_mut().filter(|line| line.ink.intersects(seen)) {
                line.covered.push(seen);
            }
            self.marks.retain(|mark| !seen.contains_rect(mark.outer().intersect(mark.clip)));
            for mark in &mut self.marks {
                let is_within = mark.form == Form::Outline
                    && mark.rect.shrink(mark.width * 0.5).contains_rect(seen);
                if !is_within && mark.outer().shrink(0.1).intersects(seen) {
                    mark.covered.push((seen, clip));
                }
            }
            self.frames.retain(|frame| frame.contains_rect(seen) || !frame.intersects(seen));
        }
        false
    }

    /// Takes a mark that can be seen. What is broader and lies below it in the same place is its
    /// halo, and what it lies in is its ground: neither is a mark of its own.
    fn mark(&mut self, form: Form, rect: Rect, width: f32, colour: Color32, clip: Rect) {
        let is_line = form != Form::Box && form != Form::Spot;
        let seen = rect.expand(width.max(0.5)).intersect(clip);
        if !seen.is_positive() || (is_line && width <= 0.0) || colour.a() == 0 {
            return;
        }
        let colour = self.blended(seen.center(), colour);
        let way = |other: Rect| rect.min.distance(other.min) + rect.max.distance(other.max);
        let is_halo =
            |mark: &Mark| mark.form == form && mark.width > width && way(mark.rect) <= 2.0;
        let last = self.marks.len().saturating_sub(LATELY);
        if is_line && let Some(at) = self.marks[last..].iter().position(is_halo) {
            self.marks.remove(last + at);
        }
        self.take_ground(seen.center());
        let below = self.boxes.len();
        self.marks.push(Mark { form, rect, width, colour, clip, covered: Vec::new(), below });
    }

    /// A spot that something is drawn on is a ground, and no mark.
    fn take_ground(&mut self, at: Pos2) {
        let last = self.marks.len().saturating_sub(LATELY);
        let is_ground = |mark: &Mark| mark.form == Form::Spot && mark.rect.contains(at);
        if let Some(at) = self.marks[last..].iter().position(is_ground) {
            self.marks.remove(last + at);
        }
    }

    fn blended(&self, at: Pos2, colour: Color32) -> Color32 {
        if colour.a() == 255 { colour } else { self.ground_at(at).blend(colour) }
    }

    fn ground_at(&self, at: Pos2) -> Color32 {
        ground(&self.boxes, at)
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
            self.take_ground(middle);
            self.lines.push(Line {
                cut_from: is_cut.then(|| galley.job.text.clone()),
                broken: broken_word(galley, index),
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

fn ground(boxes: &[(Rect, Color32)], at: Pos2) -> Color32 {
    let under = boxes.iter().rev().find(|(rect, _)| rect.contains(at));
    under.map_or(Color32::BLACK, |(_, colour)| *colour)
}

/// The word within which a row ends, unless it is one that may be broken: what is quoted from a
/// file, a path, an address, a code.
fn broken_word(galley: &Galley, index: usize) -> Option<String> {
    let (row, next) = (galley.rows.get(index)?, galley.rows.get(index + 1)?);
    let (last, first) = (row.row.glyphs.last()?, next.row.glyphs.first()?);
    let is_code = galley.job.sections.iter().any(|section| {
        matches!(&section.format.font_id.family, FontFamily::Name(name) if **name == *MONO)
    });
    if row.ends_with_newline || !last.chr.is_alphanumeric() || first.chr.is_whitespace() || is_code
    {
        return None;
    }
    let text = |row: &egui::epaint::text::PlacedRow| -> String {
        row.row.glyphs.iter().map(|glyph| glyph.chr).collect()
    };
    let (before, after) = (text(row), text(next));
    let before = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let after = after.split(char::is_whitespace).next().unwrap_or_default();
    let word = format!("{before}|{after}");
    let may_break = |letter: char| letter.is_ascii_digit() || "/\\_.@:".contains(letter);
    (!word.chars().any(may_break)).then_some(word)
}
