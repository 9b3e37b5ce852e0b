//! Which questions of a result are listed.

use crate::app::actions::Action;
use crate::quiz::Verdict;
use crate::quiz::report::{QuestionReport, Report};

/// A choice of questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Filter {
    /// Every one.
    All,
    /// Those that were not right.
    Missed,
    /// Those without an answer.
    Skipped,
    /// Those that were flagged.
    Flagged,
    /// Those that were wrong though the person was sure.
    SureButWrong,
}

impl Filter {
    pub(super) const ALL: [Self; 5] =
        [Self::All, Self::Missed, Self::Skipped, Self::Flagged, Self::SureButWrong];

    /// The action that chooses it, with its label and key.
    pub(super) fn action(self) -> Action {
        match self {
            Self::All => Action::ShowAll,
            Self::Missed => Action::ShowMissed,
            Self::Skipped => Action::ShowSkipped,
            Self::Flagged => Action::ShowFlagged,
            Self::SureButWrong => Action::ShowSureButWrong,
        }
    }

    /// The choice an action makes.
    pub(super) fn of(action: Action) -> Option<Self> {
        Self::ALL.into_iter().find(|filter| filter.action() == action)
    }

    /// Whether this question is one of them.
    pub(super) fn has(self, question: &QuestionReport, report: &Report) -> bool {
        match self {
            Self::All => true,
            Self::Missed => super::is_missed(question.mark.verdict),
            Self::Skipped => question.mark.verdict == Verdict::Skipped,
            Self::Flagged => question.flagged,
            Self::SureButWrong => report
                .calibration
                .as_ref()
                .is_some_and(|calibration| calibration.sure_but_wrong.contains(&question.place)),
        }
    }
}
