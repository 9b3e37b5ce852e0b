//! What can be typed besides an answer.

use super::typed;
use crate::cli::parts::Parts;
use crate::words::Words;

/// Something to do other than answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Command {
    /// `?`
    Help,
    /// `s`
    Skip,
    /// `f`
    Flag,
    /// `u`
    Back,
    /// `q`
    Quit,
    /// `o`
    IWasRight,
    /// `h`
    HandIn,
}

/// The command that a line is. A letter that stands before an option is that option; with a colon
/// before it (`:s`) it is always the command. Where text is typed, the bare letter is the command,
/// and the answer is put in quotation marks.
pub(super) fn command(line: &str, parts: &Parts, words: &Words) -> Option<Command> {
    let (letter, always) = match line.strip_prefix(':') {
        Some(rest) => (rest, true),
        None => (line, false),
    };
    let command = match letter.to_lowercase().as_str() {
        "?" => Command::Help,
        "s" => Command::Skip,
        "f" => Command::Flag,
        "u" => Command::Back,
        "q" => Command::Quit,
        "o" => Command::IWasRight,
        "h" => Command::HandIn,
        _ => return None,
    };
    (always || !is_answer(line, parts, words)).then_some(command)
}

fn is_answer(line: &str, parts: &Parts, words: &Words) -> bool {
    match parts {
        Parts::Text | Parts::Open => false,
        Parts::Gaps { text: _, gaps } => gaps
            .first()
            .is_some_and(|gap| gap.options.is_some() && typed::read_gap(gap, line).is_ok()),
        Parts::One(_)
        | Parts::Several(_)
        | Parts::Truth
        | Parts::Number { .. }
        | Parts::Order { .. }
        | Parts::Matching { .. }
        | Parts::Sorting { .. }
        | Parts::Area { .. } => typed::read(parts, line, words).is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::parts::Shown;

    fn options(count: usize) -> Parts {
        Parts::One(
            (0..count).map(|index| Shown { index, text: format!("option {index}") }).collect(),
        )
    }

    #[test]
    fn a_letter_that_is_an_option_is_the_option() {
        let words = Words::english();
        assert_eq!(command("f", &options(4), &words), Some(Command::Flag));
        assert_eq!(command("f", &options(6), &words), None);
        assert_eq!(command(":f", &options(6), &words), Some(Command::Flag));
        assert_eq!(command("f", &Parts::Truth, &words), None);
        assert_eq!(command("?", &options(4), &words), Some(Command::Help));
        assert_eq!(command("b", &options(4), &words), None);
    }

    #[test]
    fn where_text_is_typed_the_bare_letter_is_the_command() {
        let words = Words::english();
        assert_eq!(command("s", &Parts::Text, &words), Some(Command::Skip));
        assert_eq!(command("Q", &Parts::Open, &words), Some(Command::Quit));
        assert_eq!(command("\"s\"", &Parts::Text, &words), None);
        assert_eq!(command("so", &Parts::Text, &words), None);
    }
}
