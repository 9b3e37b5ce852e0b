//! The settings, by keyboard alone: what is chosen holds at once, and everywhere.

use egui::accesskit::Toggled;
use egui::{Key, Modifiers, Role};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::sample;
use crate::app::command::Command;
use crate::app::screens::Screen;
use crate::app::settings::Language;
use crate::app::testing::{
    Setting, Window, app, app_mut, click, open, press, press_with, screen, shot,
    window as window_with,
};
use crate::app::theme::{Face, ThemeChoice};
use crate::quiz::{CertaintyAsked, Feedback, MarkingRule, Negative, WrongTick};
use crate::testing::{BankBuilder, bank};
use crate::words::Words;

/// A window that shows the settings.
fn window() -> Window {
    let mut window = window_with(vec![sample()]);
    press_with(&mut window, Modifiers::COMMAND, Key::Comma);
    window
}

/// What is chosen in the row of this name.
fn chosen(window: &Window, row: &str) -> String {
    let group = window.get_by_role_and_label(Role::RadioGroup, row);
    let mut on = group
        .children_recursive()
        .filter(|node| node.accesskit_node().toggled() == Some(Toggled::True));
    let name = on.next().and_then(|node| node.accesskit_node().label());
    assert!(on.next().is_none(), "{row}: more than one is chosen");
    name.unwrap_or_else(|| panic!("{row}: nothing is chosen"))
}

/// Opens a bank that is not there; the page shown says so.
fn open_missing(window: &mut Window, file: &str) {
    app_mut(window).commands.push(Command::OpenFiles(vec![file.into()]));
    window.run();
}

/// How much room the letters of the title take.
fn title_width(window: &Window) -> f32 {
    let font = Face::Title.font();
    let ink = egui::Color32::PLACEHOLDER;
    let title = "Settings".to_owned();
    window.ctx.fonts_mut(|fonts| fonts.layout_no_wrap(title, font, ink)).size().x
}

/// Goes to a row by Tab.
fn tab_to(window: &mut Window, row: &str) {
    let is_there = |window: &Window| {
        let group = window.get_by_role_and_label(Role::RadioGroup, row);
        group.children_recursive().any(|node| node.is_focused())
    };
    for _ in 0..60 {
        if is_there(window) {
            break;
        }
        press(window, Key::Tab);
    }
    assert!(is_there(window), "Tab does not lead to {row}");
}

/// Goes to a row by Tab, and along it by the arrow until this is chosen.
fn choose(window: &mut Window, row: &str, option: &str) {
    tab_to(window, row);
    for _ in 0..12 {
        press(window, Key::ArrowRight);
        let group = window.root().children_recursive().find(Node::is_focused);
        if group.and_then(|node| node.accesskit_node().label()).as_deref() == Some(option) {
            return;
        }
    }
    panic!("the arrows do not lead to {option}");
}

#[test]
fn a_theme_is_taken_at_once() {
    let mut window = window();
    choose(&mut window, "Colours", "Ink");
    assert_eq!(app(&window).state.settings.theme, ThemeChoice::Ink);
    assert!(window.ctx.global_style().visuals.dark_mode);
    assert_eq!(chosen(&window, "Colours"), "Ink");
}

#[test]
fn the_arrows_go_round_in_a_row_and_stay_in_it() {
    let mut window = window();
    choose(&mut window, "Motion", "None");
    press(&mut window, Key::ArrowDown);
    assert_eq!(chosen(&window, "Motion"), "A little");
    press(&mut window, Key::ArrowUp);
    assert_eq!(chosen(&window, "Motion"), "None");
}

#[test]
fn another_typeface_is_set_at_once_and_everywhere() {
    let mut window = window();
    let before = title_width(&window);
    choose(&mut window, "Typeface", "High legibility");
    shot(&mut window, "settings-legible");
    let after = title_width(&window);
    assert!((before - after).abs() > 1.0, "the title is set in other letters");
    choose(&mut window, "Typeface", "Sans only");
    shot(&mut window, "settings-sans");
    choose(&mut window, "Typeface", "Serif and sans");
    assert!((title_width(&window) - before).abs() < 0.1);
}

#[test]
fn single_letters_can_be_turned_off() {
    let mut window = window();
    choose(&mut window, "Single-letter keys", "Off");
    press_with(&mut window, Modifiers::COMMAND, Key::Num1);
    click(&mut window, "Test bank");
    press(&mut window, Key::E);
    assert!(matches!(screen(&window), Screen::Bank(_)));
    press_with(&mut window, Modifiers::ALT, Key::E);
    assert!(matches!(screen(&window), Screen::Quiz(_)), "with Alt a letter is none by itself");
}

