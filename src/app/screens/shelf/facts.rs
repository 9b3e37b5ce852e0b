//! What a card says of its bank in small print, in words.

use jiff::civil::Date;

use crate::app::state::{AppState, Dated, Known};
use crate::bank::diagnostic::Severity;
use crate::bank::{Bank, Diagnostic};
use crate::words::Words;

/// How many questions were answered at least once.
pub(super) fn seen(known: &Known, words: &Words) -> Option<String> {
    (known.seen > 0).then(|| words.format("shelf-seen", &[("count", known.seen.into())]))
}

/// The last score and the best, of the attempts that were handed in.
pub(super) fn scores(bank: &Bank, state: &AppState) -> Option<String> {
    let words = &state.words;
    let of_bank = state.history.iter().filter(|row| row.bank == bank.id && row.of > 0.0);
    let mut shares = of_bank.filter_map(|row| row.marks.map(|marks| marks / row.of));
    let last = shares.next()?;
    let (best, count) = shares.fold((last, 1), |(best, count), one| (one.max(best), count + 1));
    let args = [("last", words.percent(last).into()), ("best", words.percent(best).into())];
    Some(words.format(if count == 1 { "shelf-score" } else { "shelf-scores" }, &args))
}

/// How many facts have changed, and how many nobody knows about any more.
pub(super) fn dated(known: &Known, state: &AppState) -> Vec<String> {
    let count = |is: fn(Dated, Date) -> bool| {
        known.dated.iter().filter(|dated| is(**dated, state.today)).count()
    };
    let marks = [("shelf-changed", count(Dated::has_changed)), ("shelf-due", count(Dated::is_due))];
    let some = marks.into_iter().filter(|(_, count)| *count > 0);
    some.map(|(id, count)| state.words.format(id, &[("count", count.into())])).collect()
}

/// How many questions are left out and how many are ready.
pub(super) fn problems(words: &Words, diagnostics: &[Diagnostic], ready: usize) -> Option<String> {
    let errors = diagnostics.iter().filter(|one| one.severity == Severity::Error).count();
    let id = if ready == 0 { "shelf-unreadable" } else { "shelf-problems" };
    (errors > 0).then(|| words.format(id, &[("count", errors.into()), ("ready", ready.into())]))
}
