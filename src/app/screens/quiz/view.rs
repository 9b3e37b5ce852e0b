//! A question of the paper, put into words once: when it is shown, and again when it is judged.

use super::notes::{Note, notes};
use crate::app::state::AppState;
use crate::app::widgets::SetText;
use crate::bank::{Passage, Question, Response};
use crate::quiz::marking::{self, PartVerdict};
use crate::quiz::{Attempt, Mark, PaperItem, Verdict};
use crate::words::Words;
use std::sync::Arc;

/// A question as it is shown.
#[derive(Debug)]
pub struct QuestionView {
    /// Its place on the paper.
    pub place: usize,
    /// The question and the order of its parts.
    pub item: PaperItem,
    /// BCP 47 tag of the language it is written in, where that is known.
    pub language: Option<String>,
    /// Topic and what is to be done, on one line.
    pub overline: String,
    /// What is asked.
    pub prompt: SetText,
    /// What became of it; nothing while that is not to be seen.
    pub judged: Option<Judged>,
}

/// What became of an answer.
#[derive(Debug)]
pub struct Judged {
    /// The mark as it counts.
    pub mark: Mark,
    /// The verdict, in words.
    pub verdict: String,
    /// The marks, in words.
    pub marks: String,
    /// Part by part, what was left unticked included.
    pub parts: Vec<PartVerdict>,
    /// What the footnote says about them, row by row.
    pub notes: Vec<Note>,
    /// What is right, in words.
    pub right: String,
    /// Why.
    pub explanation: SetText,
    /// The date on which it was true, and where it comes from.
    pub facts: String,
    /// Since when it no longer holds.
    pub stale: Option<String>,
    /// What has changed since: the day and what happened.
    pub updates: Vec<(String, SetText)>,
    /// The passages that settle it, each with its heading.
    pub passages: Vec<PassageView>,
    /// Whether the person may claim to have been right.
    pub can_overrule: bool,
    /// Whether they have.
    pub is_overruled: bool,
}

/// A passage in place.
#[derive(Debug)]
pub struct PassageView {
    /// Its heading.
    pub heading: String,
    /// Its text.
    pub text: SetText,
    /// The source it retells.
    pub source: Option<String>,
}

impl QuestionView {
    /// Puts the question at this place into words; nothing where the paper has no such place.
    #[must_use]
    pub fn new(attempt: &Attempt, place: usize, state: &AppState) -> Option<Self> {
        let item = attempt.paper().items.get(place)?.clone();
        let words = &state.words;
        let question = &item.question;
        let instruction = instruction(question, words);
        let overline = words.format(
            "quiz-overline",
            &[("topic", question.topic.as_str().into()), ("what", instruction.into())],
        );
        let prompt = SetText::new(&question.prompt);
        let judged =
            attempt.mark(place).map(|mark| Judged::new(attempt, place, &item, mark, state));
        let of_bank = || {
            let key = state.key_of(&attempt.paper().bank)?;
            state.bank(key).map(|bank| bank.language.clone())
        };
        let language = question.language.clone().or_else(of_bank);
        Some(Self { place, item, language, overline, prompt, judged })
    }
}

impl Judged {
    fn new(
        attempt: &Attempt,
        place: usize,
        item: &PaperItem,
        mark: Mark,
        state: &AppState,
    ) -> Self {
        let words = &state.words;
        let PaperItem { question, layout } = item;
        let paper = attempt.paper();
        let answer = attempt.answer(place);
        let passages: Vec<PassageView> = question
            .cites
            .iter()
            .filter_map(|id| paper.passages.iter().find(|passage| passage.id == *id))
            .map(|passage| PassageView::new(passage, attempt))
            .collect();
        let mut facts = Vec::new();
        if let Some(as_of) = question.as_of.or(paper.as_of) {
            facts.push(words.format("quiz-as-of", &[("date", words.date(as_of).into())]));
        }
        for source in passages.iter().filter_map(|passage| passage.source.as_ref()) {
            if !facts.contains(source) {
                facts.push(source.clone());
            }
        }
        let stale = question
            .valid_until
            .filter(|last| *last < state.today)
            .map(|last| words.format("quiz-no-longer", &[("date", words.date(last).into())]));
        let parts = marking::explain(question, layout, answer, &mark);
        let updates = question
            .updates
            .iter()
            .map(|update| (words.date(update.on), SetText::new(&update.text)));
        Self {
            mark,
            verdict: words.verdict(mark.verdict),
            marks: words.marks_of(mark.marks, mark.of),
            notes: notes(question, layout, &parts, words),
            parts,
            right: words.answer(&marking::right_answer(question, layout)),
            explanation: SetText::new(&question.explanation),
            facts: facts.join(" · "),
            stale,
            updates: updates.collect(),
            passages,
            can_overrule: attempt.can_overrule(place),
            is_overruled: attempt.is_overruled(place),
        }
    }

    /// What is to be read out when the verdict comes.
    #[must_use]
    pub fn announcement(&self) -> String {
        match self.mark.verdict {
            Verdict::Right | Verdict::Unmarked => format!("{}. {}", self.verdict, self.marks),
            Verdict::Partly | Verdict::Wrong | Verdict::Skipped => {
                format!("{}. {}. {}", self.verdict, self.marks, self.right)
            }
        }
    }
}

impl PassageView {
    fn new(passage: &Arc<Passage>, attempt: &Attempt) -> Self {
        let sources = &attempt.paper().sources;
        let source = passage.source.as_ref().and_then(|id| {
            sources.iter().find(|source| source.id == *id).map(|source| source.title.clone())
        });
        Self { heading: passage.heading.clone(), text: SetText::new(&passage.text), source }
    }
}

/// What a person is to do.
fn instruction(question: &Question, words: &Words) -> String {
    match &question.response {
        Response::SingleChoice(_) => words.text("do-single-choice"),
        Response::MultipleChoice(_) => words.text("do-multiple-choice"),
        Response::TrueFalse(_) => words.text("do-true-false"),
        Response::ShortAnswer(_) => words.text("do-short-answer"),
        Response::Number(_) => words.text("do-number"),
        Response::Ordering(_) => words.text("do-ordering"),
        Response::Matching(_) => words.text("do-matching"),
        Response::GapFill(_) => words.text("do-gap-fill"),
        Response::Categories(_) => words.text("do-categories"),
        Response::Hotspot(_) => words.text("do-hotspot"),
        Response::Open(_) => words.text("do-open"),
    }
}
