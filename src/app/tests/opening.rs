//! Opening files and folders: by the desktop's dialog, by path, by dropping them.

use std::path::{Path, PathBuf};

use egui::{HoveredFile, Key, Modifiers, vec2};
use egui_kittest::kittest::Queryable as _;

use super::sample;
use crate::app::command::Command;
use crate::app::dialogs::{Answer, Dialogs};
use crate::app::kept::{FILE_NAME, KeptSettings};
use crate::app::screens::Screen;
use crate::app::settings::Setting;
use crate::app::state::AppState;
use crate::app::testing::{Window, app, app_mut, harness, press, press_with, screen, shot, window};
use crate::app::theme::ThemeChoice;
use crate::app::window::{App, Files};
use crate::app::worker::Worker;
use crate::library;
use crate::words::Words;

fn bank_file(folder: &Path, name: &str) -> PathBuf {
    let file = folder.join(name);
    let text = format!(
        "Bank(format: 1, id: \"{name}\", title: \"{name}\", questions: [Question(id: \"q\", \
         topic: \"T\", prompt: \"Is it?\", response: TrueFalse(true), explanation: \"It is.\")])"
    );
    std::fs::write(&file, text).unwrap();
    file
}

#[test]
fn what_is_chosen_in_the_desktops_dialog_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let file = bank_file(folder.path(), "week.ron");
    let mut window = window(vec![sample()]);
    app_mut(&mut window).dialogs = Dialogs::Always(Answer::Chosen(vec![file]), None);
    press_with(&mut window, Modifiers::COMMAND, Key::O);
    assert!(matches!(screen(&window), Screen::Bank(_)));
    window.get_by_label("week.ron");
}

#[test]
fn a_dialog_that_is_closed_without_a_choice_changes_nothing() {
    let mut window = window(vec![sample()]);
    app_mut(&mut window).dialogs = Dialogs::Always(Answer::Nothing, None);
    press_with(&mut window, Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::O);
    assert!(matches!(screen(&window), Screen::Shelf(_)) && app(&window).modal.is_none());
}

#[test]
fn without_a_dialog_a_path_can_be_typed() {
    let folder = tempfile::tempdir().unwrap();
    bank_file(folder.path(), "one.ron");
    let mut window = window(vec![sample()]);
    press_with(&mut window, Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::O);
    window.get_by_label("Open a bank").type_text(&folder.path().display().to_string());
    window.run();
    press(&mut window, Key::Enter);
    window.get_by_label("one.ron");
}

#[test]
fn a_path_can_be_typed_although_there_is_a_dialog() {
    let mut window = window(vec![sample()]);
    app_mut(&mut window).dialogs = Dialogs::Always(Answer::Nothing, None);
    press_with(&mut window, Modifiers::COMMAND, Key::K);
    window.get_by_label("What do you want to do?").type_text("by path");
    window.run();
    press(&mut window, Key::Enter);
    window.get_by_label("Open a bank");
}

#[test]
fn what_is_held_over_the_window_is_told_where_it_will_land() {
    let mut window = window(vec![sample()]);
    let held = HoveredFile { path: Some("week.ron".into()), ..HoveredFile::default() };
    let before = window.output().shapes.len();
    window.input_mut().hovered_files.push(held.clone());
    window.step();
    assert!(window.output().shapes.len() > before, "nothing is shown");
    window.input_mut().hovered_files.push(held);
    window.step();
    shot(&mut window, "drop");
}

/// A window as the program opens it, with what was kept in `data` and these banks named.
fn begun(data: &Path, banks: &[&Path]) -> Window {
    let words = Words::english();
    let mut state = AppState::new(words.clone(), jiff::civil::date(2022, 6, 15));
    state.settings = KeptSettings::read(data).settings();
    let banks = banks.iter().map(|name| name.to_path_buf()).collect();
    let files = Files { data: Some(data.to_path_buf()), banks };
    harness(vec2(1280.0, 800.0), move |ctx| App::new(ctx, state, Worker::inline(words), files))
}