#[test]
fn everything_speaks_another_language_at_once_and_the_systems_again() {
    let mut window = window();
    open_missing(&mut window, "missing.ron");
    window.get_by_label_contains("There is no file");
    press_with(&mut window, Modifiers::COMMAND, Key::Comma);
    let row = |window: &Window| app(window).state.words.text("settings-interface");
    let english = row(&window);
    choose(&mut window, &english, "Deutsch");
    shot(&mut window, "settings-german");
    assert_eq!(app(&window).state.settings.language, Language::Of("de"));
    window.get_by_role_and_label(Role::Heading, "Einstellungen");
    press_with(&mut window, Modifiers::COMMAND, Key::Num1);
    window.get_by_role_and_label(Role::Heading, "Ihr Regal");
    // Also what the worker had said before, and what it says now.
    window.get_by_label_contains("Es gibt keine Datei");
    open_missing(&mut window, "other.ron");
    window.get_by_label_contains("Es gibt keine Datei");

    press_with(&mut window, Modifiers::COMMAND, Key::Comma);
    let german = row(&window);
    tab_to(&mut window, &german);
    // Each arrow speaks another language at once, the row included.
    for _ in Words::languages() {
        if app(&window).state.settings.language == Language::System {
            break;
        }
        press(&mut window, Key::ArrowRight);
    }
    window.get_by_role_and_label(Role::Heading, "Settings");
    assert_eq!(app(&window).state.words.language(), "en");
}

#[test]
fn how_quizzes_are_taken_is_set_once_for_all() {
    let single = |question: BankBuilder| question.single(&["*a", "b"]);
    let mut window = window_with(vec![bank().questions("q", 7, single).build()]);
    press_with(&mut window, Modifiers::COMMAND, Key::Comma);
    choose(&mut window, "Short quiz", "5");
    choose(&mut window, "Feedback", "At the end (exam)");
    choose(&mut window, "Time", "20\u{a0}min");
    choose(&mut window, "How sure you are", "Asked and counted");
    shot(&mut window, "settings-quizzes");
    press_with(&mut window, Modifiers::COMMAND, Key::Num1);
    click(&mut window, "Test bank");
    window.get_by_label("Five questions");
    // The set-up begins with the same.
    press(&mut window, Key::S);
    assert_eq!(chosen(&window, "Feedback"), "At the end (exam)");
    assert_eq!(chosen(&window, "Time"), "20\u{a0}min");
    press(&mut window, Key::Escape);
    press(&mut window, Key::Enter);
    let Screen::Quiz(quiz) = screen(&window) else { panic!("no quiz") };
    let sitting = quiz.attempt.sitting();
    assert_eq!(sitting.feedback, Feedback::Exam);
    assert_eq!(sitting.limit_secs, Some(1200));
    assert_eq!(sitting.certainty, CertaintyAsked::Yes);
}

#[test]
fn what_wrong_ticks_cost_is_asked_where_they_cost_something() {
    let mut window = window();
    press_with(&mut window, Modifiers::COMMAND, Key::Num1);
    click(&mut window, "Test bank");
    press(&mut window, Key::S);
    assert!(window.query_by_label("A wrong tick costs").is_none());
    choose(&mut window, "Several right options", "Wrong ticks cost");
    assert_eq!(chosen(&window, "A wrong tick costs"), "That share, at most half");
    assert_eq!(chosen(&window, "Marks below zero"), "Never");
    choose(&mut window, "A wrong tick costs", "What a right one earns");
    choose(&mut window, "Marks below zero", "Possible");
    click(&mut window, "Start");
    let Screen::Quiz(quiz) = screen(&window) else { panic!("no quiz") };
    let rule = MarkingRule::Partial { cost: WrongTick::True, negative: Negative::Yes };
    assert_eq!(quiz.attempt.sitting().marking, rule);
}

/// A page that was scrolled to its end showed nothing when the window became larger, until the
/// pointer moved.
#[test]
fn a_page_that_is_scrolled_is_still_there_when_the_window_becomes_larger() {
    let size = egui::vec2(420.0, 500.0);
    let mut window = open(Setting { size, ..Setting::default() });
    press_with(&mut window, Modifiers::COMMAND, Key::Comma);
    press_with(&mut window, Modifiers::SHIFT, Key::Tab);
    window.set_size(egui::vec2(1200.0, 800.0));
    window.run();
    let page = egui::Rect::from_min_max(egui::pos2(0.0, 90.0), egui::pos2(1200.0, 800.0));
    let inside = super::access::controls(&window);
    let inside = inside.iter().filter(|(_, _, rect)| page.contains_rect(*rect)).count();
    assert!(inside > 3, "{inside} controls in sight");
}
