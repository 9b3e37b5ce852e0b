//! The attempt as a person lives it, and its laws.

use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::quiz::marking::Basis;
use crate::quiz::{CertaintyAsked, DrawPlan, MarkingRule, Report, Seed, SelfMark, paper};
use crate::testing::bank;

/// Four questions in the order of the file: a choice, a short answer, an open one, a number.
fn paper_of_four() -> Arc<Paper> {
    let bank = bank()
        .question("choice")
        .single(&["*a", "b", "c"])
        .question("short")
        .short(&["Bibilov"])
        .question("open")
        .open("Model", &["one", "two"])
        .question("number")
        .number(1500.0, 0.0)
        .build();
    let mut paper = paper::draw(&bank, &DrawPlan::default(), Seed::new(1)).unwrap();
    paper.items.sort_by_key(|item| {
        ["choice", "short", "open", "number"].iter().position(|id| *id == item.question.id.as_str())
    });
    Arc::new(paper)
}

fn practice() -> Attempt {
    Attempt::new(paper_of_four(), Sitting::default())
}

fn exam() -> Attempt {
    Attempt::new(paper_of_four(), Sitting { feedback: Feedback::Exam, ..Sitting::default() })
}

fn timed(limit_secs: u32) -> Attempt {
    let limit_secs = Some(limit_secs);
    Attempt::new(
        paper_of_four(),
        Sitting { feedback: Feedback::Exam, limit_secs, ..Sitting::default() },
    )
}

fn choose(option: usize) -> What {
    What::Answered { place: 0, answer: Answer::Single(option), certainty: None }
}

fn write(place: usize, text: &str) -> What {
    let answer = match place {
        1 => Answer::Text(text.to_owned()),
        2 => Answer::Open { text: text.to_owned(), self_mark: None },
        _ => Answer::Number(text.to_owned()),
    };
    What::Answered { place, answer, certainty: None }
}

impl Attempt {
    /// Proposes and applies a change after this many milliseconds.
    fn then(&mut self, spent_ms: u64, change: What) -> Result<(), Refusal> {
        let event = self.propose(change, spent_ms, Timestamp::UNIX_EPOCH)?;
        self.apply(event)
    }
}

fn secs(secs: u64) -> Duration {
    Duration::from_secs(secs)
}

#[test]
fn practice_shows_the_verdict_at_once_and_keeps_the_answer() {
    let mut attempt = practice();
    assert_eq!(attempt.mark(0), None);
    attempt.then(0, choose(1)).unwrap();
    assert_eq!(attempt.state(0), Some(PlaceState::Judged(Verdict::Wrong)));
    assert_eq!(attempt.then(0, choose(0)), Err(Refusal::AnswerIsFinal));
    assert_eq!(attempt.then(0, What::Skipped { place: 0 }), Err(Refusal::AnswerIsFinal));
}

#[test]
fn an_exam_shows_nothing_before_it_is_handed_in() {
    let mut attempt = exam();
    attempt.then(0, choose(1)).unwrap();
    assert_eq!((attempt.state(0), attempt.mark(0)), (Some(PlaceState::Answered), None));
    attempt.then(0, choose(0)).unwrap();
    attempt.then(0, What::Finished).unwrap();
    assert_eq!(attempt.mark(0).map(|mark| mark.verdict), Some(Verdict::Right));
    assert_eq!(attempt.state(1), Some(PlaceState::Judged(Verdict::Skipped)));
    assert_eq!(attempt.then(0, choose(1)), Err(Refusal::AlreadyFinished));
    assert_eq!(attempt.then(0, What::Finished), Err(Refusal::AlreadyFinished));
}

#[test]
fn a_question_passed_over_can_still_be_answered_and_is_not_wrong() {
    let mut attempt = practice();
    attempt.then(0, What::Skipped { place: 0 }).unwrap();
    assert_eq!(attempt.state(0), Some(PlaceState::PassedOver));
    assert!(!attempt.verdict_visible(0));
    assert_eq!(attempt.next_open_place(), Some(1));
    assert_eq!(attempt.next_passed_over_place(), Some(0));
    attempt.then(0, choose(0)).unwrap();
    assert_eq!(attempt.next_passed_over_place(), None);
    assert_eq!(attempt.progress().right, 1);
}

#[test]
fn an_empty_answer_is_a_skip() {
    let mut attempt = practice();
    attempt.then(0, write(1, " \u{200b}\t")).unwrap();
    assert_eq!(attempt.events().last().unwrap().what, What::Skipped { place: 1 });
    assert_eq!(attempt.state(1), Some(PlaceState::PassedOver));
}

