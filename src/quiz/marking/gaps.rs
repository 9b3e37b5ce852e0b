//! Filling the gaps of a text.
//!
//! Each gap counts alike, an empty one earns nothing. A typed gap is judged as a short answer is, a
//! picked one as a single choice; a wrong one costs nothing under any rule.

use super::fits::shown_in_gap;
use super::mark::share;
use super::{Part, PartState, PartVerdict, Said, SaidPair, choice, typed};
use crate::bank::{Gap, GapFill, GapKey};
use crate::quiz::{GapAnswer, Layout};

/// What the filled gaps earn. With `claimed`, everything typed counts as right; what was picked
/// from a list is judged as ever.
pub(super) fn earned(gap_fill: &GapFill, filled: &[Option<GapAnswer>], claimed: bool) -> f64 {
    let right = gap_fill
        .gaps
        .iter()
        .zip(filled)
        .filter(|(gap, given)| {
            given.as_ref().is_some_and(|given| is_right(gap, given) || (claimed && is_typed(given)))
        })
        .count();
    share(right, gap_fill.gaps.len())
}

fn is_typed(given: &GapAnswer) -> bool {
    match given {
        GapAnswer::Typed(_) => !given.is_blank(),
        GapAnswer::Picked(_) => false,
    }
}

fn is_right(gap: &Gap, given: &GapAnswer) -> bool {
    match (&gap.key, given) {
        (GapKey::Typed(key), GapAnswer::Typed(text)) => {
            matches!(typed::meet(key, text), typed::Met::Accepted(_))
        }
        (GapKey::Picked(choice), GapAnswer::Picked(option)) => {
            choice.options.get(*option).is_some_and(|option| option.is_key)
        }
        (GapKey::Typed(_), GapAnswer::Picked(_)) | (GapKey::Picked(_), GapAnswer::Typed(_)) => {
            false
        }
    }
}

/// Every gap in the order of the file, each followed by what there is to say about the options or
/// the foreseen mistakes of it.
pub(super) fn explain(
    gap_fill: &GapFill,
    layout: &Layout,
    filled: Option<&[Option<GapAnswer>]>,
    claimed: bool,
) -> Vec<PartVerdict> {
    let mut lines = Vec::new();
    for (at, gap) in gap_fill.gaps.iter().enumerate() {
        let given = filled
            .and_then(|filled| filled.get(at))
            .and_then(Option::as_ref)
            .filter(|given| !given.is_blank());
        let right = given.is_none_or(|given| is_right(gap, given) || (claimed && is_typed(given)));
        lines.push(PartVerdict {
            part: Part::Gap(at),
            text: Said::Text(gap.name.clone()),
            given: given.and_then(|given| said(gap, given)),
            right: right_of(gap),
            reason: given.and_then(|given| reason(gap, given)),
            state: PartState::of(given.is_some(), right),
        });
        lines.extend(beside(at, gap, layout, given));
    }
    lines
}

/// What the bank says about this very filling.
fn reason(gap: &Gap, given: &GapAnswer) -> Option<String> {
    match (&gap.key, given) {
        (GapKey::Typed(key), GapAnswer::Typed(text)) => {
            let known = match typed::meet(key, text) {
                typed::Met::Accepted(at) => key.accept.get(at),
                typed::Met::Foreseen(at) => key.wrong.get(at),
                typed::Met::Unforeseen => None,
            };
            known?.reason.clone()
        }
        (GapKey::Picked(choice), GapAnswer::Picked(option)) => {
            choice.options.get(*option)?.reason.clone()
        }
        (GapKey::Typed(_), GapAnswer::Picked(_)) | (GapKey::Picked(_), GapAnswer::Typed(_)) => None,
    }
}

/// The other options of a list; the other mistakes foreseen with a reason.
fn beside(at: usize, gap: &Gap, layout: &Layout, given: Option<&GapAnswer>) -> Vec<PartVerdict> {
    match &gap.key {
        GapKey::Picked(options) => {
            let picked: Vec<usize> = match given {
                Some(GapAnswer::Picked(option)) => vec![*option],
                Some(GapAnswer::Typed(_)) | None => Vec::new(),
            };
            // The one picked stands in the gap's own line already.
            let mut shown = shown_in_gap(layout, at, options.options.len());
            shown.retain(|option| !picked.contains(option));
            choice::explain_shown(options, &shown, &picked, |option| Part::GapOption {
                gap: at,
                option,
            })
        }
        GapKey::Typed(key) => {
            let met = match given {
                Some(GapAnswer::Typed(text)) => typed::meet(key, text),
                Some(GapAnswer::Picked(_)) | None => typed::Met::Unforeseen,
            };
            key.wrong
                .iter()
                .enumerate()
                .filter(|(text, known)| {
                    known.reason.is_some() && met != typed::Met::Foreseen(*text)
                })
                .map(|(text, known)| PartVerdict {
                    part: Part::GapForeseen { gap: at, text },
                    text: Said::Text(known.text.clone()),
                    given: None,
                    right: None,
                    reason: known.reason.clone(),
                    state: PartState::LeftRightly,
                })
                .collect()
        }
    }
}

fn said(gap: &Gap, given: &GapAnswer) -> Option<Said> {
    match (&gap.key, given) {
        (GapKey::Picked(options), GapAnswer::Picked(option)) => choice::said_at(options, *option),
        (GapKey::Typed(_) | GapKey::Picked(_), GapAnswer::Typed(text)) => {
            Some(Said::Text(text.clone()))
        }
        (GapKey::Typed(_), GapAnswer::Picked(_)) => None,
    }
}

fn right_of(gap: &Gap) -> Option<Said> {
    match &gap.key {
        GapKey::Typed(key) => typed::accepted(key).into_iter().next(),
        GapKey::Picked(options) => choice::keys(options).into_iter().next(),
    }
}

/// Every gap with what fills it.
pub(super) fn right(gap_fill: &GapFill) -> Vec<SaidPair> {
    gap_fill
        .gaps
        .iter()
        .map(|gap| SaidPair { of: Said::Text(gap.name.clone()), is: right_of(gap) })
        .collect()
}

/// Every gap with what was put into it.
pub(super) fn given(gap_fill: &GapFill, filled: &[Option<GapAnswer>]) -> Vec<SaidPair> {
    gap_fill
        .gaps
        .iter()
        .zip(filled)
        .map(|(gap, given)| {
            let given = given.as_ref().filter(|given| !given.is_blank());
            SaidPair {
                of: Said::Text(gap.name.clone()),
                is: given.and_then(|given| said(gap, given)),
            }
        })
        .collect()
}
