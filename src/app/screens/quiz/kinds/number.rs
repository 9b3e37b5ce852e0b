//! Numbers: a field with its unit, and beside it how the number is understood while it is typed.
//! What is no number is refused in words and never marked.

use egui::{Align, Layout, Ui, vec2};

use super::choice::told;
use super::lines::right_ui;
use super::typed::{below_ui, is_given};
use super::{Shown, part_id};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::field::Field;
use crate::app::widgets::given::Given;
use crate::app::widgets::{Icon, OptionLook, text};
use crate::bank::Number;
use crate::quiz::marking::{Part, PartState, Said, read_number};

/// A number that is being typed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NumberDraft {
    /// As typed.
    pub text: String,
    /// How it is understood; nothing while it is no number.
    pub value: Option<f64>,
    /// Whether it was given although it is none.
    is_refused: bool,
}

impl NumberDraft {
    /// What was typed before.
    #[must_use]
    pub fn new(text: String, number: &Number) -> Self {
        let value = read_number(&text, number.unit.as_deref());
        Self { text, value, is_refused: false }
    }
}

/// Width of the field: nobody types a number longer than this.
const WIDTH: f32 = 260.0;

/// Draws it.
pub fn ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    number: &Number,
    draft: &mut NumberDraft,
    cx: &mut Cx<'_>,
) {
    ui.spacing_mut().item_spacing.y = space::GAP;
    if shown.judged.is_some() {
        judged_ui(ui, shown, number, draft, cx);
    } else {
        field_ui(ui, shown, number, draft, cx);
    }
}

/// A box, told how wide it may be, with the unit beside it; below it where there is no room.
fn in_unit<R>(ui: &mut Ui, number: &Number, content: impl FnOnce(&mut Ui, f32) -> R) -> R {
    let palette = theme::palette(ui);
    let all = ui.available_width();
    let Some(unit) = number.unit.as_deref().filter(|unit| !unit.is_empty()) else {
        return content(ui, WIDTH.min(all));
    };
    let beside = 2.0 * space::SMALL + text::galley(ui, Face::Option, palette.ink, unit).size().x;
    if all - beside < WIDTH * 0.5 {
        let shown = content(ui, WIDTH.min(all));
        text::label(ui, Face::Option, palette.ink, unit);
        return shown;
    }
    let size = vec2(all, space::OPTION);
    let row = ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        let shown = content(ui, WIDTH.min(all - beside));
        ui.add_space(space::SMALL);
        text::label(ui, Face::Option, palette.ink, unit);
        shown
    });
    row.inner
}

fn field_ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    number: &Number,
    draft: &mut NumberDraft,
    cx: &mut Cx<'_>,
) {
    let palette = theme::palette(ui);
    let unit = number.unit.as_deref().filter(|unit| !unit.is_empty());
    let name = match unit {
        Some(unit) => cx.format("field-number-in", &[("unit", unit.into())]),
        None => cx.text("field-number"),
    };
    in_unit(ui, number, |ui, width| {
        let id = part_id(shown.question, "answer");
        let field = Field::new(&mut draft.text, id, &name)
            .described(shown.prompt)
            .size(width, space::OPTION);
        let response = field.show(ui, true);
        if response.changed() {
            draft.value = read_number(&draft.text, unit);
            draft.is_refused = false;
        }
        if is_given(ui, &response) {
            if draft.value.is_some() {
                cx.push(Command::Act(Action::Answer));
            } else {
                // What was typed is kept, to be mended.
                draft.is_refused = !draft.text.trim().is_empty();
                response.request_focus();
            }
        }
    });
    // The line stands from the start, so that nothing moves when there is something to say.
    let (colour, words) = match draft.value {
        _ if draft.text.trim().is_empty() => (palette.muted, cx.text("number-how")),
        Some(value) => {
            let said = Said::Number { value, unit: number.unit.clone() };
            let said = cx.words().said(&said);
            (palette.muted, cx.format("number-read", &[("number", said.into())]))
        }
        None if draft.is_refused => (palette.wrong.strong, cx.text("number-unread")),
        None => (palette.partly.strong, cx.text("number-unread")),
    };
    ui.horizontal_wrapped(|ui| {
        if draft.is_refused {
            Icon::Warning.show(ui, 14.0, colour);
        }
        let line = text::label(ui, Face::Small, colour, &words);
        if draft.is_refused {
            ui.ctx().accesskit_node_builder(line.id, |node| {
                node.set_live(egui::accesskit::Live::Polite);
            });
        }
    });
}

fn judged_ui(ui: &mut Ui, shown: Shown<'_>, number: &Number, draft: &NumberDraft, cx: &Cx<'_>) {
    let Some(judged) = shown.judged else { return };
    let Some(part) = judged.parts.first() else { return };
    let is_right = part.state == PartState::ChosenRightly || judged.is_overruled;
    if part.part == Part::Typed {
        let look = if is_right { OptionLook::ChosenRightly } else { OptionLook::ChosenWrongly };
        let typed = draft.text.trim();
        let read = part.given.as_ref().map(|given| cx.words().said(given));
        let verdict = match read.filter(|read| !is_written_so(typed, read)) {
            Some(read) => cx.format("part-taken-as", &[("what", read.into())]),
            None => cx.text("part-yours"),
        };
        let told = told(part, cx);
        let given = Given { text: typed, look, verdict: &verdict, told: Some(&told) };
        let id = part_id(shown.question, "answer");
        let has_verdict = in_unit(ui, number, |ui, width| given.show(ui, id, width).1);
        below_ui(ui, look, (!has_verdict).then_some(verdict.as_str()));
    }
    let right = part.right.as_ref().filter(|right| Some(*right) != part.given.as_ref());
    match right.or((part.part != Part::Typed).then_some(&part.text)) {
        Some(right) if is_right => {
            // Any other number near it would have been right, too.
            let right = [cx.words().said(right), cx.text("part-key")].join(" · ");
            text::label(ui, Face::Small, theme::palette(ui).muted, &right);
        }
        Some(right) => right_ui(ui, &cx.words().said(right), cx),
        None => {}
    }
}

/// Whether a number was typed as it is written here, but for its unit and how its digits stand
/// together: nobody needs to be told how it was understood then.
fn is_written_so(typed: &str, written: &str) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    digits(typed) == digits(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_said_how_a_number_was_understood_only_where_that_can_be_asked() {
        assert!(is_written_so("3900", "3,900 square miles"));
        assert!(is_written_so("3 900 square miles", "3,900 square miles"));
        assert!(is_written_so("-1.5", "−1.5"));
        assert!(!is_written_so("1.5e3", "1,500"));
        assert!(!is_written_so("1,500", "1.5"));
    }
}