#[test]
fn going_through_the_paper_comes_back_to_what_was_left_open() {
    let mut attempt = exam();
    attempt.then(0, What::MovedTo { place: 2 }).unwrap();
    assert_eq!(attempt.next_open_place(), Some(3));
    attempt.then(0, write(3, "1500")).unwrap();
    assert_eq!(attempt.shown(), 3);
    assert_eq!(attempt.next_open_place(), Some(0));
    attempt.then(0, What::Flagged { place: 3, on: true }).unwrap();
    assert!(attempt.is_flagged(3));
    assert_eq!(
        attempt.then(0, What::MovedTo { place: 4 }),
        Err(Refusal::NoSuchQuestion { place: 4, of: 4 })
    );
}

#[test]
fn time_counts_for_the_question_shown_but_not_in_a_pause() {
    let mut attempt = practice();
    attempt.then(4_000, choose(0)).unwrap();
    attempt.then(3_000, What::MovedTo { place: 1 }).unwrap();
    attempt.then(2_000, What::Paused).unwrap();
    assert!(attempt.is_paused());
    attempt.then(3_600_000, What::Resumed).unwrap();
    attempt.then(1_000, write(1, "Bibilov")).unwrap();
    assert_eq!(attempt.time_on(0), secs(7));
    assert_eq!(attempt.time_on(1), secs(3));
    assert_eq!(attempt.time(), secs(10));
}

#[test]
fn who_leaves_takes_no_time_along() {
    let mut attempt = timed(60);
    let left = attempt.leaving(50_000, Timestamp::UNIX_EPOCH).unwrap();
    attempt.apply(left).unwrap();
    assert_eq!(attempt.remaining(1_000_000), Some(secs(10)), "and time away does not count");
    assert_eq!(attempt.leaving(5_000, Timestamp::UNIX_EPOCH), None, "the clock stands already");
    attempt.then(0, What::Resumed).unwrap();
    let left = attempt.leaving(3_600_000, Timestamp::UNIX_EPOCH).unwrap();
    attempt.apply(left).unwrap();
    assert_eq!(attempt.remaining(0), Some(secs(0)), "no more than there was");
    attempt.then(0, What::Finished).unwrap();
    assert_eq!(attempt.leaving(5_000, Timestamp::UNIX_EPOCH), None, "it is over");
}

#[test]
fn paused_means_paused() {
    let mut attempt = timed(60);
    assert_eq!(attempt.then(0, What::Resumed), Err(Refusal::NotPaused));
    attempt.then(0, What::Paused).unwrap();
    for change in [
        choose(0),
        What::Skipped { place: 0 },
        What::MovedTo { place: 1 },
        What::Flagged { place: 0, on: true },
        What::Paused,
        What::Extended { secs: 60 },
        What::TimedOut,
    ] {
        assert_eq!(attempt.then(100_000, change), Err(Refusal::Paused));
    }
    assert_eq!(attempt.remaining(100_000), Some(secs(60)), "the clock stands still");
    attempt.then(0, What::Finished).unwrap();
    assert!(attempt.is_finished() && !attempt.is_paused());
}

#[test]
fn when_the_time_is_up_what_is_open_is_skipped() {
    let mut attempt = timed(60);
    attempt.then(20_000, choose(0)).unwrap();
    assert_eq!(attempt.remaining(10_000), Some(secs(30)));
    assert_eq!(
        attempt.then(10_000, What::TimedOut),
        Err(Refusal::TimeIsNotUp { remaining_ms: 30_000 })
    );
    assert_eq!(attempt.then(40_001, write(1, "Bibilov")), Err(Refusal::TimeIsUp));
    attempt.then(90_000, What::TimedOut).unwrap();
    assert_eq!(attempt.ending(), Some(Ending::TimedOut));
    assert_eq!(attempt.state(0), Some(PlaceState::Judged(Verdict::Right)));
    assert_eq!(attempt.state(1), Some(PlaceState::Judged(Verdict::Skipped)));
    assert_eq!(attempt.time(), secs(60), "nobody works on a paper whose time is up");
}

#[test]
fn more_time_can_be_taken_even_after_the_last_second() {
    let mut attempt = timed(60);
    attempt.then(75_000, What::Extended { secs: 30 }).unwrap();
    assert_eq!(attempt.remaining(0), Some(secs(30)), "deciding takes no time away");
    attempt.then(29_000, choose(0)).unwrap();
    assert_eq!(practice().then(0, What::Extended { secs: 30 }), Err(Refusal::NoTimeLimit));
    assert_eq!(practice().then(0, What::TimedOut), Err(Refusal::NoTimeLimit));
}

