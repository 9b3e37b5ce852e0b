//! Dialogs. At most one is open, by type; each owns its drafts.

pub mod after;
pub mod code;
pub mod go_back;
mod head;
pub mod keys;
pub mod open;
pub mod palette;
pub mod picture;

use egui::epaint::MarginF32;
use egui::{Align2, Frame, Id, Ui, Vec2, vec2};

use super::actions::Action;
use super::command::Command;
use super::cx::Cx;
use super::state::BankKey;
use super::theme::{self, space};
use crate::record::{AttemptId, Backup};

/// The dialog that is open.
#[derive(Debug, Clone)]
pub enum Modal {
    /// Every key that there is now.
    Keys {
        /// The actions of the screen beneath.
        actions: Vec<Action>,
        /// How many questions a short quiz asks there.
        short: usize,
    },
    /// Asks for the path of a bank.
    Open(open::OpenDraft),
    /// Everything that can be done now.
    Palette {
        /// The actions of the screen beneath and of everywhere.
        actions: Vec<Action>,
        /// How many questions a short quiz asks there.
        short: usize,
        /// What is being looked for.
        draft: palette::PaletteDraft,
    },
    /// Asks for a paper code.
    Code {
        /// For which bank.
        bank: BankKey,
        /// What was typed so far.
        draft: code::CodeDraft,
    },
    /// Shows pictures of a question large.
    Picture(picture::PictureDraft),
    /// Asks in which form results are to be saved.
    Save,
    /// Asks whether to go back to a copy of the record.
    GoBack {
        /// The copy.
        copy: Backup,
        /// Whether it has been drawn before.
        was_shown: bool,
    },
    /// Asks whether an attempt is to be deleted.
    Delete {
        /// The attempt.
        id: AttemptId,
        /// What it is called.
        named: String,
        /// Whether it has been drawn before.
        was_shown: bool,
    },
}

/// Within the edge of a dialog, in a window of this size.
fn margin(room: Vec2) -> f32 {
    if room.x < 400.0 || room.y < 420.0 { 14.0 } else { 28.0 }
}

/// In a window lower than this a dialog may have to be scrolled.
const LOW: f32 = 500.0;

/// Room within the edge of a dialog for its scroll bar, in a window of this size.
fn bar(room: Vec2) -> f32 {
    if room.y < LOW { space::GAP } else { 0.0 }
}

/// Left free beside a dialog, and above and below it.
const BESIDE: f32 = 10.0;

/// The room for the content of a dialog.
fn room(ui: &Ui) -> Vec2 {
    let window = ui.ctx().content_rect().size();
    window - Vec2::splat(2.0 * (margin(window) + BESIDE))
}

/// Makes a dialog as wide as this, as far as there is room.
fn set_width(ui: &mut Ui, width: f32) {
    ui.set_width(width.min(room(ui).x));
}

/// A dialog of this width that can be scrolled where the window is too low for all of it.
fn scrolled(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    let bar = bar(ui.ctx().content_rect().size());
    ui.set_width(width.min(room(ui).x) + bar);
    let height = room(ui).y;
    let scroll = egui::ScrollArea::vertical().max_height(height).min_scrolled_height(height);
    scroll.auto_shrink([false, true]).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - bar);
        content(ui);
    });
}

/// Above the palette, in a window of this size.
fn palette_top(room: Vec2) -> f32 {
    (room.y * 0.16).min(110.0)
}

impl Modal {
    /// Asks for a paper code for a bank.
    #[must_use]
    pub fn code(bank: BankKey) -> Self {
        Self::Code { bank, draft: code::CodeDraft::default() }
    }

    /// Draws it over the screen.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let palette = theme::palette(ui);
        let room = ui.ctx().content_rect().size();
        let mut inner = MarginF32::same(margin(room));
        match self {
            Self::Keys { .. } | Self::Palette { .. } | Self::Picture(_) => {}
            Self::Open(_)
            | Self::Code { .. }
            | Self::Save
            | Self::GoBack { .. }
            | Self::Delete { .. } => inner.right -= bar(room),
        }
        let frame = Frame::popup(ui.style()).inner_margin(inner).fill(palette.surface);
        let id = Id::unique("footnote-modal");
        let area = egui::Modal::default_area(id);
        let area = match self {
            // Stays where it is while its list gets longer and shorter.
            Self::Palette { .. } => area.anchor(Align2::CENTER_TOP, vec2(0.0, palette_top(room))),
            Self::Keys { .. }
            | Self::Open(_)
            | Self::Code { .. }
            | Self::Picture(_)
            | Self::Save
            | Self::GoBack { .. }
            | Self::Delete { .. } => area,
        };
        let shown = egui::Modal::new(id).area(area).frame(frame).backdrop_color(palette.veil).show(
            ui.ctx(),
            |ui| match self {
                Self::Keys { actions, short } => keys::keys_ui(ui, actions, *short, cx),
                Self::Open(draft) => scrolled(ui, open::WIDTH, |ui| open::open_ui(ui, draft, cx)),
                Self::Palette { actions, short, draft } => {
                    palette::palette_ui(ui, actions, *short, draft, cx);
                }
                Self::Code { bank, draft } => {
                    scrolled(ui, code::WIDTH, |ui| code::code_ui(ui, *bank, draft, cx));
                }
                Self::Picture(draft) => picture::picture_ui(ui, draft, cx),
                Self::Save => scrolled(ui, after::WIDTH, |ui| after::save_ui(ui, cx)),
                Self::GoBack { copy, was_shown } => {
                    scrolled(ui, go_back::WIDTH, |ui| go_back::go_back_ui(ui, copy, was_shown, cx));
                }
                Self::Delete { id, named, was_shown } => {
                    scrolled(ui, after::WIDTH, |ui| {
                        after::delete_ui(ui, *id, named, was_shown, cx);
                    });
                }
            },
        );
        if shown.should_close() {
            cx.push(Command::CloseModal);
        }
    }
}
