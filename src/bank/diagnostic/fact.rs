//! The facts that a sentence about a problem is made with.

/// A fact: text shown as it is, or a number written the way of the language.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// Text from the bank, or a key that the catalogue chooses words by.
    Text(String),
    /// A number, which also decides plural forms.
    Number(f64),
}

/// A line of the text, from 1. Named like a house number, it is not a quantity: no thousands are
/// separated in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line(pub u32);

/// Names of the format itself, between backquotes and with commas: never shortened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names(pub String);

/// The longest piece of a bank's own text that a sentence repeats, in characters.
const MOST_QUOTED: usize = 60;

pub(super) trait ToFact {
    fn to_fact(&self) -> Fact;
}

impl ToFact for String {
    fn to_fact(&self) -> Fact {
        let mut shown: String =
            self.chars().take(MOST_QUOTED).map(|c| if c.is_control() { ' ' } else { c }).collect();
        if self.chars().nth(MOST_QUOTED).is_some() {
            shown.push('…');
        }
        Fact::Text(shown)
    }
}

impl ToFact for Option<String> {
    /// A key for the catalogue where there is nothing.
    fn to_fact(&self) -> Fact {
        self.as_ref().map_or_else(|| Fact::Text("nothing-near".to_owned()), ToFact::to_fact)
    }
}

impl ToFact for &'static str {
    fn to_fact(&self) -> Fact {
        Fact::Text((*self).to_owned())
    }
}

impl ToFact for char {
    fn to_fact(&self) -> Fact {
        Fact::Text(self.to_string())
    }
}

impl ToFact for Line {
    fn to_fact(&self) -> Fact {
        Fact::Text(self.0.to_string())
    }
}

impl ToFact for Names {
    fn to_fact(&self) -> Fact {
        Fact::Text(self.0.clone())
    }
}

impl ToFact for usize {
    fn to_fact(&self) -> Fact {
        Fact::Number(*self as f64)
    }
}

impl ToFact for u32 {
    fn to_fact(&self) -> Fact {
        Fact::Number(f64::from(*self))
    }
}

impl ToFact for f64 {
    fn to_fact(&self) -> Fact {
        Fact::Number(*self)
    }
}
