//! The conversation for programs: one JSON object a line.
//!
//! - [`Event::Asked`] when a line is waited for. `wanted` says which: `answer`, `gap` (with `gap`,
//!   its number, where there are several; the first line may also be all of them with `;`
//!   between), `certainty` (1, 2 or 3) or `self-mark`
//!   (`r`, `p`, `w`, or the letters of `points`). `again` is true when the line before could not be
//!   understood.
//! - [`Event::Answered`] once the answer is on the disk, and not before. In an exam `verdict`,
//!   `marks`, `right`, `parts` and `explanation` are null until the end. An open answer is reported
//!   as `unmarked` first and again once its writer has marked it; so is an answer that was claimed
//!   to be right.
//! - [`Event::Finished`] when the paper is handed in, with the footnote of every question, also of
//!   those that were skipped. When the input ends before, nothing more is
//!   printed; the attempt is kept, and standard error says so.
//!
//! What is answered is what a person would type.

use serde::Serialize;

use super::face::{Asked, Face, Offered, Printed, Told, Wanted};
use super::seat::Seat;
use crate::bank::{Response, markup};
use crate::cli::copyable;
use crate::cli::parts::Parts;
use crate::cli::terminal::{Terminal, Unprintable};
use crate::quiz::Report;
use crate::quiz::marking::PartState;
use crate::quiz::report::QuestionReport;
use crate::words::Words;

/// The shapes, as the help shows them.
pub(in crate::cli) const SHAPES: &str = r#"--format jsonl prints, one a line:
{"event": "asked", "attempt": "…", "code": "…", "question": 1, "of": 10, "id": "q1",
 "wanted": "answer", "again": false, "kind": "single-choice", "topic": "…", "difficulty": "easy", "marks": 1.0, "prompt": "…",
 "options": ["…"], "items": ["…"], "text": "…", "gap": null, "points": ["…"]}
{"event": "answered", "question": 1, "of": 10, "id": "q1", "given": "…", "verdict": "right",
 "marks": 1.0, "out_of": 1.0, "right": "…", "overruled": false,
 "parts": [{"text": "…", "given": null, "right": null, "state": "chosen-rightly", "reason": "…"}],
 "explanation": "…"}
{"event": "finished", "attempt": "…", "code": "…", "bank": "…", "answered": 9, "marks": 7.5,
 "of": 10.0, "percent": 75.0, "topics": [{"topic": "…", "marks": 7.5, "of": 10.0}],
 "questions": [{"question": 1, "id": "q1", "verdict": "right", "marks": 1.0, "of": 1.0,
  "given": "…", "right": "…", "parts": [as above], "explanation": "…"}]}
wanted: answer, gap (its number is in gap), certainty or self-mark. verdict: right, partly, wrong, skipped or unmarked;
null in an exam, where the end tells, as it tells what is right where a question is skipped. kind: single-choice, multiple-choice, true-false,
short-answer, number, ordering, matching, gap-fill, categories, hotspot or open."#;

/// A line.
#[derive(Debug, Serialize)]
#[serde(tag = "event", rename_all = "lowercase")]
enum Event<'a> {
    Asked(Box<AskedLine<'a>>),
    Answered(Box<AnsweredLine<'a>>),
    Finished(FinishedLine),
}

/// What is asked.
#[derive(Debug, Serialize)]
struct AskedLine<'a> {
    /// Names it in the record.
    attempt: String,
    code: String,
    /// From 1.
    question: usize,
    /// How many there are.
    of: usize,
    id: &'a str,
    wanted: &'static str,
    again: bool,
    kind: &'static str,
    topic: &'a str,
    difficulty: &'static str,
    marks: f64,
    /// Without markup.
    prompt: String,
    /// Named by letters when answering.
    options: Vec<String>,
    /// Named by numbers when answering: left sides, or items to be sorted.
    items: Vec<String>,
    /// The text of a gap fill, its gaps as `{1}`, `{2}`, …; null for other kinds.
    text: Option<String>,
    /// The number of the gap that is waited for.
    gap: Option<usize>,
    /// What a model answer mentions, once it may be seen.
    points: Vec<String>,
}

/// What became of it.
#[derive(Debug, Serialize)]
struct AnsweredLine<'a> {
    question: usize,
    of: usize,
    id: &'a str,
    /// In words; null for a skip.
    given: Option<String>,
    verdict: Option<&'static str>,
    marks: Option<f64>,
    out_of: f64,
    /// In words.
    right: Option<String>,
    overruled: bool,
    parts: Option<Vec<PartLine>>,
    /// Without markup.
    explanation: Option<String>,
}

