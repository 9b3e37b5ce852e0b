//! What happens elsewhere: banks edited, added and removed by other programs; what is told about
//! it, and what can be undone.

use std::fs;
use std::path::{Path, PathBuf};

use egui::accesskit::Live;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::sample;
use crate::app::command::Command;
use crate::app::notices::{NoticeKind, Offer};
use crate::app::route::Route;
use crate::app::screens::Screen;
use crate::app::state::{BankKey, Busy, Place, Unit};
use crate::app::testing::{
    Window, app, app_mut, click, press, press_with, screen, shot, start, window,
};
use crate::app::worker::{Job, Message, Why};
use crate::quiz::Plan;

fn text(id: &str, title: &str, prompts: &[&str]) -> String {
    let questions = prompts.iter().enumerate().map(|(at, prompt)| {
        format!(
            "Question(id: \"q{at}\", topic: \"T\", prompt: \"{prompt}\", response: \
             SingleChoice([Right(\"yes\"), Wrong(\"no\")]), explanation: \"It is.\"),\n"
        )
    });
    let questions: String = questions.collect();
    format!("Bank(format: 1, id: \"{id}\", title: \"{title}\", questions: [\n{questions}])\n")
}

fn put(folder: &Path, name: &str, text: &str) -> PathBuf {
    let file = folder.join(name);
    fs::write(&file, text).unwrap();
    file
}

fn open(window: &mut Window, path: &Path) {
    app_mut(window).commands.push(Command::OpenFiles(vec![path.to_path_buf()]));
    window.run();
}

/// As the watch does when it has seen something happen to these.
fn stir(window: &mut Window, paths: &[&Path]) {
    let paths = paths.iter().map(|path| path.to_path_buf()).collect();
    app_mut(window).worker.send(Job::LookAgain(paths));
    window.run();
}

fn told(window: &Window) -> Vec<&str> {
    app(window).state.notices.all().iter().map(|notice| notice.text.as_str()).collect()
}

fn cards(window: &Window) -> Vec<String> {
    let places = app(window).state.on_shelf();
    places.map(|(_, place)| place.content.file_name()).collect()
}

#[test]
fn a_bank_that_is_edited_elsewhere_is_read_again_on_its_page() {
    let folder = tempfile::tempdir().unwrap();
    let file = put(folder.path(), "week.ron", &text("week", "Week 47", &["One?"]));
    let mut window = window(vec![]);
    open(&mut window, &file);
    window.get_by_label_contains("One?");
    put(folder.path(), "week.ron", &text("week", "Week 47", &["One?", "Two?"]));
    stir(&mut window, &[&file]);
    window.get_by_label_contains("Two?");
    assert!(matches!(screen(&window), Screen::Bank(_)));
    let note = window.get_by_label("Week 47 was changed and has been read again");
    assert_eq!(note.accesskit_node().live(), Live::Polite);
}

#[test]
fn a_file_that_was_only_touched_is_no_news() {
    let folder = tempfile::tempdir().unwrap();
    let week = text("week", "Week 47", &["One?"]);
    let file = put(folder.path(), "week.ron", &week);
    let mut window = window(vec![]);
    open(&mut window, &file);
    put(folder.path(), "week.ron", &week);
    stir(&mut window, &[&file]);
    stir(&mut window, &[&folder.path().join("unheard-of.ron")]);
    assert_eq!(told(&window), [""; 0]);
}

#[test]
fn mistakes_made_elsewhere_are_shown_at_once_and_gone_when_they_are_mended() {
    let folder = tempfile::tempdir().unwrap();
    let good = text("week", "Week 47", &["One?", "Two?"]);
    let file = put(folder.path(), "week.ron", &good);
    let mut window = window(vec![]);
    open(&mut window, &file);
    put(folder.path(), "week.ron", &good.replacen("prompt", "promt", 1));
    stir(&mut window, &[&file]);
    window.get_by_label_contains("Week 47 was changed and has been read again, with ");
    shot(&mut window, "reread-problems");
    // The page has the same button; the notice comes after it.
    window.get_all_by_label("See problems").last().unwrap().click();
    window.run();
    assert!(matches!(screen(&window), Screen::Problems(_)));
    put(folder.path(), "week.ron", "Bank(");
    stir(&mut window, &[&file]);
    assert!(matches!(screen(&window), Screen::Problems(_)), "nothing of it can be asked now");
    put(folder.path(), "week.ron", &good);
    stir(&mut window, &[&file]);
    assert!(matches!(screen(&window), Screen::Bank(_)), "there is nothing wrong any more");
    assert_eq!(told(&window).len(), 1, "only the latest about a bank is told");
}

