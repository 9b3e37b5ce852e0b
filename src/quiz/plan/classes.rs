//! The classes of preferred questions, looked up by the print of a question's id.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use xxhash_rust::xxh3::xxh3_64;

use super::DrawPlan;
use crate::bank::Facts;

/// Which class of preferred questions a question belongs to. A person who is new to a large bank
/// prefers all of it, so questions are not looked up one by one, but their prints in one table.
#[derive(Debug, Clone)]
pub(crate) struct Classes {
    by_print: HashMap<u64, usize, BuildHasherDefault<PrintHasher>>,
    count: usize,
}

impl DrawPlan {
    /// The plan's preferred questions, ready to be looked up.
    pub(crate) fn classes(&self) -> Classes {
        let mut by_print = HashMap::default();
        by_print.reserve(self.prefer.iter().map(Vec::len).sum());
        for (number, class) in self.prefer.iter().enumerate() {
            for id in class {
                by_print.entry(xxh3_64(id.as_str().as_bytes())).or_insert(number);
            }
        }
        Classes { by_print, count: self.prefer.len() }
    }
}

impl Classes {
    /// How many classes there are, empty ones included.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// The class of this question: 0 for the most wanted; `None` if it is not preferred.
    pub(crate) fn class_of(&self, facts: &Facts) -> Option<usize> {
        self.by_print.get(&facts.id_print).copied()
    }
}

/// Hands a print on: it is a hash already.
#[derive(Default)]
struct PrintHasher(u64);

impl Hasher for PrintHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = xxh3_64(bytes);
    }

    fn write_u64(&mut self, print: u64) {
        self.0 = print;
    }
}
