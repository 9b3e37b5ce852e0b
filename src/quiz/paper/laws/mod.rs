//! Laws of the draw, held over many banks, plans and seeds; what is particular to one file is
//! tested there.

mod arranging;
mod choosing;
mod codes;
mod golden;
mod uniform;

use std::sync::Arc;

use jiff::civil::Date;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;
use crate::bank::{
    Bank, Choice, ChoiceOption, Difficulty, GapKey, Pin, QuestionId, Response, ResponseKind, Topic,
};
use crate::quiz::{DrawPlan, StaleFacts};
use crate::testing::{bank, short_answer};

/// The first so many seeds.
fn seeds(count: u32) -> impl Iterator<Item = Seed> {
    (0..count).map(Seed::new)
}

fn paper_of(bank: &Bank, plan: &DrawPlan, seed: Seed) -> Paper {
    draw(bank, plan, seed).unwrap()
}

fn ids(paper: &Paper) -> Vec<&str> {
    paper.items.iter().map(|item| item.question.id.as_str()).collect()
}

/// Where the key of a single choice stands.
fn key_place(item: &PaperItem) -> usize {
    let (Response::SingleChoice(choice), Layout::Order(order)) =
        (&item.question.response, &item.layout)
    else {
        panic!("not a single choice: {item:?}");
    };
    order.iter().position(|&at| choice.options[at].is_key).unwrap()
}

const MOST_QUESTIONS: usize = 30;

fn any_seed() -> impl Strategy<Value = Seed> {
    (0..Seed::COUNT).prop_map(Seed::new)
}

/// A bank of 1 to 30 questions `q0`, `q1` … of all kinds, on topics `T0` to `T3`; where wished,
/// some of them exclude others.
fn any_bank(excluding: bool) -> impl Strategy<Value = Bank> {
    let most_excluded = if excluding { 3 } else { 0 };
    let question = (
        (0..4, select(&Difficulty::ALL[..]), option::weighted(0.2, any_day())),
        any_response(),
        any_excluded(most_excluded),
    );
    vec(question, 1..=MOST_QUESTIONS).prop_map(|questions| {
        let mut builder = bank();
        for (number, (facts, response, excluded)) in questions.into_iter().enumerate() {
            let (topic, difficulty, valid_until) = facts;
            let excluded: Vec<&str> = excluded.iter().map(String::as_str).collect();
            builder = builder
                .question(&format!("q{number}"))
                .topic(&format!("T{topic}"))
                .difficulty(difficulty)
                .response(response)
                .not_with(&excluded)
                .with(|question| question.valid_until = valid_until);
        }
        builder.build()
    })
}

fn any_day() -> impl Strategy<Value = Date> {
    (1..=28_i8).prop_map(|day| Date::constant(2022, 5, day))
}

fn any_excluded(most: usize) -> impl Strategy<Value = Vec<String>> {
    // Most questions exclude none.
    prop_oneof![
        2 => Just(Vec::new()),
        1 => vec((0..MOST_QUESTIONS).prop_map(|number| format!("q{number}")), 0..=most),
    ]
}

fn any_choice() -> impl Strategy<Value = Choice> {
    let pin = prop_oneof![3 => Just(None), 1 => Just(Some(Pin::Last)), 1 => Just(Some(Pin::First))];
    (vec(pin, 2..8), any::<Index>(), option::of(2..6_usize), any::<bool>()).prop_map(
        |(pins, key, show, keeps_order)| {
            let key = key.index(pins.len());
            let options = pins.into_iter().enumerate().map(|(at, pin)| ChoiceOption {
                text: format!("Option {at}"),
                is_key: at == key,
                reason: None,
                pin,
                image: None,
            });
            Choice { options: options.collect(), show, keeps_order }
        },
    )
}

