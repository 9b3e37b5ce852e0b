//! What is printed, to the letter. A change here is a change that everybody sees: look at the
//! difference, and when it is meant, run the tests once with `UPDATE_GOLDEN=1`.

use std::fs;
use std::path::Path;

use super::machine::Machine;

/// Every kind once, with dates, pictures and reasons.
const BANK: &str = include_str!("golden/bank.ron");
/// Several mistakes.
const BROKEN: &str = include_str!("golden/broken.ron");
/// Draws all questions of the bank.
const CODE: &str = "BX2Z-ET3C-DXTN";
/// An answer for each of them, in the order of the paper: right, partly right, wrong, foreseen as
/// wrong, not understood, flagged, passed over.
const ANSWERS: [&str; 11] = [
    "1770 kilometres",
    "banana\nb",
    "danube; a",
    "t",
    "Because of the rain",
    "the alps",
    "1c 2b",
    "c a b",
    "1b 2a 3-",
    "f\na",
    "s",
];

fn assert_golden(name: &str, printed: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/terminal/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&file, printed).unwrap();
    }
    let kept = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert!(kept == printed, "{name} has changed; it is now:\n{printed}");
}

fn run(arguments: &[&str], input: &str) -> String {
    let machine = Machine::new();
    machine.file("bank.ron", BANK);
    machine.file("broken.ron", BROKEN);
    machine.file("map.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'/>");
    let ran = machine.run(arguments, input);
    assert_eq!(ran.err, "", "{arguments:?}");
    ran.out
}

#[test]
fn practice() {
    // The open answer is marked as soon as the model answer is shown.
    let answers = ANSWERS.join("\n").replace("the rain", "the rain\na");
    assert_golden("practice.txt", &run(&["take", "bank.ron", "--code", CODE], &answers));
    let lines = run(&["take", "bank.ron", "--code", CODE, "--format", "jsonl"], &answers);
    assert_golden("practice.jsonl", &without_ids(&lines));
}

#[test]
fn exam() {
    let arguments = ["take", "bank.ron", "--code", CODE, "--mode", "exam", "--certainty"];
    let certain = |(at, answer): (usize, &&str)| format!("{answer}\n{}\n", at % 3 + 1);
    let mut answers: String = ANSWERS.iter().take(10).enumerate().map(certain).collect();
    answers.push_str("s\na,b\n");
    assert_golden("exam.txt", &run(&arguments, &answers));
}

/// Attempts are named at random.
fn without_ids(lines: &str) -> String {
    lines
        .lines()
        .map(|line| match line.split_once("\"attempt\":\"") {
            Some((before, after)) => {
                let rest = after.split_once('"').map_or("", |(_, rest)| rest);
                format!("{before}\"attempt\":\"…\"{rest}\n")
            }
            None => format!("{line}\n"),
        })
        .collect()
}

#[test]
fn paper() {
    assert_golden("paper.txt", &run(&["paper", "bank.ron", "--code", CODE], ""));
    assert_golden("key.txt", &run(&["paper", "bank.ron", "--code", CODE, "--key"], ""));
    let json = ["paper", "bank.ron", "--code", CODE, "--key", "--format", "json"];
    assert_golden("paper.json", &run(&json, ""));
}

#[test]
fn check() {
    assert_golden("check.txt", &run(&["check", "broken.ron"], ""));
    assert_golden("check.json", &run(&["check", "broken.ron", "--format", "json"], ""));
}
