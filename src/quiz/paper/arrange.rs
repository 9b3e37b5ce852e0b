//! The order of a question's parts. Part of the contract in [`super`]: each question has a stream
//! of chance of its own, so that its parts are arranged the same whatever else is on the paper.
//! Only the place of the key of a single choice is left open, to be balanced over the paper.

use std::ops::Range;

use super::chance::{Chance, Stream};
use super::{Layout, Seed};
use crate::bank::{Categories, Choice, ChoiceOption, GapFill, GapKey, Pin, Question, Response};
use crate::quiz::marking::right_sides;

/// A question's parts in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Arranged {
    /// Nothing is open.
    Done(Layout),
    /// A single choice, but for the place of its key.
    KeyOpen(KeyOpen),
}

/// A single choice whose key has yet to be put among the other options.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct KeyOpen {
    /// The other options shown, in order.
    pub(super) others: Vec<usize>,
    /// The key.
    pub(super) key: usize,
    /// The places the key may have on the paper: one only, where pins or the author's order
    /// decide. Never empty, and its end is at most the number of others plus 1.
    pub(super) places: Range<usize>,
}

impl KeyOpen {
    /// How many options are shown.
    pub(super) fn shown(&self) -> usize {
        self.others.len() + 1
    }

    /// Puts the key in its place.
    pub(super) fn with_key_at(self, place: usize) -> Layout {
        let Self { others: mut order, key, places: _ } = self;
        order.insert(place.min(order.len()), key);
        Layout::Order(order)
    }
}

/// Arranges the parts of a question.
pub(super) fn arrange(question: &Question, seed: Seed) -> Arranged {
    let chance = &mut Chance::new(seed, Stream::of_question(&question.id));
    let layout = match &question.response {
        Response::SingleChoice(choice) => return single_choice(choice, chance),
        Response::MultipleChoice(choice) => Layout::Order(choice_order(choice, chance)),
        Response::TrueFalse(_)
        | Response::ShortAnswer(_)
        | Response::Number(_)
        | Response::Open(_) => Layout::Plain,
        Response::Ordering(ordering) => {
            Layout::Order(dealt_out_of_order(ordering.items.len(), chance))
        }
        Response::Matching(matching) => {
            let left = dealt(matching.pairs.len(), chance);
            Layout::Matching { left, right: dealt(right_sides(matching).len(), chance) }
        }
        Response::GapFill(gap_fill) => Layout::Gaps(gap_lists(gap_fill, chance)),
        Response::Categories(categories) => {
            Layout::Items(dealt(categories_items(categories), chance))
        }
        Response::Hotspot(hotspot) => Layout::Order(dealt(hotspot.areas.len(), chance)),
    };
    Arranged::Done(layout)
}

fn dealt(count: usize, chance: &mut Chance) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    chance.deal(&mut order);
    order
}

/// Any order but the right one, each equally likely.
fn dealt_out_of_order(count: usize, chance: &mut Chance) -> Vec<usize> {
    loop {
        let order = dealt(count, chance);
        if count < 2 || !order.is_sorted() {
            return order;
        }
    }
}

fn categories_items(categories: &Categories) -> usize {
    let sorted: usize = categories.categories.iter().map(|category| category.items.len()).sum();
    sorted + categories.extra.len()
}

fn gap_lists(gap_fill: &GapFill, chance: &mut Chance) -> Vec<Vec<usize>> {
    let list = |key: &GapKey| match key {
        GapKey::Typed(_) => Vec::new(),
        GapKey::Picked(choice) => choice_order(choice, chance),
    };
    gap_fill.gaps.iter().map(|gap| &gap.key).map(list).collect()
}

/// The options of a choice: which are shown, in order.
fn choice_order(choice: &Choice, chance: &mut Chance) -> Vec<usize> {
    let Sections { first, mut middle, last } = Sections::of(choice, chance);
    if !choice.keeps_order {
        chance.deal(&mut middle);
    }
    [first, middle, last].concat()
}

/// The options of a single choice, the place of the key left open where it may vary.
fn single_choice(choice: &Choice, chance: &mut Chance) -> Arranged {
    let Sections { first, mut middle, last } = Sections::of(choice, chance);
    let is_key = |at: &usize| choice.options.get(*at).is_some_and(|option| option.is_key);
    let free_key = middle.iter().position(is_key).filter(|_| !choice.keeps_order);
    let (order, key_at, places) = if let Some(at) = free_key {
        let key = middle.remove(at);
        chance.deal(&mut middle);
        let places = first.len()..first.len() + middle.len() + 1;
        middle.insert(0, key);
        let key_at = first.len();
        ([first, middle, last].concat(), key_at, places)
    } else {
        if !choice.keeps_order {
            chance.deal(&mut middle);
        }
        let order = [first, middle, last].concat();
        let Some(at) = order.iter().position(is_key) else {
            return Arranged::Done(Layout::Order(order));
        };
        (order, at, at..at + 1)
    };
    let mut others = order;
    let key = others.remove(key_at);
    Arranged::KeyOpen(KeyOpen { others, key, places })
}

/// The options shown, each section in the order of the file.
struct Sections {
    first: Vec<usize>,
    middle: Vec<usize>,
    last: Vec<usize>,
}

impl Sections {
    /// Chooses the options shown. Keys always are. Of the wrong ones there is room for as many as
    /// `show` leaves, and for one at least; pinned ones go before others, which chance chooses.
    fn of(choice: &Choice, chance: &mut Chance) -> Self {
        let options = || choice.options.iter().enumerate();
        let keys = options().filter(|(_, option)| option.is_key).count();
        let room = choice.show.map_or(usize::MAX, |show| show.saturating_sub(keys).max(1));
        let wrong = |is_pinned: bool| {
            options()
                .filter(move |(_, option)| !option.is_key && option.pin.is_some() == is_pinned)
                .map(|(at, _)| at)
        };
        let mut shown: Vec<usize> = wrong(true).take(room).collect();
        let mut pool: Vec<usize> = wrong(false).collect();
        let room = room.saturating_sub(shown.len());
        if room < pool.len() {
            for place in 0..room {
                chance.deal_one(&mut pool, place);
            }
            pool.truncate(room);
        }
        shown.append(&mut pool);
        shown.extend(options().filter(|(_, option)| option.is_key).map(|(at, _)| at));
        shown.sort_unstable();

        let mut sections = Self { first: Vec::new(), middle: Vec::new(), last: Vec::new() };
        for at in shown {
            match choice.options.get(at).and_then(|option: &ChoiceOption| option.pin) {
                Some(Pin::First) => sections.first.push(at),
                None => sections.middle.push(at),
                Some(Pin::Last) => sections.last.push(at),
            }
        }
        sections
    }
}
