//! Every kind of question, answered by keyboard alone and found by what a screen reader is told.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use crate::app::screens::Screen;
use crate::app::testing::{Setting, Window, open, press, press_with, screen, shot, start};
use crate::app::theme::ThemeChoice;
use crate::bank::Bank;
use crate::quiz::{Plan, Verdict};
use crate::testing::bank;

fn quiz(bank: Bank) -> Window {
    let theme = match std::env::var("FOOTNOTE_SHOTS_THEME").as_deref() {
        Ok("ink") => ThemeChoice::Ink,
        _ => ThemeChoice::Paper,
    };
    let size = match std::env::var("FOOTNOTE_SHOTS_WIDTH").as_deref() {
        Ok("420") => egui::vec2(420.0, 800.0),
        _ => egui::vec2(1280.0, 800.0),
    };
    let mut window = open(Setting { banks: vec![bank], theme, size, ..Setting::default() });
    start(&mut window, Plan::default());
    window
}

fn verdict(window: &Window) -> Option<Verdict> {
    match screen(window) {
        Screen::Quiz(quiz) => quiz.attempt.mark(0).map(|mark| mark.verdict),
        _ => None,
    }
}

fn type_text(window: &mut Window, text: &str) {
    window.event(egui::Event::Text(text.to_owned()));
    window.run();
}

fn reasons(mut bank: Bank, change: impl FnOnce(&mut crate::bank::Response)) -> Bank {
    let question = bank.questions.first_mut().unwrap();
    change(&mut std::sync::Arc::make_mut(question).response);
    bank
}

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
    window.get_by_label_contains("gagloev, your answer, He came after him.");
    window.get_by_label_contains("Anatoly Bibilov (or Bibilov), accepted");
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
    window.get_by_label_contains("This is no number yet");
    assert_eq!(verdict(&window), None, "refused, not marked");
    for _ in 0..4 {
        press(&mut window, Key::Backspace);
    }
    type_text(&mut window, "3,900");
    window.get_by_label_contains("Understood as 3900 square miles");
    shot(&mut window, "number-typed");
    press(&mut window, Key::Enter);
    shot(&mut window, "number-judged");
    assert_eq!(verdict(&window), Some(Verdict::Wrong));
    window.get_by_label_contains("square kilometres");
    window.get_by_label_contains("1500 ± 150 square miles, accepted");
}

fn events() -> Bank {
    let items = [
        "A movement for joining North Ossetia forms",
        "War breaks out between Russia and Georgia",
        "Russia recognises South Ossetia as a state",
        "A vote on joining Russia is announced",
    ];
    let events = bank().question("events").topic("Chronology").ordering(&items).build();
    reasons(events, |response| {
        if let crate::bank::Response::Ordering(ordering) = response {
            ordering.first = Some("the earliest".to_owned());
            ordering.last = Some("the latest".to_owned());
            for (item, reason) in ordering.items.iter_mut().zip([
                "In the 1980s.",
                "In August 2008.",
                "Weeks after the war.",
                "In March 2022.",
            ]) {
                item.reason = Some(reason.to_owned());
            }
        }
    })
}

fn order(window: &Window) -> Vec<usize> {
    match screen(window) {
        Screen::Quiz(quiz) => match quiz.draft() {
            Some(crate::app::screens::quiz::draft::Draft::Order(draft)) => draft.items.clone(),
            other => panic!("not an order: {other:?}"),
        },
        other => panic!("not the quiz: {other:?}"),
    }
}

#[test]
fn cards_are_put_into_order_with_digits_alt_and_arrows() {
    let mut window = quiz(events());
    shot(&mut window, "order");
    let laid_out = order(&window);
    press(&mut window, Key::Num3);
    shot(&mut window, "order-focused");
    press_with(&mut window, Modifiers::ALT, Key::ArrowUp);
    let mut moved = laid_out.clone();
    moved.swap(1, 2);
    assert_eq!(order(&window), moved);
    window.get_by_label_contains("now at place 2 of 4");
    press_with(&mut window, Modifiers::ALT, Key::Num1);
    moved.swap(0, 1);
    assert_eq!(order(&window), moved);
    // Into the right order: each card to its place, from the last to the first.
    for item in (0..4).rev() {
        let place = order(&window).iter().position(|other| *other == item).unwrap();
        let key = [Key::Num1, Key::Num2, Key::Num3, Key::Num4][place];
        press(&mut window, key);
        press_with(&mut window, Modifiers::ALT, Key::Home);
    }
    assert_eq!(order(&window), [0, 1, 2, 3]);
    press(&mut window, Key::ArrowDown);
    press_with(&mut window, Modifiers::ALT, Key::ArrowDown);
    assert_eq!(order(&window), [0, 2, 1, 3], "plain arrows go from card to card");
    press(&mut window, Key::Enter);
    shot(&mut window, "order-judged");
    assert_eq!(verdict(&window), Some(Verdict::Partly));
    window.get_by_label_contains("Russia recognises South Ossetia as a state, place 2 of 4");
    window.get_by_label_contains("In August 2008.");
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Results(_)), "the card keeps no key to itself");
}

