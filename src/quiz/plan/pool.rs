//! What a plan would draw from: for the line that the set-up shows while it is being changed.

use std::num::NonZeroU64;

use super::eligible::TopicCount;
use super::{DrawPlan, scan};
use crate::bank::{Bank, ResponseKind, Topic};
use crate::quiz::{Seed, paper};

/// What a plan would draw from, before anything is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pool {
    /// Questions that fit the plan.
    pub eligible: usize,
    /// Questions that would be drawn. Where some must not share a paper, as many as one draw finds
    /// room for; another may have room for a few more or fewer.
    pub drawn: usize,
    /// Whether fewer would be drawn than were asked for, because some must not share a paper.
    pub is_short: bool,
    /// About how long those take, in seconds: the mean over the pool (see [`expected_secs`]).
    pub expected_secs: u64,
    /// The bank's topics in the order of the file, those that the plan leaves out as well.
    pub topics: Vec<TopicPool>,
}

/// One topic of a [`Pool`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicPool {
    /// The topic.
    pub topic: Topic,
    /// Questions on it that fit the plan's difficulties, kinds and dates, whether or not the plan
    /// wants the topic.
    pub fitting: usize,
    /// Whether the plan wants the topic.
    pub is_wanted: bool,
}

impl Pool {
    /// Counts what fits the plan.
    #[must_use]
    pub fn of(bank: &Bank, plan: &DrawPlan) -> Self {
        let preferred = plan.only_preferred.then(|| plan.classes());
        let mut eligible = 0;
        let mut secs = 0;
        let mut has_rivals = false;
        let counts = scan(bank, plan, |_, facts| {
            if preferred.as_ref().is_none_or(|classes| classes.class_of(facts).is_some()) {
                eligible += 1;
                secs += expected_secs(facts.kind, facts.parts.into());
                has_rivals |= facts.has_rivals;
            }
        });
        let wanted = plan.count.of(eligible);
        let drawn = if has_rivals { room(bank, plan, wanted) } else { wanted };
        let expected_secs = NonZeroU64::new(eligible as u64)
            .map_or(0, |eligible| secs.saturating_mul(drawn as u64) / eligible);
        let topics = bank
            .topics()
            .iter()
            .zip(counts)
            .map(|(topic, TopicCount { fitting, is_wanted })| TopicPool {
                topic: topic.clone(),
                fitting,
                is_wanted,
            })
            .collect();
        Self { eligible, drawn, is_short: drawn < wanted, expected_secs, topics }
    }
}

/// The largest paper that is drawn on trial, in questions: a larger one would take longer than a
/// person should notice.
const MOST_ON_TRIAL: usize = 2_000;

/// How many of so many questions wanted find room on one paper.
fn room(bank: &Bank, plan: &DrawPlan, wanted: usize) -> usize {
    if wanted > MOST_ON_TRIAL {
        return wanted;
    }
    paper::draw(bank, plan, Seed::new(0)).map_or(wanted, |paper| paper.items.len())
}

/// About how many seconds a person takes to answer a question of this kind, its answer made of so
/// many parts (pairs, gaps, items), the footnote included. Our own rule of thumb, good enough for
/// “about 6 minutes”: half a minute to read and to choose, a little more for what is typed or put
/// in place, two minutes for a text.
#[must_use]
pub fn expected_secs(kind: ResponseKind, parts: u64) -> u64 {
    const TO_READ: u64 = 20;
    const TO_CHOOSE: u64 = 10;
    const TO_TYPE: u64 = 15;
    const TO_PLACE: u64 = 6;
    const TO_WRITE: u64 = 100;
    TO_READ
        + match kind {
            ResponseKind::TrueFalse => TO_CHOOSE / 2,
            ResponseKind::SingleChoice | ResponseKind::Hotspot => TO_CHOOSE,
            ResponseKind::MultipleChoice => TO_CHOOSE * 2,
            ResponseKind::ShortAnswer | ResponseKind::Number => TO_TYPE,
            ResponseKind::Ordering | ResponseKind::Matching | ResponseKind::Categories => {
                TO_PLACE.saturating_mul(parts)
            }
            ResponseKind::GapFill => TO_CHOOSE.saturating_mul(parts),
            ResponseKind::Open => TO_WRITE,
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::{Difficulty, QuestionId};
    use crate::testing::{BankBuilder, bank};

    fn some_bank() -> Bank {
        bank()
            .questions("g", 6, |question: BankBuilder| {
                question.topic("Geography").single(&["*a", "b"]).difficulty(Difficulty::Easy)
            })
            .questions("h", 3, |question: BankBuilder| question.topic("History").short(&["x"]))
            .question("old")
            .topic("History")
            .valid_until("2022-05-30")
            .build()
    }

    #[test]
    fn questions_that_give_each_other_away_are_not_counted_twice() {
        let bank = bank()
            .questions("a", 4, |question: BankBuilder| question.single(&["*a", "b"]))
            .question("b")
            .not_with(&["a1", "a2"])
            .build();
        let all = Pool::of(&bank, &DrawPlan::default());
        assert_eq!((all.eligible, all.drawn, all.is_short), (5, 4, true));
        let two = Pool::of(&bank, &DrawPlan::exactly(2));
        assert_eq!((two.drawn, two.is_short), (2, false));
    }

    fn topics(pool: &Pool) -> Vec<(&str, usize, bool)> {
        let each = |topic: &TopicPool| (topic.fitting, topic.is_wanted);
        pool.topics
            .iter()
            .map(|topic| (topic.topic.as_str(), each(topic).0, each(topic).1))
            .collect()
    }

    #[test]
    fn everything_fits_a_plan_that_asks_for_nothing() {
        let pool = Pool::of(&some_bank(), &DrawPlan::default());
        assert_eq!((pool.eligible, pool.drawn), (10, 10));
        assert_eq!(topics(&pool), [("Geography", 6, true), ("History", 4, true)]);
        assert_eq!(pool.expected_secs, 6 * 30 + 3 * 35 + 25);
    }

    #[test]
    fn topics_left_out_are_counted_all_the_same() {
        let plan = DrawPlan { topics: vec![Topic::new("History")], ..DrawPlan::exactly(2) };
        let pool = Pool::of(&some_bank(), &plan);
        assert_eq!((pool.eligible, pool.drawn), (4, 2));
        assert_eq!(topics(&pool), [("Geography", 6, false), ("History", 4, true)]);
    }

    #[test]
    fn difficulty_kind_and_date_narrow_the_pool() {
        let eligible = |plan: DrawPlan| Pool::of(&some_bank(), &plan).eligible;
        let plan = DrawPlan::default;
        assert_eq!(eligible(DrawPlan { difficulties: vec![Difficulty::Easy], ..plan() }), 6);
        assert_eq!(eligible(DrawPlan { kinds: vec![ResponseKind::ShortAnswer], ..plan() }), 3);
        // The last day on which the key holds still counts.
        let on = |date: &str| eligible(DrawPlan::default().without_stale(date.parse().unwrap()));
        assert_eq!((on("2022-05-30"), on("2022-05-31")), (10, 9));
    }

    #[test]
    fn only_what_is_preferred_and_fits_is_counted_for_a_retry() {
        let missed = ["g1", "old", "gone"].map(QuestionId::new).to_vec();
        let plan = super::super::Plan::default().retry(missed);
        assert_eq!(Pool::of(&some_bank(), &plan.draw).eligible, 2);
    }

    #[test]
    fn nothing_fits_an_empty_bank() {
        assert_eq!(Pool::of(&bank().build(), &DrawPlan::exactly(10)), Pool::default());
    }
}
