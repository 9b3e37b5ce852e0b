//! What stands where a file was expected.

use std::fs::FileType;

/// What stands where a file was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A folder.
    Folder,
    /// A pipe, a socket or a device, which could block or never end.
    Device,
}

impl FileKind {
    /// What it is instead of a plain file; nothing where it is one.
    pub(crate) fn instead_of_file(found: FileType) -> Option<Self> {
        if found.is_file() {
            None
        } else if found.is_dir() {
            Some(Self::Folder)
        } else {
            Some(Self::Device)
        }
    }
}
