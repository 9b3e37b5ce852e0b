//! What a person is about to answer, before they give the answer: one draft for each kind of
//! response. Drafts are the screen's own; only a given answer goes through a command.

use std::collections::BTreeSet;

use crate::bank::{Gap, GapKey, Question, Response};
use crate::quiz::{Answer, GapAnswer, Layout, SelfMark, SortedInto, Spot};

/// A draft, of the variant that fits the question's response.
#[derive(Debug, Clone, PartialEq)]
pub enum Draft {
    /// Single choice: the option chosen.
    Single(Option<usize>),
    /// Multiple choice: the options ticked.
    Multiple(BTreeSet<usize>),
    /// True or false.
    TrueFalse(Option<bool>),
    /// Short answer.
    Text(String),
    /// Number.
    Number(String),
    /// Ordering: the items in their order so far.
    Order {
        /// Item indices, the first place first.
        items: Vec<usize>,
    },
    /// Matching: for each pair's left side the right side chosen.
    Matches(Vec<Option<usize>>),
    /// Gaps: one draft for each.
    Gaps(Vec<GapDraft>),
    /// Categories: for each item where it was put.
    Sorted(Vec<Option<SortedInto>>),
    /// Hotspot.
    Spot(Option<Spot>),
    /// Open answer; marked by its writer once the model answer is shown.
    Open {
        /// As typed.
        text: String,
        /// What the writer made of it so far.
        self_mark: Option<SelfMark>,
    },
}

/// What is about to be put into a gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GapDraft {
    /// As typed.
    Typed(String),
    /// The option picked.
    Picked(Option<usize>),
}

impl Draft {
    /// The draft to begin with: the answer given before, or nothing.
    #[must_use]
    pub fn new(question: &Question, layout: &Layout, given: Option<&Answer>) -> Self {
        let mut draft = Self::empty(&question.response, layout);
        match (given, &mut draft) {
            // A gap left open does not say how it would be filled; the empty draft does.
            (Some(Answer::Gaps(given)), Self::Gaps(gaps)) => {
                for (gap, given) in gaps.iter_mut().zip(given) {
                    if let Some(given) = given {
                        *gap = GapDraft::of(given);
                    }
                }
                draft
            }
            (Some(given), _) => Self::of_answer(given).unwrap_or(draft),
            (None, _) => draft,
        }
    }

    fn empty(response: &Response, layout: &Layout) -> Self {
        match response {
            Response::SingleChoice(_) => Self::Single(None),
            Response::MultipleChoice(_) => Self::Multiple(BTreeSet::new()),
            Response::TrueFalse(_) => Self::TrueFalse(None),
            Response::ShortAnswer(_) => Self::Text(String::new()),
            Response::Number(_) => Self::Number(String::new()),
            Response::Ordering(ordering) => Self::Order {
                items: match layout {
                    Layout::Order(items) => items.clone(),
                    Layout::Plain
                    | Layout::Matching { .. }
                    | Layout::Gaps(_)
                    | Layout::Items(_) => (0..ordering.items.len()).collect(),
                },
            },
            Response::Matching(matching) => Self::Matches(vec![None; matching.pairs.len()]),
            Response::GapFill(gap_fill) => {
                Self::Gaps(gap_fill.gaps.iter().map(GapDraft::empty).collect())
            }
            Response::Categories(categories) => {
                let items: usize =
                    categories.categories.iter().map(|category| category.items.len()).sum();
                Self::Sorted(vec![None; items + categories.extra.len()])
            }
            Response::Hotspot(_) => Self::Spot(None),
            Response::Open(_) => Self::Open { text: String::new(), self_mark: None },
        }
    }

    fn of_answer(answer: &Answer) -> Option<Self> {
        Some(match answer {
            Answer::Single(option) => Self::Single(Some(*option)),
            Answer::Multiple(options) => Self::Multiple(options.iter().copied().collect()),
            Answer::TrueFalse(truth) => Self::TrueFalse(Some(*truth)),
            Answer::Text(text) => Self::Text(text.clone()),
            Answer::Number(text) => Self::Number(text.clone()),
            Answer::Order(items) => Self::Order { items: items.clone() },
            Answer::Matches(matches) => Self::Matches(matches.clone()),
            Answer::Gaps(_) => return None,
            Answer::Sorted(sorted) => Self::Sorted(sorted.clone()),
            Answer::Spot(spot) => Self::Spot(Some(*spot)),
            Answer::Open { text, self_mark } => {
                Self::Open { text: text.clone(), self_mark: self_mark.clone() }
            }
        })
    }

    /// The answer it makes; `None` while there is nothing in it.
    #[must_use]
    pub fn answer(&self) -> Option<Answer> {
        let answer = match self {
            Self::Single(option) => Answer::Single((*option)?),
            Self::Multiple(options) => Answer::Multiple(options.iter().copied().collect()),
            Self::TrueFalse(truth) => Answer::TrueFalse((*truth)?),
            Self::Text(text) => Answer::Text(text.clone()),
            Self::Number(text) => Answer::Number(text.clone()),
            Self::Order { items } => Answer::Order(items.clone()),
            Self::Matches(matches) => Answer::Matches(matches.clone()),
            Self::Gaps(gaps) => Answer::Gaps(gaps.iter().map(GapDraft::answer).collect()),
            Self::Sorted(sorted) => Answer::Sorted(sorted.clone()),
            Self::Spot(spot) => Answer::Spot((*spot)?),
            Self::Open { text, self_mark } => {
                Answer::Open { text: text.clone(), self_mark: self_mark.clone() }
            }
        };
        (!answer.is_blank()).then_some(answer)
    }
}

impl GapDraft {
    fn empty(gap: &Gap) -> Self {
        match gap.key {
            GapKey::Typed(_) => Self::Typed(String::new()),
            GapKey::Picked(_) => Self::Picked(None),
        }
    }

    fn of(answer: &GapAnswer) -> Self {
        match answer {
            GapAnswer::Typed(text) => Self::Typed(text.clone()),
            GapAnswer::Picked(option) => Self::Picked(Some(*option)),
        }
    }

    fn answer(&self) -> Option<GapAnswer> {
        match self {
            Self::Typed(text) if text.trim().is_empty() => None,
            Self::Typed(text) => Some(GapAnswer::Typed(text.clone())),
            Self::Picked(option) => option.map(GapAnswer::Picked),
        }
    }
}
