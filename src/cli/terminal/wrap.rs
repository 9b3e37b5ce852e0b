//! Breaking text into lines of a width, counted in terminal columns.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{Ink, Rich};

/// The lines of a text: broken at spaces where it can be, inside a word only where that is wider
/// than a line (as text without spaces is). Line feeds are kept, other white space collapses.
/// A text with nothing in it gives one line with what it begins with.
pub(super) fn wrap(first: &Rich, rest: &Rich, text: &Rich, width: usize) -> Vec<Rich> {
    let mut setter = Setter {
        rest,
        room: width.max(rest.columns() + 8),
        done: Vec::new(),
        line: first.clone(),
        used: first.columns(),
        indent: first.columns(),
    };
    for (at, piece) in lines_of(text).into_iter().enumerate() {
        if at > 0 {
            setter.break_line();
        }
        for word in words_of(&piece) {
            setter.set(&word);
        }
    }
    setter.break_line();
    setter.done
}

struct Setter<'a> {
    rest: &'a Rich,
    room: usize,
    done: Vec<Rich>,
    line: Rich,
    used: usize,
    indent: usize,
}

impl Setter<'_> {
    fn break_line(&mut self) {
        let mut line = std::mem::replace(&mut self.line, self.rest.clone());
        line.trim_end();
        self.done.push(line);
        self.used = self.rest.columns();
        self.indent = self.used;
    }

    /// Puts a word on the line, or on the next.
    fn set(&mut self, word: &Word) {
        let columns = word.text.columns();
        let begins_line = self.used == self.indent;
        let space = usize::from(word.after_space && !begins_line);
        if self.used + space + columns <= self.room {
            if space > 0 {
                self.line.push(word.space, " ");
            }
            self.line = std::mem::take(&mut self.line).then_joined(&word.text);
            self.used += space + columns;
        } else if columns <= self.room - self.rest.columns() {
            self.break_line();
            self.line = std::mem::take(&mut self.line).then_joined(&word.text);
            self.used += columns;
        } else {
            self.set_broken(word, space);
        }
    }

    fn set_broken(&mut self, word: &Word, space: usize) {
        if space > 0 && self.used + 1 < self.room {
            self.line.push(word.space, " ");
            self.used += 1;
        }
        for (ink, run) in &word.text.runs {
            for c in run.chars() {
                let columns = c.width().unwrap_or(0);
                if self.used + columns > self.room {
                    self.break_line();
                }
                self.line.push(*ink, c.encode_utf8(&mut [0; 4]));
                self.used += columns;
            }
        }
    }
}

/// What stands between two spaces.
#[derive(Default)]
struct Word {
    after_space: bool,
    /// The ink of the space before it.
    space: Ink,
    text: Rich,
}

fn lines_of(text: &Rich) -> Vec<Rich> {
    let mut lines = vec![Rich::new()];
    for (ink, run) in &text.runs {
        for (at, piece) in run.split('\n').enumerate() {
            if at > 0 {
                lines.push(Rich::new());
            }
            if let Some(line) = lines.last_mut() {
                line.push(*ink, piece);
            }
        }
    }
    lines
}

fn words_of(line: &Rich) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut at_space = true;
    let mut space = Ink::Plain;
    for (ink, run) in &line.runs {
        for c in run.chars() {
            // A no-break space is part of its word.
            if c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}' {
                at_space = true;
                space = *ink;
                continue;
            }
            if at_space || words.is_empty() {
                words.push(Word { after_space: !words.is_empty(), space, text: Rich::new() });
                at_space = false;
            }
            if let Some(word) = words.last_mut() {
                word.text.push(*ink, c.encode_utf8(&mut [0; 4]));
            }
        }
    }
    words
}

impl Rich {
    /// Terminal columns it takes.
    pub(in crate::cli) fn columns(&self) -> usize {
        self.runs.iter().map(|(_, text)| text.width()).sum()
    }

    /// Without spaces at its end.
    pub(in crate::cli) fn trimmed(mut self) -> Self {
        self.trim_end();
        self
    }

    fn then_joined(mut self, other: &Self) -> Self {
        for (ink, text) in &other.runs {
            self.push(*ink, text);
        }
        self
    }

    fn trim_end(&mut self) {
        while let Some((_, text)) = self.runs.last_mut() {
            text.truncate(text.trim_end_matches(' ').len());
            if !text.is_empty() {
                return;
            }
            self.runs.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::terminal::HELD_SPACE;

    fn wrapped(first: &str, rest: &str, text: &str, width: usize) -> Vec<String> {
        wrap(&first.into(), &rest.into(), &text.into(), width)
            .iter()
            .map(|line| line.painted(false))
            .collect()
    }

    #[test]
    fn lines_are_broken_at_spaces() {
        assert_eq!(
            wrapped("", "", "a quick brown fox  jumps", 12),
            ["a quick", "brown fox", "jumps"]
        );
    }

    #[test]
    fn a_line_is_not_broken_at_a_space_that_is_held() {
        let text = format!("take 'my{HELD_SPACE}own{HELD_SPACE}bank.ron' again");
        assert_eq!(wrapped("", "", &text, 20), ["take", "'my own bank.ron'", "again"]);
    }

    #[test]
    fn a_list_item_hangs() {
        assert_eq!(
            wrapped("  a  ", "     ", "Nicaragua and Syria", 16),
            ["  a  Nicaragua", "     and Syria"]
        );
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken() {
        assert_eq!(wrapped("", "", "ab cdefghijklmn", 8), ["ab cdefg", "hijklmn"]);
    }

    #[test]
    fn wide_characters_take_two_columns() {
        assert_eq!(wrapped("", "", "日本語日本語", 8), ["日本語日", "本語"]);
    }

    #[test]
    fn line_feeds_are_kept_and_nothing_is_one_line() {
        assert_eq!(wrapped("", "", "a\n\nb", 20), ["a", "", "b"]);
        assert_eq!(wrapped("- ", "  ", "", 20), ["-"]);
    }

    #[test]
    fn ink_survives_the_break() {
        let text = Rich::from("one ").and(Ink::Strong, "two three").plain(", four");
        let lines: Vec<_> = wrap(&Rich::new(), &Rich::new(), &text, 9)
            .iter()
            .map(|line| line.painted(true))
            .collect();
        assert_eq!(lines, ["one \u{1b}[1mtwo\u{1b}[0m", "\u{1b}[1mthree\u{1b}[0m,", "four"]);
    }
}
