//! Reading a number as people type it.
//!
//! Only the shape of what was typed decides how it is read, never the key: the same keystrokes
//! mean the same number in every question.
//!
//! - Digits are 0 to 9. A sign may stand before them: `+`, `-`, the minus and dashes of Unicode.
//! - Thousands may be grouped, by spaces (also narrow and no-break ones), apostrophes, low lines,
//!   commas or dots, always by three (with several commas also the Indian way, `12,34,567`).
//! - With a comma *and* a dot, the last of them is the decimal mark: `1,500.5` and `1.500,5`.
//! - Several commas, or several dots, group: `1.500.000`.
//! - **One comma** groups if exactly three digits follow and one to three stand before it that do
//!   not begin with 0 (`1,500` is 1500), and is the decimal mark otherwise (`1,5`, `0,500`,
//!   `1500,250`).
//! - **One dot** is always the decimal mark: `1.500` is 1.5.
//! - Powers of ten: `1.5e3`, `1.5E+3`, `1.5×10^3`, `1.5 x 10³`.
//! - The unit may stand before or after it, spelt with the same forgiveness as a short answer;
//!   for `%` also `percent` and `per cent`. Anything else beside the digits is no number: who
//!   types another unit means another number.

use crate::bank::Forgiveness;
use crate::bank::fold::{fold, is_invisible};

/// Longer than any number a person types, units included.
const LONGEST: usize = 100;

/// Reads a number as people type it, with or without the unit; `None` when it is not one. The
/// rules, chosen so that no key is needed to read a number:
///
/// | typed | read as |
/// |---|---|
/// | `1,500`, `1 500`, `1’500`, `1500` | 1500 |
/// | `1.500`, `1,5`, `0,5` | 1.5, 1.5, 0.5 |
/// | `1,500.5`, `1.500,5` | 1500.5 |
/// | `1.5e3`, `1.5 × 10³` | 1500 |
/// | `−5`, `5 %`, `$5` (where that is the unit) | −5, 5, 5 |
#[must_use]
pub fn read_number(typed: &str, unit: Option<&str>) -> Option<f64> {
    let cleaned = clean(typed)?;
    let (sign, rest) = split_sign(&cleaned);
    if let Some(value) = unsigned(rest) {
        return Some(sign.of(value));
    }
    let unit = unit.map(fold_unit).filter(|unit| !unit.is_empty())?;
    // The longest number is tried first, so that no dot of the number is taken for the unit's.
    let cuts: Vec<(&str, &str)> = rest.char_indices().map(|(at, _)| rest.split_at(at)).collect();
    for (number, after) in cuts.iter().rev() {
        if fold_unit(after) == unit && !begins_with_sign(after) {
            return unsigned(number).map(|value| sign.of(value));
        }
    }
    for (before, number) in &cuts {
        if fold_unit(before) == unit {
            let (inner, digits) = split_sign(number.trim_start());
            let sign = match (sign, inner) {
                (sign, Sign::None) => sign,
                (Sign::None, inner) => inner,
                (Sign::Plus | Sign::Minus, Sign::Plus | Sign::Minus) => return None,
            };
            return unsigned(digits).map(|value| sign.of(value));
        }
    }
    None
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    None,
    Plus,
    Minus,
}

impl Sign {
    fn of(self, value: f64) -> f64 {
        match self {
            Self::None | Self::Plus => value,
            // Subtracted so that −0 is 0.
            Self::Minus => 0.0 - value,
        }
    }
}

/// One form for spaces, minus signs and apostrophes; `None` for what is too long to be a number.
fn clean(typed: &str) -> Option<String> {
    let mut cleaned = String::with_capacity(typed.len().min(4 * LONGEST));
    for c in typed.trim().chars().filter(|&c| !is_invisible(c)) {
        if cleaned.len() > 4 * LONGEST {
            return None;
        }
        match c {
            space if space.is_whitespace() => {
                if !cleaned.ends_with(' ') {
                    cleaned.push(' ');
                }
            }
            '−' | '‐' | '‑' | '‒' | '–' | '—' | '﹣' | '－' => cleaned.push('-'),
            '’' | '‘' | 'ʼ' | '´' | '′' => cleaned.push('\''),
            other => cleaned.push(other),
        }
    }
    (cleaned.chars().count() <= LONGEST).then(|| cleaned.trim().to_owned())
}

