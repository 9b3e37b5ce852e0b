//! Ladders: options that are all numbers, years, dates or percentages, rising or falling.

/// The least rungs of a ladder: two numbers are in some order anyway.
const LEAST: usize = 3;

/// A number or a date, and what it is counted in.
#[derive(Debug, Clone, PartialEq)]
struct Rung {
    value: f64,
    unit: String,
}

/// Whether these options are a ladder.
pub(super) fn are_a_ladder<'a>(options: impl Iterator<Item = &'a str>) -> bool {
    let mut rungs = Vec::new();
    for option in options {
        match rung(option) {
            Some(rung) => rungs.push(rung),
            None => return false,
        }
    }
    let pairs = || rungs.iter().zip(rungs.iter().skip(1));
    rungs.len() >= LEAST
        && pairs().all(|(one, next)| one.unit == next.unit)
        && (pairs().all(|(one, next)| one.value < next.value)
            || pairs().all(|(one, next)| one.value > next.value))
}

fn rung(option: &str) -> Option<Rung> {
    let text = option.trim();
    // Most options are words: looked at once.
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    date(text).or_else(|| number(text))
}

/// `10`, `-3.5`, `1,500`, `1 500 km`, `about 20 %`, `€ 10`: digits with one and the same unit.
fn number(text: &str) -> Option<Rung> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let before = text.get(..start)?;
    let from = text.get(start..)?;
    let is_part = |c: char| {
        c.is_ascii_digit()
            || matches!(c, '.' | ',' | '_' | '’' | '\'' | ' ' | '\u{A0}' | '\u{202F}')
    };
    let end = from.find(|c| !is_part(c)).unwrap_or(from.len());
    let digits = from.get(..end)?.trim_end_matches(|c: char| !c.is_ascii_digit());
    let after = from.get(digits.len()..)?;
    // A second number makes it something else: a range, a score, an address.
    if after.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let negative = before.ends_with(['-', '−']);
    let before = before.trim_end_matches(['-', '−']);
    let value: f64 = plain_number(digits)?.parse().ok()?;
    let unit = format!("{} # {}", before.trim(), after.trim().trim_end_matches('.'));
    Some(Rung { value: if negative { -value } else { value }, unit: unit.to_lowercase() })
}

/// Takes the marks between thousands out.
fn plain_number(digits: &str) -> Option<String> {
    let groups = |mark: char| {
        let mut parts = digits.split(mark);
        let first = parts.next().is_some_and(|first| (1..=3).contains(&first.len()));
        first && parts.all(|part| part.split('.').next().is_some_and(|group| group.len() == 3))
    };
    for mark in [',', ' ', '\u{A0}', '\u{202F}', '’', '\'', '_'] {
        if digits.contains(mark) {
            return groups(mark).then(|| digits.replace(mark, ""));
        }
    }
    Some(digits.to_owned())
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// `2022-03-31`, `31 March 2022`, `March 31, 2022`, `March 2022`, `31 March`.
fn date(text: &str) -> Option<Rung> {
    if let Ok(date) = super::date(text) {
        let days =
            f64::from(date.year()) * 372.0 + f64::from(date.month()) * 31.0 + f64::from(date.day());
        return Some(Rung { value: days, unit: "day".to_owned() });
    }
    let (mut day, mut month, mut year) = (None, None, None);
    let lower = text.to_lowercase();
    for word in lower.split([' ', ',', '\u{A0}']).filter(|word| !word.is_empty()) {
        let named = MONTHS.iter().position(|name| {
            *name == word || (word.len() >= 3 && name.starts_with(word.trim_end_matches('.')))
        });
        match (named, word.parse::<u16>()) {
            (Some(index), _) if month.is_none() => month = Some(index as f64),
            (None, Ok(number @ 1..=31)) if day.is_none() => day = Some(f64::from(number)),
            (None, Ok(number)) if year.is_none() && number > 31 => year = Some(f64::from(number)),
            _ => return None,
        }
    }
    let value = year.unwrap_or_default() * 372.0 + month? * 31.0 + day.unwrap_or_default();
    let unit = format!("{} {}", day.is_some(), year.is_some());
    Some(Rung { value, unit })
}

#[cfg(test)]
mod tests {
    use super::are_a_ladder;

    #[test]
    fn ladders_are_recognised() {
        for ladder in [
            ["1", "2", "3"],
            ["3.5", "2", "-1"],
            ["10%", "20%", "30 %"],
            ["500", "1,500", "15,000"],
            ["1 500", "15 000", "150 000"],
            ["1500 square miles", "3900 square miles", "10,000 square miles"],
            ["About 50", "About 100", "About 200"],
            ["1990", "1992", "2008"],
            ["2008-08-08", "2022-03-31", "2022-05-30"],
            ["31 March 2022", "10 April 2022", "17 July 2022"],
            ["March 2022", "April 2022", "January 2023"],
            ["March 31, 2022", "May 8, 2022", "May 30, 2022"],
        ] {
            assert!(are_a_ladder(ladder.into_iter()), "{ladder:?}");
        }
    }

    #[test]
    fn other_lists_are_not() {
        for other in [
            ["1", "3", "2"],
            ["1", "1", "2"],
            ["Tbilisi", "Gori", "Poti"],
            ["10%", "20", "30 %"],
            ["1–2", "3–4", "5–6"],
            ["10 km", "20 miles", "30 km"],
            ["May 2022", "April 2022", "June 2022"],
            ["1,50", "2,50", "3,50"],
        ] {
            assert!(!are_a_ladder(other.into_iter()), "{other:?}");
        }
        assert!(!are_a_ladder(["1", "2"].into_iter()));
    }
}