fn any_response() -> impl Strategy<Value = Response> {
    prop_oneof![
        4 => any_choice().prop_map(Response::SingleChoice),
        2 => (any_choice(), vec(any::<Index>(), 0..3)).prop_map(|(mut choice, more_keys)| {
            for key in more_keys {
                let at = key.index(choice.options.len());
                choice.options[at].is_key = true;
            }
            Response::MultipleChoice(choice)
        }),
        1 => (1..6_usize).prop_map(|items| response_of(|builder| {
            builder.ordering(&["a", "b", "c", "d", "e", "f"][..items])
        })),
        1 => Just(response_of(|builder| {
            builder.matching(&[("a", "1"), ("b", "2"), ("c", "1")], &["3"])
        })),
        1 => (any_choice(), any_choice()).prop_map(|(one, other)| response_of(|builder| {
            let typed = GapKey::Typed(short_answer(&["x"]));
            builder.gaps(vec![GapKey::Picked(one.clone()), typed, GapKey::Picked(other.clone())])
        })),
        1 => Just(response_of(|builder| {
            builder.categories(&[("A", &["a", "b"]), ("B", &["c"])], &["d"])
        })),
        1 => Just(response_of(|builder| builder.hotspot(&["*a", "b", "c"]))),
        1 => Just(response_of(|builder| builder.true_false(false))),
    ]
}

fn response_of(
    build: impl FnOnce(crate::testing::BankBuilder) -> crate::testing::BankBuilder,
) -> Response {
    build(bank().question("only")).build().questions[0].response.clone()
}

/// A plan that fits banks of [`any_bank`], more or less.
fn any_plan() -> impl Strategy<Value = DrawPlan> {
    let some_ids = || vec(0..=MOST_QUESTIONS, 0..10);
    (
        0..35_u16,
        vec((0..4).prop_map(|topic| Topic::new(&format!("T{topic}"))), 0..3),
        vec(select(&Difficulty::ALL[..]), 0..2),
        vec(select(&ResponseKind::ALL[..]), 0..1),
        vec(some_ids(), 0..3),
        prop::bool::weighted(0.2),
        option::of(any_day()),
    )
        .prop_map(|(count, topics, difficulties, kinds, prefer, only_preferred, day)| {
            DrawPlan {
                stale: day.map_or(StaleFacts::Include, |on| StaleFacts::LeaveOut { on }),
                topics,
                difficulties,
                kinds,
                prefer: prefer
                    .into_iter()
                    .map(|class| {
                        class.into_iter().map(|n| QuestionId::new(&format!("q{n}"))).collect()
                    })
                    .collect(),
                only_preferred,
                ..DrawPlan::exactly(count)
            }
        })
}

/// Whether two questions must not share a paper.
fn exclude_one_another(one: &Question, other: &Question) -> bool {
    one.id != other.id && (one.not_with.contains(&other.id) || other.not_with.contains(&one.id))
}

/// What a plan chooses from, by the words of the plan and without the code under test.
fn pool<'b>(bank: &'b Bank, plan: &DrawPlan) -> Vec<&'b Arc<Question>> {
    fn fits<T: PartialEq>(wanted: &[T], is: &T) -> bool {
        wanted.is_empty() || wanted.contains(is)
    }
    bank.questions
        .iter()
        .filter(|question| {
            fits(&plan.topics, &question.topic)
                && fits(&plan.difficulties, &question.difficulty)
                && fits(&plan.kinds, &question.response.kind())
                && match (plan.stale, question.valid_until) {
                    (StaleFacts::LeaveOut { on }, Some(last)) => on <= last,
                    (StaleFacts::LeaveOut { .. }, None) | (StaleFacts::Include, _) => true,
                }
                && (!plan.only_preferred || class_of(plan, question) < plan.prefer.len())
        })
        .collect()
}

/// The class of a question: how many classes come before it.
fn class_of(plan: &DrawPlan, question: &Question) -> usize {
    plan.prefer.iter().position(|class| class.contains(&question.id)).unwrap_or(plan.prefer.len())
}
