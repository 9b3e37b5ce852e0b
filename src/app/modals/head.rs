//! The head of a dialog: what it is about at the left, the way out of it at the right. Every dialog
//! has the same.

use egui::{Rect, Response, Ui, pos2, vec2};

use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::screens::page::at;
use crate::app::theme::{Face, space};
use crate::app::widgets::{Button, Icon, Weight, text};

/// A dialog slimmer than this leaves the room of the key to its title.
const SLIM: f32 = 300.0;
/// The height of the way out.
const CLOSE: f32 = 32.0;
/// The highest first line that it stands in the middle of.
const LINE: f32 = 44.0;
/// How far its ground reaches into the margin, so that its picture ends where the words do.
const OUT: f32 = 8.0;

/// A title and the way out.
pub(super) fn title_ui(ui: &mut Ui, title: &str, cx: &mut Cx<'_>) -> Response {
    let is_beside = |ui: &Ui| {
        let face = text::fitting(ui, Face::Section, title, ui.available_width());
        matches!(face, Face::Section | Face::CardTitle)
    };
    let beside =
        head_ui(ui, cx, |ui, _| is_beside(ui).then(|| text::heading(ui, Face::Section, title)));
    // Below the way out where its words are too long to stand beside it.
    beside.unwrap_or_else(|| text::heading(ui, Face::Section, title))
}

/// Anything that stands first, and the way out.
pub(super) fn head_ui<'a, R>(
    ui: &mut Ui,
    cx: &mut Cx<'a>,
    content: impl FnOnce(&mut Ui, &mut Cx<'a>) -> R,
) -> R {
    let all = ui.available_rect_before_wrap();
    let (name, key) = (cx.text("keys-close"), cx.text("key-escape"));
    let key = (all.width() >= SLIM).then_some(key.as_str());
    let close = Button::new(&name).weight(Weight::Quiet).icon(Icon::Cross).key(key).without_label();
    let width = close.natural_width(ui);
    let shown = ui.scope(|ui| {
        ui.set_max_width(all.width() + OUT - width - space::SMALL);
        content(ui, cx)
    });
    let first = shown.response.rect;
    let top = first.top() + (first.height().min(LINE) - CLOSE) * 0.5;
    let min = pos2(all.right() + OUT - width, top.max(all.top()));
    let response = at(ui, Rect::from_min_size(min, vec2(width, CLOSE)), |ui| close.show(ui));
    ui.add_space((CLOSE - first.height()).max(0.0));
    if response.clicked() {
        cx.push(Command::CloseModal);
    }
    shown.inner
}
