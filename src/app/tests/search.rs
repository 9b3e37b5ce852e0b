//! Looking for banks and questions on the shelf.

use egui::accesskit::Live;
use egui::{Key, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::sample;
use crate::app::screens::Screen;
use crate::app::testing::{Setting, Window, app, click, open, press, screen, shot, window};
use crate::bank::Bank;
use crate::testing::bank;

fn search(window: &mut Window, what: &str) {
    press(window, Key::Slash);
    window.get_by_label("Search banks and questions").type_text(what);
    window.run();
}

fn other() -> Bank {
    let mut other = bank().questions("river", 120, |one| one.true_false(true)).build();
    other.id = crate::bank::BankId::new("other");
    other.title = "Rivers of Türkiye".to_owned();
    other
}

#[test]
fn a_question_is_found_and_opened_by_keys_alone() {
    let mut window = window(vec![sample(), other()]);
    search(&mut window, "PROMPT of sta");
    let told = window.get_by_label("1 question");
    assert_eq!(told.accesskit_node().live(), Live::Polite);
    window.get_by_label("Prompt of states, Recognition");
    shot(&mut window, "search");
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Bank(_)));
    window.get_by_label_contains("Prompt of states");
    shot(&mut window, "search-opened");
    press(&mut window, Key::Escape);
    window.get_by_label("1 question");
}

#[test]
fn accents_and_case_do_not_matter_and_a_bank_is_found_by_its_title() {
    let mut window = window(vec![sample(), other()]);
    search(&mut window, "turkiye rivers");
    window.get_by_label("No question, 1 bank");
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Bank(_)));
    window.get_by_label("Rivers of Türkiye");
}

#[test]
fn of_many_only_the_first_are_shown_and_the_arrows_go_through_them() {
    let mut window = window(vec![sample(), other()]);
    search(&mut window, "prompt");
    window.get_by_label("123 questions");
    window.get_by_label_contains("the first 50 questions are shown");
    for _ in 0..4 {
        press(&mut window, Key::ArrowDown);
    }
    press(&mut window, Key::ArrowUp);
    let chosen: Vec<String> = window
        .get_all_by_role(egui::Role::ListBoxOption)
        .filter(|node| node.accesskit_node().is_selected() == Some(true))
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    assert_eq!(chosen.len(), 1, "{chosen:?}");
    let field = window.get_by_label("Search banks and questions");
    assert!(field.accesskit_node().data().active_descendant().is_some(), "the choice is told");
    press(&mut window, Key::Enter);
    let Screen::Bank(_) = screen(&window) else { panic!("no bank") };
    window.get_by_label("Rivers of Türkiye");
}

#[test]
fn escape_clears_the_search_and_then_leaves_it() {
    let mut window = window(vec![sample()]);
    search(&mut window, "nowhere to be found");
    window.get_by_label("Nothing found for “nowhere to be found”");
    press(&mut window, Key::Escape);
    window.get_by_label("Your shelf");
    window.get_by_label("Search banks and questions").type_text("war");
    window.run();
    window.get_by_label("1 question");
    press(&mut window, Key::Escape);
    press(&mut window, Key::Escape);
    press(&mut window, Key::Enter);
    assert!(matches!(screen(&window), Screen::Quiz(_)), "Enter means the shelf's again");
}

#[test]
fn the_shelf_itself_is_one_click_away_and_forgets_what_was_looked_for() {
    let mut window = window(vec![sample()]);
    search(&mut window, "war");
    click(&mut window, "Shelf");
    window.get_by_label("Your shelf");
    assert!(!app(&window).state.search.is_on());
}

#[test]
fn the_search_is_one_key_away_on_other_pages_too() {
    let mut window = window(vec![sample()]);
    click(&mut window, "Test bank");
    search(&mut window, "war");
    assert!(matches!(screen(&window), Screen::Shelf(_)));
    window.get_by_label("1 question");
}

#[test]
fn in_a_narrow_window_the_search_stands_on_the_page() {
    let banks = vec![sample()];
    let mut window = open(Setting { banks, size: vec2(420.0, 800.0), ..Setting::default() });
    let field = window.get_by_label("Search banks and questions").rect();
    assert!(field.top() > 72.0 && field.width() > 300.0, "{field:?}");
    search(&mut window, "prompt");
    window.get_by_label("3 questions");
    shot(&mut window, "search-narrow");
}
