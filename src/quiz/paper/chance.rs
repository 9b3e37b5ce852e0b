//! Where chance comes from. Part of the contract in [`super`]: it must give the same numbers for
//! ever, so of the crates beneath it only the raw output of the cipher is used, which its
//! definition fixes.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng as _, SeedableRng as _};

use super::Seed;
use crate::bank::QuestionId;

/// The first 28 bytes of the key; the seed fills the last four, lowest byte first.
const KEY: &[u8; 28] = b"Footnote paper, contract 1. ";

/// Which of the independent sequences of a seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stream {
    /// Rounds the shares of the topics.
    Shares,
    /// Brings them into their order.
    Order,
    /// Gives the keys of single choice their places.
    Keys,
    /// Brings one class of questions into the order in which they are looked at.
    Class {
        /// Which class, from 0.
        class: usize,
        /// The first time, or again because too many excluded one another.
        go: Go,
    },
    /// Arranges the parts of one question.
    Parts(u64),
}

/// Whether the questions are chosen for the first or for the second time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Go {
    /// As chance has it.
    First,
    /// Those that exclude few others first.
    Second,
}

impl Stream {
    /// The stream of a question: XXH3 of its id, with the highest bit set to keep clear of the
    /// streams with small numbers.
    pub(super) fn of_question(id: &QuestionId) -> Self {
        Self::Parts(xxhash_rust::xxh3::xxh3_64(id.as_str().as_bytes()))
    }

    fn number(self) -> u64 {
        match self {
            Self::Shares => 0,
            Self::Order => 1,
            Self::Keys => 2,
            Self::Class { class, go: Go::First } => 16 + 2 * class as u64,
            Self::Class { class, go: Go::Second } => 17 + 2 * class as u64,
            Self::Parts(print) => print | 1 << 63,
        }
    }
}

/// One sequence of chance.
pub(super) struct Chance {
    words: ChaCha8Rng,
}

impl Chance {
    pub(super) fn new(seed: Seed, stream: Stream) -> Self {
        let mut key = [0; 32];
        let bytes = KEY.iter().copied().chain(seed.get().to_le_bytes());
        for (place, byte) in key.iter_mut().zip(bytes) {
            *place = byte;
        }
        let mut words = ChaCha8Rng::from_seed(key);
        words.set_stream(stream.number());
        Self { words }
    }

    /// A number below `bound`, each equally likely; 0, without using up anything, for a bound of
    /// 0 or 1. Words at or above the greatest multiple of the bound are thrown away, as they would
    /// make small numbers likelier.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let bound = u32::try_from(bound).unwrap_or(u32::MAX);
        if bound <= 1 {
            return 0;
        }
        let beyond = (1 << 32) % u64::from(bound);
        loop {
            let word = self.words.next_u32();
            if u64::from(word) + beyond < 1 << 32 {
                return usize::try_from(word % bound).unwrap_or_default();
            }
        }
    }

    /// Brings an element chosen among those at `place` and after it to `place`: one step of
    /// Fisher and Yates, from the front.
    pub(super) fn deal_one<T>(&mut self, list: &mut [T], place: usize) {
        let rest = list.len().saturating_sub(place);
        if rest > 1 {
            list.swap(place, place + self.below(rest));
        }
    }

    /// Brings the list into an order, each order equally likely.
    pub(super) fn deal<T>(&mut self, list: &mut [T]) {
        for place in 0..list.len() {
            self.deal_one(list, place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Worked out once with another implementation of the cipher, from the contract alone.
    #[test]
    fn the_cipher_gives_the_words_of_the_contract() {
        let words = |stream| {
            let mut chance = Chance::new(Seed::new(2022), stream);
            [(); 3].map(|()| chance.words.next_u32())
        };
        assert_eq!(words(Stream::Shares), [0xbf2f7ec9, 0x221c60f0, 0x716a68f8]);
        assert_eq!(words(Stream::Parts(5)), [0xb57b5ccd, 0xa23bb318, 0xeb971daf]);
    }

    #[test]
    fn words_that_would_favour_small_numbers_are_thrown_away() {
        let mut chance = Chance::new(Seed::new(2022), Stream::Shares);
        let numbers = [(); 6].map(|()| chance.below((1 << 31) + 1));
        // Of the first twelve words six are too great, 0xbf2f7ec9 the first of them.
        let expected = [572285168, 1902799096, 107044358, 1644805008, 1258329681, 1571037233];
        assert_eq!(numbers, expected);
    }

    #[test]
    fn where_there_is_no_choice_no_word_is_used_up() {
        let mut chance = Chance::new(Seed::new(2022), Stream::Shares);
        assert_eq!((chance.below(0), chance.below(1)), (0, 0));
        assert_eq!(chance.words.next_u32(), 0xbf2f7ec9);
    }
}
