//! What can be typed besides an answer, wherever something is asked; and that everything asked is
//! explained in the end.

use serde_json::Value;

use super::machine::Machine;
use super::{answered, choices, question};

const GAPS: &str = "GapFill(\"The {who} of {where} in {when}.\", [Gap(\"who\", [\"alpha\"]), \
                    Gap(\"where\", [\"beta\"]), Gap(name: \"when\", options: [Right(\"2022\"), \
                    Wrong(\"2020\")], shuffle: false)])";

#[test]
fn a_command_is_one_at_every_gap() {
    let out = answered(GAPS, "alpha\n:s\n");
    assert!(out.contains("Skipped.") && out.contains("1 skipped"), "{out}");
    let out = answered(GAPS, "alpha\nbeta\n:h\n");
    assert!(!out.contains("could not be understood") && out.contains("Result"), "{out}");
    let out = answered(GAPS, "alpha\n?\nbeta\n:f\na\n");
    assert!(out.contains("skip this question") && out.contains("Flagged"), "{out}");
    assert!(out.contains("✓ Right"), "{out}");
    let out = answered(GAPS, "alpha\n\"q\"\na\n");
    assert!(out.contains("≈ Partly right") && out.contains("where – You: q"), "{out}");
}

#[test]
fn a_gap_never_understood_is_told_at_that_gap() {
    let out = answered(GAPS, "alpha\nbeta\nx\ny\nz\n");
    assert!(out.contains("passed over") && !out.contains("“alpha” could not"), "{out}");
}

#[test]
fn a_command_is_one_where_certainty_is_asked() {
    let machine = Machine::new();
    let two = [question("a", "TrueFalse(true)"), question("b", "TrueFalse(true)")].concat();
    let bank = machine.bank(&two);
    let take = |input: &str| machine.run(&["take", &bank, "--certainty"], input).out;
    let out = take("t\n?\n3\nt\n:s\n");
    assert!(out.contains("skip this question") && out.contains("1 right, 1 skipped"), "{out}");
    // What was answered counts, also when nobody said how sure they were.
    let out = take("t\n:h\n");
    assert!(out.contains("1 right, 1 skipped"), "{out}");
}

#[test]
fn what_was_skipped_is_explained_in_the_end() {
    let machine = Machine::new();
    let open = "Open(model: \"All of it.\", points: [\"first\"])";
    let choice = "SingleChoice([Right(\"yes\", \"so it is\"), Wrong(\"no\", \"not so\")])";
    let bank = machine.bank(&[question("a", choice), question("b", open)].concat());
    for mode in ["practice", "exam"] {
        let out = machine.run(&["take", &bank, "--mode", mode], "s\ns\n").out;
        let (_, after) = out.split_once("Result").unwrap();
        for said in ["Because of a.", "so it is", "not so", "Because of b.", "All of it."] {
            assert!(after.contains(said), "{mode}: {said} in {after}");
        }
        let run = ["take", &bank, "--mode", mode, "--format", "jsonl"];
        let lines = machine.run(&run, "s\ns\n").lines();
        let questions = lines.last().unwrap()["questions"].as_array().unwrap().clone();
        assert_eq!(questions.len(), 2);
        for question in questions {
            assert_eq!(question["given"], Value::Null);
            assert!(question["right"].as_str().is_some_and(|right| !right.is_empty()));
            assert!(question["explanation"].as_str().unwrap().starts_with("Because of"));
        }
    }
}

#[test]
fn programs_are_told_which_gap_is_wanted_from_the_first_on() {
    let machine = Machine::new();
    let bank = machine.bank(&question("only", GAPS));
    let lines = machine.run(&["take", &bank, "--format", "jsonl"], "alpha\nbeta\na\n").lines();
    let wanted: Vec<_> =
        lines.iter().take(3).map(|line| (line["wanted"].clone(), line["gap"].clone())).collect();
    let gap = |number: u32| ("gap".into(), number.into());
    assert_eq!(wanted, [gap(1), gap(2), gap(3)]);
}

#[test]
fn a_typed_answer_can_be_claimed_after_an_exam() {
    let machine = Machine::new();
    let typed = "ShortAnswer([\"Bibilov\"])";
    let bank = machine.bank(&[question("a", typed), question("b", "TrueFalse(true)")].concat());
    let code = machine.run(&["paper", &bank, "--format", "json"], "").json();
    let order = code["questions"].as_array().unwrap();
    let place = order.iter().position(|question| question["id"] == "a").unwrap();
    let answers = if place == 0 { "the president\nt\n" } else { "t\nthe president\n" };
    let run = ["take", &bank, "--mode", "exam", "--code", code["code"].as_str().unwrap()];
    let out = machine.run(&run, &format!("{answers}9\n{}\n\n", place + 1)).out;
    assert!(out.contains("1 of 2 marks") && out.contains("“9” could not be understood"), "{out}");
    assert!(out.contains("now counts as you say") && out.contains("2 of 2 marks"), "{out}");
    let listed = machine.run(&["history", "--format", "json"], "").json();
    assert_eq!(listed[0]["marks"].as_f64(), Some(2.0));
    // Nothing is asked where there is nothing to claim, and an input may end.
    let out = machine.run(&run, "t\nt\n").out;
    assert!(out.ends_with('\n'), "{out}");
}

#[test]
fn help_for_a_command_is_asked_for_in_either_way() {
    let machine = Machine::new();
    let help = machine.run(&["help", "take"], "");
    assert_eq!((help.status, help.err.as_str()), (0, ""));
    assert_eq!(help.out, machine.run(&["take", "--help"], "").out);
    assert!(machine.run(&["help"], "").out.contains("import-record"));
}

#[test]
fn without_a_display_all_banks_but_the_first_are_said_to_be_left() {
    let machine = Machine::new();
    let bank = machine.bank(&choices());
    let ran = machine.run(&[&bank, "other.ron", "third.ron"], "");
    assert!(ran.err.contains("the 2 other banks are left alone"), "{}", ran.err);
    assert!(ran.err.contains("footnote take other.ron"), "{}", ran.err);
}
