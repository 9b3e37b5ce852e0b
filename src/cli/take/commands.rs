//! What can be typed besides an answer.

use super::face::Wanted;
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
/// and the answer is put in quotation marks; but what cannot be taken back has to be meant, so there
/// `h` and `o` are words like any other.
pub(super) fn command(line: &str, parts: &Parts, wanted: Wanted, words: &Words) -> Option<Command> {
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
    let is_word = is_final(command) && is_typed(parts, wanted);
    (always || !(is_word || is_answer(line, parts, wanted, words))).then_some(command)
}

/// Whether nothing leads back from it.
fn is_final(command: Command) -> bool {
    match command {
        Command::HandIn | Command::IWasRight => true,
        Command::Help | Command::Skip | Command::Flag | Command::Back | Command::Quit => false,
    }
}

/// Whether words are typed here.
fn is_typed(parts: &Parts, wanted: Wanted) -> bool {
    let Some(gap) = gap_of(wanted) else { return false };
    match parts {
        Parts::Text | Parts::Open => true,
        Parts::Gaps { text: _, gaps } => gaps.get(gap).is_some_and(|gap| gap.options.is_none()),
        Parts::One(_)
        | Parts::Several(_)
        | Parts::Truth
        | Parts::Number { .. }
        | Parts::Order { .. }
        | Parts::Matching { .. }
        | Parts::Sorting { .. }
        | Parts::Area { .. } => false,
    }
}

/// The gap that is asked for, from 0.
fn gap_of(wanted: Wanted) -> Option<usize> {
    match wanted {
        Wanted::Answer => Some(0),
        Wanted::Gap(number) => Some(number.saturating_sub(1)),
        // Numbers are.
        Wanted::Certainty | Wanted::SelfMark => None,
    }
}

fn is_answer(line: &str, parts: &Parts, wanted: Wanted, words: &Words) -> bool {
    let Some(gap) = gap_of(wanted) else { return false };
    match parts {
        Parts::Text | Parts::Open => false,
        Parts::Gaps { text: _, gaps } => gaps
            .get(gap)
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

    fn asked(line: &str, parts: &Parts) -> Option<Command> {
        command(line, parts, Wanted::Answer, &Words::english())
    }

    #[test]
    fn where_numbers_are_asked_for_every_letter_is_a_command() {
        let certain = |line: &str| command(line, &options(8), Wanted::Certainty, &Words::english());
        assert_eq!(certain("f"), Some(Command::Flag));
        assert_eq!(certain(":h"), Some(Command::HandIn));
        assert_eq!(certain("2"), None);
    }

    #[test]
    fn a_letter_that_is_an_option_is_the_option() {
        assert_eq!(asked("f", &options(4)), Some(Command::Flag));
        assert_eq!(asked("f", &options(6)), None);
        assert_eq!(asked(":f", &options(6)), Some(Command::Flag));
        assert_eq!(asked("f", &Parts::Truth), None);
        assert_eq!(asked("?", &options(4)), Some(Command::Help));
        assert_eq!(asked("b", &options(4)), None);
    }

    #[test]
    fn where_text_is_typed_the_bare_letter_is_the_command() {
        assert_eq!(asked("s", &Parts::Text), Some(Command::Skip));
        assert_eq!(asked("Q", &Parts::Open), Some(Command::Quit));
        assert_eq!(asked("\"s\"", &Parts::Text), None);
        assert_eq!(asked("so", &Parts::Text), None);
    }

    /// A question for the symbol of hydrogen handed the whole attempt in, and one for that of oxygen
    /// claimed the answer before it to be right.
    #[test]
    fn where_text_is_typed_only_a_colon_does_what_cannot_be_taken_back() {
        assert_eq!(asked("O", &Parts::Text), None);
        assert_eq!(asked("o", &Parts::Open), None);
        assert_eq!(asked(":o", &Parts::Text), Some(Command::IWasRight));
        assert_eq!(asked("o", &options(4)), Some(Command::IWasRight));
        assert_eq!(asked("H", &Parts::Text), None);
        assert_eq!(asked("h", &Parts::Open), None);
        assert_eq!(asked(":h", &Parts::Text), Some(Command::HandIn));
        assert_eq!(asked("h", &options(4)), Some(Command::HandIn));
    }
}
