//! Why a file could not be taken as a bank, in words.

use super::{Arg, Sentence, Words};
use crate::library::LibraryError;

impl Words {
    /// Why a file could not be taken as a bank, or written.
    #[must_use]
    pub fn library_error(&self, error: &LibraryError) -> Sentence {
        let args = error.args();
        let args: Vec<(&str, Arg<'_>)> =
            args.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        self.sentence(error.code(), &args)
    }
}
