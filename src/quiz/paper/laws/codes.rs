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
    let war = DrawPlan::default().on_topics([Topic::new("War")]);
    let retry = crate::quiz::Plan::default().retry(vec![QuestionId::new("q1")]).draw;
    let preferring = DrawPlan::default().preferring([QuestionId::new("q1")]);
    for plan in [war, retry, preferring] {
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
