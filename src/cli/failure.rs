//! Why a command could not run, on its way to the one place that says so.

use super::Unprintable;
use crate::words::{Sentence, Words};

/// Why a command could not run.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    /// The output cannot be written.
    #[error(transparent)]
    Unprintable(#[from] Unprintable),
    /// Anything else, already in words.
    #[error("{message}")]
    Said {
        /// What could not be done, to what, and why.
        message: String,
        /// What a person can do about it.
        help: Option<String>,
    },
}

impl Failure {
    /// A failure in words.
    pub(super) fn new(message: String) -> Self {
        Self::Said { message, help: None }
    }

    /// What is said, and what to do.
    pub(super) fn said(self, words: &Words) -> (String, Option<String>) {
        match self {
            Self::Said { message, help } => (message, help),
            Self::Unprintable(Unprintable::Closed) => (words.text("cli-output-closed"), None),
            Self::Unprintable(Unprintable::Failed(error)) => {
                (words.format("cli-output-failed", &[("reason", error.to_string().into())]), None)
            }
        }
    }
}

impl From<Sentence> for Failure {
    fn from(Sentence { message, hint }: Sentence) -> Self {
        Self::Said { message, help: hint }
    }
}
