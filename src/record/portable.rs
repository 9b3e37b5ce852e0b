//! The record as a file to be carried elsewhere, and taking attempts from such a file.
//!
//! # The file
//!
//! JSON lines in UTF-8, each a JSON object, ended by a line feed:
//!
//! 1. the head: `{"format":"footnote-record","version":1,"exported":"2026-11-23T17:05:59Z"}`
//! 2. a line for each attempt, the oldest first:
//!    `{"id":"…16 hexadecimal digits…","started":"…","plan":{…},"paper":{…},"events":[…],
//!    "summary":{"finished":"…","answered":9,"marks":7.5,"of":10.0,"outcomes":[…]}}`;
//!    the summary is `null` for an attempt that can be gone on with
//! 3. the end: `{"attempts":12}`, the number of attempt lines, by which a file that was cut off is
//!    recognised
//!
//! Times are RFC 3339. The paper holds its questions whole. A reader must pass over names it does
//! not know. A change that an older reader would misread raises the version.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::connection::MAX_LENGTH;
use super::error::{Operation, RecordError};
use super::keep::Fault;
use super::merge::{Merged, merge};
use super::{AttemptId, Kept, Record, summary};
use crate::disk::save;

const FORMAT: &str = "footnote-record";
const VERSION: u32 = 1;

/// The longest head, in bytes.
const MAX_HEAD: u64 = 4096;

/// The longest line, in bytes: whatever attempt the record can hold, and what happened in it, so
/// that no line is written that would be refused when it is read.
const MAX_LINE: u64 = MAX_LENGTH as u64 + 64 * 1024 * 1024;

/// With more lines left out than this, it is no export at all.
const MAX_LEFT_OUT: usize = 1000;

#[derive(Serialize, Deserialize)]
struct Head {
    format: String,
    version: u32,
    exported: Option<Timestamp>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    attempts: usize,
}

/// What was written to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// How many attempts.
    pub attempts: usize,
    /// Those that are damaged here and were left out.
    pub left_out: Vec<AttemptId>,
}

/// What was taken from a file: every attempt line in it is accounted for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Imported {
    /// Attempts that were not here.
    pub taken: usize,
    /// Attempts that were here and have been gone on with elsewhere.
    pub continued: usize,
    /// Attempts that were here already, at least as far.
    pub known: usize,
    /// Attempts that are here but were gone on with otherwise, or cannot be read here: what is
    /// here stays, and what came later in the file is not taken.
    pub diverged: usize,
    /// Lines that could not be taken.
    pub left_out: Vec<LeftOut>,
    /// Whether the file has its end, with the right number of attempts.
    pub is_complete: bool,
}

impl Imported {
    /// Whether everything in the file is here now.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.left_out.is_empty() && self.diverged == 0 && self.is_complete
    }
}

/// A line that could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The line, from 1.
    pub line: usize,
    /// Why.
    pub why: WhyLeftOut,
}

/// Why a line could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyLeftOut {
    /// It is no attempt, as the JSON reader says.
    NoAttempt(String),
    /// What it says happened cannot have happened.
    Impossible(String),
    /// It is longer than any line is read.
    TooLong,
}

/// Is told how much is done, and of how much: attempts written, bytes read. Says whether to go on.
pub type GoOn<'a> = &'a mut dyn FnMut(usize, usize) -> bool;

impl Record {
    /// Writes all attempts to a file, which is replaced whole or not at all.
    ///
    /// # Errors
    /// When the record cannot be read or the file not be written.
    pub fn export(&self, file: &Path, now: Timestamp) -> Result<Exported, RecordError> {
        self.export_while(file, now, &mut |_, _| true)
    }

    /// [`Record::export`] for as long as `go_on` says so.
    ///
    /// # Errors
    /// The same, and where it was stopped.
    pub fn export_while(
        &self,
        file: &Path,
        now: Timestamp,
        go_on: GoOn<'_>,
    ) -> Result<Exported, RecordError> {
        let mut ids: Vec<AttemptId> = self.history()?.into_iter().map(|row| row.id).collect();
        ids.reverse();
        let of = ids.len();
        let mut exported = Exported { attempts: 0, left_out: Vec::new() };
        let mut failed = None;
        let saved = save::atomically(file, |to| {
            let head = Head { format: FORMAT.to_owned(), version: VERSION, exported: Some(now) };
            write_line(to, &head)?;
            for (done, id) in ids.into_iter().enumerate() {
                if !go_on(done, of) {
                    let (operation, file) = (Operation::Export, file.to_path_buf());
                    failed = Some(RecordError::Stopped { operation, file });
                    return Err(io::Error::other("stopped"));
                }
                match self.load(id) {
                    Ok(kept) => {
                        write_line(to, &kept)?;
                        exported.attempts += 1;
                    }
                    Err(RecordError::Unreadable { .. }) => exported.left_out.push(id),
                    Err(error) => {
                        failed = Some(error);
                        return Err(io::Error::other("the record cannot be read"));
                    }
                }
            }
            write_line(to, &End { attempts: exported.attempts })
        });
        if let Some(error) = failed {
            return Err(error);
        }
        saved?;
        Ok(exported)
    }

