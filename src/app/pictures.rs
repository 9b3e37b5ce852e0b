//! The pictures of banks, as far as they have been asked for.

use std::collections::HashMap;

use egui::TextureHandle;

use super::state::BankKey;

/// A picture that was asked for.
#[derive(Clone)]
pub enum Picture {
    /// The worker has it.
    Reading,
    /// Ready to be drawn.
    Ready(TextureHandle),
    /// There is none; why, in words.
    Missing(String),
}

/// Pictures by bank and file.
#[derive(Default)]
pub struct Pictures {
    known: HashMap<(BankKey, String), Picture>,
}

impl Pictures {
    /// The picture; `None` where it was never asked for.
    #[must_use]
    pub fn get(&self, key: BankKey, file: &str) -> Option<&Picture> {
        // A look-up by borrowed parts would need a key type of its own; papers have few pictures.
        self.known.get(&(key, file.to_owned()))
    }

    /// Takes what there is to know about a picture.
    pub fn put(&mut self, key: BankKey, file: String, picture: Picture) {
        self.known.insert((key, file), picture);
    }

    /// Lets go of those of a bank.
    pub fn forget(&mut self, key: BankKey) {
        self.known.retain(|(of, _), _| *of != key);
    }

    /// Lets go of everything: each picture may take 64 MB, and what showed them has been left.
    pub fn clear(&mut self) {
        self.known.clear();
    }
}

impl std::fmt::Debug for Pictures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pictures").field("known", &self.known.len()).finish_non_exhaustive()
    }
}
