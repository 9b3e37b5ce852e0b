//! Buttons: one look for each weight, the key that does the same beside the label.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, CursorIcon, Galley, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, vec2,
};

use super::icon::Icon;
use super::keycap::Keycap;
use super::ring::focus_ring;
use super::text;
use super::tip::tip;
use crate::app::keys;
use crate::app::theme::{self, Face, Palette, space};

/// No label is pressed into less than this.
const MIN_LABEL: f32 = 60.0;
/// Above and below a label of several lines.
const ABOVE: f32 = 6.0;
/// Side of an icon before a label, and what is between the two.
const ICON: f32 = 14.0;
const ICON_GAP: f32 = 7.0;

/// Height of a quiet button.
pub const QUIET: f32 = 32.0;
/// Height of a low button, and the side of a square one.
pub const LOW: f32 = 36.0;
/// What a quiet button's ground reaches beyond its words: by so much it is set out, so that the
/// words stand in line with others.
pub const QUIET_PADDING: f32 = 8.0;

/// A label and a key that have been laid out.
struct Laid {
    label: Arc<Galley>,
    key: Option<Keycap>,
}

/// How much a button weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do next; at most one on a screen.
    Primary,
    /// Other things to do.
    Plain,
    /// Things that stand in a line of text.
    Quiet,
}

/// Where label and key stand in a button that was given its width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stands {
    AtEdges,
    InTheMiddle,
    LabelInTheMiddle,
}

/// A button to be shown.
#[must_use]
pub struct Button<'a> {
    label: &'a str,
    name: Option<&'a str>,
    key: Option<&'a str>,
    icon: Option<Icon>,
    tip: Option<&'a str>,
    has_label: bool,
    weight: Weight,
    height: f32,
    width: Option<f32>,
    stands: Stands,
    is_on: Option<bool>,
    is_enabled: bool,
}

impl<'a> Button<'a> {
    /// A button of middle weight.
    pub fn new(label: &'a str) -> Self {
        Self {
            label,
            name: None,
            key: None,
            icon: None,
            tip: None,
            has_label: true,
            weight: Weight::Plain,
            height: space::BUTTON,
            width: None,
            stands: Stands::AtEdges,
            is_on: None,
            is_enabled: true,
        }
    }

