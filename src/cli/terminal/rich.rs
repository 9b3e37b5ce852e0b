//! Text in several inks.

use super::Ink;
use super::ink::ENDS;

/// A run of text after the other, each with its ink.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::cli) struct Rich {
    pub(super) runs: Vec<(Ink, String)>,
}

impl Rich {
    /// Nothing yet.
    pub(in crate::cli) fn new() -> Self {
        Self::default()
    }

    /// One run.
    pub(in crate::cli) fn of(ink: Ink, text: impl AsRef<str>) -> Self {
        Self::new().and(ink, text)
    }

    /// Adds a run.
    pub(in crate::cli) fn and(mut self, ink: Ink, text: impl AsRef<str>) -> Self {
        self.push(ink, text.as_ref());
        self
    }

    /// Adds a run in running text.
    pub(in crate::cli) fn plain(self, text: impl AsRef<str>) -> Self {
        self.and(Ink::Plain, text)
    }

    /// Adds a run; one in the same ink as the last becomes part of it.
    pub(in crate::cli) fn push(&mut self, ink: Ink, text: &str) {
        match self.runs.last_mut() {
            Some((last, so_far)) if *last == ink => so_far.push_str(text),
            Some(_) | None => {
                if !text.is_empty() {
                    self.runs.push((ink, text.to_owned()));
                }
            }
        }
    }

    /// The text alone.
    pub(in crate::cli) fn text(&self) -> String {
        self.runs.iter().map(|(_, text)| text.as_str()).collect()
    }

    /// The text as it is sent to the terminal.
    pub(super) fn painted(&self, paints: bool) -> String {
        let mut text = String::new();
        for (ink, run) in &self.runs {
            let painted = paints && *ink != Ink::Plain;
            if painted {
                text.push_str(ink.begins());
            }
            text.extend(run.chars().map(harmless));
            if painted {
                text.push_str(ENDS);
            }
        }
        text
    }
}

impl From<&str> for Rich {
    fn from(text: &str) -> Self {
        Self::of(Ink::Plain, text)
    }
}

impl From<String> for Rich {
    fn from(text: String) -> Self {
        Self::of(Ink::Plain, text)
    }
}

impl From<&String> for Rich {
    fn from(text: &String) -> Self {
        Self::of(Ink::Plain, text)
    }
}

/// A space at which no line is broken, and which is an ordinary space once it is printed: a command
/// is to be copied as it stands. No text has this character, which Unicode keeps free of meaning.
pub(in crate::cli) const HELD_SPACE: char = '\u{fdd0}';

/// A bank from a stranger must not be able to steer the terminal (escape sequences) or show text
/// in another order than it has (bidirectional controls).
fn harmless(c: char) -> char {
    match c {
        '\n' => c,
        '\t' | HELD_SPACE => ' ',
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        c if c.is_control() => '\u{fffd}',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bank_cannot_steer_the_terminal() {
        let text = Rich::from("a\u{1b}[2Jb\u{7}c\u{202e}d");
        assert_eq!(text.painted(false), "a\u{fffd}[2Jb\u{fffd}c\u{fffd}d");
    }

    #[test]
    fn ink_shows_only_where_it_may() {
        let text = Rich::of(Ink::Right, "yes").plain(" or no");
        assert_eq!(text.painted(false), "yes or no");
        assert_eq!(text.painted(true), "\u{1b}[1;32myes\u{1b}[0m or no");
    }
}
