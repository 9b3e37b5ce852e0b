//! What there is to say about parts that have no control of their own: accepted texts, foreseen
//! mistakes, right sides that fit nothing.

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
        PartState::ChosenRightly => "part-right",
        PartState::ChosenWrongly => "part-wrong",
        PartState::LeftOutWrongly => "part-left-open",
        PartState::LeftRightly => "part-left-rightly",
    }
}

/// A part as a card of its own, with this message as its verdict.
pub fn part_ui(ui: &mut Ui, part: &PartVerdict, verdict: &str, cx: &Cx<'_>) {
    let words = cx.words().said(&part.text);
    card_ui(ui, &words, look_of(part.state), &cx.text(verdict), part.reason.as_deref());
}

/// A card with a verdict and a reason.
pub fn card_ui(ui: &mut Ui, text: &str, look: OptionLook, verdict: &str, reason: Option<&str>) {
    let label = if look.icon().is_none() { "–" } else { "" };
    let card = PartCard { text, label, look, verdict: Some(verdict), reason, keeps_label: false };
    card.show(ui);
}
