//! What there is to say about parts that have no control of their own: what is right, where one
//! typed or pointed.

use egui::Ui;

use super::choice::look_of;
use crate::app::cx::Cx;
use crate::app::widgets::{OptionLook, PartCard};
use crate::quiz::marking::{Part, PartState, PartVerdict};

/// What was found about a part.
#[must_use]
pub fn on(parts: &[PartVerdict], part: Part) -> Option<&PartVerdict> {
    parts.iter().find(|verdict| verdict.part == part)
}

/// The message that says what became of something that is put somewhere or filled in.
#[must_use]
pub fn placed_id(state: PartState) -> &'static str {
    match state {
        PartState::ChosenRightly | PartState::LeftRightly => "part-right",
        PartState::ChosenWrongly => "part-wrong",
        PartState::LeftOutWrongly => "part-left-open",
    }
}

/// A part as a card of its own, with this message as its verdict.
pub fn part_ui(ui: &mut Ui, part: &PartVerdict, verdict: &str, cx: &Cx<'_>) {
    let words = cx.words().said(&part.text);
    let state = state_id(part.state).map(|id| cx.text(id));
    let (look, verdict) = (look_of(part.state), cx.text(verdict));
    PartCard { text: &words, look, verdict: &verdict, told: state.as_deref() }.show(ui);
}

/// A card that says what is right.
pub fn right_ui(ui: &mut Ui, text: &str, cx: &Cx<'_>) {
    let verdict = cx.text("part-key");
    PartCard { text, look: OptionLook::LeftOut, verdict: &verdict, told: None }.show(ui);
}

/// The message that says whether what was chosen is right, for those who do not see its icon.
#[must_use]
pub fn state_id(state: PartState) -> Option<&'static str> {
    match state {
        PartState::ChosenRightly => Some("part-right"),
        PartState::ChosenWrongly => Some("part-wrong"),
        PartState::LeftOutWrongly | PartState::LeftRightly => None,
    }
}
