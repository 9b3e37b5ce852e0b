//! The shelf and the pages of a bank.

use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::{Key, Modifiers, Role, vec2};
use egui_kittest::kittest::Queryable as _;

use super::sample;
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::kept::{FILE_NAME, KeptSettings};
use crate::app::route::Route;
use crate::app::screens::Screen;
use crate::app::screens::setup::Pick;
use crate::app::state::{AppState, BankKey, Content, Place, Settings};
use crate::app::testing::{
    Window, app, app_mut, click, harness, press, press_with, screen, shot, window,
};
use crate::app::window::App;
use crate::app::worker::{Job, Message, Why, Worker};
use crate::bank::{BankId, Difficulty};
use crate::library::{Origin, Shelved};
use crate::testing::{BankBuilder, bank};
use crate::words::Words;

#[test]
fn enter_on_the_shelf_starts_ten_questions_of_the_first_bank() {
    let mut window = window(vec![sample()]);
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Quiz(_)));
}

/// A short quiz of a bank that has fewer questions than it would ask was called “Ten questions”.
#[test]
fn a_short_quiz_says_how_many_questions_it_asks_of_a_small_bank() {
    let small = |name: &str, count| {
        let single = |question: BankBuilder| question.single(&["*a", "b"]);
        let mut bank = bank().questions("q", count, single).build();
        (bank.id, bank.title) = (BankId::new(name), name.to_owned());
        bank
    };
    let banks = vec![small("Six", 6), small("One", 1), small("Many", 12)];
    let mut window = window(banks);
    window.get_by_label("6 questions: Six");
    window.get_by_label("1 question: One");
    window.get_by_label("Ten questions: Many");
    shot(&mut window, "shelf-small");
    press_with(&mut window, Modifiers::COMMAND, Key::K);
    window.get_by_role_and_label(Role::ListBoxOption, "6 questions");
    press(&mut window, Key::Escape);
    click(&mut window, "One");
    window.get_by_role_and_label(Role::Button, "1 question");
    press(&mut window, Key::Questionmark);
    window.get_by_label("1 question: ↵");
    press(&mut window, Key::Escape);
    press(&mut window, Key::Enter);
    let Screen::Quiz(quiz) = screen(&window) else { panic!("no quiz") };
    assert_eq!(quiz.attempt.paper().items.len(), 1);
}

#[test]
fn the_name_of_a_short_quiz_has_the_number_in_the_form_of_each_language() {
    for (language, forms) in [
        ("en", ["1 question", "3 questions", "6 questions"]),
        ("de", ["1 Frage", "3 Fragen", "6 Fragen"]),
        ("es", ["1 pregunta", "3 preguntas", "6 preguntas"]),
        ("fr", ["1 question", "3 questions", "6 questions"]),
        ("ka", ["1 კითხვა", "3 კითხვა", "6 კითხვა"]),
        ("ru", ["1 вопрос", "3 вопроса", "6 вопросов"]),
        ("uk", ["1 запитання", "3 запитання", "6 запитань"]),
    ] {
        let words = Words::for_language(language);
        let named = [1_usize, 3, 6].map(|count| {
            let label = words.format(Action::TenQuestions.line().label, &[("count", count.into())]);
            label.replace('\u{a0}', " ")
        });
        assert_eq!(named, forms, "{language}");
    }
}

#[test]
fn a_bank_opens_on_its_reading_and_shows_its_questions_and_sources() {
    let mut window = window(vec![sample()]);
    click(&mut window, "Test bank");
    assert!(matches!(screen(&window), Screen::Bank(_)));
    window.get_by_label("Reading");
    click(&mut window, "Questions 3");
    window.get_by_label_contains("Prompt of states");
    click(&mut window, "Sources 1");
    press(&mut window, Key::Escape);
    assert!(matches!(screen(&window), Screen::Shelf(_)));
}

#[test]
fn an_unfinished_attempt_is_offered_and_goes_on_where_it_was() {
    let mut window = window(vec![sample()]);
    press(&mut window, Key::Enter);
    press(&mut window, Key::A);
    press(&mut window, Key::Enter);
    press(&mut window, Key::Escape);
    window.get_by_label("Paused");
    click(&mut window, "Leave for later");
    assert!(matches!(screen(&window), Screen::Shelf(_)));
    window.get_by_label("1 of 3 answered");
    shot(&mut window, "shelf-continue");
    press(&mut window, Key::Enter);
    let Screen::Quiz(quiz) = screen(&window) else { panic!("not in the quiz again") };
    assert_eq!(quiz.attempt.progress().answered, 1);
    assert!(!quiz.attempt.is_paused(), "it goes on at once");
}

