//! The checked bank: what the rest of the program may rely on.
//!
//! Every value here has passed the reader's checks: ids are unique and citations resolve, a choice
//! has its key, numbers and dates make sense. Texts are as the author wrote them. Nothing here
//! knows how a bank is spelt in a file.

mod facts;
mod gathered;
mod ids;
mod question;
mod reading;
mod response;

pub use facts::Facts;
pub(crate) use gathered::Gathered;
pub use ids::{BankId, Fingerprint, PassageId, QuestionId, SourceId, Topic};
pub use question::{Difficulty, Image, Markup, Question, Update};
pub use reading::{Passage, Source};
pub use response::{
    Area, Categories, Category, Choice, ChoiceOption, Forgiveness, Gap, GapFill, GapKey, Hotspot,
    Item, KnownNumber, KnownText, Matching, Number, NumberKey, Open, Ordering, Pair, Pin, Response,
    ResponseKind, Shape, ShortAnswer, TextPiece, TrueFalse,
};

use std::sync::Arc;

use jiff::civil::Date;

/// One file of questions on one subject, with its sources and its reading.
#[derive(Debug, Clone)]
pub struct Bank {
    /// The bank's own name for itself, stable over editions.
    pub id: BankId,
    /// One line, as a heading.
    pub title: String,
    /// What the bank is about, in a sentence or two; empty when the author said nothing.
    pub about: String,
    /// BCP 47 tag of the language the bank is written in, such as `en`.
    pub language: String,
    /// The day on which the bank's facts were true, unless a question says otherwise.
    pub as_of: Option<Date>,
    /// Who wrote the bank.
    pub authors: Vec<String>,
    /// The terms under which the bank may be passed on, in the author's words.
    pub licence: Option<String>,
    /// Where the facts come from.
    pub sources: Vec<Arc<Source>>,
    /// The matter retold in the author's own words, passage by passage.
    pub reading: Vec<Arc<Passage>>,
    /// The questions, in the order of the file. Never changed in place: what is known about them
    /// is gathered once, in [`Bank::new`].
    pub questions: Vec<Arc<Question>>,
    /// Identifies this edition of the bank's text.
    pub fingerprint: Fingerprint,
    index: gathered::Index,
    topics: Vec<Topic>,
    facts: Vec<Facts>,
}

/// Everything of a [`Bank`] but its questions: the part written once, at the head of the file.
#[derive(Debug, Clone)]
pub struct BankHead {
    /// See [`Bank::id`].
    pub id: BankId,
    /// See [`Bank::title`].
    pub title: String,
    /// See [`Bank::about`].
    pub about: String,
    /// See [`Bank::language`].
    pub language: String,
    /// See [`Bank::as_of`].
    pub as_of: Option<Date>,
    /// See [`Bank::authors`].
    pub authors: Vec<String>,
    /// See [`Bank::licence`].
    pub licence: Option<String>,
    /// See [`Bank::sources`].
    pub sources: Vec<Arc<Source>>,
    /// See [`Bank::reading`].
    pub reading: Vec<Arc<Passage>>,
}

impl BankHead {
    /// The language of a bank that names none.
    pub(crate) const LANGUAGE: &str = "en";

    /// The head of a bank that says no more than it must, as the reader takes it.
    #[must_use]
    pub fn new(id: BankId, title: String) -> Self {
        Self {
            id,
            title,
            about: String::new(),
            language: Self::LANGUAGE.to_owned(),
            as_of: None,
            authors: Vec::new(),
            licence: None,
            sources: Vec::new(),
            reading: Vec::new(),
        }
    }
}

impl Bank {
    /// Puts a bank together. The caller has made sure that question ids are unique; of two equal
    /// ids the first is the one found by [`Bank::question`].
    #[must_use]
    pub fn new(head: BankHead, questions: Vec<Arc<Question>>, fingerprint: Fingerprint) -> Self {
        Self::from_gathered(head, questions.into_iter().collect(), fingerprint)
    }

    /// [`Bank::new`] from questions that were gathered while they were read.
    pub(crate) fn from_gathered(
        head: BankHead,
        gathered: Gathered,
        fingerprint: Fingerprint,
    ) -> Self {
        let BankHead { id, title, about, language, as_of, authors, licence, sources, reading } =
            head;
        let (questions, topics, facts, index) = gathered.into_parts();
        Self {
            id,
            title,
            about,
            language,
            as_of,
            authors,
            licence,
            sources,
            reading,
            questions,
            fingerprint,
            index,
            topics,
            facts,
        }
    }

    /// The question with this id.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&Arc<Question>> {
        self.place_of(id).and_then(|at| self.questions.get(at))
    }

    /// Where the question with this id stands in [`Bank::questions`].
    #[must_use]
    pub fn place_of(&self, id: &QuestionId) -> Option<usize> {
        self.index.find(id, &self.questions)
    }

    /// The topics of the bank's questions, in the order in which they first appear.
    #[must_use]
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// What choosing among the questions needs to know of each, in the order of
    /// [`Bank::questions`].
    #[must_use]
    pub fn facts(&self) -> &[Facts] {
        &self.facts
    }

    /// The passage with this id.
    #[must_use]
    pub fn passage(&self, id: &PassageId) -> Option<&Arc<Passage>> {
        self.reading.iter().find(|passage| passage.id == *id)
    }

    /// The source with this id.
    #[must_use]
    pub fn source(&self, id: &SourceId) -> Option<&Arc<Source>> {
        self.sources.iter().find(|source| source.id == *id)
    }
}
