//! How long a draw takes, and what the set-up screen counts while a plan is being changed.
//!
//! The bank is as a reader leaves it in memory: each question with its texts in allocations of
//! its own, one after the other, so that going through all of them costs what it costs in life.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use footnote::bank::{
    Bank, BankHead, BankId, Choice, ChoiceOption, Difficulty, Fingerprint, Markup, Question,
    QuestionId, Response, Topic,
};
use footnote::quiz::plan::{DrawPlan, Pool};
use footnote::quiz::{Seed, paper};

const TOPICS: usize = 24;

fn question(number: usize, topic: &Topic) -> Question {
    let options = (0..5).map(|option| ChoiceOption {
        text: format!("Option {option} of question {number}, of about the usual length"),
        is_key: option == 0,
        reason: Some(format!("Why option {option} of question {number} is right or wrong.")),
        pin: None,
        image: None,
    });
    let choice = Choice { options: options.collect(), show: Some(4), keeps_order: false };
    let text = format!("Text of question {number}. ").repeat(8);
    Question {
        id: QuestionId::new(&format!("question-{number}")),
        topic: topic.clone(),
        difficulty: Difficulty::ALL.into_iter().cycle().nth(number % 3).unwrap_or(Difficulty::Easy),
        marks: 1.0,
        tags: Vec::new(),
        language: None,
        prompt: Markup(text.clone()),
        image: None,
        response: if number.is_multiple_of(2) {
            Response::SingleChoice(choice)
        } else {
            Response::MultipleChoice(choice)
        },
        explanation: Markup(text),
        cites: Vec::new(),
        as_of: None,
        review_by: None,
        valid_until: None,
        updates: Vec::new(),
        not_with: Vec::new(),
    }
}

fn bank(questions: usize) -> Bank {
    let head = BankHead {
        id: BankId::new("bench"),
        title: "Bench".to_owned(),
        about: String::new(),
        language: "en".to_owned(),
        as_of: None,
        authors: Vec::new(),
        licence: None,
        sources: Vec::new(),
        reading: Vec::new(),
    };
    // Topics all mixed up, each text in an allocation of its own: the worst case.
    let questions = (0..questions)
        .map(|number| {
            let topic = Topic::new(&format!("Topic number {}", number * 7 % TOPICS));
            Arc::new(question(number, &topic))
        })
        .collect();
    Bank::new(head, questions, Fingerprint(1))
}

fn draw(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("draw");
    for size in [100, 10_000, 100_000] {
        let bank = bank(size);
        let ids =
            |step: usize| bank.questions.iter().step_by(step).map(|question| question.id.clone());
        let plans = [
            ("50 of all", DrawPlan::exactly(50)),
            ("50 of one topic", DrawPlan::exactly(50).on_topics([Topic::new("Topic number 3")])),
            ("50, every second preferred", DrawPlan::exactly(50).preferring(ids(2))),
        ];
        for (name, plan) in plans {
            let mut seed = 0;
            group.bench_function(BenchmarkId::new(name, size), |bencher| {
                bencher.iter(|| {
                    seed += 1;
                    paper::draw(black_box(&bank), black_box(&plan), Seed::new(seed))
                });
            });
        }
        group.bench_function(BenchmarkId::new("pool", size), |bencher| {
            let plan = DrawPlan::exactly(50);
            bencher.iter(|| Pool::of(black_box(&bank), black_box(&plan)));
        });
    }
    group.finish();
}

criterion_group!(benches, draw);
criterion_main!(benches);
