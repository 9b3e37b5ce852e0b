//! What is chosen in the set-up, and the plan it comes to.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::app::state::{AppState, Known};
use crate::bank::{Difficulty, Topic};
use crate::quiz::{
    CertaintyAsked, Count, DrawPlan, Feedback, MarkingRule, Plan, Sitting, StaleFacts,
};

/// What is chosen.
#[derive(Debug)]
pub(super) struct Choices {
    pub(super) count: Count,
    /// None of them means all.
    pub(super) topics: BTreeSet<Topic>,
    /// None of them means all.
    pub(super) difficulties: BTreeSet<Difficulty>,
    pub(super) sitting: Sitting,
    /// Whether what was wrong or not seen comes first.
    pub(super) prefers_new: bool,
    /// Whether what no longer holds is left out.
    pub(super) leaves_out_stale: bool,
}

/// A choice that is made.
#[derive(Debug, Clone, PartialEq)]
pub enum Pick {
    /// So many questions.
    Count(Count),
    /// Every topic.
    AllTopics,
    /// Takes a topic in, or out again.
    Topic(Topic),
    /// Every difficulty.
    AllDifficulties,
    /// Takes a difficulty in, or out again.
    Difficulty(Difficulty),
    /// What was wrong or not seen first, or everything by chance.
    NewFirst(bool),
    /// When verdicts are shown.
    Feedback(Feedback),
    /// How much time there is, in seconds.
    Limit(Option<u32>),
    /// Whether one is asked how sure one is.
    Certainty(CertaintyAsked),
    /// Without what no longer holds, or with it.
    WithoutStale(bool),
    /// How answers become marks.
    Marking(MarkingRule),
}

impl Choices {
    /// What was chosen last, but for what belongs to one bank.
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

    /// Makes a choice.
    pub(super) fn take(&mut self, pick: Pick) {
        match pick {
            Pick::Count(count) => self.count = count,
            Pick::AllTopics => self.topics.clear(),
            Pick::Topic(topic) => toggle(&mut self.topics, topic),
            Pick::AllDifficulties => self.difficulties.clear(),
            Pick::Difficulty(difficulty) => toggle(&mut self.difficulties, difficulty),
            Pick::NewFirst(prefers_new) => self.prefers_new = prefers_new,
            Pick::Feedback(feedback) => self.sitting.feedback = feedback,
            Pick::Limit(limit) => self.sitting.limit_secs = limit,
            Pick::Certainty(certainty) => self.sitting.certainty = certainty,
            Pick::WithoutStale(leaves_out) => self.leaves_out_stale = leaves_out,
            Pick::Marking(rule) => self.sitting.marking = rule,
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
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, value: T) {
    if !set.remove(&value) {
        set.insert(value);
    }
}
