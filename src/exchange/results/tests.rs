//! Sheets of a small attempt, letter by letter, and what hostile texts become in them.

use std::io::Write as _;
use std::sync::Arc;

use jiff::Timestamp;

use super::markup::{blocks, escaped};
use super::{COLUMNS, Sheet, SheetKind, csv, html};
use crate::bank::{Bank, Markup, Update};
use crate::quiz::paper::draw;
use crate::quiz::{
    Answer, Attempt, Certainty, CertaintyAsked, DrawPlan, Report, Seed, Sitting, What,
};
use crate::testing::bank;
use crate::words::Words;

fn small_bank() -> Bank {
    bank()
        .source("report")
        .passage("recognition", Some("report"))
        .question("states")
        .topic("Recognition")
        .multiple(&["*Nicaragua", "*Syria", "Belarus"])
        .cites(&["recognition"])
        .valid_until("2022-05-30")
        .with(|question| {
            question.prompt = Markup("Which states *recognise* South Ossetia?".to_owned());
            question.explanation = Markup("Five do:\n\n- Russia\n- four more".to_owned());
            let on = "2022-05-30".parse().unwrap();
            let text = Markup("The vote was **called off**.".to_owned());
            question.updates.push(Update { on, text });
        })
        .question("area")
        .topic("Geography")
        .number(1500.0, 150.0)
        .question("who")
        .topic("=HYPERLINK(\"x\")")
        .short(&["<b>Bibilov</b>"])
        .build()
}

/// Each question by its id, so that the test does not hang on the order of the draw.
fn attempt(bank: &Bank) -> Attempt {
    let paper = Arc::new(draw(bank, &DrawPlan::default(), Seed::new(7)).unwrap());
    let places: Vec<(usize, String)> = paper
        .items
        .iter()
        .enumerate()
        .map(|(place, item)| (place, item.question.id.to_string()))
        .collect();
    let sitting = Sitting { certainty: CertaintyAsked::Yes, ..Sitting::default() };
    let mut attempt = Attempt::new(paper, sitting);
    let at: Timestamp = "2022-06-15T10:00:00Z".parse().unwrap();
    let mut change = |what| {
        let event = attempt.propose(what, 1500, at).unwrap();
        attempt.apply(event).unwrap();
    };
    for (place, id) in places {
        let (answer, certainty) = match id.as_str() {
            "states" => (Answer::Multiple(vec![0, 2]), Certainty::Mid),
            "who" => (Answer::Text("=cmd|' /C calc'!A0 <script>".to_owned()), Certainty::High),
            _ => {
                change(What::Skipped { place });
                continue;
            }
        };
        change(What::Answered { place, answer, certainty: Some(certainty) });
        change(What::Flagged { place, on: id == "states" });
    }
    change(What::Finished);
    attempt
}

fn sheet_text(kind: SheetKind) -> String {
    let attempt = attempt(&small_bank());
    let report = Report::of(&attempt);
    let sheet = Sheet { report: &report, paper: attempt.paper(), taken: "15 June 2022, 10:00" };
    kind.text(&sheet, &Words::english())
}

/// Compares letter by letter. What was made is left in the folder for temporary files, from where
/// it is copied when a change is wanted.
fn compare(name: &str, expected: &str, made: &str) {
    if made != expected {
        let file = tempfile::Builder::new().suffix(name).tempfile().unwrap();
        let (mut file, path) = file.keep().unwrap();
        file.write_all(made.as_bytes()).unwrap();
        panic!("{name} has changed; {} is what was made", path.display());
    }
}

#[test]
fn the_page_is_as_it_was() {
    compare("golden.html", include_str!("golden.html"), &sheet_text(SheetKind::Html));
}

#[test]
fn the_table_is_as_it_was() {
    compare("golden.csv", include_str!("golden.csv"), &sheet_text(SheetKind::Csv));
}

#[test]
fn the_page_stands_alone_and_runs_nothing() {
    let page = sheet_text(SheetKind::Html);
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">"));
    for bad in ["<script", "<b>", "http://", "https://", "src=", "href=", "@import", "url("] {
        assert!(!page.contains(bad), "{bad}");
    }
    assert!(page.contains("&lt;script&gt;"));
    // Every element that is opened is closed.
    for element in ["li", "ul", "ol", "div", "p", "table", "main", "style"] {
        let opened = page.matches(&format!("<{element}>")).count()
            + page.matches(&format!("<{element} ")).count();
        assert_eq!(opened, page.matches(&format!("</{element}>")).count(), "{element}");
    }
}

#[test]
fn what_a_bank_says_is_escaped_wherever_it_stands() {
    assert_eq!(escaped("a<b>&\"'\u{0}\u{1b}"), "a&lt;b&gt;&amp;&quot;&#39;");
    let text = Markup("**<i>** `<&>` [x](javascript:alert(1)) <img src=x onerror=y>".to_owned());
    let html = blocks(&text);
    assert!(!html.contains("<i>") && !html.contains("<img") && !html.contains("href"), "{html}");
    assert!(html.contains("(javascript:alert(1))"), "a link is shown, and leads nowhere: {html}");
}

#[test]
fn no_text_of_the_table_is_a_formula() {
    let table = sheet_text(SheetKind::Csv);
    assert!(table.contains("\"'=HYPERLINK(\"\"x\"\")\""));
    assert!(table.contains("'=cmd|"));
}

#[test]
fn every_line_of_the_table_has_every_column() {
    let attempt = attempt(&small_bank());
    let report = Report::of(&attempt);
    let sheet = Sheet { report: &report, paper: attempt.paper(), taken: "" };
    let table = csv(&sheet, &Words::english());
    let table = table.strip_prefix('\u{feff}').unwrap();
    let records = records(table);
    assert_eq!(records.len(), 1 + report.questions.len());
    for record in &records {
        assert_eq!(record.len(), COLUMNS.len());
    }
    assert_eq!(records[0], COLUMNS);
    assert!(!html(&sheet, &Words::english()).contains(" ·  · "), "no moment, no gap for it");
}

/// A reader of RFC 4180, as another program would have it.
fn records(table: &str) -> Vec<Vec<String>> {
    let (mut all, mut record, mut field, mut is_quoted) = (vec![], vec![], String::new(), false);
    let mut letters = table.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => record.push(std::mem::take(&mut field)),
            '\r' if !is_quoted => {
                assert_eq!(letters.next(), Some('\n'));
                record.push(std::mem::take(&mut field));
                all.push(std::mem::take(&mut record));
            }
            letter => field.push(letter),
        }
    }
    assert!(record.is_empty() && field.is_empty(), "the last line has its end");
    all
}
