//! A message with its hint, and the diagnostics of a bank worded so.

use super::{Arg, Words};
use crate::bank::Diagnostic;
use crate::bank::diagnostic::Fact;

/// What is wrong, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// What is wrong.
    pub message: String,
    /// What to do, where that is not plain from the message.
    pub hint: Option<String>,
}

impl Sentence {
    /// Message and hint one after the other, where there is room for one text only.
    #[must_use]
    pub fn in_one(self) -> String {
        let Self { message, hint } = self;
        match hint {
            Some(hint) if message.ends_with(['.', '!', '?']) => format!("{message} {hint}"),
            Some(hint) => format!("{message}. {hint}"),
            None => message,
        }
    }
}

/// With a capital at its beginning, where the writing has capitals and it does not begin with code.
/// Georgian has letters that Unicode calls its capitals, but begins no sentence with them.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if !matches!(first, '\u{10d0}'..='\u{10ff}') => {
            first.to_uppercase().chain(letters).collect()
        }
        Some(_) | None => text.to_owned(),
    }
}

impl Words {
    /// What stands between a name and what is said of it: a colon and a space, as the language
    /// sets them.
    #[must_use]
    pub fn colon(&self) -> String {
        format!("{} ", self.text("colon"))
    }

    /// Somebody's words, between the quotation marks of the language.
    #[must_use]
    pub fn quoted(&self, text: &str) -> String {
        self.format("quoted", &[("text", text.into())])
    }

    /// A message and, where it has one, its attribute `.hint`, both with the same facts.
    #[must_use]
    pub fn sentence(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Sentence {
        Sentence { message: self.format(id, args), hint: self.find(&format!("{id}.hint"), args) }
    }

    /// Words a diagnostic: its message is named by the problem's code.
    #[must_use]
    pub fn diagnostic(&self, diagnostic: &Diagnostic) -> Sentence {
        let facts = diagnostic.problem.args();
        let args: Vec<(&str, Arg<'_>)> = facts
            .iter()
            .map(|(name, fact)| match fact {
                Fact::Text(text) => (*name, Arg::from(text)),
                Fact::Number(number) => (*name, Arg::from(*number)),
            })
            .collect();
        self.sentence(diagnostic.problem.code(), &args)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_begins_with_a_capital_where_there_are_any() {
        assert_eq!(capital("there is no source"), "There is no source");
        assert_eq!(capital("это не текст"), "Это не текст");
        assert_eq!(capital("`cites` names nothing"), "`cites` names nothing");
        assert_eq!(capital("ეს ტექსტი არ არის"), "ეს ტექსტი არ არის");
        assert_eq!(capital(""), "");
    }

    #[test]
    fn a_message_that_ends_in_a_full_stop_gets_no_second_one() {
        let said = |message: &str, hint: Option<&str>| {
            Sentence { message: message.into(), hint: hint.map(str::to_owned) }.in_one()
        };
        assert_eq!(said("It is full", Some("Make room.")), "It is full. Make room.");
        assert_eq!(said("It is full.", Some("Make room.")), "It is full. Make room.");
        assert_eq!(said("It is full", None), "It is full");
    }
}
