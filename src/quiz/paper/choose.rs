//! Which questions come onto the paper. Part of the contract in [`super`].

use std::collections::HashSet;

use super::Seed;
use super::chance::{Chance, Go, Stream};
use crate::bank::{Bank, Question, QuestionId};

/// A question that may be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Candidate {
    /// Its place in the bank.
    pub(super) place: usize,
    /// The number of its topic.
    pub(super) topic: usize,
}

/// Chooses `count` of the candidates, which come in classes, the most wanted first, each in the
/// bank's order. Gives their places in ascending order; fewer than `count` where too many exclude
/// one another.
pub(super) fn choose(
    bank: &Bank,
    classes: &[Vec<Candidate>],
    count: usize,
    seed: Seed,
) -> Vec<usize> {
    let mut chosen = choose_once(bank, classes, count, seed, Go::First, |_| 0);
    if chosen.len() < count {
        // Chance may have taken first what excludes many others. Those with the fewest partners
        // leave the most room.
        let partners = partners_by_place(bank, classes);
        let few = |candidate: &Candidate| partners.get(candidate.place).copied().unwrap_or(0);
        let again = choose_once(bank, classes, count, seed, Go::Second, few);
        if again.len() > chosen.len() {
            chosen = again;
        }
    }
    chosen.sort_unstable();
    chosen
}

/// One pass over the classes. `rank` puts candidates of a class before others, whatever chance
/// says; where it is the same for all, only as much of a class is dealt as is looked at, which comes
/// to the same.
fn choose_once(
    bank: &Bank,
    classes: &[Vec<Candidate>],
    count: usize,
    seed: Seed,
    go: Go,
    rank: impl Fn(&Candidate) -> u32,
) -> Vec<usize> {
    let sizes = topic_sizes(classes.iter().flatten());
    let mut wanted = apportion(&sizes, count, &mut Chance::new(seed, Stream::Shares));
    let mut sheet = Sheet::new(bank, count);
    for (number, class) in classes.iter().enumerate() {
        let mut chance = Chance::new(seed, Stream::Class { class: number, go });
        let mut wanted_here = apportion(&wanted, sheet.room(), &mut chance);
        let mut class = class.clone();
        let is_ranked = class.iter().any(|candidate| rank(candidate) > 0);
        if is_ranked {
            chance.deal(&mut class);
            class.sort_by_key(&rank);
        }
        let mut to_come = ToCome::of(&class, &wanted_here);
        let mut passed_over = Vec::new();
        for at in 0..class.len() {
            if sheet.room() == 0 {
                break;
            }
            if !is_ranked {
                chance.deal_one(&mut class, at);
            }
            let Some(&candidate) = class.get(at) else { break };
            // When all that is to come would be passed over, it may as well be taken now, but
            // for those passed over before.
            if to_come.nothing_wanted() {
                for earlier in std::mem::take(&mut passed_over) {
                    sheet.take_for(earlier, &mut wanted);
                }
                sheet.take_for(candidate, &mut wanted);
            } else if wanted_here.get(candidate.topic).is_some_and(|places| *places > 0) {
                if sheet.take_for(candidate, &mut wanted) {
                    take_one(&mut wanted_here, candidate.topic);
                }
                to_come.pass(candidate.topic, &wanted_here);
            } else {
                passed_over.push(candidate);
            }
        }
        // The class has too few on some topics; others of it still go before the next class.
        for candidate in passed_over {
            sheet.take_for(candidate, &mut wanted);
        }
    }
    sheet.places
}

/// How many questions of a class on topics still wanted are yet to be looked at, so that a class
/// which lacks a topic need not be gone through to its end in vain.
struct ToCome {
    by_topic: Vec<usize>,
    sum: usize,
}

impl ToCome {
    fn of(class: &[Candidate], wanted: &[usize]) -> Self {
        let mut by_topic = topic_sizes(class);
        for (to_come, wanted) in by_topic.iter_mut().zip(wanted) {
            if *wanted == 0 {
                *to_come = 0;
            }
        }
        let sum = by_topic.iter().sum();
        Self { by_topic, sum }
    }

    fn nothing_wanted(&self) -> bool {
        self.sum == 0
    }

    /// A question on a wanted topic has been looked at; `wanted` is what is wanted now.
    fn pass(&mut self, topic: usize, wanted: &[usize]) {
        if let Some(to_come) = self.by_topic.get_mut(topic) {
            let is_done = wanted.get(topic).is_none_or(|places| *places == 0);
            let passed = if is_done { *to_come } else { 1 };
            *to_come = to_come.saturating_sub(passed);
            self.sum = self.sum.saturating_sub(passed);
        }
    }
}

