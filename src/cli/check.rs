//! `footnote check BANK...`: everything that is wrong with banks, at once.
//!
//! Exit status 0 when nothing was found, 1 when something was, 2 when a file could not be opened.
//! With `--format json` an array of [`Found`] in the order of the files and of their text, `[]`
//! when nothing was found; for people nothing is printed then.

use std::path::Path;

use serde::Serialize;

use super::args::{self, Format};
use super::frame::{Sheet, note};
use super::terminal::{Ink, Rich};
use super::{Failure, Status, Terminal, banks};
use crate::bank::diagnostic::Position;
use crate::bank::{Bank, Severity};
use crate::library::{LibraryError, Origin, Shelved};
use crate::words::{Sentence, Words};

/// The shape of `--format json`, as the help shows it.
pub(super) const SHAPE: &str = r#"[{"file": "a.ron", "line": 12, "column": 9, "severity": "error",
  "code": "duplicate-id", "question": "q1", "message": "…", "hint": "…"}]
  severity: "error" or "warning"; question and hint: null where there is none"#;

/// One thing that is wrong, as JSON.
#[derive(Debug, Serialize)]
struct Found<'a> {
    /// As named on the command line, or found in the folder named there.
    file: &'a str,
    /// From 1.
    line: u32,
    /// In characters, from 1.
    column: u32,
    /// `error` or `warning`.
    severity: &'static str,
    /// Stable name of the problem.
    code: &'a str,
    /// Id of the question it is about.
    question: Option<&'a str>,
    /// What is wrong, in words.
    message: String,
    /// What to do, in words.
    hint: Option<String>,
}

/// A file that was opened, or could not be.
struct Looked {
    file: String,
    result: Result<Shelved, LibraryError>,
}

/// How much was found.
#[derive(Default)]
struct Tally {
    errors: usize,
    warnings: usize,
    files: usize,
    /// Questions that can be asked all the same.
    usable: usize,
    unopened: usize,
}

/// Checks the banks.
pub(super) fn run(terminal: &mut Terminal, arguments: &args::Check) -> Result<Status, Failure> {
    let args::Check { banks, format } = arguments;
    let looked: Vec<Looked> = banks.iter().flat_map(|name| look(name)).collect();
    let mut tally = Tally::default();
    for one in &looked {
        tally.count(one);
    }
    let printed = match format {
        Format::Text => print(terminal, &looked, &tally),
        Format::Json => print_json(terminal, &looked),
    };
    for error in looked.iter().filter_map(Looked::unopened) {
        let Sentence { message, hint } = terminal.words.library_error(error);
        super::complain(terminal, message, hint);
    }
    // Also when nobody reads on: what was found was found.
    if let Err(super::Unprintable::Failed(error)) = printed {
        return Err(super::Unprintable::Failed(error).into());
    }
    Ok(tally.status())
}

fn look(name: &Path) -> Vec<Looked> {
    let shown = |result: &Result<Shelved, LibraryError>| match result {
        Ok(Shelved { origin: Origin::File(path), .. }) => path.display().to_string(),
        Ok(Shelved { origin: Origin::Bundled(file), .. }) => (*file).to_owned(),
        Err(error) => error.file().display().to_string(),
    };
    match banks::open_all(name) {
        Ok(results) => {
            results.into_iter().map(|result| Looked { file: shown(&result), result }).collect()
        }
        Err(error) => vec![Looked { file: name.display().to_string(), result: Err(error) }],
    }
}

impl Looked {
    /// Why the file could not be looked at. A file that could, but is no text or far too large, is
    /// a problem of the bank like any other.
    fn unopened(&self) -> Option<&LibraryError> {
        self.result.as_ref().err().filter(|error| !is_of_the_bank(error))
    }

    fn unfit(&self) -> Option<&LibraryError> {
        self.result.as_ref().err().filter(|error| is_of_the_bank(error))
    }
}

fn is_of_the_bank(error: &LibraryError) -> bool {
    match error {
        LibraryError::TooManyBytes { .. }
        | LibraryError::Nul { .. }
        | LibraryError::NotUtf8 { .. }
        | LibraryError::Utf16 { .. } => true,
        LibraryError::Missing { .. }
        | LibraryError::NotAFile { .. }
        | LibraryError::NoBanks { .. }
        | LibraryError::TooManyBanks { .. }
        | LibraryError::System { .. } => false,
    }
}

