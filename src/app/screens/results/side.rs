//! The result as a whole: score, ways on, parts, certainty.

use egui::{Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::ResultsScreen;
use super::summary::{CertaintyText, Line};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::card::{Outline, card};
use crate::app::widgets::parts::dotted;
use crate::app::widgets::{Button, Measure, Weight, measure, text};

impl ResultsScreen {
    /// Draws the score and the ways on.
    pub(super) fn score_and_ways_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let summary = &self.summary;
        ui.spacing_mut().item_spacing.y = space::TINY;
        dotted(ui, Face::Small, palette.muted, &summary.overline);
        self.score_ui(ui);
        for line in &summary.meaning {
            dotted(ui, Face::Interface, palette.muted, line);
        }
        ui.add_space(space::MEDIUM);
        ui.spacing_mut().item_spacing.y = space::GAP;
        self.ways_ui(ui, cx);
    }

    /// Draws the result in parts.
    pub(super) fn parts_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let summary = &self.summary;
        ui.spacing_mut().item_spacing.y = space::TINY;
        for (heading, lines) in &summary.parts {
            ui.add_space(space::GAP);
            text::heading(ui, Face::SmallStrong, heading);
            ui.spacing_mut().item_spacing.y = 0.0;
            let lines = lines.iter().map(|line| {
                let Line { name, number, fraction } = line;
                Measure { name, about: None, fraction: *fraction, number, said: number }
            });
            measure::measures(ui, lines, palette.accent.strong);
            ui.spacing_mut().item_spacing.y = space::TINY;
        }
        if let Some(certainty) = &summary.certainty {
            ui.add_space(space::MEDIUM);
            certainty_ui(ui, certainty, cx);
        }
    }

    /// The marks, large, and out of how many.
    fn score_ui(&self, ui: &mut Ui) {
        let palette = theme::palette(ui);
        let marks = text::galley(ui, Face::Figure, palette.ink, &self.summary.marks);
        let of = text::galley(ui, Face::Title, palette.muted, &self.summary.of);
        let beside = marks.size().x + 10.0 + of.size().x;
        let is_beside = beside <= ui.available_width();
        let size = if is_beside {
            vec2(beside, marks.size().y)
        } else {
            vec2(marks.size().x.max(of.size().x), marks.size().y + of.size().y)
        };
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        let name = self.summary.score.clone();
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Heading);
            node.set_label(name.clone());
        });
        if !is_beside {
            let below = pos2(rect.left(), rect.top() + marks.size().y);
            ui.painter().galley(rect.min, marks, palette.ink);
            ui.painter().galley(below, of, palette.muted);
            return;
        }
        let right = rect.left() + marks.size().x + 10.0;
        // On one line of writing: the ascent is about the same part of either size.
        let low = (Face::Figure.size() - Face::Title.size()) * 0.36;
        let top = rect.center().y - of.size().y * 0.5 + low;
        ui.painter().galley(rect.min, marks, palette.ink);
        ui.painter().galley(pos2(right, top), of, palette.muted);
    }

    fn ways_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let summary = &self.summary;
        if self.bank.is_some() {
            let mut weight = Weight::Primary;
            if summary.missed > 0 {
                let label = cx.format("results-retry", &[("count", summary.missed.into())]);
                way_ui(ui, Action::RetryMissed, &label, weight, cx);
                weight = Weight::Plain;
            }
            way_ui(ui, Action::DrawAgain, &summary.draw, weight, cx);
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::SMALL, space::TINY);
            cx.low_button(ui, Action::SaveSheet, Weight::Plain);
            let label = cx.text("results-to-shelf");
            let key = cx.key(Action::ToShelf);
            if Button::new(&label).low().key(key.as_deref()).show(ui).clicked() {
                cx.push(Command::Act(Action::ToShelf));
            }
        });
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let code = cx.format("results-code", &[("code", (&summary.code).into())]);
            text::readable(ui, Face::Small, palette.muted, &code);
            let label = if self.is_copied { "results-copied" } else { "results-copy" };
            let (label, name) = (cx.text(label), cx.label(Action::CopyCode));
            let key = cx.key(Action::CopyCode);
            let named = format!("{name}. {label}");
            let named = if self.is_copied { &named } else { &name };
            let button = Button::new(&label).named(named).weight(Weight::Quiet);
            let response = button.key(key.as_deref()).show(ui);
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_live(egui::accesskit::Live::Polite);
            });
            if response.clicked() {
                cx.push(Command::Act(Action::CopyCode));
            }
        });
    }
}

/// A button whose label says how many.
fn way_ui(ui: &mut Ui, action: Action, label: &str, weight: Weight, cx: &mut Cx<'_>) {
    let is_primary = weight == Weight::Primary;
    let key = if is_primary { Some("↵".to_owned()) } else { cx.key(action) };
    if Button::new(label).weight(weight).key(key.as_deref()).show(ui).clicked() {
        cx.push(Command::Act(action));
    }
}

fn certainty_ui(ui: &mut Ui, certainty: &CertaintyText, cx: &Cx<'_>) {
    let palette = theme::palette(ui);
    card(ui, Outline::Rule, |ui| {
        ui.spacing_mut().item_spacing.y = space::TINY;
        text::heading(ui, Face::InterfaceStrong, &cx.text("results-certainty"));
        for Line { name, number, fraction } in &certainty.lines {
            let (rect, response) =
                ui.allocate_exact_size(vec2(ui.available_width(), 42.0), Sense::hover());
            let named = format!("{name}, {number}");
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &named));
            let name = text::galley(ui, Face::Small, palette.ink, name);
            let number = text::galley(ui, Face::Small, palette.muted, number);
            let right = rect.right() - number.size().x;
            ui.painter().galley(pos2(rect.left(), rect.top() + 6.0), name, palette.ink);
            ui.painter().galley(pos2(right, rect.top() + 6.0), number, palette.muted);
            let bar = egui::Rect::from_min_size(
                pos2(rect.left(), rect.bottom() - 12.0),
                vec2(rect.width(), 8.0),
            );
            crate::app::widgets::bar::paint_bar(ui, bar, *fraction, palette.accent.strong);
        }
        text::label(ui, Face::Small, palette.muted, &certainty.remark);
    });
}
