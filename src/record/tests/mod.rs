//! The record as a whole: what is kept, what survives damage, and what is said about it.

mod backups;
mod damage;
mod keeping;
mod portable;
mod versions;

use std::path::Path;
use std::sync::Arc;

use super::*;
use crate::bank::{BankId, QuestionId, Topic};
use crate::quiz::paper::draw;
use crate::quiz::{Answer, Attempt, DrawPlan, Event, Paper, Plan, Seed, Verdict, What};
use crate::testing;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A paper of this many statements, all of which hold.
fn paper(questions: usize) -> Paper {
    let bank = testing::bank()
        .questions("q", questions, |bank| {
            bank.true_false(true).marks(0.1).topic("Wetter über Żłób")
        })
        .build();
    draw(&bank, &Plan::default().draw, Seed::new(7)).unwrap()
}

/// What happens when the first `answers` questions are answered, every third one wrongly.
fn events(paper: &Paper, answers: usize, finish: bool) -> Vec<Event> {
    let mut attempt = Attempt::new(Arc::new(paper.clone()), Plan::default().sitting);
    let mut changes: Vec<What> = (0..answers)
        .map(|place| What::Answered {
            place,
            answer: Answer::TrueFalse(place % 3 != 2),
            certainty: None,
        })
        .collect();
    if finish {
        changes.push(What::Finished);
    }
    for change in changes {
        let event = attempt.propose(change, 1234, at("2026-03-31T10:00:00.123456789Z")).unwrap();
        attempt.apply(event).unwrap();
    }
    attempt.events().to_vec()
}

/// Begins an attempt and keeps what happens in it.
fn sit(record: &mut Record, questions: usize, answers: usize, finish: bool) -> AttemptId {
    let paper = paper(questions);
    let id = record.start(&paper, &Plan::default(), at("2026-03-31T09:59:59.5Z")).unwrap();
    for event in events(&paper, answers, finish) {
        record.append(id, &event).unwrap();
    }
    if finish {
        let summary = summary::of_attempt(&record.load(id).unwrap().replay().unwrap()).unwrap();
        record.finish(id, &summary).unwrap();
    }
    id
}

/// A folder in memory where the system has one: hundreds of openings need not wait for a disk.
fn fast_folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    tempfile::tempdir_in(memory).or_else(|_| tempfile::tempdir()).unwrap()
}

/// Opens a record about whose opening there is nothing to say.
fn open(folder: &Path) -> Record {
    let Opened { record, notices } = Record::open(folder).unwrap();
    assert_eq!(notices, []);
    record
}
