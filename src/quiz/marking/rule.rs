//! How options that were picked become a fraction of the marks: the rules by name.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How the ticks of a choice become a fraction of the marks.
///
/// Written down as one word (see [`MarkingRule::name`]) wherever it is stored or typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum MarkingRule {
    /// Each of the n options shown counts 1/n when it is judged rightly: ticked if it is a key,
    /// left if it is not. Nothing is earned while no key is ticked, so that an answer of nothing
    /// but mistakes is never worth more than no answer; and with one wrong option on the paper,
    /// ticking everything never earns full marks.
    ///
    /// Source: "true/false" scoring of select-all items, Betts et al. 2022 (PMC8725057). That
    /// nothing is earned without a right tick is our own addition.
    #[default]
    PerOption,
    /// Full marks when exactly the keys are ticked, otherwise none.
    AllOrNothing,
    /// Each key ticked earns 1/(number of keys); each wrong option ticked costs what `cost` says.
    /// The sum is never below 0, or never below −1 where it may be negative.
    ///
    /// Source: `exams_eval(partial = TRUE)` of the R package exams.
    Partial {
        /// What a wrong tick costs.
        cost: WrongTick,
        /// Whether the sum may fall below 0.
        negative: Negative,
    },
}

/// What a wrong tick costs, as a fraction of the marks; names and values are those of `rule` in
/// `exams_eval` of the R package exams.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum WrongTick {
    /// `false2`: 1/max(number of wrong options, 2). The default of R/exams.
    #[default]
    False2,
    /// `false`: 1/(number of wrong options).
    False,
    /// `true`: 1/(number of keys), so that a wrong tick takes back a right one.
    True,
    /// `all`: everything.
    All,
    /// `none`: nothing. Ticking every option then earns full marks.
    None,
}

/// Whether a wrong answer can cost marks earned elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Negative {
    /// No: a question is worth at least 0.
    #[default]
    No,
    /// Yes, down to minus its marks. Single choice and true/false then follow the same costs: with
    /// `false` a wrong choice among k costs 1/(k−1), which makes a blind guess worth 0 on average
    /// (formula scoring).
    Yes,
}

impl WrongTick {
    /// All of them, in the order of R/exams.
    pub const ALL: [Self; 5] = [Self::False2, Self::False, Self::True, Self::All, Self::None];

    /// The name in R/exams.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::False2 => "false2",
            Self::False => "false",
            Self::True => "true",
            Self::All => "all",
            Self::None => "none",
        }
    }

    /// What one wrong tick costs among this many keys and wrong options, as a fraction of the
    /// marks, 0 to 1.
    #[must_use]
    pub fn cost(self, keys: usize, wrong: usize) -> f64 {
        match self {
            Self::False2 => 1.0 / wrong.max(2) as f64,
            Self::False => 1.0 / wrong.max(1) as f64,
            Self::True => 1.0 / keys.max(1) as f64,
            Self::All => 1.0,
            Self::None => 0.0,
        }
    }
}

impl MarkingRule {
    /// Every rule, the default first.
    pub const ALL: [Self; 12] = {
        const fn partial(cost: WrongTick, negative: Negative) -> MarkingRule {
            MarkingRule::Partial { cost, negative }
        }
        [
            Self::PerOption,
            Self::AllOrNothing,
            partial(WrongTick::False2, Negative::No),
            partial(WrongTick::False, Negative::No),
            partial(WrongTick::True, Negative::No),
            partial(WrongTick::All, Negative::No),
            partial(WrongTick::None, Negative::No),
            partial(WrongTick::False2, Negative::Yes),
            partial(WrongTick::False, Negative::Yes),
            partial(WrongTick::True, Negative::Yes),
            partial(WrongTick::All, Negative::Yes),
            partial(WrongTick::None, Negative::Yes),
        ]
    };

    /// The stable name: `per-option`, `all-or-nothing`, or the name in R/exams, with `-negative`
    /// where marks may be negative.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PerOption => "per-option",
            Self::AllOrNothing => "all-or-nothing",
            Self::Partial { cost, negative: Negative::No } => cost.name(),
            Self::Partial { cost, negative: Negative::Yes } => match cost {
                WrongTick::False2 => "false2-negative",
                WrongTick::False => "false-negative",
                WrongTick::True => "true-negative",
                WrongTick::All => "all-negative",
                WrongTick::None => "none-negative",
            },
        }
    }
}

impl fmt::Display for MarkingRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// No marking rule has this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no marking rule is called {0:?}")]
pub struct UnknownRule(pub String);

impl FromStr for MarkingRule {
    type Err = UnknownRule;

    fn from_str(name: &str) -> Result<Self, UnknownRule> {
        Self::ALL
            .into_iter()
            .find(|rule| rule.name() == name)
            .ok_or_else(|| UnknownRule(name.to_owned()))
    }
}

impl From<MarkingRule> for String {
    fn from(rule: MarkingRule) -> Self {
        rule.name().to_owned()
    }
}

impl TryFrom<String> for MarkingRule {
    type Error = UnknownRule;

    fn try_from(name: String) -> Result<Self, UnknownRule> {
        name.parse()
    }
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "the exact values are the point")]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_found_again_by_its_name() {
        for rule in MarkingRule::ALL {
            assert_eq!(rule.name().parse(), Ok(rule));
        }
        assert!("halves".parse::<MarkingRule>().is_err());
    }

    #[test]
    fn a_wrong_tick_costs_what_r_exams_takes() {
        // exams_eval()$pointvec("10101"): three keys, two wrong options.
        let costs = WrongTick::ALL.map(|cost| cost.cost(3, 2));
        assert_eq!(costs, [0.5, 0.5, 1.0 / 3.0, 1.0, 0.0]);
        // With a single wrong option, false2 differs from false.
        assert_eq!(WrongTick::False2.cost(3, 1), 0.5);
        assert_eq!(WrongTick::False.cost(3, 1), 1.0);
    }
}
