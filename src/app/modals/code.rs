//! Asking for a paper code.

use egui::{Id, Key, TextEdit, Ui};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::keys;
use crate::app::state::BankKey;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::field::outlined;
use crate::app::widgets::{Button, Weight, text};
use crate::quiz::{DrawPlan, PaperCode, Plan};

/// A paper code being typed.
#[derive(Debug, Clone, Default)]
pub struct CodeDraft {
    typed: String,
    trouble: Option<(String, Option<String>)>,
    was_shown: bool,
}

/// Draws the dialog.
pub fn code_ui(ui: &mut Ui, bank: BankKey, draft: &mut CodeDraft, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    ui.set_width(420.0_f32.min(ui.ctx().content_rect().width() - 100.0));
    let title = text::heading(ui, Face::Section, &cx.text("code-title"));
    text::label(ui, Face::Interface, palette.muted, &cx.text("code-how"));
    ui.add_space(space::SMALL);
    let field = TextEdit::singleline(&mut draft.typed)
        .font(Face::Section.font())
        .hint_text("XXXX-XXXX-XXXX")
        .desired_width(f32::INFINITY);
    let field = outlined(ui, field, Id::unique("paper-code"));
    let field = ui.add(field).labelled_by(title.id);
    if !draft.was_shown {
        draft.was_shown = true;
        field.request_focus();
    }
    if field.changed() {
        draft.trouble = None;
    }
    if let Some((trouble, hint)) = &draft.trouble {
        let response = text::label(ui, Face::SmallStrong, palette.wrong.strong, trouble);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_live(egui::accesskit::Live::Polite);
        });
        if let Some(hint) = hint {
            text::label(ui, Face::Small, palette.muted, hint);
        }
    }
    ui.add_space(space::MEDIUM);
    let label = cx.label(Action::Start);
    let clicked = Button::new(&label).weight(Weight::Primary).key(Some("↵")).show(ui).clicked();
    keys::leave_enter(ui.ctx(), field.id);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if clicked || entered {
        match draft.typed.parse::<PaperCode>() {
            Ok(code) => {
                let sitting = cx.state.settings.sitting.clone();
                let plan = Plan { draw: DrawPlan::default(), sitting };
                cx.push(Command::CloseModal);
                cx.push(Command::Start { bank, plan: Box::new(plan), code: Some(code) });
            }
            Err(error) => {
                let sentence = cx.words().code_error(error);
                draft.trouble = Some((sentence.message, sentence.hint));
                field.request_focus();
            }
        }
    }
}
