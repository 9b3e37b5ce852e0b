//! What choosing among the questions of a bank needs to know of each, side by side in memory.
//!
//! A bank of a hundred thousand questions lies scattered over a hundred megabytes; going through
//! it question by question takes 10 ms and more, through these facts a twentieth of that. They are
//! gathered once, when a bank is put together.

use std::collections::HashMap;

use jiff::civil::Date;
use xxhash_rust::xxh3::xxh3_64;

use super::{Difficulty, Question, QuestionId, Response, ResponseKind, Topic};

/// What choosing needs to know of one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// XXH3 (64 bits, seed 0) of the question's id.
    pub id_print: u64,
    /// Its topic, as an index into [`Bank::topics`](super::Bank::topics).
    pub topic: u32,
    /// How many parts an answer has: pairs, gaps, or items to be put in place; otherwise 1.
    pub parts: u16,
    /// See [`Question::difficulty`].
    pub difficulty: Difficulty,
    /// The kind of its response.
    pub kind: ResponseKind,
    /// See [`Question::valid_until`].
    pub valid_until: Option<Date>,
    /// Whether it names questions that it must not share a paper with.
    pub has_rivals: bool,
}

/// Gathers facts, question by question.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    topics: Vec<Topic>,
    numbers: HashMap<Topic, u32>,
    last: Option<(Topic, u32)>,
}

impl Gathering {
    /// The facts about one question.
    pub(super) fn add(&mut self, question: &Question) -> Facts {
        let Question { id, topic, difficulty, response, valid_until, not_with, .. } = question;
        Facts {
            id_print: print_of(id),
            topic: self.number_of(topic),
            parts: u16::try_from(parts(response)).unwrap_or(u16::MAX),
            difficulty: *difficulty,
            kind: response.kind(),
            valid_until: *valid_until,
            has_rivals: !not_with.is_empty(),
        }
    }

    /// All topics met, in the order in which they first appeared.
    pub(super) fn into_topics(self) -> Vec<Topic> {
        self.topics
    }

    fn number_of(&mut self, topic: &Topic) -> u32 {
        // Questions on one topic mostly stand together in a file.
        if let Some((last, number)) = &self.last
            && last == topic
        {
            return *number;
        }
        let Self { topics, numbers, last } = self;
        let number = *numbers.entry(topic.clone()).or_insert_with(|| {
            topics.push(topic.clone());
            u32::try_from(topics.len() - 1).unwrap_or(u32::MAX)
        });
        *last = Some((topic.clone(), number));
        number
    }
}

/// See [`Facts::id_print`].
pub(super) fn print_of(id: &QuestionId) -> u64 {
    xxh3_64(id.as_str().as_bytes())
}

fn parts(response: &Response) -> usize {
    match response {
        Response::SingleChoice(_)
        | Response::MultipleChoice(_)
        | Response::TrueFalse(_)
        | Response::ShortAnswer(_)
        | Response::Number(_)
        | Response::Hotspot(_)
        | Response::Open(_) => 1,
        Response::Ordering(ordering) => ordering.items.len(),
        Response::Matching(matching) => matching.pairs.len(),
        Response::GapFill(gap_fill) => gap_fill.gaps.len(),
        Response::Categories(categories) => {
            let sorted = categories.categories.iter().map(|category| category.items.len());
            sorted.sum::<usize>() + categories.extra.len()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::bank;

    #[test]
    fn facts_are_those_of_the_questions() {
        let bank = bank()
            .question("a")
            .topic("Law")
            .question("b")
            .topic("War")
            .valid_until("2022-05-30")
            .question("c")
            .topic("Law")
            .difficulty(Difficulty::Hard)
            .ordering(&["x", "y", "z"])
            .build();
        assert_eq!(bank.topics(), [Topic::new("Law"), Topic::new("War")]);
        let facts = bank.facts();
        assert_eq!(facts.iter().map(|facts| facts.topic).collect::<Vec<_>>(), [0, 1, 0]);
        assert_eq!(facts[1].valid_until, bank.questions[1].valid_until);
        assert_eq!(
            (facts[2].difficulty, facts[2].kind, facts[2].parts),
            (Difficulty::Hard, ResponseKind::Ordering, 3)
        );
        assert_ne!(facts[0].id_print, facts[1].id_print);
    }
}
