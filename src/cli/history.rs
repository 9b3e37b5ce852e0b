//! `footnote history`: every attempt on this machine.

/// The shape of `--format json`, as the help shows it.
pub(super) const SHAPE: &str = "";
