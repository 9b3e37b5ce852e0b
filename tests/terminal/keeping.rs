//! What is kept, carried about and gone on with: the record as one meets it in a terminal.

use std::fs;

use super::machine::Machine;
use super::{choices, question};

#[test]
fn an_export_replaces_nothing() {
    let machine = Machine::new();
    let bank = machine.bank(&choices());
    machine.run(&["take", &bank], "a\n");
    let file = machine.folder.path().join("attempts.jsonl");
    let file = file.to_str().unwrap();
    assert_eq!(machine.run(&["export-record", file], "").status, 0);
    let before = fs::read(file).unwrap();
    let again = machine.run(&["export-record", file], "");
    assert_eq!(again.status, 2);
    assert!(again.err.contains("Name another file"), "{}", again.err);
    assert_eq!(fs::read(file).unwrap(), before);
    let empty = machine.file("empty", "");
    assert_eq!(machine.run(&["export-record", &empty], "").status, 2);
}

#[test]
fn an_attempt_is_gone_on_with_where_its_bank_is_not_there_any_more() {
    let machine = Machine::new();
    let bank = machine.bank(&choices());
    let other = machine.file(
        "other.ron",
        "Bank(format: 1, id: \"other\", title: \"Other\", questions: [Question(id: \"x\", prompt: \
         \"X?\", response: TrueFalse(true), explanation: \"E.\"), Question(id: \"y\", prompt: \
         \"Y?\", response: TrueFalse(true), explanation: \"E.\")])",
    );
    machine.run(&["take", &other], "t\n");
    machine.run(&["take", &bank], "a\n");
    fs::remove_file(&other).unwrap();
    for name in [other.as_str(), "other"] {
        let ran = machine.run(&["take", name, "--resume"], "");
        assert!(ran.out.contains("Question 2 of 2"), "{name}: {}{}", ran.out, ran.err);
    }
    let ran = machine.run(&["take", "another.ron", "--resume"], "");
    assert!(ran.status == 2 && ran.err.contains("no file"), "{}", ran.err);
}

#[test]
fn the_count_of_a_code_is_mentioned_only_where_another_was_asked_for() {
    let machine = Machine::new();
    // Two that must not stand together: fewer are asked than were wished for.
    let apart = |id: &str, other: &str| {
        question(id, "TrueFalse(true)")
            .replace("topic:", &format!("not_with: [\"{other}\"], topic:"))
    };
    let three = [apart("a", "b"), apart("b", "a"), question("c", "TrueFalse(true)")].concat();
    let bank = machine.bank(&three);
    let drawn = machine.run(&["paper", &bank, "--count", "3", "--format", "json"], "").json();
    let code = drawn["code"].as_str().unwrap();
    let same = machine.run(&["paper", &bank, "--count", "3", "--code", code], "");
    assert_eq!(same.err, "");
    let other = machine.run(&["paper", &bank, "--count", "1", "--code", code], "");
    assert_eq!(other.err.matches("warning").count(), 1, "{}", other.err);
    assert!(other.err.contains("part of the code: 2 questions"), "{}", other.err);
}

#[test]
fn a_copy_is_made_when_a_quiz_ends() {
    let machine = Machine::new();
    let bank = machine.bank(&question("only", "TrueFalse(true)"));
    machine.run(&["take", &bank], "t\n");
    let copies = fs::read_dir(machine.folder.path().join("data/backups")).unwrap().count();
    assert_eq!(copies, 1);
}

#[test]
fn a_list_of_attempts_that_were_altered_is_not_shown_as_if_nothing_were_wrong() {
    let machine = Machine::new();
    let bank = machine.bank(&question("only", "TrueFalse(true)"));
    machine.run(&["take", &bank], "t\n");
    let file = machine.folder.path().join("data/record.db");
    let mut bytes = fs::read(&file).unwrap();
    let title = b"A test";
    let at: Vec<usize> = (0..bytes.len() - title.len())
        .filter(|at| bytes.get(*at..*at + title.len()) == Some(&title[..]))
        .collect();
    assert!(!at.is_empty());
    for at in at {
        *bytes.get_mut(at).unwrap() = b'B';
    }
    fs::write(&file, bytes).unwrap();
    let ran = machine.run(&["history"], "");
    assert_eq!(ran.status, 2, "{}", ran.out);
    assert!(ran.err.contains("damaged") && ran.err.contains("moved aside"), "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_to_is_told_with_what_to_do() {
    let machine = Machine::new();
    let bank = machine.bank(&question("only", "TrueFalse(true)"));
    // A file where the folder should be: nobody can write there, whoever they are.
    machine.file("data", "");
    let ran = machine.run(&["take", &bank], "t\n");
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("FOOTNOTE_DATA"), "{}", ran.err);
}

#[test]
fn what_is_no_export_is_told_to_be_none() {
    let machine = Machine::new();
    let ran = machine.run(&["import-record", "/"], "");
    assert!(ran.status == 2 && !ran.err.contains("bank"), "{}", ran.err);
}
