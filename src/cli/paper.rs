//! `footnote paper BANK`: a paper as it would be asked, for printing or for programs.

/// The shape of `--format json`, as the help shows it.
pub(super) const SHAPE: &str = "";
