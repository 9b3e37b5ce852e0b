//! A quiz or its results that are left: nothing that was done in them is lost, and no time is won.

use std::time::Duration;

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use crate::app::command::Command;
use crate::app::route::Route;
use crate::app::screens::Screen;
use crate::app::screens::quiz::{Phase, QuizScreen, Step};
use crate::app::screens::results::ResultsScreen;
use crate::app::state::BankKey;
use crate::app::testing::{Window, app_mut, click, press, press_with, screen, start, window};
use crate::app::worker::{Job, Message, Purpose};
use crate::bank::QuestionId;
use crate::quiz::paper::draw;
use crate::quiz::{
    Answer, CertaintyAsked, DrawPlan, Feedback, Plan, Report, Seed, SelfMark, Sitting, What,
};
use crate::record::{AttemptId, Kept, Summary};
use crate::testing::bank;

fn open_window(sitting: Sitting) -> Window {
    let mut window = window(vec![bank().questions("q", 3, |one| one.true_false(true)).build()]);
    start(&mut window, Plan { sitting, ..Plan::default() });
    window
}

fn exam() -> Sitting {
    Sitting { feedback: Feedback::Exam, ..Sitting::default() }
}

fn quiz(window: &Window) -> &QuizScreen {
    match screen(window) {
        Screen::Quiz(quiz) => quiz,
        other => panic!("no quiz: {other:?}"),
    }
}

fn results(window: &Window) -> &ResultsScreen {
    match screen(window) {
        Screen::Results(results) => results,
        other => panic!("no results: {other:?}"),
    }
}

fn ask(window: &mut Window, commands: impl IntoIterator<Item = Command>) {
    app_mut(window).commands.extend(commands);
    window.run();
}

fn change(what: What) -> Command {
    Command::Quiz(Step::Change(what))
}

/// What the record holds of an attempt.
fn kept(window: &mut Window, id: AttemptId) -> Kept {
    let worker = &mut app_mut(window).worker;
    worker.send(Job::ReadAttempt(id, Purpose::Review));
    let found = worker.take().into_iter().find_map(|message| match message {
        Message::Attempt(kept, _) => Some(*kept),
        _ => None,
    });
    found.expect("the attempt is in the record")
}

/// Who read an exam until a second before its end and left had the whole time again.
#[test]
fn leaving_a_quiz_gives_no_time_back() {
    let mut window = open_window(Sitting { limit_secs: Some(60), ..exam() });
    let now = |window: &Window| window.ctx.input(|input| input.time);
    window.run_steps(40);
    let before = quiz(&window).seconds_left(now(&window)).unwrap();
    assert!(before < 60, "time passes in this test");
    let id = quiz(&window).id;
    ask(&mut window, [Command::Go(Route::Shelf)]);
    window.run_steps(40);
    ask(&mut window, [Command::Resume(id)]);
    assert!(!quiz(&window).attempt.is_paused(), "it goes on at once");
    let after = quiz(&window).seconds_left(now(&window)).unwrap();
    assert!(after <= before, "{after} of {before} seconds");
    assert!(before - after <= 3, "and time away does not count: {after} of {before} seconds");
}

#[test]
fn a_quiz_that_is_left_when_its_time_is_up_comes_back_as_it_was() {
    let mut window = open_window(Sitting { limit_secs: Some(20), ..exam() });
    window.run_steps(100);
    assert_eq!(quiz(&window).phase, Phase::TimeUp);
    let id = quiz(&window).id;
    press_with(&mut window, Modifiers::COMMAND, Key::Num1);
    assert!(matches!(screen(&window), Screen::Shelf(_)));
    ask(&mut window, [Command::Resume(id)]);
    assert_eq!(quiz(&window).phase, Phase::TimeUp);
}

/// A choice made while a flag was still on its way to the disk was forgotten.
#[test]
fn what_waits_for_its_turn_is_done_when_the_quiz_is_left() {
    let mut window = open_window(exam());
    press(&mut window, Key::A);
    let id = quiz(&window).id;
    let flag = change(What::Flagged { place: 0, on: true });
    let note = change(What::Flagged { place: 2, on: true });
    ask(&mut window, [flag, note, Command::Go(Route::Shelf)]);
    assert!(matches!(screen(&window), Screen::Shelf(_)));
    let attempt = kept(&mut window, id).replay().unwrap();
    assert!(attempt.is_flagged(0) && attempt.is_flagged(2));
    assert_eq!(attempt.answer(0), Some(&Answer::TrueFalse(true)));
    assert!(attempt.is_paused());
}