#[test]
fn the_set_up_says_what_its_choices_come_to() {
    let mut window = window(vec![sample()]);
    click(&mut window, "Test bank");
    press(&mut window, Key::S);
    window.get_by_label("3 of 3, about 2 minutes");
    click(&mut window, "Geography 1");
    window.get_by_label("1 of 1, about 1 minute");
    click(&mut window, "Hard");
    window.get_by_label("Nothing fits these choices");
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Setup(_)), "there is nothing to start");
    click(&mut window, "Hard");
    click(&mut window, "At the end (exam)");
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Quiz(_)));
}

#[test]
fn a_choice_in_the_set_up_goes_through_the_one_door() {
    let mut window = window(vec![sample()]);
    app_mut(&mut window).commands.push(Command::Go(Route::Setup(BankKey(0))));
    window.run();
    window.get_by_label("Hard").click();
    window.step();
    // The click is seen while the page is drawn, and counted after it.
    app_mut(&mut window).commands.push(Command::Pick(Pick::AllDifficulties));
    window.run();
    window.get_by_label("3 of 3, about 2 minutes");
    app_mut(&mut window).commands.push(Command::Pick(Pick::Difficulty(Difficulty::Hard)));
    window.run();
    window.get_by_label("1 of 1, about 1 minute");
}

#[test]
fn a_day_that_has_turned_is_noticed_with_the_next_frame() {
    let until = sample().questions.iter().find_map(|question| question.valid_until);
    assert_eq!(until, Some(jiff::civil::date(2022, 5, 30)));
    let mut window = window(vec![sample()]);
    let app = app_mut(&mut window);
    app.state.today = jiff::civil::date(2022, 5, 30);
    app.screen.refresh(&app.state);
    window.run();
    assert!(window.query_by_label_contains("changed since").is_none(), "it holds on its last day");
    app_mut(&mut window).today = Some(|| jiff::civil::date(2022, 5, 31));
    window.step();
    window.get_by_label_contains("changed since");
}

#[test]
fn a_paper_code_gives_the_paper_and_a_mistyped_one_is_explained() {
    let mut window = window(vec![sample()]);
    click(&mut window, "Test bank");
    press(&mut window, Key::C);
    window.get_by_label("Paper code").type_text("ABC");
    window.run();
    press(&mut window, Key::Enter);
    window.get_by_label("A paper code has 12 letters and digits, this has 3");
    press(&mut window, Key::Escape);
    assert!(matches!(screen(&window), Screen::Bank(_)), "Escape closes the dialog alone");
    let bank = sample();
    let plan = crate::quiz::DrawPlan::default();
    let paper = crate::quiz::paper::draw(&bank, &plan, crate::quiz::Seed::new(7)).unwrap();
    press(&mut window, Key::C);
    window.get_by_label("Paper code").type_text(&paper.code.grouped());
    window.run();
    press(&mut window, Key::Enter);
    let Screen::Quiz(quiz) = screen(&window) else { panic!("no quiz") };
    assert_eq!(quiz.attempt.paper().items, paper.items);
}

#[test]
fn a_bank_with_mistakes_stands_on_the_shelf_and_says_what_is_wrong_and_where() {
    let text = "Bank(\n  format: 1, id: \"b\", title: \"Week 47\", language: \"en\",\n  questions: [\n    \
                Question(id: \"q\", promt: \"?\", response: TrueFalse(true)),\n  ],\n)\n";
    let reading = crate::bank::read(text, &crate::bank::NoImages);
    assert!(!reading.diagnostics.is_empty());
    let shelved =
        Shelved { origin: Origin::File("week.ron".into()), text: Arc::from(text), reading };
    let mut window = window(vec![sample()]);
    let content = Content::Read(Arc::new(shelved));
    app_mut(&mut window).state.shelf.push(Place::new(content));
    let ctx = window.ctx.clone();
    app_mut(&mut window).take_message(&ctx, Message::ShelfRead);
    window.run();
    let name = ["Week 47", "week.ron"].into_iter().find(|n| window.query_by_label(n).is_some());
    click(&mut window, name.expect("the bank is not on the shelf"));
    if matches!(screen(&window), Screen::Bank(_)) {
        press(&mut window, Key::P);
    }
    assert!(matches!(screen(&window), Screen::Problems(_)));
    assert!(window.query_all_by_label_contains("line 4").next().is_some());
    shot(&mut window, "problems");
}

