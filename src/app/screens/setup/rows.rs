//! The choices of the set-up in words, row by row.

use egui::Ui;

use super::choices::{Choices, Pick};
use crate::app::screens::form::{AnyOf, OneOf};
use crate::bank::Difficulty;
use crate::quiz::plan::Pool;
use crate::quiz::{CertaintyAsked, Count, Feedback, MarkingRule, Negative, WrongTick};
use crate::words::Words;

/// The rows, ready to be drawn.
#[derive(Debug)]
pub(super) struct Rows {
    count: OneOf<Pick>,
    /// Nothing to choose where there is one topic only.
    topics: Option<AnyOf<Pick>>,
    difficulties: AnyOf<Pick>,
    others: Vec<OneOf<Pick>>,
}

const COUNTS: [u16; 5] = [5, 10, 20, 30, 50];
const MINUTES: [u32; 6] = [5, 10, 15, 20, 30, 60];

impl Rows {
    pub(super) fn new(words: &Words, choices: &Choices, pool: &Pool) -> Self {
        let rule = choices.sitting.marking;
        let mut others = vec![
            order(words, choices),
            feedback(words, "setup-mode", choices.sitting.feedback, Pick::Feedback),
            limit(words, "setup-time", choices.sitting.limit_secs, Pick::Limit)
                .with_outcome(over_limit(words, choices.sitting.limit_secs, pool)),
            certainty(words, "setup-certainty", choices.sitting.certainty, Pick::Certainty),
            stale(words, choices),
            marking(words, rule),
        ];
        if let MarkingRule::Partial { cost, negative } = rule {
            others.push(wrong_tick(words, cost, negative));
            others.push(below_zero(words, cost, negative));
        }
        Self {
            count: count(words, choices),
            topics: (pool.topics.len() > 1).then(|| topics(words, choices, pool)),
            difficulties: difficulties(words, choices),
            others,
        }
    }

    /// Draws them; gives the choice that was made just now.
    pub(super) fn ui(&self, ui: &mut Ui) -> Option<Pick> {
        let mut picked = self.count.ui(ui).cloned();
        if let Some(topics) = &self.topics {
            picked = topics.ui(ui).cloned().or(picked);
        }
        picked = self.difficulties.ui(ui).cloned().or(picked);
        for row in &self.others {
            picked = row.ui(ui).cloned().or(picked);
        }
        picked
    }
}

fn count(words: &Words, choices: &Choices) -> OneOf<Pick> {
    let counts =
        COUNTS.into_iter().map(|count| (words.number(f64::from(count)), Count::exactly(count)));
    let counts = counts.chain([(words.text("setup-all"), Count::All)]);
    let options = counts.map(|(label, count)| (label, Pick::Count(count), choices.count == count));
    OneOf::new(words, "setup-count", options)
}

fn topics(words: &Words, choices: &Choices, pool: &Pool) -> AnyOf<Pick> {
    let all = (words.text("setup-all"), Pick::AllTopics, choices.topics.is_empty());
    let topics = pool.topics.iter().map(|topic| {
        let label = format!("{} {}", topic.topic, topic.fitting);
        let is_on = choices.topics.contains(&topic.topic);
        (label, Pick::Topic(topic.topic.clone()), is_on)
    });
    AnyOf::new(words, "setup-topics", std::iter::once(all).chain(topics))
}

fn difficulties(words: &Words, choices: &Choices) -> AnyOf<Pick> {
    let all = (words.text("setup-all"), Pick::AllDifficulties, choices.difficulties.is_empty());
    let each = Difficulty::ALL.into_iter().map(|difficulty| {
        let is_on = choices.difficulties.contains(&difficulty);
        (words.difficulty(difficulty), Pick::Difficulty(difficulty), is_on)
    });
    AnyOf::new(words, "setup-difficulty", std::iter::once(all).chain(each))
}

fn order(words: &Words, choices: &Choices) -> OneOf<Pick> {
    let options = [(true, "setup-new-first"), (false, "setup-by-chance")].into_iter();
    let options = options.map(|(new_first, id)| {
        (words.text(id), Pick::NewFirst(new_first), choices.prefers_new == new_first)
    });
    OneOf::new(words, "setup-order", options)
}

