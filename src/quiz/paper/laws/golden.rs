//! Golden papers. They hold the contract in `contract.md`, and may never change: people write
//! paper codes down, print papers, and keep both for years. When one of these tests fails, it is
//! the code that is wrong, be it ours or that of a crate beneath it.

use std::fmt::Write as _;

use super::*;
use crate::quiz::Count;
use crate::testing::BankBuilder;

/// Every kind of response, pins, ladders, pools, topics and exclusions. May never change either.
fn golden_bank() -> Bank {
    let ladder = ["1991", "1992", "2004", "2006", "*2008", "2014"];
    bank()
        .question("capital")
        .topic("Geography")
        .single(&["*Tskhinvali", "Gori", "Kutaisi", "Sukhumi"])
        .question("area")
        .topic("Geography")
        .number(1500.0, 150.0)
        .question("map")
        .topic("Geography")
        .hotspot(&["*South Ossetia", "Abkhazia", "Adjara"])
        .question("war")
        .topic("History")
        .single(&ladder)
        .keeps_order()
        .show(4)
        .question("wars")
        .topic("History")
        .not_with(&["war"])
        .ordering(&["1991", "1992", "2004", "2008"])
        .question("mediator")
        .topic("History")
        .single(&["*France", "Germany", "Turkey", ">None of these"])
        .question("recognisers")
        .topic("Recognition")
        .multiple(&["*Nicaragua", "*Syria", "Belarus", "Turkey", "Serbia", "Cuba", "Iran"])
        .show(5)
        .question("first-recogniser")
        .topic("Recognition")
        .single(&["*Russia", "Nicaragua", "Syria", "Nauru", "Venezuela", "Belarus", "Cuba"])
        .show(4)
        .question("recognised")
        .topic("Recognition")
        .true_false(true)
        .question("all")
        .topic("Recognition")
        .single(&["Russia", "Syria", "Nauru", "*>All of the above"])
        .question("sorted")
        .topic("Recognition")
        .categories(&[("Yes", &["Nauru", "Syria"]), ("No", &["Cuba", "Iran"])], &["Ossetia"])
        .question("pairs")
        .topic("People")
        .matching(&[("a", "1"), ("b", "2"), ("c", "1"), ("d", "3")], &["4"])
        .question("president")
        .topic("People")
        .short(&["Bibilov"])
        .question("gaps")
        .topic("People")
        .gaps(vec![
            GapKey::Picked(crate::testing::choice(&["*2022", "2008", "2014", "1992"])),
            GapKey::Typed(short_answer(&["president"])),
            GapKey::Picked(crate::testing::choice(&["*Russia", "Georgia", ">Neither"])),
        ])
        .question("first")
        .topic("People")
        .single(&["<Nobody", "*Kokoity", "Tibilov", "Gagloev"])
        .question("essay")
        .topic("People")
        .open("Because", &["this", "that"])
        .fingerprint(0x0123_4567_89ab_cdef)
        .build()
}

fn plans() -> Vec<(&'static str, DrawPlan)> {
    let wrong = ["area", "war", "gone"].map(QuestionId::new);
    let unseen = ["wars", "essay", "gaps", "first", "sorted"].map(QuestionId::new);
    vec![
        ("all", DrawPlan::default()),
        ("six", DrawPlan::exactly(6)),
        (
            "people and history",
            DrawPlan {
                topics: vec![Topic::new("People"), Topic::new("History")],
                ..DrawPlan::exactly(4)
            },
        ),
        ("preferring", DrawPlan::exactly(5).preferring(wrong).preferring(unseen)),
    ]
}

fn written(layout: &Layout) -> String {
    let list = |order: &[usize]| order.iter().map(ToString::to_string).collect::<String>();
    match layout {
        Layout::Plain => "-".to_owned(),
        Layout::Order(order) | Layout::Items(order) => list(order),
        Layout::Matching { left, right } => format!("{}:{}", list(left), list(right)),
        Layout::Gaps(gaps) => gaps.iter().map(|gap| list(gap)).collect::<Vec<_>>().join(":"),
    }
}

#[test]
fn papers_are_what_they_always_were() {
    let bank = golden_bank();
    let mut papers = String::new();
    for (name, plan) in plans() {
        for seed in [0, 1, 2022, 0x00c0_ffee] {
            let paper = paper_of(&bank, &plan, Seed::new(seed));
            write!(papers, "{name}, seed {seed}, code {}\n ", paper.code.grouped()).unwrap();
            for item in &paper.items {
                write!(papers, " {}={}", item.question.id, written(&item.layout)).unwrap();
            }
            papers.push('\n');
        }
    }
    assert_eq!(papers, include_str!("golden.txt"), "\n{papers}");
}

/// What the bank above does not come to: a second go at choosing, and keys pinned in from both
/// sides, so that some must make way for others.
#[test]
fn rare_turns_of_the_draw_are_what_they_always_were() {
    let mut builder = bank();
    builder = builder.question("summary").topic("Geography").not_with(&["d1", "d2", "d3", "d4"]);
    builder = builder.question("d1").topic("Geography").not_with(&["d2"]);
    builder = builder.question("d2").topic("Geography");
    for id in ["d3", "d4", "d5"] {
        builder = builder.question(id).topic("History");
    }
    let bank = builder
        .questions("first", 3, |question: BankBuilder| {
            question.topic("History").single(&["<a", "*b", "c"])
        })
        .questions("last", 3, |question: BankBuilder| {
            question.topic("History").single(&["*a", "b", ">c"])
        })
        .build();
    let mut papers = String::new();
    for seed in 0..8 {
        write!(papers, "seed {seed}:").unwrap();
        for item in &paper_of(&bank, &DrawPlan::default(), Seed::new(seed)).items {
            write!(papers, " {}={}", item.question.id, written(&item.layout)).unwrap();
        }
        papers.push('\n');
    }
    assert_eq!(papers, include_str!("golden_excluding.txt"), "\n{papers}");
}

/// Codes as they were printed lead to the papers they were printed on.
#[test]
fn old_codes_still_lead_to_their_papers() {
    let bank = golden_bank();
    let plans = plans();
    let mut lines = include_str!("golden.txt").lines();
    while let (Some(head), Some(questions)) = (lines.next(), lines.next()) {
        let (name, code) = (head.split(',').next().unwrap(), head.rsplit(' ').next().unwrap());
        let (_, plan) = plans.iter().find(|(known, _)| *known == name).unwrap();
        let plan = DrawPlan { count: Count::exactly(1), ..plan.clone() };
        let (paper, notices) = draw_by_code(&bank, &plan, &code.parse().unwrap()).unwrap();
        assert!(notices.is_empty(), "{code}");
        let ids: Vec<&str> = ids(&paper);
        let golden = questions.split_whitespace().map(|item| item.split('=').next().unwrap());
        assert_eq!(ids, golden.collect::<Vec<_>>());
    }
}
