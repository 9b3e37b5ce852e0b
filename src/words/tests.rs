//! The catalogue as a whole: it parses, no message is there twice, and a missing one is seen.
//! Whether the program asks only for what is there is tested in `tests/words.rs`.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;

use super::catalogue::{ENGLISH, LANGUAGES};
use super::*;

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
