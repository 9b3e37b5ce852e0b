//! Every code has a file that provokes it, at the places the file itself names.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::tests::told;
use crate::bank::diagnostic::Problem;
use crate::bank::{Heaviness, ImageFacts, ImageFolder, ImageProblem, read};

/// A folder with a picture for every way in which one can be wrong.
struct Pictures;

impl ImageFolder for Pictures {
    fn look(&self, file: &str) -> Result<ImageFacts, ImageProblem> {
        match file {
            "missing.png" => Err(ImageProblem::Missing),
            "con.png" => Err(ImageProblem::ReservedName),
            "notes.txt" => Err(ImageProblem::NotAnImage),
            "locked.png" => Err(ImageProblem::Unreadable { reason: "not allowed".to_owned() }),
            "huge.png" => Ok(ImageFacts { width_px: 50_000, height_px: 50_000 }),
            "leak.svg" => Err(ImageProblem::ShowsOther { reference: "/etc/passwd".to_owned() }),
            "blur.svg" => Err(ImageProblem::TooHeavy(Heaviness::Filter)),
            "many.svg" => Err(ImageProblem::TooHeavy(Heaviness::Elements { limit: 50_000 })),
            "long.png" => Err(ImageProblem::TooManyBytes { bytes: 1 << 30, limit: 1 << 24 }),
            _ => Ok(ImageFacts { width_px: 800, height_px: 600 }),
        }
    }
}

/// Codes that no file of a reasonable size provokes; each has a test of its own.
const WITHOUT_A_FILE: [&str; 6] = [
    "file-too-large",
    "not-text",
    "too-many-problems",
    "given-up",
    "text-too-long",
    "too-many-values",
];

#[test]
fn every_bad_bank_is_told_what_is_wrong_with_it_and_nothing_else() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bank/testdata/bad");
    let mut provoked = BTreeSet::new();
    let mut wrong = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let expected: Vec<&str> =
            text.lines().filter_map(|line| line.strip_prefix("//~ ")).collect();
        let code = path.file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(expected.iter().any(|one| one.ends_with(&format!(" {code}"))), "{code}");
        let found = told(&read(&text, &Pictures));
        if found != expected {
            wrong.push(format!("{code}:\n  expected {expected:?}\n  found    {found:?}"));
        }
        provoked.insert(code);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for code in Problem::CODES {
        assert_ne!(provoked.contains(*code), WITHOUT_A_FILE.contains(code), "{code}");
    }
}
