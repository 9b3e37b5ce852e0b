//! The size of a picture, from its first bytes and by its content, whatever its name ends in.

use super::{png, svg};
use crate::bank::{ImageFacts, ImageProblem};

/// How much of a file is looked at. A drawing's root element must end within it.
pub(super) const HEAD_BYTES: u64 = 64 * 1024;

/// Whether a picture, found fit by [`facts_of`], is a drawing.
pub(super) fn is_drawing(head: &[u8]) -> bool {
    png::size(head).is_none()
}

/// The size of the picture that begins with these bytes.
///
/// # Errors
/// When it is neither PNG nor SVG, or has more pixels than are drawn.
pub(super) fn facts_of(head: &[u8]) -> Result<ImageFacts, ImageProblem> {
    if let Some(facts) = png::size(head) {
        return facts.drawable();
    }
    let limit = usize::try_from(HEAD_BYTES).unwrap_or(usize::MAX);
    svg::size(head.get(..limit).unwrap_or(head)).ok_or(ImageProblem::NotAnImage)
}
