//! What has become of one question of the paper.

use serde::{Deserialize, Serialize};

use crate::quiz::{Answer, Certainty, CertaintyAsked, Mark, PaperItem, Sitting, Verdict, marking};

/// What a person may know about one question at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceState {
    /// Neither answered nor passed over.
    Open,
    /// Passed over, and it can still be answered.
    PassedOver,
    /// Answered; the verdict is not shown yet.
    Answered,
    /// The verdict is shown.
    Judged(Verdict),
}

/// How far an attempt has come: how many questions are in which state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Progress {
    /// Neither answered nor passed over.
    pub open: usize,
    /// Passed over.
    pub skipped: usize,
    /// Answered, whether the verdict is shown or not.
    pub answered: usize,
    /// Flagged for a second look.
    pub flagged: usize,
    /// Verdict shown: right.
    pub right: usize,
    /// Verdict shown: partly right.
    pub partly: usize,
    /// Verdict shown: wrong.
    pub wrong: usize,
    /// Open answers that wait for their writer's mark.
    pub unmarked: usize,
}

/// A question's mark, twice.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::quiz) struct Marks {
    /// Without regard to certainty.
    pub(in crate::quiz) plain: Mark,
    /// As it counts in this sitting.
    pub(in crate::quiz) counted: Mark,
}

/// One question's part of the attempt.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Place {
    pub(super) answer: Option<Answer>,
    pub(super) certainty: Option<Certainty>,
    pub(super) passed_over: bool,
    pub(super) flagged: bool,
    pub(super) overruled: bool,
    pub(super) spent_ms: u64,
    /// Kept here because it is asked for in every frame.
    pub(super) marks: Marks,
}

impl Place {
    pub(super) fn untouched(item: &PaperItem, sitting: &Sitting) -> Self {
        let marks = marks(item, None, None, false, sitting);
        Self {
            answer: None,
            certainty: None,
            passed_over: false,
            flagged: false,
            overruled: false,
            spent_ms: 0,
            marks,
        }
    }

    pub(super) fn mark_again(&mut self, item: &PaperItem, sitting: &Sitting) {
        self.marks = marks(item, self.answer.as_ref(), self.certainty, self.overruled, sitting);
    }
}

fn marks(
    item: &PaperItem,
    answer: Option<&Answer>,
    certainty: Option<Certainty>,
    overruled: bool,
    sitting: &Sitting,
) -> Marks {
    let PaperItem { question, layout } = item;
    let plain = match answer {
        Some(answer) if overruled => marking::overruled(question, layout, answer, sitting.marking),
        Some(_) | None => marking::mark(question, layout, answer, sitting.marking),
    };
    let counted = match sitting.certainty {
        CertaintyAsked::No => plain,
        CertaintyAsked::Yes => marking::with_certainty(plain, certainty.unwrap_or_default()),
    };
    Marks { plain, counted }
}
