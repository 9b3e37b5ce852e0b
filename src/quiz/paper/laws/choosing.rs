//! Laws about which questions come onto a paper.

use std::collections::{BTreeMap, HashSet};

use super::*;
use crate::testing::BankBuilder;

proptest! {
    #[test]
    fn the_same_bank_plan_and_seed_give_the_same_paper(
        bank in any_bank(true), plan in any_plan(), seed in any_seed()
    ) {
        prop_assert_eq!(draw(&bank, &plan, seed), draw(&bank.clone(), &plan.clone(), seed));
    }

    #[test]
    fn only_questions_that_fit_the_plan_are_drawn_and_none_twice(
        bank in any_bank(true), plan in any_plan(), seed in any_seed()
    ) {
        let pool = pool(&bank, &plan);
        match draw(&bank, &plan, seed) {
            Ok(paper) => {
                prop_assert!(!paper.items.is_empty());
                prop_assert!(paper.items.iter().all(|item| pool.contains(&&item.question)));
                let different: HashSet<&str> = ids(&paper).into_iter().collect();
                prop_assert_eq!(different.len(), paper.items.len());
            }
            Err(DrawError::NothingFits { in_bank }) => {
                prop_assert!(pool.is_empty());
                prop_assert_eq!(in_bank, bank.questions.len());
            }
            Err(DrawError::NothingPreferred { .. }) => {
                prop_assert!(pool.is_empty() && plan.only_preferred);
            }
            Err(DrawError::EmptyBank) => prop_assert!(false, "the bank has questions"),
        }
    }

    #[test]
    fn a_paper_has_as_many_questions_as_asked_for_or_as_there_are(
        bank in any_bank(false), plan in any_plan(), seed in any_seed()
    ) {
        let count = plan.count.of(pool(&bank, &plan).len());
        prop_assert_eq!(draw(&bank, &plan, seed).map_or(0, |paper| paper.items.len()), count);
    }

    #[test]
    fn no_two_questions_that_exclude_one_another_share_a_paper(
        bank in any_bank(true), plan in any_plan(), seed in any_seed()
    ) {
        let Ok(paper) = draw(&bank, &plan, seed) else { return Ok(()) };
        let questions = || paper.items.iter().map(|item| &item.question);
        for one in questions() {
            prop_assert!(!questions().any(|other| exclude_one_another(one, other)));
        }
        // A paper is short only if each question left out is excluded by one that is on it.
        let pool = pool(&bank, &plan);
        if paper.items.len() < plan.count.of(pool.len()) {
            for left in pool {
                let is_taken = questions().any(|taken| taken == left);
                prop_assert!(is_taken || questions().any(|taken| exclude_one_another(taken, left)));
            }
        }
    }

    #[test]
    fn preferred_questions_come_before_all_others(
        bank in any_bank(true), plan in any_plan(), seed in any_seed()
    ) {
        let Ok(paper) = draw(&bank, &plan, seed) else { return Ok(()) };
        let taken = || paper.items.iter().map(|item| &item.question);
        let last_class = taken().map(|question| class_of(&plan, question)).max();
        for left in pool(&bank, &plan) {
            let class = class_of(&plan, left);
            if Some(class) < last_class && !taken().any(|taken| taken == left) {
                let gives_way_to = taken().find(|taken| {
                    class_of(&plan, taken) <= class && exclude_one_another(taken, left)
                });
                prop_assert!(gives_way_to.is_some(), "{} was left out", left.id);
            }
        }
    }

    #[test]
    fn each_topic_has_its_proportion_rounded_up_or_down(
        bank in any_bank(false), count in 1..30_u16, seed in any_seed()
    ) {
        let plan = DrawPlan::exactly(count);
        let paper = paper_of(&bank, &plan, seed);
        let drawn = by_topic(paper.items.iter().map(|item| &item.question));
        let count = plan.count.of(bank.questions.len());
        for (topic, size) in by_topic(bank.questions.iter()) {
            let drawn = drawn.get(topic).copied().unwrap_or_default();
            let down = size * count / bank.questions.len();
            let up = (size * count).div_ceil(bank.questions.len());
            prop_assert!((down..=up).contains(&drawn), "{topic}: {drawn} not in {down}..={up}");
        }
    }

    #[test]
    fn plans_that_come_to_the_same_questions_give_the_same_paper(
        bank in any_bank(true), plan in any_plan(), seed in any_seed()
    ) {
        // Naming everything is the same as naming nothing; ids that are not there, repeats and
        // their order within a class do not count.
        let mut wordy = plan.clone();
        if wordy.difficulties.is_empty() {
            wordy.difficulties = Difficulty::ALL.into_iter().rev().collect();
        }
        if wordy.kinds.is_empty() {
            wordy.kinds = ResponseKind::ALL.to_vec();
        }
        if wordy.topics.is_empty() {
            wordy.topics = bank.topics().iter().rev().cloned().collect();
        }
        for class in &mut wordy.prefer {
            class.extend(class.clone());
            class.push(QuestionId::new("not there"));
            class.reverse();
        }
        wordy.prefer.insert(0, Vec::new());
        prop_assert_eq!(draw(&bank, &plan, seed), draw(&bank, &wordy, seed));
    }
}

