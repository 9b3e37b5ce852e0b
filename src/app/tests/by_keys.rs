//! A quiz by the keyboard alone: every kind of question from the shelf to its footnote, and
//! everything that can be done on the way. What happened is found by what a screen reader is told.

use egui::accesskit::{Live, Role};
use egui::{Key, Modifiers};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::sample;
use crate::app::command::Command;
use crate::app::screens::Screen;
use crate::app::screens::quiz::QuizScreen;
use crate::app::settings;
use crate::app::testing::{
    Setting, Window, app_mut, open, press, press_with, screen, start, window,
};
use crate::app::theme::Motion;
use crate::bank::{Bank, GapKey};
use crate::quiz::attempt::PlaceState;
use crate::quiz::{Feedback, Plan, Sitting};
use crate::testing::{bank, short_answer};

/// A key, or text typed.
#[derive(Clone, Copy)]
enum Press {
    Key(Key),
    With(Modifiers, Key),
    Text(&'static str),
}

use Press::{Key as K, Text, With};

fn do_all(window: &mut Window, presses: &[Press]) {
    for one in presses {
        match *one {
            K(key) => press(window, key),
            With(modifiers, key) => press_with(window, modifiers, key),
            Text(text) => {
                window.event(egui::Event::Text(text.to_owned()));
                window.run();
            }
        }
    }
}

fn quiz(window: &Window) -> &QuizScreen {
    match screen(window) {
        Screen::Quiz(quiz) => quiz,
        other => panic!("no quiz: {other:?}"),
    }
}

/// The label of what has the keyboard.
fn focused(window: &Window) -> String {
    let node = window.root().children_recursive().find(Node::is_focused);
    node.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
}

/// Presses Tab until what has the keyboard has this in its name.
fn tab_to(window: &mut Window, name: &str) {
    for _ in 0..40 {
        press(window, Key::Tab);
        if focused(window).contains(name) {
            return;
        }
    }
    panic!("Tab does not lead to {name}");
}

fn said_politely(window: &Window) -> Vec<String> {
    window
        .root()
        .children_recursive()
        .filter(|node| node.accesskit_node().live() == Live::Polite)
        .filter_map(|node| node.accesskit_node().value())
        .collect()
}

/// Each kind, and what answers it.
fn kinds() -> Vec<(&'static str, Bank, Vec<Press>)> {
    let one = || bank().question("one");
    let enter = K(Key::Enter);
    let give = With(Modifiers::COMMAND, Key::Enter);
    let picked = GapKey::Picked(crate::testing::choice(&["*vote", "treaty"]));
    vec![
        ("single", one().single(&["*Syria", "Belarus"]).build(), vec![K(Key::B)]),
        (
            "multiple",
            one().multiple(&["*Syria", "*Nauru", "Gori"]).build(),
            vec![K(Key::A), K(Key::C), enter],
        ),
        ("true or false", one().true_false(true).build(), vec![K(Key::Num2)]),
        ("short", one().short(&["Bibilov"]).build(), vec![Text("Bibilov"), enter]),
        ("number", one().number(2008.0, 0.0).build(), vec![Text("2008"), enter]),
        (
            "ordering",
            one().ordering(&["one", "two", "three"]).build(),
            vec![K(Key::Num1), With(Modifiers::ALT, Key::End), enter],
        ),
        (
            "matching",
            one().matching(&[("Tbilisi", "Georgia"), ("Moscow", "Russia")], &[]).build(),
            vec![K(Key::A), K(Key::B), enter],
        ),
        (
            "gaps",
            one().gaps(vec![GapKey::Typed(short_answer(&["Bibilov"])), picked]).build(),
            vec![Text("Bibilov"), enter, K(Key::A), enter],
        ),
        (
            "categories",
            one().categories(&[("Old", &["1800"]), ("New", &["2000"])], &[]).build(),
            vec![K(Key::A), K(Key::B), enter],
        ),
        ("hotspot", one().hotspot(&["The coast", "*Inland"]).build(), vec![K(Key::Num1), enter]),
        ("open", one().open("Because.", &[]).build(), vec![Text("So."), give, K(Key::R)]),
    ]
}

#[test]
fn every_kind_goes_from_the_shelf_to_its_footnote_and_on() {
    let kinds = kinds();
    assert_eq!(kinds.len(), crate::bank::ResponseKind::ALL.len());
    for (kind, bank, answer) in kinds {
        let mut window = window(vec![bank]);
        press(&mut window, Key::Enter);
        window.get_by_role_and_label(Role::Heading, "Prompt of one");
        do_all(&mut window, &answer);
        assert!(matches!(quiz(&window).attempt.state(0), Some(PlaceState::Judged(_))), "{kind}");
        window.get_by_role_and_label(Role::DocFootnote, "Explanation of one");
        assert!(!said_politely(&window).is_empty(), "{kind}: the verdict is not announced");
        press(&mut window, Key::Enter);
        assert!(matches!(screen(&window), Screen::Results(_)), "{kind}: Enter does not go on");
    }
}

/// The role of what has the keyboard.
fn focused_role(window: &Window) -> Option<Role> {
    let node = window.root().children_recursive().find(Node::is_focused);
    node.map(|node| node.accesskit_node().role())
}

#[test]
fn arrows_go_through_the_parts_of_an_answer_and_no_further() {
    let parts = [Role::RadioButton, Role::CheckBox, Role::ListItem, Role::ComboBox];
    let with_parts = ["single", "multiple", "true or false", "ordering", "matching", "categories"];
    for (kind, bank, answer) in kinds() {
        if !with_parts.contains(&kind) {
            continue;
        }
        let mut window = window(vec![bank]);
        start(&mut window, Plan::default());
        // All but what gives the answer.
        let chosen = answer.len() - 1;
        do_all(&mut window, &answer[..chosen]);
        tab_to(&mut window, "Pause");
        press(&mut window, Key::ArrowDown);
        for key in [Key::ArrowDown, Key::ArrowRight, Key::ArrowUp, Key::ArrowLeft] {
            for _ in 0..4 {
                let role = focused_role(&window);
                assert!(role.is_some_and(|role| parts.contains(&role)), "{kind}: on {role:?}");
                press(&mut window, key);
            }
        }
        if chosen > 0 {
            press(&mut window, Key::Enter);
            let state = quiz(&window).attempt.state(0);
            assert!(matches!(state, Some(PlaceState::Judged(_))), "{kind}: {state:?}");
        }
    }
}

#[test]
fn an_arrow_leads_from_the_head_to_the_first_card() {
    let cards = ["one", "two", "three"];
    let mut window = window(vec![bank().question("one").ordering(&cards).build()]);
    start(&mut window, Plan::default());
    let names = |window: &Window| -> Vec<String> {
        let cards = window.get_all_by_role(Role::ListItem);
        cards.filter_map(|node| node.accesskit_node().label()).collect()
    };
    let names = names(&window);
    tab_to(&mut window, "Pause");
    for name in [&names[0], &names[1], &names[2], &names[2]] {
        press(&mut window, Key::ArrowDown);
        assert_eq!(&focused(&window), name);
    }
}

#[test]
fn an_arrow_opens_the_list_of_a_gap_and_with_alt_that_of_a_row() {
    let lists = [
        ("gaps", "Gap 2", Modifiers::NONE),
        ("matching", "Tbilisi", Modifiers::ALT),
        ("categories", "1800", Modifiers::ALT),
    ];
    for (kind, bank, _) in kinds() {
        let Some((_, name, with)) = lists.into_iter().find(|(of, ..)| *of == kind) else {
            continue;
        };
        let mut window = window(vec![bank]);
        start(&mut window, Plan::default());
        tab_to(&mut window, name);
        let owner = focused(&window);
        press_with(&mut window, with, Key::ArrowDown);
        assert_eq!(focused_role(&window), Some(Role::MenuItemRadio), "{kind}: no list");
        let first = focused(&window);
        press(&mut window, Key::ArrowDown);
        let picked = focused(&window);
        assert_ne!(picked, first, "{kind}");
        press(&mut window, Key::Enter);
        assert_eq!(focused(&window), owner, "{kind}: the keyboard goes back");
        let value = window.get_by_label(&owner).value();
        assert_eq!(value.as_deref(), Some(&*picked), "{kind}");
    }
}

#[test]
fn questions_are_skipped_flagged_and_gone_back_to() {
    let mut window = window(vec![sample()]);
    start(&mut window, Plan::default());
    press(&mut window, Key::F);
    assert!(quiz(&window).attempt.is_flagged(0));
    press(&mut window, Key::F);
    assert!(!quiz(&window).attempt.is_flagged(0));
    press(&mut window, Key::S);
    assert_eq!(quiz(&window).attempt.shown(), 1);
    assert_eq!(quiz(&window).attempt.state(0), Some(PlaceState::PassedOver));
    press(&mut window, Key::Backspace);
    assert_eq!(quiz(&window).attempt.shown(), 0);
}

#[test]
fn a_pause_hides_the_question_and_keeps_the_clock() {
    let mut window = window(vec![sample()]);
    let sitting = Sitting { limit_secs: Some(600), ..Sitting::default() };
    start(&mut window, Plan { sitting, ..Plan::default() });
    let is_asked = |window: &Window| window.query_by_label_contains("Prompt of").is_some();
    assert!(is_asked(&window));
    press(&mut window, Key::Escape);
    assert!(!is_asked(&window), "the question is to be seen");
    let left =
        |window: &Window| quiz(window).seconds_left(window.ctx.input(|input| input.time)).unwrap();
    let before = left(&window);
    window.run_steps(40);
    assert_eq!(left(&window), before);
    press(&mut window, Key::Enter);
    assert!(is_asked(&window));
    press(&mut window, Key::Escape);
    assert!(!is_asked(&window), "paused again");
    press(&mut window, Key::Escape);
    assert!(
        matches!(screen(&window), Screen::Shelf(_)),
        "the same key once more leaves it for later"
    );
}

#[test]
fn a_passage_is_read_and_a_typed_answer_claimed() {
    let typed = bank()
        .source("report")
        .passage("who", Some("report"))
        .question("one")
        .short(&["Bibilov"])
        .cites(&["who"])
        .build();
    let mut window = window(vec![typed]);
    press(&mut window, Key::Enter);
    do_all(&mut window, &[Text("somebody else"), K(Key::Enter)]);
    let passages = |window: &Window| window.get_all_by_role(Role::Heading).count();
    let before = passages(&window);
    press(&mut window, Key::P);
    assert_eq!(passages(&window), before + 1, "the passage has a heading");
    window.get_by_label("Read the passage: Heading who").click();
    window.run();
    assert_eq!(passages(&window), before, "its link does the same");
    press(&mut window, Key::O);
    assert!(quiz(&window).attempt.is_overruled(0));
}

#[test]
fn a_passage_that_is_asked_for_is_brought_into_view_each_time() {
    for motion in [Motion::Short, Motion::Off] {
        let options = ["*1", "2", "3", "4", "5", "6", "7", "8", "9"];
        let asked = bank()
            .source("report")
            .passage("who", Some("report"))
            .question("one")
            .single(&options)
            .cites(&["who"])
            .build();
        let size = egui::vec2(640.0, 400.0);
        let mut window = open(Setting { banks: vec![asked], size, ..Setting::default() });
        app_mut(&mut window).commands.push(Command::Set(settings::Setting::Motion(motion)));
        start(&mut window, Plan::default());
        press(&mut window, Key::A);
        let seen = window.ctx.content_rect();
        for time in 1..=2 {
            press(&mut window, Key::P);
            let rect = window.get_by_role_and_label(Role::Heading, "Heading who").rect();
            assert!(seen.contains_rect(rect), "{motion:?}, time {time}: it is at {rect:?}");
            press(&mut window, Key::P);
            for _ in 0..4 {
                press(&mut window, Key::PageUp);
            }
        }
    }
}

#[test]
fn it_is_said_once_that_the_time_is_nearly_up_and_more_can_be_taken() {
    let mut window = window(vec![sample()]);
    let sitting = Sitting { feedback: Feedback::Exam, limit_secs: Some(70), ..Sitting::default() };
    start(&mut window, Plan { sitting, ..Plan::default() });
    let is_warned =
        |window: &Window| said_politely(window).iter().any(|said| said.contains("More time"));
    assert!(!is_warned(&window));
    // A step of the test is a quarter of a second.
    window.run_steps(48);
    assert!(is_warned(&window), "it is not said in time");
    window.get_by_role_and_label(Role::Heading, "Prompt of states");
    press(&mut window, Key::T);
    assert!(!is_warned(&window));
    let now = window.ctx.input(|input| input.time);
    assert!(quiz(&window).seconds_left(now).unwrap() > 300);
}

#[test]
fn enter_hands_nothing_in_when_the_time_is_up() {
    let mut window = window(vec![sample()]);
    let sitting = Sitting { limit_secs: Some(1), ..Sitting::default() };
    start(&mut window, Plan { sitting, ..Plan::default() });
    window.run_steps(8);
    window.get_by_label("Time is up");
    press(&mut window, Key::Enter);
    window.get_by_label("Time is up");
    press(&mut window, Key::T);
    window.get_by_label_contains("Prompt of");
}

#[test]
fn all_questions_are_seen_at_any_time_and_the_paper_is_handed_in_from_there() {
    for feedback in [Feedback::Practice, Feedback::Exam] {
        let mut window = window(vec![sample()]);
        let sitting = Sitting { feedback, ..Sitting::default() };
        start(&mut window, Plan { sitting, ..Plan::default() });
        press(&mut window, Key::S);
        press_with(&mut window, Modifiers::COMMAND, Key::G);
        assert!(window.get_all_by_label("Question 1, skipped").count() > 0);
        press(&mut window, Key::Escape);
        window.get_by_label_contains("Prompt of");
        press_with(&mut window, Modifiers::COMMAND, Key::G);
        press_with(&mut window, Modifiers::COMMAND, Key::Enter);
        assert!(matches!(screen(&window), Screen::Results(_)), "{feedback:?}");
    }
}

#[test]
fn the_row_at_the_head_takes_one_tab_and_leads_to_each_question() {
    let mut window = window(vec![sample()]);
    let sitting = Sitting { feedback: Feedback::Exam, ..Sitting::default() };
    start(&mut window, Plan { sitting, ..Plan::default() });
    tab_to(&mut window, "Question 1");
    press(&mut window, Key::Tab);
    assert_eq!(focused(&window), "All questions", "the row is one stop");
    press_with(&mut window, Modifiers::SHIFT, Key::Tab);
    assert_eq!(focused(&window), "Question 1, not seen yet");
    press(&mut window, Key::ArrowRight);
    press(&mut window, Key::ArrowRight);
    assert_eq!(focused(&window), "Question 3, not seen yet");
    press(&mut window, Key::Enter);
    assert_eq!(quiz(&window).attempt.shown(), 2);
}

#[test]
fn an_answered_question_is_looked_back_at_and_left_again() {
    let mut window = window(vec![bank().questions("q", 3, |one| one.true_false(true)).build()]);
    start(&mut window, Plan::default());
    do_all(&mut window, &[K(Key::B), K(Key::Enter), K(Key::A), K(Key::Enter)]);
    tab_to(&mut window, "Question 3");
    do_all(&mut window, &[K(Key::Home), K(Key::Enter)]);
    assert_eq!(quiz(&window).attempt.shown(), 0);
    window.get_by_role(Role::DocFootnote);
    press(&mut window, Key::Enter);
    assert_eq!(quiz(&window).attempt.shown(), 2, "on to what is open");
}

#[test]
fn a_picture_is_seen_large_and_read() {
    let mut with_picture = bank().question("one").single(&["*Syria", "Belarus"]).build();
    let question = std::sync::Arc::make_mut(with_picture.questions.first_mut().unwrap());
    question.image = Some(crate::bank::Image {
        file: "map.svg".to_owned(),
        alt: "A map of the region".to_owned(),
        caption: None,
    });
    let mut window = window(vec![with_picture]);
    press(&mut window, Key::Enter);
    let pixels = egui::ColorImage::filled([160, 100], egui::Color32::GRAY);
    let texture = window.ctx.load_texture("map", pixels, egui::TextureOptions::LINEAR);
    let pictures = &mut app_mut(&mut window).state.pictures;
    let ready = crate::app::pictures::Picture::Ready(texture);
    pictures.put(crate::app::state::BankKey(0), "map.svg".to_owned(), ready);
    window.run();
    press_with(&mut window, Modifiers::COMMAND, Key::I);
    assert_eq!(focused(&window), "A map of the region");
    do_all(&mut window, &[K(Key::Plus), K(Key::ArrowRight), K(Key::Minus)]);
    tab_to(&mut window, "Describe");
    press(&mut window, Key::Space);
    let is_read = |window: &Window| {
        let mut labels = window.get_all_by_role(Role::Label);
        labels.any(|node| node.accesskit_node().value().as_deref() == Some("A map of the region"))
    };
    assert!(is_read(&window), "the picture is not described");
    press(&mut window, Key::Escape);
    assert!(!is_read(&window));
    // Opened from the picture itself, and closed by the key that opened it.
    tab_to(&mut window, "A map of the region");
    press(&mut window, Key::Enter);
    window.get_by_label("Describe the picture");
    press(&mut window, Key::Enter);
    assert!(window.query_by_label("Describe the picture").is_none());
    press(&mut window, Key::A);
    assert!(quiz(&window).attempt.answer(0).is_some(), "the quiz has its keys again");
}
