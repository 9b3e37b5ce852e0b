//! What is chosen or typed and not given: nothing of it is lost by going about. In an exam it
//! counts once the question is left; in practice, where an answer is final, it only waits.

use egui::{Key, Modifiers};

use crate::app::screens::Screen;
use crate::app::screens::quiz::draft::Draft;
use crate::app::screens::quiz::{Phase, QuizScreen};
use crate::app::testing::{Window, click, press, press_with, screen, start, window};
use crate::quiz::attempt::PlaceState;
use crate::quiz::{Answer, Certainty, CertaintyAsked, Feedback, Plan, Sitting};
use crate::testing::bank;

const CHOSEN: Answer = Answer::TrueFalse(false);

fn exam() -> Sitting {
    Sitting { feedback: Feedback::Exam, ..Sitting::default() }
}

/// Three questions, and "false" chosen at the first without being given.
fn chosen(sitting: Sitting) -> Window {
    let mut window = window(vec![bank().questions("q", 3, |one| one.true_false(true)).build()]);
    start(&mut window, Plan { sitting, ..Plan::default() });
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::Space);
    assert_eq!(drafted(&window), Some(CHOSEN));
    assert_eq!(quiz(&window).attempt.answer(0), None, "it is only chosen");
    window
}

fn quiz(window: &Window) -> &QuizScreen {
    match screen(window) {
        Screen::Quiz(quiz) => quiz,
        other => panic!("no quiz: {other:?}"),
    }
}

fn drafted(window: &Window) -> Option<Answer> {
    quiz(window).draft().and_then(Draft::answer)
}

#[test]
fn in_an_exam_what_is_chosen_counts_once_another_question_is_shown() {
    let mut window = chosen(exam());
    click(&mut window, "Question 3, not seen yet");
    assert_eq!(quiz(&window).attempt.shown(), 2);
    assert_eq!(quiz(&window).attempt.answer(0), Some(&CHOSEN));
    assert_eq!(quiz(&window).attempt.answer(2), None, "nothing was chosen there");
    click(&mut window, "Question 1, answered");
    assert_eq!(drafted(&window), Some(CHOSEN));
}

#[test]
fn in_an_exam_what_is_chosen_counts_in_the_overview_and_when_handed_in() {
    for key in [Key::G, Key::Enter] {
        let mut window = chosen(exam());
        if key == Key::Enter {
            click(&mut window, "Question 2, not seen yet");
            press(&mut window, Key::A);
            press(&mut window, Key::Backspace);
        }
        press_with(&mut window, Modifiers::COMMAND, Key::G);
        assert_eq!(quiz(&window).phase, Phase::Overview);
        assert_eq!(quiz(&window).attempt.answer(0), Some(&CHOSEN));
        press_with(&mut window, Modifiers::COMMAND, Key::Enter);
        let Screen::Results(results) = screen(&window) else { panic!("not handed in") };
        assert_eq!(results.attempt.answer(0), Some(&CHOSEN));
        assert_eq!(results.attempt.answer(1).is_some(), key == Key::Enter);
    }
}

#[test]
fn in_an_exam_what_is_chosen_counts_when_the_time_is_up() {
    let mut window = chosen(Sitting { limit_secs: Some(20), ..exam() });
    window.run_steps(100);
    assert_eq!(quiz(&window).phase, Phase::TimeUp);
    assert_eq!(quiz(&window).attempt.answer(0), Some(&CHOSEN));
    click(&mut window, "Hand in");
    let Screen::Results(results) = screen(&window) else { panic!("not handed in") };
    assert_eq!(results.attempt.answer(0), Some(&CHOSEN));
}

#[test]
fn in_an_exam_what_is_chosen_counts_when_it_is_left_for_later() {
    let resumed = |mut window: Window, id| {
        let command = crate::app::command::Command::Resume(id);
        crate::app::testing::app_mut(&mut window).commands.push(command);
        window.run();
        quiz(&window).attempt.answer(0).cloned()
    };
    let mut window = chosen(exam());
    let id = quiz(&window).id;
    press_with(&mut window, Modifiers::COMMAND, Key::Num1);
    assert!(matches!(screen(&window), Screen::Shelf(_)));
    assert_eq!(resumed(window, id), Some(CHOSEN), "left by the key of the shelf");

    let mut window = chosen(exam());
    let id = quiz(&window).id;
    press(&mut window, Key::Escape);
    click(&mut window, "Leave for later");
    assert_eq!(resumed(window, id), Some(CHOSEN), "left in a pause");

    let mut window = chosen(exam());
    let root = window.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default();
    root.events.push(egui::ViewportEvent::Close);
    window.run();
    assert_eq!(quiz(&window).attempt.answer(0), Some(&CHOSEN), "the window was closed");
}

