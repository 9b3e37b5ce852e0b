//! Lines with a name, a bar and a number: a topic and how much of it is known. They say something,
//! or are buttons that lead to it.

use std::sync::Arc;

use egui::{Color32, CursorIcon, Galley, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::bar::paint_bar;
use super::ring::focus_ring;
use super::text;
use crate::app::theme::{self, Face, space};

/// Where there is less room than this, the bar stands below the name.
const NARROW: f32 = 300.0;
/// How high a bar is.
const BAR: f32 = 8.0;
/// Between a bar and the number after it.
const AIR: f32 = 20.0;

/// A line with a name, a bar and a number.
#[derive(Debug, Clone, Copy)]
pub struct Measure<'a> {
    /// What is measured.
    pub name: &'a str,
    /// What more is said of it, in small print.
    pub about: Option<&'a str>,
    /// How much of it, 0 to 1.
    pub fraction: f32,
    /// The same as a number.
    pub number: &'a str,
    /// The number as a screen reader says it.
    pub said: &'a str,
}

/// Several of them, with their bars beneath each other.
pub fn measures<'a>(
    ui: &mut Ui,
    lines: impl Iterator<Item = Measure<'a>> + Clone,
    colour: Color32,
) {
    measures_among(ui, lines.clone(), lines, colour);
}

/// [`measures`], their bars in line with those of all the others above and below.
pub fn measures_among<'a>(
    ui: &mut Ui,
    all: impl Iterator<Item = Measure<'a>>,
    lines: impl Iterator<Item = Measure<'a>>,
    colour: Color32,
) {
    let layout = Layout::of(ui, all);
    for line in lines {
        Laid::new(ui, line, layout).show(ui, Role::Label, colour);
    }
}

/// The same as buttons; gives the one that was pressed.
pub fn measure_buttons<'a>(
    ui: &mut Ui,
    lines: impl Iterator<Item = Measure<'a>> + Clone,
    colour: Color32,
) -> Option<usize> {
    let layout = Layout::of(ui, lines.clone());
    let mut pressed = None;
    for (at, line) in lines.enumerate() {
        if Laid::new(ui, line, layout).show(ui, Role::Button, colour) {
            pressed = Some(at);
        }
    }
    pressed
}

/// Where the parts of every line stand.
#[derive(Clone, Copy)]
struct Layout {
    width: f32,
    number: f32,
    bar: f32,
    is_stacked: bool,
}

impl Layout {
    fn of<'a>(ui: &Ui, lines: impl Iterator<Item = Measure<'a>>) -> Self {
        let width = ui.available_width();
        let number = |line: Measure<'_>| {
            text::galley(ui, Face::SmallStrong, Color32::PLACEHOLDER, line.number).size().x
        };
        let is_stacked = width < NARROW;
        let bar = if is_stacked { width } else { (width * 0.26).min(150.0) };
        Self { width, number: lines.map(number).fold(26.0, f32::max), bar, is_stacked }
    }

    /// How much room there is for the name.
    fn words(self) -> f32 {
        if self.is_stacked {
            return self.width - self.number - space::SMALL;
        }
        self.width - self.number - AIR - self.bar - 14.0
    }
}

/// A line, laid out.
struct Laid<'a> {
    line: Measure<'a>,
    layout: Layout,
    name: Arc<Galley>,
    about: Option<Arc<Galley>>,
}

impl<'a> Laid<'a> {
    fn new(ui: &Ui, line: Measure<'a>, layout: Layout) -> Self {
        let palette = theme::palette(ui);
        let face = text::fitting(ui, Face::Interface, line.name, layout.words());
        let job =
            face.cut(line.name, palette.ink, layout.words(), if layout.is_stacked { 4 } else { 2 });
        let name = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let room = if layout.is_stacked { layout.width } else { layout.words() };
        let about = |about| text::wrapped(ui, Face::Small, palette.muted, about, room);
        Self { line, layout, name, about: line.about.map(about) }
    }

    fn height(&self) -> f32 {
        let about = self.about.as_ref().map_or(0.0, |about| about.size().y);
        let bar = if self.layout.is_stacked { BAR + space::TINY } else { 0.0 };
        (self.name.size().y + about + bar + 8.0).max(space::TARGET)
    }

    /// Draws it; says whether it was pressed.
    fn show(self, ui: &mut Ui, role: Role, colour: Color32) -> bool {
        let height = self.height();
        let Self { line, layout, name, about } = self;
        let Measure { fraction, number, said, .. } = line;
        let palette = theme::palette(ui);
        let is_button = role == Role::Button;
        let sense = if is_button { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(layout.width, height), sense);
        let parts = [Some(line.name), line.about, Some(said)];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        response.widget_info(|| WidgetInfo::labeled(role, true, parts.join(", ")));
        if is_button && response.hovered() {
            let ground = rect.expand2(vec2(8.0, -1.0));
            ui.painter().rect_filled(ground, space::RADIUS_SMALL, palette.hover);
        }
        let number = text::galley(ui, Face::SmallStrong, palette.ink, number);
        let words = name.size().y + about.as_ref().map_or(0.0, |about| about.size().y);
        let top = if layout.is_stacked { rect.top() + 4.0 } else { rect.center().y - words * 0.5 };
        let name_middle = top + name.size().y * 0.5;
        let middle = if layout.is_stacked { name_middle } else { rect.center().y };
        let below = top + name.size().y;
        ui.painter().galley(pos2(rect.left(), top), name, palette.ink);
        if let Some(about) = about {
            ui.painter().galley(pos2(rect.left(), below), about, palette.muted);
        }
        let bar = if layout.is_stacked {
            Rect::from_min_size(pos2(rect.left(), rect.bottom() - BAR - 4.0), vec2(layout.bar, BAR))
        } else {
            let left = rect.right() - layout.number - AIR - layout.bar;
            Rect::from_min_size(pos2(left, middle - BAR * 0.5), vec2(layout.bar, BAR))
        };
        paint_bar(ui, bar, fraction, colour);
        let at = pos2(rect.right() - number.size().x, middle - number.size().y * 0.5);
        ui.painter().galley(at, number, palette.ink);
        if !is_button {
            return false;
        }
        focus_ring(ui, &response, space::RADIUS_SMALL);
        response.on_hover_cursor(CursorIcon::PointingHand).clicked()
    }
}
