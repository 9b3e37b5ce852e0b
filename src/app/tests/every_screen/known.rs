//! What is known to break a law, each with the reason why it may for now. To become empty.

use super::Law;

/// A law, a part of what its test tells, and why.
const KNOWN: &[(Law, &str, &str)] =
    &[(Law::TabOrder, "bank-questions: ", "the rows take the focus before the column beside them")];

pub(super) fn is_known(law: Law, what: &str) -> bool {
    KNOWN.iter().any(|(known, part, _why)| *known == law && what.contains(part))
}
