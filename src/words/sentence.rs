//! A diagnostic of a bank, in words.

use super::Words;
use crate::bank::Diagnostic;

/// What is wrong, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// What is wrong.
    pub message: String,
    /// What to do, where that is not plain from the message.
    pub hint: Option<String>,
}

impl Words {
    /// Words a diagnostic: its message is named by the problem's code, the hint is an attribute.
    #[must_use]
    pub fn diagnostic(&self, diagnostic: &Diagnostic) -> Sentence {
        let code = diagnostic.problem.code();
        Sentence { message: self.text(code), hint: self.find(&format!("{code}.hint"), &[]) }
    }
}
