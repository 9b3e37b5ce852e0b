//! The page: one file that needs no other, set like the window's paper theme, made to be printed.
//!
//! Pictures are not in it; their text alternatives stand in their places. Everything that comes
//! from a bank or a person is escaped, and the page forbids itself to load or run anything.

use std::fmt::Write as _;

use super::markup::{blocks, escaped};
use super::{Sheet, given};
use crate::bank::{Passage, Question, Response};
use crate::quiz::Verdict;
use crate::quiz::marking::{PartState, PartVerdict};
use crate::quiz::report::{Breakdown, QuestionReport, Report};
use crate::words::Words;

const STYLE: &str = include_str!("sheet.css");

/// The page.
#[must_use]
pub fn html(sheet: &Sheet<'_>, words: &Words) -> String {
    let Sheet { report, paper, taken } = sheet;
    let mut out = String::from("<!doctype html>\n");
    let title = format!("{} – {}", report.title, words.text("results-heading"));
    // Writing into a String cannot fail.
    let _ = writeln!(
        out,
        "<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src \
         'unsafe-inline'\">\n<meta name=\"generator\" content=\"Footnote\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>",
        escaped(words.language()),
        escaped(&title),
    );
    head(&mut out, report, taken, words);
    table(&mut out, "results-by-topic", &report.by_topic, words, |topic| topic.as_str().to_owned());
    table(&mut out, "results-by-difficulty", &report.by_difficulty, words, |difficulty| {
        words.difficulty(*difficulty)
    });
    table(&mut out, "results-by-kind", &report.by_kind, words, |kind| words.kind(*kind));
    certainty(&mut out, report, words);
    let _ = writeln!(out, "<h2>{}</h2>\n<ol class=\"questions\">", said("results-review", words));
    for question in &report.questions {
        if let Some(item) = paper.items.get(question.place) {
            one(&mut out, question, &item.question, sheet, words);
        }
    }
    out.push_str("</ol>\n");
    passages(&mut out, sheet, words);
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn said(id: &str, words: &Words) -> String {
    escaped(&words.text(id))
}

fn head(out: &mut String, report: &Report, taken: &str, words: &Words) {
    let mut over = vec![report.title.clone(), words.feedback(report.sitting.feedback)];
    if !taken.is_empty() {
        over.push(taken.to_owned());
    }
    let _ = writeln!(out, "<p class=\"small\">{}</p>", escaped(&over.join(" · ")));
    let mut score = words.marks_of(report.score.marks, report.score.of);
    if let Some(percent) = report.score.percent {
        let _ = write!(score, " · {}", words.percent(percent / 100.0));
    }
    let _ = writeln!(out, "<h1>{}</h1>", escaped(&score));
    let mut about = words.counts(&report.counts);
    let _ = write!(about, " · {}", words.duration(report.time_ms / 1000));
    let _ = writeln!(out, "<p>{}</p>", escaped(&about));
    let code = words.format("results-code", &[("code", report.code.grouped().into())]);
    let _ = writeln!(out, "<p class=\"small\">{}</p>", escaped(&code));
}

/// A table of the parts of a result, where there is more than one.
fn table<K>(
    out: &mut String,
    heading: &str,
    parts: &[Breakdown<K>],
    words: &Words,
    name: impl Fn(&K) -> String,
) {
    if parts.len() < 2 {
        return;
    }
    let _ = writeln!(out, "<h2>{}</h2>\n<table>", said(heading, words));
    for part in parts {
        let marks = words.marks_of(part.score.marks, part.score.of);
        let _ = writeln!(
            out,
            "<tr><th scope=\"row\">{}</th><td>{}</td></tr>",
            escaped(&name(&part.of)),
            escaped(&marks)
        );
    }
    out.push_str("</table>\n");
}

fn certainty(out: &mut String, report: &Report, words: &Words) {
    let Some(calibration) = &report.calibration else { return };
    let _ = writeln!(out, "<h2>{}</h2>\n<table>", said("results-certainty", words));
    for level in &calibration.levels {
        let Some(fraction) = level.right_fraction else { continue };
        let right = words.format(
            "results-certainty-level",
            &[("percent", words.percent(fraction).into()), ("answers", level.answers.into())],
        );
        let _ = writeln!(
            out,
            "<tr><th scope=\"row\">{}</th><td>{}</td></tr>",
            escaped(&words.certainty(level.certainty)),
            escaped(&right)
        );
    }
    out.push_str("</table>\n");
}

/// The class of a verdict, which gives its colour; the words beside it say the same.
fn class(verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Right => ("right", "✓"),
        Verdict::Partly => ("partly", "◐"),
        Verdict::Wrong => ("wrong", "✗"),
        Verdict::Skipped => ("skipped", "–"),
        Verdict::Unmarked => ("unmarked", "○"),
    }
}

