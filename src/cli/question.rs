//! A question as it is asked, on the screen or on a printed paper.

use super::letters::letter;
use super::markup;
use super::parts::{GapText, Parts, Shown};
use super::terminal::{Ink, Rich, Terminal, Unprintable};
use crate::bank::{Image, Question};

/// Prints prompt, pictures and whatever stands beneath.
pub(super) fn print(
    terminal: &mut Terminal,
    question: &Question,
    parts: &Parts,
) -> Result<(), Unprintable> {
    markup::print(terminal, &Rich::new(), &question.prompt)?;
    if let Some(image) = &question.image {
        picture(terminal, image)?;
    }
    if let Parts::Area { image, .. } = parts {
        picture(terminal, image)?;
    }
    beneath(terminal, parts)
}

/// A picture cannot be shown here; what it shows is said.
fn picture(terminal: &mut Terminal, image: &Image) -> Result<(), Unprintable> {
    let said = terminal.words.format("picture", &[("alt", (&image.alt).into())]);
    terminal.blank()?;
    terminal.hanging("  ", "  ", Rich::of(Ink::Faint, said))?;
    if let Some(caption) = &image.caption {
        terminal.hanging("  ", "  ", Rich::of(Ink::Faint, caption))?;
    }
    Ok(())
}

fn beneath(terminal: &mut Terminal, parts: &Parts) -> Result<(), Unprintable> {
    match parts {
        Parts::One(options) | Parts::Several(options) => {
            terminal.blank()?;
            lettered(terminal, texts(options))
        }
        Parts::Area { image: _, areas } => {
            terminal.blank()?;
            lettered(terminal, texts(areas))
        }
        Parts::Truth => {
            terminal.blank()?;
            for (key, id) in [("t", "said-true"), ("f", "said-false")] {
                let text = terminal.words.text(id);
                entry(terminal, key, 1, &text)?;
            }
            Ok(())
        }
        Parts::Text | Parts::Open => Ok(()),
        Parts::Number { unit } => match unit {
            Some(unit) => {
                let said = terminal.words.format("ask-in-unit", &[("unit", unit.into())]);
                terminal.blank()?;
                terminal.hanging("  ", "  ", Rich::of(Ink::Faint, said))
            }
            None => Ok(()),
        },
        Parts::Order { items, first, last } => {
            terminal.blank()?;
            lettered(terminal, texts(items))?;
            for (id, end) in [("ask-first", first), ("ask-last", last)] {
                if let Some(end) = end {
                    let said = terminal.words.format(id, &[("end", end.into())]);
                    terminal.hanging("  ", "  ", Rich::of(Ink::Faint, said))?;
                }
            }
            Ok(())
        }
        Parts::Matching { left, right } => {
            terminal.blank()?;
            numbered(terminal, left)?;
            terminal.blank()?;
            lettered(terminal, texts(right))
        }
        Parts::Sorting { items, headings } => {
            terminal.blank()?;
            numbered(terminal, items)?;
            terminal.blank()?;
            lettered(terminal, headings.iter().map(String::as_str))
        }
        Parts::Gaps { text, gaps } => {
            terminal.blank()?;
            terminal.hanging("  ", "  ", with_blanks(text, gaps.len()))?;
            for (at, gap) in gaps.iter().enumerate() {
                if let Some(options) = &gap.options {
                    terminal.blank()?;
                    if gaps.len() > 1 {
                        let number = (at + 1).into();
                        let said = terminal.words.format("ask-gap", &[("number", number)]);
                        terminal.hanging("  ", "  ", Rich::of(Ink::Faint, said))?;
                    }
                    lettered(terminal, texts(options))?;
                }
            }
            Ok(())
        }
    }
}

/// The text with its gaps as lines to write on, numbered where there are several.
fn with_blanks(text: &[GapText], gaps: usize) -> Rich {
    let mut rich = Rich::new();
    for piece in text {
        match piece {
            GapText::Text(run) => rich.push(Ink::Plain, run),
            GapText::Gap(_) if gaps == 1 => rich.push(Ink::Key, "_____"),
            GapText::Gap(number) => rich.push(Ink::Key, &format!("_{number}_____")),
        }
    }
    rich
}

fn texts(shown: &[Shown]) -> impl ExactSizeIterator<Item = &str> {
    shown.iter().map(|one| one.text.as_str())
}

fn lettered<'a>(
    terminal: &mut Terminal,
    texts: impl ExactSizeIterator<Item = &'a str>,
) -> Result<(), Unprintable> {
    let wide = letter(texts.len().saturating_sub(1)).len();
    for (at, text) in texts.enumerate() {
        entry(terminal, &letter(at), wide, text)?;
    }
    Ok(())
}

fn numbered(terminal: &mut Terminal, shown: &[Shown]) -> Result<(), Unprintable> {
    let wide = shown.len().to_string().len();
    for (at, one) in shown.iter().enumerate() {
        entry(terminal, &(at + 1).to_string(), wide, &one.text)?;
    }
    Ok(())
}

fn entry(terminal: &mut Terminal, key: &str, wide: usize, text: &str) -> Result<(), Unprintable> {
    let first = Rich::from("  ").and(Ink::Key, format!("{key:>wide$}")).plain("  ");
    let rest = " ".repeat(wide + 4);
    terminal.hanging(first, rest, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn a_choice_is_asked_with_letters() {
        let (mut terminal, captured) = Terminal::captured(30, false);
        let question = testing::question("q");
        let shown = |index, text: &str| Shown { index, text: text.to_owned() };
        let parts =
            Parts::One(vec![shown(1, "Nauru"), shown(0, "a longer option that wraps here")]);
        print(&mut terminal, &question, &parts).unwrap();
        assert_eq!(
            captured.text(),
            "Prompt of q\n\n  a  Nauru\n  b  a longer option that\n     wraps here\n"
        );
    }

    #[test]
    fn gaps_are_numbered_where_there_are_several() {
        let text = [GapText::Text("The ".into()), GapText::Gap(1), GapText::Text(" in ".into())];
        assert_eq!(with_blanks(&text, 1).text(), "The _____ in ");
        assert_eq!(with_blanks(&text, 2).text(), "The _1_____ in ");
    }
}
