//! What could not be kept, at the head of whatever the quiz shows, and the way to try again: it is
//! about the answer just given, so it stands in its way and not in a corner.

use egui::{Align, Layout, Sense, Ui, accesskit, vec2};

use crate::app::actions::Action;
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::card::{Outline, card};
use crate::app::widgets::{Icon, Weight, text};

/// What could not be kept.
#[derive(Debug)]
pub struct Trouble {
    text: String,
    /// Whether it has been drawn: the page goes up to it once.
    was_shown: bool,
}

impl Trouble {
    /// Why something could not be kept, in words.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self { text, was_shown: false }
    }
}

/// Draws it, where there is any.
pub(super) fn trouble_ui(ui: &mut Ui, trouble: &mut Option<Trouble>, cx: &mut Cx<'_>) {
    let Some(trouble) = trouble else { return };
    let palette = theme::palette(ui);
    let shown = card(ui, Outline::Wrong, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let (rect, _) = ui.allocate_exact_size(vec2(18.0, space::TARGET), Sense::hover());
            Icon::Warning.paint(ui.painter(), rect.center(), 14.0, palette.wrong.strong);
            let room = ui.available_width();
            ui.vertical(|ui| {
                ui.set_width(room);
                ui.add_space(3.0);
                let told = text::readable(ui, Face::Interface, palette.ink, &trouble.text);
                ui.ctx().accesskit_node_builder(told.id, |node| {
                    node.set_live(accesskit::Live::Assertive);
                });
                ui.add_space(space::TINY);
                cx.low_button(ui, Action::TryAgain, Weight::Plain);
            });
        });
    });
    if !std::mem::replace(&mut trouble.was_shown, true) {
        ui.scroll_to_rect(shown.response.rect, None);
    }
    ui.add_space(space::SMALL);
}