fn split_sign(text: &str) -> (Sign, &str) {
    if let Some(rest) = text.strip_prefix('-') {
        (Sign::Minus, rest.trim_start())
    } else if let Some(rest) = text.strip_prefix('+') {
        (Sign::Plus, rest.trim_start())
    } else {
        (Sign::None, text)
    }
}

fn begins_with_sign(text: &str) -> bool {
    split_sign(text.trim_start()).0 != Sign::None
}

fn fold_unit(unit: &str) -> String {
    let folded = fold(unit, Forgiveness::default());
    if folded == "percent" { "%".to_owned() } else { folded }
}

/// Digits, grouped or not, perhaps times a power of ten.
fn unsigned(text: &str) -> Option<f64> {
    let (mantissa, exponent) = split_exponent(text.trim())?;
    let digits = plain_decimal(mantissa.trim_end())?;
    let value: f64 = format!("{digits}e{exponent}").parse().ok()?;
    value.is_finite().then_some(value)
}

fn split_exponent(text: &str) -> Option<(&str, i32)> {
    if let Some((mantissa, exponent)) = text.split_once(['e', 'E']) {
        return Some((mantissa, small_integer(exponent)?));
    }
    let Some((mantissa, power)) = text.split_once(['×', 'x', 'X', '*', '·', '⋅']) else {
        return Some((text, 0));
    };
    let power = power.trim_start().strip_prefix("10")?;
    let exponent = match power.strip_prefix('^') {
        Some(exponent) => small_integer(exponent)?,
        None => small_integer(&power.chars().map(lowered).collect::<Option<String>>()?)?,
    };
    Some((mantissa, exponent))
}

fn small_integer(text: &str) -> Option<i32> {
    let (sign, digits) = split_sign(text.trim());
    let is_small = (1..=4).contains(&digits.len()) && is_digits(digits);
    let value: i32 = if is_small { digits.parse().ok()? } else { return None };
    Some(if sign == Sign::Minus { -value } else { value })
}

/// The character on the line for one above it.
fn lowered(c: char) -> Option<char> {
    Some(match c {
        '⁰' => '0',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁴' => '4',
        '⁵' => '5',
        '⁶' => '6',
        '⁷' => '7',
        '⁸' => '8',
        '⁹' => '9',
        '⁻' => '-',
        '⁺' => '+',
        _ => return None,
    })
}

/// The number with a dot as its decimal mark and nothing between its digits.
fn plain_decimal(text: &str) -> Option<String> {
    let (whole, fraction) = match Marks::of(text)? {
        Marks::Decimal(mark) => text.rsplit_once(mark)?,
        Marks::NoDecimal => (text, ""),
    };
    if (whole.is_empty() && fraction.is_empty()) || !is_digits(fraction) {
        return None;
    }
    Some(format!("{}.{fraction}", ungrouped(whole)?))
}

/// What the commas and dots of a number mean.
enum Marks {
    /// This one separates whole from fraction.
    Decimal(char),
    /// None does; if there are any, they group.
    NoDecimal,
}

impl Marks {
    /// `None` for what cannot be a number.
    fn of(text: &str) -> Option<Self> {
        let dots = text.matches('.').count();
        let commas = text.matches(',').count();
        Some(match (dots, commas) {
            (0 | 2.., 0) | (0, 2..) => Self::NoDecimal,
            (1, 0) => Self::Decimal('.'),
            (0, 1) if is_thousands(text) => Self::NoDecimal,
            (0, 1) => Self::Decimal(','),
            (1.., 1..) => {
                let last = text.chars().rev().find(|c| matches!(c, '.' | ','))?;
                let times = if last == '.' { dots } else { commas };
                if times > 1 {
                    return None;
                }
                Self::Decimal(last)
            }
        })
    }
}

/// Whether the only comma of a number stands where it would group thousands.
fn is_thousands(text: &str) -> bool {
    text.split_once(',').is_some_and(|(whole, after)| {
        after.len() == 3
            && is_digits(after)
            && (1..=3).contains(&whole.len())
            && is_digits(whole)
            && !whole.starts_with('0')
    })
}

