//! Your data in the settings, by keyboard alone, on a folder of the test's own: copies, going back
//! to one, checking the record.

use std::fs;
use std::path::{Path, PathBuf};

use egui::{Key, Modifiers};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;

use super::sample;
use crate::app::command::Command;
use crate::app::dialogs::{Answer, Dialogs};
use crate::app::notices::NoticeKind;
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
    press_named(&mut window, "Back up now");
    assert!(said(&mut window).contains("was backed up"));
    press_named(&mut window, "Back up now");
    assert!(said(&mut window).contains("already has everything"));
    assert_eq!(backups(folder.path()).unwrap().len(), 1);
    shot(&mut window, "settings-copy");

    let id = app(&window).state.history[0].id;
    app_mut(&mut window).commands.push(Command::DeleteAttempt(id));
    window.run();
    said(&mut window);
    assert!(app(&window).state.history.is_empty());

    press_named(&mut window, "Restore the backup of");
    press_named(&mut window, "Restore");
    assert!(said(&mut window).contains("again what it was"));
    assert_eq!(app(&window).state.history.len(), 1, "the attempt is back");
    assert_eq!(app(&window).state.shelf[0].known.seen, 1, "the shelf knows it, too");
    assert!(!set_aside(&folder).is_empty(), "what was there is kept");
}

#[test]
fn going_back_asks_first_and_enter_means_no() {
    let (mut window, folder) = settings();
    press_named(&mut window, "Back up now");
    said(&mut window);
    press_named(&mut window, "Restore the backup of");
    window.get_by_label_contains("not deleted");
    shot(&mut window, "settings-go-back");
    press(&mut window, Key::Enter);
    assert!(window.query_by_label_contains("not deleted").is_none());
    assert!(app(&window).state.notices.all().is_empty());
    assert!(set_aside(&folder).is_empty());
}

#[test]
fn a_copy_that_is_none_leaves_everything_as_it_was() {
    let (mut window, folder) = settings();
    press_named(&mut window, "Back up now");
    said(&mut window);
    let copy = backups(folder.path()).unwrap().remove(0).file;
    fs::write(copy, "no record").unwrap();
    press_named(&mut window, "Restore the backup of");
    press_named(&mut window, "Restore");
    assert!(said(&mut window).contains("Take another copy"));
    assert_eq!(app(&window).state.history.len(), 1);
    press_named(&mut window, "Check the record");
    assert!(said(&mut window).contains("intact"), "the record is open again");
}

#[test]
fn a_change_behind_our_back_is_found() {
    let (mut window, folder) = settings();
    press_named(&mut window, "Check the record");
    assert!(said(&mut window).contains("intact"));
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

/// Types a path into the dialog that asks for one, and presses Enter.
fn type_path(window: &mut Window, dialog: &str, path: &Path) {
    window.get_by_label(dialog).type_text(&path.display().to_string());
    window.run();
    press(window, Key::Enter);
}

/// The folder of the desktop's dialogs, or a file in it.
fn chosen(window: &mut Window, path: &Path) {
    let answer = Answer::Chosen(vec![path.to_path_buf()]);
    app_mut(window).dialogs = Dialogs::Always(answer, None);
}

fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_record_is_exported_and_taken_in_elsewhere_by_keyboard_alone() {
    let (mut here, _data) = settings();
    let carried = tempfile::tempdir().unwrap();
    chosen(&mut here, carried.path());
    for _ in 0..2 {
        press_named(&mut here, "Export the record…");
        assert!(said(&mut here).starts_with("1 attempt was written to “"));
    }
    let names = files(carried.path());
    assert_eq!(names.len(), 2, "the second has a name of its own: {names:?}");
    assert!(names.iter().all(|name| name.starts_with("Footnote record ")), "{names:?}");

    let data = tempfile::tempdir().unwrap();
    let mut there = window(vec![sample()]);
    app_mut(&mut there).worker.send(Job::OpenRecord(Some(data.path().to_owned())));
    press_with(&mut there, Modifiers::COMMAND, Key::Comma);
    shot(&mut there, "settings-carry");
    chosen(&mut there, &carried.path().join(&names[0]));
    press_named(&mut there, "Import a record…");
    let came = said(&mut there);
    assert_eq!(came, "1 attempt taken, 0 gone on with, 0 known already, 0 left out.");
    assert_eq!(app(&there).state.history, app(&here).state.history);
    assert_eq!(app(&there).state.shelf[0].known.seen, 1, "the shelf knows it, too");
    press_named(&mut there, "Import a record…");
    assert!(said(&mut there).contains("1 known already"));
    assert_eq!(app(&there).state.history.len(), 1);
}

#[test]
fn without_a_dialog_paths_are_typed_and_no_file_is_written_over() {
    let (mut window, _data) = settings();
    let carried = tempfile::tempdir().unwrap();
    let file = carried.path().join("mine.jsonl");
    press_named(&mut window, "Export the record…");
    shot(&mut window, "settings-export-path");
    type_path(&mut window, "A folder for the exported record", &file);
    assert!(said(&mut window).contains("mine.jsonl"));
    let before = fs::read(&file).unwrap();
    press_named(&mut window, "Export the record…");
    type_path(&mut window, "A folder for the exported record", &file);
    assert!(said(&mut window).contains("there already, and was left as it is"));
    assert_eq!(fs::read(&file).unwrap(), before);
    press_named(&mut window, "Import a record…");
    type_path(&mut window, "Import a record", &file);
    assert!(said(&mut window).contains("1 known already"));
}

#[test]
fn what_cannot_be_taken_in_is_told_line_by_line_and_stays_until_it_is_read() {
    let (mut window, _data) = settings();
    let carried = tempfile::tempdir().unwrap();
    let file = carried.path().join("broken.jsonl");
    press_named(&mut window, "Export the record…");
    type_path(&mut window, "A folder for the exported record", &file);
    said(&mut window);
    let text = fs::read_to_string(&file).unwrap();
    let head = text.lines().next().unwrap();
    fs::write(&file, format!("{head}\n{}", "no attempt\n".repeat(5))).unwrap();
    chosen(&mut window, &file);
    press_named(&mut window, "Import a record…");
    shot(&mut window, "settings-import-broken");
    let notice = app(&window).state.notices.all().last().unwrap();
    assert_eq!(notice.kind, NoticeKind::Failure);
    let told = said(&mut window);
    for part in ["5 left out", "its end is missing", "Line 2 ", "Line 4 ", "2 more lines"] {
        assert!(told.contains(part), "{part} is not in: {told}");
    }
    fs::write(&file, "Bank()").unwrap();
    press_named(&mut window, "Import a record…");
    assert!(said(&mut window).contains("is no record that was exported"));
    assert_eq!(app(&window).state.history.len(), 1);
}
