//! Which bank is meant: a file by its path, or a bundled bank by its id.

use std::path::Path;
use std::sync::Arc;

use super::terminal::{Ink, Rich, Terminal};
use super::{Failure, args, quoted};
use crate::bank::{Bank, BankId, Severity};
use crate::library::{self, LibraryError, Origin, Shelved};
use crate::words::Words;

/// A bank that questions can be asked from.
pub(super) struct Usable {
    /// Where it came from.
    pub(super) origin: Origin,
    /// The bank.
    pub(super) bank: Arc<Bank>,
}

impl Usable {
    /// How the bank is named on a command line, so that a command can be shown to be copied.
    pub(super) fn argument(&self) -> String {
        match &self.origin {
            Origin::Bundled(_) => self.bank.id.to_string(),
            Origin::File(path) => quoted(path),
        }
    }
}

/// What is wrong with banks that were named, and the banks: all of a folder, the one of a file or
/// the bundled one of that id.
pub(super) fn open_all(name: &Path) -> Result<Vec<Result<Shelved, LibraryError>>, LibraryError> {
    match library::load_all(name) {
        Err(LibraryError::Missing { file }) => match library::bundled_named(name) {
            Some(bank) => Ok(vec![Ok(bank.load())]),
            None => Err(LibraryError::Missing { file }),
        },
        other => other,
    }
}

/// One bank to ask questions from. That some of its questions are left out is said on standard
/// error.
pub(super) fn open(terminal: &mut Terminal, name: &Path) -> Result<Usable, Failure> {
    let shelved = match library::load(name) {
        Err(LibraryError::Missing { file }) => {
            let bank = library::bundled_named(name);
            bank.ok_or_else(|| missing(&terminal.words, &file))?.load()
        }
        Err(error) => return Err(terminal.words.library_error(&error).into()),
        Ok(shelved) => shelved,
    };
    usable(terminal, shelved)
}

/// The bundled bank taken when none is named.
pub(super) fn first_bundled(terminal: &mut Terminal) -> Result<Usable, Failure> {
    let shelved = library::bundled_banks()
        .first()
        .ok_or_else(|| Failure::new(terminal.words.text("cli-banks-none-bundled")))?
        .load();
    usable(terminal, shelved)
}

/// Takes the bank out of what was read.
fn usable(terminal: &mut Terminal, shelved: Shelved) -> Result<Usable, Failure> {
    let Shelved { origin, text: _, reading } = shelved;
    let file = origin.file_name();
    let errors =
        reading.diagnostics.iter().filter(|found| found.severity == Severity::Error).count();
    let check = match origin.path() {
        Some(path) => quoted(path),
        None => file.clone(),
    };
    let args = [
        ("file", (&file).into()),
        ("count", errors.into()),
        ("command", super::copyable(&format!("footnote check {check}")).into()),
    ];
    let Some(bank) = reading.bank else {
        return Err(terminal.words.sentence("cli-banks-unusable", &args).into());
    };
    if errors > 0 {
        let word = terminal.words.severity(Severity::Warning);
        let said = terminal.words.format("cli-banks-in-part", &args);
        terminal.complain(
            Rich::of(Ink::Partly, word).and(Ink::Strong, terminal.words.colon()).plain(said),
        );
    }
    Ok(Usable { origin, bank: Arc::new(bank) })
}

/// The ids of the bundled banks, in the order of the shelf.
fn bundled_ids() -> impl Iterator<Item = &'static str> {
    library::bundled_banks().iter().map(|bank| bank.id())
}

/// The bundled banks besides this one.
pub(super) fn bundled_ids_but(id: &BankId) -> Vec<&'static str> {
    bundled_ids().filter(|other| *other != id.as_str()).collect()
}

/// The id again, where a bundled bank has it: it can be named so on a command line.
pub(super) fn bundled_id(id: &BankId) -> Option<&'static str> {
    bundled_ids().find(|bundled| *bundled == id.as_str())
}

/// There is neither such a file nor such a bundled bank.
fn missing(words: &Words, file: &Path) -> Failure {
    let ids: Vec<&str> = bundled_ids().collect();
    let shown = file.display().to_string();
    let names: Vec<&str> = ids.iter().copied().chain(args::COMMANDS).collect();
    if let Some(near) = nearest(&shown, names) {
        let args = [
            ("file", (&shown).into()),
            ("command", super::copyable(&format!("footnote {near}")).into()),
        ];
        let args_of_bank = [
            ("file", (&shown).into()),
            ("command", super::copyable(&format!("footnote take {near}")).into()),
        ];
        let is_bank = ids.contains(&near.as_str());
        let args = if is_bank { args_of_bank } else { args };
        return words.sentence("cli-banks-missing-near", &args).into();
    }
    let args = [("file", shown.into()), ("bundled", ids.join(", ").into())];
    words.sentence("cli-banks-missing", &args).into()
}

/// The name most like what was typed, where one is like it at all.
fn nearest<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    names
        .into_iter()
        .map(|name| (strsim::jaro_winkler(typed, name), name))
        .filter(|(likeness, _)| *likeness > 0.85)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_fingers_is_answered_with_what_was_meant() {
        let names = || ["take", "check", "south-ossetia-referendum"].into_iter();
        assert_eq!(nearest("chekc", names()).as_deref(), Some("check"));
        assert_eq!(
            nearest("south-osetia-referendum", names()).as_deref(),
            Some("south-ossetia-referendum")
        );
        assert_eq!(nearest("rivers.ron", names()), None);
    }
}
