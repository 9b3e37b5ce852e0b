//! What the worker is asked to do, and what it answers.

use std::path::PathBuf;

use crate::app::state::{BankKey, Content};

/// Something slow.
#[derive(Debug)]
pub enum Job {
    /// Reads the banks built into the program.
    ReadBundled,
    /// Reads files, and the banks in folders.
    ReadFiles(Vec<PathBuf>),
    /// Reads a bank again.
    ReadAgain(BankKey, PathBuf),
}

/// What came of it.
#[derive(Debug)]
pub enum Message {
    /// One place of the shelf, as it was read.
    Shelved {
        /// The place it goes to; a new one where none is given.
        place: Option<BankKey>,
        /// What stands there.
        content: Content,
        /// Whether the person asked for this file just now, so that its page is shown.
        is_asked: bool,
    },
    /// All banks named at the start have been read.
    ShelfRead,
}
