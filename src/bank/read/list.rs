//! The lists that a bank is made of.

use crate::bank::check;

/// One of a bank's lists.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum List {
    Sources,
    Reading,
    Questions,
}

impl List {
    pub(super) const ALL: [Self; 3] = [Self::Sources, Self::Reading, Self::Questions];

    pub(super) fn field(self) -> &'static str {
        match self {
            Self::Sources => "sources",
            Self::Reading => "reading",
            Self::Questions => "questions",
        }
    }

    pub(super) fn element(self) -> &'static str {
        match self {
            Self::Sources => "Source",
            Self::Reading => "Passage",
            Self::Questions => "Question",
        }
    }

    pub(super) fn limit(self) -> usize {
        match self {
            Self::Sources | Self::Reading => check::MOST_PASSAGES,
            Self::Questions => check::MOST_QUESTIONS,
        }
    }

    pub(super) fn by_field(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.field() == name)
    }

    pub(super) fn by_element(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.element() == name)
    }
}
