//! The paper code: twelve characters that give the same paper again.
//!
//! | field | bits | meaning |
//! |---|---|---|
//! | seed | 24 | what randomness starts from |
//! | count | 7 | questions asked for; 0 for all, 127 for more than 126 |
//! | bank | 12 | lowest bits of the bank's [`Fingerprint`] |
//! | plan | 11 | lowest bits of the plan's print (see `paper::print`) |
//!
//! The 54 bits, the seed highest, are a number in base 31 with eleven digits, the highest first,
//! written with [`ALPHABET`]. The twelfth character is the check: the sum of 1 x the first digit,
//! 2 x the second, … 11 x the eleventh, modulo 31. As 31 is a prime and all weights differ, every
//! single wrong character and every exchange of two characters (the check among them) is noticed.
//!
//! The prints only let a mismatch be noticed (one chance in 4,096 and in 2,048 to miss it); they
//! take no part in the draw.

use std::fmt;
use std::num::NonZeroU8;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;

use super::Seed;
use crate::bank::Fingerprint;
use crate::quiz::Count;

/// The characters of a code: digits and letters without `0`, `O`, `1`, `I` and `U`, which are
/// taken for one another.
const ALPHABET: &[u8; 31] = b"23456789ABCDEFGHJKLMNPQRSTVWXYZ";

const BASE: u64 = 31;
const DIGITS: u64 = 11;
/// Characters in a code, the check included.
const LENGTH: usize = 12;

const SEED_BITS: u32 = 24;
const COUNT_BITS: u32 = 7;
const BANK_BITS: u32 = 12;
const PLAN_BITS: u32 = 11;
const ALL_BITS: u32 = SEED_BITS + COUNT_BITS + BANK_BITS + PLAN_BITS;

const MANY: u8 = (1 << COUNT_BITS) - 1;

/// The short code that gives the same paper again. Shown and stored as its 12 characters; hyphens,
/// spaces and small letters are understood when one is read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PaperCode {
    /// Below 2^54.
    number: u64,
}

/// How many questions a code asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CodedCount {
    /// Every question that fits the plan.
    All,
    /// This many, at most 126.
    Exactly(NonZeroU8),
    /// More than 126; how many, only the plan knows.
    Many,
}

/// What is wrong with characters given as a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CodeError {
    /// Not 12 characters, hyphens and spaces apart.
    #[error("a paper code has {LENGTH} characters, these are {found}")]
    WrongLength {
        /// How many there are.
        found: usize,
    },
    /// A character that no code has.
    #[error("no paper code contains {character:?}")]
    ForeignCharacter {
        /// The character as given.
        character: char,
    },
    /// The characters do not belong together: one is wrong, or two have changed places.
    #[error("the check character does not fit the others")]
    CheckFails,
}

impl PaperCode {
    /// Puts a code together. Of the fingerprint and the plan's print only the lowest bits count.
    #[must_use]
    pub fn new(seed: Seed, count: CodedCount, bank: Fingerprint, plan_print: u64) -> Self {
        let count = match count {
            CodedCount::All => 0,
            CodedCount::Exactly(count) => count.get().min(MANY),
            CodedCount::Many => MANY,
        };
        let mut number = u64::from(seed.get());
        number = number << COUNT_BITS | u64::from(count);
        number = number << BANK_BITS | low_bits(bank.0, BANK_BITS);
        number = number << PLAN_BITS | low_bits(plan_print, PLAN_BITS);
        Self { number }
    }

    /// What randomness starts from.
    #[must_use]
    pub fn seed(self) -> Seed {
        let seed = self.number >> (COUNT_BITS + BANK_BITS + PLAN_BITS);
        Seed::new(u32::try_from(low_bits(seed, SEED_BITS)).unwrap_or_default())
    }

    /// How many questions it asks for.
    #[must_use]
    pub fn count(self) -> CodedCount {
        let count = low_bits(self.number >> (BANK_BITS + PLAN_BITS), COUNT_BITS);
        match u8::try_from(count).ok().and_then(NonZeroU8::new) {
            None => CodedCount::All,
            Some(count) if count.get() == MANY => CodedCount::Many,
            Some(count) => CodedCount::Exactly(count),
        }
    }

    /// The lowest 12 bits of the fingerprint of the bank it was drawn from.
    #[must_use]
    pub fn bank_print(self) -> u16 {
        u16::try_from(low_bits(self.number >> PLAN_BITS, BANK_BITS)).unwrap_or_default()
    }

