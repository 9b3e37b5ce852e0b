//! Numbers as people write them.

use super::{Arg, Words, unbroken};

/// How a language writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NumberStyle {
    /// `12,345.6`
    PointAndComma,
    /// `12 345,6`, as most of Europe does.
    CommaAndSpace,
}

impl NumberStyle {
    /// At most two places after the point, none where they would be zeros; a true minus sign.
    /// Digits are grouped from five on, so that a year or a line keeps its look.
    pub(super) fn write(self, number: f64) -> String {
        let rounded = format!("{:.2}", number.abs());
        let digits = if rounded.contains('.') { rounded.trim_end_matches('0') } else { &rounded };
        self.set(number, digits, LONG)
    }

    /// [`NumberStyle::write`] with all the places that the number has: what a bank gives as the key
    /// is shown as it is.
    pub(super) fn write_exactly(self, number: f64) -> String {
        self.set(number, &all_places(number), LONG)
    }

    /// [`NumberStyle::write_exactly`] for what is surely an amount. English groups four digits, too,
    /// where they are one; elsewhere four stand together.
    pub(super) fn write_amount(self, number: f64) -> String {
        let from = match self {
            Self::PointAndComma => LONG - 1,
            Self::CommaAndSpace => LONG,
        };
        self.set(number, &all_places(number), from)
    }

