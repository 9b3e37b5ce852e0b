//! Laws of marking that hold for every question, every answer and every rule.

use proptest::prelude::*;

use super::*;
use crate::bank::{GapKey, Response};
use crate::quiz::{DrawPlan, GapAnswer, PaperItem, Seed, SelfMark, SortedInto, Spot, paper};
use crate::testing::{bank, choice, short_answer};

/// One question of every kind, some of them twice, arranged by chance.
fn every_kind(seed: u32) -> Vec<PaperItem> {
    let bank = bank()
        .question("single")
        .single(&["*Tskhinvali", "Gori", "Kutaisi", ">None of these"])
        .question("pool")
        .single(&["*2008", "1991", "1992", "2004", "2014"])
        .show(3)
        .question("multiple")
        .marks(3.0)
        .multiple(&["*Nauru", "*Syria", "*Nicaragua", "Belarus", "Turkey"])
        .question("true-false")
        .true_false(false)
        .question("short")
        .short(&["Anatoly Bibilov", "Bibilov"])
        .question("number")
        .number(1500.0, 150.0)
        .question("ordering")
        .ordering(&["1918", "1922", "1991", "2008", "2022"])
        .question("matching")
        .matching(&[("Tbilisi", "Georgia"), ("Gori", "Georgia"), ("Sochi", "Russia")], &["Iran"])
        .question("gaps")
        .marks(2.5)
        .gaps(vec![
            GapKey::Typed(short_answer(&["president"])),
            GapKey::Picked(choice(&["2008", "*2022", "1991"])),
            GapKey::Typed(short_answer(&["Russia"])),
        ])
        .question("categories")
        .categories(&[("Yes", &["Nauru", "Syria"]), ("No", &["France"])], &["Atlantis"])
        .question("hotspot")
        .hotspot(&["Abkhazia", "*South Ossetia", "Adjara"])
        .question("open")
        .open("Because of the war.", &["the war", "the year", "Russia"])
        .build();
    paper::draw(&bank, &DrawPlan::default(), Seed::new(seed)).unwrap().items
}

/// The answer that is the key itself.
fn key_of(question: &Question) -> Answer {
    match &question.response {
        Response::SingleChoice(choice) => {
            Answer::Single(choice.options.iter().position(|option| option.is_key).unwrap())
        }
        Response::MultipleChoice(choice) => {
            let options = choice.options.iter().enumerate();
            Answer::Multiple(options.filter(|(_, o)| o.is_key).map(|(at, _)| at).collect())
        }
        Response::TrueFalse(key) => Answer::TrueFalse(key.is_true),
        Response::ShortAnswer(key) => Answer::Text(key.accept[0].text.clone()),
        Response::Number(_) => Answer::Number("1500".to_owned()),
        Response::Ordering(key) => Answer::Order((0..key.items.len()).collect()),
        Response::Matching(key) => {
            let sides = right_sides(key);
            let side = |right: &str| sides.iter().position(|side| *side == right);
            Answer::Matches(key.pairs.iter().map(|pair| side(&pair.right)).collect())
        }
        Response::GapFill(key) => Answer::Gaps(
            key.gaps
                .iter()
                .map(|gap| match &gap.key {
                    GapKey::Typed(key) => Some(GapAnswer::Typed(key.accept[0].text.clone())),
                    GapKey::Picked(choice) => {
                        choice.options.iter().position(|o| o.is_key).map(GapAnswer::Picked)
                    }
                })
                .collect(),
        ),
        Response::Categories(key) => {
            let headings = key.categories.iter().enumerate();
            let sorted = headings
                .flat_map(|(at, heading)| heading.items.iter().map(move |_| at))
                .map(|at| Some(SortedInto::Category(at)));
            let extra = key.extra.iter().map(|_| Some(SortedInto::Nowhere));
            Answer::Sorted(sorted.chain(extra).collect())
        }
        Response::Hotspot(key) => {
            Answer::Spot(Spot::Area(key.areas.iter().position(|area| area.is_key).unwrap()))
        }
        Response::Open(_) => {
            Answer::Open { text: "The war.".to_owned(), self_mark: Some(SelfMark::Right) }
        }
    }
}

