//! Words, numbers, gaps and open answers.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::*;

#[test]
fn a_short_answer_is_typed_and_given_with_enter() {
    let answers = bank().question("who").short(&["Anatoly Bibilov", "Bibilov"]).build();
    let answers = reasons(answers, |response| {
        if let crate::bank::Response::ShortAnswer(answer) = response {
            answer.accept[0].reason = Some("The president who announced it.".to_owned());
            answer.wrong = vec![crate::bank::KnownText {
                text: "Gagloev".to_owned(),
                reason: Some("He came after him.".to_owned()),
            }];
        }
    });
    let mut window = quiz(answers);
    shot(&mut window, "short");
    press(&mut window, Key::Enter);
    type_text(&mut window, "gagloev");
    shot(&mut window, "short-typed");
    press(&mut window, Key::Enter);
    shot(&mut window, "short-judged");
    assert_eq!(verdict(&window), Some(Verdict::Wrong));
    window.get_by_label_contains("gagloev, your answer, wrong, He came after him.");
    window.get_by_label("Anatoly Bibilov (or Bibilov), right answer");
    window.get_by_label("Gagloev, yours, wrong, He came after him.");
    press(&mut window, Key::O);
    window.get_by_label_contains("gagloev, your answer");
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Results(_)));
}

#[test]
fn a_number_says_how_it_is_understood_and_what_is_none_is_not_marked() {
    let area = bank().question("area").number(1500.0, 150.0).build();
    let area = reasons(area, |response| {
        if let crate::bank::Response::Number(number) = response {
            number.unit = Some("square miles".to_owned());
            number.wrong = vec![crate::bank::KnownNumber {
                value: 3900.0,
                reason: Some("That is the area in square kilometres.".to_owned()),
            }];
        }
    });
    let mut window = quiz(area);
    shot(&mut window, "number");
    type_text(&mut window, "many");
    press(&mut window, Key::Enter);
    shot(&mut window, "number-refused");
    window.get_by_label_contains("Not a number yet");
    assert_eq!(verdict(&window), None, "refused, not marked");
    for _ in 0..4 {
        press(&mut window, Key::Backspace);
    }
    type_text(&mut window, "3,900");
    window.get_by_label_contains("Understood as 3,900\u{a0}square miles");
    shot(&mut window, "number-typed");
    press(&mut window, Key::Enter);
    shot(&mut window, "number-judged");
    assert_eq!(verdict(&window), Some(Verdict::Wrong));
    window.get_by_label("3,900, your answer, wrong, That is the area in square kilometres.");
    window.get_by_label("1,350 to 1,650\u{a0}square miles, right answer");
    let why = "3,900\u{a0}square miles, yours, wrong, That is the area in square kilometres.";
    window.get_by_label(why);
}

pub(super) fn gaps() -> Bank {
    use crate::bank::{Gap, GapFill, GapKey, KnownText, Response, TextPiece};
    let mut who = crate::testing::short_answer(&["Bibilov"]);
    who.wrong = vec![KnownText {
        text: "Gagloev".to_owned(),
        reason: Some("He became president later.".to_owned()),
    }];
    let mut what = crate::testing::choice(&["*referendum", "ceasefire", "treaty"]);
    what.options[1].reason = Some("That belongs to 2008.".to_owned());
    what.options[0].reason = Some("A vote on the region’s future.".to_owned());
    let text = |text: &str| TextPiece::Text(text.to_owned());
    let gap = |name: &str, key| Gap { name: name.to_owned(), key };
    bank()
        .question("gaps")
        .response(Response::GapFill(GapFill {
            text: vec![
                text("President "),
                TextPiece::Gap(0),
                text(" announced a "),
                TextPiece::Gap(1),
                text(" in March 2022, while Russia was at war in Ukraine; his words came through "),
                TextPiece::Gap(2),
                text(", a news agency."),
            ],
            gaps: vec![
                gap("who", GapKey::Typed(who)),
                gap("what", GapKey::Picked(what)),
                gap("agency", GapKey::Typed(crate::testing::short_answer(&["TASS"]))),
            ],
        }))
        .build()
}

#[test]
fn gaps_are_filled_one_after_the_other() {
    let mut window = quiz(gaps());
    shot(&mut window, "gaps");
    type_text(&mut window, "gagloev");
    press(&mut window, Key::Enter);
    // The next one has a list.
    let Screen::Quiz(screen) = screen(&window) else { panic!("not the quiz") };
    let crate::quiz::Layout::Gaps(orders) = screen.attempt.paper().items[0].layout.clone() else {
        panic!("not gaps")
    };
    let place = orders[1].iter().position(|option| *option == 0).unwrap();
    press(&mut window, [Key::A, Key::B, Key::C][place]);
    press(&mut window, Key::Tab);
    type_text(&mut window, "TASS");
    shot(&mut window, "gaps-full");
    press(&mut window, Key::Enter);
    shot(&mut window, "gaps-judged");
    assert_eq!(verdict(&window), Some(Verdict::Partly));
    window.get_by_label_contains("gagloev, wrong, The right answer is “Bibilov”.");
    window.get_by_label_contains("referendum, right, A vote on the region’s future.");
    window.get_by_label_contains("ceasefire: That belongs to 2008.");
}

#[test]
fn an_open_answer_is_written_and_marked_by_its_writer() {
    let open = bank().question("why").open("Because it has its reasons.", &[]).build();
    let mut window = quiz(open);
    shot(&mut window, "open");
    press_with(&mut window, Modifiers::COMMAND, Key::Enter);
    type_text(&mut window, "Because");
    press(&mut window, Key::Enter);
    type_text(&mut window, "of something");
    assert_eq!(verdict(&window), None, "Enter begins a line");
    press_with(&mut window, Modifiers::COMMAND, Key::Enter);
    shot(&mut window, "open-given");
    assert_eq!(verdict(&window), Some(Verdict::Unmarked));
    window.get_by_label_contains("Because it has its reasons.");
    press(&mut window, Key::P);
    shot(&mut window, "open-marked");
    assert_eq!(verdict(&window), Some(Verdict::Partly));
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Results(_)));
}

#[test]
fn the_points_of_a_model_answer_are_ticked() {
    let points = ["Names a state that would", "Names one that would not"];
    let open = bank().question("why").open("One would, the other not.", &points).build();
    let mut window = quiz(open);
    type_text(&mut window, "Georgia would not");
    press_with(&mut window, Modifiers::COMMAND, Key::Enter);
    press(&mut window, Key::Num2);
    shot(&mut window, "open-points");
    assert_eq!(verdict(&window), Some(Verdict::Partly));
    press(&mut window, Key::A);
    assert_eq!(verdict(&window), Some(Verdict::Right));
    press(&mut window, Key::W);
    assert_eq!(verdict(&window), Some(Verdict::Wrong));
}
