//! Every way in which a bank can be wrong.

/// What is wrong, with the facts a sentence about it needs.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// The same id stands on two questions, passages or sources.
    DuplicateId {
        /// The id.
        id: String,
        /// The line where it stood first.
        first_line: u32,
    },
}

impl Problem {
    /// The stable code, which is also the name of its message in the catalogue.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::DuplicateId { .. } => "duplicate-id",
        }
    }
}
