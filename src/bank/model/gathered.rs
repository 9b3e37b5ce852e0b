//! The questions of a bank as they come in, with what is gathered of each while it is at hand.
//!
//! Going through a hundred thousand questions once more when all are read would fetch each of them
//! from memory again.

use std::sync::Arc;

use super::facts::{Facts, Gathering};
use super::{Question, QuestionId, Topic};

/// Questions and what is known of them, in the order in which they came.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    questions: Vec<Arc<Question>>,
    facts: Vec<Facts>,
    gathering: Gathering,
}

impl Gathered {
    /// Takes another question.
    pub(crate) fn push(&mut self, question: Arc<Question>) {
        self.facts.push(self.gathering.add(&question));
        self.questions.push(question);
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.questions.len()
    }

    /// A question, to take references out of it; what is gathered of it must not change.
    pub(crate) fn get_mut(&mut self, at: usize) -> Option<&mut Question> {
        self.questions.get_mut(at).and_then(Arc::get_mut)
    }

    /// The questions alone.
    pub(crate) fn into_questions(self) -> Vec<Arc<Question>> {
        self.questions
    }

    pub(super) fn into_parts(self) -> (Vec<Arc<Question>>, Vec<Topic>, Vec<Facts>, Index) {
        let Self { questions, facts, gathering } = self;
        let index = Index::of(&facts);
        (questions, gathering.into_topics(), facts, index)
    }
}

impl FromIterator<Arc<Question>> for Gathered {
    fn from_iter<I: IntoIterator<Item = Arc<Question>>>(questions: I) -> Self {
        let mut gathered = Self::default();
        for question in questions {
            gathered.push(question);
        }
        gathered
    }
}

/// Finds questions by their ids: the prints of all ids, sorted. Built in a tenth of the time of a
/// hash table, and half its size.
#[derive(Debug, Clone, Default)]
pub(super) struct Index(Vec<(u64, u32)>);

impl Index {
    fn of(facts: &[Facts]) -> Self {
        let mut prints: Vec<(u64, u32)> =
            facts.iter().zip(0..).map(|(facts, at)| (facts.id_print, at)).collect();
        prints.sort_unstable();
        Self(prints)
    }

    /// Where the first question with this id stands.
    pub(super) fn find(&self, id: &QuestionId, questions: &[Arc<Question>]) -> Option<usize> {
        let print = super::facts::print_of(id);
        let from = self.0.partition_point(|(other, _)| *other < print);
        let candidates = self.0.get(from..).unwrap_or_default();
        candidates
            .iter()
            .take_while(|(other, _)| *other == print)
            .map(|(_, at)| *at as usize)
            .find(|at| questions.get(*at).is_some_and(|question| question.id == *id))
    }
}