#[test]
fn in_an_exam_what_is_skipped_stays_skipped_and_what_was_chosen_waits() {
    let mut window = chosen(exam());
    press(&mut window, Key::S);
    assert_eq!(quiz(&window).attempt.state(0), Some(PlaceState::PassedOver));
    press(&mut window, Key::Backspace);
    assert_eq!(quiz(&window).attempt.state(0), Some(PlaceState::PassedOver));
    assert_eq!(drafted(&window), Some(CHOSEN));
    press(&mut window, Key::Enter);
    assert_eq!(quiz(&window).attempt.answer(0), Some(&CHOSEN));
}

#[test]
fn in_an_exam_an_ordering_that_nobody_touched_is_no_answer() {
    let items = bank().questions("q", 2, |one| one.ordering(&["one", "two", "three"])).build();
    let mut window = window(vec![items]);
    start(&mut window, Plan { sitting: exam(), ..Plan::default() });
    click(&mut window, "Question 2, not seen yet");
    assert_eq!(quiz(&window).attempt.answer(0), None);
}

#[test]
fn in_an_exam_what_was_emptied_is_no_answer_any_more() {
    let options = ["*Nauru", "*Syria", "Cuba"];
    let emptied = |key: Option<Key>| {
        let two = bank().questions("q", 2, |one| one.multiple(&options)).build();
        let mut window = window(vec![two]);
        start(&mut window, Plan { sitting: exam(), ..Plan::default() });
        press(&mut window, Key::A);
        click(&mut window, "Question 2, not seen yet");
        assert!(quiz(&window).attempt.answer(0).is_some(), "a tick counts");
        press(&mut window, Key::Backspace);
        press(&mut window, Key::A);
        assert_eq!(drafted(&window), None, "nothing is ticked");
        match key {
            Some(key) => press_with(&mut window, Modifiers::COMMAND, key),
            None => click(&mut window, "Question 2, not seen yet"),
        }
        window
    };
    for key in [None, Some(Key::G)] {
        let window = emptied(key);
        assert_eq!(quiz(&window).attempt.answer(0), None, "{key:?}");
        assert_eq!(quiz(&window).attempt.state(0), Some(PlaceState::PassedOver), "{key:?}");
    }
    let mut window = emptied(None);
    press(&mut window, Key::Backspace);
    assert_eq!(drafted(&window), None, "and is seen to be none");
}

#[test]
fn how_sure_one_is_waits_and_counts_with_what_is_chosen() {
    for feedback in [Feedback::Exam, Feedback::Practice] {
        let certainty = CertaintyAsked::Yes;
        let mut window = window(vec![bank().questions("q", 2, |one| one.open("So.", &[])).build()]);
        start(
            &mut window,
            Plan { sitting: Sitting { feedback, certainty, ..exam() }, ..Plan::default() },
        );
        window.event(egui::Event::Text("Because.".to_owned()));
        window.run();
        click(&mut window, "Sure");
        click(&mut window, "Question 2, not seen yet");
        let answer = Answer::Open { text: "Because.".to_owned(), self_mark: None };
        let given = (feedback == Feedback::Exam).then_some(Certainty::High);
        assert_eq!(quiz(&window).attempt.certainty(0), given, "{feedback:?}");
        assert_eq!(drafted(&window), None);
        press(&mut window, Key::Backspace);
        if quiz(&window).attempt.shown() != 0 {
            let state = if given.is_some() { "answered" } else { "not seen yet" };
            click(&mut window, &format!("Question 1, {state}"));
        }
        assert_eq!(drafted(&window), Some(answer), "{feedback:?}");
    }
}

#[test]
fn in_practice_what_is_chosen_waits_and_is_never_given() {
    let mut window = chosen(Sitting::default());
    click(&mut window, "Question 3, not seen yet");
    assert_eq!(quiz(&window).attempt.answer(0), None);
    assert_eq!(drafted(&window), None);
    click(&mut window, "Question 1, not seen yet");
    assert_eq!(drafted(&window), Some(CHOSEN));
    press(&mut window, Key::S);
    press(&mut window, Key::Backspace);
    assert_eq!(quiz(&window).attempt.state(0), Some(PlaceState::PassedOver));
    assert_eq!(drafted(&window), Some(CHOSEN));
    press_with(&mut window, Modifiers::COMMAND, Key::G);
    press_with(&mut window, Modifiers::COMMAND, Key::Enter);
    let Screen::Results(results) = screen(&window) else { panic!("not handed in") };
    assert_eq!(results.attempt.answer(0), None);
}
