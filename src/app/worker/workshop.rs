//! The slow work itself, one job after the other. Knows nothing of threads or windows: two of them
//! stand side by side, one for what has to do with the record and one for the rest, and
//! [`super::Worker::send`] says which does what.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::finding::Indexes;
use super::reading::Reader;
use super::setting::Unsaved;
use super::{Arrival, Deletion, Job, Message, Purpose, Signals, pictures, sheets};
use crate::app::state::{BankKey, Content, Dated, Known, KnownTopic};
use crate::bank::{Question, Topic};
use crate::library::{self, Shelved};
use crate::quiz::paper::{draw, draw_by_code};
use crate::quiz::{PaperCode, Plan, Seed, Verdict};
use crate::record::{AttemptId, Record, RecordError, data_folder};
use crate::words::Words;

/// Does jobs. One that is given none about the record has none open, and one that is given none
/// about banks has read none.
pub(super) struct Workshop {
    pub(super) words: Words,
    pub(super) signals: Signals,
    pub(super) indexes: Indexes,
    pub(super) reader: Reader,
    pub(super) record: Option<Record>,
    /// Why there is none, although there was one: after a write had failed, it could not be opened
    /// anew.
    pub(super) lost: Option<RecordError>,
    /// Where the record and what was set are kept; nowhere in tests.
    pub(super) folder: Option<PathBuf>,
    /// What was set and is not kept yet.
    pub(super) unsaved: Option<Unsaved>,
    /// Opens a folder in the system's own window.
    pub(super) open_outside: OpenOutside,
}

/// Opens a folder in the system's own window, or says why not.
pub(super) type OpenOutside = fn(&Path) -> Result<(), String>;

pub(super) type Tell<'a> = &'a mut dyn FnMut(Message);

impl Workshop {
    pub(super) fn new(words: Words, signals: Signals, open_outside: OpenOutside) -> Self {
        let (indexes, reader) = (Indexes::default(), Reader::default());
        Self {
            words,
            signals,
            indexes,
            reader,
            record: None,
            lost: None,
            unsaved: None,
            folder: None,
            open_outside,
        }
    }

