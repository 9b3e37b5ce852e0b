//! `footnote export-record FILE` and `import-record FILE`: carrying attempts to another machine.

use std::fs;

use jiff::Timestamp;

use super::args;
use super::take::open_record;
use super::terminal::{Ink, Rich};
use super::{Failure, Status, Terminal};
use crate::record::{self, Record};

/// Writes all attempts to a file. Works while another Footnote has the record open.
pub(super) fn export(
    terminal: &mut Terminal,
    arguments: &args::Transfer,
) -> Result<Status, Failure> {
    let args::Transfer { file } = arguments;
    let words = terminal.words.clone();
    // Also one that was exported before: it may be older, or another person's, and the only one.
    if fs::symlink_metadata(file).is_ok() {
        return Err(words.in_the_way(file).into());
    }
    let exported = record::data_folder()
        .and_then(|folder| Record::open_to_read(&folder))
        .and_then(|record| record.export(file, Timestamp::now()))
        .map_err(|error| words.record_error(&error))?;
    terminal.paragraph(words.exported(&exported, file))?;
    Ok(match words.export_left_out(&exported) {
        Some(left_out) => {
            terminal.complain(left_out);
            Status::Problems
        }
        None => Status::Fine,
    })
}

/// Takes attempts from a file.
pub(super) fn import(
    terminal: &mut Terminal,
    arguments: &args::Transfer,
) -> Result<Status, Failure> {
    let args::Transfer { file } = arguments;
    let words = terminal.words.clone();
    let mut record = open_record(terminal)?;
    let imported = record.import(file).map_err(|error| words.record_error(&error))?;
    terminal.paragraph(words.imported(&imported))?;
    if let Some(diverged) = words.import_diverged(&imported) {
        terminal.paragraph(Rich::of(Ink::Partly, diverged))?;
    }
    for one in &imported.left_out {
        terminal.hanging("  ", "    ", Rich::of(Ink::Partly, words.left_out(one)))?;
    }
    if let Some(cut_off) = words.import_cut_off(&imported) {
        terminal.paragraph(Rich::of(Ink::Partly, cut_off))?;
    }
    Ok(if imported.is_whole() { Status::Fine } else { Status::Problems })
}
