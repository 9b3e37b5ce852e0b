//! A question: everything but its response.

use super::decode::{Decoder, Shape};
use super::intern::Interner;
use crate::bank::check::DatePlaces;
use crate::bank::diagnostic::{Bounds, Expected, Problem};
use crate::bank::text::{Group, Node, Span};
use crate::bank::{Difficulty, Markup, PassageId, Question, QuestionId, Topic, check};

pub(super) const QUESTION: Shape<16> = Shape {
    name: "Question",
    fields: [
        "id",
        "topic",
        "difficulty",
        "marks",
        "tags",
        "language",
        "prompt",
        "image",
        "response",
        "explanation",
        "cites",
        "as_of",
        "review_by",
        "valid_until",
        "update",
        "not_with",
    ],
    positional: 0,
};

/// Names that recur from question to question.
pub(super) struct Recurring {
    pub(super) topics: Interner<Topic>,
    pub(super) passages: Interner<PassageId>,
}

/// A question and what can only be checked once the whole bank is known.
pub(super) struct ReadQuestion {
    /// The question; an empty topic where none was given.
    pub(super) question: Question,
    /// The places of [`Question::cites`].
    pub(super) cites: Vec<Span>,
    /// The places of [`Question::not_with`].
    pub(super) not_with: Vec<Span>,
    /// The places of the dates, for comparing them with the bank's.
    pub(super) dates: DatePlaces,
}

impl<'t> Decoder<'_, 't> {
    pub(super) fn question(
        &mut self,
        node: &Node<'t>,
        recurring: &mut Recurring,
    ) -> Option<ReadQuestion> {
        let [
            id,
            topic,
            difficulty,
            marks,
            tags,
            language,
            prompt,
            image,
            response,
            explanation,
            cites,
            as_of,
            review_by,
            valid_until,
            update,
            not_with,
        ] = self.slots(node, &QUESTION, "questions")?;
        let id = self.need(id, node, "Question", "id").and_then(|id| self.filled(id, "id"));
        let topic = match topic {
            Some(topic) => self.filled(topic, "topic")?,
            None => "",
        };
        let difficulty = difficulty.map_or(Some(Difficulty::Medium), |node| self.difficulty(node));
        let in_range = |marks: f64| marks > 0.0 && marks <= 100.0;
        let marks =
            marks.map_or(Some(1.0), |node| self.number_in(node, "marks", in_range, Bounds::Marks));
        let tags = self.texts(tags, "tags", check::MOST_ENTRIES);
        let language = self.maybe_language(language);
        let prompt = self
            .need(prompt, node, "Question", "prompt")
            .and_then(|prompt| self.filled(prompt, "prompt"));
        let image = self.maybe_image(image);
        let response = self
            .need(response, node, "Question", "response")
            .and_then(|response| self.response(response));
        let explanation = if let Some(explanation) = explanation {
            self.filled(explanation, "explanation").map(str::to_owned)
        } else {
            self.problems.push(node.head(), Problem::NoExplanation {});
            Some(String::new())
        };
        let (cites, cite_spans) = self.references(cites, "cites", |id| recurring.passages.get(id));
        let dates = DatePlaces {
            review_by: review_by.map(|node| node.span).unwrap_or_default(),
            valid_until: valid_until.map(|node| node.span).unwrap_or_default(),
        };
        let as_of = self.maybe_date(as_of, "as_of");
        let review_by = self.maybe_date(review_by, "review_by");
        let valid_until = self.maybe_date(valid_until, "valid_until");
        let updates = self.updates(update);
        let (not_with, not_with_spans) = self.references(not_with, "not_with", QuestionId::new);
        Some(ReadQuestion {
            question: Question {
                id: QuestionId::new(id?),
                topic: recurring.topics.get(topic),
                difficulty: difficulty?,
                marks: marks?,
                tags,
                language,
                prompt: Markup(prompt?.to_owned()),
                image,
                response: response?,
                explanation: Markup(explanation?),
                cites,
                as_of,
                review_by,
                valid_until,
                updates,
                not_with,
            },
            cites: cite_spans,
            not_with: not_with_spans,
            dates,
        })
    }

    fn difficulty(&mut self, node: &Node<'t>) -> Option<Difficulty> {
        const NAMES: [&str; 3] = ["Easy", "Medium", "Hard"];
        match node.group() {
            Some(Group { name: Some("Easy"), has_parentheses: false, .. }) => {
                Some(Difficulty::Easy)
            }
            Some(Group { name: Some("Medium"), has_parentheses: false, .. }) => {
                Some(Difficulty::Medium)
            }
            Some(Group { name: Some("Hard"), has_parentheses: false, .. }) => {
                Some(Difficulty::Hard)
            }
            Some(Group { name: Some(_), has_parentheses: false, .. }) => {
                self.unknown_name(node, "difficulty", &NAMES);
                None
            }
            _ => {
                self.wrong_kind(node, "difficulty", Expected::Difficulty);
                None
            }
        }
    }

    /// A list of ids and their places, each id once.
    fn references<T: PartialEq>(
        &mut self,
        slot: Option<&Node<'t>>,
        field: &'static str,
        mut make: impl FnMut(&str) -> T,
    ) -> (Vec<T>, Vec<Span>) {
        let Some(entries) = slot.and_then(|node| self.list(node, field, check::MOST_REFERENCES))
        else {
            return (Vec::new(), Vec::new());
        };
        let mut ids = Vec::with_capacity(entries.len());
        let mut spans: Vec<Span> = Vec::with_capacity(entries.len());
        for entry in entries {
            let Some(text) = self.filled(entry, field) else { continue };
            let id = make(text);
            if let Some(first) = ids.iter().position(|known| *known == id) {
                let first_line = self.problems.line(spans.get(first).copied().unwrap_or_default());
                let text = text.to_owned();
                self.problems.push(entry.span, Problem::Repeated { list: field, text, first_line });
                continue;
            }
            ids.push(id);
            spans.push(entry.span);
        }
        (ids, spans)
    }
}
