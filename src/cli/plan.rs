//! From arguments to a paper: count, topics and code.

use std::num::NonZeroU16;

use super::Failure;
use super::terminal::{Ink, Rich, Terminal};
use crate::bank::{Bank, Severity, Topic};
use crate::quiz::paper::CodedCount;
use crate::quiz::{Count, DrawPlan, Paper, PaperCode, Seed, paper};
use crate::words::Words;

/// How many questions are asked when nobody says.
const COUNT: u16 = 10;

/// What the arguments ask for.
pub(super) struct Asked<'a> {
    /// How many questions.
    pub(super) count: Option<NonZeroU16>,
    /// Topics, as typed.
    pub(super) topics: &'a [String],
    /// A paper code, as typed.
    pub(super) code: Option<&'a str>,
}

/// Draws the paper. What there is to say about its code is said on standard error.
pub(super) fn draw(
    terminal: &mut Terminal,
    bank: &Bank,
    asked: &Asked<'_>,
) -> Result<(DrawPlan, Paper), Failure> {
    let words = terminal.words.clone();
    let code = match asked.code {
        None => None,
        Some(typed) => Some(typed.parse::<PaperCode>().map_err(|error| words.code_error(error))?),
    };
    let plan = DrawPlan {
        count: asked.count.map_or(Count::exactly(COUNT), Count::Exactly),
        topics: topics(&words, bank, asked.topics)?,
        ..DrawPlan::default()
    };
    let Some(code) = code else {
        let seed = Seed::new(rand::random());
        let paper = paper::draw(bank, &plan, seed).map_err(|error| words.draw_error(error))?;
        return Ok((plan, paper));
    };
    let (paper, notices) =
        paper::draw_by_code(bank, &plan, &code).map_err(|error| words.draw_error(error))?;
    let mut said: Vec<String> =
        notices.into_iter().map(|notice| words.code_notice(notice).message).collect();
    let is_other = |asked: NonZeroU16| match code.count() {
        CodedCount::Exactly(coded) => u16::from(coded.get()) != asked.get(),
        CodedCount::All => paper.items.len() != usize::from(asked.get()),
        // How many, the code leaves to whoever asks.
        CodedCount::Many => false,
    };
    if asked.count.is_some_and(is_other) {
        // There may be fewer than the code is for: what must not stand together is left out.
        let count = words.questions(paper.items.len());
        said.push(words.format("cli-count-of-code", &[("count", count.into())]));
    }
    for message in said {
        let word = words.severity(Severity::Warning);
        terminal.complain(
            Rich::of(Ink::Partly, word).and(Ink::Strong, terminal.words.colon()).plain(message),
        );
    }
    Ok((plan.as_many_as(&paper), paper))
}

/// The bank's topics of these names, whatever their capital letters.
fn topics(words: &Words, bank: &Bank, typed: &[String]) -> Result<Vec<Topic>, Failure> {
    let named = |typed: &String| {
        let wanted = typed.trim().to_lowercase();
        let topic = bank.topics().iter().find(|topic| topic.as_str().to_lowercase() == wanted);
        topic.cloned().ok_or_else(|| no_such_topic(words, typed, bank.topics()))
    };
    typed.iter().map(named).collect()
}

fn no_such_topic(words: &Words, typed: &str, known: &[Topic]) -> Failure {
    let all: Vec<String> = known.iter().map(|topic| words.quoted(topic.as_str())).collect();
    let args = [("topic", typed.into()), ("topics", all.join(", ").into())];
    words.sentence("cli-take-no-such-topic", &args).into()
}
