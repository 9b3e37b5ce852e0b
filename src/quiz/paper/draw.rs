//! From bank, plan and seed to a paper: the steps of the contract in [`super`], in their order.

use std::collections::HashSet;
use std::sync::Arc;

use super::arrange::{Arranged, arrange};
use super::balance::{Key, balance};
use super::chance::{Chance, Stream};
use super::choose::{Candidate, choose};
use super::print::plan_print;
use super::{CodeNotice, CodedCount, DrawError, Layout, Paper, PaperCode, PaperItem, Seed};
use crate::bank::{Bank, Facts, Passage, PassageId, Question, Source, SourceId};
use crate::quiz::plan::{Count, DrawPlan, scan};

/// Draws a paper. The same bank, plan and seed give the same paper on every machine, for ever.
///
/// The paper has as many questions as the plan asks for, or as many as there are; fewer where
/// questions that must not share a paper leave no other choice.
pub fn draw(bank: &Bank, plan: &DrawPlan, seed: Seed) -> Result<Paper, DrawError> {
    draw_counted(bank, plan, plan.count, seed)
}

/// Draws the paper that a code was made for, provided that bank and plan are those it was made
/// with; where they cannot be, a notice says so. How many questions is taken from the code, except
/// where it says only that they are more than 126.
///
/// What a plan prefers is a person's own (what they have not seen, what they got wrong), and
/// whoever types a code wants the paper it stands for. So preferences are dropped unless the code
/// was made with just these; a plan for nothing but preferred questions is left as it is.
pub fn draw_by_code(
    bank: &Bank,
    plan: &DrawPlan,
    code: &PaperCode,
) -> Result<(Paper, Vec<CodeNotice>), DrawError> {
    let mut notices = Vec::new();
    let count = match (code.count(), CodedCount::from(plan.count)) {
        (CodedCount::All, _) => Count::All,
        (CodedCount::Exactly(count), _) => Count::Exactly(count.into()),
        (CodedCount::Many, CodedCount::Many) => plan.count,
        (CodedCount::Many, CodedCount::All | CodedCount::Exactly(_)) => {
            notices.push(CodeNotice::CountUnknown);
            Count::All
        }
    };
    let without_preferences;
    let mut plan = plan;
    if !plan.only_preferred && !code.fits_plan(candidates(bank, plan)?.1) {
        without_preferences = DrawPlan { prefer: Vec::new(), ..plan.clone() };
        plan = &without_preferences;
    }
    let paper = draw_counted(bank, plan, count, code.seed())?;
    // Another edition may well have other questions, and then the plan's print says nothing.
    if !code.fits_bank(bank.fingerprint) {
        notices.push(CodeNotice::OtherEdition);
    } else if code.plan_print() != paper.code.plan_print() {
        notices.push(CodeNotice::OtherPlan);
    }
    Ok((paper, notices))
}

fn draw_counted(
    bank: &Bank,
    plan: &DrawPlan,
    count: Count,
    seed: Seed,
) -> Result<Paper, DrawError> {
    let (classes, plan_print) = candidates(bank, plan)?;
    let eligible = classes.iter().map(Vec::len).sum();
    let mut places = choose(bank, &classes, count.of(eligible), seed);
    Chance::new(seed, Stream::Order).deal(&mut places);

    let questions = places.iter().filter_map(|&place| bank.questions.get(place));
    let items = lay_out(questions.cloned(), seed);
    let (passages, sources) = reading_of(bank, &items);
    Ok(Paper {
        code: PaperCode::new(seed, count.into(), bank.fingerprint, plan_print),
        bank: bank.id.clone(),
        title: bank.title.clone(),
        fingerprint: bank.fingerprint,
        as_of: bank.as_of,
        items,
        passages,
        sources,
    })
}

/// The questions that may be drawn, the most wanted class first, and the plan's print.
fn candidates(bank: &Bank, plan: &DrawPlan) -> Result<(Vec<Vec<Candidate>>, u64), DrawError> {
    let in_bank = bank.questions.len();
    if in_bank == 0 {
        return Err(DrawError::EmptyBank);
    }
    let preferred = plan.classes();
    // Behind the preferred ones: all the others.
    let mut classes = vec![Vec::new(); preferred.count() + 1];
    let mut topics = TopicNumbers::default();
    let mut eligible = 0;
    scan(bank, plan, |place, facts| {
        eligible += 1;
        let class = preferred.class_of(facts);
        if class.is_none() && plan.only_preferred {
            return;
        }
        if let Some(class) = classes.get_mut(class.unwrap_or(preferred.count())) {
            class.push(Candidate { place, topic: topics.number(facts) });
        }
    });
    classes.retain(|class| !class.is_empty());
    if eligible == 0 {
        return Err(DrawError::NothingFits { in_bank });
    }
    if classes.is_empty() {
        return Err(DrawError::NothingPreferred { eligible });
    }
    let print = plan_print(bank, &classes);
    Ok((classes, print))
}

/// Numbers the topics in the order in which they first appear among the questions that may be
/// drawn, so that all plans which come to the same questions number them alike.
#[derive(Default)]
struct TopicNumbers {
    /// By the bank's number 1 + our own, 0 for none yet.
    numbers: Vec<usize>,
    count: usize,
}

impl TopicNumbers {
    fn number(&mut self, facts: &Facts) -> usize {
        let topic = usize::try_from(facts.topic).unwrap_or_default();
        if self.numbers.len() <= topic {
            self.numbers.resize(topic + 1, 0);
        }
        let Some(number) = self.numbers.get_mut(topic) else { return 0 };
        if *number == 0 {
            self.count += 1;
            *number = self.count;
        }
        *number - 1
    }
}

/// Arranges the parts of each question, and then the keys of single choice among them.
fn lay_out(questions: impl Iterator<Item = Arc<Question>>, seed: Seed) -> Vec<PaperItem> {
    let arranged: Vec<(Arc<Question>, Arranged)> = questions
        .map(|question| {
            let arranged = arrange(&question, seed);
            (question, arranged)
        })
        .collect();
    let keys: Vec<Key> = arranged
        .iter()
        .filter_map(|(_, arranged)| match arranged {
            Arranged::Done(_) => None,
            Arranged::KeyOpen(open) => {
                Some(Key { shown: open.shown(), places: open.places.clone() })
            }
        })
        .collect();
    let mut key_places = balance(&keys, seed).into_iter();
    arranged
        .into_iter()
        .map(|(question, arranged)| {
            let layout: Layout = match arranged {
                Arranged::Done(layout) => layout,
                Arranged::KeyOpen(open) => open.with_key_at(key_places.next().unwrap_or_default()),
            };
            PaperItem { question, layout }
        })
        .collect()
}

/// What the questions rest on: the passages they cite and the sources of those, in the bank's
/// order.
fn reading_of(bank: &Bank, items: &[PaperItem]) -> (Vec<Arc<Passage>>, Vec<Arc<Source>>) {
    let cited: HashSet<&PassageId> = items.iter().flat_map(|item| &item.question.cites).collect();
    let is_cited = |passage: &&Arc<Passage>| cited.contains(&passage.id);
    let passages: Vec<Arc<Passage>> = bank.reading.iter().filter(is_cited).cloned().collect();
    let retold: HashSet<&SourceId> =
        passages.iter().filter_map(|passage| passage.source.as_ref()).collect();
    let is_retold = |source: &&Arc<Source>| retold.contains(&source.id);
    let sources = bank.sources.iter().filter(is_retold).cloned().collect();
    (passages, sources)
}