fn by_topic<'b>(questions: impl Iterator<Item = &'b Arc<Question>>) -> BTreeMap<&'b str, usize> {
    let mut sizes = BTreeMap::new();
    for question in questions {
        *sizes.entry(question.topic.as_str()).or_default() += 1;
    }
    sizes
}

#[test]
fn what_gives_no_paper_is_said() {
    let empty = bank().build();
    assert_eq!(draw(&empty, &DrawPlan::default(), Seed::new(1)), Err(DrawError::EmptyBank));

    let bank = bank().question("q").topic("Law").build();
    let war = DrawPlan { topics: vec![Topic::new("War")], ..DrawPlan::default() };
    assert_eq!(draw(&bank, &war, Seed::new(1)), Err(DrawError::NothingFits { in_bank: 1 }));

    let gone = crate::quiz::Plan::default().retry(vec![QuestionId::new("gone")]).draw;
    let nothing = Err(DrawError::NothingPreferred { eligible: 1 });
    assert_eq!(draw(&bank, &gone, Seed::new(1)), nothing);
}

#[test]
fn a_retry_asks_what_was_missed_and_nothing_else_in_another_order() {
    let bank = bank().questions("q", 20, |question: BankBuilder| question).build();
    let missed = ["q3", "q5", "q8", "q13"].map(QuestionId::new).to_vec();
    let retry = crate::quiz::Plan::default().retry(missed).draw;
    let orders: HashSet<Vec<String>> = seeds(20)
        .map(|seed| {
            let paper = paper_of(&bank, &retry, seed);
            let mut sorted = ids(&paper);
            sorted.sort_unstable();
            assert_eq!(sorted, ["q13", "q3", "q5", "q8"]);
            ids(&paper).into_iter().map(str::to_owned).collect()
        })
        .collect();
    assert!(orders.len() > 10);
}

/// One question that gives away nine others must not cost nine questions when all are asked.
#[test]
fn a_question_that_excludes_many_gives_way_to_them() {
    let names: Vec<String> = (1..=9).map(|number| format!("detail{number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let bank = bank()
        .question("summary")
        .not_with(&names)
        .questions("detail", 9, |question: BankBuilder| question)
        .build();
    for seed in seeds(100) {
        assert_eq!(paper_of(&bank, &DrawPlan::default(), seed).items.len(), 9);
    }
    // With room for one, every question has its turn, the summary as well.
    let drawn: HashSet<String> = seeds(200)
        .map(|seed| ids(&paper_of(&bank, &DrawPlan::exactly(1), seed))[0].to_owned())
        .collect();
    assert_eq!(drawn.len(), 10);
}

/// Preferred questions that are more than asked for are chosen from by topic as well.
#[test]
fn topics_have_their_share_among_preferred_questions() {
    let bank = bank()
        .questions("a", 50, |question: BankBuilder| question.topic("A"))
        .questions("b", 50, |question: BankBuilder| question.topic("B"))
        .build();
    let unseen = (1..=40).map(|number| QuestionId::new(&format!("a{number}")));
    let unseen = unseen.chain((1..=10).map(|number| QuestionId::new(&format!("b{number}"))));
    let plan = DrawPlan::exactly(10).preferring(unseen);
    for seed in seeds(50) {
        let paper = paper_of(&bank, &plan, seed);
        let drawn = by_topic(paper.items.iter().map(|item| &item.question));
        assert_eq!((drawn["A"], drawn["B"]), (5, 5));
    }
}

#[test]
fn a_paper_carries_the_passages_it_rests_on() {
    let bank = bank()
        .source("report")
        .source("unused")
        .passage("war", None)
        .passage("recognition", Some("report"))
        .passage("unused", Some("unused"))
        .question("q")
        .cites(&["recognition", "war"])
        .build();
    let paper = paper_of(&bank, &DrawPlan::default(), Seed::new(7));
    let passages: Vec<&str> = paper.passages.iter().map(|passage| passage.id.as_str()).collect();
    assert_eq!(passages, ["war", "recognition"]);
    let sources: Vec<&str> = paper.sources.iter().map(|source| source.id.as_str()).collect();
    assert_eq!(sources, ["report"]);
}
