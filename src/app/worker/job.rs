//! What the worker is asked to do, and what it answers.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::keeping::{Keeping, Safekeeping};
use crate::app::kept::KeptSettings as Settings;
use crate::app::search::Found;
use crate::app::state::{BankKey, Busy, Content, Known};
use crate::exchange::results::SheetKind;
use crate::library::{BundledBank, Origin, Shelved};
use crate::quiz::{Event, Paper, PaperCode, Plan, Report};
use crate::record::{AttemptId, HistoryRow, Kept, Summary};
use crate::words::Words;

/// Something slow.
#[derive(Debug)]
pub enum Job {
    /// Reads the banks built into the program.
    ReadBundled {
        /// Those of them that somebody opens now.
        asked: Vec<BundledBank>,
    },
    /// Reads files, and the banks in folders.
    ReadFiles {
        /// The files and folders.
        paths: Vec<PathBuf>,
        /// What they are read for.
        why: Why,
    },
    /// Looks again at files that something happened to.
    LookAgain(Vec<PathBuf>),
    /// Looks whether something happened to any file that was read.
    LookAround,
    /// Opens the record; in this folder, or in the person's own.
    OpenRecord(Option<PathBuf>),
    /// Opens the record anew, after a write has failed.
    OpenAgain,
    /// Looks up what is known about a bank's questions.
    LookUp(BankKey, Arc<Shelved>),
    /// Makes the index that a bank is searched by, before anybody waits for it.
    Index(BankKey, Arc<Shelved>),
    /// Looks for something in banks.
    Search {
        /// The number of the search; a later one makes this one unwanted.
        serial: u64,
        /// What was typed.
        typed: String,
        /// The banks, in the order of the shelf.
        banks: Vec<(BankKey, Arc<Shelved>)>,
    },
    /// Reads the list of attempts.
    ReadHistory,
    /// Reads one attempt.
    ReadAttempt(AttemptId, Purpose),
    /// Draws a paper and keeps the beginning of the attempt.
    Begin {
        /// The bank's place on the shelf.
        key: BankKey,
        /// The bank.
        shelved: Arc<Shelved>,
        /// What to draw.
        plan: Box<Plan>,
        /// The code of the paper wanted, where there is one.
        code: Option<PaperCode>,
    },
    /// Keeps what happened in an attempt.
    Append(AttemptId, Box<Event>),
    /// Keeps what happened and could not be kept before, where it follows from what is kept by now.
    AppendAgain(AttemptId, Box<Event>),
    /// Keeps what came of it.
    Finish(AttemptId, Box<Summary>),
    /// Speaks another language from now on.
    Speak(Words),
    /// Does something about the record as a whole.
    Keep(Keeping),
    /// Keeps what was set, before long: soon more may be.
    KeepSettings {
        /// As it was when it was last handed over.
        before: Box<Settings>,
        /// As it is now.
        now: Box<Settings>,
    },
    /// Deletes an attempt, and reads the list of those that are left.
    Delete(AttemptId, Deletion),
    /// Puts an attempt back that was deleted, and reads the list with it.
    TakeBack(Box<Kept>),
    /// Saves a sheet of results.
    SaveSheet {
        /// The results.
        report: Box<Report>,
        /// Their paper.
        paper: Arc<Paper>,
        /// The form.
        kind: SheetKind,
        /// The folder; one of the person's own where none is given.
        folder: Option<PathBuf>,
    },
    /// Reads a picture of a bank.
    ReadPicture(BankKey, Origin, String),
}

/// What files are read for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// They were opened before, and stand on the shelf again.
    AtStart {
        /// But not these, which were taken off it.
        but: Vec<PathBuf>,
    },
    /// Somebody opens them now.
    Asked,
}

/// How what was read comes to the shelf.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// It stood there before.
    AtStart,
    /// It alone was opened just now.
    Asked,
    /// It was opened just now, one of several.
    AskedWithOthers,
    /// Another program has changed it.
    Changed,
    /// It has appeared in a folder that was opened.
    Appeared,
}

impl Arrival {
    /// What is opened just now, one of so many.
    pub(super) fn asked_of(count: usize) -> Self {
        if count > 1 { Self::AskedWithOthers } else { Self::Asked }
    }
}

/// Whether an attempt is deleted so that it can be put back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deletion {
    /// It can; where it cannot be read it is not deleted.
    Undoable,
    /// It need not.
    ForGood,
}

/// What an attempt is read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To go on with it.
    Resume,
    /// To look at what came of it.
    Review,
}

/// What came of it.
#[derive(Debug)]
pub enum Message {
    /// One place of the shelf, as it was read.
    Shelved {
        /// What stands there.
        content: Content,
        /// How it comes there.
        arrival: Arrival,
    },
    /// These files and folders were opened, and everything in them has been read.
    Opened {
        /// As they were opened.
        paths: Vec<PathBuf>,
    },
    /// A file was saved as it was when it was read.
    Touched(PathBuf),
    /// A file that was read is not there any more.
    Gone(PathBuf),
    /// How far something is that takes long; nothing once it has ended.
    Busy(Option<Busy>),
    /// All banks built in have been read.
    ShelfRead,
    /// The record is open. Where it could not be opened attempts are kept for as long as the
    /// window is open, and the reason is given in words.
    RecordOpened {
        /// Why attempts will not be kept.
        trouble: Option<String>,
    },
    /// The record has other attempts than before, of whichever banks.
    RecordChanged,
    /// Where the record is kept, and its copies.
    Safekeeping(Safekeeping),
    /// What is known about a bank's questions.
    Known(BankKey, Known),
    /// What the search with this number found.
    Found(u64, Found),
    /// The list of attempts.
    History(Vec<HistoryRow>),
    /// An attempt was deleted.
    Deleted(Box<Kept>),
    /// An attempt was not deleted, because it could not be put back.
    NoUndo(AttemptId),
    /// An attempt could not be put back; why not, in words.
    NotTakenBack(Box<Kept>, String),
    /// An attempt, whole.
    Attempt(Box<Kept>, Purpose),
    /// A quiz has begun.
    Begun {
        /// The attempt.
        id: AttemptId,
        /// The bank's place on the shelf.
        key: BankKey,
        /// The paper.
        paper: Arc<Paper>,
        /// The plan it was drawn by.
        plan: Box<Plan>,
        /// What is to be said about a paper drawn by a code.
        notices: Vec<String>,
    },
    /// What happened in the attempt is on the disk.
    Kept(AttemptId),
    /// What happened in the attempt could not be kept.
    NotKept {
        /// The attempt.
        id: AttemptId,
        /// What happened.
        event: Box<Event>,
        /// Why not, in words.
        trouble: String,
    },
    /// The record takes no more before it is opened anew; why, in words.
    Closed(String),
    /// A picture.
    Picture {
        /// The bank's place on the shelf.
        key: BankKey,
        /// The picture's file.
        file: String,
        /// The picture, or why there is none.
        picture: Result<egui::ColorImage, String>,
    },
    /// Something was done, or is good to know, in words.
    Done(String),
    /// Something did not work, in words.
    Failed(String),
}
