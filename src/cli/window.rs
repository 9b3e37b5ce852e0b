//! `footnote [BANK...]`: the window, or where there can be none, a quiz here.

use std::path::PathBuf;

use super::args;
use super::{Failure, Status, Terminal, take};
use crate::app::{self, AppError};

/// Opens the window; where it cannot be opened, says so and takes a quiz in the terminal.
pub(super) fn run(terminal: &mut Terminal, banks: &[PathBuf]) -> Result<Status, Failure> {
    let said = if has_display() {
        let options = app::Options { words: terminal.words.clone(), banks: banks.to_vec() };
        match app::run(options) {
            Ok(()) => return Ok(Status::Fine),
            Err(AppError::NoWindow(reason)) => {
                terminal.words.format("app-no-window", &[("reason", reason.as_str().into())])
            }
        }
    } else {
        terminal.words.text("window-no-display")
    };
    terminal.complain(said);
    let arguments = args::Take { bank: banks.first().cloned(), ..args::Take::default() };
    take::run(terminal, &arguments)
}

/// Whether there is a screen to open a window on. Only where X or Wayland would say so can it be
/// known without trying.
fn has_display() -> bool {
    let named = |variable| std::env::var_os(variable).is_some_and(|value| !value.is_empty());
    !cfg!(all(unix, not(target_os = "macos"))) || named("DISPLAY") || named("WAYLAND_DISPLAY")
}
