//! Taking a quiz.

use egui::Key;
use egui_kittest::kittest::Queryable as _;

use super::sample;
use crate::app::command::Command;
use crate::app::screens::Screen;
use crate::app::state::BankKey;
use crate::app::testing::{app, app_mut, click, press, screen, shot, start, window};
use crate::bank::{Bank, Markup, Topic};
use crate::quiz::paper::draw;
use crate::quiz::{DrawPlan, Plan, Seed};
use crate::testing::bank;

fn choices() -> Bank {
    let mut with_reasons = bank().question("states").topic("Recognition").multiple(&[
        "*Nicaragua",
        "*Syria",
        "Belarus",
        "Türkiye",
    ]);
    with_reasons = with_reasons.with(|question| {
        question.prompt =
            Markup("Which of these states recognise South Ossetia as independent?".to_owned());
        question.explanation = Markup(
            "Five states treat South Ossetia as a country: *Russia*, Nicaragua, Venezuela, Syria \
             and Nauru. What they share is less geography than closeness to **Moscow**, in money, \
             arms or politics."
                .to_owned(),
        );
        if let crate::bank::Response::MultipleChoice(choice) = &mut question.response {
            for (option, reason) in choice.options.iter_mut().zip([
                "The first to follow Russia, weeks after the 2008 war.",
                "Recognised both regions years later, as a partner Russia was fighting for.",
                "Close to Moscow, yet it has never taken this step.",
                "A neighbour with its own quarrels over recognition, but it treats the region as Georgian.",
            ]) {
                option.reason = Some(reason.to_owned());
            }
        }
    });
    with_reasons.build()
}

#[test]
fn an_answer_gets_its_footnote_and_the_last_one_leads_to_the_results() {
    let mut window = window(vec![choices()]);
    shot(&mut window, "shelf");
    start(&mut window, Plan::default());
    shot(&mut window, "quiz");
    assert!(matches!(screen(&window), Screen::Quiz(_)));
    click(&mut window, "Türkiye");
    click(&mut window, "Nicaragua");
    shot(&mut window, "quiz-chosen");
    press(&mut window, Key::Enter);
    shot(&mut window, "quiz-judged");
    window.get_by_label_contains("Nicaragua, you chose it, right");
    window.get_by_label_contains("Türkiye, you chose it, wrong");
    window.get_by_label_contains("Syria, you missed it");
    window.get_by_label_contains("Belarus, rightly not ticked");
    // The footnote has a row for each.
    window.get_by_label_contains("Türkiye, yours, wrong, A neighbour with its own quarrels");
    window.get_by_label_contains("Syria, right, Recognised both regions");
    window.get_by_label_contains("Next");
    press(&mut window, Key::Enter);
    shot(&mut window, "results");
    assert!(matches!(screen(&window), Screen::Results(_)));
}

#[test]
fn what_a_code_did_not_fit_is_told_with_the_first_question_only() {
    let mut window = window(vec![sample()]);
    let shelf_bank = app(&window).state.bank(BankKey(0)).unwrap();
    let other = DrawPlan { topics: vec![Topic::new("Geography")], ..DrawPlan::default() };
    let code = Some(draw(shelf_bank, &other, Seed::new(1)).unwrap().code);
    let plan = Box::new(Plan::default());
    app_mut(&mut window).commands.push(Command::Start { bank: BankKey(0), plan, code });
    window.run();
    let told = "This code was made with other settings";
    window.get_by_label_contains(told);
    press(&mut window, Key::S);
    assert!(matches!(screen(&window), Screen::Quiz(quiz) if quiz.attempt.shown() > 0));
    assert!(window.query_by_label_contains(told).is_none());
}

#[test]
fn a_source_that_several_passages_share_is_named_once() {
    let bank = bank()
        .source("report")
        .source("atlas")
        .passage("one", Some("report"))
        .passage("two", Some("atlas"))
        .passage("three", Some("report"))
        .question("q")
        .true_false(true)
        .cites(&["one", "two", "three"])
        .build();
    let titles: Vec<String> = bank.sources.iter().map(|source| source.title.clone()).collect();
    let mut window = window(vec![bank]);
    start(&mut window, Plan::default());
    click(&mut window, "True");
    press(&mut window, Key::Enter);
    window.get_by_label_contains(&titles.join(" · "));
    let thrice = [&titles[0], &titles[1], &titles[0]].map(String::as_str).join(" · ");
    assert!(window.query_by_label_contains(&thrice).is_none());
}

#[test]
fn where_one_option_is_the_answer_only_two_of_them_are_told_apart() {
    let mut window = window(vec![bank().question("one").single(&["*a", "b", "c"]).build()]);
    start(&mut window, Plan::default());
    click(&mut window, "b");
    press(&mut window, Key::Enter);
    window.get_by_label("a, right answer");
    window.get_by_label("b, your answer, wrong");
    window.get_by_label("c");
}
