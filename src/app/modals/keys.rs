//! The overlay of shortcuts, read from the table of actions.

use egui::{Grid, ScrollArea, Ui};

use crate::app::actions::{Action, Group};
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::keycap::Keycap;
use crate::app::widgets::text;

/// Lists the keys of these actions by subject.
pub fn keys_ui(ui: &mut Ui, actions: &[Action], cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    ui.set_width(420.0_f32.min(ui.ctx().content_rect().width() - 100.0));
    text::heading(ui, Face::Section, &cx.text("action-keys"));
    ui.add_space(space::SMALL);
    let height = ui.ctx().content_rect().height() - 200.0;
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        for group in Group::ALL {
            let of_group: Vec<Action> = actions
                .iter()
                .copied()
                .filter(|action| action.line().group == group && action.line().key.is_some())
                .collect();
            if of_group.is_empty() {
                continue;
            }
            ui.add_space(space::SMALL);
            text::label(ui, Face::SmallStrong, palette.muted, &cx.text(group.title()));
            Grid::new(group.title()).num_columns(2).spacing([space::MEDIUM, 4.0]).show(ui, |ui| {
                for action in of_group {
                    let Some(key) = action.line().key else { continue };
                    let name = crate::app::actions::key_name(key);
                    let keycap = Keycap::new(ui, &name, palette.ink);
                    let (rect, response) =
                        ui.allocate_exact_size(egui::vec2(96.0, 26.0), egui::Sense::hover());
                    response
                        .widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &name));
                    let left =
                        egui::Rect::from_min_size(rect.min, egui::vec2(keycap.size().x, 26.0));
                    keycap.paint(ui.painter(), left);
                    text::line(ui, Face::Interface, palette.ink, &cx.label(action));
                    ui.end_row();
                }
            });
        }
    });
}
