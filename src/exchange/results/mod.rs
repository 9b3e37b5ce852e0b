//! Sheets of results: the whole result of an attempt as a page to be read or printed, and as a
//! table for a spreadsheet.
//!
//! Both are made from the same [`Sheet`] and touch no file: whoever saves them does that.

mod csv;
mod html;
mod markup;
#[cfg(test)]
mod tests;

pub use csv::{COLUMNS, csv};
pub use html::html;

use crate::quiz::report::QuestionReport;
use crate::quiz::{Paper, Report};
use crate::words::Words;

/// What a sheet is made from.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    /// The result.
    pub report: &'a Report,
    /// The paper as it was asked.
    pub paper: &'a Paper,
    /// When it was taken, in words; empty where that is not known.
    pub taken: &'a str,
}

/// The form of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SheetKind {
    /// A page that stands alone.
    Html,
    /// A table.
    Csv,
}

impl SheetKind {
    /// Both, the one for people first.
    pub const ALL: [Self; 2] = [Self::Html, Self::Csv];

    /// How a file of this form ends.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Csv => "csv",
        }
    }

    /// The sheet in this form.
    #[must_use]
    pub fn text(self, sheet: &Sheet<'_>, words: &Words) -> String {
        match self {
            Self::Html => html(sheet, words),
            Self::Csv => csv(sheet, words),
        }
    }
}

/// What was given, in words; nothing where the question was skipped.
fn given(question: &QuestionReport, words: &Words) -> String {
    question.given.as_ref().map(|given| words.answer(given)).unwrap_or_default()
}
