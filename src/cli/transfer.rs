//! `footnote export-record FILE` and `import-record FILE`: carrying attempts to another machine.

use super::args;
use super::{Failure, Status, Terminal};

/// Writes all attempts to a file.
pub(super) fn export(terminal: &mut Terminal, _: &args::Transfer) -> Result<Status, Failure> {
    Err(Failure::new(terminal.words.text("transfer-not-yet")))
}

/// Takes attempts from a file.
pub(super) fn import(terminal: &mut Terminal, _: &args::Transfer) -> Result<Status, Failure> {
    Err(Failure::new(terminal.words.text("transfer-not-yet")))
}
