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

impl Words {
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