/// A quiz on a bank of this text, which is the only one and is read from a file.
fn asked(folder: &Path, text: &str) -> (PathBuf, Window) {
    let file = put(folder, "week.ron", text);
    let mut window = window(vec![]);
    open(&mut window, &file);
    start(&mut window, Plan::default());
    (file, window)
}

#[test]
fn a_quiz_under_way_goes_on_with_the_paper_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let (file, mut window) = asked(folder.path(), &text("week", "Week 47", &["One?", "Two?"]));
    let paper = |window: &Window| match screen(window) {
        Screen::Quiz(quiz) => quiz.attempt.paper().clone(),
        other => panic!("no quiz: {other:?}"),
    };
    let before = paper(&window);
    put(folder.path(), "week.ron", &text("week", "Week 47", &["Another?"]));
    stir(&mut window, &[&file]);
    assert_eq!(app(&window).state.bank(BankKey(0)).unwrap().questions.len(), 1);
    assert_eq!(paper(&window), before);
    window.get_by_label("Week 47 was changed. This quiz goes on with the questions it has.");
    for _ in 0..2 {
        press(&mut window, Key::A);
        press(&mut window, Key::Enter);
        press(&mut window, Key::Enter);
    }
    let Screen::Results(results) = screen(&window) else { panic!("not at the end") };
    assert_eq!(results.attempt.paper(), &before);
    assert_eq!(app(&window).state.history[0].answered, 2);
}

#[test]
fn mistakes_made_in_the_bank_of_a_quiz_are_told_and_led_to() {
    let folder = tempfile::tempdir().unwrap();
    let good = text("week", "Week 47", &["One?", "Two?"]);
    let (file, mut window) = asked(folder.path(), &good);
    // The first question is left out, the last only lacks something.
    let faulty = good.replacen("prompt", "promt", 1);
    let (before, after) = faulty.rsplit_once(", explanation: \"It is.\"").unwrap();
    put(folder.path(), "week.ron", &format!("{before}{after}"));
    stir(&mut window, &[&file]);
    let said = "Week 47 was changed and now has 2 problems. \
                This quiz goes on with the questions it has.";
    window.get_by_label(said);
    assert_eq!(app(&window).state.notices.all()[0].kind, NoticeKind::Failure);
    assert!(matches!(screen(&window), Screen::Quiz(_)), "the quiz goes on");
    shot(&mut window, "reread-in-quiz-problems");
    click(&mut window, "See problems");
    assert!(matches!(screen(&window), Screen::Problems(_)));
    assert!(app(&window).state.unfinished().is_some(), "the quiz can be gone on with");
    // The same number is told everywhere, and what is no problem is called by its own name.
    window.get_by_label("2 problems");
    window.get_by_label("1 warning");
    press(&mut window, Key::Escape);
    window.get_by_label("2 problems: something was left out");
    press(&mut window, Key::Escape);
    window.get_by_label_contains("2 problems; 1 question is ready");
}

#[test]
fn mending_the_bank_of_a_quiz_takes_the_problems_back() {
    let folder = tempfile::tempdir().unwrap();
    let good = text("week", "Week 47", &["One?", "Two?"]);
    let (file, mut window) = asked(folder.path(), &good);
    put(folder.path(), "week.ron", "Bank(");
    stir(&mut window, &[&file]);
    assert_eq!(app(&window).state.notices.all()[0].kind, NoticeKind::Failure);
    put(folder.path(), "week.ron", &good);
    stir(&mut window, &[&file]);
    let mended = "Week 47 was changed. This quiz goes on with the questions it has.";
    assert_eq!(told(&window), [mended]);
    assert_eq!(app(&window).state.notices.all()[0].kind, NoticeKind::Note);
}

#[test]
fn a_quiz_is_not_left_for_a_file_that_is_opened_meanwhile() {
    let folder = tempfile::tempdir().unwrap();
    let file = put(folder.path(), "week.ron", &text("week", "Week 47", &["One?"]));
    let mut window = window(vec![sample()]);
    start(&mut window, Plan::default());
    open(&mut window, &file);
    assert!(matches!(screen(&window), Screen::Quiz(_)));
    assert_eq!(told(&window), ["Week 47 is on your shelf"]);
}

#[test]
fn a_bank_that_appears_in_a_folder_stands_on_the_shelf() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "one.ron", &text("one", "One", &["?"]));
    let mut window = window(vec![]);
    open(&mut window, folder.path());
    assert!(matches!(screen(&window), Screen::Shelf(_)), "a folder is not one bank");
    let two = put(folder.path(), "two.ron", &text("two", "Two", &["?"]));
    stir(&mut window, &[&two]);
    assert_eq!(cards(&window), ["one.ron", "two.ron"]);
    window.get_by_label("Two is new on your shelf");
}

