//! The choices of the set-up, as chips in rows.

use std::collections::BTreeSet;

use egui::{ComboBox, Ui};
use jiff::civil::Date;

use crate::app::cx::Cx;
use crate::app::screens::settings::row;
use crate::app::state::{AppState, Known};
use crate::app::widgets::Button;
use crate::bank::{Difficulty, Topic};
use crate::quiz::plan::Pool;
use crate::quiz::{
    CertaintyAsked, Count, DrawPlan, Feedback, MarkingRule, Plan, Sitting, StaleFacts,
};

/// What is chosen.
#[derive(Debug)]
pub(super) struct Choices {
    count: Count,
    topics: BTreeSet<Topic>,
    difficulties: BTreeSet<Difficulty>,
    sitting: Sitting,
    /// Whether what was wrong or not seen comes first.
    prefers_new: bool,
    /// Whether what no longer holds is left out.
    leaves_out_stale: bool,
}

const COUNTS: [u16; 5] = [5, 10, 20, 30, 50];
const MINUTES: [u32; 6] = [5, 10, 15, 20, 30, 60];

impl Choices {
    pub(super) fn new(state: &AppState) -> Self {
        let plan = state.settings.last_plan.clone();
        Self {
            count: plan.draw.count,
            topics: BTreeSet::new(),
            difficulties: plan.draw.difficulties.into_iter().collect(),
            sitting: plan.sitting,
            prefers_new: true,
            leaves_out_stale: plan.draw.stale != StaleFacts::Include,
        }
    }

    /// The plan that is chosen.
    pub(super) fn plan(&self, known: &Known, today: Date) -> Plan {
        let mut draw = DrawPlan {
            count: self.count,
            topics: self.topics.iter().cloned().collect(),
            difficulties: self.difficulties.iter().copied().collect(),
            ..DrawPlan::default()
        };
        if self.leaves_out_stale {
            draw = draw.without_stale(today);
        }
        if self.prefers_new {
            draw = draw
                .preferring(known.unseen.iter().cloned())
                .preferring(known.wrong.iter().cloned());
        }
        Plan { draw, sitting: self.sitting.clone() }
    }

    /// Draws them; says whether one was changed.
    pub(super) fn ui(&mut self, ui: &mut Ui, pool: &Pool, cx: &Cx<'_>) -> bool {
        let mut changed = false;
        row(ui, &cx.text("setup-count"), None, |ui| {
            for count in COUNTS.map(Count::exactly) {
                let Count::Exactly(number) = count else { continue };
                changed |= pick(ui, &number.to_string(), count, &mut self.count);
            }
            changed |= pick(ui, &cx.text("setup-all"), Count::All, &mut self.count);
        });
        if pool.topics.len() > 1 {
            row(ui, &cx.text("setup-topics"), None, |ui| changed |= self.topics_ui(ui, pool, cx));
        }
        row(ui, &cx.text("setup-difficulty"), None, |ui| {
            for difficulty in Difficulty::ALL {
                let label = cx.words().difficulty(difficulty);
                let is_on = self.difficulties.contains(&difficulty);
                if chip(ui, &label, is_on) {
                    toggle(&mut self.difficulties, difficulty);
                    changed = true;
                }
            }
        });
        row(ui, &cx.text("setup-order"), None, |ui| {
            changed |= pick(ui, &cx.text("setup-new-first"), true, &mut self.prefers_new);
            changed |= pick(ui, &cx.text("setup-by-chance"), false, &mut self.prefers_new);
        });
        row(ui, &cx.text("setup-mode"), None, |ui| {
            for feedback in [Feedback::Practice, Feedback::Exam] {
                let label = cx.words().feedback(feedback);
                changed |= pick(ui, &label, feedback, &mut self.sitting.feedback);
            }
        });
        row(ui, &cx.text("setup-time"), None, |ui| {
            changed |= pick(ui, &cx.text("setup-no-limit"), None, &mut self.sitting.limit_secs);
            for minutes in MINUTES {
                let label = cx.words().duration(u64::from(minutes) * 60);
                changed |= pick(ui, &label, Some(minutes * 60), &mut self.sitting.limit_secs);
            }
        });
        row(ui, &cx.text("setup-certainty"), None, |ui| {
            let certainty = &mut self.sitting.certainty;
            changed |= pick(ui, &cx.text("setup-no"), CertaintyAsked::No, certainty);
            changed |= pick(ui, &cx.text("setup-certainty-yes"), CertaintyAsked::Yes, certainty);
        });
        row(ui, &cx.text("setup-stale"), None, |ui| {
            let leaves_out = &mut self.leaves_out_stale;
            changed |= pick(ui, &cx.text("setup-stale-keep"), false, leaves_out);
            changed |= pick(ui, &cx.text("setup-stale-leave"), true, leaves_out);
        });
        row(ui, &cx.text("setup-marking"), None, |ui| changed |= self.marking_ui(ui, cx));
        changed
    }

    fn topics_ui(&mut self, ui: &mut Ui, pool: &Pool, cx: &Cx<'_>) -> bool {
        let mut changed = false;
        if chip(ui, &cx.text("setup-all"), self.topics.is_empty()) && !self.topics.is_empty() {
            self.topics.clear();
            changed = true;
        }
        for topic in &pool.topics {
            let label = format!("{} {}", topic.topic, topic.fitting);
            if chip(ui, &label, self.topics.contains(&topic.topic)) {
                toggle(&mut self.topics, topic.topic.clone());
                changed = true;
            }
        }
        changed
    }

    fn marking_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let rule = &mut self.sitting.marking;
        let name = |rule: MarkingRule| cx.text(&format!("rule-{}", rule.name()));
        let before = *rule;
        let combo = ComboBox::from_id_salt("marking").width(340.0).selected_text(name(*rule));
        let shown = combo.show_ui(ui, |ui| {
            for one in MarkingRule::ALL {
                ui.selectable_value(rule, one, name(one));
            }
        });
        shown.response.accessible_name(cx.text("setup-marking"));
        *rule != before
    }
}

fn chip(ui: &mut Ui, label: &str, is_on: bool) -> bool {
    Button::new(label).low().on(is_on).show(ui).clicked()
}

fn pick<T: PartialEq>(ui: &mut Ui, label: &str, value: T, chosen: &mut T) -> bool {
    let is_on = *chosen == value;
    let clicked = chip(ui, label, is_on);
    if clicked && !is_on {
        *chosen = value;
        return true;
    }
    false
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, value: T) {
    if !set.remove(&value) {
        set.insert(value);
    }
}
