//! What was expected somewhere, and what was found there instead.
//!
//! The catalogue chooses its words by the keys that these turn into.

use super::fact::{Fact, ToFact};

/// A kind of value that a place in a bank asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A text between quotes.
    Text,
    /// A number.
    Number,
    /// A whole number, 0 or more.
    Count,
    /// `true` or `false`.
    Flag,
    /// A list between square brackets.
    List,
    /// A date such as `"2022-03-31"`.
    Date,
    /// A group of this name, such as `Image(…)`.
    Group(&'static str),
    /// `Right(…)` or `Wrong(…)`.
    Option,
    /// A text, or `Right(…)`.
    AcceptedText,
    /// A text, or `Wrong(…)`.
    WrongText,
    /// A number, or `Wrong(…)` with a number.
    WrongNumber,
    /// A text, or `Item(…)`.
    Item,
    /// A kind of response.
    Response,
    /// A shape on a picture.
    Shape,
    /// A pair of numbers, such as `(0.4, 0.7)`.
    Point,
    /// How hard a question is.
    Difficulty,
    /// The place that an option keeps.
    Pin,
    /// What a typed answer is not forgiven.
    Strict,
}

impl ToFact for Expected {
    fn to_fact(&self) -> Fact {
        Fact::Text(
            match self {
                Self::Text => "text",
                Self::Number => "number",
                Self::Count => "count",
                Self::Flag => "flag",
                Self::List => "list",
                Self::Date => "date",
                Self::Group(name) => return Fact::Text(format!("`{name}(…)`")),
                Self::Option => "option",
                Self::AcceptedText => "accepted-text",
                Self::WrongText => "wrong-text",
                Self::WrongNumber => "wrong-number",
                Self::Item => "item",
                Self::Response => "response",
                Self::Shape => "shape",
                Self::Point => "point",
                Self::Difficulty => "difficulty",
                Self::Pin => "pin",
                Self::Strict => "strict",
            }
            .to_owned(),
        )
    }
}

/// What stands in a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A text between quotes.
    Text,
    /// A number, as spelt.
    Number(String),
    /// `true` or `false`.
    Flag,
    /// A character between single quotes.
    Char,
    /// A list between square brackets.
    List,
    /// Something between braces.
    Map,
    /// Something between parentheses, without a name.
    Tuple,
    /// A name, with or without parentheses after it.
    Name(String),
    /// A character that begins nothing, or a punctuation mark.
    Mark(char),
    /// The end of the text.
    End,
}

impl ToFact for Found {
    fn to_fact(&self) -> Fact {
        Fact::Text(match self {
            Self::Text => "text".to_owned(),
            Self::Number(spelling) => return quoted(spelling),
            Self::Flag => "flag".to_owned(),
            Self::Char => "char".to_owned(),
            Self::List => "list".to_owned(),
            Self::Map => "map".to_owned(),
            Self::Tuple => "tuple".to_owned(),
            Self::Name(name) => return quoted(name),
            Self::Mark(mark) => format!("`{mark}`"),
            Self::End => "end".to_owned(),
        })
    }
}

fn quoted(spelling: &str) -> Fact {
    match spelling.to_owned().to_fact() {
        Fact::Text(shown) => Fact::Text(format!("`{shown}`")),
        number @ Fact::Number(_) => number,
    }
}

/// What a number has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bounds {
    /// Typing slips that are forgiven: 0 to 3.
    Slips,
    /// A part of a picture: 0 to 1.
    Fraction,
    /// 0 or more.
    NotNegative,
    /// Marks: more than 0, and at most 100.
    Marks,
    /// A length that does not lead off the picture.
    OnPicture,
}

impl ToFact for Bounds {
    fn to_fact(&self) -> Fact {
        Fact::Text(
            match self {
                Self::Slips => "slips",
                Self::Fraction => "fraction",
                Self::NotNegative => "not-negative",
                Self::Marks => "marks",
                Self::OnPicture => "on-picture",
            }
            .to_owned(),
        )
    }
}

/// What the grammar asks for at a place between values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Punctuation {
    /// A value of any kind.
    Value,
    /// The name of a field, or the end of the group.
    FieldName,
    /// The colon after the name of a field.
    Colon,
    /// A comma, or the bracket that closes what is open.
    CommaOr(char),
    /// A bracket.
    Bracket(char),
    /// `enable(…)` and the like, after `#!`.
    Attribute,
}

impl ToFact for Punctuation {
    fn to_fact(&self) -> Fact {
        Fact::Text(match self {
            Self::Value => "value".to_owned(),
            Self::FieldName => "field".to_owned(),
            Self::Colon => "colon".to_owned(),
            Self::CommaOr(')') => "comma-or-paren".to_owned(),
            Self::CommaOr(']') => "comma-or-square".to_owned(),
            Self::CommaOr(_) => "comma-or-curly".to_owned(),
            Self::Bracket(bracket) => format!("`{bracket}`"),
            Self::Attribute => "attribute".to_owned(),
        })
    }
}
