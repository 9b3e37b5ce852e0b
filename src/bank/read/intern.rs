//! Names that stand on many questions, kept once.

use std::collections::HashMap;

/// Names met so far.
pub(super) struct Interner<T> {
    known: HashMap<Box<str>, T>,
    make: fn(&str) -> T,
}

impl<T: Clone> Interner<T> {
    pub(super) fn new(make: fn(&str) -> T) -> Self {
        Self { known: HashMap::new(), make }
    }

    /// The name; the same text gives clones of the same name.
    pub(super) fn get(&mut self, text: &str) -> T {
        if let Some(known) = self.known.get(text) {
            return known.clone();
        }
        let name = (self.make)(text);
        self.known.insert(text.into(), name.clone());
        name
    }
}
