//! How an attempt came out, in words.

use super::Words;
use crate::quiz::report::Counts;

impl Words {
    /// `6 right, 1 partly, 2 wrong, 1 skipped`; without those that did not happen.
    #[must_use]
    pub fn counts(&self, counts: &Counts) -> String {
        let Counts { right, partly, wrong, skipped, unmarked } = *counts;
        let parts: Vec<String> = [
            ("results-right", right),
            ("results-partly", partly),
            ("results-wrong", wrong),
            ("results-skipped", skipped),
            ("results-unmarked", unmarked),
        ]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| self.format(id, &[("count", count.into())]))
        .collect();
        parts.join(", ")
    }
}
