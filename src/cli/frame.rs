//! A diagnostic drawn the way good compilers draw it: what, where, the line itself, a caret
//! beneath the place, and what to do.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use super::terminal::{Ink, Rich, Terminal, Unprintable};
use crate::bank::Diagnostic;
use crate::bank::diagnostic::Severity;
use crate::words::Sentence;

/// A tab moves on to the next multiple of this many columns.
const TAB: usize = 4;
/// Of a line wider than this (as in a file without line feeds) only the part around the place is
/// shown.
const WIDEST_LINE: usize = 100;
/// No more bytes of a line are looked at on either side of the place: a file may be one line of
/// many megabytes with hundreds of places in it.
const LOOKED_AT: usize = 1000;

/// A file's text, cut into lines once for all its diagnostics.
pub(super) struct Sheet<'a> {
    file: &'a str,
    text: &'a str,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(file: &'a str, text: &'a str) -> Self {
        Self { file, text }
    }

    /// Draws one diagnostic.
    pub(super) fn draw(
        &self,
        terminal: &mut Terminal,
        diagnostic: &Diagnostic,
        sentence: &Sentence,
    ) -> Result<(), Unprintable> {
        let Diagnostic { severity, problem, span, position, question } = diagnostic;
        let ink = match severity {
            Severity::Warning => Ink::Partly,
            Severity::Error => Ink::Wrong,
        };
        let title = terminal.words.severity(*severity);
        terminal.hanging(
            Rich::of(ink, format!("{title}[{}]", problem.code()))
                .and(Ink::Strong, terminal.words.colon()),
            "    ",
            Rich::of(Ink::Strong, &sentence.message),
        )?;
        let number = position.line.to_string();
        let margin = " ".repeat(number.len());
        terminal.line(
            Rich::of(Ink::Frame, format!("{margin}--> "))
                .plain(format!("{}:{}:{}", self.file, position.line, position.column)),
        )?;
        if let Some(line) = self.line_with(span) {
            let View { shown, before, caret } = View::of(&line);
            terminal.line(Rich::of(Ink::Frame, format!("{margin} |")))?;
            terminal.line(Rich::of(Ink::Frame, format!("{number} | ")).plain(shown))?;
            terminal.line(
                Rich::of(Ink::Frame, format!("{margin} | "))
                    .plain(" ".repeat(before))
                    .and(ink, "^".repeat(caret)),
            )?;
        }
        if let Some(question) = question {
            let said =
                terminal.words.format("cli-check-in-question", &[("id", question.as_str().into())]);
            note(terminal, &margin, "cli-check-note", &said)?;
        }
        if let Some(hint) = &sentence.hint {
            note(terminal, &margin, "cli-help", hint)?;
        }
        terminal.blank()
    }

    /// The line in which a span begins, with the part of the span that lies in it; of a long line
    /// what is near.
    fn line_with(&self, span: &Range<usize>) -> Option<LineOfText<'a>> {
        let start = span.start.min(self.text.len());
        let least = self.text.floor_char_boundary(start.saturating_sub(LOOKED_AT));
        let most = self.text.ceil_char_boundary(start.saturating_add(LOOKED_AT));
        let feed_before = self.text.get(least..start)?.rfind('\n');
        let begins = feed_before.map_or(least, |at| least + at + 1);
        let feed_after = self.text.get(start..most)?.find('\n');
        let ends = feed_after.map_or(most, |at| start + at);
        let text = self.text.get(begins..ends)?.trim_end_matches('\r');
        let last = begins + text.len();
        let from = start.min(last) - begins;
        let to = span.end.clamp(start, last.max(start)).min(last).max(begins + from) - begins;
        let begins_before = feed_before.is_none() && least > 0;
        let goes_on = feed_after.is_none() && most < self.text.len();
        Some(LineOfText { text, span: from..to, begins_before, goes_on })
    }
}

/// A line beneath the frame, such as the hint.
pub(super) fn note(
    terminal: &mut Terminal,
    margin: &str,
    name: &str,
    text: &str,
) -> Result<(), Unprintable> {
    let name = format!("{}{}", terminal.words.text(name), terminal.words.colon());
    let first = Rich::of(Ink::Frame, format!("{margin} = ")).and(Ink::Strong, name);
    let rest = " ".repeat(first.columns());
    terminal.hanging(first, rest, text)
}

struct LineOfText<'a> {
    text: &'a str,
    /// In bytes from the beginning of the line.
    span: Range<usize>,
    /// There is more of the line before.
    begins_before: bool,
    /// There is more of it behind.
    goes_on: bool,
}

/// A line as it is shown, in terminal columns.
#[derive(Debug, PartialEq, Eq)]
struct View {
    shown: String,
    before: usize,
    caret: usize,
}

