//! Taking an attempt from elsewhere: from a damaged file, from another machine.

use rusqlite::Transaction;

use super::keep::{Fault, insert_attempt, insert_event, number_of, put_summary};
use super::load::{Unreadable, load};
use super::{AttemptId, Kept};

/// What became of an attempt from elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Merged {
    /// It was not here.
    Taken,
    /// It was here, and has been gone on with elsewhere.
    Continued,
    /// It was here already, at least as far.
    Known,
}

/// Takes an attempt, unless it is here already.
pub(super) fn merge(transaction: &Transaction<'_>, kept: &Kept) -> Result<Merged, Fault> {
    let Kept { id, started, plan, paper, events, summary } = kept;
    let (number, have, merged) = match number_of(transaction, *id)? {
        None => (insert_attempt(transaction, *id, *started, plan, paper)?, 0, Merged::Taken),
        Some(number) => {
            let here = load_here(transaction, *id)?;
            let is_same_so_far = here
                .as_ref()
                .is_some_and(|here| here.paper == *paper && events.starts_with(&here.events));
            let have = here.map_or(0, |here| here.events.len());
            if !is_same_so_far || have >= events.len() {
                return Ok(Merged::Known);
            }
            (number, have, Merged::Continued)
        }
    };
    for (seq, event) in (0..).zip(events).skip(have) {
        insert_event(transaction, number, seq, event)?;
    }
    if let Some(summary) = summary {
        put_summary(transaction, number, summary)?;
    }
    Ok(merged)
}

fn load_here(transaction: &Transaction<'_>, id: AttemptId) -> Result<Option<Kept>, Fault> {
    match load(transaction, id) {
        Ok(found) => Ok(found),
        // What cannot be read here cannot be gone on with either; it stays as it is.
        Err(Unreadable::Damaged(_)) => Ok(None),
        Err(Unreadable::Failed(error)) => Err(Fault::Failed(error)),
    }
}
