//! From text to a checked bank.
//!
//! `document` walks through the file and reads question after question; the other files each turn
//! one family of values into its part of the model, taking every spelling the format allows and
//! telling what is wrong with all others. What a value must be like once it is read is in `check`.

mod arrange;
mod choice;
mod decode;
mod document;
mod finish;
mod gaps;
mod head;
mod hotspot;
mod image;
mod intern;
mod list;
mod matching;
mod nearest;
mod number;
mod passage;
mod question;
mod response;
mod typed;
mod values;

pub(crate) use nearest::nearest;
pub(crate) use values::Placed;

use super::diagnostic::{Problem, Problems};
use super::text::{MAX_TEXT_BYTES, Span};
use super::{Bank, Diagnostic, ImageFolder};

/// What came of reading a bank.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The bank with everything in it that is sound; `None` where not even its head could be read.
    pub bank: Option<Bank>,
    /// What is wrong, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a bank. Memory grows with what is kept of it, one question at a time; a text that is too
/// large or no text at all is refused before anything is kept.
#[must_use]
pub fn read(text: &str, images: &dyn ImageFolder) -> Reading {
    let reading = read_while(text, images, &mut |_| true);
    // Nobody said to stop.
    reading.unwrap_or(Reading { bank: None, diagnostics: Vec::new() })
}

/// Reads a bank as [`read`] does, for as long as `go_on` says so. It is told how many bytes have
/// been read each time an element has been, and where it says no there is no reading at all.
pub fn read_while(
    text: &str,
    images: &dyn ImageFolder,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Option<Reading> {
    if text.len() > MAX_TEXT_BYTES {
        let limit_mib = MAX_TEXT_BYTES / (1024 * 1024);
        return Some(refused("", Span::default(), Problem::FileTooLarge { limit_mib }));
    }
    if let Some(at) = text.find('\0') {
        return Some(refused(text, Span::new(at, at + 1), Problem::NotText {}));
    }
    document::Document::new(text, images, go_on).read()
}

fn refused(text: &str, span: Span, problem: Problem) -> Reading {
    let mut problems = Problems::new(text);
    problems.push(span, problem);
    Reading { bank: None, diagnostics: problems.finish() }
}

#[cfg(test)]
mod bad_tests;
#[cfg(test)]
mod format_tests;
#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod oracle_tests;
#[cfg(test)]
mod tests;
