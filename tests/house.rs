//! The laws of the house that a compiler does not hold: what each room may name, and how long a
//! file may be. `ARCHITECTURE.md` gives the reasons.

#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test may panic; that is how it fails"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// A room and what must not be named in it, with the reason.
const LAWS: &[(&str, &[&str], &str)] = &[
    ("src/bank", PURITY, "the domain is pure: text, time and seed are arguments"),
    ("src/quiz", PURITY, "the domain is pure: text, time and seed are arguments"),
    ("src/study", PURITY, "the domain is pure: text, time and seed are arguments"),
    (
        "src/bank",
        &[
            "crate::quiz",
            "crate::library",
            "crate::record",
            "crate::words",
            "crate::cli",
            "crate::app",
        ],
        "a bank knows nothing of what is done with it",
    ),
    (
        "src/quiz",
        &["crate::library", "crate::record", "crate::words", "crate::cli", "crate::app"],
        "a quiz knows nothing of storage, sentences or windows",
    ),
    (
        "src/library",
        &["crate::record", "crate::cli", "crate::app", "egui"],
        "a shelf is not a driver",
    ),
    ("src/record", &["crate::cli", "crate::app", "egui"], "a store is not a driver"),
    (
        "src/exchange",
        &["crate::record", "crate::cli", "crate::app", "egui", "fs::write", "File::create"],
        "text from data and data from text; files are the drivers'",
    ),
    ("src/words", &["crate::cli", "crate::app", "egui", "std::fs"], "words serve every driver"),
    ("src/cli", &["egui::", "eframe::"], "the terminal draws no window"),
    ("src/app/screens", SLOW, "drawing does no work"),
    ("src/app/widgets", SLOW, "drawing does no work"),
    ("src/app/theme", SLOW, "drawing does no work"),
    (
        "src",
        &["std::net", "TcpStream", "UdpSocket", "reqwest", "ureq"],
        "no network, not for anything",
    ),
];

const PURITY: &[&str] = &[
    "egui",
    "eframe",
    "std::fs",
    "std::env",
    "std::thread",
    "std::process",
    "SystemTime",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
    "rand::rng",
    "thread_rng",
    "rand::random",
    "rusqlite",
];

const SLOW: &[&str] = &["std::fs", "std::thread", "Mutex", "RwLock", "rusqlite", "bank::read("];

#[test]
fn no_room_names_what_it_must_not() {
    let mut broken = Vec::new();
    for (room, forbidden, reason) in LAWS {
        for file in rust_files(Path::new(room)).into_iter().filter(|file| !is_test(file)) {
            for (number, line) in code_lines(&file) {
                for name in forbidden.iter().filter(|name| names(&line, name)) {
                    broken.push(format!("{}:{number}: names {name}; {reason}", file.display()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn every_file_holds_one_idea() {
    let mut broken = Vec::new();
    for file in rust_files(Path::new("src")) {
        let text = fs::read_to_string(&file).unwrap();
        let lines = text.lines().count();
        if lines > 500 {
            broken.push(format!("{}: {lines} lines; cut it where its ideas part", file.display()));
        }
        if !text.starts_with("//!") {
            broken.push(format!("{}: no head that says why it exists", file.display()));
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_law_checker_sees_what_it_is_meant_to_see() {
    assert!(names("use std::fs;", "std::fs"));
    assert!(names("let now = std::time::Instant::now();", "Instant::now"));
    assert!(names("egui::Ui", "egui"));
    assert!(!names("let begui_like = 1;", "egui"));
    assert!(rust_files(Path::new("src")).len() > 10);
}

/// Whether the line names it as a word of its own.
fn names(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + name.len()..].chars().next();
        let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        !is_word(before) && (!is_word(after) || name.ends_with('('))
    })
}

/// Whether the file holds nothing but tests, which may read files and use any room.
fn is_test(file: &Path) -> bool {
    let in_folder = file
        .components()
        .any(|part| ["tests", "laws"].iter().any(|name| part.as_os_str() == *name));
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    in_folder || name == "tests" || name == "laws" || name == "testing" || name.ends_with("_tests")
}

/// Lines that are not comments, up to the file's tests (which may do what they need).
fn code_lines(file: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(file).unwrap();
    let tests = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    text[..tests]
        .lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line.split("//").next().unwrap_or_default().to_owned()))
        .collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries
        .flat_map(|entry| {
            let path = entry.unwrap().path();
            if path.is_dir() {
                rust_files(&path)
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                vec![path]
            } else {
                Vec::new()
            }
        })
        .collect();
    files.sort();
    files
}