fn one(
    out: &mut String,
    report: &QuestionReport,
    question: &Question,
    sheet: &Sheet<'_>,
    words: &Words,
) {
    let lang = question.language.as_ref();
    let lang = lang.map(|tag| format!(" lang=\"{}\"", escaped(tag))).unwrap_or_default();
    let _ = writeln!(out, "<li id=\"q{}\"{lang}>", report.place + 1);
    let _ = writeln!(
        out,
        "<p class=\"small\">{} · {}</p>\n<div class=\"prompt\" role=\"heading\" aria-level=\"3\">{}</div>",
        report.place + 1,
        escaped(report.topic.as_str()),
        blocks(&report.prompt).trim_end(),
    );
    for picture in pictures(question) {
        let picture = words.format("picture", &[("alt", picture.into())]);
        let _ = writeln!(out, "<p class=\"small\">{}</p>", escaped(&picture));
    }
    verdict(out, report, words);
    let right = words.answer(&report.right);
    let line = if report.given.is_some() {
        let args = [("given", given(report, words).into()), ("right", right.into())];
        words.format("footnote-you-and-right", &args)
    } else {
        words.format("footnote-right-only", &[("right", right.into())])
    };
    let _ = writeln!(out, "<p>{}</p>", escaped(&line));
    let parts: Vec<_> = report.telling_parts().collect();
    if !parts.is_empty() {
        out.push_str("<ul class=\"parts\">\n");
        for part in parts {
            one_part(out, part, words);
        }
        out.push_str("</ul>\n");
    }
    note(out, report, sheet, words);
    out.push_str("</li>\n");
}

fn verdict(out: &mut String, report: &QuestionReport, words: &Words) {
    let (class, sign) = class(report.mark.verdict);
    let mut line = format!("{sign} {}", words.verdict(report.mark.verdict));
    let _ = write!(line, " · {}", words.marks_of(report.mark.marks, report.mark.of));
    if let Some(certainty) = report.certainty {
        let _ = write!(line, " · {}", words.certainty(certainty));
    }
    let _ = write!(line, " · {}", words.duration(report.time_ms / 1000));
    if report.overruled {
        let _ = write!(line, " · {}", words.text("footnote-claimed"));
    }
    if report.flagged {
        let _ = write!(line, " · {}", words.text("results-flagged-mark"));
    }
    let _ = writeln!(out, "<p class=\"verdict {class}\">{}</p>", escaped(&line));
}

fn one_part(out: &mut String, part: &PartVerdict, words: &Words) {
    let PartVerdict { part: _, text, given, right, reason, state } = part;
    let (class, sign) = match state {
        PartState::ChosenRightly => ("right", "✓"),
        PartState::ChosenWrongly => ("wrong", "✗"),
        PartState::LeftOutWrongly => ("partly", "!"),
        PartState::LeftRightly => ("skipped", "·"),
    };
    let _ = write!(out, "<li>{sign} {}", escaped(&words.said(text)));
    let more = match (given, right) {
        (None, None) => words.part_state(*state),
        (given, Some(right)) if *state != PartState::ChosenRightly => {
            words.given_and_right(given.as_ref(), right)
        }
        (Some(said), _) | (None, Some(said)) => words.said(said),
    };
    let _ = write!(out, " <span class=\"{class}\">{}</span>", escaped(&more));
    if let Some(reason) = reason {
        let _ = write!(out, " <span class=\"reason\">{}</span>", escaped(reason));
    }
    out.push_str("</li>\n");
}

