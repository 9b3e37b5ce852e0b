//! The bank that benches are made with: questions of about the usual length, each with its texts in
//! allocations of its own, as a reader leaves them.

use std::sync::Arc;

use footnote::bank::{
    Bank, BankHead, BankId, Choice, ChoiceOption, Difficulty, Fingerprint, Markup, Question,
    QuestionId, Response, Topic,
};

/// Options to choose from, of which every one that `is_key` says is right.
pub(crate) fn options(count: usize, is_key: impl Fn(usize) -> bool) -> Choice {
    let options = (0..count).map(|at| ChoiceOption {
        text: format!("Option {at}, of about the usual length"),
        is_key: is_key(at),
        reason: Some(format!("Why option {at} is right or wrong, in a sentence.")),
        pin: None,
        image: None,
    });
    Choice { options: options.collect(), show: None, keeps_order: false }
}

/// A question that asks for this response.
pub(crate) fn question(number: usize, topic: &Topic, response: Response) -> Arc<Question> {
    let text = format!("Text of question {number}. ").repeat(8);
    let id = QuestionId::new(&format!("question-{number}"));
    let difficulty = Difficulty::ALL.into_iter().cycle().nth(number % 3);
    Arc::new(Question {
        difficulty: difficulty.unwrap_or(Difficulty::Easy),
        ..Question::new(id, topic.clone(), Markup(text.clone()), response, Markup(text))
    })
}

/// A bank of these questions.
pub(crate) fn bank(questions: impl Iterator<Item = Arc<Question>>) -> Bank {
    let head = BankHead::new(BankId::new("bench"), "Bench".to_owned());
    Bank::new(head, questions.collect(), Fingerprint(1))
}
