//! Arrows among the parts of an answer: from one to the next, and at either end no further.
//!
//! Left to itself, egui goes to whatever lies in an arrow's direction: from the last part to "Skip",
//! where Enter would skip what has just been answered.

use egui::{Context, FocusDirection, Id, Key, Modifiers, Popup};

/// Takes the arrows: from the part that has the keyboard to its neighbour; where none of them has
/// it, down to `entry`, and up to the last one unless something else has it. `parts` are the ids of
/// the parts as they are read.
pub fn among(ctx: &Context, parts: &[Id], entry: usize) {
    // An open list has the arrows to itself.
    if Popup::is_any_open(ctx) {
        return;
    }
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = parts.len().saturating_sub(1);
    let focused = ctx.memory(egui::Memory::focused);
    let at = focused.and_then(|id| parts.iter().position(|part| *part == id));
    let to = match at {
        Some(at) if pressed(Key::ArrowDown) || pressed(Key::ArrowRight) => Some((at + 1).min(last)),
        Some(at) if pressed(Key::ArrowUp) || pressed(Key::ArrowLeft) => Some(at.saturating_sub(1)),
        None if pressed(Key::ArrowDown) => Some(entry),
        None if focused.is_none() && pressed(Key::ArrowUp) => Some(last),
        Some(_) | None => None,
    };
    if let Some(part) = to.and_then(|to| parts.get(to)) {
        lead_to(ctx, *part);
    }
}

/// Gives the keyboard to a part. egui has seen the arrow, too, and would go on from there.
fn lead_to(ctx: &Context, part: Id) {
    ctx.memory_mut(|memory| {
        memory.move_focus(FocusDirection::None);
        memory.request_focus(part);
    });
}
