//! Texts made to do harm: each is refused in a few words.

use std::fmt::Write as _;

use super::tests::told;
use crate::bank::text::{MAX_STRING_BYTES, MAX_TEXT_BYTES};
use crate::bank::{NoImages, read};

fn codes(text: &str) -> Vec<String> {
    told(&read(text, &NoImages))
}

#[test]
fn a_text_beyond_the_limit_is_not_even_looked_at() {
    assert_eq!(codes(&" ".repeat(MAX_TEXT_BYTES + 1)), ["1:1 file-too-large"]);
}

#[test]
fn nul_bytes_are_no_text() {
    assert_eq!(codes("Bank(\n  id: \"a\0b\")"), ["2:9 not-text"]);
    assert_eq!(codes(&"\0".repeat(1_000_000)), ["1:1 not-text"]);
}

#[test]
fn a_million_brackets_are_one_problem() {
    for bracket in ["[", "(", "{", "Some(", "[("] {
        let brackets = bracket.repeat(1_000_000);
        assert_eq!(codes(&brackets).len(), 1, "{bracket}");
        let head = "Bank(format: 1, id: \"b\", title: \"B\", ";
        assert_eq!(codes(&format!("{head}questions: [{brackets}")).len(), 1, "{bracket}");
        assert_eq!(codes(&format!("{head}about: {brackets}")).len(), 1, "{bracket}");
    }
    assert_eq!(codes(&"/*".repeat(1_000_000)), ["1:1 unclosed-comment"]);
}

#[test]
fn endless_texts_and_lists_are_refused_before_they_are_kept() {
    let long = "x".repeat(MAX_STRING_BYTES + 1);
    let head = "Bank(format: 1, id: \"b\", title: \"B\", ";
    let text = format!("{head}about: \"{long}\", questions: [])");
    assert_eq!(codes(&text), ["1:45 text-too-long"]);
    let raw = format!("{head}about: r#\"{long}\"#, questions: [])");
    assert_eq!(codes(&raw), ["1:45 text-too-long"]);
    let list = format!("{head}questions: [Question(tags: [{}])])", "[],".repeat(1_000_000));
    assert_eq!(codes(&list).len(), 1);
    assert!(codes(&list)[0].ends_with("too-many-values"));
}

#[test]
fn more_problems_than_anybody_reads_are_counted() {
    let mut text = "Bank(format: 1, id: \"b\", title: \"B\", questions: [\n".to_owned();
    for id in 0..500 {
        writeln!(text, "Question(id: \"{id}\", response: TrueFalse(true), explanation: \"e\"),")
            .unwrap();
    }
    text.push_str("])");
    let told = codes(&text);
    assert_eq!(told.len(), 201);
    assert_eq!(told[200], "502:3 too-many-problems");
}

#[test]
fn errors_are_told_before_a_flood_of_warnings() {
    let mut text = "Bank(format: 1, id: \"b\", title: \"B\", questions: [\n".to_owned();
    for id in 0..500 {
        writeln!(text, "Question(id: \"{id}\", prompt: \"p\", response: TrueFalse(true)),")
            .unwrap();
    }
    text.push_str("Question(id: \"last\", prompt: 5, response: TrueFalse(true))])");
    let told = codes(&text);
    assert_eq!(told.len(), 201);
    assert!(told.iter().any(|one| one == "502:30 wrong-kind"), "{told:?}");
}

#[test]
fn after_thousands_of_broken_questions_reading_is_given_up() {
    let text = format!(
        "Bank(format: 1, id: \"b\", title: \"B\", questions: [\n{}])",
        "Question(\n".repeat(100_000)
    );
    let reading = read(&text, &NoImages);
    assert_eq!(reading.diagnostics.len(), 201);
}

#[test]
fn hidden_characters_in_comments_are_found_too() {
    let text = "// a \u{202e}note\nBank(format: 1, id: \"b\", title: \"B\u{2066}\", questions: [])";
    assert_eq!(codes(text), ["1:6 hidden-direction", "2:1 no-questions", "2:35 hidden-direction"]);
}

#[test]
fn broken_ends_are_told_wherever_they_are() {
    let whole = include_str!("../testdata/good/every-kind.ron");
    for end in (0..whole.len()).step_by(7) {
        let reading = read(whole.get(..whole.floor_char_boundary(end)).unwrap(), &NoImages);
        assert!(!reading.diagnostics.is_empty(), "cut at {end}");
    }
}