#[test]
fn a_bundled_bank_is_opened_by_its_id() {
    let data = tempfile::tempdir().unwrap();
    let window = begun(data.path(), &[Path::new("tour-of-footnote")]);
    let Screen::Bank(page) = screen(&window) else { panic!("{:?}", screen(&window)) };
    let bank = app(&window).state.bank(page.bank()).unwrap();
    assert_eq!(bank.id.as_str(), "tour-of-footnote");
    assert_eq!(app(&window).state.shelf.len(), library::bundled_banks().len());
}

#[test]
fn several_bundled_banks_are_found_on_the_shelf_and_a_file_beside_them_is_shown() {
    let (data, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let two = ["tour-of-footnote", "south-ossetia-background.ron"].map(Path::new);
    let window = begun(data.path(), &two);
    assert!(matches!(screen(&window), Screen::Shelf(_)));
    let file = bank_file(folder.path(), "week.ron");
    let window = begun(data.path(), &[Path::new("tour-of-footnote"), &file]);
    window.get_by_label("week.ron");
    assert!(matches!(screen(&window), Screen::Bank(_)));
}

#[test]
fn what_is_neither_a_file_nor_a_bundled_bank_is_said_to_be_missing() {
    let data = tempfile::tempdir().unwrap();
    let window = begun(data.path(), &[Path::new("tour-of-something")]);
    window.get_by_label_contains("There is no file");
}

fn open_file(window: &mut Window, file: &Path) {
    app_mut(window).commands.push(Command::OpenFiles(vec![file.to_path_buf()]));
    window.run();
}

#[test]
fn what_was_opened_stands_there_when_the_window_is_opened_again() {
    let (data, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = bank_file(folder.path(), "week.ron");
    let mut window = begun(data.path(), &[]);
    assert!(window.query_by_label("week.ron").is_none());
    open_file(&mut window, &file);
    drop(window);
    let window = begun(data.path(), &[]);
    assert!(matches!(screen(&window), Screen::Shelf(_)), "it is not opened, it stands there");
    window.get_by_label("week.ron");
}

#[test]
fn two_windows_take_nothing_from_each_other() {
    let (data, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let [one, two] = ["one.ron", "two.ron"].map(|name| bank_file(folder.path(), name));
    let (mut first, mut second) = (begun(data.path(), &[]), begun(data.path(), &[]));
    open_file(&mut first, &one);
    open_file(&mut second, &two);
    app_mut(&mut second).commands.push(Command::Set(Setting::Theme(ThemeChoice::Ink)));
    second.run();
    drop(second);
    // It was opened before the other one, and knows nothing of what was done there.
    drop(first);
    let settings = KeptSettings::read(data.path()).settings();
    assert_eq!(settings.theme, ThemeChoice::Ink);
    assert_eq!(settings.remembered.opened(), [two, one]);
}

#[test]
fn what_is_set_is_kept_at_once_and_not_only_when_the_window_is_closed() {
    let data = tempfile::tempdir().unwrap();
    let mut window = begun(data.path(), &[]);
    app_mut(&mut window).commands.push(Command::Set(Setting::Theme(ThemeChoice::Ink)));
    window.run();
    assert_eq!(KeptSettings::read(data.path()).settings().theme, ThemeChoice::Ink);
}

#[test]
fn a_window_in_which_nothing_was_set_writes_nothing() {
    let data = tempfile::tempdir().unwrap();
    let mut window = begun(data.path(), &[]);
    press_with(&mut window, Modifiers::COMMAND, Key::Comma);
    drop(window);
    assert!(!data.path().join(FILE_NAME).exists());
}

#[test]
fn settings_that_cannot_be_kept_are_told_of_and_kept_once_they_can_be() {
    let (data, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = bank_file(folder.path(), "week.ron");
    let in_the_way = data.path().join(FILE_NAME);
    std::fs::create_dir(&in_the_way).unwrap();
    let mut window = begun(data.path(), &[]);
    open_file(&mut window, &file);
    window.get_by_label_contains("Your settings could not be kept");
    std::fs::remove_dir(&in_the_way).unwrap();
    app_mut(&mut window).commands.push(Command::Set(Setting::Theme(ThemeChoice::Ink)));
    window.run();
    let settings = KeptSettings::read(data.path()).settings();
    assert_eq!(settings.theme, ThemeChoice::Ink);
    assert_eq!(settings.remembered.opened(), [file], "also what could not be kept then");
}
