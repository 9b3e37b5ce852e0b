//! What is known to break a law, each with the reason why it may for now. To become empty.

use super::Law;

/// A law, a part of what its test tells, and why.
const KNOWN: &[(Law, &str, &str)] = &[
    (Law::TabOrder, "bank-questions: ", "the rows take the focus before the column beside them"),
    (Law::TabOrder, " back to ", "bars are drawn before the question, and from right to left"),
    (
        Law::TabOrder,
        "-judged: Tab does not reach ",
        "what is scrolled out of view is not in the tree",
    ),
    (
        Law::FitsEnglish,
        "quiz-certainty at ",
        "the bar at the foot needs two rows in a narrow window",
    ),
    (
        Law::FitsLonger,
        "quiz-certainty at ",
        "the bar at the foot needs two rows in a narrow window",
    ),
    (Law::FitsEnglish, "-judged at 420x800: “Next”", "the same, with “I was right”"),
    (Law::FitsLonger, "-judged at 420x800: ", "the same, with “I was right”"),
    (Law::FitsEnglish, "dialog-open at 420x800", "the hint is longer than the field"),
    (Law::FitsLonger, "dialog-open at 420x800", "the hint is longer than the field"),
    (Law::FitsEnglish, "hotspot-open at 420x800", "the hint does not wrap"),
    (Law::FitsLonger, "hotspot-open at ", "the hint does not wrap"),
    (Law::FitsLonger, "setup at 420x800", "the sum does not make room for the button"),
];

pub(super) fn is_known(law: Law, what: &str) -> bool {
    KNOWN.iter().any(|(known, part, _why)| *known == law && what.contains(part))
}
