//! The print of a plan: what a paper code keeps of it, to notice when another plan is used.
//!
//! It is a print of what the plan comes to in a bank, not of how it is said, so plans that choose
//! from the same questions have the same print. Part of the contract in [`super`]: XXH3 (64 bits,
//! seed 0) of
//! - for each question that fits the plan, in the bank's order: XXH3 of its id, eight bytes, the
//!   lowest first;
//! - for each class of preferred questions of which one fits: the byte 1, then its questions in
//!   the same form and order;
//! - the byte 1 if only preferred questions are drawn, otherwise 0.
//!
//! How many questions are drawn is not in it; a code has that in clear.

use crate::bank::Facts;
use xxhash_rust::xxh3::xxh3_64;

/// Puts a plan's print together.
pub(super) struct PlanPrint {
    bytes: Vec<u8>,
}

impl PlanPrint {
    /// Begins with room for so many questions.
    pub(super) fn with_capacity(questions: usize) -> Self {
        Self { bytes: Vec::with_capacity(questions.saturating_mul(size_of::<u64>())) }
    }

    /// A question that fits the plan, or one of a class begun.
    pub(super) fn question(&mut self, facts: &Facts) {
        self.bytes.extend_from_slice(&facts.id_print.to_le_bytes());
    }

    /// A class of preferred questions begins.
    pub(super) fn class(&mut self) {
        self.bytes.push(1);
    }

    /// The print.
    pub(super) fn finish(mut self, only_preferred: bool) -> u64 {
        self.bytes.push(u8::from(only_preferred));
        xxh3_64(&self.bytes)
    }
}
