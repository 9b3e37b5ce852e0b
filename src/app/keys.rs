//! From the keyboard to actions, before anything is drawn.

use egui::{Context, Event, Id, Key, Modifiers, Order, Rect};

use super::actions::Action;
use super::state::Settings;

/// Who has the keyboard while keys are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyboard {
    /// Nobody in particular.
    Free,
    /// A control that Enter and Space press.
    Control,
    /// A field that text is typed into.
    Text,
}

impl Keyboard {
    /// Who has it now. `was_text` is whether a text field had it when the last frame ended: egui
    /// takes the focus away on Escape before we get to see the key.
    #[must_use]
    pub fn of(ctx: &Context, was_text: bool) -> Self {
        if was_text || ctx.text_edit_focused() {
            Self::Text
        } else {
            let focused = ctx.memory(egui::Memory::focused);
            if focused.is_some_and(|id| is_operated(ctx, id)) { Self::Control } else { Self::Free }
        }
    }
}

/// What can only be read leaves Enter to the screen, also while it has the focus.
fn is_operated(ctx: &Context, id: Id) -> bool {
    ctx.read_response(id).is_some_and(|response| response.sense.interactive())
}

/// What is written on the keycap of Enter.
pub const ENTER: &str = "↵";

/// Whether Enter would press the button with this id, or do what it does: not while another control
/// has the keyboard and takes Enter for itself.
#[must_use]
pub fn is_enter_for(ctx: &Context, button: Id) -> bool {
    let Some(focused) = ctx.memory(egui::Memory::focused) else { return true };
    let is_left = || {
        let left = ctx.data(|data| data.get_temp::<(Id, u64)>(Id::unique(LEFT)));
        // What is drawn before the control sees what it said in the frame before.
        left.is_some_and(|(id, pass)| id == focused && pass + 1 >= ctx.cumulative_pass_nr())
    };
    focused == button || is_left() || !(is_operated(ctx, focused) || ctx.text_edit_focused())
}

/// Says, while a control has the keyboard, that it leaves Enter to the button that goes on: a row or
/// an option of the answer, a field that Enter gives.
pub fn leave_enter(ctx: &Context, control: Id) {
    if ctx.memory(|memory| memory.has_focus(control)) {
        let left = (control, ctx.cumulative_pass_nr());
        ctx.data_mut(|data| data.insert_temp(Id::unique(LEFT), left));
    }
}

const LEFT: &str = "enter-is-left";

/// Whether a letter was pressed with Alt, which makes it mean its action whatever else it does; used
/// up. On a Mac letters with Alt are typed.
fn is_pressed_with_alt(ctx: &Context, letter: Key, keyboard: Keyboard) -> bool {
    if keyboard == Keyboard::Text && cfg!(target_os = "macos") {
        return false;
    }
    ctx.input_mut(|input| {
        let is_pressed = input.consume_key(Modifiers::ALT, letter);
        if is_pressed {
            // Elsewhere a field is told of the letter, too.
            input.events.retain(|event| !matches!(event, Event::Text(_)));
        }
        is_pressed
    })
}

/// Whether a key was pressed without Alt, which would make a letter mean its action; used up.
pub fn is_pressed_alone(ctx: &Context, key: Key) -> bool {
    ctx.input_mut(|input| {
        let has_alt = |event: &Event| {
            matches!(event, Event::Key { key: it, pressed: true, modifiers, .. }
                if *it == key && modifiers.alt)
        };
        !input.events.iter().any(has_alt) && input.consume_key(Modifiers::NONE, key)
    })
}

/// The first of these actions whose key was pressed; the key is used up. Actions earlier in the
/// list go first, so a screen lists what Enter means now before what it means everywhere.
#[must_use]
pub fn pressed(
    ctx: &Context,
    actions: &[Action],
    keyboard: Keyboard,
    settings: &Settings,
) -> Option<Action> {
    actions.iter().copied().find(|action| {
        let Some(shortcut) = action.line().key else { return false };
        let key = shortcut.logical_key;
        let is_plain = shortcut.modifiers.is_none();
        let letter = action.line().letter();
        if letter.is_some_and(|letter| is_pressed_with_alt(ctx, letter, keyboard)) {
            return true;
        }
        let is_open = match keyboard {
            Keyboard::Free => true,
            // Enter and Space belong to what has the focus.
            Keyboard::Control => !(is_plain && matches!(key, Key::Enter | Key::Space)),
            Keyboard::Text => !is_plain,
        };
        is_open
            && (settings.has_single_letters || letter.is_none())
            && ctx.input_mut(|input| {
                // With or without Shift, as the keyboard's layout has it.
                if matches!(key, Key::Questionmark | Key::Plus) {
                    input.consume_key(shortcut.modifiers, key)
                        || input.consume_key(shortcut.modifiers.plus(Modifiers::SHIFT), key)
                        || (key == Key::Plus && input.consume_key(shortcut.modifiers, Key::Equals))
                } else {
                    input.consume_shortcut(&shortcut)
                }
            })
    })
}

/// Keeps the arrows in their part of the window: they lead neither into the bar at its head nor out
/// of it, which Tab does. egui goes by what lies in an arrow's direction, when the frame has ended.
#[derive(Debug, Default)]
pub struct Arrows {
    /// What had the keyboard when an arrow was pressed with the last frame.
    from: Option<Id>,
}

impl Arrows {
    /// Looks where an arrow has led to, before anything is drawn. `head` is where the bar is.
    pub fn watch(&mut self, ctx: &Context, head: Rect) {
        let is_in_head = |id: Id| {
            ctx.read_response(id).is_some_and(|response| {
                response.layer_id.order == Order::Background && head.contains_rect(response.rect)
            })
        };
        let to = ctx.memory(egui::Memory::focused);
        if let (Some(from), Some(to)) = (self.from.take(), to)
            && is_in_head(from) != is_in_head(to)
        {
            ctx.memory_mut(|memory| memory.request_focus(from));
        }
        let is_pressed = ctx.input(|input| {
            input.events.iter().any(|event| {
                matches!(
                    event,
                    Event::Key {
                        key: Key::ArrowUp | Key::ArrowDown | Key::ArrowLeft | Key::ArrowRight,
                        pressed: true,
                        ..
                    }
                )
            })
        });
        if is_pressed {
            self.from = ctx.memory(egui::Memory::focused);
            ctx.request_repaint();
        }
    }
}
