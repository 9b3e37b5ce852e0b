//! How each kind of response is answered: one file a kind, one draft a kind.
//!
//! Each draws the same thing twice over: while it is open a control that changes the draft, and
//! once it is judged the same parts in the same places with what became of them. Keys that choose
//! and move are taken before drawing, by `keys`; letters belong to the person's text while they
//! type.

pub mod arrows;
pub mod assign;
pub mod categories;
pub mod choice;
pub mod gaps;
pub mod hotspot;
pub mod lines;
pub mod map;
pub mod matching;
pub mod number;
pub mod open;
pub mod ordering;
pub mod typed;

use egui::{Context, Id, Key, Modifiers, Popup, Ui};

use super::draft::Draft;
use super::view::Judged;
use crate::app::cx::Cx;
use crate::app::keys::Keyboard;
use crate::app::state::BankKey;
use crate::bank::{Question, Response};
use crate::quiz::{Layout, PaperItem};

/// The question that is shown, as its control sees it.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// Its place on the paper.
    pub place: usize,
    /// The question and the order of its parts.
    pub item: &'a PaperItem,
    /// The question.
    pub question: &'a Question,
    /// What is asked, without markup.
    pub prompt: &'a str,
    /// The order of its parts.
    pub layout: &'a Layout,
    /// What became of it; nothing while it is open.
    pub judged: Option<&'a Judged>,
    /// Where its pictures come from.
    pub bank: Option<BankKey>,
    /// How much of the window's height is left for it.
    pub room: f32,
}

/// The id of a part's control: the same wherever the part stands and whatever else is drawn, so
/// that the keyboard stays with it.
pub fn part_id(question: &Question, part: impl std::hash::Hash + std::fmt::Debug) -> Id {
    Id::unique(("answer", question.id.as_str(), part))
}

/// Draws the control of a question's kind.
pub fn ui(ui: &mut Ui, shown: Shown<'_>, draft: &mut Draft, cx: &mut Cx<'_>) {
    match (&shown.question.response, draft) {
        (Response::SingleChoice(choice), Draft::Single(draft)) => {
            choice::single_ui(ui, shown, choice, draft, cx);
        }
        (Response::MultipleChoice(choice), Draft::Multiple(draft)) => {
            choice::multiple_ui(ui, shown, choice, draft, cx);
        }
        (Response::TrueFalse(_), Draft::TrueFalse(draft)) => {
            choice::true_false_ui(ui, shown, draft, cx);
        }
        (Response::ShortAnswer(_), Draft::Text(draft)) => typed::ui(ui, shown, draft, cx),
        (Response::Number(number), Draft::Number(draft)) => {
            number::ui(ui, shown, number, draft, cx);
        }
        (Response::Ordering(ordering), Draft::Order(draft)) => {
            ordering::ui(ui, shown, ordering, draft, cx);
        }
        (Response::Matching(matching), Draft::Matches(draft)) => {
            matching::ui(ui, shown, matching, draft, cx);
        }
        (Response::GapFill(gap_fill), Draft::Gaps(draft)) => {
            gaps::ui(ui, shown, gap_fill, draft, cx);
        }
        (Response::Categories(categories), Draft::Sorted { rows, categories: _ }) => {
            categories::ui(ui, shown, categories, rows, cx);
        }
        (Response::Hotspot(hotspot), Draft::Spot(draft)) => {
            hotspot::ui(ui, shown, hotspot, draft, cx);
        }
        (Response::Open(open), Draft::Open(draft)) => open::ui(ui, shown, open, draft, cx),
        // Each draft is made from its question, so no other pairs come up.
        (
            Response::SingleChoice(_)
            | Response::MultipleChoice(_)
            | Response::TrueFalse(_)
            | Response::ShortAnswer(_)
            | Response::Number(_)
            | Response::Ordering(_)
            | Response::Matching(_)
            | Response::GapFill(_)
            | Response::Categories(_)
            | Response::Hotspot(_)
            | Response::Open(_),
            _,
        ) => {}
    }
}

/// What the keys did to a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyed {
    /// Nothing, or a part of what is to be done.
    Part,
    /// One of them made the whole answer.
    Whole,
}

/// Whether one key makes the whole answer to a question of this kind.
#[must_use]
pub fn takes_one_key(response: &Response) -> bool {
    match response {
        Response::SingleChoice(_) | Response::TrueFalse(_) => true,
        Response::MultipleChoice(_)
        | Response::ShortAnswer(_)
        | Response::Number(_)
        | Response::Ordering(_)
        | Response::Matching(_)
        | Response::GapFill(_)
        | Response::Categories(_)
        | Response::Hotspot(_)
        | Response::Open(_) => false,
    }
}

/// Takes the keys that choose, before anything else sees them.
pub fn keys(
    ctx: &Context,
    question: &Question,
    layout: &Layout,
    draft: &mut Draft,
    keyboard: Keyboard,
    has_letters: bool,
) -> Keyed {
    if let Draft::Open(draft) = draft {
        open::keys(ctx, draft);
        return Keyed::Part;
    }
    if keyboard == Keyboard::Text {
        return Keyed::Part;
    }
    // Escape closes an open list, and nothing else then.
    if Popup::is_any_open(ctx) && ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
        Popup::close_all(ctx);
    }
    match (&question.response, draft) {
        (Response::SingleChoice(_), Draft::Single(draft)) => {
            choice::arrows(ctx, question, &choice::parts(layout));
            if let Some(option) = choice::pressed(ctx, layout, has_letters) {
                *draft = Some(option);
                return Keyed::Whole;
            }
        }
        (Response::MultipleChoice(_), Draft::Multiple(draft)) => {
            choice::arrows(ctx, question, &choice::parts(layout));
            if let Some(option) = choice::pressed(ctx, layout, has_letters)
                && !draft.remove(&option)
            {
                draft.insert(option);
            }
        }
        (Response::TrueFalse(_), Draft::TrueFalse(draft)) => {
            choice::arrows(ctx, question, &choice::STATEMENTS);
            if let Some(truth) = choice::truth_pressed(ctx, has_letters) {
                *draft = Some(truth);
                return Keyed::Whole;
            }
        }
        (Response::Ordering(_), Draft::Order(draft)) => ordering::keys(ctx, question, draft),
        (Response::Matching(_), Draft::Matches(draft)) => {
            matching::keys(ctx, question, layout, draft, has_letters);
        }
        (Response::GapFill(gap_fill), Draft::Gaps(draft)) => {
            gaps::keys(ctx, question, gap_fill, layout, draft, has_letters);
        }
        (Response::Categories(categories), Draft::Sorted { rows, categories: _ }) => {
            categories::keys(ctx, question, categories, layout, rows, has_letters);
        }
        (Response::Hotspot(_), Draft::Spot(draft)) => {
            hotspot::keys(ctx, question, layout, draft, has_letters);
        }
        (
            Response::SingleChoice(_)
            | Response::MultipleChoice(_)
            | Response::TrueFalse(_)
            | Response::ShortAnswer(_)
            | Response::Number(_)
            | Response::Ordering(_)
            | Response::Matching(_)
            | Response::GapFill(_)
            | Response::Categories(_)
            | Response::Hotspot(_)
            | Response::Open(_),
            _,
        ) => {}
    }
    Keyed::Part
}

/// Takes the keys by which an open answer is marked by its writer, once the model answer is shown.
pub fn keys_judged(ctx: &Context, question: &Question, draft: &mut Draft, has_letters: bool) {
    if let (Response::Open(open), Draft::Open(draft)) = (&question.response, draft) {
        open::keys_judged(ctx, open, draft, has_letters);
    }
}
