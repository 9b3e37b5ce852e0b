//! The command line, as clap reads it. What its help says is in the catalogue: `help-` and the
//! name of the command, and of its argument. What clap would add of its own (defaults, possible
//! values, the words in a usage) it has in English only, and so is left out or replaced; what is
//! said of a wrong command line is in `usage`.

use std::ffi::OsString;
use std::num::NonZeroU16;
use std::path::PathBuf;

use clap::{Arg, ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::words::Words;

#[derive(Debug, Parser)]
#[command(name = "footnote", version, args_conflicts_with_subcommands = true)]
#[command(disable_help_subcommand = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[arg(value_name = "BANK")]
    pub(super) banks: Vec<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Take(Take),
    Check(Check),
    Paper(Paper),
    History(History),
    New(New),
    ExportRecord(Transfer),
    ImportRecord(Transfer),
    Help(Help),
}

#[derive(Debug, Args)]
pub(super) struct Help {
    #[arg(value_name = "COMMAND", value_parser = COMMANDS)]
    pub(super) name: Option<String>,
}

#[derive(Debug, Default, Args)]
pub(super) struct Take {
    #[arg(value_name = "BANK")]
    pub(super) bank: Option<PathBuf>,
    #[arg(long, value_name = "N", conflicts_with = "resume")]
    pub(super) count: Option<NonZeroU16>,
    #[arg(long = "topic", value_name = "T", conflicts_with = "resume")]
    pub(super) topics: Vec<String>,
    #[arg(long, value_enum, default_value_t, conflicts_with = "resume")]
    pub(super) mode: Mode,
    #[arg(long, value_name = "CODE", conflicts_with = "resume")]
    pub(super) code: Option<String>,
    #[arg(long, conflicts_with = "resume")]
    pub(super) certainty: bool,
    #[arg(long)]
    pub(super) resume: bool,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: TakeFormat,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    #[arg(value_name = "BANK", required = true)]
    pub(super) banks: Vec<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
}

#[derive(Debug, Args)]
pub(super) struct Paper {
    #[arg(value_name = "BANK")]
    pub(super) bank: PathBuf,
    #[arg(long, value_name = "N")]
    pub(super) count: Option<NonZeroU16>,
    #[arg(long = "topic", value_name = "T")]
    pub(super) topics: Vec<String>,
    #[arg(long, value_name = "CODE")]
    pub(super) code: Option<String>,
    #[arg(long)]
    pub(super) key: bool,
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
}

#[derive(Debug, Args)]
pub(super) struct History {
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: TableFormat,
}

#[derive(Debug, Args)]
pub(super) struct New {
    #[arg(value_name = "FILE.ron")]
    pub(super) file: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Transfer {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
}

/// When verdicts are shown.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(super) enum Mode {
    #[default]
    Practice,
    Exam,
}

/// For people or for programs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    #[default]
    Text,
    Json,
}

/// For people, for programs, or for a spreadsheet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum TableFormat {
    #[default]
    Text,
    Json,
    Csv,
}

/// For people, or for programs that talk line by line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum TakeFormat {
    #[default]
    Text,
    Jsonl,
}

/// The shapes that programs rely on, by the command whose help shows them. They are a promise, not
/// a text, and so are the same in every language.
const SHAPES: [(&str, &str); 4] = [
    ("take", super::take::SHAPES),
    ("check", super::check::SHAPE),
    ("paper", super::paper::SHAPE),
    ("history", super::history::SHAPE),
];

/// The names of the commands.
pub(super) const COMMANDS: [&str; 8] =
    ["take", "check", "paper", "history", "new", "export-record", "import-record", "help"];

/// Reads the command line of this process.
pub(super) fn parse(words: &Words) -> Result<Arguments, clap::Error> {
    parse_line(words, std::env::args_os())
}

/// Reads a command line.
pub(super) fn parse_line(
    words: &Words,
    line: impl IntoIterator<Item = impl Into<OsString> + Clone>,
) -> Result<Arguments, clap::Error> {
    let mut command = worded(words);
    let matches = command.try_get_matches_from_mut(line)?;
    Arguments::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
}

/// The help of a command; of the program where none is named.
pub(super) fn help(words: &Words, name: Option<&str>) -> clap::builder::StyledStr {
    let mut whole = worded(words);
    let Some(name) = name else { return whole.render_long_help() };
    // Building gives a command the name that it is called by.
    whole.build();
    match whole.find_subcommand_mut(name) {
        Some(command) => command.render_long_help(),
        None => whole.render_long_help(),
    }
}

/// The command with its help in the language of `words`.
fn worded(words: &Words) -> clap::Command {
    let mut command = Arguments::command()
        .subcommand_help_heading(words.text("help-commands"))
        .about(words.text("help-footnote"))
        .after_help(words.text("help-footnote.more"));
    command = with_arguments(command, "footnote", words);
    let names: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |sub| {
            let id = format!("help-{}", named(&name));
            let shape = SHAPES.iter().find(|(of, _)| *of == name).map(|(_, shape)| *shape);
            let mut after: Vec<String> =
                words.find(&format!("{id}.more"), &[]).into_iter().collect();
            after.extend(shape.map(str::to_owned));
            let sub = sub.about(words.text(&id)).after_long_help(after.join("\n\n"));
            with_arguments(sub, &name, words)
        });
    }
    command
}

