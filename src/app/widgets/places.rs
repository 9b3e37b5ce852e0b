//! The questions of a paper in a row: what became of each by shape as well as by colour.

use egui::{CornerRadius, Painter, Rect, Stroke, StrokeKind, pos2, vec2};

use super::icon::Icon;
use crate::app::theme::{Palette, space};

/// What became of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceLook {
    /// Nothing so far: a thin line.
    Open,
    /// It was answered: a full bar.
    Answered,
    /// It was passed over: the outline of a bar.
    Skipped,
    /// It was right: a full bar.
    Right,
    /// It was right in part: a bar that is half full.
    Partly,
    /// It was wrong: a bar with a gap.
    Wrong,
    /// Its writer has yet to mark it: the outline of a bar.
    Unmarked,
}

/// A question in the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// What became of it.
    pub look: PlaceLook,
    /// Whether it is the one that is shown.
    pub is_shown: bool,
    /// Whether it is flagged: a flag above it.
    pub is_flagged: bool,
}

/// Height of a bar, and of a line.
const BAR: f32 = 7.0;
const LINE: f32 = 3.0;
/// Width of the gap in a bar.
const NOTCH: f32 = 5.0;

/// Paints a question in its stretch of the row.
pub fn paint(painter: &Painter, stretch: Rect, place: Place, palette: &Palette) {
    let Place { look, is_shown, is_flagged } = place;
    let piece = Rect::from_center_size(stretch.center(), vec2(stretch.width(), BAR));
    if is_shown {
        let halo = CornerRadius::same(space::RADIUS_SMALL);
        painter.rect_filled(piece.expand(3.0), halo, palette.accent.soft);
    }
    let full = |rect: Rect, colour| painter.rect_filled(rect, CornerRadius::same(3), colour);
    let hollow = |colour| {
        let stroke = Stroke::new(1.5, colour);
        painter.rect_stroke(piece, CornerRadius::same(3), stroke, StrokeKind::Inside);
    };
    let line = |rect: Rect, colour| {
        let thin = Rect::from_center_size(rect.center(), vec2(rect.width(), LINE));
        painter.rect_filled(thin, CornerRadius::same(1), colour);
    };
    let half = vec2(piece.width() * 0.5, 0.0);
    match look {
        PlaceLook::Open if is_shown => {
            full(piece, palette.accent.strong);
        }
        PlaceLook::Open => {
            line(piece, palette.edge);
        }
        PlaceLook::Answered => {
            full(piece, palette.accent.strong);
        }
        PlaceLook::Right => {
            full(piece, palette.right.strong);
        }
        PlaceLook::Partly => {
            full(Rect::from_min_max(piece.min, piece.max - half), palette.partly.strong);
            line(Rect::from_min_max(piece.min + half, piece.max), palette.partly.strong);
        }
        PlaceLook::Wrong => {
            let notch = vec2((NOTCH * 0.5).min(piece.width() * 0.2), 0.0);
            full(Rect::from_min_max(piece.min, piece.max - half - notch), palette.wrong.strong);
            full(Rect::from_min_max(piece.min + half + notch, piece.max), palette.wrong.strong);
        }
        PlaceLook::Skipped => hollow(palette.muted),
        PlaceLook::Unmarked => hollow(palette.accent.strong),
    }
    if is_flagged {
        let at = pos2(stretch.center().x, piece.top() - 7.0);
        Icon::Flag.paint(painter, at, 9.0, palette.accent.strong);
    }
}