/// Some answer that fits, decided by the dice.
fn thrown(item: &PaperItem, dice: &[usize]) -> Answer {
    let die = |at: usize, sides: usize| dice[at % dice.len()] % sides;
    let PaperItem { question, layout } = item;
    let shown = |len| fits::shown(layout, len);
    match &question.response {
        Response::SingleChoice(choice) => {
            let shown = shown(choice.options.len());
            Answer::Single(shown[die(0, shown.len())])
        }
        Response::MultipleChoice(choice) => {
            let ticked = shown(choice.options.len()).into_iter().filter(|at| die(*at, 2) == 1);
            Answer::Multiple(ticked.collect()).in_order()
        }
        Response::TrueFalse(_) => Answer::TrueFalse(die(0, 2) == 1),
        Response::ShortAnswer(_) => {
            Answer::Text(["bibilov", "Gagloev", " ", "?"][die(0, 4)].to_owned())
        }
        Response::Number(_) => {
            Answer::Number(["1,500", "1.500", "1 640", "many", ""][die(0, 5)].to_owned())
        }
        Response::Ordering(key) => {
            let mut order: Vec<usize> = (0..key.items.len()).collect();
            order.sort_by_key(|at| die(*at, 1000));
            Answer::Order(order)
        }
        Response::Matching(key) => {
            let sides = right_sides(key).len();
            let chosen = |at| die(at, sides + 1).checked_sub(1);
            Answer::Matches((0..key.pairs.len()).map(chosen).collect())
        }
        Response::GapFill(key) => Answer::Gaps(
            key.gaps
                .iter()
                .enumerate()
                .map(|(at, gap)| match &gap.key {
                    GapKey::Typed(_) => [None, Some("president"), Some("Russia"), Some(" ")]
                        [die(at, 4)]
                    .map(|text| GapAnswer::Typed(text.to_owned())),
                    GapKey::Picked(choice) => {
                        die(at, choice.options.len() + 1).checked_sub(1).map(GapAnswer::Picked)
                    }
                })
                .collect(),
        ),
        Response::Categories(_) => {
            let places = [
                None,
                Some(SortedInto::Nowhere),
                Some(SortedInto::Category(0)),
                Some(SortedInto::Category(1)),
            ];
            Answer::Sorted((0..4).map(|at| places[die(at, 4)]).collect())
        }
        Response::Hotspot(_) => {
            Answer::Spot(Spot::Point { x: die(0, 50) as f32 / 100.0, y: die(1, 20) as f32 / 100.0 })
        }
        Response::Open(_) => {
            let self_mark = match die(0, 5) {
                0 => None,
                1 => Some(SelfMark::Right),
                2 => Some(SelfMark::Partly),
                3 => Some(SelfMark::Wrong),
                _ => Some(SelfMark::Points((0..3).filter(|at| die(*at + 1, 2) == 1).collect())),
            };
            Answer::Open { text: ["The war.", ""][die(9, 2)].to_owned(), self_mark }
        }
    }
}

fn some_rule() -> impl Strategy<Value = MarkingRule> {
    proptest::sample::select(MarkingRule::ALL.to_vec())
}

fn some_dice() -> impl Strategy<Value = Vec<usize>> {
    proptest::collection::vec(0..10_000_usize, 12)
}

