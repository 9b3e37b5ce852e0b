//! After a quiz: what came of it, each question again, sheets, past attempts. By keyboard alone
//! wherever that is the point.

use egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::Queryable as _;

use crate::app::screens::Screen;
use crate::app::state::KnownTopic;
use crate::app::testing::{
    Setting, Window, app, app_mut, click, open, press, press_with, screen, shot, start, window,
};
use crate::app::theme::ThemeChoice;
use crate::bank::{Bank, Topic};
use crate::quiz::{Certainty, CertaintyAsked, DrawPlan, Feedback, Plan, Sitting};
use crate::testing::bank;

/// Four questions on two topics. The order of the draw is the seed's; what is pressed below goes
/// by what is asked.
fn small() -> Bank {
    bank()
        .question("states")
        .topic("Recognition")
        .single(&["*Syria", "Belarus"])
        .question("who")
        .topic("People")
        .short(&["Bibilov"])
        .question("year")
        .topic("Recognition")
        .number(2008.0, 0.0)
        .question("vote")
        .topic("People")
        .true_false(false)
        .build()
}

fn exam() -> Plan {
    let sitting = Sitting { feedback: Feedback::Exam, ..Sitting::default() };
    Plan { draw: DrawPlan::default(), sitting }
}

/// Gives an answer to the question shown: right where `is_right`, else wrong.
fn answer(window: &mut Window, is_right: bool) {
    let Screen::Quiz(quiz) = screen(window) else { panic!("no quiz") };
    let place = quiz.attempt.shown();
    let id = quiz.attempt.paper().items[place].question.id.to_string();
    match (id.as_str(), is_right) {
        ("states", true) => click(window, "Syria"),
        ("states", false) => click(window, "Belarus"),
        ("vote", true) => click(window, "False"),
        ("vote", false) => click(window, "True"),
        ("who", _) => type_in(window, if is_right { "Bibilov" } else { "Bibilow senior" }),
        (_, _) => type_in(window, if is_right { "2008" } else { "1991" }),
    }
    press(window, Key::Enter);
}

fn type_in(window: &mut Window, text: &str) {
    let field = window.get_by_role(egui::accesskit::Role::TextInput);
    field.focus();
    field.type_text(text);
    window.run();
}

/// Takes the paper in practice: right, wrong, skipped, wrong and flagged; then to the results.
fn taken(window: &mut Window, plan: Plan) {
    start(window, plan);
    answer(window, true);
    press(window, Key::Enter);
    answer(window, false);
    press(window, Key::Enter);
    click(window, "Skip");
    click(window, "Flag");
    answer(window, false);
    press(window, Key::Enter);
    // One question was skipped, so the end is asked for.
    press_with(window, Modifiers::COMMAND, Key::Enter);
    assert!(matches!(screen(window), Screen::Results(_)));
}

fn results(window: &Window) -> &crate::app::screens::results::ResultsScreen {
    match screen(window) {
        Screen::Results(results) => results,
        _ => panic!("no results"),
    }
}

#[test]
fn the_results_say_what_the_score_means_and_list_every_question() {
    let mut window = window(vec![small()]);
    taken(&mut window, Plan::default());
    shot(&mut window, "results-small");
    window.get_by_label("1 right of 4");
    window.get_by_label_contains("2 wrong, 1 skipped");
    window.get_by_label("1 of 4 marks: 25\u{a0}%");
    window.get_by_label_contains("Retry the 3 missed");
    for place in 1..=4 {
        window.get_by_label_contains(&format!("Question {place}. "));
    }
    window.get_by_label_contains("People, ");
}

#[test]
fn the_kinds_are_shown_to_whom_asks_for_them() {
    let mut window = window(vec![small()]);
    taken(&mut window, Plan::default());
    let kind = "Short answer, 0 / 1";
    assert!(window.query_by_label(kind).is_none());
    window.get_by_label("By kind").focus();
    press(&mut window, Key::Space);
    window.get_by_label(kind);
    assert!(window.get_by_label("By kind").is_focused());
    press(&mut window, Key::Space);
    assert!(window.query_by_label(kind).is_none());
}

#[test]
fn what_grows_out_of_the_window_takes_the_page_along() {
    let kinds = ["*a", "b"];
    let many = bank()
        .questions("q", 40, |one| one.single(&kinds))
        .question("number")
        .number(1.0, 0.0)
        .question("short")
        .short(&["one"])
        .question("truth")
        .true_false(true)
        .build();
    let size = vec2(1280.0, 600.0);
    let mut window = open(Setting { banks: vec![many], size, ..Setting::default() });
    start(&mut window, exam());
    press_with(&mut window, Modifiers::COMMAND, Key::Enter);
    press_with(&mut window, Modifiers::COMMAND, Key::Enter);
    press(&mut window, Key::ArrowDown);
    for _ in 0..30 {
        press(&mut window, Key::Tab);
    }
    window.get_by_label("By kind").focus();
    press(&mut window, Key::Space);
    let seen = window.ctx.content_rect();
    assert!(seen.contains_rect(window.get_by_label("By kind").rect()));
}

