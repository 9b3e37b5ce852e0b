//! From an answer to a mark: one file a family of responses, one rule each, with its source.
//!
//! Pure functions of question, layout, answer and rule. Nothing here knows of attempts, time or
//! storage, and nothing is worded: what there is to say comes out as [`PartVerdict`]s and
//! [`AnswerSaid`]s.
//!
//! | kind | what is earned | the rule in full |
//! |---|---|---|
//! | single choice, true/false | all or nothing, or less under a rule with negative marks | [`choice`] |
//! | multiple choice | by the sitting's rule | [`MarkingRule`] |
//! | short answer | all or nothing | [`typed`]; what is forgiven: `bank::fold` |
//! | number | all or nothing | [`number`]; how it is read: [`read_number()`] |
//! | ordering | each item that has to be moved costs 1/(n − 1) | [`ordering`] |
//! | matching | each left side counts alike | [`matching`] |
//! | categories | each item counts alike | [`categories`] |
//! | gap fill | each gap counts alike | [`gaps`] |
//! | hotspot | all or nothing | [`hotspot`] |
//! | open | what its writer says | [`open`] |
//! | any, where certainty is asked | Moodle's certainty-based marks | [`with_certainty`] |
//!
//! No answer is never a wrong one: it earns 0 under every rule. An answer with nothing in it is no
//! answer, as in R/exams; so nothing ticked is never worth a mark, and never costs one.

mod asked;
pub mod categories;
pub mod certainty;
pub mod choice;
mod fits;
pub mod gaps;
pub mod hotspot;
#[cfg(test)]
mod laws;
mod mark;
pub mod matching;
pub mod number;
pub mod open;
pub mod ordering;
mod read_number;
mod rule;
mod said;
#[cfg(test)]
mod tests;
pub mod typed;

pub use certainty::with_certainty;
pub use fits::fits;
pub use hotspot::area_at;
pub use mark::{Basis, Mark, Verdict};
pub use matching::right_sides;
pub use read_number::read_number;
pub use rule::{MarkingRule, Negative, UnknownRule, WrongTick};
pub use said::{AnswerSaid, Part, PartState, PartVerdict, Said, SaidPair};

use super::{Answer, Layout};
use crate::bank::Question;
use asked::Asked;
use mark::Judged;

/// Marks an answer. `None`, an answer with nothing in it, and one that does not fit the question
/// ([`fits()`]) are [`Verdict::Skipped`].
#[must_use]
pub fn mark(
    question: &Question,
    layout: &Layout,
    answer: Option<&Answer>,
    rule: MarkingRule,
) -> Mark {
    let asked = Asked::of(question, layout, answer);
    let basis = match &asked {
        Asked::Open(_, Some((_, Some(_)))) => Basis::SelfMarked,
        Asked::Open(_, Some((_, None)) | None)
        | Asked::Single(..)
        | Asked::Multiple(..)
        | Asked::TrueFalse(..)
        | Asked::Text(..)
        | Asked::Number(..)
        | Asked::Order(..)
        | Asked::Matches(..)
        | Asked::Gaps(..)
        | Asked::Sorted(..)
        | Asked::Spot(..) => Basis::Key,
    };
    let judged = judge(&asked, layout, rule).unwrap_or(Judged::Skipped);
    Mark::new(question, judged, basis)
}

/// What an answer earns; `None` where there is none.
fn judge(asked: &Asked<'_>, layout: &Layout, rule: MarkingRule) -> Option<Judged> {
    let earned = match *asked {
        Asked::Single(key, picked) => choice::single(key, layout, picked?, rule),
        Asked::Multiple(key, ticked) => choice::multiple(key, layout, ticked?, rule),
        Asked::TrueFalse(key, said) => choice::true_false(key, said?, rule),
        Asked::Text(key, text) => typed::earned(key, text?),
        Asked::Number(key, text) => number::earned(key, text?),
        Asked::Order(key, order) => ordering::earned(key, order?),
        Asked::Matches(key, chosen) => matching::earned(key, chosen?),
        Asked::Gaps(key, filled) => gaps::earned(key, filled?, false),
        Asked::Sorted(key, put) => categories::earned(key, put?),
        Asked::Spot(key, spot) => hotspot::earned(key, spot?),
        Asked::Open(key, written) => return written.map(|(_, made)| open::judged(key, made)),
    };
    Some(Judged::Earned(earned))
}

/// The mark once the person has claimed "I was right": full marks for a short answer or a number,
/// and for a text with gaps every gap that was typed counts as right. Any other kind is marked as
/// ever.
#[must_use]
pub fn overruled(question: &Question, layout: &Layout, answer: &Answer, rule: MarkingRule) -> Mark {
    match claimed(&Asked::of(question, layout, Some(answer))) {
        Some(earned) => Mark::new(question, Judged::Earned(earned), Basis::Claimed),
        None => mark(question, layout, Some(answer), rule),
    }
}

