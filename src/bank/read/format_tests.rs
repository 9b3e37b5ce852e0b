//! The documentation for teachers: every example in it is a bank, or a part of one, that is read
//! without a word.

use super::tests::told;
use crate::bank::{NoImages, ResponseKind, read};

const FORMAT: &str = include_str!("../../../quizzes/FORMAT.md");

/// The examples, each with the line it begins on.
fn examples() -> Vec<(usize, String)> {
    let mut examples = Vec::new();
    let mut example: Option<(usize, String)> = None;
    for (line, number) in FORMAT.lines().zip(1..) {
        match &mut example {
            None if line == "```ron" => example = Some((number + 1, String::new())),
            None => {}
            Some(_) if line == "```" => examples.extend(example.take()),
            Some((_, text)) => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    examples
}

/// A bank around an example, which may be any part of one.
fn bank_around(example: &str) -> String {
    let name = example.split('(').next().unwrap_or_default();
    let question = |response: &str| {
        format!(
            "Question(id: \"q\", prompt: \"p\", cites: [\"danube\"], explanation: \"e\", {response})"
        )
    };
    let (sources, passage, questions) = match name {
        "Bank" | "#![enable" => return example.to_owned(),
        "Source" => (example, None, question("response: TrueFalse(true)")),
        "Passage" => ("", Some(example), question("response: TrueFalse(true)")),
        "Question" => ("", None, example.to_owned()),
        "Image" => ("", None, question(&format!("response: TrueFalse(true), image: {example}"))),
        _ => ("", None, question(&format!("response: {example}"))),
    };
    let passage = passage.unwrap_or("Passage(id: \"danube\", heading: \"h\", text: \"t\")");
    format!(
        "Bank(format: 1, id: \"b\", title: \"B\", sources: [{sources}], reading: [{passage}], \
         questions: [{questions}])"
    )
}

#[test]
fn every_example_of_the_documentation_is_read_without_a_word() {
    let mut kinds = Vec::new();
    for (line, example) in examples() {
        let reading = read(&bank_around(&example), &NoImages);
        let found = told(&reading);
        assert!(found.is_empty(), "line {line}: {found:?}\n{}", bank_around(&example));
        let bank = reading.bank.unwrap();
        kinds.extend(bank.questions.iter().map(|question| question.response.kind()));
    }
    for kind in ResponseKind::ALL {
        assert!(kinds.contains(&kind), "{kind:?} has no example");
    }
}

#[test]
fn every_field_is_in_the_documentation() {
    for field in super::head::FIELDS.iter().chain(&super::question::QUESTION.fields) {
        assert!(FORMAT.contains(&format!("`{field}`")), "{field}");
    }
}
