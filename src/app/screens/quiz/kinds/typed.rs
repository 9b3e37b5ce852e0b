//! Short answers: one field, and afterwards what was typed beside what is accepted.

use egui::{Id, Key, Modifiers, Ui};

use super::choice::told;
use super::lines::right_ui;
use super::{Shown, part_id};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::keys;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::field::Field;
use crate::app::widgets::given::Given;
use crate::app::widgets::{OptionLook, text};
use crate::quiz::marking::{Part, PartState, PartVerdict};

/// Draws it.
pub fn ui(ui: &mut Ui, shown: Shown<'_>, draft: &mut String, cx: &mut Cx<'_>) {
    ui.spacing_mut().item_spacing.y = space::GAP;
    let Some(judged) = shown.judged else {
        let id = part_id(shown.question, "answer");
        let name = cx.text("field-answer");
        let response = Field::new(draft, id, &name).described(shown.prompt).show(ui, true);
        if is_given(ui, &response) {
            if draft.trim().is_empty() {
                response.request_focus();
            } else {
                cx.push(Command::Act(Action::Answer));
            }
        }
        return;
    };
    let is_meant = |part: &&PartVerdict| part.part == Part::Typed || part.given.is_some();
    if let Some(part) = judged.parts.iter().find(is_meant) {
        let id = part_id(shown.question, "answer");
        typed_ui(ui, id, part, draft, judged.is_overruled, cx);
    }
    if judged.parts.iter().any(|part| part.state == PartState::LeftOutWrongly) {
        right_ui(ui, &judged.right, cx);
    }
}

/// Whether Enter was pressed in this field: the field lets go of the keyboard then, and not while
/// Enter belongs to an input method. The key is used up, or what has the keyboard next would see it.
pub fn is_given(ui: &Ui, field: &egui::Response) -> bool {
    keys::leave_enter(ui.ctx(), field.id);
    is_entered(ui, field)
}

/// [`is_given`] in a field whose Enter need not give the answer.
pub fn is_entered(ui: &Ui, field: &egui::Response) -> bool {
    field.lost_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
}

/// What was typed, and as what it was taken.
fn typed_ui(ui: &mut Ui, id: Id, part: &PartVerdict, draft: &str, is_overruled: bool, cx: &Cx<'_>) {
    let look = match part.state {
        PartState::ChosenRightly => OptionLook::ChosenRightly,
        PartState::ChosenWrongly | PartState::LeftOutWrongly | PartState::LeftRightly => {
            if is_overruled {
                OptionLook::ChosenRightly
            } else {
                OptionLook::ChosenWrongly
            }
        }
    };
    let known = cx.words().said(&part.text);
    let is_accepted = matches!(part.part, Part::Accepted(_));
    let verdict = if is_accepted && known != draft.trim() {
        cx.format("part-taken-as", &[("what", known.into())])
    } else {
        cx.text("part-yours")
    };
    let told = told(part, cx);
    let given = Given { text: draft.trim(), look, verdict: &verdict, told: Some(&told) };
    let (_, has_verdict) = given.show(ui, id, f32::INFINITY);
    below_ui(ui, look, (!has_verdict).then_some(verdict.as_str()));
}

/// What became of what was typed, below it where the box had no room for that.
pub fn below_ui(ui: &mut Ui, look: OptionLook, verdict: Option<&str>) {
    if let Some(verdict) = verdict {
        text::label(ui, Face::SmallStrong, look.ink(theme::palette(ui)), verdict);
    }
}
