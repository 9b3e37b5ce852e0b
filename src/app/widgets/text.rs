//! Labels in the faces of the theme.

use egui::{Color32, Galley, Label, Response, Ui};
use std::sync::Arc;

use crate::app::theme::{self, Face};

/// Text that wraps where the column ends.
pub fn label(ui: &mut Ui, face: Face, colour: Color32, text: &str) -> Response {
    let job = face.job(text, colour, ui.available_width());
    ui.add(Label::new(job).selectable(false))
}

/// [`label`] that can be marked and copied: what is read, not what is operated.
pub fn readable(ui: &mut Ui, face: Face, colour: Color32, text: &str) -> Response {
    let job = face.job(text, colour, ui.available_width());
    ui.add(Label::new(job).selectable(true))
}

/// [`label`] on one line, cut where there is no more room.
pub fn line(ui: &mut Ui, face: Face, colour: Color32, text: &str) -> Response {
    let job = face.job(text, colour, f32::INFINITY);
    ui.add(Label::new(job).selectable(false).truncate())
}

/// A page's or section's heading, named as one for screen readers.
pub fn heading(ui: &mut Ui, face: Face, text: &str) -> Response {
    let response = label(ui, face, theme::palette(ui).ink, text);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
        // AccessKit takes a label's text from its value, and every other role's from its label.
        node.set_label(text);
    });
    response
}

/// Lays out text on one line, for widgets that paint for themselves.
pub fn galley(ui: &Ui, face: Face, colour: Color32, text: &str) -> Arc<Galley> {
    ui.fonts_mut(|fonts| fonts.layout_job(face.job(text, colour, f32::INFINITY)))
}

/// Lays out text that wraps at `width`, for widgets that paint for themselves.
pub fn wrapped(ui: &Ui, face: Face, colour: Color32, text: &str, width: f32) -> Arc<Galley> {
    ui.fonts_mut(|fonts| fonts.layout_job(face.job(text, colour, width)))
}