proptest! {
    #[test]
    fn the_key_itself_earns_full_marks(seed in 0..Seed::COUNT, rule in some_rule()) {
        for item in every_kind(seed) {
            let key = key_of(&item.question);
            let mark = mark(&item.question, &item.layout, Some(&key), rule);
            prop_assert_eq!(mark.verdict, Verdict::Right, "{}", item.question.id);
            prop_assert!((mark.marks - item.question.marks).abs() < 1e-12);
        }
    }

    #[test]
    fn no_answer_is_skipped_and_costs_nothing(seed in 0..Seed::COUNT, rule in some_rule()) {
        for item in every_kind(seed) {
            let mark = mark(&item.question, &item.layout, None, rule);
            prop_assert_eq!((mark.verdict, mark.marks), (Verdict::Skipped, 0.0));
        }
    }

    #[test]
    fn marks_stay_within_their_bounds(
        seed in 0..Seed::COUNT,
        rule in some_rule(),
        dice in some_dice(),
    ) {
        let may_be_negative =
            matches!(rule, MarkingRule::Partial { negative: Negative::Yes, .. });
        for item in every_kind(seed) {
            let answer = thrown(&item, &dice);
            prop_assert!(fits(&item.question, &item.layout, &answer));
            let mark = mark(&item.question, &item.layout, Some(&answer), rule);
            let least = if may_be_negative { -mark.of } else { 0.0 };
            prop_assert!((least..=mark.of).contains(&mark.marks), "{:?}", mark);
            prop_assert_eq!(mark.verdict == Verdict::Skipped, answer.is_blank());
            prop_assert_eq!(mark.verdict == Verdict::Right, mark.marks >= mark.of);
            prop_assert_eq!(
                mark.verdict == Verdict::Partly,
                0.0 < mark.marks && mark.marks < mark.of
            );
            let claimed = overruled(&item.question, &item.layout, &answer, rule);
            prop_assert!(claimed.marks >= mark.marks);
            let can = can_be_overruled(&item.question, &item.layout, &answer);
            prop_assert_eq!(claimed.basis == Basis::Claimed, can);
        }
    }

    #[test]
    fn the_order_on_the_paper_does_not_change_the_mark(
        seeds in (0..Seed::COUNT, 0..Seed::COUNT),
        rule in some_rule(),
        dice in some_dice(),
    ) {
        let mut first = every_kind(seeds.0);
        let mut second = every_kind(seeds.1);
        first.sort_by(|a, b| a.question.id.cmp(&b.question.id));
        second.sort_by(|a, b| a.question.id.cmp(&b.question.id));
        for (here, there) in first.iter().zip(&second) {
            let answer = thrown(here, &dice);
            if fits(&there.question, &there.layout, &answer) {
                prop_assert_eq!(
                    mark(&here.question, &here.layout, Some(&answer), rule),
                    mark(&there.question, &there.layout, Some(&answer), rule)
                );
            }
        }
    }

    #[test]
    fn the_footnote_agrees_with_the_mark(seed in 0..Seed::COUNT, dice in some_dice()) {
        for item in every_kind(seed) {
            let PaperItem { question, layout } = &item;
            let answer = thrown(&item, &dice);
            let mark = mark(question, layout, Some(&answer), MarkingRule::PerOption);
            let lines = explain(question, layout, Some(&answer), &mark);
            let faultless = lines.iter().all(|line| match line.state {
                PartState::ChosenRightly | PartState::LeftRightly => true,
                PartState::ChosenWrongly | PartState::LeftOutWrongly => false,
            });
            match mark.verdict {
                Verdict::Right => prop_assert!(faultless, "{:?}", lines),
                Verdict::Wrong | Verdict::Skipped => prop_assert!(!faultless, "{:?}", lines),
                Verdict::Partly => prop_assert!(!faultless || lines.is_empty(), "{:?}", lines),
                Verdict::Unmarked => prop_assert!(lines.is_empty()),
            }
            prop_assert_eq!(given_answer(question, layout, &answer).is_none(), answer.is_blank());
        }
    }

    #[test]
    fn a_right_tick_never_lowers_and_a_wrong_one_never_raises(
        keys in proptest::collection::vec(any::<bool>(), 2..8),
        ticks in proptest::collection::vec(any::<bool>(), 8),
        rule in some_rule(),
    ) {
        let texts: Vec<String> = keys
            .iter()
            .enumerate()
            .map(|(at, is_key)| format!("{}option {at}", if *is_key { "*" } else { "" }))
            .collect();
        prop_assume!(keys.contains(&true));
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let bank = bank().question("q").multiple(&texts).build();
        let question = &bank.questions[0];
        let marks = |ticks: &[bool]| {
            let ticked = (0..keys.len()).filter(|at| ticks[*at]).collect();
            mark(question, &Layout::Plain, Some(&Answer::Multiple(ticked)), rule).marks
        };
        for (at, is_key) in keys.iter().enumerate() {
            let (mut without, mut with) = (ticks.clone(), ticks.clone());
            without[at] = false;
            with[at] = true;
            if *is_key {
                prop_assert!(marks(&with) >= marks(&without) - 1e-9);
            } else {
                prop_assert!(marks(&with) <= marks(&without) + 1e-9);
            }
        }
    }

    #[test]
    fn ticking_everything_is_never_full_marks_by_default(
        right in 1..6_usize,
        wrong in 1..6_usize,
    ) {
        let texts: Vec<String> = (0..right)
            .map(|at| format!("*right {at}"))
            .chain((0..wrong).map(|at| format!("wrong {at}")))
            .collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let bank = bank().question("q").multiple(&texts).build();
        let everything = Answer::Multiple((0..right + wrong).collect());
        let mark =
            mark(&bank.questions[0], &Layout::Plain, Some(&everything), MarkingRule::default());
        prop_assert_eq!(mark.verdict, Verdict::Partly);
    }

    #[test]
    fn nothing_typed_makes_marking_stumble(typed in "\\PC{0,40}", unit in "\\PC{0,4}") {
        let _ = read_number(&typed, None);
        let _ = read_number(&typed, Some(&unit));
        let bank = bank()
            .question("q")
            .short(&["Tskhinvali", &unit])
            .with(|question| {
                if let Response::ShortAnswer(key) = &mut question.response {
                    key.forgive.slips = 3;
                }
            })
            .build();
        let answer = Answer::Text(typed);
        let _ = mark(&bank.questions[0], &Layout::Plain, Some(&answer), MarkingRule::default());
    }

    #[test]
    fn a_number_written_plainly_is_read_exactly(
        digits in -1_000_000_000_000_i64..1_000_000_000_000,
        exponent in -20..20,
    ) {
        let value = digits as f64 * 10_f64.powi(exponent);
        prop_assert_eq!(read_number(&format!("{value}"), None), Some(value));
        prop_assert_eq!(read_number(&format!("{value:e}"), None), Some(value));
    }

    #[test]
    fn grouping_thousands_changes_nothing(value in 0..1_000_000_000_000_u64) {
        let digits = value.to_string();
        for separator in [",", " ", "\u{202f}", "’"] {
            let mut grouped = String::new();
            for (at, digit) in digits.chars().enumerate() {
                if at > 0 && (digits.len() - at) % 3 == 0 {
                    grouped.push_str(separator);
                }
                grouped.push(digit);
            }
            prop_assert_eq!(read_number(&grouped, None), Some(value as f64), "{}", grouped);
        }
    }
}