/// What there is to say about a part.
#[derive(Debug, Serialize)]
struct PartLine {
    text: String,
    given: Option<String>,
    right: Option<String>,
    state: &'static str,
    reason: Option<String>,
}

/// The result.
#[derive(Debug, Serialize)]
struct FinishedLine {
    attempt: String,
    code: String,
    bank: String,
    answered: usize,
    marks: f64,
    of: f64,
    percent: Option<f64>,
    topics: Vec<TopicLine>,
    questions: Vec<QuestionLine>,
}

/// The result of a question.
#[derive(Debug, Serialize)]
struct QuestionLine {
    question: usize,
    id: String,
    verdict: &'static str,
    marks: f64,
    of: f64,
    /// In words; null where it was skipped.
    given: Option<String>,
    /// In words.
    right: String,
    parts: Vec<PartLine>,
    /// Without markup.
    explanation: String,
}

/// The result of a topic.
#[derive(Debug, Serialize)]
struct TopicLine {
    topic: String,
    marks: f64,
    of: f64,
}

/// Tells a program everything in JSON.
pub(super) struct Lines;

impl Face for Lines {
    fn begun(&mut self, _: &mut Terminal, _: &Seat, _: bool) -> Printed {
        Ok(())
    }

    /// Said with what is wanted first.
    fn asked(&mut self, _: &mut Terminal, _: &Seat, _: &Asked<'_>) -> Printed {
        Ok(())
    }

    fn wanted(
        &mut self,
        terminal: &mut Terminal,
        seat: &Seat,
        asked: &Asked<'_>,
        wanted: Wanted,
        misread: Option<&str>,
    ) -> Printed {
        let paper = seat.attempt().paper();
        let Some(item) = paper.items.get(asked.place) else { return Ok(()) };
        let question = &item.question;
        let (wanted, gap) = match wanted {
            Wanted::Answer => match asked.parts {
                Parts::Gaps { text: _, gaps } if gaps.len() > 1 => ("gap", Some(1)),
                Parts::One(_)
                | Parts::Several(_)
                | Parts::Truth
                | Parts::Text
                | Parts::Number { .. }
                | Parts::Order { .. }
                | Parts::Matching { .. }
                | Parts::Gaps { .. }
                | Parts::Sorting { .. }
                | Parts::Area { .. }
                | Parts::Open => ("answer", None),
            },
            Wanted::Gap(number) => ("gap", Some(number)),
            Wanted::Certainty => ("certainty", None),
            Wanted::SelfMark => ("self-mark", None),
        };
        let points = match &question.response {
            Response::Open(open) if wanted == "self-mark" => open.points.clone(),
            Response::SingleChoice(_)
            | Response::MultipleChoice(_)
            | Response::TrueFalse(_)
            | Response::ShortAnswer(_)
            | Response::Number(_)
            | Response::Ordering(_)
            | Response::Matching(_)
            | Response::GapFill(_)
            | Response::Categories(_)
            | Response::Hotspot(_)
            | Response::Open(_) => Vec::new(),
        };
        let line = AskedLine {
            attempt: seat.id().to_string(),
            code: paper.code.to_string(),
            question: asked.place + 1,
            of: paper.items.len(),
            id: question.id.as_str(),
            wanted,
            again: misread.is_some(),
            kind: question.response.kind().name(),
            topic: question.topic.as_str(),
            difficulty: question.difficulty.name(),
            marks: question.marks,
            prompt: markup::plain(&question.prompt),
            options: asked.parts.options(&terminal.words),
            items: asked.parts.items(),
            text: asked.parts.gap_text(),
            gap,
            points,
        };
        terminal.json_line(&Event::Asked(Box::new(line)))
    }

    fn heard(&mut self, _: &mut Terminal, _: &str) -> Printed {
        Ok(())
    }

    /// A program has the documentation; `asked` comes again.
    fn help(&mut self, _: &mut Terminal, _: &Seat, _: &Asked<'_>, _: Wanted) -> Printed {
        Ok(())
    }

    /// A program that has read [`Event::Finished`] is done, and must not be waited for.
    fn claims(
        &mut self,
        _: &mut Terminal,
        _: &[usize],
        _: Option<&str>,
    ) -> Result<Offered, Unprintable> {
        Ok(Offered::No)
    }

    fn ended(&mut self, _: &mut Terminal) -> Printed {
        Ok(())
    }

