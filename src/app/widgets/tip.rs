//! Remarks for the pointer: they lie within the window, and never over what somebody is busy with.
//!
//! egui keeps a remark for as long as the pointer is within the widget's place, whatever lies over
//! it by then, and lets its words run 500 points wide in any window. So no widget shows one but
//! through here: none of what lies under a dialog, a message or a list, and none from a key press
//! until the pointer moves again.

use egui::{Context, Event, Id, Label, Response, Tooltip};

use super::text;
use crate::app::theme::{self, Face, space};

/// The widest that words in a remark become.
const WIDTH: f32 = 320.0;
/// What a remark leaves free at the window's sides, its own edges included.
const AROUND: f32 = 2.0 * (space::PAGE_NARROW + space::SMALL);

/// Shows the words while the pointer rests on a widget. Screen readers are told them, too.
pub fn tip(response: Response, words: &str) -> Response {
    describe(&response, words);
    show(Tooltip::for_enabled(&response), &response, words);
    response
}

/// All of the words that a label cuts, which are its name already.
pub fn all_of(response: Response, words: &str) -> Response {
    show(Tooltip::for_enabled(&response), &response, words);
    response
}

/// [`tip`], beside the pointer: for what is as large as a picture.
pub fn tip_at_pointer(response: &Response, words: &str) {
    describe(response, words);
    show(Tooltip::for_enabled(response).at_pointer(), response, words);
}

fn show(mut tooltip: Tooltip<'_>, response: &Response, words: &str) {
    let ctx = &response.ctx;
    let is_open = tooltip.popup.is_open() && !is_hushed(ctx) && is_on_top(response);
    tooltip.popup = tooltip.popup.open(is_open);
    let width = WIDTH.min(ctx.content_rect().width() - AROUND);
    tooltip.width(width).show(|ui| {
        ui.set_max_width(width);
        let ink = theme::palette(ui).ink;
        let words = text::wrapped(ui, Face::Small, ink, words, width);
        ui.add(Label::new(words).selectable(false));
    });
}

/// The remark describes a widget that has not been described, and names one that has no name.
fn describe(response: &Response, words: &str) {
    let ctx = &response.ctx;
    if ctx.has_accesskit_node(response.id) {
        ctx.accesskit_node_builder(response.id, |node| {
            if node.description().is_none() && node.label() != Some(words) {
                node.set_description(words);
            }
        });
    }
}

/// Whether the pointer meets the widget itself, and not something that lies over it.
fn is_on_top(response: &Response) -> bool {
    let ctx = &response.ctx;
    let is_reached = ctx.memory(|memory| memory.allows_interaction(response.layer_id));
    let over = ctx.pointer_hover_pos().and_then(|at| ctx.layer_id_at(at));
    is_reached && over.is_none_or(|layer| layer == response.layer_id)
}

fn hushed_id() -> Id {
    Id::unique("tips-hushed")
}

fn is_hushed(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp::<bool>(hushed_id())).unwrap_or_default()
}

/// Looks at what came in with a frame, before anything is drawn: a key hides every remark, and the
/// pointer brings them back.
pub fn watch(ctx: &Context) {
    let hush = ctx.input(|input| {
        input.events.iter().rev().find_map(|event| {
            let is_key =
                matches!(event, Event::Key { pressed: true, .. } | Event::Text(_) | Event::Ime(_));
            (is_key || matches!(event, Event::PointerMoved(_))).then_some(is_key)
        })
    });
    if let Some(hush) = hush {
        ctx.data_mut(|data| data.insert_temp(hushed_id(), hush));
    }
}
