//! Laws about drawing by a code.

use super::*;
use crate::testing::BankBuilder;

proptest! {
    #[test]
    fn a_code_gives_the_same_paper_again(
        bank in any_bank(true), plan in any_plan(), seed in any_seed()
    ) {
        let Ok(paper) = draw(&bank, &plan, seed) else { return Ok(()) };
        // What was typed, and for another number of questions than the plan says now.
        let code: PaperCode = paper.code.grouped().to_lowercase().parse().unwrap();
        let now = DrawPlan { count: crate::quiz::Count::exactly(3), ..plan };
        prop_assert_eq!(draw_by_code(&bank, &now, &code), Ok((paper, Vec::new())));
    }
}

fn twenty(topic: &'static str) -> BankBuilder {
    bank().questions("q", 20, |question: BankBuilder| question).questions(
        "t",
        20,
        |question: BankBuilder| question.topic(topic),
    )
}

#[test]
fn a_code_of_another_edition_is_noticed() {
    let code = paper_of(&twenty("War").build(), &DrawPlan::exactly(5), Seed::new(9)).code;
    let other = twenty("War").fingerprint(12).build();
    let (paper, notices) = draw_by_code(&other, &DrawPlan::default(), &code).unwrap();
    assert_eq!(notices, [CodeNotice::OtherEdition]);
    assert_eq!(paper.items.len(), 5);
    // The new paper has a code of its own, which gives it again without a word.
    assert_ne!(paper.code, code);
    assert_eq!(draw_by_code(&other, &DrawPlan::default(), &paper.code), Ok((paper, Vec::new())));
}

#[test]
fn a_code_of_another_plan_is_noticed() {
    let bank = twenty("War").build();
    let code = paper_of(&bank, &DrawPlan::exactly(5), Seed::new(9)).code;
    let war = DrawPlan { topics: vec![Topic::new("War")], ..DrawPlan::default() };
    let retry = crate::quiz::Plan::default().retry(vec![QuestionId::new("q1")]).draw;
    for plan in [war, retry] {
        let (_, notices) = draw_by_code(&bank, &plan, &code).unwrap();
        assert_eq!(notices, [CodeNotice::OtherPlan], "{plan:?}");
    }
}

#[test]
fn a_count_that_no_code_can_hold_is_taken_from_the_plan() {
    let bank = bank().questions("q", 300, |question: BankBuilder| question).build();
    let plan = DrawPlan::exactly(200);
    let paper = paper_of(&bank, &plan, Seed::new(3));
    assert_eq!(paper.code.count(), CodedCount::Many);
    assert_eq!(draw_by_code(&bank, &plan, &paper.code), Ok((paper.clone(), Vec::new())));

    let (all, notices) = draw_by_code(&bank, &DrawPlan::exactly(10), &paper.code).unwrap();
    assert_eq!((all.items.len(), notices), (300, vec![CodeNotice::CountUnknown]));
}

/// A code passed on by a friend gives their paper, whatever one has seen oneself.
#[test]
fn preferences_give_way_to_a_code() {
    let bank = twenty("War").build();
    let theirs = paper_of(&bank, &DrawPlan::exactly(5), Seed::new(9));
    let mine = DrawPlan::exactly(5).preferring(["q1", "t2"].map(QuestionId::new));
    assert_ne!(paper_of(&bank, &mine, Seed::new(9)).items, theirs.items);
    let again = draw_by_code(&bank, &mine, &theirs.code);
    assert_eq!(again, Ok((theirs.clone(), Vec::new())));

    // My own code gives my paper while my preferences are the same, and is noticed after.
    let own = paper_of(&bank, &mine, Seed::new(9));
    assert_eq!(draw_by_code(&bank, &mine, &own.code), Ok((own.clone(), Vec::new())));
    let later = DrawPlan::exactly(5).preferring([QuestionId::new("t2")]);
    let plain = draw_by_code(&bank, &later, &own.code);
    assert_eq!(plain, Ok((theirs, vec![CodeNotice::OtherPlan])));
}

/// Somebody new to a bank prefers all of it, for nothing of it was seen yet.
#[test]
fn preferring_everything_is_preferring_nothing() {
    let bank = twenty("War").build();
    let all = bank.questions.iter().map(|question| question.id.clone());
    let plan = DrawPlan::exactly(7).preferring(all);
    for seed in seeds(20) {
        let plain = paper_of(&bank, &DrawPlan::exactly(7), seed);
        assert_eq!(paper_of(&bank, &plan, seed), plain);
    }
}
