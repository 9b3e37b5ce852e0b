//! The smallest things a text is made of.

use std::borrow::Cow;

/// A kind of bracket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bracket {
    Round,
    Square,
    Curly,
}

impl Bracket {
    pub(crate) fn opening(self) -> char {
        match self {
            Self::Round => '(',
            Self::Square => '[',
            Self::Curly => '{',
        }
    }

    pub(crate) fn closing(self) -> char {
        match self {
            Self::Round => ')',
            Self::Square => ']',
            Self::Curly => '}',
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Token<'t> {
    Open(Bracket),
    Close(Bracket),
    Comma,
    Colon,
    /// The beginning of an attribute.
    Hash,
    Word(&'t str),
    Number(f64),
    Char(char),
    Text(Cow<'t, str>),
    End,
}
