//! What came of carrying the record from one machine to another, in words.

use std::path::Path;

use super::{Sentence, Words};
use crate::record::{Exported, Imported, LeftOut, WhyLeftOut};

impl Words {
    /// What was written to a file.
    #[must_use]
    pub fn exported(&self, exported: &Exported, file: &Path) -> String {
        let args =
            [("count", exported.attempts.into()), ("file", file.display().to_string().into())];
        self.format("export-done", &args)
    }

    /// That damaged attempts were not written; nothing where there were none.
    #[must_use]
    pub fn export_left_out(&self, exported: &Exported) -> Option<String> {
        let count = exported.left_out.len();
        (count > 0).then(|| self.format("export-left-out", &[("count", count.into())]))
    }

    /// What was taken from a file, in numbers.
    #[must_use]
    pub fn imported(&self, imported: &Imported) -> String {
        let Imported { taken, continued, known, diverged: _, left_out, is_complete: _ } = imported;
        let args = [
            ("taken", (*taken).into()),
            ("continued", (*continued).into()),
            ("known", (*known).into()),
            ("left", left_out.len().into()),
        ];
        self.format("import-done", &args)
    }

    /// That attempts went on differently here and there; nothing where none did.
    #[must_use]
    pub fn import_diverged(&self, imported: &Imported) -> Option<String> {
        let count = imported.diverged;
        (count > 0).then(|| self.format("import-diverged", &[("count", count.into())]))
    }

    /// That a file has no end; nothing where it has one.
    #[must_use]
    pub fn import_cut_off(&self, imported: &Imported) -> Option<String> {
        (!imported.is_complete).then(|| self.text("import-cut-off"))
    }

    /// Why a line of a file was not taken.
    #[must_use]
    pub fn left_out(&self, LeftOut { line, why }: &LeftOut) -> String {
        // The number of a line is a name, and has no separators.
        let line = ("line", line.to_string().into());
        match why {
            WhyLeftOut::NoAttempt(reason) => {
                self.format("import-no-attempt", &[line, ("reason", reason.into())])
            }
            WhyLeftOut::Impossible(reason) => {
                self.format("import-impossible", &[line, ("reason", reason.into())])
            }
            WhyLeftOut::TooLong => self.format("import-too-long", &[line]),
        }
    }

    /// That there is a file already where one was to be written.
    #[must_use]
    pub fn in_the_way(&self, file: &Path) -> Sentence {
        self.sentence("file-in-the-way", &[("file", file.display().to_string().into())])
    }
}
