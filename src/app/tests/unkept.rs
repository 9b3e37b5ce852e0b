//! A write that fails, as where another program holds the record: it is told, and tried again by a
//! key, and the answer is not lost.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use rusqlite::Connection;
use tempfile::TempDir;

use super::sample;
use crate::app::command::Command;
use crate::app::screens::Screen;
use crate::app::screens::quiz::{QuizScreen, Step};
use crate::app::testing::{Window, app, app_mut, click, press, press_with, screen, start, window};
use crate::app::worker::Job;
use crate::quiz::{Answer, DrawPlan, Feedback, Plan, Report, SelfMark, Sitting, What};
use crate::record::{AttemptId, FILE_NAME, Kept, Record, Summary};
use crate::testing::bank;

/// A window that keeps its record in a folder, in a quiz.
fn in_quiz() -> (Window, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(vec![sample()]);
    app_mut(&mut window).worker.send(Job::OpenRecord(Some(folder.path().to_owned())));
    start(&mut window, Plan { draw: DrawPlan::exactly(1), ..Plan::default() });
    (window, folder)
}

/// Another program, writing to the record for longer than anybody waits.
fn hold(folder: &TempDir) -> Connection {
    let other = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    other
}

fn quiz(window: &Window) -> &QuizScreen {
    match screen(window) {
        Screen::Quiz(quiz) => quiz,
        other => panic!("no quiz: {other:?}"),
    }
}

fn offers_another_try(window: &Window) -> bool {
    window.query_by_label("Try again").is_some()
}

fn kept(folder: &TempDir, window: &Window) -> usize {
    let record = Record::open_to_read(folder.path()).unwrap();
    record.load(quiz(window).id).unwrap().events.len()
}

#[test]
fn an_answer_that_could_not_be_kept_is_tried_again_until_it_is() {
    let (mut window, folder) = in_quiz();
    let other = hold(&folder);
    press(&mut window, Key::A);
    if quiz(&window).attempt.events().is_empty() {
        // Where a letter only chooses.
        press(&mut window, Key::Enter);
    }
    window.get_by_label_contains("Try again. What was kept before is safe.");
    assert_eq!((quiz(&window).attempt.events().len(), kept(&folder, &window)), (0, 0));

    press_with(&mut window, Modifiers::COMMAND, Key::R);
    assert!(offers_another_try(&window), "the other program is still there");
    assert_eq!((quiz(&window).attempt.events().len(), kept(&folder, &window)), (0, 0));

    drop(other);
    press_with(&mut window, Modifiers::COMMAND, Key::R);
    assert!(!offers_another_try(&window));
    assert_eq!((quiz(&window).attempt.events().len(), kept(&folder, &window)), (1, 1));
    window.get_by_label("What you do is kept again");
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Results(_)), "it goes on as ever");
}

#[test]
fn what_is_answered_instead_takes_the_place_of_what_could_not_be_kept() {
    let (mut window, folder) = in_quiz();
    let other = hold(&folder);
    press(&mut window, Key::A);
    press(&mut window, Key::B);
    press(&mut window, Key::Enter);
    drop(other);
    click(&mut window, "Try again");
    assert_eq!((quiz(&window).attempt.events().len(), kept(&folder, &window)), (1, 1));
}

#[test]
fn what_was_done_before_a_quiz_was_left_is_tried_again_in_its_order() {
    let (mut window, folder) = in_quiz();
    let id = quiz(&window).id;
    let other = hold(&folder);
    press(&mut window, Key::F);
    press_with(&mut window, Modifiers::COMMAND, Key::Num1);
    assert!(offers_another_try(&window));
    let waiting = app(&window).state.unkept.clone();
    assert!(!waiting.is_empty());
    drop(other);
    press_with(&mut window, Modifiers::COMMAND, Key::R);
    let record = Record::open_to_read(folder.path()).unwrap();
    let events = record.load(id).unwrap().events;
    assert_eq!(events, waiting.into_iter().map(|(_, event)| event).collect::<Vec<_>>());
}

#[test]
fn where_a_quiz_cannot_be_begun_the_record_can_be_opened_anew() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(vec![sample()]);
    app_mut(&mut window).worker.send(Job::OpenRecord(Some(folder.path().to_owned())));
    let other = hold(&folder);
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Shelf(_)) && offers_another_try(&window));
    drop(other);
    press_with(&mut window, Modifiers::COMMAND, Key::R);
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Quiz(_)));
}

/// What the record holds of the attempt, after it was left, something failed in it and was tried
/// again.
fn tried_again(window: &mut Window, folder: &TempDir, other: Connection, id: AttemptId) -> Kept {
    press_with(window, Modifiers::COMMAND, Key::Num1);
    assert!(matches!(screen(window), Screen::Shelf(_)) && offers_another_try(window));
    drop(other);
    press_with(window, Modifiers::COMMAND, Key::R);
    Record::open_to_read(folder.path()).unwrap().load(id).unwrap()
}

/// A pause that was not kept and the one of leaving were both tried again: from then on the attempt
/// could not be read.
#[test]
fn who_paused_and_left_has_paused_once() {
    let (mut window, folder) = in_quiz();
    let id = quiz(&window).id;
    let other = hold(&folder);
    press(&mut window, Key::Escape);
    assert_eq!(app(&window).state.unkept.len(), 1);
    let attempt = tried_again(&mut window, &folder, other, id).replay().unwrap();
    assert!(attempt.is_paused());
}

