//! Cards: a surface with an outline, still or to be clicked as a whole.

use egui::{
    Color32, CornerRadius, CursorIcon, Frame, InnerResponse, Margin, Rect, Response, Role, Sense,
    Shape, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, accesskit,
};

use super::dashed::dashed_rect;
use super::ring::focus_ring;
use crate::app::theme::{self, space};

/// A card slimmer than this leaves the room to its words.
const SLIM: f32 = 300.0;

/// What a card's outline says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outline {
    /// Nothing.
    Rule,
    /// That something is wrong.
    Wrong,
    /// That something can be put here.
    Dashed,
}

fn stroke_of(ui: &Ui, outline: Outline) -> Stroke {
    let palette = theme::palette(ui);
    match outline {
        Outline::Rule => Stroke::new(space::LINE, palette.rule),
        Outline::Wrong => Stroke::new(palette.line, palette.wrong.strong),
        Outline::Dashed => palette.outline(),
    }
}

/// A card with its content.
pub fn card<R>(
    ui: &mut Ui,
    outline: Outline,
    content: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let palette = theme::palette(ui);
    let stroke = stroke_of(ui, outline);
    let fill = match outline {
        Outline::Rule | Outline::Wrong => palette.surface,
        Outline::Dashed => Color32::TRANSPARENT,
    };
    let at = ui.painter().add(Shape::Noop);
    let shown = Frame::new().inner_margin(inner_margin(ui.available_width())).show(ui, |ui| {
        ui.set_width(ui.available_width());
        content(ui)
    });
    paint(ui, at, shown.response.rect, fill, stroke, outline);
    shown
}

/// A card that is a button as a whole; buttons within it go before it.
pub fn clickable<R>(
    ui: &mut Ui,
    salt: impl egui::AsIdSalt,
    name: &str,
    outline: Outline,
    content: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let palette = theme::palette(ui);
    let at = ui.painter().add(Shape::Noop);
    let shown = ui.scope_builder(UiBuilder::new().id_salt(salt).sense(Sense::click()), |ui| {
        Frame::new()
            .inner_margin(inner_margin(ui.available_width()))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                content(ui)
            })
            .inner
    });
    let response: Response = shown.response.on_hover_cursor(CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    // egui told the screen reader the place before the content was laid out.
    let Rect { min, max } = response.rect;
    let bounds = accesskit::Rect::new(min.x.into(), min.y.into(), max.x.into(), max.y.into());
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_bounds(bounds));
    let fill = if response.hovered() { palette.hover } else { palette.surface };
    // That it can be pressed is told by its outline; the border of a card that is only read is
    // decoration.
    let stroke = match outline {
        Outline::Rule => palette.outline(),
        Outline::Wrong | Outline::Dashed => stroke_of(ui, outline),
    };
    paint(ui, at, response.rect, fill, stroke, outline);
    focus_ring(ui, &response, space::RADIUS);
    InnerResponse::new(shown.inner, response)
}

/// Within the edge of a card this wide.
fn inner_margin(width: f32) -> Margin {
    let side = if width < SLIM { 12 } else { 22 };
    Margin { left: side, right: side, top: 16, bottom: 16 }
}

fn paint(
    ui: &Ui,
    at: egui::layers::ShapeIdx,
    rect: Rect,
    fill: Color32,
    stroke: Stroke,
    outline: Outline,
) {
    let radius = CornerRadius::same(space::RADIUS);
    let shape = match outline {
        Outline::Dashed => Shape::Vec(dashed_rect(rect, space::RADIUS, stroke)),
        Outline::Rule | Outline::Wrong => Shape::Rect(egui::epaint::RectShape::new(
            rect,
            radius,
            fill,
            stroke,
            StrokeKind::Inside,
        )),
    };
    ui.painter().set(at, shape);
}
