//! The kinds of response a question can ask for, each with its key.
//!
//! What a person gives in return is a `quiz::Answer`; how it is marked is in `quiz::marking`.

use serde::{Deserialize, Serialize};

use super::Image;

/// What is asked for, with the key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Response {
    /// One option of several, exactly one of them the key.
    SingleChoice(Choice),
    /// Any number of options, at least one of them a key.
    MultipleChoice(Choice),
    /// A statement that holds or does not.
    TrueFalse(TrueFalse),
    /// A few words, typed.
    ShortAnswer(ShortAnswer),
    /// A number, typed.
    Number(Number),
    /// Items to be put into order.
    Ordering(Ordering),
    /// Left sides to be given their right sides.
    Matching(Matching),
    /// A text with gaps to be filled.
    GapFill(GapFill),
    /// Items to be sorted into categories.
    Categories(Categories),
    /// A place on a picture.
    Hotspot(Hotspot),
    /// Free text beside a model answer, marked by its writer.
    Open(Open),
}

/// [`Response`] without its content: what a plan chooses by and a report counts by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResponseKind {
    /// See [`Response::SingleChoice`].
    SingleChoice,
    /// See [`Response::MultipleChoice`].
    MultipleChoice,
    /// See [`Response::TrueFalse`].
    TrueFalse,
    /// See [`Response::ShortAnswer`].
    ShortAnswer,
    /// See [`Response::Number`].
    Number,
    /// See [`Response::Ordering`].
    Ordering,
    /// See [`Response::Matching`].
    Matching,
    /// See [`Response::GapFill`].
    GapFill,
    /// See [`Response::Categories`].
    Categories,
    /// See [`Response::Hotspot`].
    Hotspot,
    /// See [`Response::Open`].
    Open,
}

impl Response {
    /// Which kind this is.
    #[must_use]
    pub fn kind(&self) -> ResponseKind {
        match self {
            Self::SingleChoice(_) => ResponseKind::SingleChoice,
            Self::MultipleChoice(_) => ResponseKind::MultipleChoice,
            Self::TrueFalse(_) => ResponseKind::TrueFalse,
            Self::ShortAnswer(_) => ResponseKind::ShortAnswer,
            Self::Number(_) => ResponseKind::Number,
            Self::Ordering(_) => ResponseKind::Ordering,
            Self::Matching(_) => ResponseKind::Matching,
            Self::GapFill(_) => ResponseKind::GapFill,
            Self::Categories(_) => ResponseKind::Categories,
            Self::Hotspot(_) => ResponseKind::Hotspot,
            Self::Open(_) => ResponseKind::Open,
        }
    }
}

impl ResponseKind {
    /// All kinds, in the order of the documentation.
    pub const ALL: [Self; 11] = [
        Self::SingleChoice,
        Self::MultipleChoice,
        Self::TrueFalse,
        Self::ShortAnswer,
        Self::Number,
        Self::Ordering,
        Self::Matching,
        Self::GapFill,
        Self::Categories,
        Self::Hotspot,
        Self::Open,
    ];

    /// The stable name used on the command line, in JSON and in the catalogue.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SingleChoice => "single-choice",
            Self::MultipleChoice => "multiple-choice",
            Self::TrueFalse => "true-false",
            Self::ShortAnswer => "short-answer",
            Self::Number => "number",
            Self::Ordering => "ordering",
            Self::Matching => "matching",
            Self::GapFill => "gap-fill",
            Self::Categories => "categories",
            Self::Hotspot => "hotspot",
            Self::Open => "open",
        }
    }
}

/// Where an option stands when the others are shuffled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pin {
    /// Before all that are shuffled.
    First,
    /// After all that are shuffled.
    Last,
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChoiceOption {
    /// What it says; empty only when there is an image.
    pub text: String,
    /// Whether it is (one of) the key(s).
    pub is_key: bool,
    /// Why it is right or wrong.
    pub reason: Option<String>,
    /// Where it stands; options such as "All of the above" get theirs from the reader.
    pub pin: Option<Pin>,
    /// A picture shown with the text. Boxed, as hardly any option has one and there are many.
    pub image: Option<Box<Image>>,
}

/// The options of a single or multiple choice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// All options, in the order of the file.
    pub options: Vec<ChoiceOption>,
    /// How many are shown at a time, the keys always among them; `None` shows all.
    pub show: Option<usize>,
    /// Whether the order of the file is kept: the author asked for it, or the options are a
    /// ladder of numbers or dates.
    pub keeps_order: bool,
}

/// The key of a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrueFalse {
    /// Whether the statement holds.
    pub is_true: bool,
    /// What to say about the answer "true".
    pub reason_true: Option<String>,
    /// What to say about the answer "false".
    pub reason_false: Option<String>,
}

/// A text that was foreseen as an answer, with what to say about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownText {
    /// The answer.
    pub text: String,
    /// Why it is right or wrong.
    pub reason: Option<String>,
}

