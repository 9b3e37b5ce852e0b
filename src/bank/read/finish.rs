//! What can only be done when the whole file has been read: following references, and putting the
//! bank together.

use std::sync::Arc;

use super::Reading;
use super::document::Document;
use crate::bank::diagnostic::Problem;
use crate::bank::text::Span;
use crate::bank::{Bank, BankHead, Fingerprint, Topic};

/// References that can only be followed when more has been read.
pub(super) enum Waiting {
    /// To the source that a passage names.
    Source { passage: usize, place: Span },
    /// To the passages that a question cites.
    Cites { question: usize, places: Vec<Span> },
    /// To the questions that a question is to be kept apart from.
    NotWith { question: usize, places: Vec<Span> },
}

impl Document<'_, '_> {
    pub(super) fn finish(mut self) -> Reading {
        self.hidden.tell_until(u32::MAX, &mut self.parser.problems);
        let is_sound = !self.is_refused && self.has_all_it_needs();
        if !self.is_refused {
            if self.is_cut_short {
                let head = &self.head;
                self.references.some_are_unreadable(head.has("sources"), head.has("reading"));
            }
            self.follow_waiting();
            if self.left_out == 0 && !self.is_cut_short {
                let problems = &mut self.parser.problems;
                if self.questions.len() == 0 {
                    problems.push(self.bank, Problem::NoQuestions {});
                }
                self.references.tell_never_cited(&self.reading, problems);
            }
        }
        let fingerprint = Fingerprint::of_text(self.parser.text());
        let Self { parser, head, sources, reading, mut questions, without_topic, .. } = self;
        let bank = match (head.id, head.title) {
            (Some(id), Some(title)) if is_sound => {
                if !without_topic.is_empty() {
                    let topic = Topic::new(&title);
                    for at in without_topic {
                        if let Some(question) = questions.get_mut(at) {
                            question.topic = topic.clone();
                        }
                    }
                    questions = questions.into_questions().into_iter().collect();
                }
                let head = BankHead {
                    id,
                    title,
                    about: head.about,
                    language: head.language.unwrap_or_else(|| BankHead::LANGUAGE.to_owned()),
                    as_of: head.as_of,
                    authors: head.authors,
                    licence: head.licence,
                    sources,
                    reading,
                };
                Some(Bank::from_gathered(head, questions, fingerprint))
            }
            _ => None,
        };
        Reading { bank, diagnostics: parser.problems.finish() }
    }

    /// Tells of what a bank cannot do without, and says whether it is all there.
    fn has_all_it_needs(&mut self) -> bool {
        let mut has_all = true;
        for name in ["format", "id", "title"] {
            if !self.head.has(name) {
                has_all = false;
                if !self.is_cut_short {
                    let problem = Problem::MissingField { group: "Bank", name };
                    self.parser.problems.push(self.bank, problem);
                }
            }
        }
        has_all
    }

    /// Follows the references that had to wait.
    fn follow_waiting(&mut self) {
        let Self { waiting, references, parser, reading, questions, .. } = self;
        let problems = &mut parser.problems;
        for reference in waiting.drain(..) {
            let kept = problems.kept();
            match reference {
                Waiting::Source { passage, place } => {
                    if let Some(passage) = reading.get_mut(passage).and_then(Arc::get_mut) {
                        references.source_exists(passage, place, problems);
                    }
                }
                Waiting::Cites { question, places } => {
                    if let Some(question) = questions.get_mut(question) {
                        references.citations_exist(question, &places, problems);
                        problems.belong_to(kept, &question.id);
                    }
                }
                Waiting::NotWith { question, places } => {
                    if let Some(question) = questions.get_mut(question) {
                        references.others_exist(question, &places, problems);
                        problems.belong_to(kept, &question.id);
                    }
                }
            }
        }
    }
}
