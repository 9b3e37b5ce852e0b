//! Opening a bank by the path of its file.

use std::path::PathBuf;

use egui::{Key, TextEdit, Ui};

use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::{Button, Weight, text};

/// A path being typed.
#[derive(Debug, Clone, Default)]
pub struct OpenDraft {
    typed: String,
    was_shown: bool,
}

/// Draws the dialog.
pub fn open_ui(ui: &mut Ui, draft: &mut OpenDraft, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    ui.set_width(520.0_f32.min(ui.ctx().content_rect().width() - 100.0));
    let title = text::heading(ui, Face::Section, &cx.text("open-title"));
    text::label(ui, Face::Interface, palette.muted, &cx.text("open-how"));
    ui.add_space(space::SMALL);
    let field = TextEdit::singleline(&mut draft.typed)
        .desired_width(f32::INFINITY)
        .margin(egui::vec2(14.0, 10.0));
    let field = ui.add(field).labelled_by(title.id);
    if !draft.was_shown {
        draft.was_shown = true;
        field.request_focus();
    }
    ui.add_space(space::MEDIUM);
    let path = draft.typed.trim().trim_matches('"');
    let is_ready = !path.is_empty();
    let label = cx.text("open-do");
    let button = Button::new(&label).weight(Weight::Primary).key(Some("↵")).enabled(is_ready);
    let clicked = button.show(ui).clicked();
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if is_ready && (clicked || entered) {
        cx.push(Command::CloseModal);
        cx.push(Command::OpenFiles(vec![PathBuf::from(path)]));
    }
}
