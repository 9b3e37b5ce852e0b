//! What a person gives in answer to a question.
//!
//! Answers name options and items by their index in the bank's question, never by their place on
//! the paper, so that a stored answer means the same whatever the shuffle was.

use serde::{Deserialize, Serialize};

use crate::bank::fold::is_invisible;

/// An answer, of the variant that fits the question's response.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// Single choice: the option's index.
    Single(usize),
    /// Multiple choice: the ticked options' indices, ascending, without repeats.
    Multiple(Vec<usize>),
    /// True or false.
    TrueFalse(bool),
    /// Short answer, as typed.
    Text(String),
    /// Number, as typed.
    Number(String),
    /// Ordering: item indices, the first place first; each item once.
    Order(Vec<usize>),
    /// Matching: for each pair's left side the chosen right side, as an index into the distinct
    /// right sides (`marking::right_sides`); `None` where nothing was chosen.
    Matches(Vec<Option<usize>>),
    /// Gaps: one for each gap; `None` where nothing was given.
    Gaps(Vec<Option<GapAnswer>>),
    /// Categories: for each item (numbered through as in [`crate::bank::Categories`]) where it was put.
    Sorted(Vec<Option<SortedInto>>),
    /// Hotspot.
    Spot(Spot),
    /// Open answer with the writer's own marking, which may be missing while the model answer has
    /// not been shown.
    Open {
        /// As typed.
        text: String,
        /// What the writer made of it.
        self_mark: Option<SelfMark>,
    },
}

impl Answer {
    /// Whether there is nothing in it: nothing ticked, typed or placed. Such an answer is a skip.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Single(_) | Self::TrueFalse(_) | Self::Order(_) | Self::Spot(_) => false,
            Self::Multiple(ticked) => ticked.is_empty(),
            Self::Text(typed) | Self::Number(typed) => is_blank(typed),
            Self::Matches(chosen) => chosen.iter().all(Option::is_none),
            Self::Gaps(filled) => {
                filled.iter().all(|gap| gap.as_ref().is_none_or(GapAnswer::is_blank))
            }
            Self::Sorted(put) => put.iter().all(Option::is_none),
            Self::Open { text, self_mark: _ } => is_blank(text),
        }
    }

    /// The same answer as it is kept: ticks ascending and without repeats.
    #[must_use]
    pub fn in_order(self) -> Self {
        match self {
            Self::Multiple(ticked) => Self::Multiple(ascending(ticked)),
            Self::Open { text, self_mark } => {
                Self::Open { text, self_mark: self_mark.map(SelfMark::in_order) }
            }
            other @ (Self::Single(_)
            | Self::TrueFalse(_)
            | Self::Text(_)
            | Self::Number(_)
            | Self::Order(_)
            | Self::Matches(_)
            | Self::Gaps(_)
            | Self::Sorted(_)
            | Self::Spot(_)) => other,
        }
    }
}

/// Whether a person would see nothing there: white space and invisible characters alone.
fn is_blank(typed: &str) -> bool {
    typed.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

fn ascending(mut numbers: Vec<usize>) -> Vec<usize> {
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// Where an item was put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SortedInto {
    /// Under the heading of this index.
    Category(usize),
    /// Under no heading: said to belong nowhere.
    Nowhere,
}

/// What was put into a gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum GapAnswer {
    /// As typed.
    Typed(String),
    /// The index of the option picked.
    Picked(usize),
}

impl GapAnswer {
    /// Whether nothing was typed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Typed(typed) => is_blank(typed),
            Self::Picked(_) => false,
        }
    }
}

/// A place on a picture.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Spot {
    /// A point, as fractions of the picture's width and height, 0 to 1.
    Point {
        /// From the left.
        x: f32,
        /// From the top.
        y: f32,
    },
    /// An area chosen by its name (its index), where no picture is shown.
    Area(usize),
}

/// What a writer made of their own open answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum SelfMark {
    /// As good as the model answer.
    Right,
    /// Half way there.
    Partly,
    /// Missed it.
    Wrong,
    /// The indices of the model answer's points that were met, ascending.
    Points(Vec<usize>),
}

impl SelfMark {
    /// The same mark as it is kept: points ascending and without repeats.
    #[must_use]
    pub fn in_order(self) -> Self {
        match self {
            Self::Points(met) => Self::Points(ascending(met)),
            other @ (Self::Right | Self::Partly | Self::Wrong) => other,
        }
    }
}

/// How sure a person says they are.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// A guess, or close to one (below two thirds).
    #[default]
    Low,
    /// Rather sure (two thirds to four fifths).
    Mid,
    /// Sure (above four fifths).
    High,
}

impl Certainty {
    /// All levels, the lowest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Mid, Self::High];

    /// The stable name used in tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Mid => "mid",
            Self::High => "high",
        }
    }
}
