//! After a quiz: in which form to save its results; whether to delete an attempt.

use egui::Ui;

use super::head::title_ui;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::{Button, Weight, text};
use crate::exchange::results::SheetKind;
use crate::record::AttemptId;

/// How wide both are.
pub(super) const WIDTH: f32 = 420.0;

/// Draws the choice of forms.
pub fn save_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    title_ui(ui, &cx.text("sheet-title"), cx);
    text::label(ui, Face::Interface, palette.muted, &cx.text("sheet-how"));
    ui.add_space(space::SMALL);
    for kind in SheetKind::ALL {
        let (label, remark, weight, key) = match kind {
            SheetKind::Html => ("sheet-html", "sheet-html.hint", Weight::Primary, "↵"),
            SheetKind::Csv => ("sheet-csv", "sheet-csv.hint", Weight::Plain, "2"),
        };
        let pressed = match kind {
            SheetKind::Html => [Some(egui::Key::Num1), Some(egui::Key::Enter)],
            SheetKind::Csv => [Some(egui::Key::Num2), None],
        };
        let label = cx.text(label);
        let button = Button::new(&label).weight(weight).key(Some(key));
        let response = button.width(ui.available_width()).show(ui);
        // Enter presses what has the focus, and means the page where nothing has.
        let is_free = ui.memory(|memory| memory.focused().is_none());
        let is_pressed = pressed.into_iter().flatten().any(|key| {
            (is_free || key != egui::Key::Enter)
                && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key))
        });
        text::label(ui, Face::Small, palette.muted, &cx.text(remark));
        ui.add_space(space::TINY);
        if response.clicked() || is_pressed {
            cx.push(Command::CloseModal);
            cx.push(Command::SaveSheet(kind));
        }
    }
}

/// Draws the question whether an attempt is to be deleted. Enter means no.
pub fn delete_ui(ui: &mut Ui, id: AttemptId, named: &str, was_shown: &mut bool, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    title_ui(ui, &cx.text("delete-title"), cx);
    text::label(ui, Face::Interface, palette.ink, named);
    text::label(ui, Face::Interface, palette.muted, &cx.text("delete-how"));
    ui.add_space(space::MEDIUM);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::GAP, space::SMALL);
        let keep = Button::new(&cx.text("delete-no")).weight(Weight::Primary).show(ui);
        if !*was_shown {
            *was_shown = true;
            keep.request_focus();
        }
        if keep.clicked() {
            cx.push(Command::CloseModal);
        }
        if Button::new(&cx.text("delete-yes")).show(ui).clicked() {
            cx.push(Command::CloseModal);
            cx.push(Command::DeleteForGood(id));
        }
    });
}
