//! What was answered and what is right, as data that `words` turns into sentences.
//!
//! No wording here: a bank's own texts are carried as they are, everything else (true, nowhere, a
//! place in an order) is a variant.

use serde::{Deserialize, Serialize};

/// One thing that an answer or a key says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// A text of the bank (an option, an item, the name of an area), or one that was typed.
    Text(String),
    /// That a statement holds, or does not.
    Truth(bool),
    /// A number.
    Number {
        /// The number.
        value: f64,
        /// Its unit.
        unit: Option<String>,
    },
    /// A number, give or take.
    About {
        /// The number.
        value: f64,
        /// How far off is still right, above 0.
        tolerance: f64,
        /// Its unit.
        unit: Option<String>,
    },
    /// Any number from `min` to `max`.
    Between {
        /// The least.
        min: f64,
        /// The most.
        max: f64,
        /// Its unit.
        unit: Option<String>,
    },
    /// A place in an order, from 1.
    Position(usize),
    /// That something fits nothing, or belongs under no heading.
    Nowhere,
    /// A point on a picture that lies in none of its areas, as fractions of width and height.
    Point {
        /// From the left.
        x: f32,
        /// From the top.
        y: f32,
    },
}

/// A whole answer, given or right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerSaid {
    /// One thing.
    One(Said),
    /// Any one of these is right; the first is the one to show.
    AnyOf(Vec<Said>),
    /// All of these together.
    All(Vec<Said>),
    /// These in this order.
    InOrder(Vec<Said>),
    /// This with that: left and right sides, items and headings, gaps and what fills them.
    Pairs(Vec<SaidPair>),
}

/// Something and what it was given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SaidPair {
    /// A left side, an item, the name of a gap.
    pub of: Said,
    /// What it was given; `None` when it was left open.
    pub is: Option<Said>,
}

/// What a [`PartVerdict`] is about. Numbers are indices into the question's own lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// An option of a choice.
    Option(usize),
    /// The answer "true" or "false" to a statement.
    Statement(bool),
    /// What was typed, where the bank has not foreseen it.
    Typed,
    /// An accepted text or number.
    Accepted(usize),
    /// A text or number foreseen as wrong.
    Foreseen(usize),
    /// An item to be put into order or under a heading (numbered through, extra ones last).
    Item(usize),
    /// A pair to be matched.
    Pair(usize),
    /// A right side that fits nothing.
    Extra(usize),
    /// A gap.
    Gap(usize),
    /// An option of a gap's list.
    GapOption {
        /// The gap.
        gap: usize,
        /// Its option.
        option: usize,
    },
    /// A text foreseen as wrong in a typed gap.
    GapForeseen {
        /// The gap.
        gap: usize,
        /// The foreseen text.
        text: usize,
    },
    /// An area of a picture.
    Area(usize),
    /// A point of a picture that lies in no area.
    Spot,
    /// A point that a model answer mentions.
    Point(usize),
}

impl Part {
    /// The gap that this could have been put into, where that is what it is.
    #[must_use]
    pub fn beside_gap(self) -> Option<usize> {
        match self {
            Self::GapOption { gap, option: _ } | Self::GapForeseen { gap, text: _ } => Some(gap),
            Self::Option(_)
            | Self::Statement(_)
            | Self::Typed
            | Self::Accepted(_)
            | Self::Foreseen(_)
            | Self::Item(_)
            | Self::Pair(_)
            | Self::Extra(_)
            | Self::Gap(_)
            | Self::Area(_)
            | Self::Spot
            | Self::Point(_) => None,
        }
    }
}

/// Whether a part was chosen, and whether that was right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartState {
    /// Chosen, filled or placed, and rightly so.
    ChosenRightly,
    /// Chosen, filled or placed, but wrongly.
    ChosenWrongly,
    /// Not chosen, though it should have been.
    LeftOutWrongly,
    /// Not chosen, and rightly so.
    LeftRightly,
}

impl PartState {
    /// The state of something that can be chosen or left.
    #[must_use]
    pub fn of(chosen: bool, right: bool) -> Self {
        match (chosen, right) {
            (true, true) => Self::ChosenRightly,
            (true, false) => Self::ChosenWrongly,
            (false, true) => Self::LeftOutWrongly,
            (false, false) => Self::LeftRightly,
        }
    }
}

/// What there is to say about one part of a question once it is marked: the footnote's lines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PartVerdict {
    /// Which part.
    pub part: Part,
    /// What it says.
    pub text: Said,
    /// What it was given, for parts that are given something (gaps, items, left sides) and for
    /// numbers, as they were read.
    pub given: Option<Said>,
    /// What it should have been given.
    pub right: Option<Said>,
    /// What the bank says about it.
    pub reason: Option<String>,
    /// Whether it was chosen, and rightly so.
    pub state: PartState,
}