fn note(out: &mut String, report: &QuestionReport, sheet: &Sheet<'_>, words: &Words) {
    let QuestionReport { explanation, cites, as_of, valid_until, updates, .. } = report;
    let _ = writeln!(out, "<div class=\"note\">\n{}", blocks(explanation).trim_end());
    let mut facts = Vec::new();
    if let Some(day) = as_of {
        facts.push(words.format("footnote-as-of", &[("date", words.date(*day).into())]));
    }
    if let Some(day) = valid_until {
        facts.push(words.format("footnote-valid-until", &[("date", words.date(*day).into())]));
    }
    for id in cites {
        if let Some(passage) = sheet.paper.passage(id) {
            let heading = (&passage.heading).into();
            facts.push(words.format("footnote-see", &[("heading", heading)]));
        }
    }
    if !facts.is_empty() {
        let _ = writeln!(out, "<p class=\"small\">{}</p>", escaped(&facts.join(" · ")));
    }
    for update in updates {
        let said = words.format("footnote-update", &[("date", words.date(update.on).into())]);
        let text = blocks(&update.text);
        let said = escaped(&said);
        let _ = writeln!(
            out,
            "<div class=\"changed\"><p class=\"small\">{said}</p>\n{}</div>",
            text.trim_end()
        );
    }
    out.push_str("</div>\n");
}

/// The passages that settle the questions, once each, in the order of the bank.
fn passages(out: &mut String, sheet: &Sheet<'_>, words: &Words) {
    let paper = sheet.paper;
    let is_cited = |passage: &Passage| {
        sheet.report.questions.iter().any(|question| question.cites.contains(&passage.id))
    };
    let cited: Vec<_> = paper.passages.iter().filter(|passage| is_cited(passage)).collect();
    if cited.is_empty() {
        return;
    }
    let _ = writeln!(out, "<h2>{}</h2>", said("bank-reading", words));
    for passage in cited {
        let _ = writeln!(out, "<h3>{}</h3>", escaped(&passage.heading));
        if let Some(image) = &passage.image {
            let picture = words.format("picture", &[("alt", (&image.alt).into())]);
            let _ = writeln!(out, "<p class=\"small\">{}</p>", escaped(&picture));
        }
        out.push_str(&blocks(&passage.text));
        let source = passage.source.as_ref();
        let source = source.and_then(|id| paper.sources.iter().find(|source| source.id == *id));
        if let Some(source) = source {
            let title = match source.published {
                Some(day) => words.format(
                    "footnote-source-dated",
                    &[("title", (&source.title).into()), ("date", words.date(day).into())],
                ),
                None => source.title.clone(),
            };
            let _ = writeln!(out, "<p class=\"small\">{}</p>", escaped(&title));
        }
    }
}

/// The text alternatives of a question's own pictures.
fn pictures(question: &Question) -> Vec<&str> {
    let own = question.image.iter();
    let map = match &question.response {
        Response::Hotspot(hotspot) => Some(&hotspot.image),
        Response::SingleChoice(_)
        | Response::MultipleChoice(_)
        | Response::TrueFalse(_)
        | Response::ShortAnswer(_)
        | Response::Number(_)
        | Response::Ordering(_)
        | Response::Matching(_)
        | Response::GapFill(_)
        | Response::Categories(_)
        | Response::Open(_) => None,
    };
    own.chain(map).map(|image| image.alt.as_str()).collect()
}
