//! The footnote: a short rule, the numbered note, where it comes from, what has changed since.

use egui::accesskit::Role;
use egui::{Align, CornerRadius, Frame, Margin, Rect, Sense, Ui, UiBuilder, pos2};

use super::kinds::Reasons;
use super::view::Judged;
use crate::app::actions::Action;
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::{Faces, Weight, text};
use crate::quiz::marking::Part;

/// Draws the footnote of an answer.
pub(super) fn footnote_ui(
    ui: &mut Ui,
    judged: &mut Judged,
    reasons: Reasons,
    is_open: bool,
    language: Option<&str>,
    cx: &mut Cx<'_>,
) {
    let palette = theme::palette(ui);
    ui.spacing_mut().item_spacing.y = space::TINY;
    ui.add_space(space::GAP);
    let at = ui.next_widget_position();
    ui.painter().hline(at.x..=at.x + 120.0, at.y, (space::LINE, palette.ink));
    ui.add_space(space::SMALL);
    indented(ui, |ui| {
        let top = ui.next_widget_position();
        let number = text::galley(ui, Face::SmallStrong, palette.accent.strong, "1");
        ui.painter().galley(pos2(top.x - 16.0, top.y), number, palette.accent.strong);
        let label = judged.explanation.plain().to_owned();
        ui.scope(|ui| {
            // One note to a screen reader: the paragraph, or what holds several of them.
            let all = ui.unique_id();
            let last = judged.explanation.ui(ui, Faces::READING, None);
            let alone = last.filter(|_| judged.explanation.is_one_paragraph());
            let id = alone.map_or(all, |paragraph| paragraph.id);
            ui.ctx().accesskit_node_builder(id, |node| {
                node.set_role(Role::DocFootnote);
                node.set_label(label);
                if let Some(language) = language {
                    node.set_language(language);
                }
            });
        });
        if reasons == Reasons::Below {
            reasons_ui(ui, judged, cx);
        }
        if let Some(stale) = &judged.stale {
            text::label(ui, Face::SmallStrong, palette.partly.strong, stale);
        }
        ui.add_space(space::TINY);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            if !judged.facts.is_empty() {
                text::label(ui, Face::Small, palette.muted, &judged.facts);
            }
            if !judged.passages.is_empty() {
                cx.button_with(ui, Action::Passage, Weight::Quiet, |button| button.on(is_open));
            }
            if judged.can_overrule || judged.is_overruled {
                let is_on = judged.is_overruled;
                cx.button_with(ui, Action::Overrule, Weight::Quiet, |button| button.on(is_on));
            }
        });
    });
    for (day, what) in &mut judged.updates {
        note_ui(ui, &cx.text("quiz-changed"), day, |ui| {
            what.ui(ui, Faces::INTERFACE, None);
        });
    }
    if is_open {
        passages_ui(ui, judged);
    }
}

/// The passages. When they have just been asked for, they are brought into view: they may lie
/// below the window's edge, and opening them would seem to do nothing.
fn passages_ui(ui: &mut Ui, judged: &mut Judged) {
    let palette = theme::palette(ui);
    let id = ui.scope_id().with("passages");
    let is_new = ui.ctx().read_response(id).is_none();
    let shown = ui.scope(|ui| {
        for passage in &mut judged.passages {
            ui.add_space(space::SMALL);
            Frame::new()
                .fill(palette.surface)
                .stroke((space::LINE, palette.rule))
                .corner_radius(CornerRadius::same(space::RADIUS))
                .inner_margin(Margin::symmetric(22, 16))
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    text::heading(ui, Face::Section, &passage.heading);
                    passage.text.ui(ui, Faces::READING, None);
                });
        }
    });
    let rect = shown.response.rect;
    ui.interact(rect, id, Sense::hover());
    if is_new {
        // What is higher than the window is read from its beginning.
        let is_higher = rect.height() > ui.clip_rect().height();
        ui.scroll_to_rect(rect.expand(space::SMALL), is_higher.then_some(Align::Min));
    }
}

/// The reasons of the parts, where there was no room to say them in place.
fn reasons_ui(ui: &mut Ui, judged: &Judged, cx: &Cx<'_>) {
    let palette = theme::palette(ui);
    ui.add_space(space::TINY);
    for part in &judged.parts {
        // What fits nothing has a card of its own in any case.
        let is_below = !matches!(part.part, Part::Extra(_));
        if let Some(reason) = part.reason.as_deref().filter(|_| is_below) {
            let what = cx.words().said(&part.text);
            let args = [("what", what.into()), ("why", reason.into())];
            text::readable(ui, Face::Interface, palette.ink, &cx.format("gap-beside", &args));
        }
    }
}

fn indented(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let all = ui.available_rect_before_wrap();
    let rect = Rect::from_min_max(pos2(all.left() + 16.0, all.top()), all.max);
    ui.scope_builder(UiBuilder::new().max_rect(rect), content);
}

/// A note on what has changed, on a ground of its own.
pub fn note_ui(ui: &mut Ui, title: &str, day: &str, content: impl FnOnce(&mut Ui)) {
    let palette = theme::palette(ui);
    ui.add_space(space::SMALL);
    let shown = Frame::new()
        .fill(palette.partly.soft)
        .corner_radius(CornerRadius::same(space::RADIUS_SMALL))
        .inner_margin(Margin { left: 20, right: 16, top: 10, bottom: 10 })
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            text::label(ui, Face::SmallStrong, palette.partly.strong, &format!("{title} · {day}"));
            content(ui);
        });
    let bar = shown.response.rect;
    let bar = Rect::from_min_max(bar.min, pos2(bar.left() + 4.0, bar.bottom()));
    ui.painter().rect_filled(bar, CornerRadius::ZERO, palette.partly.strong);
}
