//! Which questions of a bank fit a plan. One pass over the bank's facts, which touches no question
//! itself: a bank may have a hundred thousand, and the set-up screen asks after every change.

use super::{DrawPlan, StaleFacts};
use crate::bank::{Bank, Facts};

/// A topic and how many questions on it fit the plan's other conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TopicCount {
    /// Questions that fit difficulties, kinds and dates.
    pub(crate) fitting: usize,
    /// Whether the plan wants the topic.
    pub(crate) is_wanted: bool,
}

/// Goes through the questions that fit a plan, in the bank's order. `found` is given each one's
/// place in the bank and its facts. Returns a count for each of the bank's topics.
pub(crate) fn scan(
    bank: &Bank,
    plan: &DrawPlan,
    mut found: impl FnMut(usize, &Facts),
) -> Vec<TopicCount> {
    let mut counts: Vec<TopicCount> = bank
        .topics()
        .iter()
        .map(|topic| TopicCount {
            fitting: 0,
            is_wanted: plan.topics.is_empty() || plan.topics.contains(topic),
        })
        .collect();
    for (place, facts) in bank.facts().iter().enumerate() {
        if !fits_but_for_topic(facts, plan) {
            continue;
        }
        let Some(count) = usize::try_from(facts.topic).ok().and_then(|at| counts.get_mut(at))
        else {
            continue;
        };
        count.fitting += 1;
        if count.is_wanted {
            found(place, facts);
        }
    }
    counts
}

fn fits_but_for_topic(facts: &Facts, plan: &DrawPlan) -> bool {
    let DrawPlan { count: _, topics: _, difficulties, kinds, stale, prefer: _, only_preferred: _ } =
        plan;
    let holds = match stale {
        StaleFacts::Include => true,
        StaleFacts::LeaveOut { on } => facts.valid_until.is_none_or(|last| last >= *on),
    };
    holds
        && (difficulties.is_empty() || difficulties.contains(&facts.difficulty))
        && (kinds.is_empty() || kinds.contains(&facts.kind))
}
