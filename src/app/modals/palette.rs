//! The command palette: everything that can be done now, by typing a part of its name.

use egui::{
    CornerRadius, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense, TextEdit, Ui,
    WidgetInfo, pos2, vec2,
};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::keycap::Keycap;
use crate::app::widgets::text;

/// What is being looked for.
#[derive(Debug, Clone, Default)]
pub struct PaletteDraft {
    typed: String,
    chosen: usize,
    was_shown: bool,
}

/// Draws the palette.
pub fn palette_ui(ui: &mut Ui, actions: &[Action], draft: &mut PaletteDraft, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    ui.set_width(480.0_f32.min(ui.ctx().content_rect().width() - 100.0));
    let found: Vec<(Action, String)> = actions
        .iter()
        .map(|action| (*action, cx.label(*action)))
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
    let field = TextEdit::singleline(&mut draft.typed)
        .hint_text(cx.text("palette-hint"))
        .desired_width(f32::INFINITY)
        .margin(vec2(14.0, 10.0));
    let field = ui.add(field).accessible_name(cx.text("palette-hint"));
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
    ScrollArea::vertical()
        .max_height(380.0)
        .min_scrolled_height(380.0)
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

fn row_ui(ui: &mut Ui, label: &str, key: Option<&str>, is_chosen: bool) -> Response {
    let palette = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 36.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, label));
    if is_chosen || response.hovered() {
        let fill = if is_chosen { palette.accent.soft } else { palette.hover };
        ui.painter().rect_filled(rect, CornerRadius::same(space::RADIUS_SMALL), fill);
    }
    let label = text::galley(ui, Face::Interface, palette.ink, label);
    let middle = rect.center().y;
    ui.painter().galley(
        pos2(rect.left() + 12.0, middle - label.size().y * 0.5),
        label,
        palette.ink,
    );
    if let Some(key) = key {
        let key = Keycap::new(ui, key, palette.muted);
        let size = key.size();
        let min = pos2(rect.right() - 12.0 - size.x, middle - size.y * 0.5);
        key.paint(ui.painter(), Rect::from_min_size(min, size));
    }
    response
}
