//! What is read between the bars: the question, its control, its footnote, in a column that scrolls.

use egui::{Align, CentralPanel, Frame, Key, Layout, Margin, Modifiers, ScrollArea, Ui, vec2};

use super::draft::Draft;
use super::view::QuestionView;
use super::{footnote, image, kinds};
use crate::app::cx::Cx;
use crate::app::screens::chrome::page_margin;
use crate::app::state::BankKey;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::{Faces, text};
use crate::bank::Response;

/// A question, its control, and its footnote once it is judged. The results show it, too.
pub(in crate::app::screens) fn body_ui(
    ui: &mut Ui,
    view: &mut QuestionView,
    draft: &mut Draft,
    bank: Option<BankKey>,
    is_passage_open: bool,
    cx: &mut Cx<'_>,
) {
    let palette = theme::palette(ui);
    let top = ui.max_rect().top();
    let is_small = theme::is_low(ui) || ui.available_width() < space::TIGHT;
    let faces = if is_small { Faces::PROMPT_SMALL } else { Faces::PROMPT };
    text::label(ui, Face::Small, palette.muted, &view.overline);
    ui.add_space(-2.0);
    // Room for the mark is kept, or the prompt might need a line more when it comes.
    let mark = if view.judged.is_some() { "1" } else { "\u{A0}\u{A0}" };
    if let Some(prompt) = view.prompt.ui(ui, faces, Some(mark)) {
        let name = view.prompt.plain().to_owned();
        ui.ctx().accesskit_node_builder(prompt.id, |node| {
            node.set_role(egui::accesskit::Role::Heading);
            node.set_label(name);
            if let Some(language) = view.language.as_deref() {
                node.set_language(language);
            }
        });
    }
    let before_answer = space::TINY + if theme::is_low(ui) { 0.0 } else { space::GAP };
    if let Some(picture) = &view.item.question.image {
        let below = before_answer + answer_height(ui, &view.item.question.response);
        let most =
            (room(ui, top) - below - image::caption_height(ui, picture)).clamp(image::LEAST, MOST);
        if image::image_ui(ui, picture, bank, most, cx) {
            image::open_large(&view.item, Some(&picture.file), bank, cx);
        }
    }
    ui.add_space(before_answer);
    let shown = kinds::Shown {
        place: view.place,
        item: &view.item,
        question: &view.item.question,
        prompt: view.prompt.plain(),
        layout: &view.item.layout,
        judged: view.judged.as_ref(),
        bank,
        room: room(ui, top),
    };
    kinds::ui(ui, shown, draft, cx);
    if let Some(judged) = &mut view.judged {
        footnote::footnote_ui(ui, judged, is_passage_open, view.language.as_deref(), cx);
    }
}

/// The highest a picture becomes above a question; it opens large.
const MOST: f32 = 360.0;

/// How much of the window's height is left below what was drawn so far, in a column whose content
/// begins at `top`.
fn room(ui: &Ui, top: f32) -> f32 {
    let margin = margin(ui);
    let above = ui.next_widget_position().y - top + f32::from(margin.top);
    ui.clip_rect().height() - above - f32::from(margin.bottom)
}

/// How much of the window a picture leaves for the answer: a field is in view below it. Other
/// answers are longer than what it could leave them.
fn answer_height(ui: &Ui, response: &Response) -> f32 {
    let between = 2.0 * ui.spacing().item_spacing.y;
    match response {
        Response::ShortAnswer(_) => between + space::OPTION,
        Response::Number(_) => between + space::OPTION + space::GAP + Face::Small.line_height(),
        Response::SingleChoice(_)
        | Response::MultipleChoice(_)
        | Response::TrueFalse(_)
        | Response::Ordering(_)
        | Response::Matching(_)
        | Response::GapFill(_)
        | Response::Categories(_)
        | Response::Hotspot(_)
        | Response::Open(_) => 0.0,
    }
}

/// What is longer than the window is scrolled by keys, too, while nothing has the keyboard.
fn scroll_by_keys(ui: &Ui) {
    if ui.memory(|memory| memory.focused().is_some()) {
        return;
    }
    let page = ui.clip_rect().height() * 0.8;
    for (key, by) in
        [(Key::PageDown, -page), (Key::PageUp, page), (Key::ArrowDown, -LINE), (Key::ArrowUp, LINE)]
    {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta(vec2(0.0, by));
        }
    }
}

/// How far an arrow scrolls.
const LINE: f32 = 60.0;

/// Above and below what is read; less in a low window.
fn margin(ui: &Ui) -> Margin {
    let (top, bottom) = if theme::is_low(ui) { (6, 14) } else { (22, 24) };
    Margin { left: 0, right: 0, top, bottom }
}

/// The column that is read, scrolling between the bars.
pub(in crate::app::screens) fn column(
    ui: &mut Ui,
    salt: impl egui::AsIdSalt,
    content: impl FnOnce(&mut Ui),
) {
    let palette = theme::palette(ui);
    CentralPanel::default().frame(Frame::new().fill(palette.background)).show(ui, |ui| {
        let side = f32::from(page_margin(ui.available_width()));
        let width = (ui.available_width() - 2.0 * side).min(space::COLUMN);
        ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
            scroll_by_keys(ui);
            ui.with_layout(Layout::top_down(Align::Center), |ui| {
                ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                    Frame::new().inner_margin(margin(ui)).show(ui, |ui| {
                        ui.set_width(width);
                        content(ui);
                    });
                });
            });
        });
    });
}
