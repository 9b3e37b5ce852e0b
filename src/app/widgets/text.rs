//! Labels in the faces of the theme.

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Galley, Label, Rect, Response, Ui, UiBuilder, vec2};
use std::borrow::Cow;
use std::sync::Arc;

use super::tip::all_of;
use crate::app::theme::{self, Face, Palette};

/// Text that wraps where the column ends.
pub fn label(ui: &mut Ui, face: Face, colour: Color32, text: &str) -> Response {
    let text = loosened(ui, face, text, ui.available_width());
    let job = face.job(&text, colour, ui.available_width());
    ui.add(Label::new(job).selectable(false))
}

/// [`label`] that can be marked and copied: what is read, not what is operated.
pub fn readable(ui: &mut Ui, face: Face, colour: Color32, text: &str) -> Response {
    let text = loosened(ui, face, text, ui.available_width());
    let job = face.job(&text, colour, ui.available_width());
    ui.add(Label::new(job).selectable(true))
}

/// [`readable`] of a sentence in which code stands between backticks.
pub fn with_code(ui: &mut Ui, face: Face, colour: Color32, text: &str) -> Response {
    let is_paired = text.matches('`').count().is_multiple_of(2);
    if !is_paired {
        return readable(ui, face, colour, text);
    }
    let mut job = LayoutJob::default();
    job.wrap.max_width = ui.available_width();
    let palette = theme::palette(ui);
    for (at, part) in text.split('`').enumerate() {
        let is_code = at % 2 == 1;
        let format = if is_code { code_format(palette) } else { face.format(colour) };
        job.append(part, 0.0, format);
    }
    ui.add(Label::new(job).selectable(true))
}

/// How code is set within other text: on a ground of its own. It has no line height of its own, for
/// its ground would begin at the letters and reach as far as a line of the text around it, below the
/// line; what stands beside it keeps the line.
#[must_use]
pub fn code_format(palette: &Palette) -> TextFormat {
    TextFormat { background: palette.hover, line_height: None, ..Face::Code.format(palette.ink) }
}

/// [`label`] of at most so many lines; the pointer is told what is cut.
pub fn cut(ui: &mut Ui, face: Face, colour: Color32, text: &str, rows: usize) -> Response {
    let job = face.cut(text, colour, ui.available_width(), rows);
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let is_cut = galley.elided;
    // Not by egui, whose remarks may leave the window.
    let label = Label::new(galley).selectable(false).show_tooltip_when_elided(false);
    let response = ui.add(label);
    if is_cut { all_of(response, text) } else { response }
}

/// A column slimmer than this has no room for a page's title in its full size.
const SLIM: f32 = 240.0;

/// A page's or section's heading, named as one for screen readers; smaller in a slim column, and
/// where its longest word is wider than any.
pub fn heading(ui: &mut Ui, face: Face, text: &str) -> Response {
    let is_slim = face == Face::Title && ui.available_width() < SLIM;
    let face = if is_slim { Face::Prompt } else { face };
    let face = fitting(ui, face, text, ui.available_width());
    let response = label(ui, face, theme::palette(ui).ink, text);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
        // AccessKit takes a label's text from its value, and every other role's from its label.
        node.set_label(text);
    });
    response
}

/// How much lower the middle of a smaller text stands than that of a larger one on the same line of
/// writing: the ascent is about the same part of either size.
#[must_use]
pub fn lower(large: Face, small: Face) -> f32 {
    (large.size() - small.size()) * 0.36
}

/// Text to be read beside a button or field of this height, on one line of writing with what that
/// says.
pub fn beside_button(ui: &mut Ui, face: Face, colour: Color32, text: &str, height: f32) {
    let galley = wrapped(ui, face, colour, text, ui.available_width());
    let size = vec2(galley.size().x, galley.size().y.max(height));
    let (_, rect) = ui.allocate_space(size);
    let low = lower(Face::Interface, face);
    let rect = Rect::from_center_size(rect.center() + vec2(0.0, low), galley.size());
    ui.new_child(UiBuilder::new().max_rect(rect)).add(Label::new(galley).selectable(true));
}

/// Lays out text on one line, for widgets that paint for themselves.
pub fn galley(ui: &Ui, face: Face, colour: Color32, text: &str) -> Arc<Galley> {
    ui.fonts_mut(|fonts| fonts.layout_job(face.job(text, colour, f32::INFINITY)))
}

/// Lays out text that wraps at `width`, for widgets that paint for themselves.
pub fn wrapped(ui: &Ui, face: Face, colour: Color32, text: &str, width: f32) -> Arc<Galley> {
    let text = loosened(ui, face, text, width);
    ui.fonts_mut(|fonts| fonts.layout_job(face.job(&text, colour, width)))
}

/// A day or a number with its unit is kept on one line only where a line has room for it: in a slim
/// column it would else be broken within a word.
fn loosened<'a>(ui: &Ui, face: Face, text: &'a str, width: f32) -> Cow<'a, str> {
    const TIE: char = '\u{a0}';
    let is_tied = |part: &str| part.contains(TIE);
    let fits = |part: &str| galley(ui, face, Color32::PLACEHOLDER, part).size().x <= width;
    if text.split(' ').filter(|part| is_tied(part)).all(fits) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(TIE, " "))
}

/// The face that leaves every word of a text whole in a column of this width: this one, or the
/// largest of the smaller ones.
#[must_use]
pub fn fitting(ui: &Ui, face: Face, text: &str, width: f32) -> Face {
    let mut face = face;
    while breaks_a_word(&wrapped(ui, face, Color32::PLACEHOLDER, text, width)) {
        let Some(smaller) = face.smaller() else { break };
        face = smaller;
    }
    face
}

/// [`wrapped`], in the largest face that leaves every word whole.
pub fn whole(ui: &Ui, face: Face, colour: Color32, text: &str, width: f32) -> Arc<Galley> {
    wrapped(ui, fitting(ui, face, text, width), colour, text, width)
}

/// Whether every word of a text stays whole in a column of this width, in this face or a smaller one.
#[must_use]
pub fn has_room(ui: &Ui, face: Face, text: &str, width: f32) -> bool {
    !breaks_a_word(&whole(ui, face, Color32::PLACEHOLDER, text, width))
}

/// Whether a row ends within a word, or before the space or mark that belongs to it.
fn breaks_a_word(galley: &Galley) -> bool {
    let but_last = galley.rows.len().saturating_sub(1);
    galley.rows.iter().take(but_last).any(|row| {
        let ends = row.row.glyphs.last().map(|glyph| glyph.chr);
        !row.ends_with_newline && ends.is_some_and(char::is_alphanumeric)
    })
}
