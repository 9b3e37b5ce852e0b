//! Single choice, multiple choice, true or false.
//!
//! Only the options on the paper count: of a pool, what was not shown is neither right nor wrong.
//!
//! A single choice earns everything or nothing; so does true/false, a single choice of two. Under
//! a rule with negative marks ([`Negative::Yes`]) a wrong choice costs what a wrong tick does:
//! with [`WrongTick::False`] that is 1/(k−1) among k options, formula scoring, under which a blind
//! guess is worth 0 on average. What the ticks of a multiple choice earn is told at
//! [`MarkingRule`].

use super::fits::shown;
use super::mark::share;
use super::{MarkingRule, Negative, Part, PartState, PartVerdict, Said, WrongTick};
use crate::bank::{Choice, ChoiceOption, TrueFalse};
use crate::quiz::Layout;

/// What picking this one option earns.
pub(super) fn single(choice: &Choice, layout: &Layout, picked: usize, rule: MarkingRule) -> f64 {
    let is_key = choice.options.get(picked).is_some_and(|option| option.is_key);
    let shown = shown(layout, choice.options.len()).len();
    one_of(is_key, shown, rule)
}

/// What saying true or false earns.
pub(super) fn true_false(key: &TrueFalse, said: bool, rule: MarkingRule) -> f64 {
    one_of(key.is_true == said, 2, rule)
}

fn one_of(is_key: bool, shown: usize, rule: MarkingRule) -> f64 {
    if is_key {
        return 1.0;
    }
    match rule {
        MarkingRule::Partial { cost, negative: Negative::Yes } => {
            // Subtracted from 0 so that what costs nothing earns 0, not −0.
            0.0 - cost.cost(1, shown.saturating_sub(1))
        }
        MarkingRule::Partial { cost: _, negative: Negative::No }
        | MarkingRule::PerOption
        | MarkingRule::AllOrNothing => 0.0,
    }
}

/// What these ticks earn.
pub(super) fn multiple(
    choice: &Choice,
    layout: &Layout,
    ticked: &[usize],
    rule: MarkingRule,
) -> f64 {
    let Ticks { keys, wrong, keys_ticked, wrong_ticked } = Ticks::count(choice, layout, ticked);
    match rule {
        MarkingRule::PerOption if keys_ticked == 0 => 0.0,
        MarkingRule::PerOption => {
            share(keys_ticked + wrong.saturating_sub(wrong_ticked), keys + wrong)
        }
        MarkingRule::AllOrNothing => {
            if keys_ticked == keys && wrong_ticked == 0 {
                1.0
            } else {
                0.0
            }
        }
        MarkingRule::Partial { cost, negative } => {
            let least = match negative {
                Negative::No => 0.0,
                Negative::Yes => -1.0,
            };
            partial(cost, keys, wrong, keys_ticked, wrong_ticked).max(least)
        }
    }
}

fn partial(
    cost: WrongTick,
    keys: usize,
    wrong: usize,
    keys_ticked: usize,
    wrong_ticked: usize,
) -> f64 {
    share(keys_ticked, keys) - wrong_ticked as f64 * cost.cost(keys, wrong)
}

/// How the options on the paper were ticked.
struct Ticks {
    keys: usize,
    wrong: usize,
    keys_ticked: usize,
    wrong_ticked: usize,
}

impl Ticks {
    fn count(choice: &Choice, layout: &Layout, ticked: &[usize]) -> Self {
        let mut ticks = Self { keys: 0, wrong: 0, keys_ticked: 0, wrong_ticked: 0 };
        for at in shown(layout, choice.options.len()) {
            let Some(option) = choice.options.get(at) else { continue };
            let is_ticked = usize::from(ticked.contains(&at));
            if option.is_key {
                ticks.keys += 1;
                ticks.keys_ticked += is_ticked;
            } else {
                ticks.wrong += 1;
                ticks.wrong_ticked += is_ticked;
            }
        }
        ticks
    }
}

/// Every option on the paper, in the order shown.
pub(super) fn explain(choice: &Choice, layout: &Layout, ticked: &[usize]) -> Vec<PartVerdict> {
    explain_shown(choice, &shown(layout, choice.options.len()), ticked, Part::Option)
}

/// Every one of these options.
pub(super) fn explain_shown(
    choice: &Choice,
    shown: &[usize],
    ticked: &[usize],
    part: impl Fn(usize) -> Part,
) -> Vec<PartVerdict> {
    shown
        .iter()
        .filter_map(|&at| choice.options.get(at).map(|option| (at, option)))
        .map(|(at, option)| PartVerdict {
            part: part(at),
            text: said(option),
            given: None,
            right: None,
            reason: option.reason.clone(),
            state: PartState::of(ticked.contains(&at), option.is_key),
        })
        .collect()
}

/// Both answers to a statement, "true" first.
pub(super) fn explain_true_false(key: &TrueFalse, said: Option<bool>) -> Vec<PartVerdict> {
    [(true, &key.reason_true), (false, &key.reason_false)]
        .into_iter()
        .map(|(truth, reason)| PartVerdict {
            part: Part::Statement(truth),
            text: Said::Truth(truth),
            given: None,
            right: None,
            reason: reason.clone(),
            state: PartState::of(said == Some(truth), key.is_true == truth),
        })
        .collect()
}

/// What the option of this index says.
pub(super) fn said_at(choice: &Choice, at: usize) -> Option<Said> {
    choice.options.get(at).map(said)
}

/// What the ticked options say, in the order shown.
pub(super) fn said_in_order(choice: &Choice, layout: &Layout, ticked: &[usize]) -> Vec<Said> {
    shown(layout, choice.options.len())
        .into_iter()
        .filter(|at| ticked.contains(at))
        .filter_map(|at| said_at(choice, at))
        .collect()
}

/// The keys, in the order of the file. They are all on the paper, whatever else a pool leaves out.
pub(super) fn keys(choice: &Choice) -> Vec<Said> {
    choice.options.iter().filter(|option| option.is_key).map(said).collect()
}

/// An option that is a picture alone says what its text alternative says.
fn said(option: &ChoiceOption) -> Said {
    let ChoiceOption { text, image, is_key: _, reason: _, pin: _ } = option;
    match image {
        Some(image) if text.is_empty() => Said::Text(image.alt.clone()),
        Some(_) | None => Said::Text(text.clone()),
    }
}
