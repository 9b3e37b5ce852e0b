//! Options that are pictures: chosen with their card, shown large by a button on it.

use std::sync::Arc;

use egui::{Key, Rect, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::app::pictures::Picture;
use crate::app::screens::Screen;
use crate::app::state::BankKey;
use crate::app::testing::{Window, app_mut, press, screen, start, window};
use crate::bank::{Image, Response};
use crate::quiz::Plan;
use crate::testing::bank;

/// A question whose two options are pictures, both of which are there.
fn pictured() -> Window {
    let mut bank = bank().question("maps").single(&["*x", "y"]).build();
    let question = Arc::make_mut(bank.questions.first_mut().unwrap());
    let Response::SingleChoice(choice) = &mut question.response else { panic!("no choice") };
    for (option, name) in choice.options.iter_mut().zip(["coast", "inland"]) {
        option.text = String::new();
        let (file, alt) = (format!("{name}.svg"), format!("A region: {name}"));
        option.image = Some(Box::new(Image { file, alt, caption: None }));
    }
    let mut window = window(vec![bank]);
    start(&mut window, Plan::default());
    for file in ["coast.svg", "inland.svg"] {
        let pixels = egui::ColorImage::filled([320, 200], egui::Color32::GRAY);
        let texture = window.ctx.load_texture(file, pixels, egui::TextureOptions::LINEAR);
        let pictures = &mut app_mut(&mut window).state.pictures;
        pictures.put(BankKey(0), file.to_owned(), Picture::Ready(texture));
    }
    window.run();
    window
}

fn options(window: &Window) -> Vec<(String, Rect)> {
    let named = |node: egui_kittest::Node<'_>| {
        (node.accesskit_node().label().unwrap_or_default(), node.rect())
    };
    window.get_all_by_role(Role::RadioButton).map(named).collect()
}

#[test]
fn a_picture_stands_in_its_card_and_a_click_on_it_chooses() {
    let mut window = pictured();
    let cards = options(&window);
    let names: Vec<&str> = cards.iter().map(|(name, _)| name.as_str()).collect();
    assert!(names.contains(&"A region: coast") && names.contains(&"A region: inland"), "{names:?}");
    for ((_, card), letter) in cards.iter().zip(["A", "B"]) {
        let large = window.get_by_label(&format!("Show picture {letter} large")).rect();
        assert!(card.contains_rect(large), "{letter}: {large:?} is not in {card:?}");
        assert!(card.height() > 100.0, "the picture has no room in {card:?}");
    }
    let (_, first) = &cards[0];
    let on_picture = first.left_top() + egui::vec2(110.0, 60.0);
    for pressed in [true, false] {
        let button = egui::PointerButton::Primary;
        let modifiers = egui::Modifiers::NONE;
        window.event(egui::Event::PointerMoved(on_picture));
        window.event(egui::Event::PointerButton { pos: on_picture, button, pressed, modifiers });
    }
    window.run();
    let chosen = window.get_all_by_role(Role::RadioButton).next().unwrap();
    assert_eq!(chosen.accesskit_node().toggled(), Some(egui::accesskit::Toggled::True));
}

#[test]
fn a_picture_of_an_option_is_seen_large_by_keys_and_the_question_answered() {
    let mut window = pictured();
    let name = "Show picture B large";
    let is_there = |window: &Window| {
        window.query_by_label(name).is_some_and(|node| node.accesskit_node().is_focused())
    };
    for _ in 0..20 {
        if is_there(&window) {
            break;
        }
        press(&mut window, Key::Tab);
    }
    assert!(is_there(&window), "Tab leads to the button on the card");
    press(&mut window, Key::Enter);
    window.get_by_label("Describe the picture");
    press(&mut window, Key::Escape);
    assert!(window.query_by_label("Describe the picture").is_none());
    press(&mut window, Key::A);
    let Screen::Quiz(quiz) = screen(&window) else { panic!("no quiz") };
    assert!(quiz.attempt.answer(0).is_some(), "the letter answers");
}