#[test]
fn the_score_stays_in_view_while_the_questions_scroll() {
    let many = bank().questions("q", 60, |one| one.true_false(true)).build();
    let mut window = window(vec![many]);
    start(&mut window, exam());
    press_with(&mut window, Modifiers::COMMAND, Key::Enter);
    press_with(&mut window, Modifiers::COMMAND, Key::Enter);
    let score = |window: &Window| window.get_by_label("0 right of 60").rect();
    let before = score(&window);
    press(&mut window, Key::ArrowDown);
    for _ in 0..30 {
        press(&mut window, Key::Tab);
    }
    assert!(window.query_by_label_contains("Question 1. ").is_none(), "it has scrolled");
    assert_eq!(score(&window), before);
}

#[test]
fn chips_choose_questions_by_key_and_by_click() {
    let mut window = window(vec![small()]);
    taken(&mut window, Plan::default());
    press(&mut window, Key::S);
    assert_eq!(window.get_all_by_label_contains("Question ").count(), 1);
    window.get_by_label_contains(". Skipped. ");
    press(&mut window, Key::M);
    assert_eq!(window.get_all_by_label_contains("Question ").count(), 3);
    press(&mut window, Key::F);
    assert_eq!(window.get_all_by_label_contains("Question ").count(), 1);
    click(&mut window, "All 4");
    assert_eq!(window.get_all_by_label_contains("Question ").count(), 4);
    assert!(window.query_by_label_contains("Sure but wrong").is_none(), "it was not asked");
}

#[test]
fn a_question_opens_to_its_whole_footnote_and_the_next_is_one_key_away() {
    let mut window = window(vec![small()]);
    taken(&mut window, Plan::default());
    // The arrow goes into the list, Enter opens, Enter goes on, Escape goes back.
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::Enter);
    shot(&mut window, "results-open");
    window.get_by_label_contains("Explanation of");
    window.get_by_label("1 of 4");
    press(&mut window, Key::Enter);
    window.get_by_label("2 of 4");
    press(&mut window, Key::Backspace);
    window.get_by_label("1 of 4");
    for _ in 0..3 {
        press(&mut window, Key::Enter);
    }
    window.get_by_label("4 of 4");
    press(&mut window, Key::Enter);
    window.get_by_label("All 4");
    let row = window.get_by_label_contains("Question 4. ");
    assert!(row.is_focused(), "the keyboard stays where it was");
    press(&mut window, Key::Enter);
    press(&mut window, Key::Escape);
    window.get_by_label("All 4");
    assert!(matches!(screen(&window), Screen::Results(_)));
    press(&mut window, Key::Escape);
    assert!(matches!(screen(&window), Screen::Shelf(_)));
}

#[test]
fn i_was_right_counts_after_the_end_and_can_be_taken_back() {
    let one = bank().question("who").short(&["Bibilov"]).build();
    let mut window = window(vec![one]);
    start(&mut window, exam());
    type_in(&mut window, "Tibilov");
    press(&mut window, Key::Enter);
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Results(_)));
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::Enter);
    press(&mut window, Key::O);
    assert_eq!(results(&window).report.counts.right, 1);
    assert!(results(&window).report.questions[0].overruled);
    let row = &app(&window).state.history[0];
    assert_eq!(row.marks, Some(1.0), "the list of attempts knows, too");
    press(&mut window, Key::O);
    assert_eq!(results(&window).report.counts.right, 0);
}

#[test]
fn enter_retries_what_was_missed_and_n_draws_others() {
    let mut window = window(vec![small()]);
    taken(&mut window, Plan::default());
    press(&mut window, Key::Enter);
    let Screen::Quiz(quiz) = screen(&window) else { panic!("no quiz") };
    assert_eq!(quiz.attempt.len(), 3);

    let many = bank().questions("q", 12, |one| one.true_false(true)).build();
    let mut window = super::super::testing::window(vec![many]);
    start(&mut window, Plan { draw: DrawPlan::exactly(5), ..Plan::default() });
    let Screen::Quiz(quiz) = screen(&window) else { panic!("no quiz") };
    let items = quiz.attempt.paper().items.iter();
    let asked: Vec<_> = items.map(|item| item.question.id.clone()).collect();
    for _ in 0..5 {
        press(&mut window, Key::A);
        press(&mut window, Key::Enter);
    }
    window.get_by_label_contains("Draw 5 others");
    press(&mut window, Key::N);
    let Screen::Quiz(quiz) = screen(&window) else { panic!("no quiz") };
    let mut items = quiz.attempt.paper().items.iter();
    assert!(items.all(|item| !asked.contains(&item.question.id)), "others are others");
}

