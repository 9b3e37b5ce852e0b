//! Matching left sides with right sides.
//!
//! Each left side counts alike, and one left open earns nothing. A right side may be chosen for
//! several. An extra right side belongs to none, so choosing it is simply wrong.

use super::fits::shown_left;
use super::mark::share;
use super::{Part, PartState, PartVerdict, Said, SaidPair};
use crate::bank::Matching;
use crate::quiz::Layout;

/// The distinct right sides of a matching: those of the pairs in order, then the extra ones.
#[must_use]
pub fn right_sides(matching: &Matching) -> Vec<&str> {
    let pairs = matching.pairs.iter().map(|pair| pair.right.as_str());
    let extra = matching.extra.iter().map(|extra| extra.text.as_str());
    let mut sides: Vec<&str> = Vec::with_capacity(matching.pairs.len() + matching.extra.len());
    for side in pairs.chain(extra) {
        if !sides.contains(&side) {
            sides.push(side);
        }
    }
    sides
}

/// What the chosen right sides earn.
pub(super) fn earned(matching: &Matching, chosen: &[Option<usize>]) -> f64 {
    let sides = right_sides(matching);
    let right = matching
        .pairs
        .iter()
        .zip(chosen)
        .filter(|(pair, chosen)| {
            chosen.and_then(|side| sides.get(side).copied()) == Some(pair.right.as_str())
        })
        .count();
    share(right, matching.pairs.len())
}

/// Every left side in the order shown, then the right sides that fit nothing.
pub(super) fn explain(
    matching: &Matching,
    layout: &Layout,
    chosen: Option<&[Option<usize>]>,
) -> Vec<PartVerdict> {
    let Matching { pairs, extra } = matching;
    let sides = right_sides(matching);
    let side = |at: usize| {
        chosen.and_then(|chosen| chosen.get(at).copied().flatten()).and_then(|side| sides.get(side))
    };
    let left = shown_left(layout, pairs.len());
    let mut lines: Vec<PartVerdict> = left
        .into_iter()
        .filter_map(|at| pairs.get(at).map(|pair| (at, pair)))
        .map(|(at, pair)| {
            let given = side(at).copied();
            PartVerdict {
                part: Part::Pair(at),
                text: Said::Text(pair.left.clone()),
                given: given.map(|text| Said::Text(text.to_owned())),
                right: Some(Said::Text(pair.right.clone())),
                reason: pair.reason.clone(),
                state: PartState::of(given.is_some(), given.is_none_or(|text| text == pair.right)),
            }
        })
        .collect();
    for (at, known) in extra.iter().enumerate() {
        let was_chosen = (0..pairs.len()).any(|pair| side(pair) == Some(&known.text.as_str()));
        lines.push(PartVerdict {
            part: Part::Extra(at),
            text: Said::Text(known.text.clone()),
            given: None,
            right: None,
            reason: known.reason.clone(),
            state: PartState::of(was_chosen, false),
        });
    }
    lines
}

/// Every left side with what belongs to it.
pub(super) fn right(matching: &Matching) -> Vec<SaidPair> {
    matching
        .pairs
        .iter()
        .map(|pair| SaidPair {
            of: Said::Text(pair.left.clone()),
            is: Some(Said::Text(pair.right.clone())),
        })
        .collect()
}

/// Every left side with what it was given.
pub(super) fn given(matching: &Matching, chosen: &[Option<usize>]) -> Vec<SaidPair> {
    let sides = right_sides(matching);
    matching
        .pairs
        .iter()
        .zip(chosen)
        .map(|(pair, chosen)| SaidPair {
            of: Said::Text(pair.left.clone()),
            is: chosen.and_then(|side| sides.get(side)).map(|text| Said::Text((*text).to_owned())),
        })
        .collect()
}
