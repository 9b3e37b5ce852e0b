//! How values stand in the columns of the file.

use jiff::Timestamp;
use rusqlite::Row;

use super::AttemptId;

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
