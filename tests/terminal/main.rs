//! The program as a person or a script meets it in a terminal: run whole, with its own data folder,
//! everything piped.

#![expect(clippy::unwrap_used, reason = "a test may panic; that is how it fails")]

mod commands;
mod golden;
mod keeping;
mod machine;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Stdio};

use serde_json::Value;

use machine::{Machine, Ran};

fn question(id: &str, response: &str) -> String {
    format!(
        "Question(id: \"{id}\", topic: \"T\", prompt: \"Prompt of *{id}*?\", response: {response}, \
         explanation: \"Because of {id}.\", cites: [\"p\"]),"
    )
}

/// Ten questions whose first option as asked is right or not, as chance has it.
fn choices() -> String {
    (1..=10)
        .map(|n| {
            question(
                &format!("q{n}"),
                "SingleChoice([Right(\"yes\", \"so it is\"), Wrong(\"no\"), Wrong(\"never\", \"not \
                 so\"), Wrong(\"perhaps\")])",
            )
        })
        .collect()
}

/// Takes a bank of one question, giving these lines; what is printed after the first prompt.
fn answered(response: &str, input: &str) -> String {
    let machine = Machine::new();
    let bank = machine.bank(&question("only", response));
    let ran = machine.run(&["take", &bank], input);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert_eq!(ran.err, "");
    ran.out
}

#[test]
fn the_same_code_and_input_give_the_same_quiz() {
    let machine = Machine::new();
    let bank = machine.bank(&choices());
    let drawn = machine.run(&["paper", &bank, "--count", "6", "--format", "json"], "").json();
    let code = drawn["code"].as_str().unwrap();
    let answers = "a\nb\nc\nd\na\nb\n";
    let first = machine.run(&["take", &bank, "--code", code], answers);
    let second = machine.run(&["take", &bank, "--code", &code.to_lowercase()], answers);
    assert_eq!(first.status, 0, "{}", first.err);
    assert_eq!(first.out, second.out);
    assert!(first.out.contains("Question 6 of 6") && first.out.contains("Result"));
    let again = machine.run(&["paper", &bank, "--code", code, "--format", "json"], "").json();
    assert_eq!(drawn, again);
    // The paper has the questions in the order in which they were asked.
    let asked = machine.run(&["take", &bank, "--code", code, "--format", "jsonl"], answers).lines();
    let asked: Vec<&Value> = asked.iter().filter(|line| line["event"] == "asked").collect();
    assert_eq!(asked.len(), 6);
    for (asked, printed) in asked.iter().zip(drawn["questions"].as_array().unwrap()) {
        assert_eq!(asked["id"], printed["id"]);
        assert_eq!(asked["options"], printed["options"]);
    }
}

#[test]
fn a_code_says_itself_how_many_questions_it_gives() {
    let machine = Machine::new();
    let bank = machine.bank(&choices());
    let code = machine.run(&["paper", &bank, "--count", "3", "--format", "json"], "").json();
    let code = code["code"].as_str().unwrap();
    let ran =
        machine.run(&["paper", &bank, "--count", "5", "--code", code, "--format", "json"], "");
    assert_eq!(ran.json()["questions"].as_array().unwrap().len(), 3);
    assert!(ran.err.contains("warning: How many questions"), "{}", ran.err);
    assert_eq!(machine.run(&["paper", &bank, "--count", "3", "--code", code], "").err, "");
}

