//! Whether the record is still as it was written, looked at while it is open.

use super::error::{Operation, RecordError};
use super::inspect::{Health, health_of, inspect};
use super::{Record, State, schema};

impl Record {
    /// Reads the whole record from the disk and compares it with its sums, as opening for writing
    /// does. One that is open for reading may be written to meanwhile by the program that has the
    /// lock, and is looked at as it stands for this one.
    ///
    /// # Errors
    /// [`RecordError::Damaged`] when it is not as it was written; another when it cannot be read,
    /// or something else stands in its place.
    pub fn check(&self) -> Result<(), RecordError> {
        let file = self.file.clone();
        let health = if file.is_absolute() && self.state != State::ReadOnly {
            // Through another connection, so that what this one remembers does not count.
            inspect(&file, Operation::Read)?
        } else {
            health_of(&self.connection)
                .map_err(|error| RecordError::database(Operation::Read, &file, &error))?
        };
        match health {
            Health::Sound { .. } => Ok(()),
            Health::Damaged { sign } => {
                let operation = Operation::Read;
                Err(RecordError::Damaged { operation, file, reason: sign })
            }
            Health::Foreign => Err(RecordError::Foreign { file }),
            Health::Newer { version } => {
                Err(RecordError::Newer { file, found: version, known: schema::VERSION })
            }
        }
    }
}
