//! A place in a bank's text.

use std::ops::Range;

/// Bytes from `start` to before `end`. A bank's text is far shorter than 4 GiB
/// ([`MAX_TEXT_BYTES`](super::MAX_TEXT_BYTES)), so that half the usual size does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// From byte offsets; what is beyond 4 GiB, and so beyond any bank, is pinned there.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        Self {
            start: u32::try_from(start).unwrap_or(u32::MAX),
            end: u32::try_from(end).unwrap_or(u32::MAX),
        }
    }

    /// The place at which something begins, without extent.
    #[must_use]
    pub fn empty_at(at: u32) -> Self {
        Self { start: at, end: at }
    }

    /// From the beginning of this one to the end of another that comes later.
    #[must_use]
    pub fn until(self, later: Self) -> Self {
        Self { start: self.start, end: later.end.max(self.start) }
    }

    /// The bytes.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The text at this place; empty where the place is not in the text.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }
}