#[test]
fn every_kind_is_answered_by_typing() {
    let right = |response: &str, input: &str| {
        let out = answered(response, input);
        assert!(out.contains("✓ Right · 1 of 1 mark"), "{input}: {out}");
        assert!(out.contains("¹ Because of only."), "{out}");
        assert!(out.contains("See “What was said” (A report, 30\u{a0}March\u{a0}2022)"), "{out}");
        assert!(out.contains("As of 31\u{a0}March\u{a0}2022"), "{out}");
    };
    right("SingleChoice(options: [Right(\"x\"), Wrong(\"y\")], shuffle: false)", "a\n");
    right(
        "MultipleChoice(options: [Right(\"x\"), Wrong(\"y\"), Right(\"z\")], shuffle: false)",
        "a,c\n",
    );
    right("TrueFalse(true)", "t\n");
    right("TrueFalse(false)", "f\n");
    right("ShortAnswer([\"Bibilov\"])", "bibilov\n");
    right("Number(value: 1500, tolerance: 10, unit: \"miles\")", "1,505 miles\n");
    // Whatever the shuffle, the words themselves name the items.
    right("Categories([Category(\"A\", [\"x\"]), Category(\"B\", [])])", "1a\n");
    right("GapFill(\"The {who}.\", [Gap(\"who\", [\"president\"])])", "president\n");
    right("Open(\"a model\")", "my own words\nr\n");
}

#[test]
fn orders_and_pairs_are_answered_by_letters() {
    let machine = Machine::new();
    let bank = machine.bank(&question("only", "Ordering([\"one\", \"two\", \"three\"])"));
    let paper = machine.run(&["paper", &bank, "--format", "json"], "").json();
    let code = paper["code"].as_str().unwrap();
    let options = paper["questions"][0]["options"].as_array().unwrap();
    let letter = |text: &str| {
        let at = options.iter().position(|option| option == text).unwrap();
        ["a", "b", "c"][at]
    };
    let order = format!("{} {} {}\n", letter("one"), letter("two"), letter("three"));
    let ran = machine.run(&["take", &bank, "--code", code], &order);
    assert!(ran.out.contains("✓ Right"), "{}", ran.out);

    let bank = machine.bank(&question(
        "only",
        "Matching(pairs: [Pair(\"l1\", \"r1\"), Pair(\"l2\", \"r2\")], extra: [\"r3\"])",
    ));
    let paper = machine.run(&["paper", &bank, "--format", "json"], "").json();
    let code = paper["code"].as_str().unwrap();
    let question = &paper["questions"][0];
    let place = |list: &str, text: &str| {
        question[list].as_array().unwrap().iter().position(|one| one == text).unwrap()
    };
    let pair = |left: &str, right: &str| {
        format!("{}{}", place("items", left) + 1, ["a", "b", "c"][place("options", right)])
    };
    let pairs = format!("{} {}\n", pair("l1", "r1"), pair("l2", "r2"));
    let ran = machine.run(&["take", &bank, "--code", code], &pairs);
    assert!(ran.out.contains("✓ Right"), "{}", ran.out);
}

#[test]
fn gaps_are_filled_line_by_line_or_at_once() {
    let gaps = "GapFill(\"The {who} in {when}.\", [Gap(\"who\", [\"president\"]), Gap(\"when\", \
                [\"2022\"])])";
    for input in ["president\n2022\n", "president; 2022\n"] {
        let out = answered(gaps, input);
        assert!(out.contains("✓ Right"), "{input}: {out}");
    }
    assert!(answered(gaps, "president\n\n").contains("≈ Partly right · 0.5 of 1 mark"));
}

#[test]
fn what_cannot_be_understood_is_asked_again_but_not_for_ever() {
    let two = "SingleChoice(options: [Right(\"x\"), Wrong(\"y\")], shuffle: false)";
    let out = answered(two, "banana\na\n");
    assert!(out.contains("“banana” could not be understood.") && out.contains("✓ Right"), "{out}");
    let out = answered(two, &"banana\n".repeat(100));
    assert!(out.contains("passed over") && out.contains("1 skipped"), "{out}");
}

#[test]
fn a_typed_answer_marked_wrong_can_be_claimed() {
    let out = answered("ShortAnswer([\"Bibilov\"])", "the president\no\n");
    assert!(out.contains("✗ Wrong") && out.contains("now counts as you say"), "{out}");
    assert!(out.contains("100\u{a0}%"), "{out}");
}

#[test]
fn an_open_answer_is_marked_by_the_points_it_has() {
    let open = "Open(model: \"all of it\", points: [\"first\", \"second\"])";
    let out = answered(open, "part of it\na\n");
    assert!(out.contains("Model answer: all of it"), "{out}");
    assert!(out.contains("≈ Partly right · 0.5 of 1 mark"), "{out}");
}

