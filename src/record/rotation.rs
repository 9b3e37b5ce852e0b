//! Which copies are kept: the latest of each of the last 12 days that have one, of the last 10
//! such weeks, and of the last 9 such months. Days without a copy do not count, so somebody who
//! comes back after a year finds everything there was.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;

/// Those of the copies, made at these times, that are kept.
pub(super) fn kept(made: &[Timestamp]) -> BTreeSet<Timestamp> {
    let mut latest_first = made.to_vec();
    latest_first.sort_unstable_by(|a, b| b.cmp(a));
    let mut kept = latest_of_each(&latest_first, DAYS, |day| day);
    kept.extend(latest_of_each(&latest_first, WEEKS, |day| {
        let week = day.iso_week_date();
        (week.year(), week.week())
    }));
    kept.extend(latest_of_each(&latest_first, MONTHS, |day| (day.year(), day.month())));
    kept
}

/// The latest of each of the last `most` spans.
fn latest_of_each<Span: Ord>(
    latest_first: &[Timestamp],
    most: usize,
    span_of: impl Fn(Date) -> Span,
) -> BTreeSet<Timestamp> {
    let mut spans = BTreeSet::new();
    let mut kept = BTreeSet::new();
    for at in latest_first {
        let span = span_of(TimeZone::UTC.to_datetime(*at).date());
        if spans.len() < most && spans.insert(span) {
            kept.insert(*at);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    /// A copy every six hours, pruned after each.
    fn after_days(days: i64) -> BTreeSet<Timestamp> {
        let start = at("2025-01-01T00:00:00Z");
        let mut copies = BTreeSet::new();
        for number in 0..days * 4 {
            copies.insert(start + (number * 6).hours());
            copies = kept(&copies.iter().copied().collect::<Vec<_>>());
        }
        copies
    }

    #[test]
    fn year_of_copies_comes_down_to_days_weeks_and_months() {
        let copies = after_days(365);
        assert!((25..=31).contains(&copies.len()), "{}", copies.len());
        let days: BTreeSet<Date> =
            copies.iter().map(|at| TimeZone::UTC.to_datetime(*at).date()).collect();
        assert!(days.contains(&"2025-12-31".parse().unwrap()));
        assert!(days.contains(&"2025-12-20".parse().unwrap()), "twelve days");
        assert!(days.first().unwrap() <= &"2025-04-30".parse().unwrap(), "nine months: {days:?}");
    }

    #[test]
    fn latest_of_a_day_is_the_one_that_stays() {
        let copies = [at("2025-05-01T08:00:00Z"), at("2025-05-01T20:00:00Z")];
        assert_eq!(kept(&copies), BTreeSet::from([at("2025-05-01T20:00:00Z")]));
    }

    #[test]
    fn nothing_is_lost_by_staying_away() {
        let mut copies: Vec<Timestamp> = after_days(100).into_iter().collect();
        let before = copies.len();
        copies.push(at("2035-01-01T00:00:00Z"));
        let after = kept(&copies);
        assert!(after.len() >= before - 2, "one day, one week, one month make room at most");
    }
}
