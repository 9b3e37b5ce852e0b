//! Whether to go back to a copy of the record.

use egui::Ui;

use super::head::title_ui;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::keeping::Keeping;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::{Button, Weight, text};
use crate::record::Backup;

/// How wide it is.
pub(super) const WIDTH: f32 = 460.0;

/// Draws the question. Enter means no.
pub fn go_back_ui(ui: &mut Ui, copy: &Backup, was_shown: &mut bool, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let when = cx.words().moment(copy.made);
    let title = cx.format("data-back-title", &[("when", when.into())]);
    title_ui(ui, &title, cx);
    text::label(ui, Face::Interface, palette.ink, &cx.text("data-back-how"));
    ui.add_space(space::MEDIUM);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::GAP, space::SMALL);
        let stay = Button::new(&cx.text("data-back-no")).weight(Weight::Primary).show(ui);
        if !*was_shown {
            *was_shown = true;
            stay.request_focus();
        }
        if stay.clicked() {
            cx.push(Command::CloseModal);
        }
        if Button::new(&cx.text("data-back-yes")).show(ui).clicked() {
            cx.push(Command::CloseModal);
            cx.push(Command::Keep(Keeping::GoBack(copy.clone())));
        }
    });
}
