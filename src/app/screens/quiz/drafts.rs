//! What was chosen or typed at questions that are not shown, and not given as their answer: it is
//! there again when one comes back. Nothing of it outlives the screen.

use std::collections::BTreeMap;

use super::draft::Draft;
use crate::quiz::Certainty;

/// Drafts by the place of their question in the paper.
#[derive(Debug, Default)]
pub(super) struct Drafts(BTreeMap<usize, (Draft, Option<Certainty>)>);

impl Drafts {
    /// Puts a draft aside while another question is shown.
    pub(super) fn put(&mut self, place: usize, draft: Draft, certainty: Option<Certainty>) {
        self.0.insert(place, (draft, certainty));
    }

    /// Takes the draft of the question that is shown again, with how sure one was of it.
    pub(super) fn take(&mut self, place: usize) -> Option<(Draft, Option<Certainty>)> {
        self.0.remove(&place)
    }
}
