//! Marking told by examples: the published tables, and what a person reads afterwards.

use super::*;
use crate::bank::{Bank, GapKey, KnownText, Response};
use crate::quiz::{GapAnswer, SelfMark, SortedInto, Spot};
use crate::testing::{bank, choice, short_answer};

fn first(bank: &Bank) -> &Question {
    &bank.questions[0]
}

fn marks(bank: &Bank, answer: &Answer, rule: MarkingRule) -> f64 {
    mark(first(bank), &Layout::Plain, Some(answer), rule).marks
}

fn lines(bank: &Bank, answer: Option<&Answer>) -> Vec<PartVerdict> {
    let mark = mark(first(bank), &Layout::Plain, answer, MarkingRule::default());
    explain(first(bank), &Layout::Plain, answer, &mark)
}

fn partial(cost: WrongTick, negative: Negative) -> MarkingRule {
    MarkingRule::Partial { cost, negative }
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-12
}

/// The examples of R/exams, `?exams_eval`: the correct pattern is 10101.
#[test]
fn ticks_earn_what_they_earn_in_r_exams() {
    let bank = bank().question("q").multiple(&["*a", "b", "*c", "d", "*e"]).build();
    let default = partial(WrongTick::False2, Negative::No);
    for (ticked, expected) in [
        (vec![0, 2, 4], 1.0),
        (vec![0, 2], 2.0 / 3.0),
        (vec![0, 1, 2], 2.0 / 3.0 - 0.5),
        (vec![1, 3], 0.0),
        (vec![], 0.0),
    ] {
        assert!(near(marks(&bank, &Answer::Multiple(ticked), default), expected));
    }
    let one_wrong = Answer::Multiple(vec![0, 1]);
    for (cost, below_zero_allowed, floored) in [
        (WrongTick::False2, 1.0 / 3.0 - 0.5, 0.0),
        (WrongTick::False, 1.0 / 3.0 - 0.5, 0.0),
        (WrongTick::True, 0.0, 0.0),
        (WrongTick::All, 1.0 / 3.0 - 1.0, 0.0),
        (WrongTick::None, 1.0 / 3.0, 1.0 / 3.0),
    ] {
        assert!(near(marks(&bank, &one_wrong, partial(cost, Negative::Yes)), below_zero_allowed));
        assert!(near(marks(&bank, &one_wrong, partial(cost, Negative::No)), floored));
    }
    let all_wrong = Answer::Multiple(vec![1, 3]);
    let most = marks(&bank, &all_wrong, partial(WrongTick::All, Negative::Yes));
    assert!(near(most, -1.0), "never below minus the marks: {most}");
}

#[test]
fn every_option_judged_rightly_counts_alike_by_default() {
    let bank = bank().question("q").marks(5.0).multiple(&["*a", "*b", "c", "d", "e"]).build();
    let marks = |ticked| marks(&bank, &Answer::Multiple(ticked), MarkingRule::PerOption);
    assert!(near(marks(vec![0, 1]), 5.0));
    assert!(near(marks(vec![0]), 4.0));
    assert!(near(marks(vec![0, 2]), 3.0));
    assert!(near(marks(vec![0, 1, 2, 3, 4]), 2.0), "ticking everything");
    assert!(
        near(marks(vec![2]), 0.0),
        "nothing but mistakes, though three others were left rightly"
    );
}

#[test]
fn all_or_nothing_is_that() {
    let bank = bank().question("q").multiple(&["*a", "*b", "c"]).build();
    let marks = |ticked| marks(&bank, &Answer::Multiple(ticked), MarkingRule::AllOrNothing);
    assert!(near(marks(vec![0, 1]), 1.0));
    assert!(near(marks(vec![0]), 0.0));
    assert!(near(marks(vec![0, 1, 2]), 0.0));
}

#[test]
fn a_blind_guess_is_worth_nothing_on_average_under_formula_scoring() {
    let rule = partial(WrongTick::False, Negative::Yes);
    for options in 2..6 {
        let texts: Vec<String> =
            (0..options).map(|at| format!("{}o{at}", if at == 0 { "*" } else { "" })).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let bank = bank().question("q").single(&texts).build();
        let sum: f64 = (0..options).map(|at| marks(&bank, &Answer::Single(at), rule)).sum();
        assert!(near(sum, 0.0), "{options} options: {sum}");
    }
    let statement = bank().question("q").true_false(true).build();
    assert!(near(marks(&statement, &Answer::TrueFalse(false), rule), -1.0));
}

