//! The banks built into the program. To add one, add its line below; a test finds what was
//! forgotten.

use std::path::Path;
use std::sync::Arc;

use super::images::BundledImages;
use super::{Origin, Shelved};
use crate::bank;

/// A file built into the program, by its path beneath `quizzes/`.
macro_rules! texts {
    ($($file:literal),* $(,)?) => {
        &[$(BundledBank { file: $file, text: include_str!(concat!("../../quizzes/", $file)) }),*]
    };
}

macro_rules! pictures {
    ($($file:literal),* $(,)?) => {
        &[$(($file, include_bytes!(concat!("../../quizzes/", $file)) as &[u8])),*]
    };
}

/// The banks, in the order of the shelf: one line each.
static BANKS: &[BundledBank] =
    texts!["south-ossetia-referendum.ron", "south-ossetia-background.ron", "tour-of-footnote.ron",];

/// Their pictures: one line each.
pub(super) static PICTURES: &[(&str, &[u8])] = pictures![
    "images/locator-map.svg",
    "images/locator-map-blank.svg",
    "images/locator-map-numbered.svg",
    "images/marked-beyond.svg",
    "images/marked-coast.svg",
    "images/marked-inland.svg",
    "images/recognition-chart.svg",
    "images/timeline.svg",
];

/// A bank built into the program, not read yet.
#[derive(Debug, Clone, Copy)]
pub struct BundledBank {
    /// Its file name.
    pub file: &'static str,
    /// Its text.
    pub text: &'static str,
}

impl BundledBank {
    /// Its id, which its file is named after.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.file.strip_suffix(".ron").unwrap_or(self.file)
    }

    /// Reads it.
    #[must_use]
    pub fn load(self) -> Shelved {
        let Self { file, text } = self;
        let reading = bank::read(text, &BundledImages);
        Shelved { origin: Origin::Bundled(file), text: Arc::from(text), reading }
    }
}

/// The banks built into the program, unread, in the order of the shelf.
#[must_use]
pub fn bundled_banks() -> &'static [BundledBank] {
    BANKS
}

/// The bank built into the program that is named like this: by its id, or by its file.
#[must_use]
pub fn bundled_named(name: &Path) -> Option<BundledBank> {
    let name = name.to_str()?;
    BANKS.iter().find(|bank| bank.file == name || bank.id() == name).copied()
}

/// The banks built into the program, read, in the order of the shelf.
#[must_use]
pub fn bundled() -> Vec<Shelved> {
    BANKS.iter().map(|bank| bank.load()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// The files beneath `quizzes/` with one of these endings.
    fn on_disk(folder: &str, endings: &[&str]) -> BTreeSet<String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("quizzes");
        let Ok(entries) = std::fs::read_dir(root.join(folder)) else { return BTreeSet::new() };
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| endings.iter().any(|ending| name.ends_with(ending)))
            .map(|name| if folder.is_empty() { name } else { format!("{folder}/{name}") })
            .collect()
    }

    #[test]
    fn every_bank_and_picture_of_quizzes_is_built_in() {
        let banks: BTreeSet<String> = BANKS.iter().map(|bank| bank.file.to_owned()).collect();
        assert_eq!(banks, on_disk("", &[".ron"]), "a line in library/bundled.rs is missing");
        let pictures: BTreeSet<String> = PICTURES.iter().map(|(f, _)| (*f).to_owned()).collect();
        assert_eq!(pictures, on_disk("images", &[".svg", ".png"]));
    }

    #[test]
    fn bundled_banks_are_without_fault() {
        for shelved in bundled() {
            assert!(shelved.reading.bank.is_some(), "{:?}", shelved.origin);
            assert_eq!(shelved.reading.diagnostics, [], "{:?}", shelved.origin);
        }
    }

    #[test]
    fn bundled_bank_is_found_by_its_id_and_by_its_file() {
        for bank in bundled_banks() {
            let id = bank.load().reading.bank.unwrap().id.to_string();
            assert_eq!(bank.id(), id, "{} is named after the bank's id", bank.file);
            for name in [id.as_str(), bank.file] {
                assert_eq!(bundled_named(Path::new(name)).map(|found| found.file), Some(bank.file));
            }
        }
        assert!(bundled_named(Path::new("tour")).is_none());
    }
}
