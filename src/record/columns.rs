//! How values stand in the columns of the file.

use jiff::Timestamp;
use rusqlite::Row;

use super::AttemptId;
use crate::quiz::Verdict;

/// The stable name of a verdict in the file.
pub(super) fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "right",
        Verdict::Partly => "partly",
        Verdict::Wrong => "wrong",
        Verdict::Skipped => "skipped",
        Verdict::Unmarked => "unmarked",
    }
}

/// The verdict of this name.
pub(super) fn verdict_named(name: &str) -> Option<Verdict> {
    [Verdict::Right, Verdict::Partly, Verdict::Wrong, Verdict::Skipped, Verdict::Unmarked]
        .into_iter()
        .find(|verdict| verdict_name(*verdict) == name)
}

/// A time as the file holds it: microseconds since 1970.
pub(super) fn timestamp(row: &Row<'_>, column: usize) -> rusqlite::Result<Timestamp> {
    Timestamp::from_microsecond(row.get(column)?)
        .map_err(|e| conversion(column, rusqlite::types::Type::Integer, e))
}

/// The name of an attempt.
pub(super) fn parsed(row: &Row<'_>, column: usize) -> rusqlite::Result<AttemptId> {
    row.get::<_, String>(column)?
        .parse()
        .map_err(|e| conversion(column, rusqlite::types::Type::Text, e))
}

fn conversion(
    column: usize,
    kind: rusqlite::types::Type,
    error: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, kind, Box::new(error))
}
