//! Taking a quiz.

use egui::Key;
use egui_kittest::kittest::Queryable as _;

use crate::app::screens::Screen;
use crate::app::testing::{click, press, screen, shot, start, window};
use crate::bank::{Bank, Markup};
use crate::quiz::Plan;
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
    window.get_by_label_contains("Next");
    press(&mut window, Key::Enter);
    shot(&mut window, "results");
    assert!(matches!(screen(&window), Screen::Results(_)));
}
