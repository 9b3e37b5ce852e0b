//! Your data: where it is kept, the copies of it, whether it is sound.

use egui::{Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::dialogs::Wanted;
use crate::app::keeping::{Keeping, Safekeeping};
use crate::app::modals::Modal;
use crate::app::screens::form::{ABOVE_CHIP, row};
use crate::app::state::AppState;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::{Button, Weight, choice, look, text};
use crate::record::Backup;

/// So many copies are listed before all of them are asked for.
const FEW: usize = 4;
/// The width of the column of moments.
const WHEN: f32 = 190.0;

/// What there is to say about the person's data.
#[derive(Debug)]
pub(super) struct Data {
    folder: Option<String>,
    /// Whether its path was copied.
    is_copied: bool,
    copies: Vec<Copy>,
    is_busy: bool,
    /// How all copies are asked for, where not all are listed.
    more: Option<String>,
    lists_all: bool,
}

#[derive(Debug)]
struct Copy {
    backup: Backup,
    when: String,
    /// What a screen reader says of the way back to it.
    back: String,
}

impl Data {
    pub(super) fn new(state: &AppState, lists_all: bool) -> Self {
        let words = &state.words;
        let Safekeeping { folder, copies, is_busy } = &state.safekeeping;
        let has_more = copies.len() > FEW && !lists_all;
        let listed = if has_more { FEW } else { copies.len() };
        let copy = |backup: &Backup| {
            let when = words.moment(backup.made);
            let back = words.format("data-back-to", &[("when", (&when).into())]);
            Copy { backup: backup.clone(), when, back }
        };
        Self {
            folder: folder.as_ref().map(|folder| folder.display().to_string()),
            is_copied: false,
            copies: copies.iter().take(listed).map(copy).collect(),
            is_busy: *is_busy,
            more: has_more.then(|| words.format("data-all", &[("count", copies.len().into())])),
            lists_all,
        }
    }

    /// Whether all copies are listed.
    pub(super) fn lists_all(&self) -> bool {
        self.lists_all
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.folder_ui(ui, cx);
        if self.folder.is_none() {
            return;
        }
        ui.add_space(space::GAP);
        self.copies_ui(ui, cx);
        ui.add_space(space::GAP);
        elsewhere_ui(ui, cx);
        ui.add_space(space::GAP);
        row(ui, &cx.text("data-check"), Some(&cx.text("data-check.hint")), |ui| {
            ui.add_space(ABOVE_CHIP);
            if Button::new(&cx.text("data-check-do")).low().show(ui).clicked() {
                cx.push(Command::Keep(Keeping::Check));
            }
            self.busy_ui(ui, cx);
        });
    }

    fn folder_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        row(ui, &cx.text("data-folder"), Some(&cx.text("data-folder.hint")), |ui| {
            let palette = theme::palette(ui);
            ui.add_space((choice::LINE - Face::Code.line_height()) * 0.5);
            let Some(folder) = &self.folder else {
                let why = if self.is_busy { "data-busy" } else { "data-nothing-kept" };
                text::label(ui, Face::Interface, palette.muted, &cx.text(why));
                return;
            };
            text::readable(ui, Face::Code, palette.ink, folder);
            buttons(ui, |ui| {
                if Button::new(&cx.text("data-folder-open")).low().show(ui).clicked() {
                    cx.push(Command::Keep(Keeping::OpenFolder));
                }
                let label = if self.is_copied { "results-copied" } else { "data-folder-copy" };
                if Button::new(&cx.text(label)).low().show(ui).clicked() {
                    self.is_copied = true;
                    cx.push(Command::Copy(folder.clone()));
                }
            });
        });
    }

    fn copies_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let mut lists_all = false;
        row(ui, &cx.text("data-copies"), Some(&cx.text("data-copies.hint")), |ui| {
            let palette = theme::palette(ui);
            ui.add_space(ABOVE_CHIP);
            if Button::new(&cx.text("data-copy-now")).low().show(ui).clicked() {
                cx.push(Command::Keep(Keeping::BackUp));
            }
            if self.copies.is_empty() {
                text::label(ui, Face::Interface, palette.muted, &cx.text("data-no-copies"));
            }
            let label = cx.text("data-back");
            for Copy { backup, when, back } in &self.copies {
                ui.push_id(backup.made, |ui| {
                    buttons(ui, |ui| {
                        moment_ui(ui, when);
                        let button = Button::new(&label).named(back).weight(Weight::Quiet);
                        if button.show(ui).clicked() {
                            let copy = backup.clone();
                            let modal = Modal::GoBack { copy, was_shown: false };
                            cx.push(Command::Open(modal));
                        }
                    });
                });
            }
            if let Some(more) = &self.more {
                lists_all = Button::new(more).low().show(ui).clicked();
            }
        });
        if lists_all {
            *self = Self::new(cx.state, true);
        }
    }

    /// Says that something is being done, for as long as it takes.
    fn busy_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let words = if self.is_busy { cx.text("data-busy") } else { String::new() };
        let palette = theme::palette(ui);
        let said = text::label(ui, Face::Small, palette.muted, &words);
        ui.ctx().accesskit_node_builder(said.id, |node| {
            node.set_live(egui::accesskit::Live::Polite);
        });
    }
}

/// The ways to carry the record to another machine, and to take one in.
fn elsewhere_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    row(ui, &cx.text("data-elsewhere"), Some(&cx.text("data-elsewhere.hint")), |ui| {
        ui.add_space(ABOVE_CHIP);
        buttons(ui, |ui| {
            for (label, wanted) in
                [("data-export", Wanted::RecordFolder), ("data-import", Wanted::Records)]
            {
                if Button::new(&cx.text(label)).low().show(ui).clicked() {
                    cx.push(Command::AskFor(wanted));
                }
            }
        });
    });
}

/// When a copy was made, so that what can be done about it stands in one line below the others.
fn moment_ui(ui: &mut Ui, when: &str) {
    let ink = theme::palette(ui).ink;
    let galley = text::wrapped(ui, Face::Interface, ink, when, ui.available_width());
    let size = vec2(galley.size().x.max(WHEN), 32.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, when));
    look::paint_left(ui, rect.left_center(), galley, ink);
}

fn buttons(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::GAP, space::SMALL);
        content(ui);
    });
}