fn stale(words: &Words, choices: &Choices) -> OneOf<Pick> {
    let options = [(false, "setup-stale-keep"), (true, "setup-stale-leave")].into_iter();
    let options = options.map(|(leaves_out, id)| {
        (words.text(id), Pick::WithoutStale(leaves_out), choices.leaves_out_stale == leaves_out)
    });
    OneOf::new(words, "setup-stale", options)
}

/// How ticks become marks. What wrong ones cost is asked for only where they cost something.
fn marking(words: &Words, rule: MarkingRule) -> OneOf<Pick> {
    let is_partial = matches!(rule, MarkingRule::Partial { .. });
    let (cost, negative) = (WrongTick::default(), Negative::default());
    let partial = if is_partial { rule } else { MarkingRule::Partial { cost, negative } };
    let options = [
        ("rule-per-option", MarkingRule::PerOption),
        ("rule-all-or-nothing", MarkingRule::AllOrNothing),
        ("rule-wrong-ticks", partial),
    ];
    let options = options.into_iter();
    let options = options.map(|(id, one)| (words.text(id), Pick::Marking(one), rule == one));
    OneOf::new(words, "setup-marking", options)
}

fn wrong_tick(words: &Words, chosen: WrongTick, negative: Negative) -> OneOf<Pick> {
    // From the mildest to the hardest.
    let costs = [
        ("tick-none", WrongTick::None),
        ("tick-false2", WrongTick::False2),
        ("tick-false", WrongTick::False),
        ("tick-true", WrongTick::True),
        ("tick-all", WrongTick::All),
    ];
    let options = costs.into_iter().map(|(id, cost)| {
        let rule = MarkingRule::Partial { cost, negative };
        (words.text(id), Pick::Marking(rule), chosen == cost)
    });
    OneOf::new(words, "setup-wrong-tick", options)
}

fn below_zero(words: &Words, cost: WrongTick, chosen: Negative) -> OneOf<Pick> {
    let options = [("setup-below-zero-no", Negative::No), ("setup-below-zero-yes", Negative::Yes)];
    let options = options.into_iter().map(|(id, negative)| {
        let rule = MarkingRule::Partial { cost, negative };
        (words.text(id), Pick::Marking(rule), chosen == negative)
    });
    OneOf::new(words, "setup-below-zero", options)
}

/// When verdicts are shown; also asked in the settings.
pub(in crate::app::screens) fn feedback<T>(
    words: &Words,
    id: &'static str,
    chosen: Feedback,
    pick: impl Fn(Feedback) -> T,
) -> OneOf<T> {
    let options = [(Feedback::Practice, "setup-practice"), (Feedback::Exam, "setup-exam")];
    let options = options.into_iter();
    let options =
        options.map(|(feedback, id)| (words.text(id), pick(feedback), chosen == feedback));
    OneOf::new(words, id, options)
}

/// How much time there is; also asked in the settings.
pub(in crate::app::screens) fn limit<T>(
    words: &Words,
    id: &'static str,
    chosen: Option<u32>,
    pick: impl Fn(Option<u32>) -> T,
) -> OneOf<T> {
    let minutes = MINUTES
        .into_iter()
        .map(|minutes| (words.duration(u64::from(minutes) * 60), Some(minutes * 60)));
    let limits = std::iter::once((words.text("setup-no-limit"), None)).chain(minutes);
    OneOf::new(words, id, limits.map(|(label, limit)| (label, pick(limit), chosen == limit)))
}

/// That the questions usually take longer than there is time, where they do.
pub(super) fn over_limit(words: &Words, limit: Option<u32>, pool: &Pool) -> Option<String> {
    let limit = u64::from(limit?);
    let expected = pool.expected_secs;
    let args = [("minutes", expected.div_ceil(60).into()), ("limit", (limit / 60).into())];
    (expected > limit).then(|| words.format("setup-over-limit", &args))
}

/// Whether the person is asked how sure they are; also asked in the settings.
pub(in crate::app::screens) fn certainty<T>(
    words: &Words,
    id: &'static str,
    chosen: CertaintyAsked,
    pick: impl Fn(CertaintyAsked) -> T,
) -> OneOf<T> {
    let options = [(CertaintyAsked::No, "setup-no"), (CertaintyAsked::Yes, "setup-certainty-yes")];
    let options =
        options.into_iter().map(|(asked, label)| (words.text(label), pick(asked), chosen == asked));
    OneOf::new(words, id, options)
}
