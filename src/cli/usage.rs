//! What is said of a command line that cannot be run, in the language of the person: clap says what
//! is wrong in English only, but also as facts, which are worded here.

use std::ffi::OsString;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::args::COMMANDS;
use crate::words::{Arg, Sentence, Words};

/// What is wrong with a command line, and what to do. `given` is the whole of it.
pub(super) fn said(error: &Error, given: &[OsString], words: &Words) -> Sentence {
    let command = help_for(given);
    let fact = |kind| error.get(kind).map(text).filter(|text| !text.is_empty());
    let option = fact(ContextKind::InvalidArg).unwrap_or_default();
    let value = fact(ContextKind::InvalidValue);
    let near = fact(ContextKind::SuggestedArg).or_else(|| fact(ContextKind::SuggestedValue));
    let near = near.as_deref();
    let say = |id: &str, facts: &[(&str, &str)]| {
        let facts = facts.iter().map(|(name, fact)| (*name, Arg::from(*fact)));
        let command = std::iter::once(("command", Arg::from(command.as_str())));
        words.sentence(id, &facts.chain(command).collect::<Vec<_>>())
    };
    match (error.kind(), value) {
        (ErrorKind::UnknownArgument, _) if !option.starts_with('-') => {
            say("cli-usage-unexpected", &[("given", &option)])
        }
        (ErrorKind::UnknownArgument, _) => match near {
            Some(near) => say("cli-usage-unknown-near", &[("given", &option), ("near", near)]),
            None => say("cli-usage-unknown", &[("given", &option)]),
        },
        (ErrorKind::InvalidValue, Some(value)) => {
            let values = fact(ContextKind::ValidValue).unwrap_or_default();
            let facts = [("given", value.as_str()), ("option", &option), ("values", &values)];
            match near {
                Some(near) => {
                    let [given, option, values] = facts;
                    say("cli-usage-not-possible-near", &[given, option, values, ("near", near)])
                }
                None => say("cli-usage-not-possible", &facts),
            }
        }
        // Only numbers are looked at more closely.
        (ErrorKind::ValueValidation, Some(value)) => {
            say("cli-usage-no-number", &[("given", &value), ("option", &option)])
        }
        (ErrorKind::InvalidValue | ErrorKind::ValueValidation, None) => {
            say("cli-usage-no-value", &[("option", &option)])
        }
        (ErrorKind::ArgumentConflict, _) => match fact(ContextKind::PriorArg) {
            Some(other) if other != option => {
                say("cli-usage-conflict", &[("option", &option), ("other", &other)])
            }
            Some(_) | None => say("cli-usage-twice", &[("option", &option)]),
        },
        (ErrorKind::MissingRequiredArgument, _) => {
            say("cli-usage-missing", &[("missing", &option)])
        }
        _ => say("cli-usage-other", &[]),
    }
}

/// The command that shows the help of what was meant to be run.
fn help_for(given: &[OsString]) -> String {
    let command = given.iter().skip(1).find_map(|word| {
        COMMANDS.into_iter().find(|name| word.to_str() == Some(name) && *name != "help")
    });
    match command {
        Some(command) => format!("footnote {command} --help"),
        None => "footnote --help".to_owned(),
    }
}

fn text(value: &ContextValue) -> String {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "clap may add kinds, and writes them itself"
    )]
    match value {
        ContextValue::Strings(all) => all.join(", "),
        ContextValue::String(one) => one.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::args;

    fn wrong(line: &str, words: &Words) -> String {
        let given: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let error = args::parse_line(words, &given).unwrap_err();
        said(&error, &given, words).in_one()
    }

    #[test]
    fn every_wrong_command_line_is_told_what_is_wrong_and_what_to_do() {
        let told = |line: &str| wrong(line, &Words::english());
        assert_eq!(
            told("footnote take --mod exam"),
            "There is no option “--mod” here. Did you mean --mode? To see which there are: \
             footnote take --help"
        );
        assert_eq!(
            told("footnote take --mode exams"),
            "“exams” is not possible for --mode <MODE>. Did you mean exam? Possible are: \
             practice, exam."
        );
        assert_eq!(
            told("footnote take --count ten"),
            "“ten” is not possible for --count <N>. A whole number from 1 to 65535 is needed."
        );
        assert_eq!(
            told("footnote take --count"),
            "--count <N> needs a value. To see what: footnote take --help"
        );
        assert!(told("footnote take --count 3 --count 4").starts_with("--count <N> may be given"));
        assert!(told("footnote take --count 3 --resume").contains("do not go together"));
        assert_eq!(
            told("footnote paper"),
            "Something is missing: <BANK>. To see what can stand here: footnote paper --help"
        );
        assert!(told("footnote paper a.ron b.ron").starts_with("“b.ron” is one too many"));
        assert!(told("footnote help tak").contains("Did you mean take?"));
    }

    #[test]
    fn no_english_is_left_in_another_language() {
        let words = Words::for_language("ru");
        for line in [
            "footnote --no",
            "footnote take --mode x",
            "footnote take --count x",
            "footnote take --count",
            "footnote take --count 3 --resume",
            "footnote paper",
            "footnote paper a b",
            "footnote help x",
        ] {
            let told = wrong(line, &words);
            for english in ["error", "invalid", "value", "tip", "For more", "BANK"] {
                assert!(!told.contains(english), "{english} in {told}");
            }
        }
    }
}
