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

/// All names of a bank and the places that refer to them.
pub(crate) struct References {
    pub(crate) sources: Names,
    pub(crate) passages: Names,
    pub(crate) questions: Names,
    /// The places of the sources that passages name, in the order of the passages that name any.
    pub(crate) source_places: Vec<Span>,
    /// The places of all citations, question by question.
    pub(crate) cite_places: Vec<Span>,
    /// The places of all questions to be kept apart, question by question.
    pub(crate) not_with_places: Vec<Span>,
}

impl References {
    pub(crate) fn new() -> Self {
        Self {
            sources: Names::new("source"),
            passages: Names::new("passage"),
            questions: Names::new("question"),
            source_places: Vec::new(),
            cite_places: Vec::new(),
            not_with_places: Vec::new(),
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

    /// Tells of references to what does not exist, and takes them out.
    pub(crate) fn resolve(
        &mut self,
        reading: &mut [Arc<Passage>],
        questions: &mut [Arc<Question>],
        problems: &mut Problems<'_>,
    ) {
        self.resolve_sources(reading, problems);
        let mut cites = self.cite_places.iter().copied();
        let mut not_with = self.not_with_places.iter().copied();
        for question in questions {
            let kept = problems.kept();
            let mut drop_cites = Vec::new();
            for (cited, span) in question.cites.iter().zip(cites.by_ref()) {
                let lookup = self.passages.lookup(cited.as_str());
                if lookup == Lookup::Unknown {
                    let id = cited.as_str().to_owned();
                    let nearest = self.passages.nearest(&id);
                    problems.push(span, Problem::DanglingCitation { id, nearest });
                }
                if lookup != Lookup::Sound {
                    drop_cites.push(cited.clone());
                }
            }
            let mut drop_not_with = Vec::new();
            for (other, span) in question.not_with.iter().zip(not_with.by_ref()) {
                let lookup = self.questions.lookup(other.as_str());
                if *other == question.id {
                    problems.push(span, Problem::NotWithItself {});
                    drop_not_with.push(other.clone());
                    continue;
                }
                if lookup == Lookup::Unknown {
                    let id = other.as_str().to_owned();
                    let nearest = self.questions.nearest(&id);
                    problems.push(span, Problem::DanglingNotWith { id, nearest });
                }
                if lookup != Lookup::Sound {
                    drop_not_with.push(other.clone());
                }
            }
            problems.belong_to(kept, &question.id);
            if (!drop_cites.is_empty() || !drop_not_with.is_empty())
                && let Some(question) = Arc::get_mut(question)
            {
                question.cites.retain(|id| !drop_cites.contains(id));
                question.not_with.retain(|id| !drop_not_with.contains(id));
            }
        }
    }

    fn resolve_sources(&mut self, reading: &mut [Arc<Passage>], problems: &mut Problems<'_>) {
        let mut places = self.source_places.iter().copied();
        for passage in reading {
            let Some(source) = &passage.source else { continue };
            let span = places.next().unwrap_or_default();
            let lookup = self.sources.lookup(source.as_str());
            if lookup == Lookup::Unknown {
                let id = source.as_str().to_owned();
                let nearest = self.sources.nearest(&id);
                problems.push(span, Problem::DanglingSource { id, nearest });
            }
            if lookup != Lookup::Sound
                && let Some(passage) = Arc::get_mut(passage)
            {
                passage.source = None;
            }
        }
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