#[test]
fn certainty_is_compared_with_being_right() {
    let sitting = Sitting { certainty: CertaintyAsked::Yes, ..Sitting::default() };
    let plan = Plan { draw: DrawPlan::default(), sitting };
    let two = bank().questions("q", 2, |one| one.true_false(true)).build();
    let mut window = window(vec![two]);
    start(&mut window, plan);
    for key in [Key::A, Key::B] {
        press(&mut window, key);
        press(&mut window, Key::L);
        press(&mut window, Key::Enter);
    }
    shot(&mut window, "results-certainty");
    let certainty = results(&window).report.questions[0].certainty;
    assert_eq!(certainty, Some(Certainty::High));
    window.get_by_label("How sure is sure");
    window.get_by_label("Sure, 50\u{a0}% right of 2 answers");
    window.get_by_label("1 right of 2");
    let share = "−3 of 6 marks: −50\u{a0}%; 50\u{a0}% if how sure you were is left out";
    window.get_by_label(share);
    press(&mut window, Key::U);
    assert_eq!(window.get_all_by_label_contains("Question ").count(), 1);
}

#[test]
fn sheets_are_saved_under_names_that_were_free_and_it_is_said_where() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(vec![small()]);
    taken(&mut window, Plan::default());
    app_mut(&mut window).state.sheets = Some(folder.path().to_path_buf());
    for key in [Key::Enter, Key::Num1, Key::Num2] {
        press_with(&mut window, Modifiers::COMMAND, Key::S);
        window.get_by_label("Save the results");
        press(&mut window, key);
        window.get_by_label_contains("Saved as ");
        click(&mut window, "Dismiss");
    }
    let mut names: Vec<String> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(names.iter().any(|name| name.ends_with(" (2).html")), "{names:?}");
    assert!(names.iter().all(|name| name.starts_with("Test bank, results ")), "{names:?}");
}

#[test]
fn the_paper_code_is_copied_and_it_is_said() {
    let mut window = window(vec![small()]);
    taken(&mut window, Plan::default());
    press(&mut window, Key::C);
    window.get_by_label_contains("Copied");
}

#[test]
fn past_attempts_are_compared_opened_and_deleted() {
    let mut window = window(vec![small()]);
    taken(&mut window, Plan::default());
    press_with(&mut window, Modifiers::COMMAND, Key::Num1);
    taken(&mut window, Plan::default());
    press_with(&mut window, Modifiers::COMMAND, Key::Num2);
    shot(&mut window, "history-two");
    window.get_by_label_contains("Scores of 2 attempts from ");
    window.get_by_label_contains(
        "Test bank, 2 attempts · 4 of 4 seen · last score 25\u{a0}%, best 25\u{a0}%",
    );
    assert_eq!(app(&window).state.history.len(), 2);

    // Opened, and back to the list of attempts.
    window.get_all_by_label_contains(" of 4 answered").next().unwrap().click();
    window.run();
    assert!(matches!(screen(&window), Screen::Results(_)));
    press(&mut window, Key::Escape);
    assert!(matches!(screen(&window), Screen::History(_)));

    // Deleted at once, and back as it was.
    let before = app(&window).state.history.clone();
    let known = app(&window).state.shelf[0].known.clone();
    window.get_all_by_label_contains("Delete: ").next().unwrap().click();
    window.run();
    assert_eq!(app(&window).state.history.len(), 1);
    window.get_by_label("The attempt was deleted");
    shot(&mut window, "history-delete");
    press_with(&mut window, Modifiers::COMMAND, Key::Z);
    window.get_by_label("The attempt is back");
    assert_eq!(app(&window).state.history, before);
    assert_eq!(app(&window).state.shelf[0].known, known);
}

/// Presses Tab until what has this name has the focus, then Enter.
fn press_named(window: &mut Window, name: &str) {
    for _ in 0..40 {
        press(window, Key::Tab);
        if window.query_by_label_contains(name).is_some_and(|node| node.is_focused()) {
            press(window, Key::Enter);
            return;
        }
    }
    panic!("Tab does not lead to “{name}”");
}