#[test]
fn certainty_counts_as_in_moodle() {
    let machine = Machine::new();
    let bank = machine.bank(&question("only", "TrueFalse(true)"));
    let ran = machine.run(&["take", &bank, "--certainty"], "f\n3\n");
    assert!(ran.out.contains("✗ Wrong · −6 of 3 marks · Sure"), "{}", ran.out);
}

#[test]
fn an_input_that_ends_keeps_the_attempt_and_says_how_to_go_on() {
    let machine = Machine::new();
    let bank = machine.bank(&choices());
    let ran = machine.run(&["take", &bank, "--count", "4"], "a\nb\n");
    assert_eq!(ran.status, 0);
    assert!(ran.out.contains("The attempt is kept: 2 of 4 questions answered."), "{}", ran.out);
    assert!(ran.out.contains("footnote take --resume"), "{}", ran.out);
    let listed = machine.run(&["history", "--format", "json"], "").json();
    assert_eq!(listed[0]["answered"], 2);
    assert_eq!(listed[0]["finished"], Value::Null);
    let ran = machine.run(&["take", "--resume"], "c\nd\n");
    assert!(ran.out.contains("Question 3 of 4") && !ran.out.contains("Question 2 of 4"));
    assert!(ran.out.contains("Result"), "{}", ran.out);
    let ran = machine.run(&["take", "--resume"], "");
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("no unfinished attempt"), "{}", ran.err);
}

#[test]
fn an_exam_tells_at_the_end_and_lets_one_go_back() {
    let machine = Machine::new();
    let bank = machine
        .bank(&[question("a", "TrueFalse(true)"), question("b", "TrueFalse(true)")].concat());
    let ran = machine.run(&["take", &bank, "--mode", "exam"], "f\nu\nt\nt\n");
    let (during, after) = ran.out.split_once("Result").unwrap();
    assert!(!during.contains("Right ·") && !during.contains("Because of"), "{during}");
    assert!(during.contains("Your answer so far: False"), "{during}");
    assert!(after.contains("2 of 2 marks") && after.contains("Because of a."), "{after}");
}

#[test]
fn programs_get_a_json_object_a_line() {
    let machine = Machine::new();
    let bank = machine.bank(&question(
        "only",
        "SingleChoice(options: [Right(\"x\", \"so\"), Wrong(\"y\")], shuffle: false)",
    ));
    let lines = machine.run(&["take", &bank, "--format", "jsonl"], "nothing\nb\n").lines();
    let events: Vec<&str> = lines.iter().map(|line| line["event"].as_str().unwrap()).collect();
    assert_eq!(events, ["asked", "asked", "answered", "finished"]);
    assert_eq!((&lines[0]["again"], &lines[1]["again"]), (&Value::Bool(false), &Value::Bool(true)));
    assert_eq!(lines[0]["prompt"], "Prompt of only?");
    assert_eq!(lines[0]["options"], serde_json::json!(["x", "y"]));
    assert_eq!((&lines[2]["verdict"], &lines[2]["right"]), (&"wrong".into(), &"x".into()));
    assert_eq!(lines[2]["parts"][0]["reason"], "so");
    assert_eq!(lines[3]["questions"][0]["verdict"], "wrong");
    assert_eq!((lines[3]["marks"].as_f64(), lines[3]["of"].as_f64()), (Some(0.0), Some(1.0)));
}

#[test]
fn an_answer_said_to_be_kept_survives_a_kill() {
    let machine = Machine::new();
    let bank = machine.bank(&choices());
    let arguments = ["take", &bank, "--count", "5", "--format", "jsonl"];
    let mut child: Child = machine.command(&arguments).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut next = || -> Value { serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap() };
    assert_eq!(next()["event"], "asked");
    input.write_all(b"a\n").unwrap();
    assert_eq!(next()["event"], "answered");
    child.kill().unwrap();
    child.wait().unwrap();
    let listed = machine.run(&["history", "--format", "json"], "").json();
    assert_eq!(listed[0]["answered"], 1);
    let ran = machine.run(&["take", "--resume", "--format", "jsonl"], "");
    assert_eq!(ran.lines()[0]["question"], 2, "{}", ran.out);
}

