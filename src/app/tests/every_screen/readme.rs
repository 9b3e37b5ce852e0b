//! The pictures in README, made by `cargo test --lib readme_pictures -- --ignored`.

use std::path::Path;

use egui::vec2;

use super::images;
use super::scenes::{self, Look};
use crate::app::theme::ThemeChoice;
use crate::words::Words;

#[test]
#[ignore = "writes assets/pictures; run it when the screens have changed"]
fn readme_pictures() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/pictures");
    std::fs::create_dir_all(&folder).unwrap();
    let scenes = scenes::all();
    for (file, scene, theme) in [
        ("footnote-paper", "multiple-choice-judged", ThemeChoice::Paper),
        ("shelf-paper", "shelf-unfinished", ThemeChoice::Paper),
        ("quiz-ink", "quiz-certainty", ThemeChoice::Ink),
        ("order-paper", "ordering-open", ThemeChoice::Paper),
        ("results-ink", "results-certainty", ThemeChoice::Ink),
        ("bank-paper", "bank-reading", ThemeChoice::Paper),
    ] {
        let scene = scenes.iter().find(|one| one.name == scene).unwrap();
        let look = Look { theme, size: vec2(1280.0, 800.0), words: Words::english() };
        let picture = scene.open(&look).render().unwrap();
        images::keep(&picture, &folder.join(format!("{file}.png")));
    }
}
