//! What a card says of its bank in small print, in words.

use jiff::civil::Date;

use crate::app::state::{AppState, Dated, Known};
use crate::bank::Diagnostic;
use crate::bank::diagnostic::Severity;
use crate::words::Words;

/// How many questions were answered at least once.
pub(super) fn seen(known: &Known, words: &Words) -> Option<String> {
    (known.seen > 0).then(|| words.format("shelf-seen", &[("count", known.seen.into())]))
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
