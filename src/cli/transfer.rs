//! `footnote export-record FILE` and `import-record FILE`: carrying attempts to another machine.

use std::fs;

use jiff::Timestamp;

use super::args;
use super::take::open_record;
use super::terminal::{Ink, Rich};
use super::{Failure, Status, Terminal};
use crate::record::{self, Exported, Imported, LeftOut, Record, WhyLeftOut};
use crate::words::Words;

/// Writes all attempts to a file. Works while another Footnote has the record open.
pub(super) fn export(
    terminal: &mut Terminal,
    arguments: &args::Transfer,
) -> Result<Status, Failure> {
    let args::Transfer { file } = arguments;
    let words = terminal.words.clone();
    // Also one that was exported before: it may be older, or another person's, and the only one.
    if fs::symlink_metadata(file).is_ok() {
        let args = [("file", file.display().to_string().into())];
        return Err(words.sentence("cli-new-exists", &args).into());
    }
    let exported = record::data_folder()
        .and_then(|folder| Record::open_to_read(&folder))
        .and_then(|record| record.export(file, Timestamp::now()))
        .map_err(|error| words.record_error(&error))?;
    let Exported { attempts, left_out } = exported;
    let args = [("count", attempts.into()), ("file", file.display().to_string().into())];
    terminal.paragraph(words.format("cli-export-done", &args))?;
    if left_out.is_empty() {
        return Ok(Status::Fine);
    }
    let args = [("count", left_out.len().into())];
    terminal.complain(words.format("cli-export-left-out", &args));
    Ok(Status::Problems)
}

/// Takes attempts from a file.
pub(super) fn import(
    terminal: &mut Terminal,
    arguments: &args::Transfer,
) -> Result<Status, Failure> {
    let args::Transfer { file } = arguments;
    let words = terminal.words.clone();
    let mut record = open_record(terminal)?;
    let Imported { taken, continued, known, left_out, is_complete } =
        record.import(file).map_err(|error| words.record_error(&error))?;
    let args = [
        ("taken", taken.into()),
        ("continued", continued.into()),
        ("known", known.into()),
        ("left", left_out.len().into()),
    ];
    terminal.paragraph(words.format("cli-import-done", &args))?;
    for one in &left_out {
        terminal.hanging("  ", "    ", Rich::of(Ink::Partly, left_out_said(&words, one)))?;
    }
    if !is_complete {
        terminal.paragraph(Rich::of(Ink::Partly, words.text("cli-import-cut-off")))?;
    }
    Ok(if left_out.is_empty() && is_complete { Status::Fine } else { Status::Problems })
}

fn left_out_said(words: &Words, left_out: &LeftOut) -> String {
    let LeftOut { line, why } = left_out;
    let line = line.to_string();
    match why {
        WhyLeftOut::NoAttempt(reason) => words
            .format("cli-import-no-attempt", &[("line", line.into()), ("reason", reason.into())]),
        WhyLeftOut::Impossible(reason) => words
            .format("cli-import-impossible", &[("line", line.into()), ("reason", reason.into())]),
        WhyLeftOut::TooLong => words.format("cli-import-too-long", &[("line", line.into())]),
    }
}
