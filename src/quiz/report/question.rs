//! One question's result: what was given, what is right, and why.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::bank::{Difficulty, Markup, PassageId, QuestionId, ResponseKind, Topic, Update};
use crate::quiz::marking::{self, AnswerSaid, PartVerdict};
use crate::quiz::{Answer, Attempt, Certainty, Mark, PaperItem};

/// One question's result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuestionReport {
    /// Its place on the paper, from 0.
    pub place: usize,
    /// The question.
    pub id: QuestionId,
    /// Its topic.
    pub topic: Topic,
    /// Its difficulty.
    pub difficulty: Difficulty,
    /// Its kind.
    pub kind: ResponseKind,
    /// What was asked.
    pub prompt: Markup,
    /// The mark as it counts in this sitting.
    pub mark: Mark,
    /// The mark without regard to certainty.
    pub plain_mark: Mark,
    /// How sure the person said they were.
    pub certainty: Option<Certainty>,
    /// Whether the mark rests on the person's claim to have been right.
    pub overruled: bool,
    /// Whether it was flagged for a second look.
    pub flagged: bool,
    /// Time spent on it, without pauses, in milliseconds.
    pub time_ms: u64,
    /// The answer itself.
    pub answer: Option<Answer>,
    /// What the answer said; `None` when the question was skipped.
    pub given: Option<AnswerSaid>,
    /// What is right.
    pub right: AnswerSaid,
    /// Part by part, what was left unticked included.
    pub parts: Vec<PartVerdict>,
    /// Why the right answer is right.
    pub explanation: Markup,
    /// The passages that settle it.
    pub cites: Vec<PassageId>,
    /// The day on which the key was true.
    pub as_of: Option<Date>,
    /// The last day on which the key holds.
    pub valid_until: Option<Date>,
    /// What has changed since.
    pub updates: Vec<Update>,
}

impl QuestionReport {
    /// The result of one question, as it stands. Shown to a person only once
    /// [`Attempt::verdict_visible`] says so. `None` where the attempt has no such place.
    #[must_use]
    pub fn of(attempt: &Attempt, place: usize, item: &PaperItem) -> Option<Self> {
        let PaperItem { question, layout } = item;
        let marks = attempt.marks(place)?;
        let answer = attempt.answer(place);
        Some(Self {
            place,
            id: question.id.clone(),
            topic: question.topic.clone(),
            difficulty: question.difficulty,
            kind: question.response.kind(),
            prompt: question.prompt.clone(),
            mark: marks.counted,
            plain_mark: marks.plain,
            certainty: attempt.certainty(place),
            overruled: attempt.is_overruled(place),
            flagged: attempt.is_flagged(place),
            time_ms: u64::try_from(attempt.time_on(place).as_millis()).unwrap_or(u64::MAX),
            given: answer.and_then(|answer| marking::given_answer(question, layout, answer)),
            answer: answer.cloned(),
            right: marking::right_answer(question, layout),
            parts: marking::explain(question, layout, answer, &marks.plain),
            explanation: question.explanation.clone(),
            cites: question.cites.clone(),
            as_of: question.as_of.or(attempt.paper().as_of),
            valid_until: question.valid_until,
            updates: question.updates.clone(),
        })
    }

    /// The parts that say more than what was given and what is right: of typed answers only those
    /// that the bank says something about.
    pub fn telling_parts(&self) -> impl Iterator<Item = &PartVerdict> {
        let is_typed = match self.kind {
            ResponseKind::ShortAnswer | ResponseKind::Number => true,
            ResponseKind::SingleChoice
            | ResponseKind::MultipleChoice
            | ResponseKind::TrueFalse
            | ResponseKind::Ordering
            | ResponseKind::Matching
            | ResponseKind::GapFill
            | ResponseKind::Categories
            | ResponseKind::Hotspot
            | ResponseKind::Open => false,
        };
        self.parts.iter().filter(move |part| !is_typed || part.reason.is_some())
    }
}
