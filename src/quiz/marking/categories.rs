//! Sorting items under headings.
//!
//! Each item counts alike, those that belong nowhere too. An item left where it was earns nothing:
//! that it belongs nowhere has to be said.

use super::fits::shown;
use super::mark::share;
use super::{Part, PartState, PartVerdict, Said, SaidPair};
use crate::bank::{Categories, Item};
use crate::quiz::{Layout, SortedInto};

/// What the sorted items earn.
pub(super) fn earned(sorting: &Categories, put: &[Option<SortedInto>]) -> f64 {
    let items = items(sorting);
    let right = items.iter().zip(put).filter(|((_, home), put)| **put == Some(*home)).count();
    share(right, items.len())
}

/// Every item, numbered through, with where it belongs.
fn items(sorting: &Categories) -> Vec<(&Item, SortedInto)> {
    let Categories { categories, extra } = sorting;
    let sorted = categories.iter().enumerate().flat_map(|(at, category)| {
        category.items.iter().map(move |item| (item, SortedInto::Category(at)))
    });
    sorted.chain(extra.iter().map(|item| (item, SortedInto::Nowhere))).collect()
}

fn place(sorting: &Categories, into: SortedInto) -> Option<Said> {
    match into {
        SortedInto::Nowhere => Some(Said::Nowhere),
        SortedInto::Category(at) => {
            sorting.categories.get(at).map(|category| Said::Text(category.name.clone()))
        }
    }
}

/// Every item in the order shown.
pub(super) fn explain(
    sorting: &Categories,
    layout: &Layout,
    put: Option<&[Option<SortedInto>]>,
) -> Vec<PartVerdict> {
    let items = items(sorting);
    shown(layout, items.len())
        .into_iter()
        .filter_map(|at| items.get(at).map(|&(item, home)| (at, item, home)))
        .map(|(at, item, home)| {
            let given = put.and_then(|put| put.get(at).copied().flatten());
            PartVerdict {
                part: Part::Item(at),
                text: Said::Text(item.text.clone()),
                given: given.and_then(|into| place(sorting, into)),
                right: place(sorting, home),
                reason: item.reason.clone(),
                state: PartState::of(given.is_some(), given.is_none_or(|into| into == home)),
            }
        })
        .collect()
}

/// Every item with where it belongs.
pub(super) fn right(sorting: &Categories) -> Vec<SaidPair> {
    items(sorting)
        .into_iter()
        .map(|(item, home)| SaidPair {
            of: Said::Text(item.text.clone()),
            is: place(sorting, home),
        })
        .collect()
}

/// Every item with where it was put.
pub(super) fn given(sorting: &Categories, put: &[Option<SortedInto>]) -> Vec<SaidPair> {
    items(sorting)
        .into_iter()
        .zip(put)
        .map(|((item, _), put)| SaidPair {
            of: Said::Text(item.text.clone()),
            is: put.and_then(|into| place(sorting, into)),
        })
        .collect()
}