    /// The number in this style, its digits given with a point, grouped where there are at least so
    /// many before it.
    fn set(self, number: f64, digits: &str, from: usize) -> String {
        let (decimal, group) = match self {
            Self::PointAndComma => ('.', ','),
            Self::CommaAndSpace => (',', '\u{a0}'),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mut text = String::with_capacity(digits.len() + 4);
        let is_zero = whole == "0" && fraction.is_empty();
        if number < 0.0 && !is_zero {
            text.push('−');
        }
        let digits = whole.len();
        for (at, digit) in whole.chars().enumerate() {
            if digits >= from && at > 0 && (digits - at).is_multiple_of(3) {
                text.push(group);
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push(decimal);
            text.push_str(fraction);
        }
        text
    }
}

/// From how many digits on they are grouped.
const LONG: usize = 5;

/// All the places of a number, with a point. A sum such as 0.1 + 0.2 is not shown with what the
/// computer makes of it.
fn all_places(number: f64) -> String {
    let number = number.abs();
    let is_short = ((number * 100.0).round() - number * 100.0).abs() <= 1e-6;
    if !is_short || number >= 1e15 {
        return number.to_string();
    }
    let rounded = format!("{number:.2}");
    rounded.trim_end_matches('0').trim_end_matches('.').to_owned()
}

impl Words {
    /// A number: `1.5`, `12,345`, `−2`. At most two places after the point.
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        self.chosen.language().numbers.write(number)
    }

    /// A number with all the places it has: `0.00125`.
    #[must_use]
    pub fn number_exactly(&self, number: f64) -> String {
        self.chosen.language().numbers.write_exactly(number)
    }

    /// A number of something, with all the places it has: `1,500`.
    #[must_use]
    pub fn amount(&self, number: f64) -> String {
        self.chosen.language().numbers.write_amount(number)
    }

    /// Marks with their name: `1 mark`, `1.5 marks`.
    #[must_use]
    pub fn marks(&self, marks: f64) -> String {
        self.format("marks", &[("marks", Arg::from(marks))])
    }

    /// Marks out of those that could be had: `1.5 of 3 marks`.
    #[must_use]
    pub fn marks_of(&self, marks: f64, of: f64) -> String {
        self.format("marks-of", &[("marks", Arg::from(earned(marks, of))), ("of", Arg::from(of))])
    }

    /// A share between 0 and 1 in whole percent: `63 %`. Never rounded up to 100.
    #[must_use]
    pub fn percent(&self, share: f64) -> String {
        let percent = (share * 100.0).round();
        let percent = if percent >= 100.0 && share < 1.0 { 99.0 } else { percent };
        unbroken(&self.format("percent", &[("number", Arg::from(percent))]))
    }
}

/// Marks as people are told them: no finer than a tenth, and rounded neither up to all that could
/// be had nor to nothing, since neither is so. What computes with marks is given all their digits.
#[must_use]
pub fn earned(marks: f64, of: f64) -> f64 {
    let tenths = (marks * 10.0).round() / 10.0;
    if marks >= of || marks == 0.0 {
        marks
    } else if tenths >= of {
        (marks * 10.0).floor() / 10.0
    } else if tenths == 0.0 {
        0.1_f64.copysign(marks)
    } else {
        tenths
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_write_them() {
        let style = NumberStyle::PointAndComma;
        assert_eq!(style.write(1.0), "1");
        assert_eq!(style.write(1.5), "1.5");
        assert_eq!(style.write(2.0 / 3.0), "0.67");
        assert_eq!(style.write(-2.0), "−2");
        assert_eq!(style.write(-0.001), "0");
        assert_eq!(style.write(2022.0), "2022");
        assert_eq!(style.write(12345.0), "12,345");
        assert_eq!(style.write(1234567.25), "1,234,567.25");
        assert_eq!(NumberStyle::CommaAndSpace.write(-12345.5), "−12\u{a0}345,5");
        assert_eq!(style.write_amount(1500.0), "1,500");
        assert_eq!(style.write_amount(150.0), "150");
        assert_eq!(NumberStyle::CommaAndSpace.write_amount(1500.0), "1500");
    }

    #[test]
    fn all_places_are_written_in_the_same_notation_as_two() {
        let style = NumberStyle::CommaAndSpace;
        assert_eq!(style.write_exactly(1.125), "1,125");
        assert_eq!(style.write_exactly(-12345.0625), "−12\u{a0}345,0625");
        assert_eq!(style.write_exactly(0.1 + 0.2), "0,3");
        assert_eq!(style.write_exactly(-2.0), "−2");
        assert_eq!(style.write_exactly(1e15), "1\u{a0}000\u{a0}000\u{a0}000\u{a0}000\u{a0}000");
        assert_eq!(NumberStyle::PointAndComma.write_exactly(0.00125), "0.00125");
    }

    #[test]
    fn marks_follow_the_plural() {
        let words = Words::english();
        assert_eq!(words.marks(1.0), "1 mark");
        assert_eq!(words.marks(1.5), "1.5 marks");
        assert_eq!(words.marks(0.0), "0 marks");
        assert_eq!(words.marks_of(0.5, 1.0), "0.5 of 1 mark");
        assert_eq!(words.marks_of(2.0, 3.0), "2 of 3 marks");
    }

    #[test]
    fn of_marks_no_more_is_told_than_tenths() {
        let words = Words::english();
        assert_eq!(words.marks_of(2.0 / 3.0, 1.0), "0.7 of 1 mark");
        assert_eq!(words.marks_of(-0.67, 1.0), "−0.7 of 1 mark");
        assert_eq!(words.marks_of(7.27, 51.0), "7.3 of 51 marks");
        // Neither all nor nothing, where it is neither.
        assert_eq!(words.marks_of(0.97, 1.0), "0.9 of 1 mark");
        assert_eq!(words.marks_of(0.04, 1.0), "0.1 of 1 mark");
        assert_eq!(words.marks_of(-0.04, 1.0), "−0.1 of 1 mark");
        // A question may be worth a part of a mark.
        assert_eq!(words.marks_of(0.25, 0.25), "0.25 of 0.25 marks");
    }

    #[test]
    fn only_everything_is_a_hundred_percent() {
        let words = Words::english();
        assert_eq!(words.percent(1.0), "100\u{a0}%");
        assert_eq!(words.percent(0.999), "99\u{a0}%");
        assert_eq!(words.percent(0.625), "63\u{a0}%");
    }
}