impl View {
    fn of(line: &LineOfText<'_>) -> Self {
        let LineOfText { text, span, .. } = line;
        let mut cells: Vec<(char, usize)> = Vec::new();
        let mut column = 0;
        let (mut from, mut to) = (None, None);
        for (at, c) in text.char_indices() {
            if at >= span.start && from.is_none() {
                from = Some(cells.len());
            }
            if at >= span.end && to.is_none() {
                to = Some(cells.len());
            }
            if c == '\t' {
                let wide = TAB - column % TAB;
                cells.extend(std::iter::repeat_n((' ', 1), wide));
                column += wide;
            } else {
                // What cannot be shown is replaced by one character on the way out.
                let wide = if c.is_control() { 1 } else { c.width().unwrap_or(1) };
                cells.push((c, wide));
                column += wide;
            }
        }
        let from = from.unwrap_or(cells.len());
        let to = to.unwrap_or(cells.len()).max(from);
        Self::cut(&cells, from..to, line)
    }

    /// Leaves out what is too far from the place.
    fn cut(cells: &[(char, usize)], place: Range<usize>, line: &LineOfText<'_>) -> Self {
        let Range { start: from, end: to } = place;
        let wide = |range: Range<usize>| -> usize {
            cells.get(range).unwrap_or_default().iter().map(|(_, wide)| wide).sum()
        };
        let whole = !line.begins_before && !line.goes_on && wide(0..cells.len()) <= WIDEST_LINE;
        let first = if whole { 0 } else { from.saturating_sub(WIDEST_LINE / 3) };
        let mut last = first;
        let mut used = 0;
        while let Some((_, wide)) = cells.get(last) {
            if !whole && used + wide > WIDEST_LINE {
                break;
            }
            used += wide;
            last += 1;
        }
        let mut shown: String =
            cells.get(first..last).unwrap_or_default().iter().map(|(c, _)| *c).collect();
        let mut before = wide(first..from);
        if first > 0 || line.begins_before {
            shown.insert(0, '…');
            before += 1;
        }
        if last < cells.len() || line.goes_on {
            shown.push('…');
        }
        Self { shown, before, caret: wide(from..to.min(last.max(from))).max(1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(text: &str, span: Range<usize>) -> View {
        View::of(&LineOfText { text, span, begins_before: false, goes_on: false })
    }

    #[test]
    fn the_caret_stands_beneath_the_place() {
        let View { shown, before, caret } = view("    id: \"q1\",", 8..12);
        assert_eq!((shown.as_str(), before, caret), ("    id: \"q1\",", 8, 4));
    }

    #[test]
    fn tabs_and_wide_characters_are_counted_in_columns() {
        let View { shown, before, caret } = view("\tid: \"日本\", x", 6..12);
        assert_eq!(shown, "    id: \"日本\", x");
        assert_eq!((before, caret), (9, 4));
        let View { before, .. } = view("e\u{301}x", 3..4);
        assert_eq!(before, 1);
    }

    #[test]
    fn a_place_between_characters_has_a_caret_too() {
        assert_eq!(view("abc", 3..3), View { shown: "abc".into(), before: 3, caret: 1 });
        assert_eq!(view("", 0..0), View { shown: String::new(), before: 0, caret: 1 });
    }

    #[test]
    fn of_an_endless_line_only_the_place_is_shown() {
        let text = "x".repeat(500) + "HERE" + &"y".repeat(500);
        let View { shown, before, caret } = view(&text, 500..504);
        assert_eq!(caret, 4);
        assert_eq!(shown.chars().skip(before).take(4).collect::<String>(), "HERE");
        assert!(shown.chars().count() <= WIDEST_LINE + 2);
        assert!(shown.starts_with('…') && shown.ends_with('…'));
    }

    #[test]
    fn of_a_line_of_megabytes_only_what_is_near_is_looked_at() {
        let text = "ä,".repeat(3_000_000) + "HERE" + &"ü,".repeat(3_000_000);
        let at = text.find("HERE").unwrap();
        let line = Sheet::new("a.ron", &text).line_with(&(at..at + 4)).unwrap();
        assert!(line.text.len() < 3 * LOOKED_AT);
        let View { shown, before, caret } = View::of(&line);
        assert_eq!(caret, 4);
        assert_eq!(shown.chars().skip(before).take(4).collect::<String>(), "HERE");
        assert!(shown.starts_with('…') && shown.ends_with('…'));
        let first = Sheet::new("a.ron", &text).line_with(&(0..2)).unwrap();
        assert!(!first.begins_before && first.goes_on);
        assert!(!View::of(&first).shown.starts_with('…'));
    }

    #[test]
    fn a_span_over_lines_is_marked_in_its_first() {
        let sheet = Sheet::new("a.ron", "one\r\ntwo three\r\nfour");
        let line = sheet.line_with(&(9..20)).unwrap();
        assert_eq!((line.text, line.span), ("two three", 4..9));
        let end = sheet.line_with(&(20..20)).unwrap();
        assert_eq!((end.text, end.span), ("four", 4..4));
        assert!(sheet.line_with(&(500..900)).is_some());
    }
}
