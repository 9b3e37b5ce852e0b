//! `footnote take [BANK]`: a quiz in the terminal.
//!
//! The same [`talk`] for people ([`prose`]) and programs ([`lines`]); answers are read from standard
//! input line by line, typed or piped. Every change is on the disk before it is shown, so the
//! program may be interrupted at any moment (Ctrl-C, a closed window, a power cut) and needs no
//! handler for it. When the input ends, the attempt is kept and the exit status is 0: nothing went
//! wrong, and `--resume` goes on with it.

mod commands;
mod face;
mod hear;
mod lines;
mod prose;
mod results;
mod seat;
mod talk;
mod typed;

pub(super) use lines::SHAPES;

use std::path::{Path, PathBuf};

use super::args::{self, Mode, TakeFormat};
use super::banks::{self, Usable};
use super::plan::{self, Asked};
use super::terminal::{Ink, Input, Rich};
use super::{Failure, Status, Terminal};
use crate::bank::{BankId, Severity};
use crate::quiz::{CertaintyAsked, Feedback, Plan, Sitting};
use crate::record::{self, HistoryRow, Opened, Record};
use crate::words::Sentence;
use face::Face;
use seat::Seat;

/// Takes a quiz.
pub(super) fn run(terminal: &mut Terminal, arguments: &args::Take) -> Result<Status, Failure> {
    let mut input = Input::of_this_process();
    let (seat, bank, resumed) = if arguments.resume {
        let (seat, bank) = resume(terminal, arguments)?;
        (seat, bank, true)
    } else {
        let (seat, bank) = begin(terminal, arguments)?;
        (seat, Some(bank), false)
    };
    let mut prose = prose::Prose { bank, is_typed: input.is_typed() };
    let mut lines = lines::Lines;
    let face: &mut dyn Face = match arguments.format {
        TakeFormat::Text => &mut prose,
        TakeFormat::Jsonl => &mut lines,
    };
    let talk = talk::Talk::new(terminal, &mut input, face, seat);
    // Both ends are fine: what was answered is kept.
    let _: talk::End = talk.hold(resumed)?;
    Ok(Status::Fine)
}

fn begin(terminal: &mut Terminal, arguments: &args::Take) -> Result<(Seat, String), Failure> {
    let args::Take { bank, count, topics, mode, code, certainty, resume: _, format: _ } = arguments;
    let usable = match bank {
        Some(name) => banks::open(terminal, name)?,
        None => banks::first_bundled(terminal)?,
    };
    let asked = Asked { count: *count, topics, code: code.as_deref() };
    let (draw, paper) = plan::draw(terminal, &usable.bank, &asked)?;
    let sitting = Sitting {
        feedback: match mode {
            Mode::Practice => Feedback::Practice,
            Mode::Exam => Feedback::Exam,
        },
        certainty: if *certainty { CertaintyAsked::Yes } else { CertaintyAsked::No },
        ..Sitting::default()
    };
    let record = open_record(terminal)?;
    mention(terminal, &record, bank.is_none(), &usable)?;
    let seat = Seat::begin(record, paper, &Plan { draw, sitting })
        .map_err(|error| terminal.words.record_error(&error))?;
    Ok((seat, usable.argument()))
}

/// What else there would be, on standard error: an attempt at this bank that was left, and the
/// other bundled banks where none was named.
fn mention(
    terminal: &mut Terminal,
    record: &Record,
    is_default: bool,
    usable: &Usable,
) -> Result<(), Failure> {
    let words = terminal.words.clone();
    let unfinished = record.unfinished().map_err(|error| words.record_error(&error))?;
    if let Some(row) = unfinished.iter().find(|row| row.bank == usable.bank.id) {
        let args = [
            ("when", words.moment(row.started).into()),
            ("answered", row.answered.into()),
            ("questions", row.questions.into()),
            (
                "command",
                crate::cli::copyable(&format!("footnote take {} --resume", usable.argument()))
                    .into(),
            ),
        ];
        terminal.complain(Rich::of(Ink::Faint, words.format("cli-take-unfinished", &args)));
    }
    let others = banks::bundled_ids_but(&usable.bank.id);
    if is_default && !others.is_empty() {
        let args = [("banks", others.join(", ").into())];
        terminal.complain(Rich::of(Ink::Faint, words.format("cli-take-others", &args)));
    }
    Ok(())
}

/// The attempt left unfinished last, of the bank where one is named.
fn resume(
    terminal: &mut Terminal,
    arguments: &args::Take,
) -> Result<(Seat, Option<String>), Failure> {
    let wanted = arguments.bank.as_deref().map(|name| Wanted::of(terminal, name));
    let record = open_record(terminal)?;
    let unfinished = record.unfinished().map_err(|error| terminal.words.record_error(&error))?;
    let fits = |row: &&HistoryRow| wanted.as_ref().is_none_or(|wanted| wanted.fits(&row.bank));
    // The paper is in the record: its bank need not be there any more.
    let Some(row) = unfinished.iter().find(fits) else {
        return Err(match wanted {
            Some(Wanted::Named(_, failure)) => failure,
            Some(Wanted::There(_)) | None => {
                terminal.words.sentence("cli-take-nothing-to-resume", &[]).into()
            }
        });
    };
    let seat = Seat::resume(record, row.id).map_err(|error| terminal.words.record_error(&error))?;
    let bank = match wanted {
        Some(Wanted::There(usable)) => Some(usable.argument()),
        Some(Wanted::Named(..)) | None => banks::bundled_id(&row.bank).map(str::to_owned),
    };
    Ok((seat, bank))
}

/// The bank whose attempt is to be gone on with.
enum Wanted {
    There(Usable),
    /// It cannot be opened, and why not; a bank of this id may have been.
    Named(String, Failure),
}

impl Wanted {
    fn of(terminal: &mut Terminal, name: &Path) -> Self {
        match banks::open(terminal, name) {
            Ok(usable) => Self::There(usable),
            Err(failure) => {
                let id = name.file_stem().unwrap_or(name.as_os_str());
                Self::Named(id.to_string_lossy().into_owned(), failure)
            }
        }
    }

    fn fits(&self, bank: &BankId) -> bool {
        match self {
            Self::There(usable) => usable.bank.id == *bank,
            Self::Named(id, _) => id == bank.as_str(),
        }
    }
}

/// The record of this machine, with what there is to say about it on standard error.
pub(super) fn open_record(terminal: &mut Terminal) -> Result<Record, Failure> {
    let folder: PathBuf =
        record::data_folder().map_err(|error| terminal.words.record_error(&error))?;
    let Opened { record, notices } =
        Record::open(&folder).map_err(|error| terminal.words.record_error(&error))?;
    for notice in &notices {
        let Sentence { message, hint } = terminal.words.record_notice(notice);
        let word = terminal.words.severity(Severity::Warning);
        terminal.complain(
            Rich::of(Ink::Partly, word).and(Ink::Strong, terminal.words.colon()).plain(message),
        );
        if let Some(hint) = hint {
            terminal.complain(hint);
        }
    }
    Ok(record)
}
