//! Whether everything fits: each screen in a narrow window and at twice the size, in every language
//! and in one that needs far more room than any.

use egui::{Rect, Vec2, vec2};
use egui_kittest::kittest::NodeT as _;

use super::Law;
use super::access::place;
use super::drawn::{Drawn, Line};
use super::scenes::Scene;
use crate::app::testing::Window;
use crate::words::Words;

/// Windows in which everything has to fit, in points: narrow, 1280x800 at twice the size, and two
/// of the usual.
pub(super) const SIZES: [Vec2; 4] =
    [vec2(420.0, 800.0), vec2(640.0, 400.0), vec2(900.0, 600.0), vec2(1280.0, 800.0)];

#[test]
fn everything_fits_in_english() {
    super::hold(Law::FitsEnglish);
}

#[test]
fn everything_fits_in_every_language() {
    super::hold(Law::FitsTranslated);
}

#[test]
fn everything_fits_in_a_language_that_needs_more_room() {
    super::hold(Law::FitsLonger);
}

/// Reads a frame.
pub(super) fn check(
    window: &Window,
    scene: &Scene,
    words: &Words,
    size: Vec2,
    report: &dyn Fn(String),
) {
    let at = format!("{} at {}x{} in {}", scene.name, size.x, size.y, words.language());
    let all = Rect::from_min_size(egui::Pos2::ZERO, size);
    for node in window.root().children_recursive() {
        let inner = node.accesskit_node();
        let rect = place(&node);
        let is_seen = rect.intersects(all) && egui::accessibility::is_input(inner.role());
        if is_seen && (rect.left() < -0.5 || rect.right() > all.right() + 0.5) {
            let name = inner.label().unwrap_or_default();
            report(format!("{at}: the {:?} “{name}” reaches out to {rect:?}", inner.role()));
        }
    }
    let lines = Drawn::of(window).lines;
    for (index, line) in lines.iter().enumerate() {
        let Line { text, ink, clip, holder, .. } = line;
        if ink.left() < clip.left() - 0.5 || ink.right() > clip.right() + 0.5 {
            report(format!("{at}: “{text}” at {ink:?} is cut off by {clip:?}"));
        }
        // A page scrolls, and may cut its last line; a bar does not.
        let is_bar = clip.height() < 120.0;
        if is_bar && (ink.top() < clip.top() - 0.5 || ink.bottom() > clip.bottom() + 0.5) {
            report(format!("{at}: “{text}” at {ink:?} is cut off by {clip:?}"));
        }
        if ink.left() < holder.left() - 1.5 || ink.right() > holder.right() + 1.5 {
            report(format!("{at}: “{text}” at {ink:?} does not fit its box {holder:?}"));
        }
        for other in &lines[..index] {
            let both = ink.intersect(*clip).intersect(other.ink.intersect(other.clip));
            let is_covered = other.covered.iter().any(|over| over.contains_rect(both));
            if both.width() > 1.5 && both.height() > 1.5 && !is_covered {
                report(format!("{at}: “{text}” lies over “{}” at {both:?}", other.text));
            }
        }
    }
}
