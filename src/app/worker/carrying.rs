//! Carrying the record elsewhere and back: exported to a file, and taken from such files.
//!
//! Never over another file: a name is made that is free, and one that was typed must be.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::{Timestamp, ZonedDateTime};

use super::Message;
use super::reading::name;
use super::sheets::free;
use super::workshop::{Tell, Workshop};
use crate::app::keeping::EXPORTED;
use crate::app::state::Unit;
use crate::record::{Imported, RecordError};

/// So many reasons why lines were left out are told one by one.
const REASONS: usize = 3;

impl Workshop {
    /// Writes all attempts to a new file.
    pub(super) fn export(&mut self, to: PathBuf, tell: Tell<'_>) {
        let file = if to.is_dir() { self.name_in(&to) } else { to };
        if fs::symlink_metadata(&file).is_ok() {
            tell(Message::Failed(self.words.in_the_way(&file).in_one()));
            return;
        }
        let mut task = self.task();
        (task.busy.file, task.busy.unit) = (name(&file), Unit::Attempts);
        let exported = self.record().and_then(|record| {
            record.export_while(&file, Timestamp::now(), &mut |done, of| {
                (task.busy.done, task.busy.of) = (done, of);
                task.goes_on(tell)
            })
        });
        task.end(tell);
        match exported {
            Ok(exported) => {
                let said = self.words.exported(&exported, &file);
                tell(match self.words.export_left_out(&exported) {
                    Some(left_out) => Message::Failed(format!("{said} {left_out}")),
                    None => Message::Done(said),
                });
            }
            Err(error) => self.not_carried(&error, tell),
        }
    }

    /// Takes what is not here yet from files that were exported.
    pub(super) fn import(&mut self, files: Vec<PathBuf>, tell: Tell<'_>) {
        for file in files {
            let mut task = self.task();
            (task.busy.file, task.busy.unit) = (name(&file), Unit::Bytes);
            let imported = self.record().and_then(|record| {
                record.import_while(&file, &mut |done, of| {
                    (task.busy.done, task.busy.of) = (done, of);
                    task.goes_on(tell)
                })
            });
            task.end(tell);
            match imported {
                Ok(imported) => tell(self.said(&imported)),
                Err(error) => self.not_carried(&error, tell),
            }
        }
        tell(Message::RecordChanged);
        self.read_history(tell);
    }

    /// A name of its own in a folder.
    fn name_in(&self, folder: &Path) -> PathBuf {
        let today = ZonedDateTime::now().date().to_string();
        free(folder, &self.words.format("export-name", &[("date", today.into())]), EXPORTED)
    }

    /// What came in, and why the rest did not.
    fn said(&self, imported: &Imported) -> Message {
        let mut said = vec![self.words.imported(imported)];
        said.extend(self.words.import_diverged(imported));
        let reasons = imported.left_out.iter().take(REASONS);
        said.extend(reasons.map(|one| self.words.left_out(one)));
        let more = imported.left_out.len().saturating_sub(REASONS);
        if more > 0 {
            said.push(self.words.format("import-more", &[("count", more.into())]));
        }
        said.extend(self.words.import_cut_off(imported));
        let said = said.join("\n");
        if imported.is_whole() { Message::Done(said) } else { Message::Failed(said) }
    }

    fn not_carried(&self, error: &RecordError, tell: Tell<'_>) {
        let said = self.record_error(error);
        let is_stopped = matches!(error, RecordError::Stopped { .. });
        tell(if is_stopped { Message::Done(said) } else { Message::Failed(said) });
    }
}