#[test]
fn a_bank_whose_file_is_gone_can_still_be_asked() {
    let folder = tempfile::tempdir().unwrap();
    let file = put(folder.path(), "week.ron", &text("week", "Week 47", &["One?"]));
    let mut window = window(vec![]);
    open(&mut window, &file);
    fs::remove_file(&file).unwrap();
    stir(&mut window, &[&file]);
    stir(&mut window, &[&file]);
    assert_eq!(told(&window).len(), 1);
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Quiz(_)));
}

#[test]
fn what_changed_while_the_window_was_behind_others_is_found_when_it_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let file = put(folder.path(), "week.ron", &text("week", "Week 47", &["One?"]));
    let mut window = window(vec![]);
    open(&mut window, &file);
    put(folder.path(), "week.ron", &text("week", "Week 47", &["One?", "Two?"]));
    window.input_mut().focused = false;
    window.run();
    assert_eq!(told(&window), [""; 0]);
    window.input_mut().focused = true;
    window.run();
    assert_eq!(told(&window), ["Week 47 was changed and has been read again"]);
}

#[test]
fn a_bank_is_taken_off_the_shelf_and_put_back() {
    let folder = tempfile::tempdir().unwrap();
    let file = put(folder.path(), "week.ron", &text("week", "Week 47", &["One?"]));
    let mut window = window(vec![]);
    open(&mut window, &file);
    press(&mut window, Key::Escape);
    click(&mut window, "Take off the shelf: Week 47");
    assert_eq!(cards(&window), [""; 0]);
    assert!(file.exists(), "the file is nobody's to delete");
    assert_eq!(app(&window).state.settings.remembered.opened().len(), 0);
    window.get_by_label_contains("Week 47 was taken off your shelf");
    click(&mut window, "Undo");
    assert_eq!(cards(&window), ["week.ron"]);
    assert_eq!(app(&window).state.settings.remembered.opened(), [file]);
    assert!(window.query_by_label("Undo").is_none());
}

#[test]
fn what_was_opened_stands_on_the_shelf_the_next_time_and_what_is_gone_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let week = put(folder.path(), "week.ron", &text("week", "Week 47", &["One?"]));
    let gone = folder.path().join("gone.ron");
    let mut window = window(vec![]);
    let paths = vec![week, gone.clone()];
    let why = Why::AtStart { but: Vec::new() };
    app_mut(&mut window).worker.send(Job::ReadFiles { paths, why });
    window.run();
    assert!(matches!(screen(&window), Screen::Shelf(_)));
    assert_eq!(cards(&window), ["week.ron", "gone.ron"]);
    window.get_by_label_contains("There is no file");
    click(&mut window, "Take off the shelf: gone.ron");
    assert_eq!(cards(&window), ["week.ron"]);
    let again = put(folder.path(), "gone.ron", &text("gone", "Back", &["?"]));
    stir(&mut window, &[&again]);
    assert_eq!(cards(&window), ["week.ron"], "what was taken off stays off");
    open(&mut window, &again);
    press(&mut window, Key::Escape);
    assert_eq!(cards(&window), ["week.ron", "gone.ron"]);
}

#[test]
fn a_note_leaves_by_itself_and_a_failure_stays() {
    let mut window = window(vec![sample()]);
    let state = &mut app_mut(&mut window).state;
    let say = |text: &str| text.to_owned();
    state.notices.tell(NoticeKind::Failure, say("It failed"), None, Offer::Nothing);
    state.notices.tell(NoticeKind::Note, say("It worked"), None, Offer::Nothing);
    window.run_steps(16);
    window.get_by_label("It worked");
    let failure = window.get_by_label("It failed");
    assert_eq!(failure.accesskit_node().live(), Live::Assertive);
    window.run_steps(20);
    assert!(window.query_by_label("It worked").is_none());
    window.get_by_label("It failed");
    press_with(&mut window, Modifiers::COMMAND, Key::D);
    assert!(window.query_by_label("It failed").is_none());
}

#[test]
fn a_note_stays_while_the_keyboard_is_in_it_and_escape_takes_it_away() {
    let mut window = window(vec![sample()]);
    app_mut(&mut window).commands.push(Command::Go(Route::Bank(BankKey(0))));
    window.run();
    let state = &mut app_mut(&mut window).state;
    state.notices.tell(NoticeKind::Note, "It worked".to_owned(), None, Offer::Nothing);
    window.run();
    window.get_by_label("Dismiss").focus();
    window.run_steps(60);
    window.get_by_label("It worked");
    press(&mut window, Key::Escape);
    assert!(window.query_by_label("It worked").is_none());
    assert!(matches!(screen(&window), Screen::Bank(_)), "Escape led nowhere else");
}