/// What is forgiven when typed text is compared with a key.
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent rules that a teacher names one by one"
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forgiveness {
    /// Whether `bibilov` passes for `Bibilov`.
    pub case: bool,
    /// Whether `Turkiye` passes for `Türkiye`.
    pub accents: bool,
    /// Whether `Saint Petersburg.` passes for `Saint-Petersburg`.
    pub punctuation: bool,
    /// Whether spaces more or fewer are overlooked.
    pub spacing: bool,
    /// How many typing slips (a letter missing, added, changed, or two swapped) pass; 0 to 3.
    pub slips: u8,
}

impl Default for Forgiveness {
    fn default() -> Self {
        Self { case: true, accents: true, punctuation: true, spacing: true, slips: 0 }
    }
}

/// The key of a typed answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShortAnswer {
    /// Accepted answers; the first is the one shown as right.
    pub accept: Vec<KnownText>,
    /// Foreseen wrong answers with what to say about them.
    pub wrong: Vec<KnownText>,
    /// What is forgiven.
    pub forgive: Forgiveness,
}

/// Which numbers are right. Both ends belong to a range.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum NumberKey {
    /// This value, give or take the tolerance (at least 0).
    Value {
        /// The value itself.
        value: f64,
        /// How far off is still right, in the same unit.
        tolerance: f64,
    },
    /// Anything from `min` to `max`.
    Range {
        /// The least.
        min: f64,
        /// The most.
        max: f64,
    },
}

/// A number that was foreseen as a wrong answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KnownNumber {
    /// The number.
    pub value: f64,
    /// What is mistaken for what.
    pub reason: Option<String>,
}

/// The key of a number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Number {
    /// Which numbers are right.
    pub key: NumberKey,
    /// Shown beside the field; may be typed after the number.
    pub unit: Option<String>,
    /// Foreseen wrong answers.
    pub wrong: Vec<KnownNumber>,
}

/// Something to be put in its place: into order or into a category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What it says.
    pub text: String,
    /// Why its place is its place.
    pub reason: Option<String>,
}

/// Items to be put into order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ordering {
    /// The items in their right order.
    pub items: Vec<Item>,
    /// What the first place means, such as "the earliest".
    pub first: Option<String>,
    /// What the last place means.
    pub last: Option<String>,
}

/// A left side and the right side that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// What is given.
    pub left: String,
    /// What belongs to it. Two pairs may share a right side.
    pub right: String,
    /// Why they belong together.
    pub reason: Option<String>,
}

/// Left sides to be given their right sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matching {
    /// What belongs together.
    pub pairs: Vec<Pair>,
    /// Right sides that fit nothing, with what to say about them.
    pub extra: Vec<KnownText>,
}

/// A run of plain text, or a gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextPiece {
    /// Text between gaps.
    Text(String),
    /// The gap of this index in [`GapFill::gaps`]. Each gap stands exactly once.
    Gap(usize),
}

/// How a gap is filled, with its key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum GapKey {
    /// By typing.
    Typed(ShortAnswer),
    /// By picking from a list, exactly one option of which is the key.
    Picked(Choice),
}

/// One gap.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Gap {
    /// Its name in the text, between braces.
    pub name: String,
    /// How it is filled.
    pub key: GapKey,
}

/// A text with gaps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GapFill {
    /// The text, cut at its gaps.
    pub text: Vec<TextPiece>,
    /// The gaps.
    pub gaps: Vec<Gap>,
}

/// A heading and what belongs under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Category {
    /// The heading.
    pub name: String,
    /// What belongs under it.
    pub items: Vec<Item>,
}

/// Items to be sorted under headings. Items are numbered through: first those of the first
/// category, then those of the second, and so on, then the extra ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Categories {
    /// The headings.
    pub categories: Vec<Category>,
    /// Items that belong nowhere.
    pub extra: Vec<Item>,
}

/// A place on a picture. Coordinates are fractions of the picture's width (x) and height (y) from
/// its top left corner, 0 to 1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Shape {
    /// A circle, its radius a fraction of the picture's width.
    Circle {
        /// Middle.
        x: f32,
        /// Middle.
        y: f32,
        /// Radius.
        r: f32,
    },
    /// An upright rectangle.
    Rect {
        /// Left edge.
        x: f32,
        /// Upper edge.
        y: f32,
        /// Width.
        w: f32,
        /// Height.
        h: f32,
    },
    /// Corners in order, at least three.
    Polygon(Vec<(f32, f32)>),
}

/// A named place on a picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// What is there; chosen by this name where no picture can be shown.
    pub name: String,
    /// Where it is. Where areas overlap, the first in the file counts.
    pub shape: Shape,
    /// Whether it is (one of) the key(s).
    pub is_key: bool,
    /// Why it is right or wrong.
    pub reason: Option<String>,
}

/// A place to be found on a picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Hotspot {
    /// The picture.
    pub image: Image,
    /// Width divided by height, above 0: what a circle needs to be round on a picture that is not
    /// square. From the picture itself when the bank is read, 1 where that is not known.
    pub aspect: f32,
    /// Its places, at least one of them a key.
    pub areas: Vec<Area>,
}

/// A free answer, marked by its writer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// A good answer.
    pub model: String,
    /// What a good answer mentions, ticked off one by one when marking; may be empty.
    pub points: Vec<String>,
}
