//! `footnote take [BANK]`: a quiz in the terminal.

mod typed;

/// The shape of `--format jsonl`, as the help shows it.
pub(super) const SHAPES: &str = "";
