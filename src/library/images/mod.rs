//! Pictures beneath a bank's folder: which names are let through, how large a picture is, and its
//! bytes. Nothing is decoded here; that happens on the window's worker.

mod drawing;
mod facts;
mod names;
mod png;
mod svg;

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use self::drawing::MAX_DRAWING_BYTES;
use self::facts::{HEAD_BYTES, facts_of, is_drawing};
use self::names::parts_of;
use super::Origin;
use super::bundled::PICTURES;
use crate::bank::{ImageFacts, ImageFolder, ImageProblem};

/// The largest picture file that is read, in bytes.
pub const MAX_IMAGE_BYTES: u64 = 16 * 1024 * 1024;

/// The pictures of the bundled banks.
#[derive(Debug, Clone, Copy, Default)]
pub struct BundledImages;

impl ImageFolder for BundledImages {
    fn look(&self, file: &str) -> Result<ImageFacts, ImageProblem> {
        facts_of(bundled_bytes(file)?)
    }
}

/// The bytes of a bundled picture.
fn bundled_bytes(file: &str) -> Result<&'static [u8], ImageProblem> {
    parts_of(file)?;
    PICTURES
        .iter()
        .find(|(name, _)| *name == file)
        .map(|(_, bytes)| *bytes)
        .ok_or(ImageProblem::Missing)
}

/// The pictures beneath a folder on disk. Each is looked at once; make a new one to look again.
#[derive(Debug)]
pub struct DiskImages {
    root: PathBuf,
    seen: RefCell<HashMap<String, Result<ImageFacts, ImageProblem>>>,
}

impl DiskImages {
    /// The pictures of the bank in this file: those beneath the folder it stands in.
    #[must_use]
    pub fn beside(bank: &Path) -> Self {
        let folder = match bank.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        Self { root: folder.to_path_buf(), seen: RefCell::default() }
    }

    /// Opens a picture, having made sure that it is a plain file beneath the folder and not too
    /// large.
    fn open(&self, file: &str) -> Result<File, ImageProblem> {
        let mut path = self.root.clone();
        path.extend(parts_of(file)?);
        let root = fs::canonicalize(&self.root).map_err(|e| problem(&e))?;
        // Follows every link, so that what is compared is where the picture really is.
        let path = fs::canonicalize(&path).map_err(|e| problem(&e))?;
        if !path.starts_with(&root) {
            return Err(ImageProblem::Outside);
        }
        // Looked at before it is opened: opening a pipe would block.
        if !fs::metadata(&path).map_err(|e| problem(&e))?.is_file() {
            return Err(ImageProblem::NotAFile);
        }
        let opened = File::open(&path).map_err(|e| problem(&e))?;
        let found = opened.metadata().map_err(|e| problem(&e))?;
        if !found.is_file() {
            return Err(ImageProblem::NotAFile);
        }
        refuse_if_large(found.len())?;
        Ok(opened)
    }

    fn look_at_disk(&self, file: &str) -> Result<ImageFacts, ImageProblem> {
        let mut bytes = Vec::new();
        let mut opened = self.open(file)?;
        let mut read = |bytes: &mut Vec<u8>, most: u64| {
            opened.by_ref().take(most).read_to_end(bytes).map_err(|e| problem(&e))
        };
        read(&mut bytes, HEAD_BYTES)?;
        let facts = facts_of(&bytes)?;
        if is_drawing(&bytes) {
            read(&mut bytes, MAX_DRAWING_BYTES)?;
            drawing::inspect(&bytes)?;
        }
        Ok(facts)
    }

    /// The bytes of a picture that is fit to be drawn.
    fn read(&self, file: &str) -> Result<Vec<u8>, ImageProblem> {
        let mut bytes = Vec::new();
        self.open(file)?
            .take(MAX_IMAGE_BYTES + 1)
            .read_to_end(&mut bytes)
            .map_err(|e| problem(&e))?;
        refuse_if_large(u64::try_from(bytes.len()).unwrap_or(u64::MAX))?;
        facts_of(&bytes)?;
        if is_drawing(&bytes) {
            drawing::inspect(&bytes)?;
        }
        Ok(bytes)
    }
}

impl ImageFolder for DiskImages {
    fn look(&self, file: &str) -> Result<ImageFacts, ImageProblem> {
        if let Some(known) = self.seen.borrow().get(file) {
            return known.clone();
        }
        let found = self.look_at_disk(file);
        self.seen.borrow_mut().insert(file.to_owned(), found.clone());
        found
    }
}

fn refuse_if_large(bytes: u64) -> Result<(), ImageProblem> {
    if bytes > MAX_IMAGE_BYTES {
        return Err(ImageProblem::TooManyBytes { bytes, limit: MAX_IMAGE_BYTES });
    }
    Ok(())
}

fn problem(error: &io::Error) -> ImageProblem {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the system has more reasons than these, told in its own words"
    )]
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => ImageProblem::Missing,
        io::ErrorKind::IsADirectory => ImageProblem::NotAFile,
        _ => ImageProblem::Unreadable { reason: error.to_string() },
    }
}

/// The pictures that a bank of this origin may use.
#[must_use]
pub fn images_of(origin: &Origin) -> Box<dyn ImageFolder> {
    match origin {
        Origin::Bundled(_) => Box::new(BundledImages),
        Origin::File(bank) => Box::new(DiskImages::beside(bank)),
    }
}

/// The bytes of a picture of the bank of this origin, PNG or SVG: for the worker that decodes it.
///
/// # Errors
/// Says why there is no such picture, or why it must not be used.
pub fn image_bytes(origin: &Origin, file: &str) -> Result<Cow<'static, [u8]>, ImageProblem> {
    match origin {
        Origin::Bundled(_) => bundled_bytes(file).map(Cow::Borrowed),
        Origin::File(bank) => DiskImages::beside(bank).read(file).map(Cow::Owned),
    }
}

#[cfg(test)]
mod tests;
