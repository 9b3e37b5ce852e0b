//! A page: scrolls, has margins, and a main column with a side column beside or below it.

use egui::{CentralPanel, Frame, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2};

use super::chrome::page_margin;
use crate::app::theme::{self, space};

/// In a window lower than this a page begins closer to its top.
const LOW: f32 = 420.0;

/// A scrolling page of one column, at most as wide as a page becomes.
pub fn page<R>(ui: &mut Ui, salt: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    let side = page_margin(ui.available_width());
    let top = if ui.ctx().content_rect().height() < LOW { 16 } else { 28 };
    let palette = theme::palette(ui);
    CentralPanel::default()
        .frame(Frame::new().fill(palette.background))
        .show(ui, |ui| {
            ScrollArea::vertical()
                .id_salt(salt)
                .auto_shrink(false)
                .show(ui, |ui| {
                    Frame::new()
                        .inner_margin(Margin { left: side, right: side, top, bottom: 40 })
                        .show(ui, |ui| {
                            ui.set_width(ui.available_width().min(space::PAGE_WIDTH));
                            content(ui)
                        })
                        .inner
                })
                .inner
        })
        .inner
}

/// [`page`], its column at most this wide.
pub fn narrow_page<R>(
    ui: &mut Ui,
    salt: &str,
    width: f32,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    page(ui, salt, |ui| {
        let all = ui.available_rect_before_wrap();
        let rect = all.with_max_x(all.right().min(all.left() + width));
        ui.scope_builder(UiBuilder::new().max_rect(rect), content).inner
    })
}

/// A main column and a side column: beside each other where there is room, the side column below
/// where there is not. `data` goes to both.
pub fn columns<D>(
    ui: &mut Ui,
    data: &mut D,
    side_width: f32,
    main: impl FnOnce(&mut Ui, &mut D),
    side: impl FnOnce(&mut Ui, &mut D),
) {
    if is_narrow(ui) {
        main(ui, data);
        ui.add_space(space::LARGE);
        side(ui, data);
        return;
    }
    let all = ui.available_rect_before_wrap();
    let split = all.right() - side_width;
    let left = Rect::from_min_max(all.min, pos2(split - space::PAGE, all.bottom()));
    let right = Rect::from_min_max(pos2(split, all.top()), all.max);
    let left = ui.scope_builder(UiBuilder::new().id_salt("main").max_rect(left), |ui| {
        main(ui, data);
    });
    let mut child = ui.new_child(UiBuilder::new().id_salt("side").max_rect(right));
    side(&mut child, data);
    let used = child.min_rect();
    let below = used.bottom() - left.response.rect.bottom();
    ui.add_space(below.max(0.0));
}

/// Whether there is no room for a side column.
#[must_use]
pub fn is_narrow(ui: &Ui) -> bool {
    ui.available_width() < space::NARROW - 2.0 * space::PAGE_NARROW
}

/// Draws in a place without moving on.
pub fn at<R>(ui: &mut Ui, rect: Rect, content: impl FnOnce(&mut Ui) -> R) -> R {
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect));
    content(&mut child)
}
