//! The program asks for no message that is missing from the catalogue, and no message lies idle.

#![expect(clippy::unwrap_used, reason = "a test may panic; that is how it fails")]

use std::fs;
use std::path::{Path, PathBuf};

use footnote::words::Words;

/// Messages whose ids are put together by code, and by which.
const COMPOSED: [(&str, &str); 5] = [
    ("help-", "cli::args, from the names of commands and arguments"),
    ("refusal-", "words::keeping, from the codes of refusals"),
    ("rule-", "app, from the names of marking rules"),
    ("theme-", "app::screens::settings, from the names of themes"),
    ("typeface-", "app::screens::settings, from the names of typefaces"),
];

fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, into: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, into);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                into.push((path, text));
            }
        }
    }
    let mut files = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    files
}

/// Ids of all messages of a file, and `id.attribute` of all attributes, read line by line: a
/// message begins at the margin, an attribute with a dot.
fn ids(file: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut message = String::new();
    for line in file.lines() {
        let Some((name, _)) = line.split_once('=') else { continue };
        let (name, attribute) = match name.trim_end().trim_start().strip_prefix('.') {
            Some(attribute) => (format!("{message}.{attribute}"), true),
            None => (name.trim_end().to_owned(), false),
        };
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        if name.is_empty() || !name.chars().all(plain) {
            continue;
        }
        if !attribute {
            message.clone_from(&name);
        }
        found.push(name);
    }
    found
}

fn literals_after<'a>(call: &str, text: &'a str) -> Vec<&'a str> {
    text.split(call)
        .skip(1)
        .filter_map(|rest| {
            let rest = rest.trim_start().strip_prefix('"')?;
            rest.split_once('"').map(|(literal, _)| literal)
        })
        .collect()
}

/// Name and text of each file of the English catalogue.
fn catalogue() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales/en");
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect()
}

#[test]
fn every_id_that_the_program_asks_for_is_there() {
    let words = Words::english();
    let mut missing = Vec::new();
    for (path, text) in sources() {
        for call in [".text(", ".format(", ".sentence("] {
            for id in literals_after(call, &text) {
                let like_an_id = id
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c));
                let is_test_of_missing = id.contains("no-such");
                if like_an_id && !is_test_of_missing && words.find(id, &[]).is_none() {
                    missing.push(format!("{}: {id}", path.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "in no catalogue:\n{}", missing.join("\n"));
}

#[test]
fn every_message_is_used_somewhere() {
    let code: String = sources().into_iter().map(|(_, text)| text).collect();
    let catalogue = catalogue();
    let all: String = catalogue.iter().map(|(_, text)| text.as_str()).collect();
    let mut idle = Vec::new();
    for (name, text) in &catalogue {
        // Named by the codes of problems, and checked against them where those are listed.
        if name == "diagnostics.ftl" {
            continue;
        }
        for id in ids(text) {
            // An attribute may be asked for by composing; its message is what counts.
            let id = id.split('.').next().unwrap_or_default();
            let composed = COMPOSED.iter().any(|(prefix, _)| id.starts_with(prefix));
            let referred = all.contains(&format!("{{ {id} }}"));
            let asked = code.contains(&format!("\"{id}\"")) || code.contains(&format!("\"{id}."));
            if !(composed || referred || asked) {
                idle.push(format!("{name}: {id}"));
            }
        }
    }
    assert!(idle.is_empty(), "used nowhere:\n{}", idle.join("\n"));
}
