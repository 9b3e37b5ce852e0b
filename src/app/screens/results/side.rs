//! The result as a whole: score, ways on, parts, certainty.

use egui::{Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::ResultsScreen;
use super::summary::{CertaintyText, Line, Summary};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::button::QUIET;
use crate::app::widgets::card::{Outline, card};
use crate::app::widgets::disclosure::disclosure;
use crate::app::widgets::parts::dotted;
use crate::app::widgets::{Button, Weight, measure, text};

/// From this width on parts stand beside each other.
const BESIDE: f32 = 640.0;

impl ResultsScreen {
    /// Draws the score and the ways on.
    pub(super) fn score_and_ways_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let summary = &self.summary;
        ui.spacing_mut().item_spacing.y = space::TINY;
        dotted(ui, Face::Small, palette.muted, &summary.overline);
        self.score_ui(ui);
        dotted(ui, Face::Interface, palette.ink, &summary.others);
        if let Some(marks) = &summary.marks {
            text::label(ui, Face::Small, palette.muted, marks);
        }
        if let Some(pending) = &summary.pending {
            text::label(ui, Face::Interface, palette.ink, pending);
        }
        ui.add_space(space::MEDIUM);
        self.ways_ui(ui, cx);
    }

    /// Draws the result in parts.
    pub(super) fn parts_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.add_space(space::MEDIUM);
        let width = ui.available_width();
        if width < BESIDE {
            for part in &self.summary.parts {
                self.part_ui(ui, part);
                ui.add_space(space::GAP);
            }
            self.kinds_ui(ui);
        } else {
            let half = (width - space::PAGE) * 0.5;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::PAGE;
                for part in &self.summary.parts {
                    ui.vertical(|ui| {
                        ui.set_width(half);
                        self.part_ui(ui, part);
                    });
                }
            });
            ui.add_space(space::GAP);
            ui.scope(|ui| {
                ui.set_max_width(half);
                self.kinds_ui(ui);
            });
        }
        if let Some(certainty) = &self.summary.certainty {
            ui.add_space(space::MEDIUM);
            certainty_ui(ui, certainty, cx);
        }
    }

    /// The result by kind of question, which most people need not see.
    fn kinds_ui(&mut self, ui: &mut Ui) {
        let Some((heading, lines)) = &self.summary.kinds else { return };
        if disclosure(ui, heading, self.is_kind_open) {
            self.is_kind_open = !self.is_kind_open;
        }
        if self.is_kind_open {
            self.lines_ui(ui, lines);
        }
    }

    /// A part of the result under its heading.
    fn part_ui(&self, ui: &mut Ui, part: &(String, Vec<Line>)) {
        let (heading, lines) = part;
        ui.spacing_mut().item_spacing.y = space::TINY;
        text::heading(ui, Face::SmallStrong, heading);
        self.lines_ui(ui, lines);
    }

    fn lines_ui(&self, ui: &mut Ui, lines: &[Line]) {
        let palette = theme::palette(ui);
        let Summary { parts, kinds, .. } = &self.summary;
        let all = parts.iter().chain(kinds).flat_map(|(_, lines)| lines);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let (all, lines) = (all.map(Line::measure), lines.iter().map(Line::measure));
            measure::measures_among(ui, all, lines, palette.accent.strong);
        });
    }

    /// How many were right, large, and out of how many.
    fn score_ui(&self, ui: &mut Ui) {
        let palette = theme::palette(ui);
        let Summary { right, of, score, .. } = &self.summary;
        let room = ui.available_width();
        // As large as there is room for.
        let width = |face| text::galley(ui, face, palette.ink, right).size().x;
        let face = [Face::Figure, Face::Title].into_iter().find(|face| width(*face) <= room);
        let face = face.unwrap_or(Face::Section);
        let small = if face == Face::Figure { Face::Title } else { Face::Section };
        let right = text::wrapped(ui, face, palette.ink, right, room);
        let of = text::galley(ui, small, palette.muted, of);
        let beside = right.size().x + 10.0 + of.size().x;
        let is_beside = beside <= room && right.rows.len() == 1;
        let size = if is_beside {
            vec2(beside, right.size().y)
        } else {
            vec2(right.size().x.max(of.size().x), right.size().y + of.size().y)
        };
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, score));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Heading);
            node.set_label(score.as_str());
        });
        let at = if is_beside {
            // On one line of writing.
            let left = rect.left() + right.size().x + 10.0;
            pos2(left, rect.center().y - of.size().y * 0.5 + text::lower(face, small))
        } else {
            pos2(rect.left(), rect.top() + right.size().y)
        };
        ui.painter().galley(rect.min, right, palette.ink);
        ui.painter().galley(at, of, palette.muted);
    }

    fn ways_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let summary = &self.summary;
        ui.spacing_mut().item_spacing.y = space::GAP;
        let has_retry = self.bank.is_some() && summary.missed > 0;
        let weight = if has_retry { Weight::Plain } else { Weight::Primary };
        if has_retry {
            let label = cx.format("results-retry", &[("count", summary.missed.into())]);
            way_ui(ui, Action::RetryMissed, &label, Weight::Primary, cx);
        } else if self.bank.is_some() {
            way_ui(ui, Action::DrawAgain, &summary.draw, weight, cx);
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
            if has_retry {
                way_ui(ui, Action::DrawAgain, &summary.draw, weight, cx);
            }
            cx.low_button(ui, Action::SaveSheet, Weight::Plain);
        });
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let code = cx.format("results-code", &[("code", (&summary.code).into())]);
            text::beside_button(ui, Face::Small, palette.muted, &code, QUIET);
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
    let button = Button::new(label).weight(weight).key(key.as_deref());
    let button = if is_primary { button } else { button.low() };
    if button.show(ui).clicked() {
        cx.push(Command::Act(action));
    }
}

fn certainty_ui(ui: &mut Ui, certainty: &CertaintyText, cx: &Cx<'_>) {
    let palette = theme::palette(ui);
    card(ui, Outline::Rule, |ui| {
        ui.spacing_mut().item_spacing.y = space::TINY;
        text::heading(ui, Face::InterfaceStrong, &cx.text("results-certainty"));
        for Line { name, number, fraction } in &certainty.lines {
            let width = ui.available_width();
            let named = format!("{name}, {number}");
            let name = text::wrapped(ui, Face::Small, palette.ink, name, width);
            let number = text::wrapped(ui, Face::Small, palette.muted, number, width);
            // Below the name where both have no room on one line.
            let is_beside = name.size().x + space::MEDIUM + number.size().x <= width;
            let words = if is_beside { name.size().y } else { name.size().y + number.size().y };
            let size = vec2(width, words + 6.0 + space::TINY + 12.0);
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &named));
            let at = rect.left_top() + vec2(0.0, 6.0);
            let number_at = if is_beside {
                pos2(rect.right() - number.size().x, at.y)
            } else {
                pos2(at.x, at.y + name.size().y)
            };
            ui.painter().galley(at, name, palette.ink);
            ui.painter().galley(number_at, number, palette.muted);
            let bar = egui::Rect::from_min_size(
                pos2(rect.left(), rect.bottom() - 12.0),
                vec2(rect.width(), 8.0),
            );
            crate::app::widgets::bar::paint_bar(ui, bar, *fraction, palette.accent.strong);
        }
        if let Some(remark) = &certainty.remark {
            text::label(ui, Face::Small, palette.muted, remark);
        }
    });
}
