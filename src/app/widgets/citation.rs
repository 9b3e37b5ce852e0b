//! Where something comes from: facts in small print, and links on the same baseline.

use std::sync::Arc;

use egui::{
    CornerRadius, CursorIcon, Galley, Id, Label, Pos2, Rect, Role, Sense, Stroke, Ui, UiBuilder,
    Vec2, WidgetInfo, pos2, vec2,
};

use super::keycap::Keycap;
use super::look::paint_left;
use super::ring::focus_ring;
use super::text;
use crate::app::theme::{self, Face, space};

/// A link to be shown. What it does is told by its name; it is a button.
#[derive(Debug, Clone, Copy)]
pub struct Link<'a> {
    /// What is to be read.
    pub label: &'a str,
    /// The name given to screen readers, which has the label in it.
    pub name: &'a str,
    /// The key that does the same.
    pub key: Option<&'a str>,
    /// Whether what it leads to is shown.
    pub is_on: bool,
}

/// Height of a line: a link is as high as anything that can be clicked.
const LINE: f32 = space::TARGET;
/// Between what stands side by side.
const BESIDE: f32 = 5.0;
/// Beside a link's words, within what can be hit.
const PADDING: f32 = 3.0;
/// From the middle of a line to what is drawn below its words.
const BASELINE: f32 = 7.0;

/// A link on its way onto a line.
struct Piece<'a> {
    link: Link<'a>,
    words: Arc<Galley>,
    key: Option<Keycap>,
    /// What stands behind it where another follows.
    dot: Option<Arc<Galley>>,
}

impl<'a> Piece<'a> {
    fn new(ui: &Ui, link: Link<'a>, is_last: bool, width: f32) -> Self {
        let palette = theme::palette(ui);
        let key = link.key.map(|key| Keycap::new(ui, key, palette.muted));
        let dot = (!is_last).then(|| text::galley(ui, Face::Small, palette.muted, "·"));
        let beside = Self::beside(key.as_ref(), dot.as_ref());
        let colour = palette.accent.strong;
        let words = text::wrapped(ui, Face::SmallStrong, colour, link.label, width - beside);
        Self { link, words, key, dot }
    }

    fn beside(key: Option<&Keycap>, dot: Option<&Arc<Galley>>) -> f32 {
        let key = key.map_or(0.0, |key| BESIDE + key.size().x);
        key + dot.map_or(0.0, |dot| BESIDE + dot.size().x)
    }

    fn size(&self) -> Vec2 {
        let beside = Self::beside(self.key.as_ref(), self.dot.as_ref());
        let words = self.words.size();
        vec2(words.x + beside, words.y + LINE - Face::Small.line_height())
    }

    /// Shows it. Says whether it was pressed.
    fn show(self, ui: &Ui, rect: Rect, id: Id) -> bool {
        let palette = theme::palette(ui);
        let mut rect = rect;
        if let Some(dot) = self.dot {
            let at = pos2(rect.right() - dot.size().x, rect.center().y);
            rect.max.x = at.x - BESIDE;
            paint_left(ui, at, dot, palette.muted);
        }
        let hit = rect.expand2(vec2(PADDING, 0.0));
        let response = ui.interact(hit, id, Sense::click());
        let Link { name, is_on, .. } = self.link;
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_on, name));
        if response.hovered() {
            let radius = CornerRadius::same(space::RADIUS_SMALL);
            ui.painter().rect_filled(hit, radius, palette.hover);
        }
        let colour = palette.accent.strong;
        let top = rect.center().y - self.words.size().y * 0.5;
        for row in &self.words.rows {
            let row = row.rect_without_leading_space().translate(vec2(rect.left(), top));
            let y = row.center().y + BASELINE;
            // Broader, while what it leads to is shown.
            let line = if is_on { palette.line_strong } else { palette.line };
            ui.painter().hline(row.x_range(), y, Stroke::new(line, colour));
        }
        ui.painter().galley(pos2(rect.left(), top), self.words, colour);
        if let Some(key) = self.key {
            key.paint(ui.painter(), rect.with_min_x(rect.right() - key.size().x));
        }
        focus_ring(ui, &response, space::RADIUS_SMALL);
        response.on_hover_cursor(CursorIcon::PointingHand).clicked()
    }
}

/// Draws facts, and links behind them. Gives the link that was pressed, as its place among the links.
pub fn line_ui(ui: &mut Ui, facts: &str, links: &[Link<'_>]) -> Option<usize> {
    let palette = theme::palette(ui);
    let width = ui.available_width();
    let pieces: Vec<Piece<'_>> = links
        .iter()
        .enumerate()
        .map(|(at, link)| Piece::new(ui, *link, at + 1 == links.len(), width))
        .collect();
    // The dot ends a line, where the first link begins another: none begins with it.
    let has_dot = !(facts.is_empty() || links.is_empty());
    let facts = if has_dot { format!("{facts} ·") } else { facts.to_owned() };
    let facts = text::wrapped(ui, Face::Small, palette.muted, &facts, width);
    let begin = match facts.rows.last() {
        Some(last) if has_dot => pos2(last.rect().right() + BESIDE, last.rect().top()),
        Some(_) | None => Pos2::ZERO,
    };
    let sizes: Vec<Vec2> = pieces.iter().map(Piece::size).collect();
    let (places, bottom) = flow(begin, &sizes, width);
    let above = (LINE - Face::Small.line_height()) * 0.5;
    let height = bottom.max(facts.size().y + 2.0 * above);
    let (id, area) = ui.allocate_space(vec2(width, height));
    let place = Rect::from_min_size(area.min + vec2(0.0, above), facts.size());
    let mut child = ui.new_child(UiBuilder::new().max_rect(place));
    child.add(Label::new(facts).selectable(false));
    let mut pressed = None;
    for (at, (piece, place)) in pieces.into_iter().zip(places).enumerate() {
        if piece.show(ui, place.translate(area.min.to_vec2()), id.with(at)) {
            pressed = Some(at);
        }
    }
    pressed
}

/// Where each goes, one after the other from where the first may begin, and where the last line
/// ends. What needs several lines has them to itself.
fn flow(begin: Pos2, sizes: &[Vec2], width: f32) -> (Vec<Rect>, f32) {
    let Pos2 { mut x, mut y } = begin;
    let mut bottom = if x > 0.0 { y + LINE } else { y };
    let mut places = Vec::with_capacity(sizes.len());
    for size in sizes {
        let is_high = size.y > LINE + 0.5;
        if x > 0.0 && (x + size.x > width + 0.5 || is_high) {
            (x, y) = (0.0, bottom);
        }
        places.push(Rect::from_min_size(pos2(x, y), *size));
        bottom = bottom.max(y + size.y);
        x += size.x + BESIDE;
        if is_high {
            (x, y) = (0.0, bottom);
        }
    }
    (places, bottom)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_needs_several_lines_has_them_to_itself() {
        let sizes = [vec2(30.0, LINE), vec2(90.0, 47.0), vec2(40.0, LINE), vec2(80.0, LINE)];
        let (places, bottom) = flow(pos2(60.0, 19.0), &sizes, 100.0);
        let tops: Vec<f32> = places.iter().map(Rect::top).collect();
        let second = 19.0 + LINE;
        assert_eq!(tops, [19.0, second, second + 47.0, second + 47.0 + LINE]);
        assert!((bottom - (second + 47.0 + 2.0 * LINE)).abs() < 0.01);
    }
}
