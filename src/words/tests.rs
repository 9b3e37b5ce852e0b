//! The catalogue as a whole: it parses, nothing is asked for that is missing, nothing lies idle.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;

use super::catalogue::{ENGLISH, LANGUAGES};
use super::*;

/// Messages whose ids are put together by code, and by which.
const COMPOSED: [(&str, &str); 0] = [];

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

#[test]
fn every_file_of_every_language_parses() {
    for language in LANGUAGES {
        for (name, text) in language.files {
            if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
                panic!("{}/{name}: {errors:?}", language.tag);
            }
        }
    }
}

#[test]
fn no_message_is_defined_twice() {
    for language in LANGUAGES {
        let mut seen = BTreeSet::new();
        for (name, text) in language.files {
            for id in ids(text) {
                assert!(seen.insert(id.clone()), "{}/{name}: {id} a second time", language.tag);
            }
        }
    }
}

#[test]
fn other_languages_have_no_message_that_english_lacks() {
    let english: BTreeSet<String> = ENGLISH.files.iter().flat_map(|(_, text)| ids(text)).collect();
    for language in LANGUAGES {
        for id in language.files.iter().flat_map(|(_, text)| ids(text)) {
            assert!(english.contains(&id), "{}: {id}", language.tag);
        }
    }
}

#[test]
fn every_id_that_the_program_asks_for_is_there() {
    let words = Words::english();
    let mut missing = Vec::new();
    for (path, text) in sources() {
        for call in [".text(", ".format("] {
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
    let catalogue: String = ENGLISH.files.iter().map(|(_, text)| *text).collect();
    let mut idle = Vec::new();
    for (name, text) in ENGLISH.files {
        // Named by the codes of problems, and checked against them where those are listed.
        if *name == "diagnostics.ftl" {
            continue;
        }
        for id in ids(text) {
            // An attribute may be asked for by composing; its message is what counts.
            let id = id.split('.').next().unwrap_or_default();
            let composed = COMPOSED.iter().any(|(prefix, _)| id.starts_with(prefix));
            let referred = catalogue.contains(&format!("{{ {id} }}"));
            let asked = code.contains(&format!("\"{id}\"")) || code.contains(&format!("\"{id}."));
            if !(composed || referred || asked) {
                idle.push(format!("{name}: {id}"));
            }
        }
    }
    assert!(idle.is_empty(), "used nowhere:\n{}", idle.join("\n"));
}

#[test]
fn a_missing_id_is_seen() {
    assert_eq!(Words::english().text("no-such-id"), "[no-such-id]");
    assert_eq!(Words::english().find("no-such-id", &[]), None);
}

#[test]
fn an_attribute_is_found_by_its_dotted_name() {
    let words = Words::english();
    assert_eq!(words.text("feedback-practice.hint"), "The footnote comes after each answer");
    assert_eq!(words.text("feedback-practice.no-such"), "[feedback-practice.no-such]");
}

#[test]
fn names_are_put_in_without_invisible_marks() {
    let text = Words::english().format("date-time", &[("date", "x".into()), ("time", "y".into())]);
    assert_eq!(text, "x, y");
}

#[test]
fn an_unknown_language_is_answered_in_english() {
    assert_eq!(Words::for_language("xx").language(), "en");
    assert_eq!(Words::for_language("en-GB").language(), "en");
    assert_eq!(Words::for_language("no language at all").language(), "en");
    assert_eq!(Words::for_language("en").direction(), Direction::LeftToRight);
}
