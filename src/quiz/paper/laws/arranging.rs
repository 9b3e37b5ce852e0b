//! Laws about the order of a question's parts.

use super::*;
use crate::testing::BankBuilder;

fn is_permutation(order: &[usize], count: usize) -> bool {
    let mut sorted = order.to_vec();
    sorted.sort_unstable();
    sorted == (0..count).collect::<Vec<_>>()
}

/// What holds for the shown options of every choice.
fn check_choice(choice: &Choice, order: &[usize]) -> Result<(), TestCaseError> {
    let options = &choice.options;
    let count = |is_key: bool| options.iter().filter(|option| option.is_key == is_key).count();
    let shown = |is_key: bool| order.iter().filter(|&&at| options[at].is_key == is_key).count();
    let mut different = order.to_vec();
    different.sort_unstable();
    different.dedup();
    prop_assert_eq!(different.len(), order.len(), "an option is shown twice");

    prop_assert_eq!(shown(true), count(true), "a key is missing");
    let room = choice.show.map_or(usize::MAX, |show| show.saturating_sub(count(true)).max(1));
    prop_assert_eq!(shown(false), count(false).min(room));
    let pinned_wrong = |at: &usize| options[*at].pin.is_some() && !options[*at].is_key;
    let all_pinned = (0..options.len()).filter(pinned_wrong).count();
    let shown_pinned = order.iter().filter(|at| pinned_wrong(at)).count();
    prop_assert_eq!(shown_pinned, all_pinned.min(room), "pinned options go before others");

    let section = |at: &usize| match options[*at].pin {
        Some(Pin::First) => 0,
        None => 1,
        Some(Pin::Last) => 2,
    };
    prop_assert!(order.is_sorted_by_key(section), "pins are broken: {:?}", order);
    for pinned in [0, 2] {
        let pinned: Vec<&usize> = order.iter().filter(|at| section(at) == pinned).collect();
        prop_assert!(pinned.is_sorted(), "pinned options keep the order of the file");
    }
    if choice.keeps_order {
        let middle: Vec<&usize> = order.iter().filter(|at| section(at) == 1).collect();
        prop_assert!(middle.is_sorted(), "a ladder is broken: {:?}", order);
    }
    Ok(())
}

fn check(item: &PaperItem) -> Result<(), TestCaseError> {
    match (&item.question.response, &item.layout) {
        (
            Response::SingleChoice(choice) | Response::MultipleChoice(choice),
            Layout::Order(order),
        ) => check_choice(choice, order)?,
        (Response::Ordering(ordering), Layout::Order(order)) => {
            prop_assert!(is_permutation(order, ordering.items.len()));
            prop_assert!(order.len() < 2 || !order.is_sorted(), "laid out in the right order");
        }
        (Response::Matching(matching), Layout::Matching { left, right }) => {
            prop_assert!(is_permutation(left, matching.pairs.len()));
            prop_assert!(is_permutation(right, 3), "right sides are listed once each");
        }
        (Response::GapFill(gap_fill), Layout::Gaps(lists)) => {
            prop_assert_eq!(lists.len(), gap_fill.gaps.len());
            for (gap, list) in gap_fill.gaps.iter().zip(lists) {
                match &gap.key {
                    GapKey::Typed(_) => prop_assert!(list.is_empty()),
                    GapKey::Picked(choice) => check_choice(choice, list)?,
                }
            }
        }
        (Response::Categories(_), Layout::Items(items)) => {
            prop_assert!(is_permutation(items, 4));
        }
        (Response::Hotspot(hotspot), Layout::Order(order)) => {
            prop_assert!(is_permutation(order, hotspot.areas.len()));
        }
        (
            Response::TrueFalse(_)
            | Response::ShortAnswer(_)
            | Response::Number(_)
            | Response::Open(_),
            Layout::Plain,
        ) => {}
        (response, layout) => prop_assert!(false, "{layout:?} does not fit {response:?}"),
    }
    Ok(())
}

/// A layout without the key of a single choice, whose place depends on the other questions.
fn without_key(item: &PaperItem) -> Layout {
    match (&item.question.response, &item.layout) {
        (Response::SingleChoice(choice), Layout::Order(order)) => {
            Layout::Order(order.iter().copied().filter(|&at| !choice.options[at].is_key).collect())
        }
        _ => item.layout.clone(),
    }
}

