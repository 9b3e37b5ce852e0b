//! A picture of the bank within a question.

use egui::{Align2, CornerRadius, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use crate::app::cx::Cx;
use crate::app::pictures::Picture;
use crate::app::state::BankKey;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::text;
use crate::bank::{Choice, Image, Question, Response};

/// Draws a picture as wide as the column and at most so high, with its text alternative for those
/// who do not see it, and in its place where there is none.
pub fn image_ui(ui: &mut Ui, image: &Image, bank: Option<BankKey>, max_height: f32, cx: &Cx<'_>) {
    let palette = theme::palette(ui);
    let picture = bank.and_then(|key| cx.state.pictures.get(key, &image.file));
    match picture {
        Some(Picture::Ready(texture)) => {
            let natural = texture.size_vec2() * 0.5;
            let scale = (ui.available_width() / natural.x).min(max_height / natural.y).min(1.0);
            let (rect, response) = ui.allocate_exact_size(natural * scale, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &image.alt));
            egui::Image::from_texture(texture)
                .corner_radius(space::RADIUS_SMALL)
                .paint_at(ui, rect);
        }
        Some(Picture::Reading) => {
            let size = vec2(ui.available_width(), max_height.min(320.0));
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &image.alt));
            let radius = CornerRadius::same(space::RADIUS_SMALL);
            let stroke = Stroke::new(space::LINE, palette.rule);
            ui.painter().rect(rect, radius, palette.surface, stroke, StrokeKind::Inside);
            let words = text::galley(ui, Face::Small, palette.muted, &cx.text("picture-reading"));
            let at = Align2::CENTER_CENTER.anchor_size(rect.center(), words.size()).min;
            ui.painter().galley(at, words, palette.muted);
        }
        Some(Picture::Missing(_)) | None => {
            text::label(ui, Face::Interface, palette.muted, &image.alt);
        }
    }
    if let Some(caption) = &image.caption {
        text::label(ui, Face::Small, palette.muted, caption);
    }
}

/// The files of all pictures of a question.
#[must_use]
pub fn files(question: &Question) -> Vec<String> {
    let options = |choice: &Choice| {
        choice
            .options
            .iter()
            .filter_map(|option| option.image.as_deref().cloned())
            .collect::<Vec<_>>()
    };
    let in_response = match &question.response {
        Response::SingleChoice(choice) | Response::MultipleChoice(choice) => options(choice),
        Response::Hotspot(hotspot) => vec![hotspot.image.clone()],
        Response::TrueFalse(_)
        | Response::ShortAnswer(_)
        | Response::Number(_)
        | Response::Ordering(_)
        | Response::Matching(_)
        | Response::GapFill(_)
        | Response::Categories(_)
        | Response::Open(_) => Vec::new(),
    };
    question.image.iter().chain(&in_response).map(|image| image.file.clone()).collect()
}