/// The digits without what groups them: one sort of separator, by three.
fn ungrouped(whole: &str) -> Option<String> {
    let Some(separator) = whole.chars().find(|c| !c.is_ascii_digit()) else {
        return Some(whole.to_owned());
    };
    if !matches!(separator, ' ' | '\'' | '_' | ',' | '.') {
        return None;
    }
    let groups: Vec<&str> = whole.split(separator).collect();
    let (first, others) = groups.split_first()?;
    let (last, middle) = others.split_last()?;
    let by_three = (1..=3).contains(&first.len()) && middle.iter().all(|group| group.len() == 3);
    let indian = separator == ','
        && !middle.is_empty()
        && (1..=2).contains(&first.len())
        && middle.iter().all(|group| group.len() == 2);
    let all_digits = groups.iter().all(|group| is_digits(group));
    (all_digits && last.len() == 3 && (by_three || indian)).then(|| groups.concat())
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (typed, value) in [
            ("1500", 1500.0),
            ("1,500", 1500.0),
            ("1 500", 1500.0),
            ("1\u{a0}500", 1500.0),
            ("1\u{202f}500", 1500.0),
            ("1\u{2009}500", 1500.0),
            ("1'500", 1500.0),
            ("1’500", 1500.0),
            ("1_500", 1500.0),
            ("1.5e3", 1500.0),
            ("1.5E+3", 1500.0),
            ("1,5e3", 1500.0),
            ("1.5×10^3", 1500.0),
            ("1.5 x 10³", 1500.0),
            ("15e-1", 1.5),
            ("1.5·10⁻³", 0.0015),
            ("1.500", 1.5),
            ("1,5", 1.5),
            ("0,500", 0.5),
            (".5", 0.5),
            ("5.", 5.0),
            ("1500,250", 1500.25),
            ("1,500.5", 1500.5),
            ("1.500,5", 1500.5),
            ("1.500.000", 1_500_000.0),
            ("1,500,000", 1_500_000.0),
            ("12,34,567", 1_234_567.0),
            ("1 500 000,25", 1_500_000.25),
            ("  42  ", 42.0),
            ("+42", 42.0),
            ("-42", -42.0),
            ("− 42", -42.0),
            ("–42", -42.0),
            ("007", 7.0),
        ] {
            assert_eq!(read_number(typed, None), Some(value), "{typed}");
        }
        assert!(read_number("-0", None).is_some_and(f64::is_sign_positive));
    }

    #[test]
    fn what_is_no_number_is_not_read() {
        for typed in [
            "",
            " ",
            "-",
            ".",
            ",",
            "e3",
            "1e",
            "1 5",
            "1,50,0",
            "1.500.00",
            "1,,500",
            "1.5.5,5,5",
            "fifteen",
            "15 people",
            "1-2",
            "--5",
            "+-5",
            "1 500,000,5",
            "1 500'000",
            "1e99999",
            "1e999",
            "٣",
            "NaN",
            "inf",
            "0x10",
            "1/2",
            "10²",
            "1×5",
        ] {
            assert_eq!(read_number(typed, None), None, "{typed}");
        }
        assert_eq!(read_number(&"1".repeat(1000), None), None);
        assert_eq!(read_number(&"é".repeat(1_000_000), Some("é")), None);
    }

    #[test]
    fn the_unit_may_stand_on_either_side() {
        let miles = Some("square miles");
        assert_eq!(read_number("1,500 square miles", miles), Some(1500.0));
        assert_eq!(read_number("1500 Square Miles.", miles), Some(1500.0));
        assert_eq!(read_number("1500square miles", miles), Some(1500.0));
        assert_eq!(read_number("1500", miles), Some(1500.0));
        assert_eq!(read_number("1500 km", miles), None, "another unit is another number");
        assert_eq!(read_number("15%", Some("%")), Some(15.0));
        assert_eq!(read_number("15 per cent", Some("%")), Some(15.0));
        assert_eq!(read_number("15 %", Some("percent")), Some(15.0));
        assert_eq!(read_number("$1,500", Some("$")), Some(1500.0));
        assert_eq!(read_number("-$5", Some("$")), Some(-5.0));
        assert_eq!(read_number("$-5", Some("$")), Some(-5.0));
        assert_eq!(read_number("-$-5", Some("$")), None);
        assert_eq!(read_number("US$ .5", Some("US$")), Some(0.5));
        assert_eq!(read_number("12 km²", Some("km²")), Some(12.0));
        assert_eq!(read_number("12 km2", Some("km²")), Some(12.0));
        assert_eq!(read_number("5 °C", Some("°C")), Some(5.0));
        assert_eq!(read_number("3 e", Some("e")), Some(3.0));
    }
}
