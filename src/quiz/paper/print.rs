//! The print of a plan: what a paper code keeps of it, to notice when another plan is used.
//!
//! It is a print of what the plan comes to in a bank, not of how it is said, so plans that draw
//! from the same questions in the same way have the same print: somebody new to a bank prefers
//! all of it as not yet seen, and that is the same as to prefer nothing. How many questions are
//! drawn is not in it; a code has that in clear. The form is part of the contract in [`super`].

use xxhash_rust::xxh3::xxh3_64;

use super::choose::Candidate;
use crate::bank::Bank;

/// Begins a class, so that the print tells where one ends and the next begins.
const CLASS: u8 = 1;

/// The print of a plan that comes to these classes.
pub(super) fn plan_print(bank: &Bank, classes: &[Vec<Candidate>]) -> u64 {
    let questions: usize = classes.iter().map(Vec::len).sum();
    let size = questions.saturating_mul(size_of::<u64>()).saturating_add(classes.len());
    let mut bytes = Vec::with_capacity(size);
    for class in classes {
        bytes.push(CLASS);
        for candidate in class {
            if let Some(facts) = bank.facts().get(candidate.place) {
                bytes.extend_from_slice(&facts.id_print.to_le_bytes());
            }
        }
    }
    xxh3_64(&bytes)
}