#[test]
fn cards_can_be_pushed_by_buttons_and_dragged() {
    let mut window = quiz(events());
    let laid_out = order(&window);
    let first = window.get_all_by_label_contains("Move down").next().unwrap();
    first.click();
    window.run();
    let mut pushed = laid_out.clone();
    pushed.swap(0, 1);
    assert_eq!(order(&window), pushed);
    let texts = [
        "A movement for joining North Ossetia forms",
        "War breaks out between Russia and Georgia",
        "Russia recognises South Ossetia as a state",
        "A vote on joining Russia is announced",
    ];
    let from = window.get_by_label(texts[pushed[0]]).rect().center();
    let to = window.get_by_label(texts[pushed[2]]).rect().center() + egui::vec2(0.0, 6.0);
    window.drag_at(from);
    window.run();
    window.hover_at(from + egui::vec2(0.0, 20.0));
    window.run();
    window.hover_at(to);
    window.step();
    shot(&mut window, "order-dragged");
    window.run();
    window.drop_at(to);
    window.run();
    assert_eq!(order(&window), [pushed[1], pushed[2], pushed[0], pushed[3]]);
}

fn views() -> Bank {
    let views = bank()
        .question("views")
        .topic("Reactions")
        .matching(
            &[
                ("The vote is “unacceptable”", "Georgia"),
                ("The regions are under occupation", "Georgia"),
                ("The people’s choice is respected", "The Kremlin"),
                ("The constitution may not permit it", "Abkhazia"),
            ],
            &["Syria"],
        )
        .build();
    reasons(views, |response| {
        if let crate::bank::Response::Matching(matching) = response {
            matching.pairs[0].reason = Some("The region is its own, in its view.".to_owned());
            matching.pairs[2].reason = Some("Part of its neutral answer.".to_owned());
            matching.extra[0].reason = Some("None of these words are its own.".to_owned());
        }
    })
}

/// The key of the right side that belongs to each row on the paper, in the order of the rows.
fn right_letters(window: &Window) -> Vec<Key> {
    let Screen::Quiz(quiz) = screen(window) else { panic!("not the quiz") };
    let item = &quiz.attempt.paper().items[0];
    let keys = [Key::A, Key::B, Key::C, Key::D, Key::E];
    match (&item.question.response, &item.layout) {
        (
            crate::bank::Response::Matching(matching),
            crate::quiz::Layout::Matching { left, right },
        ) => {
            let sides = crate::quiz::marking::right_sides(matching);
            left.iter()
                .map(|pair| {
                    let wanted = &matching.pairs[*pair].right;
                    keys[right.iter().position(|side| sides[*side] == wanted).unwrap()]
                })
                .collect()
        }
        other => panic!("not a matching: {other:?}"),
    }
}

#[test]
fn letters_match_row_after_row() {
    let mut window = quiz(views());
    shot(&mut window, "matching");
    let letters = right_letters(&window);
    for key in &letters[..2] {
        press(&mut window, *key);
    }
    shot(&mut window, "matching-half");
    for key in &letters[2..] {
        press(&mut window, *key);
    }
    press(&mut window, Key::Enter);
    shot(&mut window, "matching-right");
    assert_eq!(verdict(&window), Some(Verdict::Right));
    window.get_by_label_contains("Syria, fits nothing, None of these words are its own.");
}

#[test]
fn a_row_with_the_keyboard_opens_its_list_and_can_be_changed() {
    let mut window = quiz(views());
    window.get_by_label("The vote is “unacceptable”").focus();
    window.run();
    press(&mut window, Key::Space);
    shot(&mut window, "matching-list");
    window.get_by_role_and_label(egui::accesskit::Role::MenuItemRadio, "Syria").click();
    window.run();
    let row = window.get_by_label("The vote is “unacceptable”");
    assert_eq!(row.value().as_deref(), Some("Syria"));
    press(&mut window, Key::Enter);
    shot(&mut window, "matching-judged");
    assert_eq!(verdict(&window), Some(Verdict::Wrong));
    window.get_by_label_contains("The vote is “unacceptable”, Syria, wrong, Georgia");
    assert_eq!(window.get_all_by_label_contains(", left open").count(), 3);
}

