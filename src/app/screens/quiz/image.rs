//! A picture of the bank within a question.

use egui::{
    Align2, CornerRadius, CursorIcon, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2, vec2,
};

use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::modals::Modal;
use crate::app::modals::picture::PictureDraft;
use crate::app::pictures::Picture;
use crate::app::state::BankKey;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::ring::focus_ring;
use crate::app::widgets::tip::tip;
use crate::app::widgets::{Icon, text, tool};
use crate::bank::{Choice, Image, Question, Response};
use crate::quiz::{Layout, PaperItem};

/// Draws a picture as wide as the column and at most so high, with its text alternative for those
/// who do not see it, and in its place where there is none. Says whether it is to be shown large.
pub fn image_ui(
    ui: &mut Ui,
    image: &Image,
    bank: Option<BankKey>,
    max_height: f32,
    cx: &Cx<'_>,
) -> bool {
    let palette = theme::palette(ui);
    let picture = bank.and_then(|key| cx.state.pictures.get(key, &image.file));
    let mut is_wanted = false;
    match picture {
        Some(Picture::Ready(texture)) => {
            let natural = texture.size_vec2() * 0.5;
            let scale = (ui.available_width() / natural.x).min(max_height / natural.y).min(1.0);
            let (rect, response) = ui.allocate_exact_size(natural * scale, Sense::click());
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &image.alt));
            let large = cx.text("action-picture");
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_description(large.as_str());
            });
            egui::Image::from_texture(texture)
                .corner_radius(space::RADIUS_SMALL)
                .paint_at(ui, rect);
            focus_ring(ui, &response, space::RADIUS_SMALL);
            is_wanted = response.clicked();
            tip(response.on_hover_cursor(CursorIcon::ZoomIn), &large);
        }
        Some(Picture::Reading) => {
            // As high as it can become: what is below may then move up, but not out of sight.
            let size = vec2(ui.available_width(), max_height);
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &image.alt));
            let radius = CornerRadius::same(space::RADIUS_SMALL);
            let stroke = Stroke::new(space::LINE, palette.rule);
            ui.painter().rect(rect, radius, palette.surface, stroke, StrokeKind::Inside);
            let words = text::galley(ui, Face::Small, palette.muted, &cx.text("picture-reading"));
            let at = Align2::CENTER_CENTER.anchor_size(rect.center(), words.size()).min;
            ui.painter().galley(at, words, palette.muted);
        }
        Some(Picture::Missing(_)) | None => missing_ui(ui, image, picture),
    }
    if let Some(caption) = &image.caption {
        text::label(ui, Face::Small, palette.muted, caption);
    }
    is_wanted
}

/// How much room the caption takes below a picture.
#[must_use]
pub fn caption_height(ui: &Ui, image: &Image) -> f32 {
    let Some(caption) = &image.caption else { return 0.0 };
    let colour = egui::Color32::PLACEHOLDER;
    let words = text::wrapped(ui, Face::Small, colour, caption, ui.available_width());
    words.size().y + ui.spacing().item_spacing.y
}

/// The lowest a picture becomes for the window to hold it and what is below it.
pub const LEAST: f32 = 180.0;
/// The highest a picture of an option becomes.
const OPTION: f32 = 180.0;

/// How much room the picture of an option takes in its card, of at most so much width; none where it
/// cannot be shown.
#[must_use]
pub fn size_in_option(
    image: &Image,
    bank: Option<BankKey>,
    width: f32,
    cx: &Cx<'_>,
) -> Option<Vec2> {
    let room = (width - tool::SIDE - space::SMALL).max(tool::SIDE);
    match bank.and_then(|key| cx.state.pictures.get(key, &image.file))? {
        Picture::Ready(texture) => {
            let natural = texture.size_vec2() * 0.5;
            let size = natural * (room / natural.x).min(OPTION / natural.y).min(1.0);
            Some(vec2(size.x, size.y.max(tool::SIDE)))
        }
        // As high as it can become: what is below may then move up, but not out of sight.
        Picture::Reading => Some(vec2(room, OPTION)),
        Picture::Missing(_) => None,
    }
}