#[test]
fn the_listing_of_attempts_has_its_shape_in_every_format() {
    let machine = Machine::new();
    assert_eq!(machine.run(&["history", "--format", "json"], "").out.trim(), "[]");
    let bank = machine.bank(&question("only", "TrueFalse(true)"));
    machine.run(&["take", &bank], "t\n");
    let listed = machine.run(&["history", "--format", "json"], "").json();
    let keys: Vec<&String> = listed[0].as_object().unwrap().keys().collect();
    let expected = ["answered", "attempt", "bank", "finished", "marks", "of", "started"];
    let mut sorted = keys.clone();
    sorted.sort();
    assert_eq!(sorted, expected);
    let csv = machine.run(&["history", "--format", "csv"], "").out;
    assert!(csv.starts_with("attempt,bank,started,finished,answered,marks,of\r\n"), "{csv}");
    assert!(csv.contains(",test,20"), "{csv}");
    let text = machine.run(&["history"], "").out;
    assert!(text.contains("A test") && text.contains("1 of 1 mark · 100\u{a0}%"), "{text}");
}

#[test]
fn a_bank_is_checked_as_a_compiler_checks() {
    let machine = Machine::new();
    let clean = machine.bank(&choices());
    let ran = machine.run(&["check", &clean], "");
    assert_eq!((ran.out.as_str(), ran.err.as_str(), ran.status), ("", "", 0));
    assert_eq!(machine.run(&["check", &clean, "--format", "json"], "").out.trim(), "[]");

    let twice =
        [question("same", "TrueFalse(true)"), question("same", "TrueFalse(false)")].concat();
    let broken = machine.bank(&twice);
    let ran = machine.run(&["check", &broken], "");
    assert_eq!(ran.status, 1);
    assert!(ran.out.starts_with("error[duplicate-id]: "), "{}", ran.out);
    assert!(ran.out.contains("bank.ron:2:") && ran.out.contains("^^^"), "{}", ran.out);
    assert!(ran.out.contains("1 error in 1 file; 1 question can be asked"), "{}", ran.out);
    let found = machine.run(&["check", &broken, "--format", "json"], "").json();
    let found = found[0].as_object().unwrap();
    let mut keys: Vec<&String> = found.keys().collect();
    keys.sort();
    let expected = ["code", "column", "file", "hint", "line", "message", "question", "severity"];
    assert_eq!(keys, expected);
    assert_eq!((&found["code"], &found["line"]), (&"duplicate-id".into(), &2.into()));
}

#[test]
fn what_is_no_text_is_a_problem_and_what_is_not_there_could_not_be_checked() {
    let machine = Machine::new();
    let path: PathBuf = machine.folder.path().join("zeros.ron");
    fs::write(&path, [0u8; 64]).unwrap();
    let ran = machine.run(&["check", "zeros.ron"], "");
    assert_eq!(ran.status, 1);
    assert!(ran.out.contains("error[library-nul]") && ran.out.contains("zeros.ron:1:1"));
    let ran = machine.run(&["check", "nowhere.ron", "zeros.ron"], "");
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("nowhere.ron") && ran.out.contains("library-nul"), "{}", ran.err);
}

#[test]
fn a_new_bank_has_nothing_wrong_and_is_never_written_over() {
    let machine = Machine::new();
    assert_eq!(machine.run(&["new", "Rivers of Asia.ron"], "").status, 0);
    let ran = machine.run(&["check", "Rivers of Asia.ron"], "");
    assert_eq!((ran.out.as_str(), ran.status), ("", 0));
    let before = fs::read_to_string(machine.folder.path().join("Rivers of Asia.ron")).unwrap();
    let ran = machine.run(&["new", "Rivers of Asia.ron"], "");
    assert_eq!(ran.status, 2);
    let after = fs::read_to_string(machine.folder.path().join("Rivers of Asia.ron")).unwrap();
    assert_eq!(before, after);
}

