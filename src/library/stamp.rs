//! What tells at a glance that a file is likely to be another: its size and when it was written.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// A file at a glance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    size: u64,
    written: Option<SystemTime>,
}

impl Stamp {
    /// Of what is there now; nothing where there is nothing.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        let found = fs::metadata(path).ok()?;
        Some(Self { size: found.len(), written: found.modified().ok() })
    }
}
