//! Laws that hold on every screen (`scenes` lists them): what it looks like, what a screen reader
//! is told, how well it can be read, what fits where.
//!
//! Opening a screen takes far longer than looking at it, so each is opened once, all laws look at
//! it in turn, and each law's test tells what was found: all of it at once. `FOOTNOTE_SCENE=name`
//! looks at the scenes with that in their names only.

mod access;
mod actions;
mod answers;
mod chosen;
mod contrast;
mod controls;
mod drawn;
mod images;
mod keycaps;
mod past;
mod pointed;
mod readme;
mod reflow;
mod scenes;
mod still;
mod tips;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{LazyLock, Mutex};

use egui::{Vec2, vec2};

use super::super::testing::{Window, app_mut};
use crate::app::command::Command;
use crate::app::settings::Setting;
use crate::app::theme::ThemeChoice;
use crate::words::Words;
use scenes::{Look, Scene};

/// What holds everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Law {
    /// It opens and comes to rest.
    Opens,
    Looks,
    Contrast,
    States,
    Hover,
    Focus,
    Names,
    Roles,
    Announces,
    Keycaps,
    TabOrder,
    FitsEnglish,
    FitsTranslated,
    FitsLonger,
}

/// The window that pictures are taken of, in points.
const SIZE: Vec2 = vec2(900.0, 600.0);

/// What breaks a law, on all screens.
static FOUND: LazyLock<Vec<(Law, String)>> = LazyLock::new(|| {
    let only = std::env::var("FOOTNOTE_SCENE").unwrap_or_default();
    let scenes: Vec<Scene> =
        scenes::all().into_iter().filter(|scene| scene.name.contains(&only)).collect();
    let found = Mutex::new(Vec::new());
    let next = Mutex::new(scenes.iter());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from).min(8) {
            scope.spawn(|| {
                loop {
                    let Some(scene) = next.lock().unwrap().next() else { break };
                    let report = |law, what| found.lock().unwrap().push((law, what));
                    if catch_unwind(AssertUnwindSafe(|| look(scene, &report))).is_err() {
                        report(Law::Opens, format!("{}: see the panic above", scene.name));
                    }
                }
            });
        }
    });
    let mut found = found.into_inner().unwrap();
    found.sort();
    found.dedup();
    found
});

type Report<'a> = &'a dyn Fn(Law, String);

fn look(scene: &Scene, report: Report<'_>) {
    let english = Words::english();
    let look = Look { theme: ThemeChoice::Paper, size: SIZE, words: english.clone() };
    let mut window = scene.open(&look);
    for theme in themes() {
        app_mut(&mut window).commands.push(Command::Set(Setting::Theme(theme)));
        window.run_steps(2);
        images::check(&mut window, scene, theme, report);
        contrast::check(&window, scene, theme, report);
    }
    pointed::check_hover(&mut window, scene, report);
    access::check(&window, scene, report);
    for (law, words) in languages() {
        speak(&mut window, words.clone());
        for size in reflow::SIZES {
            resize(&mut window, size);
            reflow::check(&window, scene, &words, size, &|what| report(law, what));
        }
    }
    // In a new window: time has passed in this one, and notices leave by themselves.
    let mut stops = pointed::Stops::new(scene);
    access::check_tab_order(&mut scene.open(&look), scene, report, &mut |window| {
        stops.check(window, scene, report);
    });
    keycaps::check(|| scene.open(&look), scene, report);
}

/// Each theme there is.
fn themes() -> impl Iterator<Item = ThemeChoice> {
    ThemeChoice::ALL.into_iter().filter(|theme| *theme != ThemeChoice::System)
}

/// Every language there is, and one that needs more room than any.
fn languages() -> impl Iterator<Item = (Law, Words)> {
    let spoken = Words::languages().map(|(tag, _)| {
        let law = if tag == "en" { Law::FitsEnglish } else { Law::FitsTranslated };
        (law, Words::for_language(tag))
    });
    spoken.chain([(Law::FitsLonger, Words::pseudo())])
}

fn resize(window: &mut Window, size: Vec2) {
    window.set_size(size);
    window.run_steps(3);
}

fn speak(window: &mut Window, words: Words) {
    let app = app_mut(window);
    app.state.words = words;
    app.screen.refresh(&app.state);
}

/// Holds a law.
fn hold(law: Law) {
    let found: Vec<&str> =
        FOUND.iter().filter(|(broken, _)| *broken == law).map(|(_, what)| what.as_str()).collect();
    assert!(found.is_empty(), "{law:?}, {} times:\n{}", found.len(), found.join("\n"));
}

#[test]
fn every_screen_opens_and_comes_to_rest() {
    hold(Law::Opens);
}
