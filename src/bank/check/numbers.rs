//! Numbers and dates that can be.

use jiff::civil::Date;

use crate::bank::diagnostic::{Problem, Problems};
use crate::bank::read::Placed;
use crate::bank::{KnownNumber, NumberKey};

/// Why a text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DateFault {
    /// It is not of the form `2022-03-31`.
    NotADate,
    /// No calendar has that day.
    NoSuchDay,
}

/// Reads a date of the form `2022-03-31`.
pub(crate) fn date(text: &str) -> Result<Date, DateFault> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.trim().as_bytes() else {
        return Err(DateFault::NotADate);
    };
    let number = |digits: &[&u8]| -> Result<i16, DateFault> {
        digits.iter().try_fold(0_i16, |sum, digit| {
            if digit.is_ascii_digit() {
                Ok(sum * 10 + i16::from(**digit - b'0'))
            } else {
                Err(DateFault::NotADate)
            }
        })
    };
    let year = number(&[y1, y2, y3, y4])?;
    let (month, day) = (number(&[m1, m2])?, number(&[d1, d2])?);
    let small = |number: i16| i8::try_from(number).map_err(|_| DateFault::NoSuchDay);
    Date::new(year, small(month)?, small(day)?).map_err(|_| DateFault::NoSuchDay)
}

/// Tells of foreseen wrong numbers that the key would take as right.
pub(crate) fn wrong_numbers(
    wrong: &[Placed<KnownNumber>],
    key: NumberKey,
    text: &str,
    problems: &mut Problems<'_>,
) {
    for known in wrong {
        let is_right = match key {
            NumberKey::Value { value, tolerance } => (known.value.value - value).abs() <= tolerance,
            NumberKey::Range { min, max } => (min..=max).contains(&known.value.value),
        };
        if is_right {
            let text = known.span.of(text).to_owned();
            problems.push(known.span, Problem::WrongIsAccepted { text });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_dates() {
        assert_eq!(date("2022-03-31"), Ok(Date::constant(2022, 3, 31)));
        assert_eq!(date("2024-02-29"), Ok(Date::constant(2024, 2, 29)));
        for day in ["2022-02-30", "2023-02-29", "2022-13-01", "2022-00-10", "2022-04-31"] {
            assert_eq!(date(day), Err(DateFault::NoSuchDay), "{day}");
        }
        for text in ["", "31.03.2022", "2022-3-31", "2022/03/31", "March 2022", "2022-03-31T10"] {
            assert_eq!(date(text), Err(DateFault::NotADate), "{text}");
        }
    }
}
