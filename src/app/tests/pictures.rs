//! Pictures of banks: what is missing is said and why, what was put right is seen at once, and none
//! is held for longer than it is shown.

use std::fs;
use std::path::{Path, PathBuf};

use egui_kittest::kittest::Queryable as _;

use crate::app::command::Command;
use crate::app::pictures::Picture;
use crate::app::route::Route;
use crate::app::state::BankKey;
use crate::app::testing::{Window, app, app_mut, start, window};
use crate::app::worker::Job;
use crate::quiz::Plan;

const MAP: &str = "map.svg";

fn draw(folder: &Path) {
    let map = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"/>";
    fs::write(folder.join(MAP), map).unwrap();
}

fn save(folder: &Path, title: &str) -> PathBuf {
    let file = folder.join("week.ron");
    let text = format!(
        "Bank(format: 1, id: \"week\", title: \"{title}\", questions: [Question(id: \"q\", topic: \
         \"T\", prompt: \"Where?\", image: Image(file: \"{MAP}\", alt: \"A map\"), response: \
         TrueFalse(true), explanation: \"There.\")])"
    );
    fs::write(&file, text).unwrap();
    file
}

/// As the watch does when the bank has been saved.
fn stir(window: &mut Window, file: &Path) {
    app_mut(window).worker.send(Job::LookAgain(vec![file.to_path_buf()]));
    window.run();
}

fn picture(window: &Window) -> Option<&Picture> {
    app(window).state.pictures.get(BankKey(0), MAP)
}

/// A quiz that shows a picture which has gone.
fn without_picture() -> (Window, tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    draw(folder.path());
    let file = save(folder.path(), "Week 47");
    let mut window = window(vec![]);
    app_mut(&mut window).commands.push(Command::OpenFiles(vec![file.clone()]));
    window.run();
    fs::remove_file(folder.path().join(MAP)).unwrap();
    start(&mut window, Plan::default());
    (window, folder, file)
}

#[test]
fn why_a_picture_is_missing_is_said() {
    let (window, ..) = without_picture();
    window.get_by_label("A map");
    window.get_by_label("The picture map.svg is missing");
}

#[test]
fn a_picture_that_was_put_right_is_seen_once_the_bank_is_saved() {
    let (mut window, folder, file) = without_picture();
    draw(folder.path());
    save(folder.path(), "Week 47, mended");
    stir(&mut window, &file);
    assert!(matches!(picture(&window), Some(Picture::Ready(_))));
}

#[test]
fn saving_the_bank_as_it_is_is_enough() {
    let (mut window, folder, file) = without_picture();
    draw(folder.path());
    save(folder.path(), "Week 47");
    stir(&mut window, &file);
    assert!(matches!(picture(&window), Some(Picture::Ready(_))));
    assert!(app(&window).state.notices.all().is_empty(), "the bank is the same");
}

#[test]
fn a_bank_whose_picture_was_missing_when_it_was_read_is_read_again_when_it_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let file = save(folder.path(), "Week 47");
    let mut window = window(vec![]);
    app_mut(&mut window).commands.push(Command::OpenFiles(vec![file.clone()]));
    window.run();
    let problems = |window: &Window| {
        let place = app(window).state.place(BankKey(0)).and_then(|place| place.shelved());
        place.unwrap().reading.diagnostics.len()
    };
    assert_eq!(problems(&window), 1);
    draw(folder.path());
    save(folder.path(), "Week 47");
    stir(&mut window, &file);
    assert_eq!(problems(&window), 0);
}

#[test]
fn pictures_are_let_go_when_the_quiz_is_left() {
    let (mut window, folder, file) = without_picture();
    draw(folder.path());
    save(folder.path(), "Week 47");
    stir(&mut window, &file);
    app_mut(&mut window).commands.push(Command::Go(Route::Shelf));
    window.run();
    assert!(picture(&window).is_none());
}

/// A bank that was saved too large, or could not be read for a moment, took the pictures of a quiz
/// under way along.
#[test]
fn a_quiz_keeps_its_pictures_while_its_bank_cannot_be_read() {
    let (mut window, folder, file) = without_picture();
    draw(folder.path());
    save(folder.path(), "Week 47");
    stir(&mut window, &file);
    fs::write(&file, [0xff, 0xfe, 0xff]).unwrap();
    stir(&mut window, &file);
    assert!(app(&window).state.place(BankKey(0)).unwrap().shelved().is_none());
    assert!(matches!(picture(&window), Some(Picture::Ready(_))));
}