/// The same with an end before the pause of leaving; and what came of it was not worked out.
#[test]
fn a_paper_that_was_handed_in_before_it_was_left_is_handed_in() {
    let (mut window, folder) = in_quiz();
    let id = quiz(&window).id;
    press(&mut window, Key::A);
    let other = hold(&folder);
    press(&mut window, Key::Enter);
    assert_eq!(app(&window).state.unkept.len(), 1);
    let kept = tried_again(&mut window, &folder, other, id);
    assert!(kept.replay().unwrap().is_finished());
    assert!(kept.summary.is_some());
    assert!(app(&window).state.unfinished().is_none());
}

/// Marks that were given oneself and kept later counted in the results, but not in the history.
#[test]
fn what_is_marked_and_kept_later_counts_in_the_history() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(vec![bank().question("q").open("So.", &["one", "two"]).build()]);
    app_mut(&mut window).worker.send(Job::OpenRecord(Some(folder.path().to_owned())));
    let sitting = Sitting { feedback: Feedback::Exam, ..Sitting::default() };
    start(&mut window, Plan { sitting, ..Plan::default() });
    window.event(egui::Event::Text("Because.".to_owned()));
    window.run();
    press_with(&mut window, Modifiers::COMMAND, Key::G);
    press_with(&mut window, Modifiers::COMMAND, Key::Enter);
    let Screen::Results(results) = screen(&window) else { panic!("no results") };
    let id = results.id;
    let other = hold(&folder);
    let what = What::SelfMarked { place: 0, self_mark: SelfMark::Points(vec![0, 1]) };
    app_mut(&mut window).commands.push(Command::Quiz(Step::Change(what)));
    window.run();
    let kept = tried_again(&mut window, &folder, other, id);
    let marks = Summary::of(&Report::of(&kept.replay().unwrap())).map(|summary| summary.marks);
    assert!(marks > Some(0.0));
    assert_eq!(kept.summary.map(|summary| summary.marks), marks);
    assert_eq!(app(&window).state.history[0].marks, marks);
}

/// While the record cannot be opened, the list of attempts cannot be read either, and that took the
/// place of the offer to try again: what had been done could not be kept any more.
#[test]
fn another_try_is_offered_until_the_record_can_be_opened() {
    let (mut window, folder) = in_quiz();
    let id = quiz(&window).id;
    let other = hold(&folder);
    press(&mut window, Key::F);
    drop(other);
    let other = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    let version: i32 = other.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    other.pragma_update(None, "user_version", version + 1).unwrap();
    press_with(&mut window, Modifiers::COMMAND, Key::R);
    press_with(&mut window, Modifiers::COMMAND, Key::Num1);
    assert!(offers_another_try(&window), "a newer Footnote has written it");
    press_with(&mut window, Modifiers::COMMAND, Key::R);
    assert!(offers_another_try(&window));
    other.pragma_update(None, "user_version", version).unwrap();
    let kept = tried_again(&mut window, &folder, other, id);
    assert_eq!(kept.events.len(), 2, "the flag and the pause");
}

/// A write may reach the disk although the system said that it failed.
#[test]
fn what_was_kept_after_all_is_not_kept_twice() {
    let (mut window, folder) = in_quiz();
    let id = quiz(&window).id;
    let other = hold(&folder);
    press(&mut window, Key::A);
    drop(other);
    let (_, event) = app(&window).state.unkept[0].clone();
    let worker = &mut app_mut(&mut window).worker;
    worker.send(Job::OpenAgain);
    worker.send(Job::Append(id, Box::new(event)));
    press_with(&mut window, Modifiers::COMMAND, Key::R);
    assert_eq!((quiz(&window).attempt.events().len(), kept(&folder, &window)), (1, 1));
}

/// The time that an answer took was forgotten with it, where another was given because it could not
/// be kept.
#[test]
fn the_time_of_what_could_not_be_kept_counts() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(vec![bank().question("q").true_false(true).build()]);
    app_mut(&mut window).worker.send(Job::OpenRecord(Some(folder.path().to_owned())));
    start(&mut window, Plan::default());
    let other = hold(&folder);
    window.run_steps(40);
    press(&mut window, Key::A);
    let (_, first) = app(&window).state.unkept[0].clone();
    assert!(first.spent_ms > 1000, "time passes in this test");
    press(&mut window, Key::B);
    drop(other);
    press_with(&mut window, Modifiers::COMMAND, Key::R);
    let attempt = &quiz(&window).attempt;
    assert_eq!(attempt.answer(0), Some(&Answer::TrueFalse(false)));
    assert!(attempt.time().as_millis() >= u128::from(first.spent_ms), "{:?}", attempt.time());
}

/// Going on with an attempt, or looking at it, forgot what had been done in it and not been kept.
#[test]
fn who_goes_on_with_a_quiz_goes_on_with_what_could_not_be_kept() {
    let (mut window, folder) = in_quiz();
    let id = quiz(&window).id;
    let other = hold(&folder);
    press(&mut window, Key::F);
    press_with(&mut window, Modifiers::COMMAND, Key::Num1);
    app_mut(&mut window).commands.push(Command::Resume(id));
    window.run();
    assert!(matches!(screen(&window), Screen::Shelf(_)) && offers_another_try(&window));
    drop(other);
    app_mut(&mut window).commands.push(Command::Resume(id));
    window.run();
    let attempt = &quiz(&window).attempt;
    assert!(attempt.is_flagged(attempt.shown()) && !attempt.is_paused());
    assert!(app(&window).state.unkept.is_empty() && !offers_another_try(&window));
}
