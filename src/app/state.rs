//! What outlives a screen. Screens read it; only `apply` changes it.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use super::keeping::Safekeeping;
use super::notices::Notices;
use super::pictures::Pictures;
use super::remembered::Remembered;
use super::search::Search;
use super::settings::Language;
use super::theme::{Motion, ThemeChoice, Typeface};
use crate::bank::{Bank, BankId, QuestionId, Topic};
use crate::library::Shelved;
use crate::quiz::plan::Pool;
use crate::quiz::{DrawPlan, Event, Plan, Sitting};
use crate::record::{AttemptId, HistoryRow};
use crate::words::{Sentence, Words};

/// A place on the shelf. Places are never given up while the window is open, so a key stays good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct BankKey(pub usize);

/// What the record says about a bank.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Questions of the bank that were answered at least once.
    pub seen: usize,
    /// Of these, the ones whose last answer was right.
    pub right: usize,
    /// Questions whose last answer was not right.
    pub wrong: Vec<QuestionId>,
    /// Questions that were never answered.
    pub unseen: Vec<QuestionId>,
    /// The bank's topics, in the order of the file.
    pub topics: Vec<KnownTopic>,
    /// The questions whose facts have a date, by these dates alone.
    pub dated: Vec<Dated>,
}

/// When the fact of a question has to be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// The last day on which it holds; long ago where it is known to have changed.
    pub valid_until: Option<Date>,
    /// The day by which somebody should look whether it still holds.
    pub review_by: Option<Date>,
}

impl Dated {
    /// Whether it is known not to hold any more.
    #[must_use]
    pub fn has_changed(self, today: Date) -> bool {
        self.valid_until.is_some_and(|last| last < today)
    }

    /// Whether nobody knows any more if it holds.
    #[must_use]
    pub fn is_due(self, today: Date) -> bool {
        !self.has_changed(today) && self.review_by.is_some_and(|last| last < today)
    }
}

/// What the record says about a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownTopic {
    /// The topic.
    pub name: Topic,
    /// Questions on it.
    pub total: usize,
    /// Of these, the ones that were answered at least once.
    pub seen: usize,
    /// Of these, the ones whose last answer was right.
    pub right: usize,
}

impl KnownTopic {
    /// Which of two is to be learnt first: the one of which less is known, or else that has more
    /// left to learn. What was never asked comes last, since nobody can tell.
    #[must_use]
    pub fn by_need(&self, other: &Self) -> Ordering {
        let share = |topic: &Self| topic.right as f64 / topic.total.max(1) as f64;
        let left = |topic: &Self| topic.total - topic.right;
        (self.seen == 0)
            .cmp(&(other.seen == 0))
            .then(share(self).total_cmp(&share(other)))
            .then(left(other).cmp(&left(self)))
    }
}

/// A bank on the shelf, or what is there in its place.
#[derive(Debug, Clone)]
pub struct Place {
    /// What was read.
    pub content: Content,
    /// What the record says about it.
    pub known: Known,
}

/// What a place on the shelf holds.
#[derive(Debug, Clone)]
pub enum Content {
    /// A file that was read; the bank in it may be whole, in part or missing.
    Read(Arc<Shelved>),
    /// A file that could not be read.
    Refused {
        /// Its name.
        file: String,
        /// The file itself.
        path: PathBuf,
        /// Why, in words.
        sentence: Sentence,
    },
}

impl Content {
    /// The file on disk, where there is one.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Read(shelved) => shelved.origin.path(),
            Self::Refused { path, .. } => Some(path),
        }
    }

    /// The name of the file.
    #[must_use]
    pub fn file_name(&self) -> String {
        match self {
            Self::Read(shelved) => shelved.origin.file_name(),
            Self::Refused { file, .. } => file.clone(),
        }
    }

    /// Whether both come from the same file, whatever was in it.
    #[must_use]
    pub fn is_of_same_file(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Read(one), Self::Read(other)) => one.origin == other.origin,
            (one, other) => one.path().is_some() && one.path() == other.path(),
        }
    }
}

impl Place {
    /// A bank about which nothing is known yet.
    #[must_use]
    pub fn new(content: Content) -> Self {
        Self { content, known: Known::default() }
    }

    /// The bank, where one could be read.
    #[must_use]
    pub fn bank(&self) -> Option<&Bank> {
        match &self.content {
            Content::Read(shelved) => shelved.reading.bank.as_ref(),
            Content::Refused { .. } => None,
        }
    }

    /// The file as it was read.
    #[must_use]
    pub fn shelved(&self) -> Option<&Arc<Shelved>> {
        match &self.content {
            Content::Read(shelved) => Some(shelved),
            Content::Refused { .. } => None,
        }
    }
}

/// Something that takes long and can be stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Busy {
    /// The number of the reading.
    pub reading: u64,
    /// The file that is being read.
    pub file: String,
    /// How much of it has been read.
    pub done: usize,
    /// Of how much.
    pub of: usize,
    /// What is counted.
    pub unit: Unit,
}

/// What is counted to say how far something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Bytes of one file.
    Bytes,
    /// Files.
    Files,
    /// Attempts that are written to a file.
    Attempts,
}

/// What the letter or digit of an option does where one option is the whole answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OptionKeys {
    /// It gives the answer at once.
    #[default]
    Answer,
    /// It chooses; the answer is given by a second key.
    Choose,
}