#[test]
fn an_open_answer_is_marked_by_its_writer_once_the_model_is_seen() {
    let self_mark = What::SelfMarked { place: 2, self_mark: SelfMark::Points(vec![1, 0, 1]) };
    let mut attempt = exam();
    assert_eq!(attempt.then(0, self_mark.clone()), Err(Refusal::NotAnswered));
    let marked_before = Answer::Open { text: "x".to_owned(), self_mark: Some(SelfMark::Right) };
    let change = What::Answered { place: 2, answer: marked_before, certainty: None };
    assert_eq!(attempt.then(0, change), Err(Refusal::NotYetVisible));
    attempt.then(0, write(2, "Mine")).unwrap();
    assert_eq!(attempt.then(0, self_mark.clone()), Err(Refusal::NotYetVisible));
    attempt.then(0, What::Finished).unwrap();
    assert_eq!(attempt.next_unmarked_place(), Some(2));
    attempt.then(0, self_mark).unwrap();
    assert_eq!(attempt.mark(2).map(|mark| mark.verdict), Some(Verdict::Right));
    assert_eq!(attempt.next_unmarked_place(), None);
    let beyond = What::SelfMarked { place: 2, self_mark: SelfMark::Points(vec![2]) };
    assert_eq!(attempt.then(0, beyond), Err(Refusal::AnswerDoesNotFit));
    let wrong_kind = What::SelfMarked { place: 0, self_mark: SelfMark::Right };
    assert_eq!(attempt.then(0, wrong_kind), Err(Refusal::NotAnswered));
}

#[test]
fn i_was_right_counts_and_can_be_taken_back() {
    let mut attempt = practice();
    attempt.then(0, write(1, "the president")).unwrap();
    assert!(attempt.can_overrule(1));
    attempt.then(0, What::Overruled { place: 1, on: true }).unwrap();
    let mark = attempt.mark(1).unwrap();
    assert_eq!((mark.verdict, mark.basis), (Verdict::Right, Basis::Claimed));
    assert!(attempt.is_overruled(1) && !attempt.can_overrule(1));
    let again = What::Overruled { place: 1, on: true };
    assert_eq!(attempt.then(0, again), Err(Refusal::NothingToChange));
    attempt.then(0, What::Overruled { place: 1, on: false }).unwrap();
    assert_eq!(attempt.mark(1).map(|mark| mark.verdict), Some(Verdict::Wrong));
}

#[test]
fn only_a_typed_answer_that_was_not_accepted_can_be_claimed() {
    let mut attempt = practice();
    let claim = |place| What::Overruled { place, on: true };
    assert_eq!(attempt.then(0, claim(1)), Err(Refusal::NotAnswered));
    attempt.then(0, choose(1)).unwrap();
    assert_eq!(attempt.then(0, claim(0)), Err(Refusal::NotOverrulable));
    attempt.then(0, write(1, "bibilov")).unwrap();
    assert_eq!(attempt.then(0, claim(1)), Err(Refusal::NotOverrulable));
    let mut exam = exam();
    exam.then(0, write(3, "1400")).unwrap();
    assert_eq!(exam.then(0, claim(3)), Err(Refusal::NotYetVisible));
    exam.then(0, What::Finished).unwrap();
    exam.then(0, claim(3)).unwrap();
    assert!(exam.is_overruled(3));
}

/// Were a claim refused because marking has since learnt to accept the answer, the whole attempt
/// could not be opened any more.
#[test]
fn a_claim_that_has_become_needless_still_replays() {
    let mut attempt = practice();
    attempt.then(0, write(1, "bibilov")).unwrap();
    let mut events = attempt.events().to_vec();
    let what = What::Overruled { place: 1, on: true };
    events.push(Event { at: Timestamp::UNIX_EPOCH, spent_ms: 0, what });
    let replayed = Attempt::replay(paper_of_four(), Sitting::default(), events).unwrap();
    assert_eq!(replayed.mark(1).map(|mark| mark.verdict), Some(Verdict::Right));
}

#[test]
fn certainty_is_taken_only_where_it_is_asked() {
    let sure =
        What::Answered { place: 0, answer: Answer::Single(1), certainty: Some(Certainty::High) };
    assert_eq!(practice().then(0, sure.clone()), Err(Refusal::CertaintyNotAsked));
    let sitting = Sitting { certainty: CertaintyAsked::Yes, ..Sitting::default() };
    let mut attempt = Attempt::new(paper_of_four(), sitting);
    attempt.then(0, sure).unwrap();
    assert!((attempt.mark(0).unwrap().marks + 6.0).abs() < 1e-9, "wrong but sure");
    attempt.then(0, write(1, "Bibilov")).unwrap();
    let unsaid = attempt.mark(1).unwrap();
    assert!((unsaid.marks - 1.0).abs() < 1e-9, "who does not say how sure they are is not sure");
}

#[test]
fn an_answer_must_fit_its_question() {
    let mut attempt = practice();
    for answer in [Answer::Single(3), Answer::TrueFalse(true), Answer::Text("a".to_owned())] {
        let change = What::Answered { place: 0, answer, certainty: None };
        assert_eq!(attempt.then(0, change), Err(Refusal::AnswerDoesNotFit));
    }
}

