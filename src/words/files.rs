//! Why a file could not be taken as a bank, or not be written, in words.

use super::{Arg, Sentence, Words};
use crate::disk::SaveError;
use crate::library::LibraryError;

impl Words {
    /// Why a file could not be taken as a bank.
    #[must_use]
    pub fn library_error(&self, error: &LibraryError) -> Sentence {
        self.of_file(error.code(), &error.args())
    }

    /// Why a file could not be written.
    #[must_use]
    pub fn save_error(&self, error: &SaveError) -> Sentence {
        self.of_file(error.code(), &error.args())
    }

    fn of_file(&self, code: &str, args: &[(&str, String)]) -> Sentence {
        let args: Vec<(&str, Arg<'_>)> =
            args.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        self.sentence(code, &args)
    }
}
