//! Which place each key of a single choice has, so that over a paper no place has it more often
//! than another. Part of the contract in [`super`].
//!
//! Chance alone spreads the keys of ten questions evenly over four options (3, 3, 2, 2) in one
//! paper of seven, and puts four or more into one place in four papers of five. Questions are balanced
//! among those that show as many options: were they balanced all together, keys of longer
//! questions would pile up in the places that shorter ones do not have.
//!
//! Keys that cannot move (in ladders, or pinned) are counted, and the others make up for them. In
//! a paper of many of those the others lean to the places that those leave free; that is the price
//! of an even paper. Without any, each key is in each place equally often over all seeds.

use std::collections::{BTreeMap, VecDeque};
use std::ops::Range;

use super::Seed;
use super::chance::{Chance, Stream};

/// What is to be balanced about one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    /// How many options it shows.
    pub(super) shown: usize,
    /// Where its key may stand. Not empty, and within `0..shown`.
    pub(super) places: Range<usize>,
}

/// Gives each key its place, in the order given.
pub(super) fn balance(keys: &[Key], seed: Seed) -> Vec<usize> {
    let mut chance = Chance::new(seed, Stream::Keys);
    let mut by_shown: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, key) in keys.iter().enumerate() {
        by_shown.entry(key.shown).or_default().push(at);
    }
    let mut places = vec![0; keys.len()];
    for (shown, mut group) in by_shown {
        chance.deal(&mut group);
        let mut keys: Vec<Placed> = group
            .into_iter()
            .filter_map(|at| keys.get(at).map(|key| Placed { at, places: &key.places, place: 0 }))
            .collect();
        // Those with the least choice first; the others make up for them.
        keys.sort_by_key(|key| key.places.len());
        let mut tally = Tally { used: vec![0; shown] };
        for key in &mut keys {
            key.place = tally.least_used(key.places, &mut chance);
            tally.add(key.place);
        }
        while let Some(chain) = tally.chain(&keys) {
            tally.shift(&mut keys, &chain);
        }
        for key in keys {
            if let Some(place) = places.get_mut(key.at) {
                *place = key.place;
            }
        }
    }
    places
}

/// A key with its place so far.
struct Placed<'k> {
    at: usize,
    places: &'k Range<usize>,
    place: usize,
}

/// How often each place has a key.
struct Tally {
    used: Vec<usize>,
}

impl Tally {
    fn of(&self, place: usize) -> usize {
        self.used.get(place).copied().unwrap_or_default()
    }

    fn add(&mut self, place: usize) {
        if let Some(used) = self.used.get_mut(place) {
            *used += 1;
        }
    }

    /// One of the places used least, each equally likely.
    fn least_used(&self, places: &Range<usize>, chance: &mut Chance) -> usize {
        let least = places.clone().map(|place| self.of(place)).min().unwrap_or_default();
        let candidates = || places.clone().filter(|&place| self.of(place) == least);
        let which = chance.below(candidates().count());
        candidates().nth(which).unwrap_or(places.start)
    }

    /// Places along which keys can be shifted, each to the next, from one to another that has at
    /// least two fewer. Without pins on both sides there is none left after the first pass.
    fn chain(&self, keys: &[Placed<'_>]) -> Option<Vec<usize>> {
        let mut fullest_first: Vec<usize> = (0..self.used.len()).collect();
        fullest_first.sort_by_key(|&place| std::cmp::Reverse(self.of(place)));
        fullest_first.into_iter().find_map(|start| self.chain_from(start, keys))
    }

    /// The shortest such chain from `start`, by breadth-first search, lower places first.
    fn chain_from(&self, start: usize, keys: &[Placed<'_>]) -> Option<Vec<usize>> {
        if !self.used.iter().any(|used| used + 2 <= self.of(start)) {
            return None;
        }
        let mut reached_from: BTreeMap<usize, usize> = BTreeMap::from([(start, start)]);
        let mut queue = VecDeque::from([start]);
        while let Some(place) = queue.pop_front() {
            if self.of(place) + 2 <= self.of(start) {
                let mut chain = vec![place];
                let mut place = place;
                while place != start {
                    place = reached_from.get(&place).copied()?;
                    chain.push(place);
                }
                chain.reverse();
                return Some(chain);
            }
            for next in 0..self.used.len() {
                if !reached_from.contains_key(&next) && mover(keys, place, next).is_some() {
                    reached_from.insert(next, place);
                    queue.push_back(next);
                }
            }
        }
        None
    }

    fn shift(&mut self, keys: &mut [Placed<'_>], chain: &[usize]) {
        for (&from, &to) in chain.iter().zip(chain.iter().skip(1)) {
            if let Some(key) = mover(keys, from, to).and_then(|at| keys.get_mut(at)) {
                key.place = to;
            }
        }
        if let Some(used) = chain.first().and_then(|&place| self.used.get_mut(place)) {
            *used = used.saturating_sub(1);
        }
        if let Some(&last) = chain.last() {
            self.add(last);
        }
    }
}

/// The first key that stands at one place and may stand at the other.
fn mover(keys: &[Placed<'_>], from: usize, to: usize) -> Option<usize> {
    keys.iter().position(|key| key.place == from && key.places.contains(&to))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    /// Keys of questions that show four options.
    fn any_keys() -> impl Strategy<Value = Vec<Key>> {
        let places = (0..4_usize, 0..4_usize)
            .prop_map(|(one, other)| Key { shown: 4, places: one.min(other)..one.max(other) + 1 });
        vec(places, 1..=6)
    }

    fn unevenness(places: &[usize]) -> usize {
        (0..4).map(|place| places.iter().filter(|&&used| used == place).count().pow(2)).sum()
    }

    /// The least that any placing comes to, by trying all.
    fn least_unevenness(keys: &[Key], placed: &mut Vec<usize>) -> usize {
        let Some(key) = keys.get(placed.len()) else { return unevenness(placed) };
        key.places
            .clone()
            .map(|place| {
                placed.push(place);
                let least = least_unevenness(keys, placed);
                placed.pop();
                least
            })
            .min()
            .unwrap()
    }

    proptest! {
        #[test]
        fn no_placing_is_more_even(keys in any_keys(), seed in 0..Seed::COUNT) {
            let places = balance(&keys, Seed::new(seed));
            for (key, place) in keys.iter().zip(&places) {
                prop_assert!(key.places.contains(place));
            }
            let least = least_unevenness(&keys, &mut Vec::new());
            prop_assert_eq!(unevenness(&places), least, "{:?}", places);
        }
    }
}