impl Tally {
    fn count(&mut self, looked: &Looked) {
        self.files += 1;
        match &looked.result {
            Ok(shelved) => {
                for found in &shelved.reading.diagnostics {
                    match found.severity {
                        Severity::Warning => self.warnings += 1,
                        Severity::Error => self.errors += 1,
                    }
                }
                let questions = |bank: &Bank| bank.questions.len();
                self.usable += shelved.reading.bank.as_ref().map_or(0, questions);
            }
            Err(error) if is_of_the_bank(error) => self.errors += 1,
            Err(_) => self.unopened += 1,
        }
    }

    fn status(&self) -> Status {
        let Self { errors, warnings, files: _, usable: _, unopened } = self;
        match (unopened, errors + warnings) {
            (0, 0) => Status::Fine,
            (0, _) => Status::Problems,
            (_, _) => Status::CouldNotRun,
        }
    }

    fn said(&self, words: &Words) -> String {
        let Self { errors, warnings, files, usable, unopened: _ } = self;
        let mut parts = Vec::new();
        if *errors > 0 {
            parts.push(words.format("cli-check-errors", &[("count", (*errors).into())]));
        }
        if *warnings > 0 {
            parts.push(words.format("cli-check-warnings", &[("count", (*warnings).into())]));
        }
        words.format(
            "cli-check-summary",
            &[
                ("found", parts.join(&words.text("cli-check-and")).into()),
                ("files", (*files).into()),
                ("usable", (*usable).into()),
            ],
        )
    }
}

fn print(
    terminal: &mut Terminal,
    looked: &[Looked],
    tally: &Tally,
) -> Result<(), super::Unprintable> {
    for one in looked {
        if let Ok(Shelved { text, reading, .. }) = &one.result {
            let sheet = Sheet::new(&one.file, text);
            for diagnostic in &reading.diagnostics {
                let sentence = terminal.words.diagnostic(diagnostic);
                sheet.draw(terminal, diagnostic, &sentence)?;
            }
        }
        if let Some(error) = one.unfit() {
            print_unfit(terminal, &one.file, error)?;
        }
    }
    if tally.errors + tally.warnings > 0 {
        let said = tally.said(&terminal.words);
        terminal.paragraph(Rich::of(Ink::Strong, said))?;
    }
    terminal.flush()
}

/// A file of which there is no text to show.
fn print_unfit(
    terminal: &mut Terminal,
    file: &str,
    error: &LibraryError,
) -> Result<(), super::Unprintable> {
    let Sentence { message, hint } = terminal.words.library_error(error);
    let title = terminal.words.severity(Severity::Error);
    terminal.hanging(
        Rich::of(Ink::Wrong, format!("{title}[{}]", error.code()))
            .and(Ink::Strong, terminal.words.colon()),
        "    ",
        Rich::of(Ink::Strong, message),
    )?;
    let place = match error.position() {
        Some(Position { line, column }) => format!("{file}:{line}:{column}"),
        None => file.to_owned(),
    };
    terminal.line(Rich::of(Ink::Frame, " --> ").plain(place))?;
    if let Some(hint) = hint {
        note(terminal, " ", "cli-help", &hint)?;
    }
    terminal.blank()
}

fn print_json(terminal: &mut Terminal, looked: &[Looked]) -> Result<(), super::Unprintable> {
    let words = terminal.words.clone();
    let mut all = Vec::new();
    for one in looked {
        if let Ok(shelved) = &one.result {
            all.extend(shelved.reading.diagnostics.iter().map(|diagnostic| {
                let Sentence { message, hint } = words.diagnostic(diagnostic);
                Found {
                    file: &one.file,
                    line: diagnostic.position.line,
                    column: diagnostic.position.column,
                    severity: diagnostic.severity.name(),
                    code: diagnostic.problem.code(),
                    question: diagnostic.question.as_ref().map(crate::bank::QuestionId::as_str),
                    message,
                    hint,
                }
            }));
        }
        if let Some(error) = one.unfit() {
            let Sentence { message, hint } = words.library_error(error);
            let Position { line, column } =
                error.position().unwrap_or(Position { line: 1, column: 1 });
            all.push(Found {
                file: &one.file,
                line,
                column,
                severity: Severity::Error.name(),
                code: error.code(),
                question: None,
                message,
                hint,
            });
        }
    }
    terminal.json(&all)?;
    terminal.flush()
}