proptest! {
    #[test]
    fn all_parts_are_shown_in_an_allowed_order(bank in any_bank(false), seed in any_seed()) {
        for item in &paper_of(&bank, &DrawPlan::default(), seed).items {
            check(item)?;
        }
    }

    #[test]
    fn parts_are_arranged_whatever_else_is_on_the_paper(
        bank in any_bank(true), plan in any_plan(), seed in any_seed()
    ) {
        let Ok(paper) = draw(&bank, &plan, seed) else { return Ok(()) };
        for item in &paper.items {
            let alone = crate::quiz::Plan::default().retry(vec![item.question.id.clone()]).draw;
            let alone = paper_of(&bank, &alone, seed);
            prop_assert_eq!(without_key(item), without_key(&alone.items[0]));
        }
    }
}

/// The options as text, to see at a glance.
fn texts(item: &PaperItem) -> Vec<&str> {
    let (Response::SingleChoice(choice) | Response::MultipleChoice(choice), Layout::Order(order)) =
        (&item.question.response, &item.layout)
    else {
        panic!("not a choice: {item:?}");
    };
    order.iter().map(|&at| choice.options[at].text.as_str()).collect()
}

#[test]
fn paper_keeps_all_of_the_above_last() {
    let bank = bank()
        .question("q")
        .single(&["Nicaragua", "Syria", "Nauru", "*>All of the above"])
        .question("r")
        .single(&["*Nicaragua", "Belarus", "Turkey", ">None of these", "Georgia"])
        .build();
    for seed in seeds(100) {
        for item in &paper_of(&bank, &DrawPlan::default(), seed).items {
            let last = texts(item).pop().unwrap().to_owned();
            assert!(["All of the above", "None of these"].contains(&last.as_str()), "{last}");
        }
    }
}

#[test]
fn paper_keeps_ladders_even_when_only_some_steps_are_shown() {
    let bank = bank()
        .question("q")
        .single(&["1991", "1992", "*2004", "2006", "2008", "2014"])
        .keeps_order()
        .show(4)
        .build();
    for seed in seeds(100) {
        let paper = paper_of(&bank, &DrawPlan::default(), seed);
        let shown = texts(&paper.items[0]);
        assert!(shown.is_sorted() && shown.len() == 4 && shown.contains(&"2004"), "{shown:?}");
    }
}

#[test]
fn a_multiple_choice_with_more_keys_than_are_shown_still_has_something_wrong() {
    let bank = bank().question("q").multiple(&["*a", "*b", "*c", "d", "e"]).show(2).build();
    for seed in seeds(20) {
        let paper = paper_of(&bank, &DrawPlan::default(), seed);
        assert_eq!(texts(&paper.items[0]).len(), 4);
    }
}

/// How often each place has a key.
fn key_tally(paper: &Paper, places: usize) -> Vec<usize> {
    let mut tally = vec![0; places];
    for item in &paper.items {
        tally[key_place(item)] += 1;
    }
    tally
}

fn spread(tally: &[usize]) -> usize {
    tally.iter().max().unwrap() - tally.iter().min().unwrap()
}

#[test]
fn keys_are_spread_evenly_over_a_paper() {
    let bank = bank()
        .questions("q", 40, |question: BankBuilder| question.single(&["*a", "b", "c", "d"]))
        .build();
    for (seed, count) in seeds(400).zip((1..=40).cycle()) {
        let paper = paper_of(&bank, &DrawPlan::exactly(count), seed);
        let tally = key_tally(&paper, 4);
        assert!(spread(&tally) <= 1, "{tally:?}");
    }
}

#[test]
fn keys_that_cannot_move_are_made_up_for() {
    let bank = bank()
        .questions("free", 10, |question: BankBuilder| question.single(&["*a", "b", "c", "d"]))
        .questions("pinned", 3, |question: BankBuilder| question.single(&["*a", "b", "c", ">d"]))
        .questions("all", 2, |question: BankBuilder| question.single(&["a", "b", "c", "*>d"]))
        .questions("ladder", 3, |question: BankBuilder| {
            question.single(&["1", "*2", "3", "4"]).keeps_order()
        })
        .build();
    for seed in seeds(100) {
        let tally = key_tally(&paper_of(&bank, &DrawPlan::default(), seed), 4);
        assert!(spread(&tally) <= 1, "{tally:?}");
    }
}

/// Balanced all together, the keys of the long questions would all lie in the last two places.
#[test]
fn short_questions_do_not_push_the_keys_of_long_ones_away() {
    let bank = bank()
        .questions("short", 8, |question: BankBuilder| question.single(&["*a", "b"]))
        .questions("long", 8, |question: BankBuilder| question.single(&["*a", "b", "c", "d"]))
        .build();
    for seed in seeds(100) {
        let mut paper = paper_of(&bank, &DrawPlan::default(), seed);
        paper.items.retain(|item| item.question.id.as_str().starts_with("long"));
        assert_eq!(key_tally(&paper, 4), [2, 2, 2, 2]);
    }
}