fn take_one(wanted: &mut [usize], topic: usize) {
    if let Some(places) = wanted.get_mut(topic) {
        *places = places.saturating_sub(1);
    }
}

/// How many candidates each topic has.
fn topic_sizes<'c>(candidates: impl IntoIterator<Item = &'c Candidate>) -> Vec<usize> {
    let mut sizes = Vec::new();
    for candidate in candidates {
        if sizes.len() <= candidate.topic {
            sizes.resize(candidate.topic + 1, 0);
        }
        if let Some(size) = sizes.get_mut(candidate.topic) {
            *size += 1;
        }
    }
    sizes
}

/// Shares out `count` places in proportion to weights, each share rounded up or down by chance so
/// that on average it is exactly proportional (systematic rounding; Madow 1949). Rounding by the
/// largest remainder would give the same topics the odd places in every paper, and a small topic
/// none in any. Where the weights come to no more than `count`, they are the shares.
fn apportion(weights: &[usize], count: usize, chance: &mut Chance) -> Vec<usize> {
    let total: usize = weights.iter().sum();
    let mut shares = weights.to_vec();
    if total <= count {
        return shares;
    }
    let mut order: Vec<usize> = (0..weights.len()).collect();
    chance.deal(&mut order);
    let start = chance.below(total);
    let mut below = 0;
    let mut rounded_below = 0;
    for topic in order {
        if let (Some(weight), Some(share)) = (weights.get(topic), shares.get_mut(topic)) {
            below += weight;
            let rounded = rounded_share(below, count, start, total);
            *share = rounded - rounded_below;
            rounded_below = rounded;
        }
    }
    shares
}

/// `(below x count + start) / total`, rounded down.
fn rounded_share(below: usize, count: usize, start: usize, total: usize) -> usize {
    let share = (below as u128 * count as u128 + start as u128) / total.max(1) as u128;
    usize::try_from(share).unwrap_or(count)
}

/// The questions taken so far, and which they exclude.
struct Sheet<'b> {
    bank: &'b Bank,
    count: usize,
    places: Vec<usize>,
    taken: HashSet<&'b QuestionId>,
    excluded: HashSet<&'b QuestionId>,
}

impl<'b> Sheet<'b> {
    fn new(bank: &'b Bank, count: usize) -> Self {
        let places = Vec::with_capacity(count);
        Self { bank, count, places, taken: HashSet::new(), excluded: HashSet::new() }
    }

    /// How many questions are still wanted.
    fn room(&self) -> usize {
        self.count.saturating_sub(self.places.len())
    }

    /// Takes a question if there is room and it may be taken; one less is then wanted on its topic.
    fn take_for(&mut self, candidate: Candidate, wanted: &mut [usize]) -> bool {
        let is_taken = self.room() > 0 && self.take(candidate);
        if is_taken {
            take_one(wanted, candidate.topic);
        }
        is_taken
    }

    /// Takes a question, unless one already taken must not share a paper with it.
    fn take(&mut self, candidate: Candidate) -> bool {
        let Some(question) = self.bank.questions.get(candidate.place) else { return false };
        let Question { id, not_with, .. } = question.as_ref();
        let excludes = not_with.iter().any(|other| self.taken.contains(other));
        if excludes || (!self.excluded.is_empty() && self.excluded.contains(id)) {
            return false;
        }
        self.taken.insert(id);
        self.excluded.extend(not_with);
        self.places.push(candidate.place);
        true
    }
}

/// For each question of the bank how many candidates must not share a paper with it.
fn partners_by_place(bank: &Bank, classes: &[Vec<Candidate>]) -> Vec<u32> {
    let mut is_candidate = vec![false; bank.questions.len()];
    for candidate in classes.iter().flatten() {
        if let Some(mark) = is_candidate.get_mut(candidate.place) {
            *mark = true;
        }
    }
    let mut pairs = Vec::new();
    for candidate in classes.iter().flatten() {
        let Some(question) = bank.questions.get(candidate.place) else { continue };
        for other in question.not_with.iter().filter_map(|id| bank.place_of(id)) {
            if other != candidate.place && is_candidate.get(other).copied().unwrap_or_default() {
                pairs.push((candidate.place.min(other), candidate.place.max(other)));
            }
        }
    }
    // Two questions may name each other; that is one pair.
    pairs.sort_unstable();
    pairs.dedup();
    let mut partners = vec![0; bank.questions.len()];
    for (one, other) in pairs {
        for place in [one, other] {
            if let Some(count) = partners.get_mut(place) {
                *count += 1;
            }
        }
    }
    partners
}
