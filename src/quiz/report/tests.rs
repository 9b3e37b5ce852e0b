//! What a person finds in their report.

use std::sync::Arc;

use super::*;
use crate::quiz::{Answer, Attempt, Certainty, DrawPlan, Event, Seed, Verdict, paper};
use crate::testing::bank;

fn sat(certainty: CertaintyAsked, answers: &[(&str, Option<bool>, Certainty)]) -> Report {
    let mut bank = bank();
    for (id, _, _) in answers {
        bank = bank
            .question(id)
            .topic(id.trim_end_matches(|c: char| !c.is_alphabetic()))
            .true_false(true);
        if id.ends_with('!') {
            bank = bank.difficulty(Difficulty::Hard).marks(3.0);
        }
    }
    let bank = bank.build();
    let paper = paper::draw(&bank, &DrawPlan::default(), Seed::new(3)).unwrap();
    let sitting = Sitting { certainty, ..Sitting::default() };
    let mut attempt = Attempt::new(Arc::new(paper.clone()), sitting);
    for (place, item) in paper.items.iter().enumerate() {
        let (_, said, sure) =
            answers.iter().find(|(id, _, _)| *id == item.question.id.as_str()).unwrap();
        let what = match said {
            None => What::Skipped { place },
            Some(said) => {
                let certainty = (certainty == CertaintyAsked::Yes).then_some(*sure);
                What::Answered { place, answer: Answer::TrueFalse(*said), certainty }
            }
        };
        attempt.apply(Event { at: Timestamp::UNIX_EPOCH, spent_ms: 1000, what }).unwrap();
    }
    let at = Timestamp::from_second(60).unwrap();
    attempt.apply(Event { at, spent_ms: 500, what: What::Finished }).unwrap();
    Report::of(&attempt)
}

const LOW: Certainty = Certainty::Low;

#[test]
fn the_score_is_added_up_and_broken_down() {
    let report = sat(
        CertaintyAsked::No,
        &[
            ("a1", Some(true), LOW),
            ("a2!", Some(false), LOW),
            ("b1", Some(true), LOW),
            ("b2", None, LOW),
        ],
    );
    assert!((report.score.marks - 2.0).abs() < 1e-9 && (report.score.of - 6.0).abs() < 1e-9);
    assert!((report.score.percent.unwrap() - 100.0 / 3.0).abs() < 1e-9);
    assert_eq!(report.accuracy, report.score);
    let Counts { right, partly, wrong, skipped, unmarked } = report.counts;
    assert_eq!((right, partly, wrong, skipped, unmarked), (2, 0, 1, 1, 0));
    let a = report.by_topic.iter().find(|part| part.of.as_str() == "a").unwrap();
    assert!((a.facility - 0.25).abs() < 1e-9, "questions count by their marks");
    let difficulties: Vec<Difficulty> = report.by_difficulty.iter().map(|part| part.of).collect();
    assert_eq!(difficulties, [Difficulty::Medium, Difficulty::Hard]);
    assert_eq!(report.by_kind.len(), 1);
    assert_eq!(report.time_ms, 4500);
    assert_eq!(report.ended_at, Timestamp::from_second(60).ok());
    assert_eq!(report.calibration, None);
}

#[test]
fn calibration_names_what_was_sure_but_wrong() {
    let report = sat(
        CertaintyAsked::Yes,
        &[
            ("a", Some(false), Certainty::High),
            ("b", Some(true), Certainty::High),
            ("c", Some(true), Certainty::Low),
            ("d", None, Certainty::High),
        ],
    );
    let calibration = report.calibration.as_ref().unwrap();
    let sure = calibration.levels.last().unwrap();
    assert_eq!((sure.certainty, sure.answers), (Certainty::High, 2));
    assert!((sure.right_fraction.unwrap() - 0.5).abs() < 1e-9);
    assert_eq!(calibration.levels[1].right_fraction, None);
    let wrong: Vec<&str> = calibration
        .sure_but_wrong
        .iter()
        .map(|place| report.questions[*place].id.as_str())
        .collect();
    assert_eq!(wrong, ["a"]);
    assert_eq!(calibration.unsure_but_right.len(), 1);
    assert!((report.score.marks - (-6.0 + 3.0 + 1.0)).abs() < 1e-9);
    assert!((report.score.of - 12.0).abs() < 1e-9);
    assert!((report.accuracy.marks - 2.0).abs() < 1e-9 && (report.accuracy.of - 4.0).abs() < 1e-9);
}

#[test]
fn a_report_of_nothing_has_no_percentage() {
    let score = Score::sum([]);
    assert_eq!(score.percent, None);
    assert!(score.marks.is_sign_positive());
}

#[test]
fn a_report_survives_json() {
    let report = sat(CertaintyAsked::Yes, &[("a", Some(true), LOW), ("b", None, LOW)]);
    let json = serde_json::to_string(&report).unwrap();
    assert_eq!(serde_json::from_str::<Report>(&json).unwrap(), report);
    assert_eq!(
        report.questions[1].given.is_none(),
        report.questions[1].mark.verdict == Verdict::Skipped
    );
}
