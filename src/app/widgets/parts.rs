//! Several short facts in a line, with a dot between two of them: where the line ends, no dot ends
//! or begins one.

use std::sync::Arc;

use egui::{Color32, Galley, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::icon::Icon;
use super::text;
use crate::app::theme::{self, Face, space};

/// A fact.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// In words.
    pub text: &'a str,
    /// An icon before them.
    pub icon: Option<Icon>,
    /// How they are set.
    pub face: Face,
    /// Their colour.
    pub colour: Color32,
}

impl<'a> Part<'a> {
    /// One without weight.
    #[must_use]
    pub fn plain(text: &'a str, colour: Color32) -> Self {
        Self { text, icon: None, face: Face::Small, colour }
    }

    /// One with weight and an icon.
    #[must_use]
    pub fn marked(text: &'a str, icon: Icon, colour: Color32) -> Self {
        Self { text, icon: Some(icon), face: Face::SmallStrong, colour }
    }

    fn before(self) -> f32 {
        if self.icon.is_some() { ICON + space::TINY } else { 0.0 }
    }
}

/// Side of an icon.
const ICON: f32 = 12.0;
const SEPARATOR: &str = "·";
/// Between two facts in a sentence of the catalogue.
pub const IN_WORDS: &str = " · ";
/// Left and right of a dot.
const BESIDE: f32 = 5.0;

/// Shows them, each whole on its line where there is room for it.
pub fn parts(ui: &mut Ui, parts: &[Part<'_>]) {
    if parts.is_empty() {
        return;
    }
    let muted = theme::palette(ui).muted;
    let face = parts.first().map_or(Face::Small, |part| part.face);
    let dot = text::galley(ui, face, muted, SEPARATOR);
    let width = ui.available_width();
    let set = |part: &Part<'_>| {
        text::wrapped(ui, part.face, part.colour, part.text, width - part.before())
    };
    let galleys: Vec<Arc<Galley>> = parts.iter().map(set).collect();
    let size = |(part, galley): (&Part<'_>, &Arc<Galley>)| {
        // What needs several lines has them to itself.
        let own = part.before() + galley.size().x;
        vec2(if galley.rows.len() > 1 { width } else { own }, galley.size().y)
    };
    let sizes: Vec<egui::Vec2> = parts.iter().zip(&galleys).map(size).collect();
    let (rects, dots, height) = lines(&sizes, width, dot.size().x + 2.0 * BESIDE);
    let id = ui.next_auto_id();
    let (_, all) = ui.allocate_space(vec2(width, height));
    let origin = all.min.to_vec2();
    for at in dots {
        ui.painter().galley(at + origin + vec2(BESIDE, 0.0), Arc::clone(&dot), muted);
    }
    for (at, ((part, galley), rect)) in parts.iter().zip(galleys).zip(rects).enumerate() {
        let rect = rect.translate(origin);
        let response = ui.interact(rect, id.with(at), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, part.text));
        if let Some(icon) = part.icon {
            let middle = rect.left_top() + vec2(ICON, part.face.line_height()) * 0.5;
            icon.paint(ui.painter(), middle, ICON, part.colour);
        }
        ui.painter().galley(rect.min + vec2(part.before(), 0.0), galley, part.colour);
    }
}

/// [`parts`] of a sentence that has the dots already.
pub fn dotted(ui: &mut Ui, face: Face, colour: Color32, sentence: &str) {
    let of = |text| Part { text, icon: None, face, colour };
    parts(ui, &sentence.split(IN_WORDS).map(of).collect::<Vec<_>>());
}

/// Where parts of these sizes stand, where the dots between two of them do, and how high all are.
fn lines(sizes: &[egui::Vec2], width: f32, between: f32) -> (Vec<Rect>, Vec<egui::Pos2>, f32) {
    let (mut x, mut y, mut line) = (0.0_f32, 0.0_f32, 0.0_f32);
    let (mut rects, mut dots) = (Vec::new(), Vec::new());
    for size in sizes {
        if x > 0.0 && x + between + size.x > width {
            (x, y, line) = (0.0, y + line, 0.0);
        } else if x > 0.0 {
            dots.push(pos2(x, y));
            x += between;
        }
        rects.push(Rect::from_min_size(pos2(x, y), *size));
        x += size.x;
        line = line.max(size.y);
    }
    (rects, dots, y + line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_dot_ends_or_begins_a_line() {
        let sizes = [vec2(40.0, 19.0), vec2(30.0, 19.0), vec2(100.0, 38.0), vec2(20.0, 19.0)];
        let (rects, dots, height) = lines(&sizes, 100.0, 10.0);
        assert_eq!(rects[1].left_top(), pos2(50.0, 0.0));
        assert_eq!(rects[2].left_top(), pos2(0.0, 19.0), "on lines of its own, without a dot");
        assert_eq!(rects[3].left_top(), pos2(0.0, 57.0));
        assert_eq!(dots, [pos2(40.0, 0.0)]);
        assert!((height - 76.0).abs() < 0.01);
    }
}
