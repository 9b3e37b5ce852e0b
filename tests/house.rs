//! The laws of the house that a compiler does not hold: what each room may name, and how long a
//! file may be. What may be named is read from the table of rooms in `ARCHITECTURE.md`, so that
//! the two cannot differ.

#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test may panic; that is how it fails"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// A row of the table of rooms in `ARCHITECTURE.md`.
#[derive(Debug)]
struct Row {
    /// Folders or files beneath `src`.
    paths: Vec<String>,
    /// The other rooms that it may name.
    rooms: Vec<String>,
    /// What it must not name besides.
    never: Vec<String>,
}

/// What the words of the table stand for, in code.
const MEANT: &[(&str, &[&str])] = &[
    ("windows", &["egui", "eframe", "winit", "rfd"]),
    ("files", &["std::fs", "fs::write", "File::create", "tempfile"]),
    ("databases", &["rusqlite"]),
    ("clocks", &["SystemTime", "Instant::now", "Timestamp::now", "Zoned::now", "TimeZone::system"]),
    ("randomness", &["rand::rng", "thread_rng", "rand::random", "tempfile"]),
    ("environment", &["std::env", "std::process", "sys_locale", "etcetera"]),
    ("threads", &["std::thread", "Mutex", "RwLock", "mpsc"]),
    ("reading banks", &["bank::read(", "read_while(", "load("]),
];

const NETWORK: &[&str] = &["std::net", "TcpStream", "UdpSocket", "reqwest", "ureq"];

/// What stands beneath `src` and is no room: the map, the door, what tests are made of.
const NO_ROOMS: [&str; 3] = ["lib.rs", "main.rs", "testing.rs"];

/// The table of rooms.
fn table() -> Vec<Row> {
    let text = fs::read_to_string("ARCHITECTURE.md").unwrap();
    let lines = text.lines().skip_while(|line| !line.starts_with("| room |")).skip(2);
    let rows = lines.take_while(|line| line.starts_with('|')).map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [paths, _, rooms, never]: [&str; 4] = cells.try_into().unwrap();
        let list = |cell: &str| -> Vec<String> {
            let all = cell.split(',').map(|one| one.trim().trim_matches('`').to_owned());
            all.filter(|one| one != "–").collect()
        };
        Row { paths: list(paths), rooms: list(rooms), never: list(never) }
    });
    rows.collect()
}

#[test]
fn the_table_of_rooms_and_the_folders_are_the_same() {
    let paths: Vec<String> = table().into_iter().flat_map(|row| row.paths).collect();
    for path in &paths {
        assert!(!rust_files(&Path::new("src").join(path)).is_empty(), "{path} is not there");
    }
    let map = fs::read_to_string("src/lib.rs").unwrap();
    for entry in fs::read_dir("src").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if !NO_ROOMS.contains(&name.as_str()) {
            assert!(paths.contains(&name), "{name} is not in the table of ARCHITECTURE.md");
            assert!(map.contains(&format!("//! | [`{name}`] |")), "{name} is not in src/lib.rs");
        }
    }
    for row in table() {
        for room in &row.rooms {
            assert!(paths.contains(room), "{:?} may name {room}, which is not there", row.paths);
        }
        for word in &row.never {
            assert!(MEANT.iter().any(|(known, _)| known == word), "what is meant by “{word}”?");
        }
    }
}

#[test]
fn no_room_names_what_it_must_not() {
    let table = table();
    let mut broken = Vec::new();
    for file in rust_files(Path::new("src")).into_iter().filter(|file| !is_test(file)) {
        let inside = file.strip_prefix("src").unwrap();
        let Some((row, room)) = row_of(&table, inside) else { continue };
        for (number, line) in code_lines(&file) {
            let mut complain = |what: &str| {
                broken.push(format!("{}:{number}: {what}", file.display()));
            };
            for named in rooms_named(&line) {
                if named != room && !row.rooms.iter().any(|allowed| allowed == named) {
                    complain(&format!("names the room “{named}”"));
                }
            }
            let nevers = MEANT.iter().filter(|(word, _)| row.never.iter().any(|one| one == word));
            for name in nevers.flat_map(|(_, names)| *names).chain(NETWORK) {
                if names(&line, name) {
                    complain(&format!("names {name}"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "\n{}\nARCHITECTURE.md says who may", broken.join("\n"));
}

/// The row for a file, by the longest path that it lies beneath, and the room it stands in.
fn row_of<'a>(table: &'a [Row], file: &'a Path) -> Option<(&'a Row, &'a str)> {
    let room = file.iter().next()?.to_str()?;
    let beneath =
        |row: &Row| row.paths.iter().filter(|path| file.starts_with(path)).map(String::len).max();
    let rows = table.iter().filter_map(|row| Some((beneath(row)?, row)));
    rows.max_by_key(|(length, _)| *length).map(|(_, row)| (row, room))
}

/// The rooms that a line names. What is taken from several at once is named as `{`, which is none.
fn rooms_named(line: &str) -> impl Iterator<Item = &str> {
    line.match_indices("crate::").map(|(at, found)| {
        let rest = &line[at + found.len()..];
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        if end == 0 { "{" } else { &rest[..end] }
    })
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
    let named = |line| rooms_named(line).collect::<Vec<_>>();
    assert_eq!(named("use crate::bank::{Bank, crate::quiz::Plan};"), ["bank", "quiz"]);
    assert_eq!(named("use crate::{bank, quiz};"), ["{"]);
    let rooms = table();
    let row = |file| row_of(&rooms, Path::new(file)).unwrap().0.paths.clone();
    assert_eq!(row("cli/window.rs"), ["cli/window.rs"]);
    assert_eq!(row("cli/take/mod.rs"), ["cli"]);
    assert!(row("app/screens/quiz/mod.rs").contains(&"app/screens".to_owned()));
    assert!(row_of(&rooms, Path::new("main.rs")).is_none());
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

/// The Rust files beneath a folder; the file itself, where it is one.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    if folder.is_file() {
        return vec![folder.to_path_buf()];
    }
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

#[test]
fn every_crate_has_its_reason() {
    let text = fs::read_to_string("ARCHITECTURE.md").unwrap();
    let lines = text.lines().skip_while(|line| !line.starts_with("| crate |")).skip(2);
    let rows = lines.take_while(|line| line.starts_with('|'));
    let names = rows.flat_map(|row| row.split('|').nth(1).unwrap().split(','));
    let mut told: Vec<&str> = names
        .map(|name| name.split('(').next().unwrap().trim())
        .filter(|n| !n.is_empty())
        .collect();
    let manifest = fs::read_to_string("Cargo.toml").unwrap();
    let mut section = "";
    let mut used: Vec<&str> = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if section.contains("dependencies")
            && let Some((name, _)) = line.split_once(" = ")
        {
            used.push(name);
        }
    }
    told.sort_unstable();
    used.sort_unstable();
    used.dedup();
    assert_eq!(told, used, "the table of crates in ARCHITECTURE.md, and Cargo.toml");
}
