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
    /// Attempts of which there is a trace, and no more.
    pub lost: usize,
}

/// Looks through the file and its log.
pub(super) fn salvage(file: &Path) -> io::Result<(Vec<Kept>, Salvage)> {
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
    let mut found = Salvage::default();
    let traces: BTreeSet<i64> = events.keys().copied().collect();
    found.lost = traces.iter().filter(|number| !attempts.contains_key(number)).count();
    let mut kept = Vec::new();
    for (number, row) in attempts {
        let events = events.remove(&number).unwrap_or_default();
        match put_together(&row, events) {
            Some((attempt, true)) => {
                found.whole += 1;
                kept.push(attempt);
            }
            Some((attempt, false)) => {
                found.partial += 1;
                kept.push(attempt);
            }
            None => found.lost += 1,
        }
    }
    Ok((kept, found))
}

/// An attempt from its row and its events, and whether nothing is missing in between. Events that
/// make no sense without one that is lost are left out.
fn put_together(row: &AttemptRow, events: BTreeMap<i64, String>) -> Option<(Kept, bool)> {
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
    Some((kept, is_whole))
}
