//! One of several, as words in a row within one frame; the chosen one stands out in it.
//!
//! To the keyboard it is one stop: Tab leads to what is chosen, the arrows choose another. To a
//! screen reader it is a group of radio buttons with a name.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{
    Color32, CornerRadius, CursorIcon, EventFilter, Galley, Id, Key, Modifiers, Rect, Sense,
    StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::ring::focus_ring;
use super::text;
use crate::app::theme::{self, Face, space};

/// A choice to be shown.
#[derive(Debug, Clone, Copy)]
pub struct Choice<'a> {
    /// What is chosen, such as “Colours”.
    pub name: &'a str,
    /// What more there is to say of it.
    pub remark: Option<&'a str>,
    /// The place of what is chosen now.
    pub chosen: Option<usize>,
}

/// Height of a line of words that can be chosen.
pub const LINE: f32 = 44.0;
/// Between the frame and the words' own ground.
const INSET: f32 = 4.0;
/// Between a ground and its words.
const PADDING: f32 = 12.0;

/// What can be chosen, laid out.
struct Part {
    galley: Arc<Galley>,
    rect: Rect,
}

impl Choice<'_> {
    /// Shows it under a name that is the same in every language; gives the place of what was
    /// chosen just now.
    pub fn show<'a>(
        self,
        ui: &mut Ui,
        salt: &str,
        labels: impl Iterator<Item = &'a str>,
    ) -> Option<usize> {
        let palette = theme::palette(ui);
        let labels: Vec<&str> = labels.collect();
        let (parts, size) = parts(ui, &labels);
        let (_, frame) = ui.allocate_space(size);
        let builder =
            UiBuilder::new().id_salt(salt).max_rect(frame).accessibility_role(Role::RadioGroup);
        let group = ui.new_child(builder);
        group.ctx().accesskit_node_builder(group.unique_id(), |node| {
            node.set_label(self.name);
            if let Some(remark) = self.remark {
                node.set_description(remark);
            }
        });
        let radius = CornerRadius::same(space::RADIUS);
        let edge = palette.outline();
        group.painter().rect(frame, radius, palette.surface, edge, StrokeKind::Inside);
        let id = |at: usize| Id::unique(("choice", salt, at));
        let mut picked = None;
        for (at, (part, label)) in parts.iter().zip(&labels).enumerate() {
            let rect = part.rect.translate(frame.min.to_vec2());
            let is_chosen = self.chosen == Some(at);
            let is_stop = self.chosen.unwrap_or(0) == at;
            let sense = if is_stop { Sense::click() } else { Sense::CLICK };
            let response = group.interact(rect, id(at), sense);
            response
                .widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, *label));
            let ground = rect.shrink2(vec2(1.0, INSET));
            paint(&group, ground, part, is_chosen, response.hovered());
            focus_ring(&group, &response.clone().with_new_rect(ground), space::RADIUS_SMALL);
            if response.has_focus() {
                picked = picked.or(stepped(&group, response.id, at, parts.len()));
            }
            if response.on_hover_cursor(CursorIcon::PointingHand).clicked() && !is_chosen {
                picked = Some(at);
            }
        }
        if let Some(at) = picked
            && group.memory(|memory| (0..parts.len()).any(|one| memory.has_focus(id(one))))
        {
            group.memory_mut(|memory| memory.request_focus(id(at)));
        }
        picked
    }
}

/// Sets the words line by line, as many on each as there is room for.
fn parts(ui: &Ui, labels: &[&str]) -> (Vec<Part>, egui::Vec2) {
    let room = ui.available_width() - 2.0 * INSET;
    let mut at = pos2(INSET, 0.0);
    let mut line = LINE;
    let mut width: f32 = 0.0;
    let mut parts = Vec::new();
    for label in labels {
        let words = room - 2.0 * PADDING;
        let galley = text::wrapped(ui, Face::InterfaceMedium, Color32::PLACEHOLDER, label, words);
        let size = vec2(
            (galley.size().x + 2.0 * PADDING).max(LINE),
            (galley.size().y + LINE - Face::InterfaceMedium.line_height()).max(LINE),
        );
        if at.x > INSET && at.x + size.x > room + INSET {
            at = pos2(INSET, at.y + line);
            line = LINE;
        }
        line = line.max(size.y);
        parts.push(Part { galley, rect: Rect::from_min_size(at, size) });
        at.x += size.x;
        width = width.max(at.x);
    }
    (parts, vec2(width + INSET, at.y + line))
}

fn paint(ui: &Ui, ground: Rect, part: &Part, is_chosen: bool, is_hot: bool) {
    let palette = theme::palette(ui);
    let radius = CornerRadius::same(space::RADIUS_SMALL);
    if is_chosen {
        let stroke = palette.outline_of(palette.accent);
        ui.painter().rect(ground, radius, palette.accent.soft, stroke, StrokeKind::Inside);
    } else if is_hot {
        ui.painter().rect_filled(ground, radius, palette.hover);
    }
    let colour = if is_chosen || is_hot { palette.ink } else { palette.muted };
    let at = ground.center() - part.galley.size() * 0.5;
    ui.painter().galley(at, Arc::clone(&part.galley), colour);
}

/// Where the arrows lead from a place; round and round.
fn stepped(ui: &Ui, id: Id, at: usize, of: usize) -> Option<usize> {
    let arrows =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    let (on, back) = ui.input_mut(|input| {
        let mut count = |key| input.count_and_consume_key(Modifiers::NONE, key);
        (
            count(Key::ArrowRight) + count(Key::ArrowDown),
            count(Key::ArrowLeft) + count(Key::ArrowUp),
        )
    });
    let next = (at + on + of * back - back) % of;
    (next != at).then_some(next)
}
