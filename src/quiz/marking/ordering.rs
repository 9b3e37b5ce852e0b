//! Putting items into order.
//!
//! An order earns (L − 1)/(n − 1), where L is how many of the n items stand in the right order
//! among themselves, whatever lies between them (the longest increasing subsequence).
//!
//! In a person's words: every item that has to be moved to put things right costs one part in
//! n − 1. The reversed order earns nothing, one item in the wrong place costs one part however far
//! off it is. Moodle's ordering question calls L the longest ordered subset; that a lone item is
//! worth nothing is our own, for any order has one. Counting right positions instead would make
//! one early mistake cost everything after it, and counting right neighbours would make two
//! swapped items cost three.

use super::{Part, PartState, PartVerdict, Said};
use crate::bank::Ordering;

/// What an order earns.
pub(super) fn earned(ordering: &Ordering, order: &[usize]) -> f64 {
    let steps = ordering.items.len().saturating_sub(1);
    if steps == 0 {
        return 1.0;
    }
    let in_order = longest_increasing(order).len();
    in_order.saturating_sub(1) as f64 / steps as f64
}

/// The places of a longest increasing subsequence; of several, the one that keeps the smallest
/// items, so that the same order is always explained in the same way.
fn longest_increasing(order: &[usize]) -> Vec<usize> {
    // `ends[k]` is the place of the smallest item that can end a run of k + 1 items.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(order.len());
    for (place, item) in order.iter().enumerate() {
        let length = ends.partition_point(|&end| order.get(end).is_some_and(|other| other < item));
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = place,
            None => ends.push(place),
        }
    }
    let mut run = Vec::with_capacity(ends.len());
    let mut place = ends.last().copied();
    while let Some(at) = place {
        run.push(at);
        place = before.get(at).copied().flatten();
    }
    run.reverse();
    run
}

/// Every item in its right order, with the position it was given. Those that would have to be
/// moved are the wrong ones.
pub(super) fn explain(ordering: &Ordering, order: Option<&[usize]>) -> Vec<PartVerdict> {
    let kept: Vec<usize> = order.map(longest_increasing).unwrap_or_default();
    ordering
        .items
        .iter()
        .enumerate()
        .map(|(at, item)| {
            let given = order.and_then(|order| order.iter().position(|&item| item == at));
            let state = match given {
                None => PartState::LeftOutWrongly,
                Some(place) => PartState::of(true, kept.contains(&place)),
            };
            PartVerdict {
                part: Part::Item(at),
                text: Said::Text(item.text.clone()),
                given: given.map(|place| Said::Position(place + 1)),
                right: Some(Said::Position(at + 1)),
                reason: item.reason.clone(),
                state,
            }
        })
        .collect()
}

/// The items in this order.
pub(super) fn said(ordering: &Ordering, order: &[usize]) -> Vec<Said> {
    order
        .iter()
        .filter_map(|&at| ordering.items.get(at))
        .map(|item| Said::Text(item.text.clone()))
        .collect()
}

/// The items in their right order.
pub(super) fn right(ordering: &Ordering) -> Vec<Said> {
    ordering.items.iter().map(|item| Said::Text(item.text.clone())).collect()
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "the exact values are the point")]
mod tests {
    use super::*;
    use crate::bank::Item;

    fn five() -> Ordering {
        let items = ["a", "b", "c", "d", "e"]
            .map(|text| Item { text: text.to_owned(), reason: None })
            .to_vec();
        Ordering { items, first: None, last: None }
    }

    #[test]
    fn each_item_to_be_moved_costs_one_part() {
        let ordering = five();
        assert_eq!(earned(&ordering, &[0, 1, 2, 3, 4]), 1.0);
        assert_eq!(earned(&ordering, &[1, 0, 2, 3, 4]), 0.75, "two neighbours swapped");
        assert_eq!(earned(&ordering, &[1, 2, 3, 4, 0]), 0.75, "the first came last");
        assert_eq!(earned(&ordering, &[2, 0, 1, 4, 3]), 0.5);
        assert_eq!(earned(&ordering, &[4, 3, 2, 1, 0]), 0.0, "all the wrong way round");
    }

    #[test]
    fn the_items_that_need_not_move_are_the_right_ones() {
        let states: Vec<PartState> =
            explain(&five(), Some(&[1, 2, 3, 4, 0])).into_iter().map(|line| line.state).collect();
        assert_eq!(states.iter().filter(|state| **state == PartState::ChosenRightly).count(), 4);
        assert_eq!(states.first(), Some(&PartState::ChosenWrongly));
    }
}
