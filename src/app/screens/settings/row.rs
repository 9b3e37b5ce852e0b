//! A row of a form: what it is about at the left, what can be done about it at the right.

use egui::{Ui, vec2};

use crate::app::theme::{self, Face, space};
use crate::app::widgets::{choice, text};

/// The width of the left column.
const NAMES: f32 = 220.0;
/// Below this width both stand beneath each other.
const BESIDE: f32 = 620.0;

/// Shows a row; `remark` is a few words on what it means.
pub fn row<R>(
    ui: &mut Ui,
    name: &str,
    remark: Option<&str>,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    let palette = theme::palette(ui);
    let about = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        text::label(ui, Face::InterfaceMedium, palette.ink, name);
        if let Some(remark) = remark {
            text::label(ui, Face::Small, palette.muted, remark);
        }
    };
    let row = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
        content(ui)
    };
    if ui.available_width() < BESIDE {
        ui.scope(about);
        ui.add_space(space::TINY);
        return ui.scope(row).inner;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::LARGE;
        ui.vertical(|ui| {
            ui.set_width(NAMES);
            // In line with the words at the right.
            ui.add_space((choice::LINE - Face::InterfaceMedium.line_height()) * 0.5);
            about(ui);
        });
        ui.vertical(row).inner
    })
    .inner
}