    /// Takes the attempts of a file that are not here yet, all in one transaction. What came of
    /// them is worked out anew from what happened in them.
    ///
    /// # Errors
    /// When the file cannot be read or is no exported record, or the attempts cannot be written;
    /// nothing is taken then.
    pub fn import(&mut self, file: &Path) -> Result<Imported, RecordError> {
        self.import_while(file, &mut |_, _| true)
    }

    /// [`Record::import`] for as long as `go_on` says so.
    ///
    /// # Errors
    /// The same, and where it was stopped.
    pub fn import_while(&mut self, file: &Path, go_on: GoOn<'_>) -> Result<Imported, RecordError> {
        let mut lines = Lines::open(file)?;
        let source = file.to_path_buf();
        self.write(Operation::Import, |transaction| {
            let mut imported = Imported::default();
            let mut attempts = 0;
            while let Some(Line { number, bytes }) = lines.next(&source)? {
                if !go_on(lines.done, lines.of) {
                    let (operation, file) = (Operation::Import, source.clone());
                    return Err(Fault::Refused(RecordError::Stopped { operation, file }));
                }
                if imported.is_complete {
                    // Something follows the end.
                    imported.is_complete = false;
                }
                let read = match bytes {
                    Some(line) => match serde_json::from_slice::<End>(&line) {
                        Ok(end) => {
                            imported.is_complete = end.attempts == attempts;
                            continue;
                        }
                        Err(_) => read_attempt(&line),
                    },
                    None => Err(WhyLeftOut::TooLong),
                };
                attempts += 1;
                match read {
                    Ok(kept) => match merge(transaction, &kept)? {
                        Merged::Taken => imported.taken += 1,
                        Merged::Continued => imported.continued += 1,
                        Merged::Known => imported.known += 1,
                        Merged::Diverged => imported.diverged += 1,
                    },
                    Err(_) if imported.left_out.len() == MAX_LEFT_OUT => {
                        let file = source.clone();
                        return Err(Fault::Refused(RecordError::NotAnExport { file }));
                    }
                    Err(why) => imported.left_out.push(LeftOut { line: number, why }),
                }
            }
            Ok(imported)
        })
    }
}

fn write_line(to: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *to, value)?;
    to.write_all(b"\n")
}

/// An attempt from its line, its summary worked out anew.
fn read_attempt(line: &[u8]) -> Result<Kept, WhyLeftOut> {
    let mut kept: Kept =
        serde_json::from_slice(line).map_err(|e| WhyLeftOut::NoAttempt(e.to_string()))?;
    let attempt = kept.replay().map_err(|e| WhyLeftOut::Impossible(e.to_string()))?;
    kept.summary = summary::of_attempt(&attempt);
    Ok(kept)
}

/// A line of a file.
struct Line {
    /// Counted from 1.
    number: usize,
    /// `None` where there are more than are read.
    bytes: Option<Vec<u8>>,
}

/// The lines of a file after its head.
struct Lines {
    source: BufReader<File>,
    number: usize,
    /// Bytes that were read.
    done: usize,
    /// Bytes in the file.
    of: usize,
}

impl Lines {
    /// Opens a plain file and reads its head.
    fn open(file: &Path) -> Result<Self, RecordError> {
        let failed = |e: io::Error| RecordError::system(Operation::Import, file, &e);
        let found = fs::metadata(file).map_err(failed)?;
        if !found.is_file() {
            return Err(RecordError::NotAnExport { file: file.to_path_buf() });
        }
        let mut source = BufReader::with_capacity(1 << 16, File::open(file).map_err(failed)?);
        let mut head = Vec::new();
        (&mut source).take(MAX_HEAD).read_until(b'\n', &mut head).map_err(failed)?;
        let head = serde_json::from_slice::<Head>(&head)
            .ok()
            .filter(|head| head.format == FORMAT)
            .ok_or_else(|| RecordError::NotAnExport { file: file.to_path_buf() })?;
        if head.version > VERSION {
            return Err(RecordError::NewerExport {
                file: file.to_path_buf(),
                found: head.version,
                known: VERSION,
            });
        }
        let of = usize::try_from(found.len()).unwrap_or(usize::MAX);
        Ok(Self { source, number: 1, done: 0, of })
    }

    /// The next line that is not empty.
    fn next(&mut self, file: &Path) -> Result<Option<Line>, Fault> {
        let failed =
            |e: io::Error| Fault::Refused(RecordError::system(Operation::Import, file, &e));
        loop {
            self.number += 1;
            let mut line = Vec::new();
            let read =
                (&mut self.source).take(MAX_LINE).read_until(b'\n', &mut line).map_err(failed)?;
            self.done += read;
            if read == 0 {
                return Ok(None);
            }
            if line.last() != Some(&b'\n') && u64::try_from(read).is_ok_and(|n| n == MAX_LINE) {
                self.source.skip_until(b'\n').map_err(failed)?;
                return Ok(Some(Line { number: self.number, bytes: None }));
            }
            if !line.trim_ascii().is_empty() {
                return Ok(Some(Line { number: self.number, bytes: Some(line) }));
            }
        }
    }
}
