//! `footnote [BANK...]`: the window, or where there can be none, a quiz here.

use std::path::PathBuf;

use super::args;
use super::{Failure, Status, Terminal, take};

/// Opens the window; where it cannot be opened, says so and takes a quiz in the terminal.
pub(super) fn run(terminal: &mut Terminal, banks: &[PathBuf]) -> Result<Status, Failure> {
    let said = terminal.words.text("window-no-display");
    terminal.complain(said);
    let arguments = args::Take { bank: banks.first().cloned(), ..args::Take::default() };
    take::run(terminal, &arguments)
}