#[test]
fn options_that_were_not_shown_do_not_count() {
    let bank = bank().question("q").multiple(&["*a", "b", "c", "d", "e"]).show(3).build();
    let layout = Layout::Order(vec![2, 0, 1]);
    let ticked = Answer::Multiple(vec![0, 1]);
    let rule = partial(WrongTick::False, Negative::No);
    let two_wrong_shown = mark(first(&bank), &layout, Some(&ticked), rule);
    assert!(near(two_wrong_shown.marks, 0.5));
    let not_shown = Answer::Multiple(vec![0, 4]);
    assert!(!fits(first(&bank), &layout, &not_shown));
    let shown: Vec<Part> = explain(first(&bank), &layout, Some(&ticked), &two_wrong_shown)
        .into_iter()
        .map(|line| line.part)
        .collect();
    assert_eq!(shown, [Part::Option(2), Part::Option(0), Part::Option(1)]);
}

#[test]
fn typed_numbers_cost_nothing_when_wrong_even_with_negative_marks() {
    let bank = bank().question("q").number(2008.0, 0.0).build();
    let rule = partial(WrongTick::All, Negative::Yes);
    assert!(near(marks(&bank, &Answer::Number("2009".to_owned()), rule), 0.0));
}

#[test]
fn the_footnote_tells_which_boxes_should_have_been_ticked() {
    let bank = bank().question("q").multiple(&["*Nauru", "*Syria", "Belarus", "Turkey"]).build();
    let states: Vec<PartState> = lines(&bank, Some(&Answer::Multiple(vec![0, 2])))
        .into_iter()
        .map(|line| line.state)
        .collect();
    assert_eq!(
        states,
        [
            PartState::ChosenRightly,
            PartState::LeftOutWrongly,
            PartState::ChosenWrongly,
            PartState::LeftRightly
        ]
    );
}

#[test]
fn a_foreseen_mistake_brings_its_reason() {
    let bank = bank()
        .question("q")
        .short(&["Bibilov"])
        .with(|question| {
            let Response::ShortAnswer(key) = &mut question.response else { unreachable!() };
            key.wrong = vec![
                KnownText { text: "Gagloev".to_owned(), reason: Some("his successor".to_owned()) },
                KnownText { text: "Kokoity".to_owned(), reason: Some("before him".to_owned()) },
            ];
        })
        .build();
    let said = lines(&bank, Some(&Answer::Text("gagloev".to_owned())));
    let told: Vec<(Part, PartState)> = said.iter().map(|line| (line.part, line.state)).collect();
    assert_eq!(
        told,
        [
            (Part::Accepted(0), PartState::LeftOutWrongly),
            (Part::Foreseen(0), PartState::ChosenWrongly),
            (Part::Foreseen(1), PartState::LeftRightly),
        ]
    );
    assert_eq!(said[1].reason.as_deref(), Some("his successor"));
}

#[test]
fn a_wrong_number_is_shown_as_it_was_read() {
    let bank = bank().question("q").number(1500.0, 0.0).build();
    let said = lines(&bank, Some(&Answer::Number("1.500".to_owned())));
    assert_eq!(said[0].text, Said::Text("1.500".to_owned()));
    assert_eq!(said[0].given, Some(Said::Number { value: 1.5, unit: None }));
    assert_eq!(said[0].state, PartState::ChosenWrongly);
}

#[test]
fn a_right_side_that_fits_nothing_is_simply_wrong() {
    let bank = bank()
        .question("q")
        .marks(2.0)
        .matching(&[("Tbilisi", "Georgia"), ("Sochi", "Russia")], &["Iran"])
        .build();
    let answer = Answer::Matches(vec![Some(0), Some(2)]);
    assert!(near(marks(&bank, &answer, MarkingRule::default()), 1.0));
    let states: Vec<(Part, PartState)> =
        lines(&bank, Some(&answer)).into_iter().map(|line| (line.part, line.state)).collect();
    assert_eq!(
        states,
        [
            (Part::Pair(0), PartState::ChosenRightly),
            (Part::Pair(1), PartState::ChosenWrongly),
            (Part::Extra(0), PartState::ChosenWrongly),
        ]
    );
}

