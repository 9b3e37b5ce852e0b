//! What text is painted with, by meaning.

/// The meaning of a run of text; how it looks is decided here. The sixteen basic colours only, so
/// that the person's own palette keeps its contrast. No meaning is carried by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::cli) enum Ink {
    /// Running text.
    #[default]
    Plain,
    /// Headings, and what is emphasised strongly.
    Strong,
    /// What is emphasised.
    Emphasis,
    /// What is less important.
    Faint,
    /// A letter or a command to type.
    Key,
    /// A right answer.
    Right,
    /// A partly right answer, a warning.
    Partly,
    /// A wrong answer, an error.
    Wrong,
    /// Line numbers and frames, help.
    Frame,
}

impl Ink {
    /// The ANSI sequence that begins it; empty for plain text.
    pub(super) fn begins(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Strong => "\u{1b}[1m",
            Self::Emphasis => "\u{1b}[3m",
            Self::Faint => "\u{1b}[2m",
            Self::Key => "\u{1b}[1;36m",
            Self::Right => "\u{1b}[1;32m",
            Self::Partly => "\u{1b}[1;33m",
            Self::Wrong => "\u{1b}[1;31m",
            Self::Frame => "\u{1b}[1;34m",
        }
    }
}

/// The ANSI sequence that ends all of them.
pub(super) const ENDS: &str = "\u{1b}[0m";