/// Whether this answer was typed and not accepted, so that one may claim to have been right.
#[must_use]
pub fn can_be_overruled(question: &Question, layout: &Layout, answer: &Answer) -> bool {
    claimed(&Asked::of(question, layout, Some(answer))).is_some()
}

/// What the answer earns if what was typed is right after all; `None` where nothing was typed or
/// all of it was accepted.
fn claimed(asked: &Asked<'_>) -> Option<f64> {
    match *asked {
        Asked::Text(key, text) => (typed::earned(key, text?) < 1.0).then_some(1.0),
        Asked::Number(key, text) => (number::earned(key, text?) < 1.0).then_some(1.0),
        Asked::Gaps(key, filled) => {
            let earned = gaps::earned(key, filled?, true);
            (gaps::earned(key, filled?, false) < earned).then_some(earned)
        }
        Asked::Single(..)
        | Asked::Multiple(..)
        | Asked::TrueFalse(..)
        | Asked::Order(..)
        | Asked::Matches(..)
        | Asked::Sorted(..)
        | Asked::Spot(..)
        | Asked::Open(..) => None,
    }
}

/// What there is to say about every part of a question, what was left unticked included. `mark` is
/// the one this answer has in its attempt, with certainty or without: all that is asked of it is
/// whether the person claimed to be right, which marking the answer afresh would not tell.
#[must_use]
pub fn explain(
    question: &Question,
    layout: &Layout,
    answer: Option<&Answer>,
    mark: &Mark,
) -> Vec<PartVerdict> {
    let claimed = mark.basis == Basis::Claimed;
    match Asked::of(question, layout, answer) {
        Asked::Single(key, picked) => choice::explain(key, layout, picked.as_slice()),
        Asked::Multiple(key, ticked) => choice::explain(key, layout, ticked.unwrap_or_default()),
        Asked::TrueFalse(key, said) => choice::explain_true_false(key, said),
        Asked::Text(key, text) => typed::explain(key, text, claimed),
        Asked::Number(key, text) => number::explain(key, text, claimed),
        Asked::Order(key, order) => ordering::explain(key, order),
        Asked::Matches(key, chosen) => matching::explain(key, layout, chosen),
        Asked::Gaps(key, filled) => gaps::explain(key, layout, filled, claimed),
        Asked::Sorted(key, put) => categories::explain(key, layout, put),
        Asked::Spot(key, spot) => hotspot::explain(key, layout, spot),
        Asked::Open(key, written) => open::explain(key, written),
    }
}

/// What is right.
#[must_use]
pub fn right_answer(question: &Question, layout: &Layout) -> AnswerSaid {
    match Asked::of(question, layout, None) {
        Asked::Single(key, _) => AnswerSaid::AnyOf(choice::keys(key)),
        Asked::Multiple(key, _) => AnswerSaid::All(choice::keys(key)),
        Asked::TrueFalse(key, _) => AnswerSaid::One(Said::Truth(key.is_true)),
        Asked::Text(key, _) => AnswerSaid::AnyOf(typed::accepted(key)),
        Asked::Number(key, _) => AnswerSaid::One(number::right(key)),
        Asked::Order(key, _) => AnswerSaid::InOrder(ordering::right(key)),
        Asked::Matches(key, _) => AnswerSaid::Pairs(matching::right(key)),
        Asked::Gaps(key, _) => AnswerSaid::Pairs(gaps::right(key)),
        Asked::Sorted(key, _) => AnswerSaid::Pairs(categories::right(key)),
        Asked::Spot(key, _) => AnswerSaid::AnyOf(hotspot::right(key)),
        Asked::Open(key, _) => AnswerSaid::One(Said::Text(key.model.clone())),
    }
}

/// What was answered, as typed or by the bank's own texts; `None` for no answer.
#[must_use]
pub fn given_answer(question: &Question, layout: &Layout, answer: &Answer) -> Option<AnswerSaid> {
    let typed = |text: &str| AnswerSaid::One(Said::Text(text.to_owned()));
    Some(match Asked::of(question, layout, Some(answer)) {
        Asked::Single(key, picked) => AnswerSaid::One(choice::said_at(key, picked?)?),
        Asked::Multiple(key, ticked) => {
            AnswerSaid::All(choice::said_in_order(key, layout, ticked?))
        }
        Asked::TrueFalse(_, said) => AnswerSaid::One(Said::Truth(said?)),
        Asked::Text(_, text) | Asked::Number(_, text) => typed(text?),
        Asked::Order(key, order) => AnswerSaid::InOrder(ordering::said(key, order?)),
        Asked::Matches(key, chosen) => AnswerSaid::Pairs(matching::given(key, chosen?)),
        Asked::Gaps(key, filled) => AnswerSaid::Pairs(gaps::given(key, filled?)),
        Asked::Sorted(key, put) => AnswerSaid::Pairs(categories::given(key, put?)),
        Asked::Spot(key, spot) => AnswerSaid::One(hotspot::said(key, spot?)?),
        Asked::Open(_, written) => typed(written?.0),
    })
}
