//! Reading as a whole.

use crate::bank::{NoImages, Reading, ResponseKind, read, read_while};

/// The problems of a text as `line:column code`.
pub(super) fn told(reading: &Reading) -> Vec<String> {
    reading
        .diagnostics
        .iter()
        .map(|one| format!("{}:{} {}", one.position.line, one.position.column, one.problem.code()))
        .collect()
}

const EVERY_KIND: &str = include_str!("../testdata/good/every-kind.ron");

#[test]
fn every_kind_is_read_in_every_form_without_a_word() {
    let reading = read(EVERY_KIND, &NoImages);
    assert_eq!(told(&reading), [""; 0]);
    let bank = reading.bank.unwrap();
    assert_eq!(bank.questions.len(), 18);
    for kind in ResponseKind::ALL {
        assert!(bank.questions.iter().any(|question| question.response.kind() == kind));
    }
    assert_eq!(bank.questions[1].topic.as_str(), "Every kind");
}

#[test]
fn reading_tells_how_far_it_is_and_stops_when_told_to() {
    let text = bank_of(&(0..100).map(|at| question(&format!("q{at}"))).collect::<String>());
    let mut far = Vec::new();
    let read_all = read_while(&text, &NoImages, &mut |at| {
        far.push(at);
        true
    });
    assert_eq!(ids(&read_all.unwrap()).len(), 100);
    assert!(far.len() >= 100 && far.is_sorted() && far.last() < Some(&text.len()));
    let mut left = 10;
    let stopped = read_while(&text, &NoImages, &mut |_| {
        left -= 1;
        left > 0
    });
    assert!(stopped.is_none());
    assert_eq!(left, 0, "nobody is asked again who has said no");
}

fn bank_of(questions: &str) -> String {
    format!("Bank(format: 1, id: \"b\", title: \"B\", questions: [\n{questions}\n])")
}

fn question(id: &str) -> String {
    format!(
        "Question(id: \"{id}\", prompt: \"p\", response: TrueFalse(true), explanation: \"e\"),\n"
    )
}

fn ids(reading: &Reading) -> Vec<&str> {
    let bank = reading.bank.as_ref().unwrap();
    bank.questions.iter().map(|question| question.id.as_str()).collect()
}

/// A question to be broken.
const BAD: &str = "    Question(\n        id: \"bad\",\n        prompt: \"What?\",\n        \
                   response: SingleChoice([\n            Right(\"yes\", \"so\"),\n            \
                   Wrong(\"no\"),\n        ]),\n        explanation: \"Because.\",\n    ),\n";

/// What in it can be broken: its quotes and brackets.
fn marks_of_bad() -> impl Iterator<Item = (usize, char)> {
    BAD.char_indices().filter(|(_, c)| matches!(c, '"' | '(' | ')' | '[' | ']'))
}

/// A bank of the broken question and three that are whole.
fn among_others(broken: &str) -> String {
    bank_of(&format!("{}{broken}{}{}", question("a"), question("b"), question("c")))
}

/// The story of the whole reader: a quote, a bracket, a comma or a name wrong in one question must
/// not cost the class the others.
#[test]
fn one_broken_question_takes_no_other_with_it() {
    for (at, c) in marks_of_bad() {
        let mut broken = BAD.to_owned();
        broken.remove(at);
        let text = among_others(&broken);
        let reading = read(&text, &NoImages);
        assert_eq!(ids(&reading), ["a", "b", "c"], "without the {c:?} at {at}:\n{text}");
        assert!(!reading.diagnostics.is_empty());
        assert!(reading.diagnostics.len() <= 3, "{:?} of\n{text}", told(&reading));
        let line = reading.diagnostics[0].position.line;
        assert!((3..=12).contains(&line), "{:?} of\n{text}", told(&reading));
    }
}