#[test]
fn items_are_sorted_by_letters() {
    let states = bank()
        .question("states")
        .topic("Recognition")
        .categories(
            &[("Recognises it", &["Nauru", "Syria"]), ("Does not", &["Türkiye"])],
            &["Narnia"],
        )
        .build();
    let mut window = quiz(states);
    shot(&mut window, "categories");
    let Screen::Quiz(screen) = screen(&window) else { panic!("not the quiz") };
    let crate::quiz::Layout::Items(items) = screen.attempt.paper().items[0].layout.clone() else {
        panic!("not items")
    };
    for item in items {
        // Nauru and Syria, Türkiye, Narnia.
        press(&mut window, [Key::A, Key::A, Key::B, Key::Num3][item]);
    }
    shot(&mut window, "categories-full");
    press(&mut window, Key::Enter);
    shot(&mut window, "categories-judged");
    assert_eq!(verdict(&window), Some(Verdict::Right));
    window.get_by_label_contains("Narnia, fits nothing, right");
}

fn gaps() -> Bank {
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
    window.get_by_label_contains("gagloev, wrong, Right is “Bibilov”.");
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

fn map() -> Bank {
    let map = bank().question("map").hotspot(&["The coast", "*Inland", "The south"]).build();
    reasons(map, |response| {
        if let crate::bank::Response::Hotspot(hotspot) = response {
            hotspot.aspect = 1.6;
            let shapes = [(0.1, 0.2, 0.2, 0.3), (0.5, 0.3, 0.2, 0.2), (0.4, 0.7, 0.3, 0.2)];
            for (area, (x, y, w, h)) in hotspot.areas.iter_mut().zip(shapes) {
                area.shape = crate::bank::Shape::Rect { x, y, w, h };
                area.reason = Some(format!("{}, that is where it is.", area.name));
            }
        }
    })
}

/// The quiz with a picture in its place, as the worker would have brought it.
fn quiz_with_picture() -> Window {
    let mut window = quiz(map());
    let pixels = egui::ColorImage::example();
    let pixels = egui::ColorImage::filled([160, 100], pixels.pixels[0]);
    let texture = window.ctx.load_texture("map", pixels, egui::TextureOptions::LINEAR);
    let pictures = &mut crate::app::testing::app_mut(&mut window).state.pictures;
    let ready = crate::app::pictures::Picture::Ready(texture);
    pictures.put(crate::app::state::BankKey(0), "map.svg".to_owned(), ready);
    window.run();
    window
}

fn given_spot(window: &Window) -> Option<crate::quiz::Spot> {
    let Screen::Quiz(quiz) = screen(window) else { panic!("not the quiz") };
    match quiz.draft() {
        Some(crate::app::screens::quiz::draft::Draft::Spot(draft)) => draft.spot,
        other => panic!("not a spot: {other:?}"),
    }
}

#[test]
fn a_place_is_found_with_the_arrows() {
    let mut window = quiz_with_picture();
    shot(&mut window, "hotspot");
    for _ in 0..2 {
        press_with(&mut window, Modifiers::SHIFT, Key::ArrowRight);
    }
    press(&mut window, Key::ArrowUp);
    assert_eq!(given_spot(&window), None, "moving is not choosing");
    press(&mut window, Key::Plus);
    shot(&mut window, "hotspot-closer");
    press(&mut window, Key::Enter);
    let Some(crate::quiz::Spot::Point { x, y }) = given_spot(&window) else { panic!("no point") };
    assert!((x - 0.6).abs() < 1e-4 && (y - 0.49).abs() < 1e-4, "{x} {y}");
    press(&mut window, Key::Enter);
    shot(&mut window, "hotspot-judged");
    assert_eq!(verdict(&window), Some(Verdict::Right));
    window.get_by_label_contains("Inland, you chose it, Inland, that is where it is.");
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Results(_)));
}

#[test]
fn a_place_is_clicked_where_it_is_and_a_miss_shows_where_it_was() {
    let mut window = quiz_with_picture();
    let picture = window.get_by_label("A map").rect();
    let at = picture.min + egui::vec2(0.5, 0.8) * picture.size();
    window.drag_at(at);
    window.drop_at(at);
    window.run();
    let Some(crate::quiz::Spot::Point { x, y }) = given_spot(&window) else { panic!("no point") };
    assert!((x - 0.5).abs() < 0.01 && (y - 0.8).abs() < 0.01, "{x} {y}");
    press(&mut window, Key::Enter);
    shot(&mut window, "hotspot-missed");
    assert_eq!(verdict(&window), Some(Verdict::Wrong));
    window.get_by_label_contains("Inland, it is here");
}

#[test]
fn a_place_is_chosen_by_name_where_there_is_no_picture() {
    let mut window = quiz(map());
    window.get_by_label("Inland");
    let Screen::Quiz(quiz) = screen(&window) else { panic!("not the quiz") };
    let crate::quiz::Layout::Order(order) = quiz.attempt.paper().items[0].layout.clone() else {
        panic!("not an order")
    };
    let place = order.iter().position(|area| *area == 1).unwrap();
    press(&mut window, [Key::Num1, Key::Num2, Key::Num3][place]);
    press(&mut window, Key::Enter);
    shot(&mut window, "hotspot-listed");
    assert_eq!(verdict(&window), Some(Verdict::Right));
}
