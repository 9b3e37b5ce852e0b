//! The classes of preferred questions, by the place of a question in its bank.

use super::DrawPlan;
use crate::bank::Bank;

/// Which class of preferred questions each question of a bank belongs to.
#[derive(Debug, Clone)]
pub(crate) struct Classes {
    /// For each question of the bank 1 + its class, 0 for none; empty when nothing is preferred.
    by_place: Vec<u32>,
    /// How many classes there are.
    count: usize,
}

impl DrawPlan {
    /// Looks up the preferred questions in a bank. Ids that the bank does not have are passed over.
    pub(crate) fn classes(&self, bank: &Bank) -> Classes {
        let mut by_place = Vec::new();
        if self.prefer.iter().any(|class| !class.is_empty()) {
            by_place.resize(bank.questions.len(), 0);
        }
        for (class, number) in self.prefer.iter().zip(1..) {
            for place in class.iter().filter_map(|id| bank.place_of(id)) {
                if let Some(mark) = by_place.get_mut(place).filter(|mark| **mark == 0) {
                    *mark = number;
                }
            }
        }
        Classes { by_place, count: self.prefer.len() }
    }
}

impl Classes {
    /// How many classes there are, empty ones included.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// The class of the question at this place: 0 for the most wanted; `None` if not preferred.
    pub(crate) fn class_of(&self, place: usize) -> Option<usize> {
        let mark = self.by_place.get(place).copied().unwrap_or_default();
        usize::try_from(mark.checked_sub(1)?).ok()
    }
}
