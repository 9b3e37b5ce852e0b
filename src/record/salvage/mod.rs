//! What can be read of a damaged record, page by page, without SQLite, which gives up where a
//! header or an inner page is broken.
//!
//! Every page that holds rows is looked at, whoever points to it; a row is taken for ours when its
//! own sum fits. From the rows the attempts are put together again.

mod btree;
mod rows;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::{Kept, summary};
use crate::quiz::{Attempt, Event, Paper, Plan};
use btree::Pages;
use rows::{AttemptRow, Row};

/// What came of looking through a damaged record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Salvage {
    /// Attempts that could be read, whole as far as can be told.
    pub whole: usize,
    /// Attempts that could be read, with answers missing.
    pub partial: usize,
    /// Attempts taken from the latest copy, which has more of them than the damaged file.
    pub from_copy: usize,
    /// Attempts of which there is a trace, and no more.
    pub lost: usize,
}

/// An attempt that could be read.
#[derive(Debug, PartialEq)]
pub(super) struct Saved {
    pub(super) kept: Kept,
    /// Whether nothing is missing in between.
    pub(super) is_whole: bool,
}

/// Looks through the file and its log. Tells what could be read, and of how many more attempts
/// there is a trace.
pub(super) fn salvage(file: &Path) -> io::Result<(Vec<Saved>, usize)> {
    let mut pages = Pages::open(file)?;
    let mut attempts: BTreeMap<i64, AttemptRow> = BTreeMap::new();
    let mut events: BTreeMap<i64, BTreeMap<i64, String>> = BTreeMap::new();
    for number in pages.numbers() {
        for (rowid, values) in btree::rows_of(&mut pages, number)? {
            match rows::recognise(rowid, &values) {
                Some(Row::Attempt(row)) => {
                    attempts.entry(row.number).or_insert(row);
                }
                Some(Row::Event { attempt, seq, json }) => {
                    events.entry(attempt).or_default().insert(seq, json);
                }
                None => {}
            }
        }
    }
    let traces: BTreeSet<i64> = events.keys().copied().collect();
    let mut lost = traces.iter().filter(|number| !attempts.contains_key(number)).count();
    let mut saved = Vec::new();
    for (number, row) in attempts {
        let events = events.remove(&number).unwrap_or_default();
        match put_together(&row, events) {
            Some(attempt) => saved.push(attempt),
            None => lost += 1,
        }
    }
    Ok((saved, lost))
}

/// An attempt from its row and its events. Events that make no sense without one that is lost are
/// left out.
fn put_together(row: &AttemptRow, events: BTreeMap<i64, String>) -> Option<Saved> {
    let plan: Plan = serde_json::from_str(&row.plan).ok()?;
    let paper: Paper = serde_json::from_str(&row.paper).ok()?;
    let mut attempt = Attempt::new(Arc::new(paper.clone()), plan.sitting.clone());
    let mut is_whole = true;
    for (expected, (seq, json)) in (0..).zip(events) {
        let applied =
            serde_json::from_str::<Event>(&json).is_ok_and(|event| attempt.apply(event).is_ok());
        is_whole = is_whole && applied && seq == expected;
    }
    let summary = summary::of_attempt(&attempt);
    let events = attempt.events().to_vec();
    let kept = Kept { id: row.id, started: row.started, plan, paper, events, summary };
    Some(Saved { kept, is_whole })
}
