//! `footnote new FILE.ron`: a commented bank to start from.

use std::io::Write;
use std::path::Path;

use super::args;
use super::{Failure, Status, Terminal};
use crate::words::Words;

/// The bank as it is written; in English, as are the names of its fields.
const TEMPLATE: &str = include_str!("new.ron");

/// Writes the bank, unless there is a file already.
pub(super) fn run(terminal: &mut Terminal, arguments: &args::New) -> Result<Status, Failure> {
    let args::New { file } = arguments;
    write(file, &TEMPLATE.replace("my-bank", &id_for(file)))
        .map_err(|error| failure(&terminal.words, file, &error))?;
    let shown = file.display().to_string();
    let written = terminal.words.format("cli-new-written", &[("file", (&shown).into())]);
    terminal.paragraph(written)?;
    let command = super::copyable(&format!("footnote check {}", super::quoted(file)));
    let next = terminal.words.format("cli-new-next", &[("command", command.into())]);
    terminal.paragraph(next)?;
    Ok(Status::Fine)
}

fn write(file: &Path, text: &str) -> std::io::Result<()> {
    let mut created = std::fs::File::create_new(file)?;
    created.write_all(text.as_bytes())?;
    created.sync_all()
}

fn failure(words: &Words, file: &Path, error: &std::io::Error) -> Failure {
    if error.kind() == std::io::ErrorKind::AlreadyExists {
        return words.in_the_way(file).into();
    }
    let args = [("file", file.display().to_string().into()), ("reason", error.to_string().into())];
    Failure::new(words.format("cli-new-not-written", &args))
}

/// An id from the file's name: small letters and digits, with hyphens between.
fn id_for(file: &Path) -> String {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
    let words: Vec<&str> =
        stem.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "my-bank".to_owned() } else { words.join("-") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::{self, NoImages};

    #[test]
    fn the_bank_to_start_from_has_nothing_wrong() {
        let reading = bank::read(&TEMPLATE.replace("my-bank", "rivers"), &NoImages);
        assert_eq!(reading.diagnostics, []);
        assert_eq!(reading.bank.unwrap().id.as_str(), "rivers");
    }

    #[test]
    fn the_id_follows_the_name_of_the_file() {
        assert_eq!(id_for(Path::new("dir/Rivers of Asia (2).ron")), "rivers-of-asia-2");
        assert_eq!(id_for(Path::new("Реки.ron")), "my-bank");
    }
}
