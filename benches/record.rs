//! How long a person waits until an answer is on the disk, beside what the disk itself takes for
//! one small write; and how long a record of a few years takes to be checked and opened.

#![expect(clippy::expect_used, reason = "a benchmark that cannot be set up must stop")]

mod support;

use std::fs::File;
use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use footnote::bank::{Response, Topic};
use footnote::quiz::{Answer, Event, Paper, Plan, Report, Seed, What, paper};
use footnote::record::{AttemptId, Record, Summary};
use jiff::Timestamp;

/// A folder on the disk that holds the build, which is more like a person's than `/tmp` is.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("the build folder can be written to")
}

fn paper_of(questions: usize) -> Paper {
    let topic = Topic::new("South Ossetia");
    let response = || Response::SingleChoice(support::options(4, |at| at == 1));
    let bank = support::bank((0..questions).map(|at| support::question(at, &topic, response())));
    paper::draw(&bank, &Plan::default().draw, Seed::new(1)).expect("every question fits")
}

fn answer(place: usize) -> Event {
    let what = What::Answered { place, answer: Answer::Single(1), certainty: None };
    Event { at: Timestamp::UNIX_EPOCH, spent_ms: 9000, what }
}

/// A record with this many attempts of ten answers each, and the last of them.
fn filled(folder: &Path, attempts: usize) -> (Record, AttemptId) {
    let mut record = Record::open(folder).expect("the folder is new").record;
    let paper = paper_of(10);
    let mut last = None;
    for _ in 0..attempts {
        let id = record.start(&paper, &Plan::default(), Timestamp::UNIX_EPOCH).expect("room");
        for place in 0..10 {
            record.append(id, &answer(place)).expect("room");
        }
        let end = Event { what: What::Finished, ..answer(0) };
        record.append(id, &end).expect("room");
        let attempt = record.load(id).expect("it is there").replay().expect("it can be so");
        let summary = Summary::of(&Report::of(&attempt)).expect("it is finished");
        record.finish(id, &summary).expect("room");
        last = Some(id);
    }
    (record, last.expect("at least one attempt"))
}

/// Half and one in a hundred of these took longer.
#[expect(clippy::print_stdout, reason = "criterion tells means, and a promise is about the worst")]
fn tell(name: &str, mut took: Vec<Duration>) {
    took.sort_unstable();
    let at = |part: usize| took.get(took.len() * part / 100).copied().unwrap_or_default();
    println!("{name}: p50 {:?}, p99 {:?}, of {}", at(50), at(99), took.len());
}

fn time(times: usize, mut work: impl FnMut()) -> Vec<Duration> {
    let mut took = Vec::with_capacity(times);
    for _ in 0..times {
        let start = Instant::now();
        work();
        took.push(start.elapsed());
    }
    took
}

fn durable_answer(c: &mut Criterion) {
    let folder = folder();
    let (mut record, id) = filled(folder.path(), 100);
    let mut place = 0;
    let mut keep = || {
        place = (place + 1) % 10;
        record.append(id, &answer(place)).expect("room");
    };
    c.bench_function("record/durable answer", |b| b.iter(&mut keep));
    tell("record/durable answer", time(2000, keep));

    let mut file = File::create(folder.path().join("bare")).expect("room");
    let page = [0_u8; 4096];
    tell(
        "disk/4 KiB appended and synced",
        time(2000, || {
            file.write_all(&page).and_then(|()| file.sync_data()).expect("room");
        }),
    );
}

fn opening(c: &mut Criterion) {
    let folder = folder();
    drop(filled(folder.path(), 500));
    c.bench_function("record/open with 500 attempts", |b| {
        b.iter(|| black_box(Record::open(folder.path()).expect("nobody else has it")));
    });
    let record = Record::open_to_read(folder.path()).expect("it is there");
    c.bench_function("record/history of 500 attempts", |b| {
        b.iter(|| black_box(record.history().expect("it can be read")));
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(30);
    targets = durable_answer, opening
}
criterion_main!(benches);
