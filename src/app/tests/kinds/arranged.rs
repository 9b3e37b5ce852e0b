//! Ordering, matching and categories.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::*;

pub(super) fn events() -> Bank {
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
    window.get_by_label_contains("now in place 2 of 4");
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
    window.get_by_label("Russia recognises South Ossetia as a state, place 2 of 4, belongs at 3");
    let war = "War breaks out between Russia and Georgia";
    window.get_by_label(&format!("{war}, place 3 of 4, shifted, belongs at 2"));
    window.get_by_label("A vote on joining Russia is announced, place 4 of 4, right");
    window.get_by_label(&format!("{war}, place 2, In August 2008."));
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

pub(super) fn views() -> Bank {
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

#[test]
fn the_view_follows_the_row_that_the_next_letter_is_for() {
    let pairs: Vec<(String, String)> =
        (0..8).map(|at| (format!("left side {at}"), format!("right side {at}"))).collect();
    let pairs: Vec<(&str, &str)> =
        pairs.iter().map(|(left, right)| (left.as_str(), right.as_str())).collect();
    let bank = bank().question("many").matching(&pairs, &[]).build();
    for size in [egui::vec2(280.0, 533.0), egui::vec2(210.0, 400.0)] {
        let banks = vec![bank.clone()];
        let mut window = open(Setting { banks, size, ..Setting::default() });
        start(&mut window, Plan::default());
        for (at, key) in [Key::A, Key::B, Key::C, Key::D, Key::E, Key::F].into_iter().enumerate() {
            press(&mut window, key);
            window.run_steps(4);
            let next = window.get_by_value("press A to H, or click").rect();
            let answer = window.get_by_label("Answer").rect();
            let is_seen = next.top() >= 0.0 && next.bottom() <= answer.top();
            assert!(is_seen, "after {} letters the next row is at {next:?} in {size:?}", at + 1);
        }
    }
}
