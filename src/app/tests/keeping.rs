//! Your data in the settings, by keyboard alone, on a folder of the test's own: copies, going back
//! to one, checking the record.

use std::fs;
use std::path::PathBuf;

use egui::{Key, Modifiers};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;

use super::sample;
use crate::app::command::Command;
use crate::app::testing::{Window, app, app_mut, press, press_with, shot, start, window};
use crate::app::worker::Job;
use crate::quiz::Plan;
use crate::record::{FILE_NAME, backups};

/// A window that keeps its record in a folder, with one answer in it, and shows the settings.
fn settings() -> (Window, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(vec![sample()]);
    app_mut(&mut window).worker.send(Job::OpenRecord(Some(folder.path().to_owned())));
    start(&mut window, Plan::default());
    press(&mut window, Key::A);
    press(&mut window, Key::Enter);
    press_with(&mut window, Modifiers::COMMAND, Key::Comma);
    assert_eq!(app(&window).state.history.len(), 1);
    (window, folder)
}

/// Goes to what has this name by Tab, and presses it by Enter.
fn press_named(window: &mut Window, name: &str) {
    for _ in 0..60 {
        press(window, Key::Tab);
        let focused = window.root().children_recursive().find(Node::is_focused);
        let focused = focused.and_then(|node| node.accesskit_node().label());
        if focused.is_some_and(|label| label.starts_with(name)) {
            press(window, Key::Enter);
            return;
        }
    }
    panic!("Tab does not lead to “{name}”");
}

/// What the window says, and that it was understood.
fn said(window: &mut Window) -> String {
    let (id, said) = match app(window).state.notices.all() {
        [.., notice] => (notice.id, notice.text.clone()),
        [] => panic!("nothing is said"),
    };
    window.get_by_label_contains(&said);
    app_mut(window).commands.push(Command::Dismiss(Some(id)));
    window.run();
    said
}

fn set_aside(folder: &TempDir) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.path().join("set-aside")).into_iter().flatten();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn one_goes_back_to_a_copy_and_nothing_is_thrown_away() {
    let (mut window, folder) = settings();
    press_named(&mut window, "Make a copy now");
    assert!(said(&mut window).contains("was made"));
    press_named(&mut window, "Make a copy now");
    assert!(said(&mut window).contains("has everything"));
    assert_eq!(backups(folder.path()).unwrap().len(), 1);
    shot(&mut window, "settings-copy");

    let id = app(&window).state.history[0].id;
    app_mut(&mut window).commands.push(Command::DeleteAttempt(id));
    window.run();
    said(&mut window);
    assert!(app(&window).state.history.is_empty());

    press_named(&mut window, "Go back to the copy of");
    press_named(&mut window, "Go back");
    assert!(said(&mut window).contains("again what it was"));
    assert_eq!(app(&window).state.history.len(), 1, "the attempt is back");
    assert_eq!(app(&window).state.shelf[0].known.seen, 1, "the shelf knows it, too");
    assert!(!set_aside(&folder).is_empty(), "what was there is kept");
}

#[test]
fn going_back_asks_first_and_enter_means_no() {
    let (mut window, folder) = settings();
    press_named(&mut window, "Make a copy now");
    said(&mut window);
    press_named(&mut window, "Go back to the copy of");
    window.get_by_label_contains("never deleted");
    shot(&mut window, "settings-go-back");
    press(&mut window, Key::Enter);
    assert!(window.query_by_label_contains("never deleted").is_none());
    assert!(app(&window).state.notices.all().is_empty());
    assert!(set_aside(&folder).is_empty());
}

#[test]
fn a_copy_that_is_none_leaves_everything_as_it_was() {
    let (mut window, folder) = settings();
    press_named(&mut window, "Make a copy now");
    said(&mut window);
    let copy = backups(folder.path()).unwrap().remove(0).file;
    fs::write(copy, "no record").unwrap();
    press_named(&mut window, "Go back to the copy of");
    press_named(&mut window, "Go back");
    assert!(said(&mut window).contains("Take another copy"));
    assert_eq!(app(&window).state.history.len(), 1);
    press_named(&mut window, "Check the record");
    assert!(said(&mut window).contains("sound"), "the record is open again");
}

#[test]
fn a_change_behind_our_back_is_found() {
    let (mut window, folder) = settings();
    press_named(&mut window, "Check the record");
    assert!(said(&mut window).contains("sound"));
    let other = rusqlite::Connection::open(folder.path().join(FILE_NAME)).unwrap();
    other.execute("UPDATE event SET json = replace(json, '0', '1')", []).unwrap();
    drop(other);
    press_named(&mut window, "Check the record");
    assert!(said(&mut window).contains("damaged"));
}

#[test]
fn the_path_of_the_folder_is_shown_and_can_be_copied() {
    let (mut window, folder) = settings();
    window.get_by_label(&folder.path().display().to_string());
    press_named(&mut window, "Copy the path");
    window.get_by_label("Copied");
}

#[test]
fn where_nothing_is_kept_the_page_says_so() {
    let mut window = window(vec![sample()]);
    press_with(&mut window, Modifiers::COMMAND, Key::Comma);
    window.get_by_label_contains("nothing is kept");
    assert!(window.query_by_label("Check the record").is_none());
}
