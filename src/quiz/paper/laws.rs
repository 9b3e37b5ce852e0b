//! Laws of the draw, held over many banks, plans and seeds.

use std::collections::HashSet;

use super::*;
use crate::bank::Bank;
use crate::quiz::DrawPlan;
use crate::testing::{BankBuilder, bank};

fn seeds(count: u32) -> impl Iterator<Item = Seed> {
    (0..count).map(Seed::new)
}

fn paper(bank: &Bank, plan: &DrawPlan, seed: Seed) -> Paper {
    draw(bank, plan, seed).unwrap()
}

fn ids(paper: &Paper) -> Vec<&str> {
    paper.items.iter().map(|item| item.question.id.as_str()).collect()
}

#[test]
fn a_paper_has_as_many_different_questions_as_asked_for() {
    let bank = bank().questions("q", 20, |question: BankBuilder| question).build();
    for seed in seeds(200) {
        let paper = paper(&bank, &DrawPlan::exactly(7), seed);
        assert_eq!(ids(&paper).into_iter().collect::<HashSet<_>>().len(), 7);
    }
}