    /// The lowest 11 bits of the print of the plan it was drawn by.
    #[must_use]
    pub fn plan_print(self) -> u16 {
        u16::try_from(low_bits(self.number, PLAN_BITS)).unwrap_or_default()
    }

    /// Whether it can have been drawn from this edition of a bank.
    #[must_use]
    pub fn fits_bank(self, bank: Fingerprint) -> bool {
        u64::from(self.bank_print()) == low_bits(bank.0, BANK_BITS)
    }

    /// Whether it can have been drawn by a plan with this print.
    #[must_use]
    pub fn fits_plan(self, plan_print: u64) -> bool {
        u64::from(self.plan_print()) == low_bits(plan_print, PLAN_BITS)
    }

    /// The code in groups of four, easier to read aloud and to copy: `XXXX-XXXX-XXXX`.
    #[must_use]
    pub fn grouped(self) -> String {
        let mut text = String::with_capacity(LENGTH + 2);
        for (at, character) in self.characters().into_iter().enumerate() {
            if at > 0 && at % 4 == 0 {
                text.push('-');
            }
            text.push(character);
        }
        text
    }

    fn characters(self) -> [char; LENGTH] {
        let mut characters = ['2'; LENGTH];
        let mut rest = self.number;
        let mut check = 0;
        for (weight, place) in (1..=DIGITS).rev().zip(characters.iter_mut().rev().skip(1)) {
            let digit = rest % BASE;
            rest /= BASE;
            check += weight * digit;
            *place = character_of(digit);
        }
        if let Some(last) = characters.last_mut() {
            *last = character_of(check % BASE);
        }
        characters
    }
}

/// The count as a code keeps it.
impl From<Count> for CodedCount {
    fn from(count: Count) -> Self {
        match count {
            Count::All => Self::All,
            Count::Exactly(count) => match NonZeroU8::try_from(count) {
                Ok(count) if count.get() < MANY => Self::Exactly(count),
                Ok(_) | Err(_) => Self::Many,
            },
        }
    }
}

impl FromStr for PaperCode {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        let mut found = 0;
        let mut number: u64 = 0;
        let mut weighted = 0;
        let mut check = 0;
        for character in text.chars().filter(|character| !is_spacing(*character)) {
            let digit = digit_of(character).ok_or(CodeError::ForeignCharacter { character })?;
            found += 1;
            if found < LENGTH {
                number = number * BASE + digit;
                weighted += digit * found as u64;
            } else {
                check = digit;
            }
        }
        if found != LENGTH {
            return Err(CodeError::WrongLength { found });
        }
        // Eleven digits can say a little more than 54 bits; no code does.
        if weighted % BASE != check || number >> ALL_BITS != 0 {
            return Err(CodeError::CheckFails);
        }
        Ok(Self { number })
    }
}

/// The 12 characters without hyphens.
impl fmt::Display for PaperCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.characters().iter().try_for_each(|character| fmt::Write::write_char(f, *character))
    }
}

impl fmt::Debug for PaperCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PaperCode({self})")
    }
}

impl Serialize for PaperCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PaperCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

fn low_bits(number: u64, bits: u32) -> u64 {
    number & ((1 << bits) - 1)
}

fn character_of(digit: u64) -> char {
    usize::try_from(digit).ok().and_then(|at| ALPHABET.get(at)).map_or('2', |&byte| byte.into())
}

fn digit_of(character: char) -> Option<u64> {
    let upper = u8::try_from(character.to_ascii_uppercase()).ok()?;
    ALPHABET.iter().position(|&known| known == upper).map(|at| at as u64)
}

