//! The command palette: everything that can be done now, by typing a part of its name.

use egui::{
    Id, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense, TextEdit, Ui, Vec2, WidgetInfo,
    pos2, vec2,
};

use super::head::head_ui;
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::field::{self, outlined};
use crate::app::widgets::keycap::Keycap;
use crate::app::widgets::look::paint_row;
use crate::app::widgets::ring::focus_ring_inside;
use crate::app::widgets::text;

/// What is being looked for.
#[derive(Debug, Clone, Default)]
pub struct PaletteDraft {
    typed: String,
    chosen: usize,
    was_shown: bool,
}

/// The least height of a row.
const ROW: f32 = 36.0;

/// Draws the palette, of a screen on which a short quiz asks so many questions.
pub fn palette_ui(
    ui: &mut Ui,
    actions: &[Action],
    short: usize,
    draft: &mut PaletteDraft,
    cx: &mut Cx<'_>,
) {
    let palette = theme::palette(ui);
    let room = ui.ctx().content_rect().size();
    super::set_width(ui, 480.0);
    let found: Vec<(Action, String)> = actions
        .iter()
        .map(|action| (*action, cx.label_asking(*action, short)))
        .filter(|(_, label)| label.to_lowercase().contains(&draft.typed.trim().to_lowercase()))
        .collect();
    // The arrows choose while the field keeps the focus.
    let step = ui.input_mut(|input| {
        let down = input.count_and_consume_key(Modifiers::NONE, Key::ArrowDown);
        (down, input.count_and_consume_key(Modifiers::NONE, Key::ArrowUp))
    });
    let is_moved = step != (0, 0);
    draft.chosen = (draft.chosen + step.0).saturating_sub(step.1);
    draft.chosen = draft.chosen.min(found.len().saturating_sub(1));
    let typed = &mut draft.typed;
    let field = head_ui(ui, cx, |ui, cx| field_ui(ui, typed, cx));
    if !draft.was_shown {
        draft.was_shown = true;
        field.request_focus();
    }
    if field.changed() {
        draft.chosen = 0;
    }
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    ui.add_space(space::SMALL);
    let mut done = None;
    if found.is_empty() {
        text::label(ui, Face::Interface, palette.muted, &cx.text("palette-nothing"));
    }
    // As high as there is room below the field, and no row cut in half.
    let list = 380.0_f32.min(room.y - super::palette_top(room) - 130.0).max(80.0);
    let list = (list / ROW).floor() * ROW;
    ScrollArea::vertical()
        .max_height(list)
        .min_scrolled_height(list)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            // The scroll bar stands beside the keys, not on them.
            ui.set_max_width(ui.available_width() - space::GAP);
            for (at, (action, label)) in found.iter().enumerate() {
                let is_chosen = at == draft.chosen;
                let response = row_ui(ui, label, cx.key(*action).as_deref(), is_chosen);
                if is_chosen && is_moved {
                    response.scroll_to_me(None);
                }
                if response.clicked() || (entered && is_chosen) {
                    done = Some(*action);
                }
            }
        });
    if let Some(action) = done {
        cx.push(Command::CloseModal);
        cx.push(Command::Act(action));
    }
}

/// What is looked for; in a narrow column it says in fewer words what it is for.
fn field_ui(ui: &mut Ui, typed: &mut String, cx: &Cx<'_>) -> Response {
    let muted = theme::palette(ui).muted;
    let (name, short) = (cx.text("palette-hint"), cx.label(Action::Search));
    let room = ui.available_width() - 2.0 * field::INSET - space::TINY;
    let fits = |hint: &String| text::galley(ui, Face::Interface, muted, hint).size().x <= room;
    let hints = [name.clone(), cx.label(Action::Palette)];
    let hint = hints.into_iter().find(fits).unwrap_or(short);
    let field = TextEdit::singleline(typed).hint_text(hint).desired_width(f32::INFINITY);
    let field = outlined(ui, field, Id::unique("palette"));
    ui.add(field).accessible_name(name)
}

fn row_ui(ui: &mut Ui, label: &str, key: Option<&str>, is_chosen: bool) -> Response {
    let palette = theme::palette(ui);
    let width = ui.available_width();
    // The key makes room before a word of the label is broken.
    let keycap = key.map(|key| Keycap::new(ui, key, palette.muted)).filter(|key| {
        let room = width - 24.0 - key.size().x - space::GAP;
        text::fitting(ui, Face::Interface, label, room) == Face::Interface
    });
    let key_size = keycap.as_ref().map_or(Vec2::ZERO, Keycap::size);
    let room = width - 24.0 - if key_size.x > 0.0 { key_size.x + space::GAP } else { 0.0 };
    let words = text::whole(ui, Face::Interface, palette.ink, label, room);
    let height = (words.size().y + 12.0).max(ROW);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, label));
    paint_row(ui, rect, is_chosen, response.hovered());
    let middle = rect.center().y;
    let at = pos2(rect.left() + 12.0, middle - words.size().y * 0.5);
    ui.painter().galley(at, words, palette.ink);
    if let Some(keycap) = keycap {
        let min = pos2(rect.right() - 12.0 - key_size.x, middle - key_size.y * 0.5);
        keycap.paint(ui.painter(), Rect::from_min_size(min, key_size));
    }
    focus_ring_inside(ui, &response);
    response
}
