//! A page: scrolls, has margins, and a main column with a side column beside or below it.

use egui::{CentralPanel, Frame, Id, Rect, ScrollArea, Ui, UiBuilder, pos2};

use super::chrome::page_edge;
use crate::app::theme::{self, space};

/// Below what stands on a page.
const BELOW: f32 = 40.0;

/// Above what stands on a page; less in a low window.
fn above(ui: &Ui) -> f32 {
    if theme::is_low(ui) { 16.0 } else { 28.0 }
}

/// A scrolling page of one column, at most as wide as a page becomes, in the middle of the window.
pub fn page<R>(ui: &mut Ui, salt: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    let edge = page_edge(ui.available_width());
    let width = ui.available_width() - 2.0 * edge;
    let palette = theme::palette(ui);
    CentralPanel::default()
        .frame(Frame::new().fill(palette.background))
        .show(ui, |ui| {
            ScrollArea::vertical()
                .id_salt(salt)
                .auto_shrink(false)
                .show(ui, |ui| {
                    let all = ui.available_rect_before_wrap();
                    let min = all.min + egui::vec2(edge, above(ui));
                    let rect = Rect::from_min_max(min, pos2(min.x + width, all.bottom()));
                    let shown = ui.scope_builder(UiBuilder::new().max_rect(rect), content);
                    ui.add_space(BELOW);
                    shown.inner
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
    page(ui, salt, |ui| slim(ui, width, content))
}

/// A column at most this wide.
pub fn slim<R>(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let all = ui.available_rect_before_wrap();
    let rect = all.with_max_x(all.right().min(all.left() + width));
    ui.scope_builder(UiBuilder::new().max_rect(rect), content).inner
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
    let below = staying(ui, right, |ui| side(ui, data)) - left.response.rect.bottom();
    ui.add_space(below.max(0.0));
}

/// A column that stays in view while the page scrolls, where all of it can be seen at once; a
/// higher one scrolls with the page. Gives where it ends while the page is at its top.
pub fn staying(ui: &mut Ui, rect: Rect, content: impl FnOnce(&mut Ui)) -> f32 {
    let id: Id = ui.unique_id().with("staying");
    let height = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(f32::INFINITY);
    let seen = ui.clip_rect();
    let above = above(ui);
    let room = seen.height() - above - BELOW;
    let fits = height <= room;
    let scrolled = if fits { (seen.top() + above - rect.top()).max(0.0) } else { 0.0 };
    let at = rect.translate(egui::vec2(0.0, scrolled));
    let mut child = ui.new_child(UiBuilder::new().id_salt("side").max_rect(at));
    content(&mut child);
    let height = child.min_rect().height();
    ui.data_mut(|data| data.insert_temp(id, height));
    if scrolled > 0.0 && height > room {
        // It has just grown out of the window: the page goes to where it stands now.
        let top = Rect::from_min_size(rect.min - egui::vec2(0.0, above), egui::vec2(1.0, 1.0));
        ui.scroll_to_rect(top, Some(egui::Align::Min));
    }
    rect.top() + height
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
