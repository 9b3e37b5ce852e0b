//! What a person is about to answer, before they give the answer: one draft for each kind of
//! response. Drafts are the screen's own; only a given answer goes through a command.

use std::collections::BTreeSet;

use super::kinds::assign::AssignDraft;
use super::kinds::categories::{number, sorted_into};
use super::kinds::hotspot::SpotDraft;
use super::kinds::number::NumberDraft;
use super::kinds::open::OpenDraft;
use super::kinds::ordering::OrderDraft;
use crate::bank::{Gap, GapKey, Question, Response};
use crate::quiz::{Answer, GapAnswer, Layout};

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
    Number(NumberDraft),
    /// Ordering: the items in their order so far.
    Order(OrderDraft),
    /// Matching: for each pair's left side the right side chosen.
    Matches(AssignDraft),
    /// Gaps: one draft for each.
    Gaps(Vec<GapDraft>),
    /// Categories: for each item where it was put.
    Sorted {
        /// The heading of each item by its number; "nowhere" comes after all headings.
        rows: AssignDraft,
        /// How many headings there are.
        categories: usize,
    },
    /// Hotspot.
    Spot(SpotDraft),
    /// Open answer; marked by its writer once the model answer is shown.
    Open(OpenDraft),
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
        if let Some(given) = given {
            draft.take(&question.response, given);
        }
        draft
    }

    fn empty(response: &Response, layout: &Layout) -> Self {
        match response {
            Response::SingleChoice(_) => Self::Single(None),
            Response::MultipleChoice(_) => Self::Multiple(BTreeSet::new()),
            Response::TrueFalse(_) => Self::TrueFalse(None),
            Response::ShortAnswer(_) => Self::Text(String::new()),
            Response::Number(_) => Self::Number(NumberDraft::default()),
            Response::Ordering(ordering) => Self::Order(OrderDraft::new(match layout {
                Layout::Order(items) => items.clone(),
                Layout::Plain | Layout::Matching { .. } | Layout::Gaps(_) | Layout::Items(_) => {
                    (0..ordering.items.len()).collect()
                }
            })),
            Response::Matching(matching) => {
                Self::Matches(AssignDraft::new(vec![None; matching.pairs.len()]))
            }
            Response::GapFill(gap_fill) => {
                Self::Gaps(gap_fill.gaps.iter().map(GapDraft::empty).collect())
            }
            Response::Categories(categories) => {
                let items: usize =
                    categories.categories.iter().map(|category| category.items.len()).sum();
                Self::Sorted {
                    rows: AssignDraft::new(vec![None; items + categories.extra.len()]),
                    categories: categories.categories.len(),
                }
            }
            Response::Hotspot(_) => Self::Spot(SpotDraft::default()),
            Response::Open(_) => Self::Open(OpenDraft::default()),
        }
    }

    /// Takes over an answer given before. One of another kind changes nothing.
    fn take(&mut self, response: &Response, given: &Answer) {
        match (self, given) {
            (Self::Single(draft), Answer::Single(option)) => *draft = Some(*option),
            (Self::Multiple(draft), Answer::Multiple(options)) => {
                draft.extend(options.iter().copied());
            }
            (Self::TrueFalse(draft), Answer::TrueFalse(truth)) => *draft = Some(*truth),
            (Self::Text(draft), Answer::Text(text)) => draft.clone_from(text),
            (Self::Number(draft), Answer::Number(text)) => {
                if let Response::Number(number) = response {
                    *draft = NumberDraft::new(text.clone(), number);
                }
            }
            (Self::Order(draft), Answer::Order(items)) => *draft = OrderDraft::new(items.clone()),
            (Self::Matches(draft), Answer::Matches(given)) => {
                *draft = AssignDraft::new(given.clone());
            }
            (Self::Gaps(gaps), Answer::Gaps(given)) => {
                for (gap, given) in gaps.iter_mut().zip(given) {
                    // A gap left open does not say how it would be filled; the empty draft does.
                    if let Some(given) = given {
                        *gap = GapDraft::of(given);
                    }
                }
            }
            (Self::Sorted { rows, categories }, Answer::Sorted(sorted)) => {
                let given = sorted.iter().map(|into| into.map(|into| number(into, *categories)));
                *rows = AssignDraft::new(given.collect());
            }
            (Self::Spot(draft), Answer::Spot(spot)) => *draft = SpotDraft::new(Some(*spot)),
            (Self::Open(draft), Answer::Open { text, self_mark }) => {
                *draft = OpenDraft::new(text.clone(), self_mark.clone());
            }
            (
                Self::Single(_)
                | Self::Multiple(_)
                | Self::TrueFalse(_)
                | Self::Text(_)
                | Self::Number(_)
                | Self::Order(_)
                | Self::Matches(_)
                | Self::Gaps(_)
                | Self::Sorted { .. }
                | Self::Spot(_)
                | Self::Open(_),
                _,
            ) => {}
        }
    }

    /// The answer it makes; `None` while there is nothing in it, or nothing that can be read.
    #[must_use]
    pub fn answer(&self) -> Option<Answer> {
        let answer = match self {
            Self::Single(option) => Answer::Single((*option)?),
            Self::Multiple(options) => Answer::Multiple(options.iter().copied().collect()),
            Self::TrueFalse(truth) => Answer::TrueFalse((*truth)?),
            Self::Text(text) => Answer::Text(text.clone()),
            Self::Number(draft) => {
                draft.value?;
                Answer::Number(draft.text.clone())
            }
            Self::Order(draft) => Answer::Order(draft.items.clone()),
            Self::Matches(draft) => Answer::Matches(draft.given.clone()),
            Self::Gaps(gaps) => Answer::Gaps(gaps.iter().map(GapDraft::answer).collect()),
            Self::Sorted { rows, categories } => {
                let into = |given: &Option<usize>| given.map(|at| sorted_into(at, *categories));
                Answer::Sorted(rows.given.iter().map(into).collect())
            }
            Self::Spot(draft) => Answer::Spot(draft.spot?),
            // How it is marked is a step of its own, once the model answer is shown.
            Self::Open(draft) => Answer::Open { text: draft.text.clone(), self_mark: None },
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
