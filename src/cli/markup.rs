//! Markup of a bank as lines in a terminal.

use super::terminal::{Ink, Rich, Terminal, Unprintable};
use crate::bank::Markup;
use crate::bank::markup::{self, Block, Inline};

/// Prints markup, every line behind `margin`.
pub(super) fn print(
    terminal: &mut Terminal,
    margin: &Rich,
    text: &Markup,
) -> Result<(), Unprintable> {
    print_hanging(terminal, margin, margin, text)
}

/// `print` with another beginning for the first line, such as the mark of a footnote.
pub(super) fn print_hanging(
    terminal: &mut Terminal,
    first: &Rich,
    rest: &Rich,
    text: &Markup,
) -> Result<(), Unprintable> {
    let mut setter = Setter { terminal, first: Some(first.clone()) };
    setter.blocks(&markup::parse(text), rest, true)
}

/// The text on one line, for lists; cut where it is longer than `columns`.
pub(super) fn one_line(text: &Markup, columns: usize) -> String {
    let plain = markup::plain(text);
    let words: Vec<&str> = plain.split_whitespace().collect();
    let line = words.join(" ");
    if line.chars().count() <= columns {
        return line;
    }
    let mut cut: String = line.chars().take(columns.saturating_sub(1)).collect();
    cut.truncate(cut.trim_end().len());
    cut.push('…');
    cut
}

struct Setter<'a> {
    terminal: &'a mut Terminal,
    /// What the very first line begins with, until it is printed.
    first: Option<Rich>,
}

impl Setter<'_> {
    fn blocks(&mut self, blocks: &[Block], margin: &Rich, apart: bool) -> Result<(), Unprintable> {
        for (at, block) in blocks.iter().enumerate() {
            if at > 0 && apart {
                self.terminal.line(margin.clone().trimmed())?;
            }
            self.block(block, margin)?;
        }
        Ok(())
    }

    fn block(&mut self, block: &Block, margin: &Rich) -> Result<(), Unprintable> {
        match block {
            Block::Paragraph(inlines) => {
                let mut text = Rich::new();
                set(inlines, Ink::Plain, &mut text);
                self.paragraph(margin, text)
            }
            Block::List { start, items } => {
                for (at, item) in items.iter().enumerate() {
                    let mark = match start {
                        Some(first) => format!("{}. ", first.saturating_add(at as u64)),
                        None => "• ".to_owned(),
                    };
                    let hung = " ".repeat(Rich::from(mark.as_str()).columns());
                    let begins = self.first.take().unwrap_or_else(|| margin.clone());
                    self.first = Some(begins.plain(mark));
                    self.blocks(item, &margin.clone().plain(hung), false)?;
                    if let Some(nothing_in_it) = self.first.take() {
                        self.terminal.line(nothing_in_it.trimmed())?;
                    }
                }
                Ok(())
            }
            Block::Quote(blocks) => {
                if let Some(first) = self.first.take() {
                    self.first = Some(first.and(Ink::Faint, "│ "));
                }
                self.blocks(blocks, &margin.clone().and(Ink::Faint, "│ "), true)
            }
            Block::Code(text) => {
                for line in text.lines() {
                    let begins = self.first.take().unwrap_or_else(|| margin.clone());
                    self.terminal.line(begins.plain("  ").plain(line))?;
                }
                Ok(())
            }
        }
    }

    fn paragraph(&mut self, margin: &Rich, text: Rich) -> Result<(), Unprintable> {
        let first = self.first.take().unwrap_or_else(|| margin.clone());
        self.terminal.hanging(first, margin.clone(), text)
    }
}

/// Where emphasis cannot be painted it is not marked either: the words alone read best.
fn set(inlines: &[Inline], ink: Ink, into: &mut Rich) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => into.push(ink, text),
            Inline::Emphasis(inner) => set(inner, within(ink, Ink::Emphasis), into),
            Inline::Strong(inner) => set(inner, within(ink, Ink::Strong), into),
            Inline::Code(text) => into.push(within(ink, Ink::Key), text),
            Inline::Link { text, url } => {
                set(text, ink, into);
                let mut shown = Rich::new();
                set(text, ink, &mut shown);
                if shown.text() != *url {
                    into.push(Ink::Faint, &format!(" <{url}>"));
                }
            }
            Inline::SoftBreak => into.push(ink, " "),
            Inline::HardBreak => into.push(ink, "\n"),
        }
    }
}

/// Strong within emphasis stays strong.
fn within(outer: Ink, inner: Ink) -> Ink {
    if outer == Ink::Strong { Ink::Strong } else { inner }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(text: &str, width: usize, paints: bool) -> String {
        let (mut terminal, captured) = Terminal::captured(width, paints);
        print(&mut terminal, &Rich::from("  "), &Markup(text.to_owned())).unwrap();
        captured.text()
    }

    #[test]
    fn paragraphs_lists_and_quotes_are_set_apart() {
        let text =
            "One *two* three four five\n\n- six seven eight nine\n- ten\n\n> said\n\n1. a\n2. b";
        assert_eq!(
            printed(text, 22, false),
            "  One two three four\n  five\n\n  • six seven eight\n    nine\n  • ten\n\n  │ said\n\n  1. a\n  2. b\n"
        );
    }

    #[test]
    fn emphasis_is_painted_only_where_paint_shows() {
        assert_eq!(printed("a **b**", 40, false), "  a b\n");
        assert_eq!(printed("a **b**", 40, true), "  a \u{1b}[1mb\u{1b}[0m\n");
    }

    #[test]
    fn a_link_shows_where_it_leads() {
        assert_eq!(
            printed("[here](https://example.org)", 60, false),
            "  here <https://example.org>\n"
        );
        assert_eq!(printed("<https://example.org>", 60, false), "  https://example.org\n");
    }

    #[test]
    fn a_long_prompt_is_cut_to_one_line() {
        assert_eq!(one_line(&Markup("One *two*\n\nthree".into()), 40), "One two three");
        assert_eq!(one_line(&Markup("One two three".into()), 8), "One two…");
    }
}
