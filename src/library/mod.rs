//! The shelf: bundled banks, the user's files and folders, and the pictures beneath them.
//!
//! Between the disk and the pure `bank` room stands this one. It takes nothing on trust: what is
//! no plain file, too large or not text is refused before memory is spent on it, and a picture is
//! only ever found beneath its bank's own folder. It also notices when a file was changed by another
//! program, and finds things in what was read. What is *in* a bank is not judged here.

mod bundled;
mod error;
mod images;
mod open;
pub mod search;
mod stamp;
mod text;
mod watch;

pub use bundled::{BundledBank, bundled, bundled_banks, bundled_named};
pub use error::LibraryError;
pub use images::{BundledImages, DiskImages, MAX_IMAGE_BYTES, image_bytes, images_of};
pub use open::{files_of, load, load_all, take_text};
pub use stamp::Stamp;
pub use text::{MAX_BANK_BYTES, read_text};
pub use watch::Watch;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::bank::Reading;

/// Where a bank came from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// Built into the program, under this file name.
    Bundled(&'static str),
    /// A file, by the path it was opened with.
    File(PathBuf),
}

impl Origin {
    /// The name to show: the file's own, without its folder.
    #[must_use]
    pub fn file_name(&self) -> String {
        match self {
            Self::Bundled(name) => (*name).to_owned(),
            Self::File(path) => path
                .file_name()
                .map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned()),
        }
    }

    /// The file on disk, where there is one.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Bundled(_) => None,
            Self::File(path) => Some(path),
        }
    }
}

/// A bank on the shelf: where it came from, its text, and what the reader made of it.
#[derive(Debug, Clone)]
pub struct Shelved {
    /// Where it came from.
    pub origin: Origin,
    /// The text as read, which the diagnostics' spans point into.
    pub text: Arc<str>,
    /// The bank, where one could be made of it, and everything that is wrong with it.
    pub reading: Reading,
}
