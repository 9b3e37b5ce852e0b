//! Which questions of a bank fit a plan. One pass over the bank in its order, without an
//! allocation for a question: a bank may have a hundred thousand, and the set-up screen asks
//! after every change.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use xxhash_rust::xxh3::xxh3_64_with_seed;

use super::{DrawPlan, StaleFacts};
use crate::bank::{Bank, Question, Topic};

/// A topic of the bank and how many questions on it fit the plan's other conditions.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TopicCount<'b> {
    /// The topic.
    pub(crate) topic: &'b Topic,
    /// Questions that fit difficulties, kinds and dates.
    pub(crate) fitting: usize,
    /// Whether the plan wants the topic: then its number among those wanted, in the order in which
    /// they first appear. (Topics left out take up no number, so that all plans which come to the
    /// same questions number them alike.)
    pub(crate) wanted: Option<usize>,
}

/// Goes through the questions that fit a plan, in the bank's order. `found` is given each one's
/// place in the bank, the number of its topic (see [`TopicCount::wanted`]), and the question.
/// Returns the topics of all questions that fit but for their topic.
pub(crate) fn scan<'b>(
    bank: &'b Bank,
    plan: &DrawPlan,
    mut found: impl FnMut(usize, usize, &'b Question),
) -> Vec<TopicCount<'b>> {
    let mut topics = Topics::new(plan);
    for (place, question) in bank.questions.iter().enumerate() {
        if !fits_but_for_topic(question, plan) {
            continue;
        }
        if let Some(topic) = topics.count(&question.topic) {
            found(place, topic, question);
        }
    }
    topics.counts
}

fn fits_but_for_topic(question: &Question, plan: &DrawPlan) -> bool {
    let DrawPlan { count: _, topics: _, difficulties, kinds, stale, prefer: _, only_preferred: _ } =
        plan;
    let holds = match stale {
        StaleFacts::Include => true,
        StaleFacts::LeaveOut { on } => question.valid_until.is_none_or(|last| last >= *on),
    };
    holds
        && (difficulties.is_empty() || difficulties.contains(&question.difficulty))
        && (kinds.is_empty() || kinds.contains(&question.response.kind()))
}

/// The topics met so far. Questions on one topic mostly stand together in a file, so the last
/// topic is looked at before the table is.
struct Topics<'b, 'p> {
    plan: &'p DrawPlan,
    counts: Vec<TopicCount<'b>>,
    index: HashMap<&'b str, usize, BuildHasherDefault<ShortTextHasher>>,
    last: Option<(&'b str, usize)>,
    wanted: usize,
}

impl<'b, 'p> Topics<'b, 'p> {
    fn new(plan: &'p DrawPlan) -> Self {
        Self { plan, counts: Vec::new(), index: HashMap::default(), last: None, wanted: 0 }
    }

    /// Counts a question on this topic; gives the topic's number if it is wanted.
    fn count(&mut self, topic: &'b Topic) -> Option<usize> {
        let Self { plan, counts, index, last, wanted } = self;
        let name = topic.as_str();
        let at = match *last {
            Some((known, at)) if std::ptr::eq(known, name) || known == name => at,
            Some(_) | None => *index.entry(name).or_insert_with(|| {
                let is_wanted = plan.topics.is_empty() || plan.topics.contains(topic);
                let number = is_wanted.then_some(*wanted);
                *wanted += usize::from(is_wanted);
                counts.push(TopicCount { topic, fitting: 0, wanted: number });
                counts.len() - 1
            }),
        };
        *last = Some((name, at));
        let count = counts.get_mut(at)?;
        count.fitting += 1;
        count.wanted
    }
}

/// XXH3, several times faster on a heading than the standard hasher. Topics come from a file on
/// this machine and a bank has few, so nobody gains from colliding ones.
#[derive(Default)]
struct ShortTextHasher(u64);

impl Hasher for ShortTextHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = xxh3_64_with_seed(bytes, self.0);
    }

    /// What `str` adds behind its text; one text alone is hashed here.
    fn write_u8(&mut self, _: u8) {}
}
