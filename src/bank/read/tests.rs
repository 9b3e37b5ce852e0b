//! Reading as a whole.

use crate::bank::{NoImages, Reading, ResponseKind, read};

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
