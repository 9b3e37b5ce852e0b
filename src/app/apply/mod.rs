//! Where commands are carried out: one handler file a subject, and nowhere else does state change.

mod going;
mod keeping;
pub(super) mod messages;
mod notices;
mod pictures;
mod quiz;
mod results;
mod search;
mod settings;
pub(super) mod shelf;
mod unkept;

use std::collections::VecDeque;

use egui::Context;

use super::command::Command;
use super::screens::Screen;
use super::window::App;
use super::worker::{Deletion, Purpose};

impl App {
    /// Carries out what was asked for during the frame, first in first out, including what that
    /// leads to.
    pub(super) fn apply_all(&mut self, ctx: &Context) {
        let mut queue = VecDeque::from(std::mem::take(&mut self.commands));
        while let Some(command) = queue.pop_front() {
            self.apply(ctx, command);
            queue.extend(self.commands.drain(..));
        }
    }

    fn apply(&mut self, ctx: &Context, command: Command) {
        match command {
            Command::Act(action) => self.act(ctx, action),
            Command::Go(route) => self.go(ctx, &route),
            Command::Open(modal) => self.modal = Some(modal),
            Command::CloseModal => self.modal = None,
            Command::Dismiss(id) => self.dismiss(id),
            Command::AskFor(wanted) => self.ask_for(ctx, wanted),
            Command::Chosen(wanted, paths) => self.chosen(wanted, paths),
            Command::OpenFiles(paths) => self.open_files(paths),
            Command::TakeOff(key) => self.take_off(key),
            Command::StopReading(reading) => self.worker.stop(reading),
            Command::Search(typed) => self.search(typed),
            Command::TenQuestions(bank) => self.start_ten(bank),
            Command::Pick(pick) => {
                if let Screen::Setup(screen) = &mut self.screen {
                    screen.take(pick, &self.state);
                }
            }
            Command::Start { bank, plan, code } => self.start(bank, plan, code),
            Command::Resume(id) => self.read_attempt(id, Purpose::Resume),
            Command::Review(id) => self.read_attempt(id, Purpose::Review),
            Command::Quiz(step) => self.step(ctx, step),
            Command::Remember(plan) => self.remember(*plan),
            Command::Set(setting) => self.set(ctx, setting),
            Command::Keep(what) => self.keep(what),
            Command::Copy(text) => ctx.copy_text(text),
            Command::Look(bank, files) => self.want_pictures(bank, files),
            Command::ClearFocus => Self::clear_focus(ctx),
            Command::SaveSheet(kind) => self.save_sheet(kind),
            Command::DeleteAttempt(id) => self.delete_attempt(id, Deletion::Undoable),
            Command::DeleteForGood(id) => self.delete_attempt(id, Deletion::ForGood),
        }
    }
}