#[test]
fn an_item_that_belongs_nowhere_has_to_be_put_there() {
    let bank = bank()
        .question("q")
        .marks(2.0)
        .categories(&[("States", &["Nauru"])], &["Atlantis"])
        .build();
    let left = Answer::Sorted(vec![Some(SortedInto::Category(0)), None]);
    assert!(near(marks(&bank, &left, MarkingRule::default()), 1.0));
    let said = Answer::Sorted(vec![Some(SortedInto::Category(0)), Some(SortedInto::Nowhere)]);
    assert!(near(marks(&bank, &said, MarkingRule::default()), 2.0));
}

#[test]
fn claiming_to_be_right_counts_for_what_was_typed_alone() {
    let bank = bank()
        .question("q")
        .marks(3.0)
        .gaps(vec![
            GapKey::Typed(short_answer(&["president"])),
            GapKey::Picked(choice(&["*2022", "2008"])),
            GapKey::Typed(short_answer(&["Russia"])),
        ])
        .build();
    let typed = |text: &str| Some(GapAnswer::Typed(text.to_owned()));
    let answer = Answer::Gaps(vec![typed("head of state"), Some(GapAnswer::Picked(1)), None]);
    assert!(can_be_overruled(first(&bank), &Layout::Plain, &answer));
    let claimed = overruled(first(&bank), &Layout::Plain, &answer, MarkingRule::default());
    assert!(near(claimed.marks, 1.0));
    assert_eq!((claimed.verdict, claimed.basis), (Verdict::Partly, Basis::Claimed));
    let gaps: Vec<PartState> = explain(first(&bank), &Layout::Plain, Some(&answer), &claimed)
        .into_iter()
        .filter(|line| matches!(line.part, Part::Gap(_)))
        .map(|line| line.state)
        .collect();
    assert_eq!(
        gaps,
        [PartState::ChosenRightly, PartState::ChosenWrongly, PartState::LeftOutWrongly]
    );
    let picked_wrongly = Answer::Gaps(vec![typed("president"), Some(GapAnswer::Picked(1)), None]);
    assert!(!can_be_overruled(first(&bank), &Layout::Plain, &picked_wrongly));
}

#[test]
fn a_choice_cannot_be_claimed_to_be_right() {
    let bank = bank().question("q").single(&["*a", "b"]).build();
    assert!(!can_be_overruled(first(&bank), &Layout::Plain, &Answer::Single(1)));
}

#[test]
fn an_open_answer_waits_for_its_writer() {
    let bank =
        bank().question("q").marks(4.0).open("Model", &["one", "two", "three", "four"]).build();
    let with = |self_mark| Answer::Open { text: "Mine".to_owned(), self_mark };
    let plain = MarkingRule::default();
    let unmarked = mark(first(&bank), &Layout::Plain, Some(&with(None)), plain);
    assert_eq!(unmarked.verdict, Verdict::Unmarked);
    assert!(near(marks(&bank, &with(Some(SelfMark::Partly)), plain), 2.0));
    let points = with(Some(SelfMark::Points(vec![0, 2, 3])));
    let marked = mark(first(&bank), &Layout::Plain, Some(&points), plain);
    assert!(near(marked.marks, 3.0));
    assert_eq!(marked.basis, Basis::SelfMarked);
    let missed: Vec<Part> = lines(&bank, Some(&points))
        .into_iter()
        .filter(|line| line.state == PartState::LeftOutWrongly)
        .map(|line| line.part)
        .collect();
    assert_eq!(missed, [Part::Point(1)]);
}

#[test]
fn an_answer_of_another_kind_is_no_answer() {
    let bank = bank().question("q").single(&["*a", "b"]).build();
    for answer in [Answer::TrueFalse(true), Answer::Single(7), Answer::Multiple(vec![0])] {
        let mark = mark(first(&bank), &Layout::Plain, Some(&answer), MarkingRule::default());
        assert_eq!(mark.verdict, Verdict::Skipped);
    }
    let map = self::bank().question("q").hotspot(&["*here"]).build();
    for (x, y) in [(f32::NAN, 0.0), (0.0, f32::INFINITY), (-0.1, 0.0), (0.0, 1.1)] {
        assert!(!fits(first(&map), &Layout::Plain, &Answer::Spot(Spot::Point { x, y })));
    }
}
