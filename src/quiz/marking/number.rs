//! Numbers: whether one that was typed lies where the key says.
//!
//! How it is read is told at [`read_number()`]. Both ends of a range and of a tolerance belong to it.
//! What the key accepts is right even if it is also foreseen as wrong. Right earns everything,
//! anything else nothing, also under a rule with negative marks: nobody guesses among options.
//!
//! Decimal fractions are not exact in binary: 1.1 is a little more than 0.1 away from 1. So much
//! as rounding can have done is overlooked, four steps in the last of 15 digits.

use super::{Part, PartState, PartVerdict, Said, read_number};
use crate::bank::{KnownNumber, Number, NumberKey};

/// How a typed number stands to the key.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Hit {
    /// It is right.
    Right(f64),
    /// It is the wrong one foreseen under this index.
    Foreseen(f64, usize),
    /// It is wrong.
    Wrong(f64),
    /// It is no number, or one with another unit.
    Unread,
}

/// Reads what was typed and compares it.
pub(super) fn hit(key: &Number, typed: &str) -> Hit {
    let Number { key: accepted, unit, wrong } = key;
    let Some(value) = read_number(typed, unit.as_deref()) else { return Hit::Unread };
    if is_accepted(*accepted, value) {
        return Hit::Right(value);
    }
    let foreseen =
        wrong.iter().position(|known| (known.value - value).abs() <= rounding(known.value, value));
    match foreseen {
        Some(at) => Hit::Foreseen(value, at),
        None => Hit::Wrong(value),
    }
}

/// Everything for a number the key accepts, nothing for any other.
pub(super) fn earned(key: &Number, typed: &str) -> f64 {
    match hit(key, typed) {
        Hit::Right(_) => 1.0,
        Hit::Foreseen(..) | Hit::Wrong(_) | Hit::Unread => 0.0,
    }
}

fn is_accepted(key: NumberKey, given: f64) -> bool {
    match key {
        NumberKey::Value { value, tolerance } => {
            (given - value).abs() <= tolerance + rounding(value, given)
        }
        NumberKey::Range { min, max } => {
            min - rounding(min, given) <= given && given <= max + rounding(max, given)
        }
    }
}

/// By how much the difference of two numbers may be off.
fn rounding(a: f64, b: f64) -> f64 {
    a.abs().max(b.abs()) * 4.0 * f64::EPSILON
}

/// What is right.
pub(super) fn right(key: &Number) -> Said {
    let unit = key.unit.clone();
    match key.key {
        NumberKey::Value { value, tolerance } if tolerance > 0.0 => {
            Said::About { value, tolerance, unit }
        }
        NumberKey::Value { value, tolerance: _ } => Said::Number { value, unit },
        NumberKey::Range { min, max } => Said::Between { min, max, unit },
    }
}

/// What was typed and how it was read, what is right, and the mistakes that were foreseen.
pub(super) fn explain(key: &Number, typed: Option<&str>, claimed: bool) -> Vec<PartVerdict> {
    let number = |value| Said::Number { value, unit: key.unit.clone() };
    let foreseen = |at: usize, known: &KnownNumber, state| PartVerdict {
        part: Part::Foreseen(at),
        text: number(known.value),
        given: None,
        right: None,
        reason: known.reason.clone(),
        state,
    };
    let met = typed.map(|typed| (typed, hit(key, typed)));
    let is_right = claimed || matches!(met, Some((_, Hit::Right(_))));
    let mut lines = Vec::new();
    if let Some((typed, hit)) = met {
        let (read, known) = match hit {
            Hit::Right(value) | Hit::Wrong(value) => (Some(value), None),
            Hit::Foreseen(value, at) => (Some(value), key.wrong.get(at)),
            Hit::Unread => (None, None),
        };
        lines.push(PartVerdict {
            part: Part::Typed,
            text: Said::Text(typed.to_owned()),
            given: read.map(number),
            right: Some(right(key)),
            reason: known.and_then(|known| known.reason.clone()),
            state: PartState::of(true, is_right),
        });
    } else {
        lines.push(PartVerdict {
            part: Part::Accepted(0),
            text: right(key),
            given: None,
            right: None,
            reason: None,
            state: PartState::LeftOutWrongly,
        });
    }
    for (at, known) in key.wrong.iter().enumerate() {
        let was_given = matches!(met, Some((_, Hit::Foreseen(_, given))) if given == at);
        if known.reason.is_some() && !was_given {
            lines.push(foreseen(at, known, PartState::LeftRightly));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(key: NumberKey) -> Number {
        let wrong = vec![KnownNumber { value: 3900.0, reason: Some("in km²".to_owned()) }];
        Number { key, unit: Some("square miles".to_owned()), wrong }
    }

    #[test]
    fn both_ends_of_the_tolerance_are_right() {
        let key = number(NumberKey::Value { value: 1500.0, tolerance: 150.0 });
        assert_eq!(hit(&key, "1,500"), Hit::Right(1500.0));
        assert_eq!(hit(&key, "1350"), Hit::Right(1350.0));
        assert_eq!(hit(&key, "1650 square miles"), Hit::Right(1650.0));
        assert_eq!(hit(&key, "1650.1"), Hit::Wrong(1650.1));
        assert_eq!(hit(&key, "3 900"), Hit::Foreseen(3900.0, 0));
        assert_eq!(hit(&key, "many"), Hit::Unread);
        let tenth = number(NumberKey::Value { value: 1.0, tolerance: 0.1 });
        assert_eq!(hit(&tenth, "1.1"), Hit::Right(1.1), "a tenth is not exact in binary");
    }

    #[test]
    fn both_ends_of_a_range_are_right() {
        let key = number(NumberKey::Range { min: -3.5, max: 0.0 });
        assert_eq!(hit(&key, "−3,5"), Hit::Right(-3.5));
        assert_eq!(hit(&key, "0"), Hit::Right(0.0));
        assert_eq!(hit(&key, "0.01"), Hit::Wrong(0.01));
        let wide = number(NumberKey::Range { min: 0.0, max: 1e12 });
        assert_eq!(hit(&wide, "-0.001"), Hit::Wrong(-0.001), "however wide the range");
    }

    #[test]
    fn an_exact_number_must_be_hit_exactly() {
        let key = number(NumberKey::Value { value: 2008.0, tolerance: 0.0 });
        assert_eq!(hit(&key, "2008"), Hit::Right(2008.0));
        assert_eq!(hit(&key, "2008.001"), Hit::Wrong(2008.001));
        let people = number(NumberKey::Value { value: 8_000_000_000.0, tolerance: 0.0 });
        assert_eq!(hit(&people, "8,000,000,001"), Hit::Wrong(8_000_000_001.0));
    }
}