    fn model(&mut self, terminal: &mut Terminal, seat: &Seat, place: usize) -> Printed {
        answered(terminal, seat, place)
    }

    fn answered(&mut self, terminal: &mut Terminal, seat: &Seat, place: usize) -> Printed {
        answered(terminal, seat, place)
    }

    fn told(&mut self, terminal: &mut Terminal, seat: &Seat, told: &Told) -> Printed {
        match told {
            Told::Claimed(place) => answered(terminal, seat, *place),
            Told::Flagged(_)
            | Told::NothingBefore
            | Told::NoWayBack
            | Told::NothingToClaim
            | Told::GivenUp
            | Told::TimeIsUp => Ok(()),
        }
    }

    fn pause(&mut self, _: &mut Terminal, _: bool, _: Option<usize>) -> Printed {
        Ok(())
    }

    fn hand_in(&mut self, _: &mut Terminal, _: &Seat) -> Printed {
        Ok(())
    }

    fn finished(&mut self, terminal: &mut Terminal, seat: &Seat) -> Printed {
        let report = Report::of(seat.attempt());
        let words = &terminal.words;
        let line = FinishedLine {
            attempt: seat.id().to_string(),
            code: report.code.to_string(),
            bank: report.bank.to_string(),
            answered: report.counts.answered(),
            marks: report.score.marks,
            of: report.score.of,
            percent: report.score.percent,
            topics: report
                .by_topic
                .iter()
                .map(|part| TopicLine {
                    topic: part.of.to_string(),
                    marks: part.score.marks,
                    of: part.score.of,
                })
                .collect(),
            questions: report
                .questions
                .iter()
                .map(|question| QuestionLine {
                    question: question.place + 1,
                    id: question.id.to_string(),
                    verdict: question.mark.verdict.name(),
                    marks: question.mark.marks,
                    of: question.mark.of,
                    given: question.given.as_ref().map(|given| words.answer(given)),
                    right: words.answer(&question.right),
                    parts: parts_of(question, words),
                    explanation: markup::plain(&question.explanation),
                })
                .collect(),
        };
        terminal.json_line(&Event::Finished(line))
    }

    fn kept(&mut self, terminal: &mut Terminal, seat: &Seat) -> Printed {
        let words = terminal.words.clone();
        let answered = seat.attempt().progress().answered;
        let questions = seat.attempt().len();
        let said = words
            .format("cli-kept", &[("answered", answered.into()), ("questions", questions.into())]);
        terminal.complain(said);
        let command = "footnote take --resume --format jsonl";
        terminal
            .complain(words.format("cli-kept-resume", &[("command", copyable(command).into())]));
        Ok(())
    }
}

fn answered(terminal: &mut Terminal, seat: &Seat, place: usize) -> Printed {
    let attempt = seat.attempt();
    let Some(item) = attempt.paper().items.get(place) else { return Ok(()) };
    let Some(report) = QuestionReport::of(attempt, place, item) else { return Ok(()) };
    let words = &terminal.words;
    let is_skipped = report.given.is_none();
    let tells = attempt.verdict_visible(place);
    let line = AnsweredLine {
        question: place + 1,
        of: attempt.len(),
        id: report.id.as_str(),
        given: report.given.as_ref().map(|given| words.answer(given)),
        verdict: (tells || is_skipped).then(|| report.mark.verdict.name()),
        marks: tells.then_some(report.mark.marks),
        out_of: report.mark.of,
        right: tells.then(|| words.answer(&report.right)),
        overruled: report.overruled,
        parts: tells.then(|| parts_of(&report, words)),
        explanation: tells.then(|| markup::plain(&report.explanation)),
    };
    terminal.json_line(&Event::Answered(Box::new(line)))
}

fn parts_of(report: &QuestionReport, words: &Words) -> Vec<PartLine> {
    let parts = report.parts.iter().map(|part| PartLine {
        text: words.said(&part.text),
        given: part.given.as_ref().map(|said| words.said(said)),
        right: part.right.as_ref().map(|said| words.said(said)),
        state: state_name(part.state),
        reason: part.reason.clone(),
    });
    parts.collect()
}

/// The stable name of what became of a part.
fn state_name(state: PartState) -> &'static str {
    match state {
        PartState::ChosenRightly => "chosen-rightly",
        PartState::ChosenWrongly => "chosen-wrongly",
        PartState::LeftOutWrongly => "left-out-wrongly",
        PartState::LeftRightly => "left-rightly",
    }
}
