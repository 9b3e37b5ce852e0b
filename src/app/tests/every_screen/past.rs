//! What was done before a scene begins: a record with attempts, the same on every machine.

use std::sync::{Arc, LazyLock};

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, date};
use jiff::tz::TimeZone;
use tempfile::TempDir;

use super::answers::{rightly, wrongly};
use crate::app::keeping::Safekeeping;
use crate::bank::Bank;
use crate::library;
use crate::quiz::paper::draw;
use crate::quiz::report::Report;
use crate::quiz::{
    Attempt, Certainty, CertaintyAsked, DrawPlan, Feedback, Plan, Seed, SelfMark, Sitting, Verdict,
    What,
};
use crate::record::{Backup, FILE_NAME, Record, Summary};

/// The day on which every scene plays.
pub(super) const TODAY: Date = date(2022, 6, 15);

/// What was done before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Past {
    /// Nothing.
    None,
    /// Six quizzes, all handed in.
    Finished,
    /// The same, and one that was left.
    Unfinished,
}

/// The record's file, made once for all scenes.
static FINISHED: LazyLock<Vec<u8>> = LazyLock::new(|| record(false));
static UNFINISHED: LazyLock<Vec<u8>> = LazyLock::new(|| record(true));

/// A folder with a record of one's own.
pub(super) fn folder(past: Past) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let file: &[u8] = match past {
        Past::None => return folder,
        Past::Finished => &FINISHED,
        Past::Unfinished => &UNFINISHED,
    };
    std::fs::write(folder.path().join(FILE_NAME), file).unwrap();
    folder
}

/// Where a record is kept, with copies, as the settings show it on every machine.
pub(super) fn safekeeping() -> Safekeeping {
    let copies = (1..=7).map(|days| {
        let made = at(date(2022, 6, 15 - 2 * days).at(17, 30, 0, 0));
        Backup { file: format!("record-{days}.db").into(), made }
    });
    let folder = Some("/home/you/.local/share/footnote".into());
    Safekeeping { folder, copies: copies.collect(), is_busy: false }
}

fn record(has_unfinished: bool) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let mut record =
        Record::open_at(folder.path(), at(date(2022, 4, 1).at(9, 0, 0, 0))).unwrap().record;
    let banks: Vec<Bank> =
        library::bundled().into_iter().filter_map(|shelved| shelved.reading.bank).collect();
    let bank = |id: &str| banks.iter().find(|bank| bank.id.as_str() == id).unwrap();
    let (tour, news) = (bank("tour-of-footnote"), bank("south-ossetia-referendum"));
    let practice = Sitting::default();
    let exam = Sitting { feedback: Feedback::Exam, ..Sitting::default() };
    let sure = Sitting { certainty: CertaintyAsked::Yes, ..Sitting::default() };
    for (seed, (bank, day, hour, count, wrong, sitting)) in (1..).zip([
        (news, date(2022, 4, 2), 17, 10, 5, practice.clone()),
        (tour, date(2022, 4, 9), 8, 0, 7, practice),
        (news, date(2022, 4, 23), 20, 10, 4, sure.clone()),
        (news, date(2022, 5, 14), 7, 20, 5, exam),
        (tour, date(2022, 6, 1), 18, 0, 4, sure.clone()),
        (news, date(2022, 6, 13), 12, 10, 2, sure),
    ]) {
        let plan = Plan { draw: DrawPlan::exactly(count), sitting };
        take(&mut record, bank, &plan, seed, at(day.at(hour, 5, 0, 0)), wrong, None);
    }
    if has_unfinished {
        let plan = Plan { draw: DrawPlan::exactly(10), ..Plan::default() };
        take(&mut record, news, &plan, 7, at(date(2022, 6, 14).at(16, 40, 0, 0)), 1, Some(4));
    }
    drop(record);
    std::fs::read(folder.path().join(FILE_NAME)).unwrap()
}

/// Takes a quiz: every so many answers one is wrong, and the last but one is passed over. `stop`
/// leaves it after so many.
fn take(
    record: &mut Record,
    bank: &Bank,
    plan: &Plan,
    seed: u32,
    started: Timestamp,
    wrong: usize,
    stop: Option<usize>,
) {
    let paper = Arc::new(draw(bank, &plan.draw, Seed::new(seed)).unwrap());
    let id = record.start(&paper, plan, started).unwrap();
    let mut attempt = Attempt::new(Arc::clone(&paper), plan.sitting.clone());
    let mut now = started;
    let mut go = |attempt: &mut Attempt, what: What, secs: i64| {
        now += jiff::SignedDuration::from_secs(secs);
        let event = attempt.propose(what, secs.unsigned_abs() * 1000, now).unwrap();
        record.append(id, &event).unwrap();
        attempt.apply(event).unwrap();
    };
    let count = paper.items.len();
    for (place, item) in paper.items.iter().enumerate().take(stop.unwrap_or(count)) {
        let is_wrong = place % 10 < wrong;
        let what = if place + 2 == count {
            What::Skipped { place }
        } else {
            let answer = if is_wrong { wrongly(item) } else { rightly(item) };
            let certainty = (plan.sitting.certainty == CertaintyAsked::Yes)
                .then(|| Certainty::ALL[(place + usize::from(!is_wrong)) % 3]);
            What::Answered { place, answer, certainty }
        };
        let secs = 12 + i64::try_from(place * 7 % 31).unwrap();
        go(&mut attempt, what, secs);
        if attempt.mark(place).is_some_and(|mark| mark.verdict == Verdict::Unmarked)
            && attempt.verdict_visible(place)
        {
            go(&mut attempt, What::SelfMarked { place, self_mark: SelfMark::Partly }, 9);
        }
        if place == 2 {
            go(&mut attempt, What::Flagged { place, on: true }, 1);
        }
    }
    if stop.is_none() {
        go(&mut attempt, What::Finished, 2);
        let summary = Summary::of(&Report::of(&attempt)).unwrap();
        record.finish(id, &summary).unwrap();
    }
}

/// A moment by the clock on this machine's wall, which is what is shown of it.
fn at(moment: DateTime) -> Timestamp {
    TimeZone::system().to_timestamp(moment).unwrap()
}
