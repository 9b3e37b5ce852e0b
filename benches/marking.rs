//! How long marking takes: one answer of each costly kind, and an attempt of 50 questions taken
//! up again and reported on. An answer is marked once, when it is given, so anything well below a
//! frame will do; the report is made once, when the paper is handed in.

mod support;

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use footnote::bank::{
    Forgiveness, Item, KnownText, Number, NumberKey, Ordering, Question, Response, ShortAnswer,
    Topic,
};
use footnote::quiz::marking;
use footnote::quiz::{
    Answer, Attempt, DrawPlan, Event, Layout, MarkingRule, PaperItem, Report, Seed, Sitting, What,
    paper,
};
use jiff::Timestamp;

fn question(number: usize, response: Response) -> Arc<Question> {
    support::question(number, &Topic::new("South Ossetia"), response)
}

fn multiple_choice() -> (Response, Answer) {
    let choice = support::options(6, |at| at % 2 == 0);
    (Response::MultipleChoice(choice), Answer::Multiple(vec![0, 1, 2]))
}

/// Nothing is met exactly, so every foreseen text is folded and measured for slips.
fn short_answer() -> (Response, Answer) {
    let known = |texts: &[&str]| {
        texts.iter().map(|text| KnownText { text: (*text).to_owned(), reason: None }).collect()
    };
    let key = ShortAnswer {
        accept: known(&["Anatoly Bibilov", "Anatoly Ilyich Bibilov", "Анатолий Бибилов"]),
        wrong: known(&["Alan Gagloev", "Leonid Tibilov", "Eduard Kokoity", "Lyudvig Chibirov"]),
        forgive: Forgiveness { slips: 2, ..Forgiveness::default() },
    };
    (Response::ShortAnswer(key), Answer::Text("Anatoli Ilyitch Bibílov".to_owned()))
}

fn number() -> (Response, Answer) {
    let key = NumberKey::Value { value: 1500.0, tolerance: 150.0 };
    let number = Number { key, unit: Some("square miles".to_owned()), wrong: Vec::new() };
    (Response::Number(number), Answer::Number("1 500 square miles".to_owned()))
}

fn ordering() -> (Response, Answer) {
    let items = (0..12).map(|at| Item { text: format!("Event {at}"), reason: None }).collect();
    let order = vec![3, 0, 1, 2, 7, 5, 6, 4, 11, 8, 9, 10];
    (Response::Ordering(Ordering { items, first: None, last: None }), Answer::Order(order))
}

fn one_answer(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("mark one answer");
    let kinds = [
        ("multiple choice", multiple_choice()),
        ("short answer", short_answer()),
        ("number", number()),
        ("ordering", ordering()),
    ];
    for (name, (response, answer)) in kinds {
        let question = question(0, response);
        let rule = MarkingRule::default();
        group.bench_function(name, |bencher| {
            bencher
                .iter(|| marking::mark(black_box(&question), &Layout::Plain, Some(&answer), rule));
        });
    }
    group.finish();
}

fn whole_attempt(criterion: &mut Criterion) {
    let kinds = [multiple_choice(), short_answer(), number(), ordering()];
    let numbered = || kinds.iter().cycle().take(50).enumerate();
    let bank = support::bank(numbered().map(|(at, (response, _))| question(at, response.clone())));
    let Ok(paper) = paper::draw(&bank, &DrawPlan::default(), Seed::new(1)) else { return };
    let answer_to = |item: &PaperItem| {
        numbered()
            .find(|(at, _)| item.question.id.as_str() == format!("question-{at}"))
            .map(|(_, (_, answer))| answer.clone())
    };
    let answered = paper.items.iter().enumerate().filter_map(|(place, item)| {
        Some(What::Answered { place, answer: answer_to(item)?, certainty: None })
    });
    let events: Vec<Event> = answered
        .chain([What::Finished])
        .map(|what| Event { at: Timestamp::UNIX_EPOCH, spent_ms: 12_000, what })
        .collect();
    let paper = Arc::new(paper);
    let replay = || {
        Attempt::replay(Arc::clone(&paper), Sitting::default(), black_box(&events).iter().cloned())
    };
    let Ok(attempt) = replay() else { return };
    criterion.bench_function("take up an attempt of 50", |bencher| bencher.iter(replay));
    criterion.bench_function("report on an attempt of 50", |bencher| {
        bencher.iter(|| Report::of(black_box(&attempt)));
    });
}

criterion_group!(benches, one_answer, whole_attempt);
criterion_main!(benches);
