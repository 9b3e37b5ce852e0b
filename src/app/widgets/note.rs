//! A row of a footnote: a small tile that leads to the part it is about, and what is said of it,
//! indented as a whole. It is read, not operated.

use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{CornerRadius, Label, Pos2, Rect, StrokeKind, Ui, UiBuilder, pos2, vec2};
use std::sync::Arc;

use super::icon::Icon;
use super::option_card::OptionLook;
use super::text;
use crate::app::theme::{self, Face, space};

/// A row to be shown.
#[derive(Debug, Clone, Copy)]
pub struct NoteRow<'a> {
    /// The letter or number of its part; empty where it has none.
    pub label: &'a str,
    /// What has become of the part.
    pub look: OptionLook,
    /// What the part says, where no letter leads to it.
    pub words: &'a str,
    /// What is said of it.
    pub said: &'a str,
    /// All of it for screen readers.
    pub name: &'a str,
}

/// Height of a tile, and its width where it holds one thing.
const TILE: f32 = 20.0;
/// Its width where it holds a letter and an icon.
const TILE_WIDE: f32 = 38.0;
/// Between a tile and the words.
const AFTER: f32 = 10.0;
/// Side of an icon within a tile.
const ICON: f32 = 12.0;

impl NoteRow<'_> {
    /// Shows it.
    pub fn show(self, ui: &mut Ui) {
        let palette = theme::palette(ui);
        let tile = if self.label.is_empty() { TILE } else { TILE_WIDE };
        let mut job = LayoutJob::default();
        if !self.words.is_empty() {
            job.append(self.words, 0.0, Face::InterfaceStrong.format(palette.ink));
        }
        if !self.said.is_empty() {
            if !self.words.is_empty() {
                // A space, so that a line may end there.
                job.append("  ", 0.0, Face::Interface.format(palette.muted));
            }
            job.append(self.said, 0.0, Face::Interface.format(palette.muted));
        }
        let at = row_ui(ui, tile + AFTER, job, self.name);
        let middle = at.y + Face::Interface.line_height() * 0.5;
        let tile = if self.look.icon().is_some() { tile } else { TILE };
        self.paint_tile(ui, Rect::from_min_size(pos2(at.x, middle - TILE * 0.5), vec2(tile, TILE)));
    }

    /// The letter and the icon of its card, in the same colours.
    fn paint_tile(self, ui: &Ui, rect: Rect) {
        let palette = theme::palette(ui);
        let radius = CornerRadius::same(space::RADIUS_SMALL);
        let colour = if let Some(state) = self.look.colours(palette) {
            ui.painter().rect_filled(rect, radius, state.strong);
            state.on_strong
        } else {
            ui.painter().rect_stroke(rect, radius, palette.outline(), StrokeKind::Inside);
            palette.muted
        };
        let icon = self.look.icon().or(self.label.is_empty().then_some(Icon::Dash));
        let label = text::galley(ui, Face::SmallStrong, colour, self.label);
        let middle = rect.center();
        match icon {
            Some(icon) if self.label.is_empty() => icon.paint(ui.painter(), middle, ICON, colour),
            Some(icon) => {
                let both = label.size().x + 4.0 + ICON;
                let left = middle.x - both * 0.5;
                icon.paint(ui.painter(), pos2(left + both - ICON * 0.5, middle.y), ICON, colour);
                ui.painter().galley(pos2(left, middle.y - label.size().y * 0.5), label, colour);
            }
            None => ui.painter().galley(middle - label.size() * 0.5, label, colour),
        }
    }
}

/// A row of a numbered list: its place, what stands there, and what is said of it on the same line.
pub fn place_ui(ui: &mut Ui, place: usize, words: &str, said: &str, name: &str) {
    let palette = theme::palette(ui);
    let mut job = LayoutJob::default();
    job.append(words, 0.0, Face::Option.format(palette.ink));
    if !said.is_empty() {
        job.append(" · ", 0.0, Face::Interface.format(palette.muted));
        job.append(said, 0.0, Face::Interface.format(palette.muted));
    }
    let at = row_ui(ui, PLACE, job, name);
    let number = text::galley(ui, Face::Option, palette.muted, &format!("{place}."));
    let right = at.x + PLACE - space::SMALL;
    ui.painter().galley(pos2(right - number.size().x, at.y), number, palette.muted);
}

/// Room for the number of a place.
const PLACE: f32 = 30.0;

/// Words that are indented as a whole. Gives where the row begins.
fn row_ui(ui: &mut Ui, indent: f32, mut job: LayoutJob, name: &str) -> Pos2 {
    let all = ui.available_rect_before_wrap();
    let place = all.with_min_x(all.left() + indent);
    job.wrap.max_width = place.width().max(40.0);
    let label = Label::new(Arc::new(job)).selectable(true);
    let shown = ui.scope_builder(UiBuilder::new().max_rect(place), |ui| ui.add(label)).inner;
    ui.ctx().accesskit_node_builder(shown.id, |node| {
        node.set_role(Role::ListItem);
        node.set_label(name);
    });
    pos2(all.left(), shown.rect.top())
}
