//! A question's key beside the answer to it, of the same kind by type.

use crate::bank::{
    Categories, Choice, GapFill, Hotspot, Matching, Number, Open, Ordering, Question, Response,
    ShortAnswer, TrueFalse,
};
use crate::quiz::{Answer, GapAnswer, Layout, SelfMark, SortedInto, Spot};

use super::fits;

/// A key and what was answered; `None` where there is no answer.
pub(super) enum Asked<'a> {
    Single(&'a Choice, Option<usize>),
    Multiple(&'a Choice, Option<&'a [usize]>),
    TrueFalse(&'a TrueFalse, Option<bool>),
    Text(&'a ShortAnswer, Option<&'a str>),
    Number(&'a Number, Option<&'a str>),
    Order(&'a Ordering, Option<&'a [usize]>),
    Matches(&'a Matching, Option<&'a [Option<usize>]>),
    Gaps(&'a GapFill, Option<&'a [Option<GapAnswer>]>),
    Sorted(&'a Categories, Option<&'a [Option<SortedInto>]>),
    Spot(&'a Hotspot, Option<Spot>),
    Open(&'a Open, Option<(&'a str, Option<&'a SelfMark>)>),
}

impl<'a> Asked<'a> {
    /// An answer that is blank or does not fit is none.
    pub(super) fn of(question: &'a Question, layout: &Layout, answer: Option<&'a Answer>) -> Self {
        let answer = answer.filter(|answer| !answer.is_blank() && fits(question, layout, answer));
        match &question.response {
            Response::SingleChoice(key) => {
                let picked =
                    if let Some(Answer::Single(picked)) = answer { Some(*picked) } else { None };
                Self::Single(key, picked)
            }
            Response::MultipleChoice(key) => {
                let ticked = if let Some(Answer::Multiple(ticked)) = answer {
                    Some(ticked.as_slice())
                } else {
                    None
                };
                Self::Multiple(key, ticked)
            }
            Response::TrueFalse(key) => {
                let said =
                    if let Some(Answer::TrueFalse(said)) = answer { Some(*said) } else { None };
                Self::TrueFalse(key, said)
            }
            Response::ShortAnswer(key) => {
                let text =
                    if let Some(Answer::Text(text)) = answer { Some(text.as_str()) } else { None };
                Self::Text(key, text)
            }
            Response::Number(key) => {
                let text = if let Some(Answer::Number(text)) = answer {
                    Some(text.as_str())
                } else {
                    None
                };
                Self::Number(key, text)
            }
            Response::Ordering(key) => {
                let order = if let Some(Answer::Order(order)) = answer {
                    Some(order.as_slice())
                } else {
                    None
                };
                Self::Order(key, order)
            }
            Response::Matching(key) => {
                let chosen = if let Some(Answer::Matches(chosen)) = answer {
                    Some(chosen.as_slice())
                } else {
                    None
                };
                Self::Matches(key, chosen)
            }
            Response::GapFill(key) => {
                let filled = if let Some(Answer::Gaps(filled)) = answer {
                    Some(filled.as_slice())
                } else {
                    None
                };
                Self::Gaps(key, filled)
            }
            Response::Categories(key) => {
                let put = if let Some(Answer::Sorted(put)) = answer {
                    Some(put.as_slice())
                } else {
                    None
                };
                Self::Sorted(key, put)
            }
            Response::Hotspot(key) => {
                let spot = if let Some(Answer::Spot(spot)) = answer { Some(*spot) } else { None };
                Self::Spot(key, spot)
            }
            Response::Open(key) => {
                let written = if let Some(Answer::Open { text, self_mark }) = answer {
                    Some((text.as_str(), self_mark.as_ref()))
                } else {
                    None
                };
                Self::Open(key, written)
            }
        }
    }
}
