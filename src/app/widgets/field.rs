//! A field that text is typed into, set like what it answers.

use egui::{Align2, CornerRadius, Frame, Id, Margin, Response, StrokeKind, TextEdit, Ui, vec2};

use crate::app::theme::{self, Face, space};

/// Left and right of the text.
pub const PADDING: f32 = 16.0;
/// The same in the lower fields of dialogs: see [`outlined`].
pub const INSET: f32 = 14.0;
/// Above and below the text of a field of several lines.
pub const PADDING_LINES: f32 = 14.0;

/// A field to be shown.
#[must_use]
pub struct Field<'a> {
    text: &'a mut String,
    id: Id,
    name: &'a str,
    description: Option<&'a str>,
    width: f32,
    height: f32,
    rows: Option<usize>,
}

/// Gives a field of one line that egui sets as it sets what is operated the outline of ours.
pub fn outlined<'a>(ui: &Ui, edit: TextEdit<'a>, id: Id) -> TextEdit<'a> {
    let palette = theme::palette(ui);
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let stroke = if has_focus { palette.outline_of(palette.accent) } else { palette.outline() };
    let padding = vec2(INSET, 10.0) - egui::Vec2::splat(stroke.width);
    let frame = Frame::new().fill(palette.surface).stroke(stroke);
    edit.id(id).frame(frame.corner_radius(space::RADIUS).inner_margin(padding))
}

impl<'a> Field<'a> {
    /// A field of one line that is as wide as there is room, with its name for screen readers.
    pub fn new(text: &'a mut String, id: Id, name: &'a str) -> Self {
        let (width, height) = (f32::INFINITY, space::OPTION);
        Self { text, id, name, description: None, width, height, rows: None }
    }

    /// What more a screen reader says of it, such as the question that it answers.
    pub fn described(mut self, description: &'a str) -> Self {
        self.description = Some(description);
        self
    }

    /// Takes this much room.
    pub fn size(mut self, width: f32, height: f32) -> Self {
        (self.width, self.height) = (width, height);
        self
    }

    /// A field for several lines, at least so many high.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = Some(rows);
        self
    }

    /// Shows it. A field that was not there a moment ago takes the keyboard when `takes_focus`.
    pub fn show(self, ui: &mut Ui, takes_focus: bool) -> Response {
        let palette = theme::palette(ui);
        let is_new = ui.ctx().read_response(self.id).is_none();
        let width = self.width.min(ui.available_width());
        let at = ui.painter().add(egui::Shape::Noop);
        let face = Face::Option;
        let (edit, pad) = match self.rows {
            None => (TextEdit::singleline(self.text), (self.height - face.line_height()) * 0.5),
            Some(rows) => (TextEdit::multiline(self.text).desired_rows(rows), PADDING_LINES),
        };
        #[expect(clippy::cast_possible_truncation, reason = "a few points")]
        let margin = Margin::symmetric(PADDING as i8, pad.max(0.0) as i8);
        let edit = edit
            .id(self.id)
            .font(face.font())
            .text_color(palette.ink)
            .frame(Frame::NONE.inner_margin(margin))
            .desired_width(width)
            .min_size(vec2(0.0, self.height))
            .align(match self.rows {
                None => Align2::LEFT_CENTER,
                Some(_) => Align2::LEFT_TOP,
            });
        let response = ui.add(edit);
        let has_focus = response.has_focus();
        let stroke = if has_focus { palette.outline_of(palette.accent) } else { palette.outline() };
        let radius = CornerRadius::same(space::RADIUS);
        let ground = egui::epaint::RectShape::new(
            response.rect,
            radius,
            palette.surface,
            stroke,
            StrokeKind::Inside,
        );
        ui.painter().set(at, ground);
        let (name, description) = (self.name, self.description);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_label(name);
            if let Some(description) = description {
                node.set_description(description);
            }
        });
        let opening = self.id.with("opening");
        if is_new && takes_focus {
            response.request_focus();
            ui.data_mut(|data| data.insert_temp(opening, ()));
        }
        // What has the keyboard from the start does not scroll away what is asked.
        if response.gained_focus() && ui.data_mut(|data| data.remove_temp::<()>(opening)).is_none()
        {
            response.scroll_to_me(None);
        }
        response
    }
}