#[test]
fn attempts_are_carried_to_another_machine() {
    let here = Machine::new();
    let bank = here.bank(&question("only", "TrueFalse(true)"));
    here.run(&["take", &bank], "t\n");
    let ran = here.run(&["export-record", "all.jsonl"], "");
    assert_eq!((ran.status, ran.out.as_str()), (0, "1 attempt was written to “all.jsonl”.\n"));
    let file = here.folder.path().join("all.jsonl");
    let there = Machine::new();
    let ran = there.run(&["import-record", file.to_str().unwrap()], "");
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.out.starts_with("1 attempt taken, 0 gone on with, 0 known"), "{}", ran.out);
    let listed = |machine: &Machine| machine.run(&["history", "--format", "json"], "").json();
    assert_eq!(listed(&here), listed(&there));
    assert_eq!(there.run(&["import-record", &bank], "").status, 2);
}

#[test]
fn wrong_use_is_two_and_says_what_to_do() {
    let machine = Machine::new();
    let bank = machine.bank(&choices());
    for arguments in [
        &["take", "--no-such-option"][..],
        &["check"],
        &["take", "no-such-bank"],
        &["take", &bank, "--code", "ABC"],
        &["take", &bank, "--topic", "Nothing"],
        &["paper", &bank, "--count", "0"],
    ] {
        let ran = machine.run(arguments, "");
        assert_eq!(ran.status, 2, "{arguments:?}");
        assert!(ran.err.contains("error") && ran.out.is_empty(), "{arguments:?}: {}", ran.err);
    }
    assert_eq!(machine.run(&["--help"], "").status, 0);
    assert!(machine.run(&["check", "--help"], "").out.contains("\"severity\""));
}

#[test]
fn a_pipe_that_closes_ends_it_quietly() {
    let machine = Machine::new();
    let bank = machine.bank(&choices());
    let mut child = machine.command(&["take", &bank]).spawn().unwrap();
    drop(child.stdout.take());
    let _ = child.stdin.take().unwrap().write_all(b"a\nb\nc\n");
    let ran = Ran::of(child.wait_with_output().unwrap());
    assert_eq!((ran.err.as_str(), ran.status), ("", 0));
}

#[test]
fn nothing_is_painted_into_a_pipe() {
    let machine = Machine::new();
    let bank = machine.bank(&choices());
    let mut command = machine.command(&["take", &bank]);
    command.env("TERM", "xterm-256color").stdin(Stdio::null());
    let ran = Ran::of(command.output().unwrap());
    assert!(!ran.out.contains('\u{1b}') && !ran.err.contains('\u{1b}'));
}

#[test]
fn without_a_display_a_quiz_is_taken_here() {
    let machine = Machine::new();
    let bank = machine.bank(&choices());
    let ran = machine.run(&[&bank], "a\n");
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.err.contains("no display"), "{}", ran.err);
    assert!(ran.out.contains("Question 2 of 10"), "{}", ran.out);
}

#[test]
fn a_colon_stands_as_the_language_sets_it() {
    let machine = Machine::new();
    let in_french = |arguments: &[&str]| {
        let run = machine.command(arguments).env("LC_ALL", "fr_FR.UTF-8").output().unwrap();
        String::from_utf8([run.stdout, run.stderr].concat()).unwrap()
    };
    let gaps = question("q", "GapFill(\"A {gap}.\", [Gap(\"gap\", [\"x\"])])");
    let paper = in_french(&["paper", &machine.bank(&gaps), "--key"]);
    assert!(paper.contains("Bonne réponse\u{a0}:"), "{paper}");
    let wrong = in_french(&["check", &machine.bank("Question(id: \"q\", titel: \"x\")")]);
    assert!(wrong.contains("conseil\u{a0}: "), "{wrong}");
}
