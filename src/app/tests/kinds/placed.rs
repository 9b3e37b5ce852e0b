//! Places on a picture.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::*;

pub(super) fn map() -> Bank {
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
    // Below the picture stand buttons, which the arrows must not lead to.
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowUp);
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
    window.get_by_label("Inland, your answer, right, Inland, that is where it is.");
    window.get_by_label("Inland, yours, right, Inland, that is where it is.");
    window.get_by_label("The coast, wrong, The coast, that is where it is.");
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
