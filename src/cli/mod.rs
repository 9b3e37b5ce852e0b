//! The terminal: one file a subcommand.
//!
//! A thin driver of the same engine that the window drives: it reads arguments and lines, asks the
//! other rooms, and prints what they say through `terminal`, which alone writes to standard
//! output and error. What does not belong here: any rule about banks, papers, marks or storage,
//! and any sentence (those are in `assets/locales/*/cli.ftl`).
//!
//! # Exit status
//!
//! | status | meaning |
//! |---|---|
//! | 0 | fine; also a quiz that was broken off, whose attempt is kept |
//! | 1 | problems were found in a bank (`check`), errors or warnings |
//! | 2 | could not run: wrong arguments, a file that cannot be read or written, a damaged record |

mod args;
mod banks;
mod check;
mod failure;
mod footnote;
mod frame;
mod history;
mod letters;
mod markup;
mod new;
mod paper;
mod parts;
mod plan;
mod question;
mod take;
mod terminal;
mod transfer;
mod usage;
mod window;

use std::path::Path;
use std::process::ExitCode;

use args::{Arguments, Command};
use clap::builder::StyledStr;
use failure::Failure;
use terminal::{HELD_SPACE, Ink, Rich, Terminal, Unprintable};

use crate::words::{Sentence, Words};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    /// Nothing to complain about.
    Fine,
    /// The command ran, and found something wrong.
    Problems,
    /// The command could not run.
    CouldNotRun,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Fine => 0,
            Status::Problems => 1,
            Status::CouldNotRun => 2,
        })
    }
}

/// Parses the command line and runs what it asks for.
#[must_use]
pub fn main() -> ExitCode {
    let mut terminal = Terminal::of_this_process(system_words());
    let status = match args::parse(&terminal.words) {
        Ok(arguments) => {
            let result = run(&mut terminal, arguments);
            settle(&mut terminal, result)
        }
        Err(usage) => explain_usage(&mut terminal, &usage),
    };
    ExitCode::from(status)
}

fn run(terminal: &mut Terminal, arguments: Arguments) -> Result<Status, Failure> {
    let Arguments { command, banks } = arguments;
    let status = match command {
        Some(Command::New(arguments)) => new::run(terminal, &arguments)?,
        Some(Command::Check(arguments)) => check::run(terminal, &arguments)?,
        Some(Command::Take(arguments)) => take::run(terminal, &arguments)?,
        Some(Command::Paper(arguments)) => paper::run(terminal, &arguments)?,
        Some(Command::History(arguments)) => history::run(terminal, &arguments)?,
        Some(Command::ExportRecord(arguments)) => transfer::export(terminal, &arguments)?,
        Some(Command::ImportRecord(arguments)) => transfer::import(terminal, &arguments)?,
        Some(Command::Help(arguments)) => {
            let help = args::help(&terminal.words, arguments.name.as_deref());
            print_styled(terminal, &help)?;
            Status::Fine
        }
        None => window::run(terminal, &banks)?,
    };
    terminal.flush()?;
    Ok(status)
}

/// Says what went wrong, in the one place where failures end.
fn settle(terminal: &mut Terminal, result: Result<Status, Failure>) -> Status {
    match result {
        Ok(status) => status,
        // Nobody reads on; that is how `| head` ends every command.
        Err(Failure::Unprintable(Unprintable::Closed)) => Status::Fine,
        Err(failure) => {
            let (message, help) = failure.said(&terminal.words);
            complain(terminal, message, help);
            Status::CouldNotRun
        }
    }
}

/// Says on standard error what could not be done, and what to do.
fn complain(terminal: &mut Terminal, message: String, help: Option<String>) {
    let word = terminal.words.text("cli-error");
    terminal.complain(
        Rich::of(Ink::Wrong, word).and(Ink::Strong, terminal.words.colon()).plain(message),
    );
    if let Some(help) = help {
        let word = terminal.words.text("cli-help");
        terminal.complain(
            Rich::of(Ink::Frame, word).and(Ink::Strong, terminal.words.colon()).plain(help),
        );
    }
}

/// A command as it can be copied: the line it is printed in is broken nowhere within it.
fn copyable(command: &str) -> String {
    command.replace(' ', &HELD_SPACE.to_string())
}

/// A path as it can be copied into a command line, also where the line it is printed in is broken.
fn quoted(path: &Path) -> String {
    let shown = path.display().to_string();
    let plain = |c: char| c.is_alphanumeric() || "/\\._-:~+@%,".contains(c);
    if !shown.is_empty() && shown.chars().all(plain) {
        return shown;
    }
    let shown = shown.replace(' ', &HELD_SPACE.to_string());
    if cfg!(windows) {
        format!("\"{shown}\"")
    } else {
        format!("'{}'", shown.replace('\'', "'\\''"))
    }
}

/// Help and version go to standard output and are fine; anything else is a wrong command line.
fn explain_usage(terminal: &mut Terminal, usage: &clap::Error) -> Status {
    if usage.use_stderr() {
        let given: Vec<_> = std::env::args_os().collect();
        let Sentence { message, hint } = usage::said(usage, &given, &terminal.words);
        complain(terminal, message, hint);
        return Status::CouldNotRun;
    }
    // Whether anybody reads the help to its end does not matter.
    let _ = print_styled(terminal, &usage.render()).and_then(|()| terminal.flush());
    Status::Fine
}

fn print_styled(terminal: &mut Terminal, text: &StyledStr) -> Result<(), Unprintable> {
    let text = if terminal.paints() { text.ansi().to_string() } else { text.to_string() };
    terminal.raw(&text)
}

/// The catalogue in the language that the person has chosen for this machine or session. `C`, the
/// language of scripts, ends what is wished for: English then.
fn system_words() -> Words {
    let wished: Vec<String> = sys_locale::get_locales().collect();
    let wished = wished.iter().map(String::as_str);
    Words::for_first_of(wished.take_while(|tag| !matches!(*tag, "C" | "POSIX")))
}
