//! The overlay of shortcuts, read from the table of actions.

use egui::{Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::head::title_ui;
use crate::app::actions::{Action, Group};
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::keycap::Keycap;
use crate::app::widgets::text;

const COLUMN: f32 = 300.0;
/// Room for the title.
const HEAD: f32 = 44.0;

/// Lists the keys of these actions by subject: what the screen has first, what is everywhere
/// beside it. A short quiz asks so many questions there.
pub fn keys_ui(ui: &mut Ui, actions: &[Action], short: usize, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let room = ui.ctx().content_rect().size();
    let is_wide = room.x > 2.0 * COLUMN + 140.0;
    let inner = super::room(ui);
    // The scroll bar stands beside the keys, not on them.
    let beside = space::MEDIUM;
    let width = if is_wide { 2.0 * COLUMN + space::LARGE } else { COLUMN.min(inner.x - beside) };
    ui.set_width(width + beside);
    title_ui(ui, &cx.text("action-keys"), cx);
    let remark_ui = |ui: &mut Ui| {
        text::label(ui, Face::Small, palette.muted, &cx.text("keys-letters"));
        ui.add_space(space::SMALL);
    };
    // In a low window the remark leaves its room to the keys when they are scrolled.
    let is_low = theme::is_low(ui);
    if !is_low {
        remark_ui(ui);
    }
    let (here, everywhere): (Vec<Group>, Vec<Group>) =
        Group::ALL.into_iter().partition(|group| *group != Group::Going);
    let has_here = actions.iter().any(|action| action.line().group != Group::Going);
    let height = if is_low { inner.y - HEAD } else { room.y - 220.0 };
    let scroll = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
    scroll.auto_shrink([false, true]).show(ui, |ui| {
        ui.set_max_width(width.min(ui.available_width() - space::MEDIUM));
        if is_low {
            remark_ui(ui);
        }
        if is_wide && has_here {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::LARGE;
                ui.vertical(|ui| groups_ui(ui, &here, actions, short, cx));
                ui.vertical(|ui| groups_ui(ui, &everywhere, actions, short, cx));
            });
        } else {
            groups_ui(ui, &here, actions, short, cx);
            groups_ui(ui, &everywhere, actions, short, cx);
        }
    });
}

fn groups_ui(ui: &mut Ui, groups: &[Group], actions: &[Action], short: usize, cx: &Cx<'_>) {
    let palette = theme::palette(ui);
    ui.set_width(COLUMN.min(ui.available_width()));
    ui.spacing_mut().item_spacing.y = 2.0;
    for group in groups {
        let of_group = |action: &&Action| action.line().group == *group;
        if !actions.iter().any(|action| of_group(&action) && action.line().key.is_some()) {
            continue;
        }
        text::label(ui, Face::SmallStrong, palette.muted, &cx.text(group.title()));
        for action in actions.iter().filter(of_group) {
            let Some(key) = cx.key(*action) else { continue };
            key_ui(ui, &cx.label_asking(*action, short), &key, cx);
        }
        ui.add_space(space::SMALL);
    }
}

/// An action at the left, its key at the right.
fn key_ui(ui: &mut Ui, label: &str, key: &str, cx: &Cx<'_>) {
    let palette = theme::palette(ui);
    let width = ui.available_width();
    let keycap = Keycap::new(ui, key, palette.ink);
    let size = keycap.size();
    let beside = width - size.x - space::GAP;
    // Below the words where the key leaves them too little room.
    let is_beside = text::has_room(ui, Face::Interface, label, beside);
    let room = if is_beside { beside } else { width };
    let words = text::whole(ui, Face::Interface, palette.ink, label, room);
    let below = if is_beside { 0.0 } else { size.y + space::TINY };
    let height = (words.size().y + below + 10.0).max(30.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let name = format!("{label}{}{key}", cx.words().colon());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name.as_str()));
    let middle = rect.center().y;
    let top = middle - (words.size().y + below) * 0.5;
    let key_top =
        if is_beside { middle - size.y * 0.5 } else { top + words.size().y + space::TINY };
    ui.painter().galley(pos2(rect.left(), top), words, palette.ink);
    let min = pos2(rect.right() - size.x, key_top);
    keycap.paint(ui.painter(), Rect::from_min_size(min, size));
    ui.painter().hline(rect.x_range(), rect.bottom(), (space::LINE, palette.rule));
}
