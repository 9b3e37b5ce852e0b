//! The record as a whole, as the settings show it: where it is kept, which copies of it there are,
//! and what can be done about it.

use std::path::PathBuf;

use crate::record::Backup;

/// Where the record is kept, and its copies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Safekeeping {
    /// The data folder; nothing where none could be found.
    pub folder: Option<PathBuf>,
    /// The copies, the latest first.
    pub copies: Vec<Backup>,
    /// Whether something is being done about it just now.
    pub is_busy: bool,
}

/// Something to be done about the record as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keeping {
    /// Looks again where it is and which copies there are.
    Look,
    /// Opens the data folder in the system's own window.
    OpenFolder,
    /// Makes a copy.
    BackUp,
    /// Goes back to a copy.
    GoBack(Backup),
    /// Reads all of it and compares it with its sums.
    Check,
    /// Writes it to a new file: this one, or one in this folder.
    Export(PathBuf),
    /// Takes what is not here yet from files that were exported.
    Import(Vec<PathBuf>),
}

/// What the name of a file with an exported record ends in: it is lines of JSON.
pub const EXPORTED: &str = "jsonl";