fn with_arguments(command: clap::Command, name: &str, words: &Words) -> clap::Command {
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .help_heading(words.text("help-options"))
        .help(words.text("help-help"));
    // As clap's own, but for the word before the usage.
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{}{}{{usage}}\n\n{{all-args}}{{after-help}}",
        words.text("help-usage"),
        words.colon()
    );
    let mut command = command.help_template(template);
    command = command.disable_help_flag(true).arg(help).mut_args(|arg| {
        let id = arg.get_id().as_str().to_owned();
        let heading = if arg.is_positional() { "help-arguments" } else { "help-options" };
        let arg = arg.help_heading(words.text(heading));
        if id == "help" {
            return arg;
        }
        let mut help = words.text(&format!("help-{}-{id}", named(name)));
        if !arg.get_action().takes_values() {
            return arg.help(help);
        }
        if let [default] = arg.get_default_values() {
            let value = default.to_string_lossy().into_owned();
            help = format!("{help} {}", words.format("help-default", &[("value", value.into())]));
        }
        let place = arg.get_value_names().and_then(<[_]>::first).and_then(|name| place_id(name));
        let arg = arg.help(help).hide_default_value(true).hide_possible_values(true);
        match place {
            Some(id) => arg.value_name(words.text(id)),
            None => arg,
        }
    });
    if name == "footnote" {
        command = command.disable_version_flag(true).arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help_heading(words.text("help-options"))
                .help(words.text("help-version")),
        );
    }
    with_usage(command, name, words)
}

/// Puts the words of the language into the usage that clap has made.
fn with_usage(command: clap::Command, name: &str, words: &Words) -> clap::Command {
    let called = if name == "footnote" { name.to_owned() } else { format!("footnote {name}") };
    let usage = command.clone().bin_name(called).render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
    let usage = usage.replace("OPTIONS", &words.text("help-place-options"));
    let usage = usage.replace("<COMMAND>", &format!("<{}>", words.text("help-place-command")));
    command.override_usage(usage)
}

/// The part of a message's id that stands for a command.
fn named(command: &str) -> &str {
    // `help-help` is the option.
    if command == "help" { "command" } else { command }
}

/// What the catalogue calls the place of a value; nothing where a letter stands for it.
fn place_id(name: &str) -> Option<&'static str> {
    match name {
        "BANK" => Some("help-place-bank"),
        "FILE" => Some("help-place-file"),
        "CODE" => Some("help-place-code"),
        "COMMAND" => Some("help-place-command"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent_and_every_part_has_its_help() {
        let words = Words::english();
        let command = worded(&words);
        command.clone().debug_assert();
        let mut parts = vec![command.clone()];
        parts.extend(command.get_subcommands().cloned());
        for mut part in parts {
            let help = part.render_long_help().to_string();
            assert!(!help.contains("[help-"), "{help}");
        }
    }

    #[test]
    fn the_help_has_nothing_english_in_it_where_another_language_is_spoken() {
        for (language, _) in Words::languages().filter(|(tag, _)| *tag != "en") {
            let words = Words::for_language(language);
            // The French say the same for options.
            let own = ["options", "command", "bank"]
                .map(|place| words.text(&format!("help-place-{place}")));
            let is_own =
                |text: &str| own.iter().any(|own| text.trim_matches(['[', ']', '<', '>']) == own);
            for name in std::iter::once(None).chain(COMMANDS.map(Some)) {
                let help = help(&words, name).to_string();
                for english in ["default:", "possible values", "[OPTIONS]", "<COMMAND>", "BANK"] {
                    let is_there = help.contains(english) && !is_own(english);
                    assert!(!is_there, "{language}: {english} in {help}");
                }
            }
        }
    }

    #[test]
    fn every_command_has_its_help_and_its_usage() {
        let words = Words::english();
        for name in COMMANDS {
            let help = help(&words, Some(name)).to_string();
            assert!(help.contains(&format!("Usage: footnote {name}")), "{help}");
        }
        assert!(help(&words, None).to_string().contains("footnote <COMMAND>"));
        let take = help(&words, Some("take")).to_string();
        let take: Vec<&str> = take.split_whitespace().collect();
        assert!(take.join(" ").contains("[default: practice]"), "{take:?}");
    }

    #[test]
    fn every_command_is_listed() {
        let command = Arguments::command();
        let names: Vec<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
        assert_eq!(names, COMMANDS);
    }

    #[test]
    fn a_bank_and_a_command_are_told_apart() {
        let read = |line: &[&str]| {
            let matches = worded(&Words::english()).try_get_matches_from(line).unwrap();
            Arguments::from_arg_matches(&matches).unwrap()
        };
        let opens = read(&["footnote", "a.ron", "b.ron"]);
        assert!(opens.command.is_none());
        assert_eq!(opens.banks.len(), 2);
        let takes =
            read(&["footnote", "take", "a.ron", "--count", "5", "--topic", "A", "--topic", "B"]);
        assert!(matches!(takes.command, Some(Command::Take(take)) if take.topics.len() == 2));
    }
}
