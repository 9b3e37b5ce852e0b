//! Whether an answer can be an answer to a question at all.

use super::right_sides;
use crate::bank::{GapKey, Question, Response};
use crate::quiz::{Answer, GapAnswer, Layout, SelfMark, SortedInto, Spot};

/// Whether the answer is of the question's kind and names only what the question shows.
#[must_use]
pub fn fits(question: &Question, layout: &Layout, answer: &Answer) -> bool {
    match (&question.response, answer) {
        (Response::SingleChoice(choice), Answer::Single(option)) => {
            shown(layout, choice.options.len()).contains(option)
        }
        (Response::MultipleChoice(choice), Answer::Multiple(ticked)) => {
            let shown = shown(layout, choice.options.len());
            is_ascending(ticked) && ticked.iter().all(|option| shown.contains(option))
        }
        (Response::TrueFalse(_), Answer::TrueFalse(_))
        | (Response::ShortAnswer(_), Answer::Text(_))
        | (Response::Number(_), Answer::Number(_)) => true,
        (Response::Ordering(ordering), Answer::Order(order)) => {
            let mut sorted = order.clone();
            sorted.sort_unstable();
            sorted.into_iter().eq(0..ordering.items.len())
        }
        (Response::Matching(matching), Answer::Matches(chosen)) => {
            let sides = right_sides(matching).len();
            chosen.len() == matching.pairs.len()
                && chosen.iter().flatten().all(|&side| side < sides)
        }
        (Response::GapFill(gap_fill), Answer::Gaps(filled)) => {
            filled.len() == gap_fill.gaps.len()
                && gap_fill.gaps.iter().zip(filled).enumerate().all(|(at, (gap, given))| {
                    match (&gap.key, given) {
                        (_, None) | (GapKey::Typed(_), Some(GapAnswer::Typed(_))) => true,
                        (GapKey::Picked(choice), Some(GapAnswer::Picked(option))) => {
                            shown_in_gap(layout, at, choice.options.len()).contains(option)
                        }
                        (GapKey::Typed(_), Some(GapAnswer::Picked(_)))
                        | (GapKey::Picked(_), Some(GapAnswer::Typed(_))) => false,
                    }
                })
        }
        (Response::Categories(sorting), Answer::Sorted(put)) => {
            let within: usize = sorting.categories.iter().map(|c| c.items.len()).sum();
            put.len() == within + sorting.extra.len()
                && put.iter().flatten().all(|into| match into {
                    SortedInto::Category(category) => *category < sorting.categories.len(),
                    SortedInto::Nowhere => true,
                })
        }
        (Response::Hotspot(hotspot), Answer::Spot(spot)) => match spot {
            Spot::Point { x, y } => (0.0..=1.0).contains(x) && (0.0..=1.0).contains(y),
            Spot::Area(area) => *area < hotspot.areas.len(),
        },
        (Response::Open(open), Answer::Open { text: _, self_mark }) => match self_mark {
            None | Some(SelfMark::Right | SelfMark::Partly | SelfMark::Wrong) => true,
            Some(SelfMark::Points(met)) => {
                is_ascending(met) && met.iter().all(|&point| point < open.points.len())
            }
        },
        (
            Response::SingleChoice(_)
            | Response::MultipleChoice(_)
            | Response::TrueFalse(_)
            | Response::ShortAnswer(_)
            | Response::Number(_)
            | Response::Ordering(_)
            | Response::Matching(_)
            | Response::GapFill(_)
            | Response::Categories(_)
            | Response::Hotspot(_)
            | Response::Open(_),
            _,
        ) => false,
    }
}

/// The options, items or areas that a layout shows, in its order. A layout of another kind shows
/// all of them in the order of the file.
pub(super) fn shown(layout: &Layout, len: usize) -> Vec<usize> {
    match layout {
        Layout::Order(order) | Layout::Items(order) => once_each(order, len),
        Layout::Plain | Layout::Matching { .. } | Layout::Gaps(_) => (0..len).collect(),
    }
}

/// The options that a layout shows for one gap.
pub(super) fn shown_in_gap(layout: &Layout, gap: usize, len: usize) -> Vec<usize> {
    match layout {
        Layout::Gaps(orders) => match orders.get(gap) {
            Some(order) if !order.is_empty() => once_each(order, len),
            Some(_) | None => (0..len).collect(),
        },
        Layout::Plain | Layout::Order(_) | Layout::Matching { .. } | Layout::Items(_) => {
            (0..len).collect()
        }
    }
}

/// The left sides of a matching in the order shown.
pub(super) fn shown_left(layout: &Layout, len: usize) -> Vec<usize> {
    match layout {
        Layout::Matching { left, right: _ } => once_each(left, len),
        Layout::Plain | Layout::Order(_) | Layout::Gaps(_) | Layout::Items(_) => (0..len).collect(),
    }
}

/// A stored layout is not trusted: what does not exist or comes twice is passed over.
fn once_each(order: &[usize], len: usize) -> Vec<usize> {
    let mut seen = vec![false; len];
    order
        .iter()
        .copied()
        .filter(|&at| seen.get_mut(at).is_some_and(|seen| !std::mem::replace(seen, true)))
        .collect()
}

fn is_ascending(numbers: &[usize]) -> bool {
    numbers.is_sorted_by(|a, b| a < b)
}