/// People copy codes with whatever their keyboard or word processor makes of spaces and hyphens.
fn is_spacing(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn code(seed: u32, count: u8, bank: u64, plan: u64) -> PaperCode {
        let count = match NonZeroU8::new(count) {
            None => CodedCount::All,
            Some(MANY_COUNT) => CodedCount::Many,
            Some(count) => CodedCount::Exactly(count),
        };
        PaperCode::new(Seed::new(seed), count, Fingerprint(bank), plan)
    }

    const MANY_COUNT: NonZeroU8 = NonZeroU8::new(MANY).unwrap();

    fn some_codes() -> Vec<PaperCode> {
        vec![
            code(0, 0, 0, 0),
            code(u32::MAX, 127, u64::MAX, u64::MAX),
            code(1, 10, 0x1234_5678_9abc_def0, 0x0fed_cba9_8765_4321),
            code(0x00ab_cdef, 50, 4095, 0),
            code(0x0055_5555, 1, 0, 2047),
        ]
    }

    /// These were printed and written down by people; they must be read the same for ever.
    #[test]
    fn codes_are_written_as_ever() {
        let written: Vec<String> = some_codes().iter().map(ToString::to_string).collect();
        assert_eq!(written, PINNED);
        assert_eq!(some_codes()[2].grouped(), "2222-3BPZ-8T7Z");
    }

    const PINNED: [&str; 5] =
        ["222222222222", "PZCKPMEPE7HE", "22223BPZ8T7Z", "GR9XJ7KP55R3", "9C5J8TA4YHGL"];

    #[test]
    fn no_code_has_characters_that_look_alike() {
        for character in "0O1IU".chars() {
            assert_eq!(digit_of(character), None, "{character}");
        }
        assert_eq!(ALPHABET.len() as u64, BASE);
        assert!(ALPHABET.is_sorted());
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for code in some_codes() {
            let plain = code.to_string();
            let spaced = format!(" {} ", code.grouped().replace('-', " \u{2013} "));
            for typed in [plain.clone(), plain.to_lowercase(), code.grouped(), spaced] {
                assert_eq!(typed.parse(), Ok(code), "{typed}");
            }
        }
    }

    #[test]
    fn every_wrong_character_is_noticed() {
        for code in some_codes() {
            let right: Vec<char> = code.to_string().chars().collect();
            for at in 0..LENGTH {
                for &other in ALPHABET {
                    let mut wrong = right.clone();
                    wrong[at] = other.into();
                    if wrong != right {
                        let typed: String = wrong.into_iter().collect();
                        assert_eq!(
                            typed.parse::<PaperCode>(),
                            Err(CodeError::CheckFails),
                            "{typed}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn every_exchange_of_two_characters_is_noticed() {
        for code in some_codes() {
            let right: Vec<char> = code.to_string().chars().collect();
            for one in 0..LENGTH {
                for other in one + 1..LENGTH {
                    let mut wrong = right.clone();
                    wrong.swap(one, other);
                    if wrong != right {
                        let typed: String = wrong.into_iter().collect();
                        assert_eq!(
                            typed.parse::<PaperCode>(),
                            Err(CodeError::CheckFails),
                            "{typed}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_no_code_is_refused_with_the_reason() {
        let wrong_length = |found| Err(CodeError::WrongLength { found });
        assert_eq!("".parse::<PaperCode>(), wrong_length(0));
        assert_eq!("2222-2222-222".parse::<PaperCode>(), wrong_length(11));
        assert_eq!("2222-2222-2222-2".parse::<PaperCode>(), wrong_length(13));
        assert_eq!("2".repeat(100_000).parse::<PaperCode>(), wrong_length(100_000));
        let foreign = |character| Err(CodeError::ForeignCharacter { character });
        assert_eq!("2222-2222-222O".parse::<PaperCode>(), foreign('O'));
        assert_eq!("2222-é222-2222".parse::<PaperCode>(), foreign('é'));
        // Weighted sum 30 x (1 + … + 11) = 1980 = 27 modulo 31, but more than 54 bits.
        assert_eq!("ZZZZ-ZZZZ-ZZZW".parse::<PaperCode>(), Err(CodeError::CheckFails));
    }

    #[test]
    fn a_count_above_126_is_only_known_to_be_many() {
        let coded = |count| CodedCount::from(Count::exactly(count));
        assert_eq!(coded(0), CodedCount::All);
        assert_eq!(coded(126), CodedCount::Exactly(NonZeroU8::new(126).unwrap()));
        assert_eq!(coded(127), CodedCount::Many);
        assert_eq!(coded(u16::MAX), CodedCount::Many);
    }

    proptest! {
        #[test]
        fn codes_round_trip(seed in 0..Seed::COUNT, count in 0..=MANY, bank: u64, plan: u64) {
            let code = code(seed, count, bank, plan);
            prop_assert_eq!(code.to_string().parse(), Ok(code));
            prop_assert_eq!(code.seed().get(), seed);
            prop_assert_eq!(u64::from(code.bank_print()), bank % 4096);
            prop_assert_eq!(u64::from(code.plan_print()), plan % 2048);
            prop_assert!(code.fits_bank(Fingerprint(bank)) && code.fits_plan(plan));
            let stored = serde_json::to_string(&code).unwrap();
            prop_assert_eq!(&stored, &format!("\"{code}\""));
            prop_assert_eq!(serde_json::from_str::<PaperCode>(&stored).unwrap(), code);
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".{0,20}") {
            if let Ok(code) = text.parse::<PaperCode>() {
                prop_assert_eq!(code.to_string().parse(), Ok(code));
            }
        }
    }
}
