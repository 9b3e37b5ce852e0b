//! `footnote [BANK...]`: the window, or where there can be none, a quiz here.

use std::path::PathBuf;

use super::args;
use super::{Failure, Status, Terminal, take};
use crate::app;

/// Opens the window; where it cannot be opened, says so and takes a quiz in the terminal.
pub(super) fn run(terminal: &mut Terminal, banks: &[PathBuf]) -> Result<Status, Failure> {
    let words = terminal.words.clone();
    if has_display() {
        let options = app::Options { words: words.clone(), banks: banks.to_vec() };
        match app::run(options) {
            Ok(()) => return Ok(Status::Fine),
            Err(error) => {
                let app::AppError::NoWindow(reason) = &error;
                terminal.complain(words.format(error.code(), &[("reason", reason.into())]));
            }
        }
    } else {
        terminal.complain(words.text("cli-window-no-display"));
    }
    if let [first, rest @ ..] = banks
        && let Some(next) = rest.first()
    {
        let facts = [
            ("file", first.display().to_string().into()),
            ("count", rest.len().into()),
            ("command", super::copyable(&format!("footnote take {}", super::quoted(next))).into()),
        ];
        terminal.complain(words.format("cli-window-only-first", &facts));
    }
    let arguments = args::Take { bank: banks.first().cloned(), ..args::Take::default() };
    take::run(terminal, &arguments)
}

/// Whether there is anything to open a window on. Asked first, because trying takes longer and
/// ends in an error that only programmers understand.
fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_unix_desktop = cfg!(all(unix, not(target_os = "macos")));
    !is_unix_desktop || ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"].into_iter().any(is_set)
}