#[test]
fn nothing_on_the_page_moves_when_something_is_told() {
    let mut window = window(vec![sample()]);
    let place = |window: &Window| window.get_by_label("Your shelf").rect();
    let before = place(&window);
    let state = &mut app_mut(&mut window).state;
    state.notices.tell(NoticeKind::Failure, "It failed".to_owned(), None, Offer::Nothing);
    window.run();
    window.get_by_label("It failed");
    assert_eq!(place(&window), before);
    let shelved = app(&window).state.place(BankKey(0)).and_then(Place::shelved);
    assert!(shelved.is_some());
}

#[test]
fn what_takes_long_can_be_stopped_and_then_stands_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let file = put(folder.path(), "week.ron", &text("week", "Week 47", &["One?"; 500]));
    let mut window = window(vec![]);
    let file_name = "week.ron".to_owned();
    let busy = Busy { reading: 1, file: file_name, done: 1, of: 4, unit: Unit::Bytes };
    app_mut(&mut window).state.busy = Some(busy);
    window.run();
    window.get_by_label("Reading week.ron, 25\u{a0}%");
    click(&mut window, "Cancel");
    // The first reading there is; in a test it begins only now.
    open(&mut window, &file);
    assert_eq!(cards(&window), [""; 0]);
    assert_eq!(app(&window).state.settings.remembered.opened().len(), 0);
    assert_eq!(told(&window), ["week.ron was not read to the end, so it is not on your shelf"]);
    open(&mut window, &file);
    assert_eq!(cards(&window), ["week.ron"], "what was stopped can be opened again");
}

#[test]
fn a_note_stays_while_the_pointer_is_on_it() {
    let mut window = window(vec![sample()]);
    let state = &mut app_mut(&mut window).state;
    state.notices.tell(NoticeKind::Note, "It worked".to_owned(), None, Offer::Nothing);
    window.run();
    window.get_by_label("It worked").hover();
    window.run_steps(60);
    window.get_by_label("It worked");
    window.get_by_label("Your shelf").hover();
    window.run_steps(40);
    assert!(window.query_by_label("It worked").is_none());
}

#[test]
fn an_attempt_that_could_not_be_put_back_is_asked_about_first() {
    let mut window = window(vec![sample()]);
    start(&mut window, Plan::default());
    press_with(&mut window, Modifiers::COMMAND, Key::Num2);
    let id = app(&window).state.history[0].id;
    let ctx = window.ctx.clone();
    app_mut(&mut window).take_message(&ctx, Message::NoUndo(id));
    window.run();
    window.get_by_label("Delete this attempt?");
    press(&mut window, Key::Enter);
    assert_eq!(app(&window).state.history.len(), 1, "Enter means no");
    app_mut(&mut window).take_message(&ctx, Message::NoUndo(id));
    window.run();
    click(&mut window, "Delete it");
    assert_eq!(app(&window).state.history.len(), 0);
}

#[test]
fn what_was_done_can_be_undone_for_as_long_as_it_is_told() {
    let mut window = window(vec![sample()]);
    start(&mut window, Plan::default());
    press_with(&mut window, Modifiers::COMMAND, Key::Num2);
    let id = app(&window).state.history[0].id;
    let delete = |window: &mut Window| {
        app_mut(window).commands.push(Command::DeleteAttempt(id));
        window.run();
        assert_eq!(app(window).state.history.len(), 0);
    };
    delete(&mut window);
    press_with(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(app(&window).state.history.len(), 1);
    delete(&mut window);
    press_with(&mut window, Modifiers::COMMAND, Key::D);
    press_with(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(app(&window).state.history.len(), 0, "it was dismissed, and nothing offers it");
}

#[test]
fn a_folder_says_how_many_of_its_banks_have_problems_and_leads_to_them() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "one.ron", &text("one", "One", &["Is it?"]));
    put(folder.path(), "two.ron", "Bank(format: 1, title: \"Two\"");
    let mut window = window(vec![sample()]);
    open(&mut window, folder.path());
    let one = "What you opened is on your shelf. 1 bank has problems: its card leads to them";
    assert_eq!(told(&window), [one]);
    assert!(matches!(app(&window).state.notices.all()[0].offer, Offer::Problems(_)));
    put(folder.path(), "three.ron", "Bank(format: 1, title: \"Three\"");
    open(&mut window, folder.path());
    let two = "What you opened is on your shelf. 2 banks have problems: their cards lead to them";
    assert!(told(&window).contains(&two), "{:?}", told(&window));
}