/// Of two points ticked in one breath the second stayed on the screen and never reached the disk.
#[test]
fn points_ticked_in_one_breath_are_all_kept() {
    let points = ["one", "two"];
    let mut window = window(vec![bank().question("q").open("So.", &points).build()]);
    start(&mut window, Plan { sitting: exam(), ..Plan::default() });
    window.event(egui::Event::Text("Because.".to_owned()));
    window.run();
    press_with(&mut window, Modifiers::COMMAND, Key::G);
    press_with(&mut window, Modifiers::COMMAND, Key::Enter);
    let tick = |points: &[usize]| {
        let self_mark = SelfMark::Points(points.to_vec());
        change(What::SelfMarked { place: 0, self_mark })
    };
    let id = results(&window).id;
    ask(&mut window, [tick(&[0]), tick(&[0, 1])]);
    let all =
        Answer::Open { text: "Because.".to_owned(), self_mark: Some(SelfMark::Points(vec![0, 1])) };
    assert_eq!(results(&window).attempt.answer(0), Some(&all));
    ask(&mut window, [tick(&[0]), tick(&[1]), Command::Go(Route::Shelf)]);
    let attempt = kept(&mut window, id).replay().unwrap();
    let last = Some(SelfMark::Points(vec![1]));
    assert_eq!(
        attempt.answer(0),
        Some(&Answer::Open { text: "Because.".to_owned(), self_mark: last })
    );
}

/// The window kept marks with certainty where the terminal keeps them without.
#[test]
fn what_came_of_an_attempt_is_kept_as_the_terminal_keeps_it() {
    let mut window = open_window(Sitting { certainty: CertaintyAsked::Yes, ..Sitting::default() });
    for key in [Key::A, Key::L, Key::Enter, Key::B, Key::L, Key::Enter, Key::A, Key::J, Key::Enter]
    {
        press(&mut window, key);
    }
    let id = results(&window).id;
    let kept = kept(&mut window, id);
    let mut expected = Summary::of(&Report::of(&kept.replay().unwrap())).unwrap();
    assert!(expected.marks < 0.0, "one was sure and wrong");
    assert!(expected.outcomes.iter().all(|outcome| outcome.marks >= 0.0));
    expected.outcomes.sort_by(|one, other| one.question.cmp(&other.question));
    assert_eq!(kept.summary.unwrap().outcomes, expected.outcomes);
}

/// After a paper of a few questions drawn by its code, others were as many as the bank has.
#[test]
fn drawing_again_after_a_code_draws_as_many() {
    let questions = bank().questions("q", 12, |one| one.true_false(true)).build();
    let code = draw(&questions, &DrawPlan::exactly(3), Seed::new(7)).unwrap().code.grouped();
    let mut window = window(vec![questions]);
    click(&mut window, "Test bank");
    press(&mut window, Key::C);
    window.get_by_label("Paper code").type_text(&code);
    window.run();
    press(&mut window, Key::Enter);
    for _ in 0..3 {
        press(&mut window, Key::A);
        press(&mut window, Key::Enter);
    }
    assert_eq!(results(&window).attempt.len(), 3);
    press(&mut window, Key::N);
    assert_eq!(quiz(&window).attempt.len(), 3);
}

#[test]
fn more_time_taken_in_the_overview_leads_nowhere_else() {
    let mut window = open_window(Sitting { limit_secs: Some(600), ..exam() });
    press_with(&mut window, Modifiers::COMMAND, Key::G);
    press(&mut window, Key::T);
    assert_eq!(quiz(&window).phase, Phase::Overview);
    let left = quiz(&window).seconds_left(window.ctx.input(|input| input.time)).unwrap();
    assert!(left > 600, "{left}");
}

#[test]
fn ten_questions_leave_out_what_was_answered_in_the_quiz_that_was_just_left() {
    let twelve = bank().questions("q", 12, |one| one.true_false(true)).build();
    let mut window = window(vec![twelve]);
    press(&mut window, Key::Enter);
    let answered = |window: &Window| {
        let attempt = &quiz(window).attempt;
        attempt.paper().items[attempt.shown()].question.id.clone()
    };
    let first = answered(&window);
    press(&mut window, Key::A);
    press(&mut window, Key::Enter);
    let second = answered(&window);
    press(&mut window, Key::A);
    ask(&mut window, [Command::Go(Route::Shelf)]);
    ask(&mut window, [Command::TenQuestions(BankKey(0))]);
    let asked = quiz(&window).attempt.paper().items.iter().map(|item| item.question.id.clone());
    let asked: Vec<QuestionId> = asked.collect();
    assert_eq!(asked.len(), 10);
    assert!(!asked.contains(&first) && !asked.contains(&second), "{first} and {second} are seen");
}

/// A window that is minimized is not drawn: what was done in it was lost when it was closed, and the
/// time since with it.
#[test]
fn a_quiz_is_left_when_a_window_is_closed_that_nobody_sees() {
    let mut window = open_window(exam());
    let id = quiz(&window).id;
    press(&mut window, Key::A);
    let mut input = egui::RawInput::default();
    let root = input.viewports.entry(egui::ViewportId::ROOT).or_default();
    root.events.push(egui::ViewportEvent::Close);
    let ctx = window.ctx.clone();
    let app = app_mut(&mut window);
    app.begun.1 -= Duration::from_mins(1);
    let _ = ctx.run_logic(&input, |ctx| app.watch_the_close(ctx));
    let attempt = kept(&mut window, id).replay().unwrap();
    assert!(attempt.is_paused());
    assert_eq!(attempt.answer(0), Some(&Answer::TrueFalse(true)));
    assert!(attempt.time() >= Duration::from_mins(1), "{:?}", attempt.time());
}