/// What a person has set.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// The theme.
    pub theme: ThemeChoice,
    /// The letters that everything is set in.
    pub typeface: Typeface,
    /// The size of everything, within those that are offered.
    pub zoom: f32,
    /// Whether things move.
    pub motion: Motion,
    /// Whether single letters are keys.
    pub has_single_letters: bool,
    /// What the letter of an option does.
    pub option_keys: OptionKeys,
    /// The language.
    pub language: Language,
    /// How many questions a short quiz has.
    pub short_quiz: u16,
    /// How a quiz is taken unless chosen otherwise.
    pub sitting: Sitting,
    /// What was chosen when a quiz was last set up.
    pub last_plan: Plan,
    /// What was opened before.
    pub remembered: Remembered,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::default(),
            typeface: Typeface::default(),
            zoom: 1.0,
            motion: Motion::default(),
            has_single_letters: true,
            option_keys: OptionKeys::default(),
            language: Language::default(),
            short_quiz: 10,
            sitting: Sitting::default(),
            last_plan: Plan { draw: DrawPlan::exactly(10), ..Plan::default() },
            remembered: Remembered::default(),
        }
    }
}

/// Everything that outlives a screen.
#[derive(Debug)]
pub struct AppState {
    /// Every sentence.
    pub words: Words,
    /// The same in the system's language, to go back to.
    pub system_words: Words,
    /// The banks, in the order they are shown.
    pub shelf: Vec<Place>,
    /// Whether the banks named at the start have all been read.
    pub is_shelf_read: bool,
    /// What is looked for on the shelf.
    pub search: Search,
    /// All attempts, the latest first.
    pub history: Vec<HistoryRow>,
    /// What a person has set.
    pub settings: Settings,
    /// Where the record is kept, and its copies.
    pub safekeeping: Safekeeping,
    /// The pictures of the banks that are shown.
    pub pictures: Pictures,
    /// What is to be told.
    pub notices: Notices,
    /// What happened in attempts and could not be kept, in the order in which it happened.
    pub unkept: Vec<(AttemptId, Event)>,
    /// What takes long just now.
    pub busy: Option<Busy>,
    /// The banks that were taken off the shelf.
    pub off: HashSet<BankKey>,
    /// The day, by this machine's clock.
    pub today: Date,
    /// Where sheets of results are saved; among the person's documents where none is given.
    pub sheets: Option<PathBuf>,
}

impl AppState {
    /// A window before anything was read.
    #[must_use]
    pub fn new(words: Words, today: Date) -> Self {
        Self {
            system_words: words.clone(),
            words,
            shelf: Vec::new(),
            is_shelf_read: false,
            search: Search::default(),
            history: Vec::new(),
            settings: Settings::default(),
            safekeeping: Safekeeping::default(),
            pictures: Pictures::default(),
            notices: Notices::default(),
            unkept: Vec::new(),
            busy: None,
            off: HashSet::new(),
            today,
            sheets: None,
        }
    }

    /// Forgets what could not be kept of an attempt: something else is done in it instead.
    pub fn forget_unkept(&mut self, id: AttemptId) {
        self.unkept.retain(|(other, _)| *other != id);
    }

    /// Whether something that happened in an attempt could not be kept.
    #[must_use]
    pub fn has_unkept(&self, id: AttemptId) -> bool {
        self.unkept.iter().any(|(of, _)| *of == id)
    }

    /// The time that passed with what could not be kept of an attempt, in milliseconds.
    #[must_use]
    pub fn unkept_ms(&self, id: AttemptId) -> u64 {
        self.unkept.iter().filter(|(of, _)| *of == id).map(|(_, event)| event.spent_ms).sum()
    }

    /// What stands on the shelf, in the order it is shown.
    pub fn on_shelf(&self) -> impl Iterator<Item = (BankKey, &Place)> {
        let places = self.shelf.iter().enumerate().map(|(at, place)| (BankKey(at), place));
        places.filter(|(key, _)| !self.off.contains(key))
    }

    /// What stands at a place of the shelf.
    #[must_use]
    pub fn place(&self, key: BankKey) -> Option<&Place> {
        self.shelf.get(key.0)
    }

    /// The attempt that can be gone on with: the latest that was not handed in.
    #[must_use]
    pub fn unfinished(&self) -> Option<&HistoryRow> {
        self.history.iter().find(|row| row.finished.is_none())
    }

    /// The place of the bank with this id.
    #[must_use]
    pub fn key_of(&self, id: &BankId) -> Option<BankKey> {
        self.shelf
            .iter()
            .position(|place| place.bank().is_some_and(|bank| bank.id == *id))
            .map(BankKey)
    }

    /// How many questions a short quiz from this bank asks: as many as are set, or as it has.
    #[must_use]
    pub fn short_quiz_of(&self, bank: &Bank) -> usize {
        // A large bank has enough, whatever must not stand together, and a trial draw takes a while.
        const LARGE: usize = 20;
        let short = usize::from(self.settings.short_quiz);
        if bank.questions.len() >= LARGE * short.max(1) {
            return short;
        }
        Pool::of(bank, &DrawPlan::exactly(self.settings.short_quiz)).drawn
    }

    /// The bank at a place of the shelf.
    #[must_use]
    pub fn bank(&self, key: BankKey) -> Option<&Bank> {
        self.place(key).and_then(Place::bank)
    }
}