#[test]
fn the_weakest_topic_stands_first_and_leads_to_a_quiz_on_it_alone() {
    let mut window = window(vec![small()]);
    let known =
        |name: &str, seen, right| KnownTopic { name: Topic::new(name), total: 4, seen, right };
    let mut topics = [known("New", 0, 0), known("Strong", 4, 3), known("Weak", 4, 1)];
    topics.sort_by(KnownTopic::by_need);
    let order: Vec<&str> = topics.iter().map(|topic| topic.name.as_str()).collect();
    assert_eq!(order, ["Weak", "Strong", "New"], "nobody can tell about what was never asked");

    start(&mut window, exam());
    for _ in 0..4 {
        let Screen::Quiz(quiz) = screen(&window) else { panic!("no quiz") };
        let item = &quiz.attempt.paper().items[quiz.attempt.shown()];
        let is_right = item.question.topic.as_str() == "Recognition";
        answer(&mut window, is_right);
        press(&mut window, Key::Enter);
    }
    assert!(matches!(screen(&window), Screen::Results(_)));
    press_with(&mut window, Modifiers::COMMAND, Key::Num2);
    let lines = ["People, 0 of 2 known", "Recognition, 2 of 2 known"];
    let tops = lines.map(|name| window.get_by_label(name).rect().top());
    assert!(tops[0] < tops[1], "{tops:?}");
    press_named(&mut window, "People, 0 of 2 known");
    assert!(matches!(screen(&window), Screen::Setup(_)));
    window.get_by_label_contains("2 of 2, about");
    press(&mut window, Key::Enter);
    let Screen::Quiz(quiz) = screen(&window) else { panic!("no quiz") };
    let mut items = quiz.attempt.paper().items.iter();
    assert!(items.all(|item| item.question.topic.as_str() == "People"));
}

#[test]
fn a_bank_in_the_history_leads_to_its_page_and_one_that_is_gone_is_still_told() {
    let mut window = window(vec![small()]);
    taken(&mut window, Plan::default());
    press_with(&mut window, Modifiers::COMMAND, Key::Num2);
    press_named(&mut window, "Test bank, 1 attempt ·");
    assert!(matches!(screen(&window), Screen::Bank(_)));
    app_mut(&mut window).state.shelf.clear();
    press_with(&mut window, Modifiers::COMMAND, Key::Num2);
    window.get_by_label("Test bank");
    window.get_by_label("1 attempt · score 25\u{a0}%");
    assert!(window.query_by_label("Known by topic").is_none());
}

#[test]
fn a_window_without_attempts_says_so_and_leads_to_the_shelf() {
    let mut window = window(vec![small()]);
    press_with(&mut window, Modifiers::COMMAND, Key::Num2);
    window.get_by_label_contains("Your quizzes will appear here");
    window.get_by_label("Import a record…");
    click(&mut window, "Back to shelf");
    assert!(matches!(screen(&window), Screen::Shelf(_)));
}

/// Two answers called rather sure were wrong, and the page said "You knew what you knew".
#[test]
fn nobody_is_praised_for_certainty_they_never_claimed() {
    for (certainty, is_praised) in [(Key::K, false), (Key::L, true)] {
        let mut window = window(vec![bank().questions("q", 2, |one| one.true_false(true)).build()]);
        let sitting = Sitting { certainty: CertaintyAsked::Yes, ..Sitting::default() };
        start(&mut window, Plan { sitting, ..Plan::default() });
        let answer = if is_praised { Key::A } else { Key::B };
        for key in [answer, certainty, Key::Enter, answer, certainty, Key::Enter] {
            press(&mut window, key);
        }
        assert!(matches!(screen(&window), Screen::Results(_)));
        window.get_by_label_contains("How sure is sure");
        let praise = window.query_by_label_contains("You knew what you knew");
        assert_eq!(praise.is_some(), is_praised);
    }
}

#[test]
fn of_a_long_paper_only_the_rows_in_sight_are_drawn() {
    let many = bank().questions("q", 1000, |one| one.true_false(true)).build();
    for size in [vec2(1280.0, 800.0), vec2(900.0, 600.0), vec2(420.0, 800.0)] {
        let theme = ThemeChoice::Ink;
        let banks = vec![many.clone()];
        let mut window = open(Setting { banks, theme, size, ..Setting::default() });
        start(&mut window, exam());
        press_with(&mut window, Modifiers::COMMAND, Key::Enter);
        press_with(&mut window, Modifiers::COMMAND, Key::Enter);
        assert!(matches!(screen(&window), Screen::Results(_)));
        let rows = window.get_all_by_label_contains("Question ").count();
        assert!(rows < 24, "{rows} rows at {size:?}");
        shot(&mut window, &format!("results-long-{}", size.x));
    }
}