#[test]
fn a_damaged_list_of_events_is_an_error_that_names_the_event() {
    let at = Timestamp::UNIX_EPOCH;
    let event = |what| Event { at, spent_ms: u64::MAX, what };
    let events = vec![
        event(What::MovedTo { place: 1 }),
        event(What::Finished),
        event(What::Answered {
            place: usize::MAX,
            answer: Answer::Order(vec![usize::MAX]),
            certainty: None,
        }),
    ];
    let error = Attempt::replay(paper_of_four(), Sitting::default(), events).unwrap_err();
    assert_eq!((error.index, error.refusal), (2, Refusal::AlreadyFinished));
}

#[test]
fn a_paper_without_questions_is_no_reason_to_stumble() {
    let paper = Paper { items: Vec::new(), ..(*paper_of_four()).clone() };
    let mut attempt = Attempt::new(Arc::new(paper), Sitting::default());
    assert_eq!(attempt.next_open_place(), None);
    assert_eq!(attempt.then(5, choose(0)), Err(Refusal::NoSuchQuestion { place: 0, of: 0 }));
    attempt.then(5, What::Finished).unwrap();
    assert_eq!(attempt.progress(), Progress::default());
}

/// Anything a person might try, sensible or not.
fn some_change() -> impl Strategy<Value = What> {
    let place = 0..5_usize;
    prop_oneof![
        4 => (0..4_usize, proptest::option::of(Just(Certainty::Mid))).prop_map(|(o, certainty)| {
            What::Answered { place: 0, answer: Answer::Single(o), certainty }
        }),
        4 => (1..4_usize, "[B 1b][ 5i][0b][0i]?")
            .prop_map(|(place, text)| write(place, &text)),
        2 => place.clone().prop_map(|place| What::Skipped { place }),
        2 => place.clone().prop_map(|place| What::MovedTo { place }),
        1 => (place.clone(), any::<bool>()).prop_map(|(place, on)| What::Flagged { place, on }),
        2 => (place.clone(), proptest::collection::vec(0..3_usize, 0..3)).prop_map(
            |(place, points)| What::SelfMarked { place, self_mark: SelfMark::Points(points) }
        ),
        2 => (place, any::<bool>()).prop_map(|(place, on)| What::Overruled { place, on }),
        1 => Just(What::Paused),
        1 => Just(What::Resumed),
        1 => (0..100_u32).prop_map(|secs| What::Extended { secs }),
        1 => Just(What::TimedOut),
        1 => Just(What::Finished),
    ]
}

fn some_sitting() -> impl Strategy<Value = Sitting> {
    (
        prop_oneof![Just(Feedback::Practice), Just(Feedback::Exam)],
        proptest::option::of(1..100_u32),
        prop_oneof![Just(CertaintyAsked::No), Just(CertaintyAsked::Yes)],
        proptest::sample::select(MarkingRule::ALL.to_vec()),
    )
        .prop_map(|(feedback, limit_secs, certainty, marking)| Sitting {
            feedback,
            limit_secs,
            marking,
            certainty,
        })
}

proptest! {
    #[test]
    fn what_was_accepted_replays_to_the_same_attempt(
        sitting in some_sitting(),
        changes in proptest::collection::vec((0..20_000_u64, some_change()), 0..40),
    ) {
        let paper = paper_of_four();
        let mut live = Attempt::new(Arc::clone(&paper), sitting.clone());
        for (spent_ms, change) in changes {
            let before = live.clone();
            if live.then(spent_ms, change).is_err() {
                prop_assert_eq!(&live, &before, "a refusal changes nothing");
            }
        }
        let stored = serde_json::to_string(live.events()).unwrap();
        let events: Vec<Event> = serde_json::from_str(&stored).unwrap();
        let replayed = Attempt::replay(paper, sitting, events).unwrap();
        prop_assert_eq!(&replayed, &live);

        let report = Report::of(&live);
        let total: Duration = (0..live.len()).map(|place| live.time_on(place)).sum();
        prop_assert_eq!(total, live.time(), "every second belongs to a question");
        prop_assert_eq!(report.counts.total(), live.len());
        let progress = live.progress();
        prop_assert_eq!(progress.answered, report.counts.answered());
    }

    #[test]
    fn no_list_of_events_makes_replay_panic(
        sitting in some_sitting(),
        changes in proptest::collection::vec((any::<u64>(), some_change()), 0..20),
    ) {
        let at = Timestamp::UNIX_EPOCH;
        let events = changes.into_iter().map(|(spent_ms, what)| Event { at, spent_ms, what });
        if let Ok(attempt) = Attempt::replay(paper_of_four(), sitting, events) {
            let _ = Report::of(&attempt);
        }
    }
}