#[test]
fn a_file_that_is_not_there_is_told_in_words() {
    let mut window = window(vec![sample()]);
    press_with(&mut window, Modifiers::COMMAND, Key::O);
    window.get_by_label("Open a bank").type_text("/nowhere/at-all.ron");
    window.run();
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Problems(_)));
    assert!(window.query_all_by_label_contains("There is no file").next().is_some());
}

/// So many banks, each read from a file of its own.
fn many(count: usize) -> Vec<Arc<Shelved>> {
    let one = |at| {
        let origin = Origin::File(format!("bank-{at}.ron").into());
        let reading = crate::bank::Reading { bank: Some(sample()), diagnostics: Vec::new() };
        Arc::new(Shelved { origin, text: Arc::from(""), reading })
    };
    (0..count).map(one).collect()
}

/// A window whose worker has threads, as it has for a person.
fn with_threads(banks: Vec<Arc<Shelved>>) -> Window {
    let mut state = AppState::new(Words::english(), jiff::civil::date(2022, 6, 15));
    state.shelf = banks.into_iter().map(|bank| Place::new(Content::Read(bank))).collect();
    harness(vec2(1280.0, 800.0), move |ctx| {
        App::bare(ctx, state, Worker::start(Words::english(), ctx.clone()).unwrap())
    })
}

#[test]
fn all_that_is_known_is_shown_although_more_is_told_at_once_than_a_frame_takes() {
    let folder = tempfile::tempdir().unwrap();
    let banks = many(300);
    let mut window = with_threads(banks.clone());
    let app_mut = app_mut(&mut window);
    app_mut.worker.send(Job::OpenRecord(Some(folder.path().to_owned())));
    for (at, bank) in banks.into_iter().enumerate() {
        app_mut.worker.send(Job::LookUp(BankKey(at), bank));
    }
    // Once this is kept, everything before it has been told.
    let now = Settings { zoom: 1.5, ..Settings::default() };
    let [before, now] =
        [Settings::default(), now].map(|one| Box::new(KeptSettings::new(&one, None)));
    app_mut.worker.send(Job::KeepSettings { before, now });
    let begun = Instant::now();
    while !folder.path().join(FILE_NAME).exists() {
        assert!(begun.elapsed() < Duration::from_secs(30), "waited in vain");
        std::thread::sleep(Duration::from_millis(2));
    }
    window.run();
    let shelf = &app(&window).state.shelf;
    let known = shelf.iter().filter(|place| place.known.unseen.len() == 3).count();
    assert_eq!(known, 300, "nobody has moved the pointer");
}

#[test]
fn however_many_banks_come_at_once_the_search_goes_over_them_once() {
    let mut window = window(vec![sample()]);
    press(&mut window, Key::Slash);
    window.get_by_label_contains("Search banks").type_text("state");
    window.run();
    let before = app(&window).state.search.serial;
    let folder = tempfile::tempdir().unwrap();
    for at in 0..20 {
        let text = format!(
            "Bank(format: 1, id: \"b{at}\", title: \"B\", questions: [Question(id: \"q\", topic: \
             \"T\", prompt: \"Which state?\", response: TrueFalse(true), explanation: \"Yes.\")])"
        );
        std::fs::write(folder.path().join(format!("b{at}.ron")), text).unwrap();
    }
    let (paths, why) = (vec![folder.path().to_owned()], Why::AtStart { but: Vec::new() });
    app_mut(&mut window).worker.send(Job::ReadFiles { paths, why });
    window.run();
    assert_eq!(app(&window).state.search.serial, before + 1);
    let found = app(&window).state.search.found.as_ref().map(|found| found.count);
    assert_eq!(found, Some(21), "each of them was searched");
}
