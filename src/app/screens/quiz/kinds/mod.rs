//! How each kind of response is answered: one file a kind, one draft a kind.
//!
//! Each draws the same thing twice over: while it is open a control that changes the draft, and
//! once it is judged the same parts in the same places with what became of them. Letters and
//! digits that choose are taken before drawing, by `keys`.

pub mod choice;

use egui::{Context, Ui};

use super::draft::Draft;
use super::view::Judged;
use crate::app::cx::Cx;
use crate::app::keys::Keyboard;
use crate::app::state::BankKey;
use crate::bank::{Question, Response};
use crate::quiz::Layout;

/// The question that is shown, as its control sees it.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// The question.
    pub question: &'a Question,
    /// The order of its parts.
    pub layout: &'a Layout,
    /// What became of it; nothing while it is open.
    pub judged: Option<&'a Judged>,
    /// Where its pictures come from.
    pub bank: Option<BankKey>,
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
        (Response::TrueFalse(key), Draft::TrueFalse(draft)) => {
            choice::true_false_ui(ui, shown, key, draft, cx);
        }
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

/// Takes the letters and digits that choose, before anything else sees them. They belong to the
/// person's text while they type.
pub fn keys(
    ctx: &Context,
    question: &Question,
    layout: &Layout,
    draft: &mut Draft,
    keyboard: Keyboard,
    has_letters: bool,
) {
    if keyboard == Keyboard::Text {
        return;
    }
    match (&question.response, draft) {
        (Response::SingleChoice(_), Draft::Single(draft)) => {
            if let Some(option) = choice::pressed(ctx, layout, has_letters) {
                *draft = Some(option);
            }
        }
        (Response::MultipleChoice(_), Draft::Multiple(draft)) => {
            if let Some(option) = choice::pressed(ctx, layout, has_letters)
                && !draft.remove(&option)
            {
                draft.insert(option);
            }
        }
        (Response::TrueFalse(_), Draft::TrueFalse(draft)) => {
            if let Some(truth) = choice::truth_pressed(ctx, has_letters) {
                *draft = Some(truth);
            }
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
}
