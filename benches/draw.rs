//! How long a draw takes, and what the set-up screen counts while a plan is being changed.
//!
//! The bank is as a reader leaves it in memory: each question with its texts in allocations of
//! its own, one after the other, so that going through all of them costs what it costs in life.

mod support;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use footnote::bank::{Bank, Choice, Response, Topic};
use footnote::quiz::plan::{DrawPlan, Pool};
use footnote::quiz::{Seed, paper};

const TOPICS: usize = 24;

fn bank(questions: usize) -> Bank {
    // Topics all mixed up: the worst case.
    support::bank((0..questions).map(|number| {
        let topic = Topic::new(&format!("Topic number {}", number * 7 % TOPICS));
        let choice = Choice { show: Some(4), ..support::options(5, |at| at == 0) };
        let response = if number.is_multiple_of(2) {
            Response::SingleChoice(choice)
        } else {
            Response::MultipleChoice(choice)
        };
        support::question(number, &topic, response)
    }))
}

fn draw(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("draw");
    for size in [100, 10_000, 100_000] {
        let bank = bank(size);
        let ids =
            |step: usize| bank.questions.iter().step_by(step).map(|question| question.id.clone());
        let plans = [
            ("50 of all", DrawPlan::exactly(50)),
            (
                "50 of one topic",
                DrawPlan { topics: vec![Topic::new("Topic number 3")], ..DrawPlan::exactly(50) },
            ),
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
