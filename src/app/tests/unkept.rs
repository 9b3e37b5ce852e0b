//! A write that fails, as where another program holds the record: it is told, and tried again by a
//! key, and the answer is not lost.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use rusqlite::Connection;
use tempfile::TempDir;

use super::sample;
use crate::app::screens::Screen;
use crate::app::screens::quiz::QuizScreen;
use crate::app::testing::{Window, app, app_mut, click, press, press_with, screen, start, window};
use crate::app::worker::Job;
use crate::quiz::{DrawPlan, Plan};
use crate::record::{FILE_NAME, Record};

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
