//! From a byte to a line and a column, worked out only as far as somebody asks.

use crate::bank::diagnostic::Position;

/// How many bytes lie between two places that are remembered. A table of all line starts would
/// take four times the memory of a file of empty lines.
const STEP: usize = 4096;

/// Finds lines and columns in a text. A good bank never asks; then this costs nothing.
#[derive(Debug, Clone)]
pub struct Lines<'t> {
    text: &'t str,
    /// The position at every multiple of [`STEP`] reached so far.
    known: Vec<Position>,
}

impl<'t> Lines<'t> {
    /// Of this text.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        // A byte order mark takes up no column.
        let column = u32::from(!text.starts_with('\u{feff}'));
        Self { text, known: vec![Position { line: 1, column }] }
    }

    /// The position of the character that begins at byte `at`, or of the end of the text.
    pub fn position(&mut self, at: usize) -> Position {
        let at = at.min(self.text.len());
        let step = at / STEP;
        while self.known.len() <= step {
            let from = (self.known.len() - 1) * STEP;
            let next = advance(self.text, self.last_known(), from, from + STEP);
            self.known.push(next);
        }
        let known = self.known.get(step).copied().unwrap_or_else(|| self.last_known());
        advance(self.text, known, step * STEP, at)
    }

    /// The line of the character that begins at byte `at`, from 1.
    pub fn line(&mut self, at: usize) -> u32 {
        self.position(at).line
    }

    fn last_known(&self) -> Position {
        self.known.last().copied().unwrap_or(Position { line: 1, column: 1 })
    }
}

fn advance(text: &str, from: Position, start: usize, end: usize) -> Position {
    let Position { mut line, mut column } = from;
    for &byte in text.as_bytes().get(start..end).unwrap_or_default() {
        if byte == b'\n' {
            line += 1;
            column = 1;
        } else if byte & 0xC0 != 0x80 {
            // Not the continuation of a character.
            column += 1;
        }
    }
    Position { line, column }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, byte: usize) -> (u32, u32) {
        let Position { line, column } = Lines::new(text).position(byte);
        (line, column)
    }

    #[test]
    fn lines_and_columns_count_from_one_and_by_characters() {
        let text = "ab\nცხინ\n\r\nx";
        assert_eq!(at(text, 0), (1, 1));
        assert_eq!(at(text, 2), (1, 3));
        assert_eq!(at(text, 3), (2, 1));
        assert_eq!(at(text, 3 + 6), (2, 3));
        assert_eq!(at(text, text.len() - 1), (4, 1));
        assert_eq!(at(text, 9_999), (4, 2));
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        assert_eq!(at("\u{feff}Bank", 3), (1, 1));
        assert_eq!(at("\u{feff}Bank\nx", 8), (2, 1));
    }

    #[test]
    fn remembered_places_agree_with_counting() {
        let text = "ä long line, and\n".repeat(2_000);
        let mut lines = Lines::new(&text);
        for byte in [40_000, 3, 4095, 4096, 4097, 8_192, 33_000] {
            let byte = text.floor_char_boundary(byte);
            let line = text.get(..byte).unwrap().matches('\n').count() + 1;
            let column = text.get(..byte).unwrap().rsplit('\n').next().unwrap().chars().count() + 1;
            let Position { line: found, column: found_column } = lines.position(byte);
            assert_eq!((found as usize, found_column as usize), (line, column));
        }
    }
}
