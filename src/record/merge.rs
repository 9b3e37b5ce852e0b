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
    /// It is here, but is another one: gone on with otherwise on two machines, or not to be read
    /// here. What is here stays.
    Diverged,
}

/// Takes an attempt, unless it is here already.
pub(super) fn merge(transaction: &Transaction<'_>, kept: &Kept) -> Result<Merged, Fault> {
    let Kept { id, started, plan, paper, events, summary } = kept;
    let (number, have, merged) = match number_of(transaction, *id)? {
        None => (insert_attempt(transaction, *id, *started, plan, paper)?, 0, Merged::Taken),
        Some(number) => {
            let Some(here) = load_here(transaction, *id)? else { return Ok(Merged::Diverged) };
            if here.plan != *plan || here.paper != *paper {
                return Ok(Merged::Diverged);
            }
            if here.events.starts_with(events) {
                return Ok(Merged::Known);
            }
            if !events.starts_with(&here.events) {
                return Ok(Merged::Diverged);
            }
            let have = here.events.len();
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
