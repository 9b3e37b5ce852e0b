//! What was answered and what is right, in words.

use super::{Arg, Words};
use crate::quiz::marking::{AnswerSaid, PartState, Said, SaidPair};

impl Words {
    /// One thing that an answer or a key says: an option, `true`, `1,350 to 1,650 square miles`,
    /// `place 3`.
    #[must_use]
    pub fn said(&self, said: &Said) -> String {
        match said {
            Said::Text(text) => text.clone(),
            Said::Truth(true) => self.text("said-true"),
            Said::Truth(false) => self.text("said-false"),
            Said::Number { value, unit } => {
                let unit = named(unit.as_deref());
                self.with_unit(self.exact(*value, unit), unit)
            }
            Said::About { value, tolerance, unit } => self.between(
                in_tens(value - tolerance),
                in_tens(value + tolerance),
                unit.as_deref(),
            ),
            Said::Between { min, max, unit } => self.between(*min, *max, unit.as_deref()),
            Said::Position(place) => self.format("said-position", &[("place", Arg::from(*place))]),
            Said::Nowhere => self.text("said-nowhere"),
            Said::Point { x, y } => self.format(
                "said-point",
                &[
                    ("x", Arg::from((f64::from(*x) * 100.0).round())),
                    ("y", Arg::from((f64::from(*y) * 100.0).round())),
                ],
            ),
        }
    }

    /// A whole answer in one line.
    #[must_use]
    pub fn answer(&self, answer: &AnswerSaid) -> String {
        let joined = |all: &[Said], id: &str| {
            let all: Vec<String> = all.iter().map(|said| self.said(said)).collect();
            all.join(&self.text(id))
        };
        match answer {
            AnswerSaid::One(said) => self.said(said),
            AnswerSaid::AnyOf(all) => match all.split_first() {
                Some((first, rest)) if !rest.is_empty() => self.format(
                    "said-also",
                    &[("first", self.said(first).into()), ("rest", joined(rest, "said-or").into())],
                ),
                Some(_) | None => joined(all, "said-or"),
            },
            AnswerSaid::All(all) => joined(all, "said-and"),
            AnswerSaid::InOrder(all) => joined(all, "said-then"),
            AnswerSaid::Pairs(pairs) => {
                let all: Vec<String> = pairs.iter().map(|pair| self.said_pair(pair)).collect();
                all.join(&self.text("said-and"))
            }
        }
    }

    /// Something with what it was given: `Nauru – recognises it`.
    #[must_use]
    pub fn said_pair(&self, pair: &SaidPair) -> String {
        let SaidPair { of, is } = pair;
        let is = is.as_ref().map_or_else(|| self.text("said-nothing"), |is| self.said(is));
        self.format("said-pair", &[("of", self.said(of).into()), ("is", is.into())])
    }

    /// What became of something that can be chosen or left.
    #[must_use]
    pub fn part_state(&self, state: PartState) -> String {
        self.text(match state {
            PartState::ChosenRightly => "state-chosen-rightly",
            PartState::ChosenWrongly => "state-chosen-wrongly",
            PartState::LeftOutWrongly => "state-left-out-wrongly",
            PartState::LeftRightly => "state-left-rightly",
        })
    }

    /// What was given, and what is right instead.
    #[must_use]
    pub fn given_and_right(&self, given: Option<&Said>, right: &Said) -> String {
        let given = given.map_or_else(|| self.text("said-nothing"), |given| self.said(given));
        let args = [("given", given.into()), ("right", self.said(right).into())];
        self.format("footnote-you-and-right", &args)
    }

    fn between(&self, min: f64, max: f64, unit: Option<&str>) -> String {
        let unit = named(unit);
        let (min, max) = (self.exact(min, unit), self.exact(max, unit));
        let both = self.format("said-between", &[("min", min.into()), ("max", max.into())]);
        self.with_unit(both, unit)
    }

    /// A number of the bank. One that has a unit is no year.
    fn exact(&self, value: f64, unit: Option<&str>) -> String {
        match unit {
            Some(_) => self.amount(value),
            None => self.number_exactly(value),
        }
    }

    fn with_unit(&self, number: String, unit: Option<&str>) -> String {
        match unit {
            Some(unit) => {
                self.format("said-with-unit", &[("number", number.into()), ("unit", unit.into())])
            }
            None => number,
        }
    }
}

fn named(unit: Option<&str>) -> Option<&str> {
    unit.filter(|unit| !unit.is_empty())
}

/// The sum of two decimal fractions, which are not exact in binary: 1.1 and 0.1 make 1.2, and not
/// 1.2000000000000002.
fn in_tens(sum: f64) -> f64 {
    format!("{sum:.14e}").parse().unwrap_or(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Said {
        Said::Text(text.to_owned())
    }

    #[test]
    fn numbers_carry_their_unit_and_their_tolerance() {
        let words = Words::english();
        let unit = Some("square miles".to_owned());
        let about = Said::About { value: 12500.0, tolerance: 150.0, unit: unit.clone() };
        assert_eq!(words.said(&about), "12,350 to 12,650\u{a0}square miles");
        let about = Said::About { value: 1500.0, tolerance: 150.0, unit: unit.clone() };
        assert_eq!(words.said(&about), "1,350 to 1,650\u{a0}square miles");
        let year = Said::About { value: 1991.0, tolerance: 1.0, unit: None };
        assert_eq!(words.said(&year), "1990 to 1992", "without a unit it may be a year");
        let fine = Said::About { value: 1.1, tolerance: 0.001, unit: None };
        assert_eq!(words.said(&fine), "1.099 to 1.101");
        let between = Said::Between { min: -1.5, max: 2.0, unit: None };
        assert_eq!(words.said(&between), "−1.5 to 2");
        assert_eq!(words.said(&Said::Number { value: 0.00125, unit }), "0.00125\u{a0}square miles");
    }

    #[test]
    fn a_number_of_many_places_is_written_as_the_language_writes_one_of_few() {
        let words = Words::for_language("de");
        let said = |value| words.said(&Said::Number { value, unit: None });
        assert_eq!((said(1.5), said(1.125)), ("1,5".to_owned(), "1,125".to_owned()));
    }

    #[test]
    fn answers_are_told_apart_by_how_their_parts_hang_together() {
        let words = Words::english();
        let two = || vec![text("a"), text("b")];
        assert_eq!(words.answer(&AnswerSaid::AnyOf(vec![text("a")])), "a");
        assert_eq!(words.answer(&AnswerSaid::AnyOf(two())), "a (or b)");
        assert_eq!(words.answer(&AnswerSaid::All(two())), "a; b");
        assert_eq!(words.answer(&AnswerSaid::InOrder(two())), "a → b");
        let pairs = vec![
            SaidPair { of: text("Nauru"), is: Some(Said::Nowhere) },
            SaidPair { of: text("Syria"), is: None },
        ];
        assert_eq!(
            words.answer(&AnswerSaid::Pairs(pairs)),
            "Nauru – fits nothing; Syria – nothing"
        );
    }
}
