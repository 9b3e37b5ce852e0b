//! Asking for a paper code.

use egui::{Color32, Id, Key, RichText, TextEdit, Ui};

use super::head::title_ui;
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::keys;
use crate::app::state::BankKey;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::field::{self, outlined};
use crate::app::widgets::{Button, Weight, text};
use crate::quiz::{DrawPlan, PaperCode, Plan};

/// A paper code being typed.
#[derive(Debug, Clone, Default)]
pub struct CodeDraft {
    typed: String,
    trouble: Option<(String, Option<String>)>,
    was_shown: bool,
}

/// How wide it is.
pub(super) const WIDTH: f32 = 420.0;
/// What a code looks like.
const SHAPE: &str = "XXXX-XXXX-XXXX";

/// The largest face in which a code can be read as a whole.
fn face(ui: &Ui, width: f32) -> Face {
    let fits = |face: &Face| text::galley(ui, *face, Color32::PLACEHOLDER, SHAPE).size().x <= width;
    [Face::Section, Face::Option, Face::Interface].into_iter().find(fits).unwrap_or(Face::Small)
}

/// Draws the dialog.
pub fn code_ui(ui: &mut Ui, bank: BankKey, draft: &mut CodeDraft, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let title = title_ui(ui, &cx.text("code-title"), cx);
    text::label(ui, Face::Interface, palette.muted, &cx.text("code-how"));
    ui.add_space(space::SMALL);
    let font = face(ui, ui.available_width() - 2.0 * field::INSET).font();
    let field = TextEdit::singleline(&mut draft.typed)
        .font(font.clone())
        .hint_text(RichText::new(SHAPE).font(font).color(palette.muted))
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
