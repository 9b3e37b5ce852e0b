//! Telling our rows from everything else by their sums. Columns may be added behind those named
//! here in later versions; a row of the first version is still recognised.

use jiff::Timestamp;

use super::btree::Value;
use crate::record::AttemptId;
use crate::record::sums::{self, AttemptFields};

/// A row that is ours beyond doubt.
pub(super) enum Row {
    Attempt(AttemptRow),
    Event { attempt: i64, seq: i64, json: String },
}

/// What never changes about an attempt.
pub(super) struct AttemptRow {
    pub(super) number: i64,
    pub(super) id: AttemptId,
    pub(super) plan: String,
    pub(super) paper: String,
    pub(super) started: Timestamp,
}

/// What row this is, if it is one of ours.
pub(super) fn recognise(number: i64, values: &[Value]) -> Option<Row> {
    use Value::{Integer, Null, Text};
    match values {
        [Null, Integer(attempt), Integer(seq), Text(json), Integer(sum), ..] => {
            (sums::of_event(*attempt, *seq, json) == *sum).then(|| Row::Event {
                attempt: *attempt,
                seq: *seq,
                json: json.clone(),
            })
        }
        [
            Null,
            Text(id),
            Text(bank),
            Text(title),
            Text(fingerprint),
            Text(code),
            Text(plan),
            Text(paper),
            Integer(questions),
            Integer(started),
            Integer(sum),
            ..,
        ] => {
            let fields = AttemptFields {
                id,
                bank,
                title,
                fingerprint,
                code,
                plan,
                paper,
                questions: *questions,
                started: *started,
            };
            if fields.sum() != *sum {
                return None;
            }
            Some(Row::Attempt(AttemptRow {
                number,
                id: id.parse().ok()?,
                plan: plan.clone(),
                paper: paper.clone(),
                started: Timestamp::from_microsecond(*started).ok()?,
            }))
        }
        _ => None,
    }
}
