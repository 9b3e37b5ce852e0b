//! Names within a bank: each given once, and those that refer to something do.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use crate::bank::diagnostic::{Problem, Problems};
use crate::bank::read::nearest;
use crate::bank::text::Span;
use crate::bank::{Passage, Question};

/// Among more names than this, the nearest is not looked for: it takes too long.
const MOST_COMPARED: usize = 5_000;

/// The ids of questions, passages or sources.
pub(crate) struct Names {
    kind: &'static str,
    given: Vec<Given>,
    places: HashMap<Box<str>, usize>,
    /// Whether something was left out whose id could not even be read: then an id that is not
    /// known may well have been its own.
    one_is_unreadable: bool,
}

/// An id that was given to something.
#[derive(Debug, Clone, Copy)]
pub(crate) struct GivenId(usize);

struct Given {
    span: Span,
    is_sound: bool,
    is_used: bool,
}

impl Names {
    pub(crate) fn new(kind: &'static str) -> Self {
        Self { kind, given: Vec::new(), places: HashMap::new(), one_is_unreadable: false }
    }

    /// Gives an id to something; tells if it was given before.
    pub(crate) fn give(
        &mut self,
        id: &str,
        span: Span,
        problems: &mut Problems<'_>,
    ) -> Option<GivenId> {
        let place = self.given.len();
        match self.places.entry(id.into()) {
            Entry::Vacant(entry) => {
                entry.insert(place);
                self.given.push(Given { span, is_sound: false, is_used: false });
                Some(GivenId(place))
            }
            Entry::Occupied(entry) => {
                let first = self.given.get(*entry.get()).map(|given| given.span);
                let first_line = problems.line(first.unwrap_or_default());
                let (kind, id) = (self.kind, id.to_owned());
                problems.push(span, Problem::DuplicateId { kind, id, first_line });
                None
            }
        }
    }

    /// Notes that what has this id is in the bank.
    pub(crate) fn is_sound(&mut self, id: GivenId) {
        if let Some(given) = self.given.get_mut(id.0) {
            given.is_sound = true;
        }
    }

    /// Notes that something was left out whose id is not known.
    pub(crate) fn one_is_unreadable(&mut self) {
        self.one_is_unreadable = true;
    }

    fn lookup(&mut self, id: &str) -> Lookup {
        let place = self.places.get(id).copied();
        match place.and_then(|place| self.given.get_mut(place)) {
            Some(given) => {
                given.is_used = true;
                if given.is_sound { Lookup::Sound } else { Lookup::LeftOut }
            }
            None if self.one_is_unreadable => Lookup::LeftOut,
            None => Lookup::Unknown,
        }
    }

    fn nearest(&self, id: &str) -> Option<String> {
        if self.given.len() > MOST_COMPARED {
            return None;
        }
        // In order of their places, so that the answer does not depend on hashing.
        let mut ids: Vec<(usize, &str)> =
            self.places.iter().map(|(id, place)| (*place, id.as_ref())).collect();
        ids.sort_unstable();
        nearest(id, ids.into_iter().map(|(_, id)| id))
    }
}

/// What an id refers to.
#[derive(PartialEq, Eq)]
enum Lookup {
    Sound,
    /// To something that has been left out; that has been told already.
    LeftOut,
    Unknown,
}

/// All names of a bank.
pub(crate) struct References {
    pub(crate) sources: Names,
    pub(crate) passages: Names,
    pub(crate) questions: Names,
}

impl References {
    pub(crate) fn new() -> Self {
        Self {
            sources: Names::new("source"),
            passages: Names::new("passage"),
            questions: Names::new("question"),
        }
    }

    /// Notes that a part of the text was left unread: what it may have held is not called unknown.
    pub(crate) fn some_are_unreadable(&mut self, has_sources: bool, has_reading: bool) {
        if !has_sources {
            self.sources.one_is_unreadable();
        }
        if !has_reading {
            self.passages.one_is_unreadable();
        }
        self.questions.one_is_unreadable();
    }

    /// Tells of a source that does not exist, and takes it out.
    pub(crate) fn source_exists(
        &mut self,
        passage: &mut Passage,
        place: Span,
        problems: &mut Problems<'_>,
    ) {
        let Some(source) = &passage.source else { return };
        let id = source.as_str();
        let lookup = self.sources.lookup(id);
        if lookup == Lookup::Unknown {
            let nearest = self.sources.nearest(id);
            problems.push(place, Problem::DanglingSource { id: id.to_owned(), nearest });
        }
        if lookup != Lookup::Sound {
            passage.source = None;
        }
    }

    /// Tells of citations of what does not exist, and takes them out.
    pub(crate) fn citations_exist(
        &mut self,
        question: &mut Question,
        places: &[Span],
        problems: &mut Problems<'_>,
    ) {
        let mut places = places.iter();
        question.cites.retain(|cited| {
            let place = places.next().copied().unwrap_or_default();
            let id = cited.as_str();
            let lookup = self.passages.lookup(id);
            if lookup == Lookup::Unknown {
                let nearest = self.passages.nearest(id);
                problems.push(place, Problem::DanglingCitation { id: id.to_owned(), nearest });
            }
            lookup == Lookup::Sound
        });
    }

    /// Tells of questions to be kept apart that do not exist, and takes them out.
    pub(crate) fn others_exist(
        &mut self,
        question: &mut Question,
        places: &[Span],
        problems: &mut Problems<'_>,
    ) {
        let mut places = places.iter();
        let Question { id: own, not_with, .. } = question;
        not_with.retain(|other| {
            let place = places.next().copied().unwrap_or_default();
            if other == own {
                problems.push(place, Problem::NotWithItself {});
                return false;
            }
            let id = other.as_str();
            let lookup = self.questions.lookup(id);
            if lookup == Lookup::Unknown {
                let nearest = self.questions.nearest(id);
                problems.push(place, Problem::DanglingNotWith { id: id.to_owned(), nearest });
            }
            lookup == Lookup::Sound
        });
    }

    /// Tells of passages that no question cites. Only asked where no question was left out, as
    /// that one may have cited them.
    pub(crate) fn tell_never_cited(&self, reading: &[Arc<Passage>], problems: &mut Problems<'_>) {
        for passage in reading {
            let id = passage.id.as_str();
            let place = self.passages.places.get(id).copied();
            if let Some(given) = place.and_then(|place| self.passages.given.get(place))
                && !given.is_used
            {
                problems.push(given.span, Problem::PassageNeverCited { id: id.to_owned() });
            }
        }
    }
}
