//! The footnote: a short rule, the numbered note, where it comes from, what has changed since.

use egui::accesskit::Role;
use egui::{Align, CornerRadius, Frame, Id, Margin, Rect, Sense, Ui, UiBuilder, pos2};

use super::kinds;
use super::notes::{Lead, Note, RightOf};
use super::view::{Judged, PassageView};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::assign_row::tells_both;
use crate::app::widgets::citation::{Link, line_ui};
use crate::app::widgets::note::{NoteRow, place_ui};
use crate::app::widgets::{Faces, Weight, text};

/// Draws the footnote of an answer.
pub(super) fn footnote_ui(
    ui: &mut Ui,
    judged: &mut Judged,
    is_open: bool,
    language: Option<&str>,
    cx: &mut Cx<'_>,
) {
    let palette = theme::palette(ui);
    let width = ui.available_width();
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
        notes_ui(ui, judged, width, cx);
        if let Some(stale) = &judged.stale {
            ui.add_space(space::TINY);
            text::label(ui, Face::SmallStrong, palette.partly.strong, stale);
        }
        ui.add_space(space::TINY);
        citation_ui(ui, judged, is_open, cx);
        if judged.can_overrule || judged.is_overruled {
            let is_on = judged.is_overruled;
            ui.horizontal(|ui| {
                // Its label stands where the lines above begin.
                ui.add_space(-space::SMALL);
                cx.button_with(ui, Action::Overrule, Weight::Quiet, |button| button.on(is_on));
            });
        }
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

/// Where the passage is kept that was asked for by its link.
fn asked_id() -> Id {
    Id::unique("passage-asked-for")
}

/// The passages. When they have just been asked for, they are brought into view: they may lie
/// below the window's edge, and opening them would seem to do nothing.
fn passages_ui(ui: &mut Ui, judged: &mut Judged) {
    let palette = theme::palette(ui);
    let id = ui.scope_id().with("passages");
    let is_new = ui.ctx().read_response(id).is_none();
    let mut places = Vec::with_capacity(judged.passages.len());
    let shown = ui.scope(|ui| {
        for passage in &mut judged.passages {
            ui.add_space(space::SMALL);
            let framed = Frame::new()
                .fill(palette.surface)
                .stroke((space::LINE, palette.rule))
                .corner_radius(CornerRadius::same(space::RADIUS))
                .inner_margin(Margin::symmetric(22, 16))
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    text::heading(ui, Face::Section, &passage.heading);
                    passage.text.ui(ui, Faces::READING, None);
                });
            places.push(framed.response.rect);
        }
    });
    let all = shown.response.rect;
    ui.interact(all, id, Sense::hover());
    if is_new {
        let asked = ui.data_mut(|data| data.remove_temp::<usize>(asked_id()));
        let rect = asked.and_then(|at| places.get(at).copied()).unwrap_or(all);
        // What is higher than the window is read from its beginning.
        let is_higher = rect.height() > ui.clip_rect().height();
        ui.scroll_to_rect(rect.expand(space::SMALL), is_higher.then_some(Align::Min));
    }
}

/// The rows about the parts of the question, which stands in a column of this width.
fn notes_ui(ui: &mut Ui, judged: &Judged, width: f32, cx: &Cx<'_>) {
    let palette = theme::palette(ui);
    let is_told_above = |of: &RightOf| tells_both(ui, &of.given, &of.right, width);
    let adds = |note: &&Note| match &note.right {
        Some(of) => !note.said.is_empty() || !is_told_above(of),
        None => true,
    };
    let notes: Vec<&Note> = judged.notes.iter().filter(adds).collect();
    if notes.is_empty() {
        return;
    }
    ui.scope(|ui| {
        ui.add_space(space::SMALL - ui.spacing().item_spacing.y);
        ui.spacing_mut().item_spacing.y = BETWEEN;
        let is_order = judged.notes.iter().any(|note| matches!(note.lead, Lead::Place(..)));
        if is_order {
            text::label(ui, Face::Small, palette.muted, &cx.text("order-right"));
        }
        for Note { lead, look, said, name, right } in notes {
            let apart = right.as_ref().filter(|of| !tells_both(ui, &of.given, &of.right, width));
            let mark;
            let (label, words) = match lead {
                Lead::Letter(letter) => (*letter, ""),
                Lead::Words(words) => ("", apart.map_or(words.as_str(), |of| &of.pair)),
                Lead::Gap(gap, words) => {
                    mark = kinds::gaps::mark(*gap);
                    (mark.as_str(), words.as_str())
                }
                Lead::Place(place, words) => {
                    place_ui(ui, *place, words, said, name);
                    continue;
                }
            };
            NoteRow { label, look: *look, words, said, name }.show(ui);
        }
    });
}

/// Between the rows of a footnote.
const BETWEEN: f32 = 6.0;

/// The date on which it was true, where it comes from, and the passages it rests on. Each link shows
/// all of them, for there are seldom more than two, and leads to its own.
fn citation_ui(ui: &mut Ui, judged: &Judged, is_on: bool, cx: &mut Cx<'_>) {
    let key = cx.key(Action::Passage);
    let what = cx.label(Action::Passage);
    let named = |passage: &PassageView| match passage.heading.trim() {
        "" => (what.clone(), what.clone()),
        heading => (heading.to_owned(), format!("{what}{}{heading}", cx.words().colon())),
    };
    let names: Vec<(String, String)> = judged.passages.iter().map(named).collect();
    let links = names.iter().enumerate().map(|(at, (label, name))| Link {
        label,
        name,
        key: key.as_deref().filter(|_| at == 0),
        is_on,
    });
    let links: Vec<Link<'_>> = links.collect();
    if let Some(at) = line_ui(ui, &judged.facts, &links) {
        ui.data_mut(|data| data.insert_temp(asked_id(), at));
        cx.push(Command::Act(Action::Passage));
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
