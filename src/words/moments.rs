//! Days, times and durations as people write them.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::{Arg, Words, unbroken};

impl Words {
    /// A day: `31 March 2022`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let month = self.text(match date.month() {
            1 => "month-1",
            2 => "month-2",
            3 => "month-3",
            4 => "month-4",
            5 => "month-5",
            6 => "month-6",
            7 => "month-7",
            8 => "month-8",
            9 => "month-9",
            10 => "month-10",
            11 => "month-11",
            _ => "month-12",
        });
        let day = self.format(
            "date",
            &[
                ("day", Arg::from(f64::from(date.day()))),
                ("month", month.into()),
                ("year", date.year().to_string().into()),
            ],
        );
        unbroken(&day)
    }

    /// A moment by the clock on this machine's wall: `31 March 2022, 14:05`.
    #[must_use]
    pub fn moment(&self, at: Timestamp) -> String {
        self.date_time(TimeZone::system().to_datetime(at))
    }

    /// The day of a moment, by the clock on this machine's wall: `31 March 2022`.
    #[must_use]
    pub fn day(&self, at: Timestamp) -> String {
        self.date(TimeZone::system().to_datetime(at).date())
    }

    /// A day and a time: `31 March 2022, 14:05`.
    #[must_use]
    pub fn date_time(&self, at: DateTime) -> String {
        let moment = self.format(
            "date-time",
            &[
                ("date", self.date(at.date()).into()),
                ("time", format!("{:02}:{:02}", at.hour(), at.minute()).into()),
            ],
        );
        unbroken(&moment)
    }

    /// A length of time in words: `45 s`, `3 min 20 s`, `1 h 5 min`.
    #[must_use]
    pub fn duration(&self, secs: u64) -> String {
        let (hours, minutes, seconds) = (secs / 3600, secs / 60 % 60, secs % 60);
        let (id, args): (&str, [(&str, Arg<'_>); 2]) = match (hours, minutes, seconds) {
            (0, 0, _) => {
                let args = [("seconds", Arg::from(seconds))];
                return unbroken(&self.format("duration-seconds", &args));
            }
            (0, _, 0) => {
                let args = [("minutes", Arg::from(minutes))];
                return unbroken(&self.format("duration-minutes", &args));
            }
            (0, _, _) => (
                "duration-minutes-seconds",
                [("minutes", minutes.into()), ("seconds", seconds.into())],
            ),
            (_, 0, _) => {
                return unbroken(&self.format("duration-hours", &[("hours", Arg::from(hours))]));
            }
            (_, _, _) => {
                ("duration-hours-minutes", [("hours", hours.into()), ("minutes", minutes.into())])
            }
        };
        unbroken(&self.format(id, &args))
    }

    /// What a clock shows: `0:45`, `12:05`, `1:02:03`.
    #[must_use]
    pub fn clock(&self, secs: u64) -> String {
        let (hours, minutes, seconds) = (secs / 3600, secs / 60 % 60, secs % 60);
        if hours == 0 {
            format!("{minutes}:{seconds:02}")
        } else {
            format!("{hours}:{minutes:02}:{seconds:02}")
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_is_written_out() {
        let words = Words::english();
        assert_eq!(words.date(date(2022, 3, 31)), "31\u{a0}March\u{a0}2022");
        assert_eq!(words.date(date(1991, 12, 1)), "1\u{a0}December\u{a0}1991");
        assert_eq!(
            words.date_time(date(2022, 5, 8).at(9, 5, 59, 0)),
            "8\u{a0}May\u{a0}2022,\u{a0}09:05"
        );
    }

    #[test]
    fn a_duration_names_its_two_largest_units() {
        let words = Words::english();
        assert_eq!(words.duration(0), "0\u{a0}s");
        assert_eq!(words.duration(59), "59\u{a0}s");
        assert_eq!(words.duration(60), "1\u{a0}min");
        assert_eq!(words.duration(200), "3\u{a0}min\u{a0}20\u{a0}s");
        assert_eq!(words.duration(3600), "1\u{a0}h");
        assert_eq!(words.duration(3605), "1\u{a0}h");
        assert_eq!(words.duration(3900), "1\u{a0}h\u{a0}5\u{a0}min");
        assert_eq!(words.clock(45), "0:45");
        assert_eq!(words.clock(3723), "1:02:03");
    }
}
