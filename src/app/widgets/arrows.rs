//! Arrows among things that belong together: from one to the next, and at either end no further.

use egui::{FocusDirection, Id, Key, Modifiers, Ui};

/// Takes the arrows while the keyboard is in one of these, which are named as they are read.
pub fn within(ui: &Ui, ids: &[Id]) {
    let focused = ui.memory(egui::Memory::focused);
    let Some(at) = focused.and_then(|id| ids.iter().position(|one| *one == id)) else { return };
    let (on, back) = ui.input_mut(|input| {
        let mut count = |key| input.count_and_consume_key(Modifiers::NONE, key);
        (
            count(Key::ArrowRight) + count(Key::ArrowDown),
            count(Key::ArrowLeft) + count(Key::ArrowUp),
        )
    });
    if on + back == 0 {
        return;
    }
    // egui has seen the arrow, too, and would go to whatever lies in its direction.
    ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    let to = (at + on).saturating_sub(back).min(ids.len().saturating_sub(1));
    if let Some(id) = ids.get(to).filter(|_| to != at) {
        ui.memory_mut(|memory| memory.request_focus(*id));
        if let Some(response) = ui.read_response(*id) {
            response.scroll_to_me(None);
        }
    }
}