/// Draws the picture of an option within its card, which is chosen by a click on it, too. The button
/// beside it shows it large: says whether that was pressed.
pub fn in_option_ui(
    ui: &Ui,
    place: Rect,
    image: &Image,
    bank: Option<BankKey>,
    letter: &str,
    cx: &Cx<'_>,
) -> bool {
    let palette = theme::palette(ui);
    match bank.and_then(|key| cx.state.pictures.get(key, &image.file)) {
        Some(Picture::Ready(texture)) => {
            egui::Image::from_texture(texture)
                .corner_radius(space::RADIUS_SMALL)
                .paint_at(ui, place);
            let corner = pos2(place.right() + space::SMALL, place.bottom() - tool::SIDE);
            let square = Rect::from_min_size(corner, Vec2::splat(tool::SIDE));
            let name = cx.format("picture-large", &[("letter", letter.into())]);
            let id = Id::unique(("option-picture", &image.file, letter));
            let stroke = palette.outline();
            let radius = CornerRadius::same(space::RADIUS_SMALL);
            ui.painter().rect(square, radius, palette.surface, stroke, StrokeKind::Inside);
            tool::tool_at(ui, square, id, Icon::Plus, &name, true, tool::Stop::Yes).clicked()
        }
        Some(Picture::Reading) => {
            let words = text::galley(ui, Face::Small, palette.muted, &cx.text("picture-reading"));
            let at = Align2::CENTER_CENTER.anchor_size(place.center(), words.size()).min;
            ui.painter().galley(at, words, palette.muted);
            false
        }
        Some(Picture::Missing(_)) | None => false,
    }
}

/// What stands in the place of a picture that is not there: its text alternative, and why.
pub(in crate::app::screens::quiz) fn missing_ui(
    ui: &mut Ui,
    image: &Image,
    picture: Option<&Picture>,
) {
    let palette = theme::palette(ui);
    text::label(ui, Face::Interface, palette.muted, &image.alt);
    if let Some(Picture::Missing(why)) = picture {
        text::label(ui, Face::Small, palette.partly.strong, why);
    }
}

/// The pictures of a question that can be shown large, in the order in which they stand in it. A
/// place is looked for on a picture of its own, which goes closer where it is.
fn large<'a>(question: &'a Question, layout: &'a Layout) -> impl Iterator<Item = &'a Image> {
    let order = match layout {
        Layout::Order(order) => order.as_slice(),
        Layout::Plain | Layout::Matching { .. } | Layout::Gaps(_) | Layout::Items(_) => &[],
    };
    let of_options = choice_of(&question.response)
        .into_iter()
        .flat_map(|choice| order.iter().filter_map(|at| choice.options.get(*at)?.image.as_deref()));
    question.image.iter().chain(of_options)
}

/// The options of a response, which may have pictures.
fn choice_of(response: &Response) -> Option<&Choice> {
    match response {
        Response::SingleChoice(choice) | Response::MultipleChoice(choice) => Some(choice),
        Response::TrueFalse(_)
        | Response::ShortAnswer(_)
        | Response::Number(_)
        | Response::Ordering(_)
        | Response::Matching(_)
        | Response::GapFill(_)
        | Response::Categories(_)
        | Response::Hotspot(_)
        | Response::Open(_) => None,
    }
}

/// Whether a question has a picture that can be shown large. Asked with every frame.
#[must_use]
pub fn has_large(item: &PaperItem) -> bool {
    large(&item.question, &item.layout).next().is_some()
}

/// Shows the pictures of a question large, beginning with the one in this file.
pub fn open_large(item: &PaperItem, file: Option<&str>, bank: Option<BankKey>, cx: &mut Cx<'_>) {
    let images: Vec<Image> = large(&item.question, &item.layout).cloned().collect();
    let at = images.iter().position(|image| Some(image.file.as_str()) == file).unwrap_or(0);
    if let Some(bank) = bank.filter(|_| !images.is_empty()) {
        cx.push(Command::Open(Modal::Picture(PictureDraft::new(bank, images, at))));
    }
}

/// The files of all pictures of a question.
#[must_use]
pub fn files(question: &Question) -> Vec<String> {
    let of_options = choice_of(&question.response)
        .into_iter()
        .flat_map(|choice| choice.options.iter().filter_map(|option| option.image.as_deref()));
    let looked_at = if let Response::Hotspot(hotspot) = &question.response {
        Some(&hotspot.image)
    } else {
        None
    };
    let all = question.image.iter().chain(of_options).chain(looked_at);
    all.map(|image| image.file.clone()).collect()
}
