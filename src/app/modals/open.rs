//! Asking for the path of a file or a folder: a bank to open, a record to be taken in, a place for
//! one that is exported.

use std::path::PathBuf;

use egui::{Id, Key, TextEdit, Ui};

use super::head::title_ui;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::dialogs::Wanted;
use crate::app::keys;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::field::outlined;
use crate::app::widgets::{Button, Weight, text};

/// A path being typed.
#[derive(Debug, Clone)]
pub struct OpenDraft {
    wanted: Wanted,
    typed: String,
    was_shown: bool,
}

/// How wide it is.
pub(super) const WIDTH: f32 = 520.0;

impl OpenDraft {
    /// Nothing is typed yet.
    #[must_use]
    pub fn new(wanted: Wanted) -> Self {
        Self { wanted, typed: String::new(), was_shown: false }
    }
}

/// The messages of the dialog: its title, how to answer, the button.
fn messages(wanted: Wanted) -> [&'static str; 3] {
    match wanted {
        // A path tells by itself whether it is a folder's.
        Wanted::Files | Wanted::Folders => [Wanted::Files.title(), "open-how", "open-do"],
        Wanted::Records => [wanted.title(), "import-how", "import-do"],
        Wanted::RecordFolder => [wanted.title(), "export-how", "export-do"],
    }
}

/// Draws the dialog.
pub fn open_ui(ui: &mut Ui, draft: &mut OpenDraft, cx: &mut Cx<'_>) {
    let [title, how, label] = messages(draft.wanted).map(|id| cx.text(id));
    let palette = theme::palette(ui);
    let title = title_ui(ui, &title, cx);
    text::label(ui, Face::Interface, palette.muted, &how);
    ui.add_space(space::SMALL);
    let field = TextEdit::singleline(&mut draft.typed).desired_width(f32::INFINITY);
    let field = outlined(ui, field, Id::unique("open-path"));
    let field = ui.add(field).labelled_by(title.id);
    if !draft.was_shown {
        draft.was_shown = true;
        field.request_focus();
    }
    ui.add_space(space::MEDIUM);
    let path = draft.typed.trim().trim_matches('"');
    let is_ready = !path.is_empty();
    let button = Button::new(&label).weight(Weight::Primary).key(Some("↵")).enabled(is_ready);
    let clicked = button.show(ui).clicked();
    keys::leave_enter(ui.ctx(), field.id);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if is_ready && (clicked || entered) {
        cx.push(Command::CloseModal);
        cx.push(Command::Chosen(draft.wanted, vec![PathBuf::from(path)]));
    }
}
