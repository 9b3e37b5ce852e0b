//! How many keys a question takes: at most two, one for the answer and one to go on, wherever one
//! key can say what the answer is.

use egui::{Key, Modifiers};

use crate::app::screens::Screen;
use crate::app::screens::quiz::draft::Draft;
use crate::app::state::OptionKeys;
use crate::app::testing::{Window, app_mut, press, press_with, screen, start, window};
use crate::bank::Bank;
use crate::quiz::{Answer, Attempt, Certainty, CertaintyAsked, Feedback, Layout, Plan, Sitting};
use crate::testing::bank;

fn one_key_each() -> Bank {
    bank()
        .question("capital")
        .single(&["*Tskhinvali", "Gori", "Batumi"])
        .question("war")
        .true_false(true)
        .build()
}

fn attempt(window: &Window) -> &Attempt {
    match screen(window) {
        Screen::Quiz(quiz) => &quiz.attempt,
        Screen::Results(results) => &results.attempt,
        other => panic!("no quiz: {other:?}"),
    }
}

fn quiz(bank: Bank, sitting: Sitting) -> Window {
    let mut window = window(vec![bank]);
    start(&mut window, Plan { sitting, ..Plan::default() });
    window
}

/// Presses these keys again and again until the attempt is over; says how often.
fn rounds(window: &mut Window, keys: &[Key]) -> usize {
    let mut rounds = 0;
    while !attempt(window).is_finished() && rounds < 9 {
        for key in keys {
            press(window, *key);
        }
        rounds += 1;
    }
    rounds
}

#[test]
fn in_practice_a_letter_answers_and_enter_goes_on() {
    for letter in [Key::B, Key::Num2] {
        let mut window = quiz(one_key_each(), Sitting::default());
        assert_eq!(rounds(&mut window, &[letter, Key::Enter]), 2, "two questions, two keys each");
        assert_eq!(attempt(&window).progress().answered, 2);
    }
}

#[test]
fn in_an_exam_a_letter_chooses_and_enter_answers_and_goes_on() {
    let exam = Sitting { feedback: Feedback::Exam, ..Sitting::default() };
    let mut window = quiz(one_key_each(), exam);
    press(&mut window, Key::A);
    press(&mut window, Key::B);
    assert_eq!(attempt(&window).progress().answered, 0, "it can still be changed");
    press(&mut window, Key::Enter);
    assert_eq!(attempt(&window).shown(), 1);
    press(&mut window, Key::A);
    press(&mut window, Key::Enter);
    assert_eq!(attempt(&window).progress().answered, 2);
}

#[test]
fn where_certainty_is_asked_its_key_answers() {
    let sure = Sitting { certainty: CertaintyAsked::Yes, ..Sitting::default() };
    let mut window = quiz(one_key_each(), sure);
    press(&mut window, Key::L);
    assert_eq!(attempt(&window).answer(0), None, "there is nothing to be sure of yet");
    press(&mut window, Key::B);
    assert_eq!(attempt(&window).answer(0), None, "a letter alone does not say how sure");
    press(&mut window, Key::K);
    assert_eq!(attempt(&window).certainty(0), Some(Certainty::Mid));
    press(&mut window, Key::Enter);
    assert_eq!(attempt(&window).shown(), 1);
}

#[test]
fn letters_only_choose_where_that_is_wanted() {
    let mut window = quiz(one_key_each(), Sitting::default());
    app_mut(&mut window).state.settings.option_keys = OptionKeys::Choose;
    press(&mut window, Key::B);
    assert_eq!(attempt(&window).answer(0), None);
    press(&mut window, Key::Enter);
    assert!(attempt(&window).answer(0).is_some());
}

#[test]
fn with_arrows_or_tab_and_space_an_option_is_only_chosen() {
    let mut window = quiz(one_key_each(), Sitting::default());
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::Space);
    let Screen::Quiz(quiz) = screen(&window) else { panic!("no quiz") };
    let first = match &quiz.attempt.paper().items[0].layout {
        Layout::Order(order) => Some(Answer::Single(order[0])),
        _ => Some(Answer::TrueFalse(true)),
    };
    assert_eq!(quiz.draft().and_then(Draft::answer), first, "the arrow leads to the first");
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::Enter);
    assert_eq!(attempt(&window).answer(0), None, "the second was chosen instead of the first");
    press(&mut window, Key::Enter);
    assert!(attempt(&window).answer(0).is_some(), "what is chosen is given");
    press(&mut window, Key::Enter);
    assert_eq!(attempt(&window).shown(), 1);
}

#[test]
fn a_flag_is_no_answer_to_a_statement() {
    let mut window = quiz(bank().question("war").true_false(true).build(), Sitting::default());
    press(&mut window, Key::F);
    assert_eq!(attempt(&window).answer(0), None);
    assert!(attempt(&window).is_flagged(0));
}

#[test]
fn ticking_takes_a_key_for_each_tick_and_two_more() {
    let states = bank().question("states").multiple(&["*Nauru", "*Syria", "Belarus"]).build();
    let mut window = quiz(states, Sitting::default());
    assert_eq!(rounds(&mut window, &[Key::A, Key::B, Key::Enter, Key::Enter]), 1);
    assert_eq!(attempt(&window).progress().answered, 1);
}

#[test]
fn what_is_typed_is_given_by_enter() {
    let banks = [
        bank().question("who").short(&["1500"]).build(),
        bank().question("area").number(1500.0, 150.0).build(),
    ];
    for bank in banks {
        let mut window = quiz(bank, Sitting::default());
        window.event(egui::Event::Text("1500".to_owned()));
        window.run();
        assert_eq!(rounds(&mut window, &[Key::Enter, Key::Enter]), 1);
        assert_eq!(attempt(&window).progress().answered, 1);
    }
}

#[test]
fn with_alt_a_letter_does_what_it_does_also_where_it_chooses_an_option() {
    let texts: Vec<String> = (0..20).map(|at| format!("option {at}")).collect();
    let mut options: Vec<&str> = texts.iter().map(String::as_str).collect();
    options[0] = "*the key";
    let many = bank().questions("q", 2, |one| one.multiple(&options)).build();
    let mut window = quiz(many, Sitting::default());
    press(&mut window, Key::F);
    assert!(!attempt(&window).is_flagged(0), "the sixth option was ticked");
    press_with(&mut window, Modifiers::ALT, Key::F);
    assert!(attempt(&window).is_flagged(0));
    press_with(&mut window, Modifiers::ALT, Key::S);
    assert_eq!(attempt(&window).shown(), 1, "it was skipped");
    assert_eq!(attempt(&window).answer(0), None);
}

#[test]
fn with_alt_a_letter_does_what_it_does_also_while_something_is_typed() {
    let mut window = quiz(bank().question("why").open("Because.", &[]).build(), Sitting::default());
    assert!(window.ctx.text_edit_focused());
    window.event(egui::Event::Text("So".to_owned()));
    window.run();
    let alt_f = |pressed| egui::Event::Key {
        key: Key::F,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Modifiers::ALT,
    };
    // As a desktop tells of it: the key, and what it would type.
    let typed = [alt_f(true), egui::Event::Text("f".to_owned()), alt_f(false)];
    window.input_mut().events.extend(typed);
    window.run();
    assert!(attempt(&window).is_flagged(0));
    press_with(&mut window, Modifiers::COMMAND, Key::Enter);
    let so = Answer::Open { text: "So".to_owned(), self_mark: None };
    assert_eq!(attempt(&window).answer(0), Some(&so), "no letter is left in the field");
}