#[test]
fn a_bracket_too_many_takes_no_question_with_it() {
    for (at, c) in marks_of_bad() {
        let mut broken = BAD.to_owned();
        broken.insert(at, c);
        let text = among_others(&broken);
        let reading = read(&text, &NoImages);
        let found = ids(&reading);
        let others: Vec<&str> = found.into_iter().filter(|id| *id != "bad").collect();
        assert_eq!(others, ["a", "b", "c"], "with {c:?} twice at {at}:\n{text}");
        assert!((1..=3).contains(&reading.diagnostics.len()), "{:?} of\n{text}", told(&reading));
    }
}

#[test]
fn all_mistakes_of_a_question_are_told_at_once() {
    let text = bank_of(
        "Question(id: \"q\", promt: \"p\", response: SingleChoice([Right(\"\"), Wrong(5)]), \
         explanation: \"\", as_of: \"2022-02-30\", marks: 1000)",
    );
    let reading = read(&text, &NoImages);
    let codes: Vec<&str> = reading.diagnostics.iter().map(|one| one.problem.code()).collect();
    let expected = [
        "missing-field",
        "unknown-field",
        "empty-text",
        "wrong-kind",
        "empty-text",
        "impossible-date",
        "number-out-of-range",
    ];
    assert_eq!(codes, expected);
    let question = reading.diagnostics[0].question.as_ref().unwrap();
    assert_eq!(question.as_str(), "q");
}

#[test]
fn what_is_left_out_makes_no_second_noise() {
    // "a" names "bad", which is left out for its own mistake; the citation of a broken passage
    // likewise.
    let text = format!(
        "Bank(format: 1, id: \"b\", title: \"B\", reading: [Passage(id: \"p\", heading: \"\", \
         text: \"t\")], questions: [\n{}\nQuestion(id: \"bad\", prompt: 5)])",
        question("a").replace("prompt", "cites: [\"p\"], not_with: [\"bad\"], prompt"),
    );
    let reading = read(&text, &NoImages);
    assert_eq!(
        reading.diagnostics.iter().map(|one| one.problem.code()).collect::<Vec<_>>(),
        ["empty-text", "missing-field", "no-explanation", "wrong-kind"]
    );
    let bank = reading.bank.unwrap();
    assert!(bank.questions[0].cites.is_empty() && bank.questions[0].not_with.is_empty());
}

#[test]
fn lists_may_come_in_any_order_and_a_byte_order_mark_before_all() {
    let text = format!(
        "\u{feff}(questions: [{}], reading: [Passage(id: \"p\", heading: \"h\", text: \"t\")], \
         title: \"Late\", id: \"b\", format: 1)",
        question("a").replace("prompt", "cites: [\"p\"], prompt")
    );
    let reading = read(&text, &NoImages);
    assert_eq!(told(&reading), [""; 0]);
    let bank = reading.bank.unwrap();
    assert_eq!(bank.questions[0].topic.as_str(), "Late");
    assert_eq!(bank.questions[0].cites.len(), 1);
}

#[test]
fn windows_line_ends_change_nothing() {
    let reading = read(&EVERY_KIND.replace('\n', "\r\n"), &NoImages);
    assert_eq!(told(&reading), [""; 0]);
}

#[test]
fn a_list_of_the_bank_that_is_not_closed_costs_nothing_after_it() {
    let open = format!(
        "Bank(format: 1, id: \"b\", title: \"B\",\nreading: [\n  Passage(id: \"p\", heading: \
         \"h\", text: \"t\"),\n// ],\nquestions: [\n{}])",
        question("a").replace("prompt", "cites: [\"p\"], prompt")
    );
    let reading = read(&open, &NoImages);
    assert_eq!(told(&reading), ["2:10 unclosed-bracket"]);
    assert_eq!(ids(&reading), ["a"]);
    let headless = open.replace("// ],\nquestions: [", "],\n// questions: [");
    let reading = read(&headless, &NoImages);
    assert_eq!(told(&reading), ["6:1 unexpected"]);
    assert_eq!(ids(&reading), ["a"]);
}
