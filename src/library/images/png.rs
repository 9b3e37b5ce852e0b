//! The size of a PNG from its header (PNG, third edition, 5.2 and 11.2.1), nothing decoded.

use crate::bank::ImageFacts;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// Length and name of the chunk that must come first.
const HEADER: &[u8] = b"\0\0\0\x0dIHDR";

/// The size that a PNG's header announces; `None` when this is no PNG.
pub(super) fn size(head: &[u8]) -> Option<ImageFacts> {
    let rest = head.strip_prefix(SIGNATURE)?.strip_prefix(HEADER)?;
    let (width, rest) = rest.split_first_chunk::<4>()?;
    let (height, _) = rest.split_first_chunk::<4>()?;
    let facts =
        ImageFacts { width_px: u32::from_be_bytes(*width), height_px: u32::from_be_bytes(*height) };
    (facts.width_px > 0 && facts.height_px > 0).then_some(facts)
}
