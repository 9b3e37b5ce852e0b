//! A key as it looks on a keyboard, shown where it acts.

use std::sync::Arc;

use egui::{Color32, CornerRadius, Galley, Painter, Rect, Stroke, StrokeKind, Ui, Vec2, vec2};

use super::text;
use crate::app::theme::{Face, space};

/// A keycap that has been laid out and not yet painted.
pub struct Keycap {
    galley: Arc<Galley>,
    colour: Color32,
}

impl Keycap {
    /// Lays out a key's name.
    #[must_use]
    pub fn new(ui: &Ui, name: &str, colour: Color32) -> Self {
        Self { galley: text::galley(ui, Face::SmallStrong, colour, name), colour }
    }

    /// How much room it takes.
    #[must_use]
    pub fn size(&self) -> Vec2 {
        vec2((self.galley.size().x + 12.0).max(22.0), 20.0)
    }

    /// Paints it with its middle left at `rect`'s.
    pub fn paint(&self, painter: &Painter, rect: Rect) {
        let rect = Rect::from_center_size(rect.center(), self.size());
        painter.rect_stroke(
            rect,
            CornerRadius::same(space::RADIUS_SMALL),
            Stroke::new(space::LINE, self.colour),
            StrokeKind::Inside,
        );
        painter.galley(
            rect.center() - self.galley.size() * 0.5,
            Arc::clone(&self.galley),
            self.colour,
        );
    }
}