    /// Does one job and tells what came of it, in pieces where it takes long.
    pub(super) fn run(&mut self, job: Job, tell: Tell<'_>) {
        match job {
            Job::ReadBundled { asked } => {
                for bank in library::bundled_banks() {
                    let is_asked = asked.iter().any(|one| one.file == bank.file);
                    let arrival =
                        if is_asked { Arrival::asked_of(asked.len()) } else { Arrival::AtStart };
                    let content = Content::Read(Arc::new(bank.load()));
                    tell(Message::Shelved { content, arrival });
                }
                tell(Message::ShelfRead);
            }
            Job::ReadFiles { paths, why } => self.read_files(paths, why, tell),
            Job::LookAgain(paths) => self.look_again(paths, tell),
            Job::LookAround => self.look_around(tell),
            Job::OpenRecord(folder) => self.open_record(folder, tell),
            Job::OpenAgain => self.open_anew(tell),
            Job::LookUp(key, shelved) => match self.look_up(&shelved) {
                Ok(known) => tell(Message::Known(key, known)),
                Err(error) => tell(Message::Failed(self.record_error(&error))),
            },
            Job::Index(key, shelved) => {
                if !self.signals.is_closing() {
                    self.indexes.of(key, &shelved);
                }
            }
            Job::Search { serial, typed, banks } => self.search(serial, &typed, &banks, tell),
            Job::ReadHistory => self.read_history(tell),
            Job::ReadAttempt(id, purpose) => self.read_attempt(id, purpose, tell),
            Job::Begin { key, shelved, plan, code } => self.begin(key, &shelved, *plan, code, tell),
            Job::Append(id, event) => match self.record().and_then(|r| r.append(id, &event)) {
                Ok(()) => tell(Message::Kept(id)),
                Err(error) => {
                    let trouble = self.not_kept(&error);
                    tell(Message::NotKept { id, event, trouble });
                }
            },
            Job::AppendAgain(id, event) => self.append_again(id, event, tell),
            Job::Finish(id, summary) => {
                if let Err(error) = self.record().and_then(|record| record.finish(id, &summary)) {
                    tell(self.not_done(&error));
                }
            }
            Job::Speak(words) => {
                self.words = words;
                self.tell_refused(tell);
            }
            Job::Keep(what) => self.keep(what, tell),
            Job::KeepSettings { before, now } => self.take_settings(before, now),
            Job::Delete(id, how) => self.delete(id, how, tell),
            Job::TakeBack(kept) => {
                let mut taken = self.record().and_then(|record| record.take_back(&kept));
                if matches!(taken, Err(RecordError::Poisoned { .. })) {
                    // Undoing once more is trying again.
                    self.open_anew(tell);
                    taken = self.record().and_then(|record| record.take_back(&kept));
                }
                match taken {
                    Ok(()) => tell(Message::Done(self.words.text("history-taken-back"))),
                    Err(error) => tell(Message::NotTakenBack(kept, self.not_kept(&error))),
                }
                self.read_history(tell);
            }
            Job::SaveSheet { report, paper, kind, folder } => {
                match sheets::save(&report, &paper, kind, folder, &self.words) {
                    Ok(file) => {
                        let file = file.display().to_string().into();
                        tell(Message::Done(self.words.format("sheet-saved", &[("file", file)])));
                    }
                    Err(trouble) => tell(Message::Failed(trouble)),
                }
            }
            Job::ReadPicture(key, origin, file) => {
                let wanted = pictures::Wanted { key, origin, file };
                tell(pictures::read(wanted, &self.words, pictures::decode));
            }
        }
    }

    /// The end: what was set is kept, and a copy of the record made, where one is due. Nobody is there
    /// any more to be told of what goes wrong with either; of a copy it is said when the record is
    /// opened next, and the record itself is not harmed.
    pub(super) fn close(&mut self) {
        self.keep_settings(&mut |_| {});
        if let Some(record) = &mut self.record {
            let _ = record.back_up(Timestamp::now());
        }
    }

    /// Deletes an attempt; one that could not be put back only when that is meant.
    fn delete(&mut self, id: AttemptId, how: Deletion, tell: Tell<'_>) {
        let kept = self.record().and_then(|record| record.load(id)).ok();
        if kept.is_none() && how == Deletion::Undoable {
            tell(Message::NoUndo(id));
            return;
        }
        match (self.record().and_then(|record| record.delete(id)), kept) {
            (Ok(()), Some(kept)) => tell(Message::Deleted(Box::new(kept))),
            (Ok(()), None) => tell(Message::Done(self.words.text("history-deleted"))),
            (Err(error), _) => tell(self.not_done(&error)),
        }
        self.read_history(tell);
    }

    /// The record; where none could be opened, one that is forgotten with the window.
    pub(super) fn record(&mut self) -> Result<&mut Record, RecordError> {
        if let Some(error) = &self.lost {
            return Err(error.clone());
        }
        if self.record.is_none() {
            self.record = Some(Record::in_memory()?);
        }
        self.record.as_mut().ok_or(RecordError::NoHome)
    }

    fn open_record(&mut self, folder: Option<PathBuf>, tell: Tell<'_>) {
        let folder = folder.map_or_else(data_folder, Ok);
        self.folder = folder.as_ref().ok().cloned();
        let opened = folder.and_then(|folder| Record::open(&folder));
        let trouble = match opened {
            Ok(opened) => {
                self.take_opened(opened, tell);
                None
            }
            Err(error) => {
                let reason = self.record_error(&error);
                Some(self.words.format("record-trouble", &[("reason", reason.into())]))
            }
        };
        tell(Message::RecordOpened { trouble });
        self.read_history(tell);
    }

