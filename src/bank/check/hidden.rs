//! Characters that turn the direction of writing and cannot be seen.
//!
//! They can make a line read otherwise than it is (a wrong option that looks right, a comment
//! that looks like a key), so whoever keeps a bank should know of them. Written as an escape,
//! `\u{202E}`, they are plain to see and are let be.

use crate::bank::diagnostic::{Problem, Problems};
use crate::bank::text::Span;

/// The most that are remembered; more than are told anyway.
const MOST: usize = 1000;

/// Hidden marks in the order of a text, told piece by piece.
pub(crate) struct Hidden {
    marks: std::iter::Peekable<std::vec::IntoIter<(Span, char)>>,
}

/// Finds them: the first of each line.
pub(crate) fn hidden_marks(text: &str) -> Hidden {
    let mut marks = Vec::new();
    let mut line_end = 0;
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(next) = next_suspect(bytes.get(at..).unwrap_or_default()) {
        at += next;
        if at >= line_end
            && let Some(c) = text.get(at..).and_then(|rest| rest.chars().next())
            && is_hidden(c)
        {
            marks.push((Span::new(at, at + c.len_utf8()), c));
            if marks.len() >= MOST {
                break;
            }
            let rest = text.get(at..).unwrap_or_default();
            line_end = at + rest.find('\n').unwrap_or(rest.len());
        }
        at += 1;
    }
    Hidden { marks: marks.into_iter().peekable() }
}

/// Where a byte stands that all of them begin with in UTF-8. Whole runs are looked at together, as
/// most have none.
fn next_suspect(bytes: &[u8]) -> Option<usize> {
    const RUN: usize = 64;
    let is_suspect = |byte: u8| matches!(byte, 0xE2 | 0xD8);
    let clean = bytes
        .chunks_exact(RUN)
        .take_while(|run| !run.iter().fold(false, |found, byte| found | is_suspect(*byte)))
        .count();
    let rest = bytes.get(clean * RUN..)?;
    rest.iter().position(|byte| is_suspect(*byte)).map(|at| clean * RUN + at)
}

fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}'
    )
}

impl Hidden {
    /// Tells of those that stand before byte `end` and have not been told of yet.
    pub(crate) fn tell_until(&mut self, end: u32, problems: &mut Problems<'_>) {
        while let Some((span, c)) = self.marks.next_if(|(span, _)| span.start < end) {
            let character = format!("U+{:04X}", u32::from(c));
            problems.push(span, Problem::HiddenDirection { character });
        }
    }
}
