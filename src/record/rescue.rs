//! Making good for what a damaged file has lost, from the latest copy that is sound.
//!
//! An attempt that was deleted after that copy was made comes back. That is the lesser evil, and
//! the person is told how many came from the copy.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags};

use super::backup::backups;
use super::columns::parsed;
use super::connection;
use super::files::Files;
use super::inspect::{Health, health_of};
use super::load::load;
use super::salvage::{Salvage, Saved};
use super::{AttemptId, Kept, schema};

/// Adds to what was read of a damaged file what the latest sound copy has more of, and counts.
pub(super) fn make_good(
    files: &Files,
    saved: Vec<Saved>,
    lost: usize,
    now: Timestamp,
) -> (Vec<Kept>, Salvage) {
    let mut found = Salvage { lost, ..Salvage::default() };
    let mut copied: BTreeMap<AttemptId, Kept> =
        latest_sound(files, now).into_iter().map(|kept| (kept.id, kept)).collect();
    let mut attempts = Vec::new();
    for Saved { kept, is_whole } in saved {
        match copied.remove(&kept.id) {
            Some(copy) if copy.events.len() > kept.events.len() => {
                found.from_copy += 1;
                attempts.push(copy);
            }
            Some(_) | None => {
                *(if is_whole { &mut found.whole } else { &mut found.partial }) += 1;
                attempts.push(kept);
            }
        }
    }
    // A trace without a name is most likely the trace of one of these.
    found.from_copy += copied.len();
    found.lost = found.lost.saturating_sub(copied.len());
    attempts.extend(copied.into_values());
    attempts.sort_by_key(|attempt| attempt.started);
    (attempts, found)
}

/// The attempts of the latest copy that is sound and of today's form; none where there is no such
/// copy. What is wrong with a copy must not stop the rescue. One from the future was made by a clock
/// that was wrong, and says nothing about being the latest: those come last.
fn latest_sound(files: &Files, now: Timestamp) -> Vec<Kept> {
    let mut copies = backups(files.folder()).unwrap_or_default();
    copies.sort_by_key(|backup| backup.made > now);
    for backup in copies {
        let copy = connection::open_with(&backup.file, OpenFlags::SQLITE_OPEN_READ_ONLY);
        let Ok(copy) = copy else { continue };
        if !matches!(health_of(&copy), Ok(Health::Sound { version: schema::VERSION })) {
            continue;
        }
        if let Ok(attempts) = all(&copy) {
            return attempts;
        }
    }
    Vec::new()
}

/// Every attempt that can be read.
fn all(copy: &Connection) -> rusqlite::Result<Vec<Kept>> {
    let ids: Vec<AttemptId> = copy
        .prepare("SELECT id FROM attempt ORDER BY number")?
        .query_map([], |row| parsed(row, 0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ids.into_iter().filter_map(|id| load(copy, id).ok().flatten()).collect())
}