    fn look_up(&mut self, shelved: &Shelved) -> Result<Known, RecordError> {
        let mut known = Known::default();
        let Some(bank) = &shelved.reading.bank else { return Ok(known) };
        let seen = self.record()?.seen(&bank.id)?;
        let mut topics: HashMap<&Topic, usize> = HashMap::new();
        for question in &bank.questions {
            let at = *topics.entry(&question.topic).or_insert_with(|| {
                let name = question.topic.clone();
                known.topics.push(KnownTopic { name, total: 0, seen: 0, right: 0 });
                known.topics.len() - 1
            });
            let verdict = seen.get(&question.id).map(|seen| seen.verdict);
            if let Some(topic) = known.topics.get_mut(at) {
                topic.total += 1;
                topic.seen += usize::from(verdict.is_some());
                topic.right += usize::from(verdict == Some(Verdict::Right));
            }
            known.dated.extend(dated(question));
            match verdict {
                None => known.unseen.push(question.id.clone()),
                Some(Verdict::Right) => known.right += 1,
                Some(Verdict::Partly | Verdict::Wrong | Verdict::Skipped | Verdict::Unmarked) => {
                    known.wrong.push(question.id.clone());
                }
            }
        }
        known.seen = bank.questions.len() - known.unseen.len();
        Ok(known)
    }

    pub(super) fn read_history(&mut self, tell: Tell<'_>) {
        match self.record().and_then(|record| record.history()) {
            Ok(rows) => tell(Message::History(rows)),
            Err(error) => tell(Message::Failed(self.record_error(&error))),
        }
    }

    fn read_attempt(&mut self, id: AttemptId, purpose: Purpose, tell: Tell<'_>) {
        match self.record().and_then(|record| record.load(id)) {
            Ok(kept) => tell(Message::Attempt(Box::new(kept), purpose)),
            Err(error) => tell(Message::Failed(self.record_error(&error))),
        }
    }

    fn begin(
        &mut self,
        key: BankKey,
        shelved: &Shelved,
        plan: Plan,
        code: Option<PaperCode>,
        tell: Tell<'_>,
    ) {
        let Some(bank) = &shelved.reading.bank else { return };
        let drawn = match code {
            Some(code) => draw_by_code(bank, &plan.draw, &code)
                .map(|(paper, notices)| (plan.draw.clone().as_many_as(&paper), paper, notices)),
            None => draw(bank, &plan.draw, Seed::new(rand::random()))
                .map(|paper| (plan.draw.clone(), paper, Vec::new())),
        };
        let (draw, paper, notices) = match drawn {
            Ok(drawn) => drawn,
            Err(error) => {
                tell(Message::Failed(self.words.draw_error(error).message));
                return;
            }
        };
        let plan = Plan { draw, ..plan };
        match self.record().and_then(|record| record.start(&paper, &plan, Timestamp::now())) {
            Ok(id) => {
                let notices = notices.into_iter();
                let notices = notices.map(|notice| self.words.code_notice(notice).message);
                let notices = notices.collect();
                tell(Message::Begun {
                    id,
                    key,
                    paper: Arc::new(paper),
                    plan: Box::new(plan),
                    notices,
                });
            }
            Err(error) => tell(self.not_done(&error)),
        }
    }

    /// What went wrong, and what to do about it.
    pub(super) fn record_error(&self, error: &RecordError) -> String {
        self.words.record_error(error).in_one()
    }
}

/// When the fact of a question has to be looked at, where it has a date.
fn dated(question: &Question) -> Option<Dated> {
    let has_changed = !question.updates.is_empty();
    let valid_until = if has_changed { Some(Date::MIN) } else { question.valid_until };
    let dated = Dated { valid_until, review_by: question.review_by };
    (dated.valid_until.is_some() || dated.review_by.is_some()).then_some(dated)
}