    /// Sets the weight.
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = weight;
        if weight == Weight::Quiet {
            self.height = self.height.min(QUIET);
        }
        self
    }

    /// Shows the key that does the same.
    pub fn key(mut self, key: Option<&'a str>) -> Self {
        self.key = key;
        self
    }

    /// Shows an icon before the label, which says the same.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// The name given to screen readers where the label alone does not say what it is about.
    pub fn named(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// Shows only the icon or the key; the label is still its name, and what the pointer is told.
    pub fn without_label(mut self) -> Self {
        self.name = Some(self.name.unwrap_or(self.label));
        self.label = "";
        self.has_label = false;
        self
    }

    /// A remark for the pointer.
    pub fn tip(mut self, tip: Option<&'a str>) -> Self {
        self.tip = tip;
        self
    }

    /// A lower button, for bars and lists.
    pub fn low(mut self) -> Self {
        self.height = LOW;
        self
    }

    /// A square button that shows an icon alone, in a line with low ones.
    pub fn tool(name: &'a str, icon: Icon) -> Self {
        Self::new(name).low().icon(icon).without_label().centred(LOW)
    }

    /// Takes this much height.
    pub fn height(mut self, height: f32) -> Self {
        self.height = if self.weight == Weight::Quiet { height.min(QUIET) } else { height };
        self
    }

    /// Takes this much width, the key at the right edge.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Takes this much width, the label and key in the middle.
    pub fn centred(mut self, width: f32) -> Self {
        self.width = Some(width);
        self.stands = Stands::InTheMiddle;
        self
    }

    /// Takes this much width, the label in the middle, the key at the right edge.
    pub fn filling(mut self, width: f32) -> Self {
        self.width = Some(width);
        self.stands = Stands::LabelInTheMiddle;
        self
    }

    /// Makes it a switch that is on or off.
    pub fn on(mut self, is_on: bool) -> Self {
        self.is_on = Some(is_on);
        self
    }

    /// Whether it can be pressed now.
    pub fn enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = is_enabled;
        self
    }

    /// Shows it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let palette = theme::palette(ui);
        let is_on = self.is_on.unwrap_or(false);
        let ink = if self.is_enabled { self.ink(palette, is_on) } else { palette.edge };
        let padding = self.padding();
        let Laid { label, key } = self.lay_out(ui, ink);
        let key_width = key.as_ref().map_or(0.0, |key| key.size().x + space::GAP);
        let beside = self.icon_width() + key_width + 2.0 * padding;
        let height = self.height.max(label.size().y + 2.0 * ABOVE);
        let natural = vec2(beside + label.size().x, height);
        let size = vec2(self.width.unwrap_or(natural.x).max(space::TARGET), natural.y);
        let sense = if self.is_enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        let name = self.name.unwrap_or(self.label);
        response.widget_info(|| match self.is_on {
            Some(on) => WidgetInfo::selected(Role::Button, self.is_enabled, on, name),
            None => WidgetInfo::labeled(Role::Button, self.is_enabled, name),
        });
        if ui.is_rect_visible(rect) {
            // A keycap that does not act now leaves its room behind.
            let acts = self.key != Some(keys::ENTER) || keys::is_enter_for(ui.ctx(), response.id);
            let (fill, stroke) = self.ground(palette, &response, is_on);
            let radius = CornerRadius::same(space::RADIUS);
            ui.painter().rect(rect, radius, fill, stroke, StrokeKind::Inside);
            let has_key_at_edge = self.width.is_some() && self.stands != Stands::InTheMiddle;
            let left = match self.stands {
                Stands::AtEdges if self.width.is_some() => rect.left() + padding,
                Stands::LabelInTheMiddle => {
                    let key = key.as_ref().map_or(0.0, |key| key.size().x + space::GAP);
                    let most = rect.right() - padding - key - label.size().x;
                    (rect.center().x - label.size().x * 0.5).min(most)
                }
                Stands::AtEdges | Stands::InTheMiddle => {
                    rect.center().x - (natural.x - 2.0 * padding) * 0.5
                }
            };
            let left = match self.icon {
                Some(icon) => {
                    let middle = egui::pos2(left + ICON * 0.5, rect.center().y);
                    icon.paint(ui.painter(), middle, ICON, ink);
                    left + ICON + self.icon_gap()
                }
                None => left,
            };
            let at = egui::pos2(left, rect.center().y - label.size().y * 0.5);
            let label_width = label.size().x;
            if is_on && self.weight == Weight::Quiet {
                // As below a tab: a colour alone would not tell that it is on.
                let line = at.y + label.size().y + 1.0;
                let stroke = palette.outline_of(palette.accent);
                ui.painter().hline(at.x..=at.x + label_width, line, stroke);
            }
            ui.painter().galley(at, label, ink);
            if let Some(key) = key.filter(|_| acts) {
                let size = key.size();
                let left = if has_key_at_edge {
                    rect.right() - padding - size.x
                } else {
                    left + label_width + space::GAP
                };
                let min = egui::pos2(left, rect.center().y - size.y * 0.5);
                key.paint(ui.painter(), egui::Rect::from_min_size(min, size));
            }
        }
        focus_ring(ui, &response, space::RADIUS);
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        match self.tip.or(self.name.filter(|_| !self.has_label)) {
            Some(words) => tip(response, words),
            None => response,
        }
    }

    /// Sets label and key. The label goes on on another line where the column is too narrow for
    /// all of it; before a word is broken, the key makes room, and then the letters get smaller.
    fn lay_out(&self, ui: &Ui, ink: Color32) -> Laid {
        let face = self.face();
        let key = self.key.map(|key| Keycap::new(ui, key, ink));
        let room = self.width.unwrap_or_else(|| ui.max_rect().width());
        let label = text::galley(ui, face, ink, self.label);
        let too_much = self.natural_width(ui) - room;
        if too_much <= 1.0 || self.label.is_empty() {
            return Laid { label, key };
        }
        let left = label.size().x - too_much;
        let beside_key = left.max(MIN_LABEL);
        let fits = left >= MIN_LABEL && text::fitting(ui, face, self.label, beside_key) == face;
        if key.is_none() || fits {
            return Laid { label: text::whole(ui, face, ink, self.label, beside_key), key };
        }
        let alone = (room - self.icon_width() - 2.0 * self.padding()).max(MIN_LABEL);
        Laid { label: text::whole(ui, face, ink, self.label, alone), key: None }
    }

    fn icon_width(&self) -> f32 {
        if self.icon.is_some() { ICON + self.icon_gap() } else { 0.0 }
    }

    /// How wide it becomes where it is given no width.
    #[must_use]
    pub fn natural_width(&self, ui: &Ui) -> f32 {
        let label = text_width(ui, self.face(), self.label);
        let key = self
            .key
            .map_or(0.0, |key| Keycap::new(ui, key, Color32::PLACEHOLDER).size().x + space::GAP);
        label + key + self.icon_width() + 2.0 * self.padding()
    }

    fn icon_gap(&self) -> f32 {
        if self.has_label { ICON_GAP } else { 0.0 }
    }

    fn face(&self) -> Face {
        match self.weight {
            Weight::Primary => Face::InterfaceStrong,
            Weight::Plain => Face::InterfaceMedium,
            Weight::Quiet => Face::Interface,
        }
    }

    fn padding(&self) -> f32 {
        match self.weight {
            _ if !self.has_label && self.key.is_none() => 8.0,
            Weight::Primary | Weight::Plain if self.height > 40.0 => 20.0,
            Weight::Primary | Weight::Plain => 14.0,
            Weight::Quiet => QUIET_PADDING,
        }
    }

    fn ink(&self, palette: &Palette, is_on: bool) -> Color32 {
        match self.weight {
            Weight::Primary => palette.accent.on_strong,
            Weight::Plain => palette.ink,
            Weight::Quiet if is_on => palette.accent.strong,
            Weight::Quiet => palette.muted,
        }
    }

    fn ground(&self, palette: &Palette, response: &Response, is_on: bool) -> (Color32, Stroke) {
        let is_hot = response.hovered() || response.is_pointer_button_down_on();
        match self.weight {
            Weight::Primary if !self.is_enabled => (palette.surface, palette.outline()),
            Weight::Primary => {
                let fill = palette.accent.strong;
                (if is_hot { fill.gamma_multiply(0.9) } else { fill }, Stroke::NONE)
            }
            Weight::Plain if is_on => (palette.accent.soft, palette.outline_of(palette.accent)),
            Weight::Plain => {
                (if is_hot { palette.hover } else { palette.surface }, palette.outline())
            }
            Weight::Quiet => {
                (if is_hot { palette.hover } else { Color32::TRANSPARENT }, Stroke::NONE)
            }
        }
    }
}

fn text_width(ui: &Ui, face: Face, words: &str) -> f32 {
    text::galley(ui, face, Color32::PLACEHOLDER, words).size().x
}

/// How wide a plain button with this label and key becomes; for laying out rows from the right.
#[must_use]
pub fn plain_width(ui: &Ui, label: &str, key: Option<&str>) -> f32 {
    let label = text::galley(ui, Face::InterfaceStrong, Color32::PLACEHOLDER, label).size().x;
    let key = key.map_or(Vec2::ZERO, |key| Keycap::new(ui, key, Color32::PLACEHOLDER).size());
    label + 40.0 + if key.x > 0.0 { key.x + space::GAP } else { 0.0 }
}
