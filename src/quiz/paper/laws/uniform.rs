//! Chance is fair: chi-square tests over many seeds. The seeds are fixed, so a test that passes
//! once passes always; it would fail by bad luck for one set of seeds in ten thousand or so.

use std::collections::BTreeMap;

use super::*;
use crate::testing::BankBuilder;

/// Fails unless all cells are about equally frequent.
fn assert_even<K: std::fmt::Debug + Ord>(frequencies: &BTreeMap<K, usize>, cells: usize) {
    assert_eq!(frequencies.len(), cells, "something never happens: {frequencies:?}");
    let total: usize = frequencies.values().sum();
    let expected = total as f64 / cells as f64;
    let square = |&count: &usize| (count as f64 - expected).powi(2) / expected;
    let chi_square: f64 = frequencies.values().map(square).sum();
    let bound = chi_square_bound(cells - 1);
    assert!(chi_square < bound, "chi-square {chi_square:.1} of {bound:.1}: {frequencies:?}");
}

/// What chi-square exceeds with a probability of 0.0001 (Wilson and Hilferty
/// 1931; with few degrees a little too much).
fn chi_square_bound(degrees: usize) -> f64 {
    const NORMAL: f64 = 3.719;
    let degrees = degrees as f64;
    let spread = 2.0 / (9.0 * degrees);
    degrees * (1.0 - spread + NORMAL * spread.sqrt()).powi(3)
}

fn count<K: Ord>(happenings: impl IntoIterator<Item = K>) -> BTreeMap<K, usize> {
    let mut frequencies = BTreeMap::new();
    for happening in happenings {
        *frequencies.entry(happening).or_default() += 1;
    }
    frequencies
}

#[test]
fn the_bound_is_about_that_of_the_tables() {
    assert!((chi_square_bound(3) - 21.1).abs() < 1.0);
    assert!((chi_square_bound(29) - 66.2).abs() < 1.0);
}

/// Three topics too small to be sure of a place among ten, so that shares are rounded.
fn uneven_bank() -> Bank {
    let mut builder = bank();
    for (topic, size) in [("A", 1), ("B", 3), ("C", 9), ("D", 17)] {
        builder = builder.questions(topic, size, |question: BankBuilder| question.topic(topic));
    }
    builder.build()
}

#[test]
fn each_question_is_drawn_equally_often() {
    let bank = uneven_bank();
    let plan = DrawPlan::exactly(10);
    let drawn = count(seeds(2000).flat_map(|seed| {
        let paper = paper_of(&bank, &plan, seed);
        paper.items.into_iter().map(|item| item.question.id.clone())
    }));
    assert_even(&drawn, 30);
}

#[test]
fn each_preferred_question_is_drawn_equally_often() {
    let bank = bank().questions("q", 30, |question: BankBuilder| question).build();
    let class = (1..=12).map(|number| QuestionId::new(&format!("q{number}")));
    let plan = DrawPlan::exactly(5).preferring(class);
    let drawn = count(seeds(2000).flat_map(|seed| {
        let paper = paper_of(&bank, &plan, seed);
        paper.items.into_iter().map(|item| item.question.id.clone())
    }));
    assert_even(&drawn, 12);
}

#[test]
fn each_question_stands_in_each_place_equally_often() {
    let bank = uneven_bank();
    let places = count(seeds(3000).filter_map(|seed| {
        let paper = paper_of(&bank, &DrawPlan::exactly(10), seed);
        ids(&paper).iter().position(|id| *id == "D7")
    }));
    assert_even(&places, 10);
}

/// A bank of which the question `q` is looked at, with others around it whose keys are balanced
/// against its own.
fn among_others(build: impl Fn(BankBuilder) -> BankBuilder) -> Bank {
    build(bank().question("q"))
        .questions("other", 5, |question: BankBuilder| question.single(&["*a", "b", "c", "d"]))
        .build()
}

fn layouts_of_q(bank: &Bank, count: u32) -> impl Iterator<Item = PaperItem> {
    seeds(count).map(|seed| {
        let paper = paper_of(bank, &DrawPlan::default(), seed);
        paper.items.into_iter().find(|item| item.question.id.as_str() == "q").unwrap()
    })
}

fn orders_of_q(bank: &Bank, count: u32) -> impl Iterator<Item = Vec<usize>> {
    layouts_of_q(bank, count).map(|item| match item.layout {
        Layout::Order(order) | Layout::Items(order) => order,
        other => panic!("not a list: {other:?}"),
    })
}

#[test]
fn each_order_of_options_is_equally_likely() {
    let single = among_others(|question| question.single(&["*a", "b", "c", "d"]));
    assert_even(&count(orders_of_q(&single, 3000)), 24);
    let multiple = among_others(|question| question.multiple(&["*a", "b", "*c", "d"]));
    assert_even(&count(orders_of_q(&multiple, 3000)), 24);
}

#[test]
fn each_place_has_the_key_equally_often() {
    let bank = among_others(|question| question.single(&["*a", "b", "c", "d"]));
    assert_even(&count(layouts_of_q(&bank, 2000).map(|item| key_place(&item))), 4);
    // Alone on the paper as well.
    let alone = bank_with_one_of_three();
    assert_even(&count(layouts_of_q(&alone, 2000).map(|item| key_place(&item))), 3);
}

fn bank_with_one_of_three() -> Bank {
    among_others(|question| question.single(&["a", "b", "*c"]))
}

#[test]
fn each_distractor_is_shown_equally_often() {
    let bank = among_others(|question| {
        question.single(&["*a", "b", "c", "d", "e", "f", "g", ">None"]).show(4)
    });
    let mut shown = count(orders_of_q(&bank, 3000).flatten());
    assert_eq!((shown.remove(&0), shown.remove(&7)), (Some(3000), Some(3000)));
    assert_even(&shown, 6);
}

#[test]
fn each_wrong_order_is_equally_likely_at_first() {
    let bank = among_others(|question| question.ordering(&["a", "b", "c", "d"]));
    assert_even(&count(orders_of_q(&bank, 3000)), 23);
}

#[test]
fn items_of_categories_and_pairs_come_in_each_order_equally_often() {
    let bank = among_others(|question| question.categories(&[("A", &["a", "b"])], &["c", "d"]));
    assert_even(&count(orders_of_q(&bank, 3000)), 24);
    let bank = among_others(|question| question.matching(&[("a", "1"), ("b", "2")], &["3"]));
    let layouts = layouts_of_q(&bank, 2000).map(|item| match item.layout {
        Layout::Matching { left, right } => (left, right),
        other => panic!("not a matching: {other:?}"),
    });
    assert_even(&count(layouts), 2 * 6);
}

/// What one question's arrangement is must tell nothing of another's.
#[test]
fn two_questions_are_arranged_independently() {
    let bank = bank()
        .questions("q", 2, |question: BankBuilder| question.multiple(&["*a", "b", "c"]))
        .build();
    let pairs = count(seeds(3000).map(|seed| {
        let mut paper = paper_of(&bank, &DrawPlan::default(), seed);
        paper.items.sort_by(|one, other| one.question.id.cmp(&other.question.id));
        paper
            .items
            .into_iter()
            .map(|item| match item.layout {
                Layout::Order(order) => order,
                other => panic!("not a list: {other:?}"),
            })
            .collect::<Vec<_>>()
    }));
    assert_even(&pairs, 36);
}
