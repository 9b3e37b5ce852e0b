//! Whether everything fits: each screen in a narrow window and at twice the size, in every language
//! and in one that needs far more room than any.

use std::sync::LazyLock;

use egui::{Rect, Role, Vec2, vec2};
use egui_kittest::kittest::NodeT as _;

use super::Law;
use super::access::place;
use super::drawn::{Drawn, Line};
use super::scenes::Scene;
use crate::app::testing::Window;
use crate::library;
use crate::quiz::Verdict;
use crate::words::Words;

/// Windows in which everything has to fit, in points: narrow at twice the size, at one and a half
/// times and at one and a quarter, narrow, 900x600 and 1280x800 at twice the size, and two of the
/// usual. The two slimmest also as high as any page, for what a page has further down.
pub(super) const SIZES: [Vec2; 10] = [
    vec2(210.0, 400.0),
    vec2(210.0, 2600.0),
    vec2(280.0, 533.0),
    vec2(280.0, 2600.0),
    vec2(336.0, 640.0),
    vec2(420.0, 800.0),
    TWICE,
    vec2(640.0, 400.0),
    vec2(900.0, 600.0),
    vec2(1280.0, 800.0),
];

#[test]
fn everything_fits_in_english() {
    super::hold(Law::FitsEnglish);
}

#[test]
fn everything_fits_in_every_language() {
    super::hold(Law::FitsTranslated);
}

#[test]
fn everything_fits_in_a_language_that_needs_more_room() {
    super::hold(Law::FitsLonger);
}

/// The letters and digits of all that the banks on the shelf say.
static SAID: LazyLock<String> = LazyLock::new(|| {
    let bundled = library::bundled();
    let texts = bundled.iter().map(|one| said(&one.text));
    texts.chain([said(include_str!("troubled.ron"))]).collect()
});

/// A file's text without its signs for line ends.
fn said(text: &str) -> String {
    letters(&text.replace("\\n", " "))
}

fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Whether these are a bank's own words: no more than a beginning of them has to be shown in a list
/// whose rows lead to all of them.
fn is_of_a_bank(text: &str) -> bool {
    SAID.contains(&letters(text))
}

/// Whether this is the line of an answer in the list of results, which opens to all of it, or the
/// one of what is right below it. What came of the answer stands first and is never cut.
fn is_an_answer(text: &str, words: &Words) -> bool {
    let right = words.format("footnote-right-only", &[("right", "".into())]);
    if text.starts_with(right.trim_end()) {
        return true;
    }
    let verdicts = [Verdict::Right, Verdict::Partly, Verdict::Wrong, Verdict::Skipped];
    verdicts
        .into_iter()
        .any(|verdict| text.starts_with(&format!("{}  ·  ", words.verdict(verdict))))
}

/// How much of a window's height the bar below a question may take: what is asked has the rest.
const BAR: f32 = 0.25;
/// The same in the smallest window, where a word fills a row.
const BAR_SMALLEST: f32 = 0.30;

/// Whether the bar below a question leaves it room.
fn check_bar(window: &Window, scene: &Scene, at: &str, size: Vec2, report: &dyn Fn(String)) {
    let is_asked = scene.kind.is_some() || QUESTIONS.contains(&scene.name.as_str());
    if !is_asked {
        return;
    }
    let all = Rect::from_min_size(egui::Pos2::ZERO, size);
    let Some(bar) = Drawn::of(window).foot(all) else {
        report(format!("{at}: there is no bar below the question"));
        return;
    };
    let most = if size.x < 240.0 { BAR_SMALLEST } else { BAR };
    if bar.height() > most * size.y + 0.1 {
        report(format!("{at}: the bar takes {} of {}", bar.height(), size.y));
    }
    if size == TWICE && scene.name == "single-choice-open" {
        let is_seen = |node: &egui_kittest::Node<'_>| {
            node.accesskit_node().role() == Role::RadioButton && place(node).bottom() <= bar.top()
        };
        if !window.root().children_recursive().any(|node| is_seen(&node)) {
            report(format!("{at}: no option is to be seen before the page is scrolled"));
        }
    }
}

/// 900x600 at twice the size.
const TWICE: Vec2 = vec2(450.0, 300.0);

/// Scenes that show a question and are not there for its kind.
const QUESTIONS: [&str; 6] = [
    "quiz-chosen",
    "quiz-passage",
    "quiz-flagged",
    "quiz-certainty",
    "quiz-certainty-judged",
    "quiz-exam",
];

/// Reads a frame.
pub(super) fn check(
    window: &Window,
    scene: &Scene,
    words: &Words,
    size: Vec2,
    report: &dyn Fn(String),
) {
    let at = format!("{} at {}x{} in {}", scene.name, size.x, size.y, words.language());
    let all = Rect::from_min_size(egui::Pos2::ZERO, size);
    for node in window.root().children_recursive() {
        let inner = node.accesskit_node();
        let rect = place(&node);
        let is_seen = rect.intersects(all) && egui::accessibility::is_input(inner.role());
        if is_seen && (rect.left() < -0.5 || rect.right() > all.right() + 0.5) {
            let name = inner.label().unwrap_or_default();
            report(format!("{at}: the {:?} “{name}” reaches out to {rect:?}", inner.role()));
        }
    }
    check_bar(window, scene, &at, size, report);
    let lines = Drawn::of(window).lines;
    for (index, line) in lines.iter().enumerate() {
        let Line { text, cut_from, broken, ink, clip, holder, .. } = line;
        if ink.left() < clip.left() - 0.5 || ink.right() > clip.right() + 0.5 {
            report(format!("{at}: “{text}” at {ink:?} is cut off by {clip:?}"));
        }
        let may_be_cut = |all: &&String| is_of_a_bank(all) || is_an_answer(all, words);
        if let Some(whole) = cut_from.as_ref().filter(|whole| !may_be_cut(whole)) {
            report(format!("{at}: “{text}” is not all of “{whole}”"));
        }
        if let Some(word) = broken {
            report(format!("{at}: a word is broken: {word}"));
        }
        // A page scrolls, and may cut its last line; a bar at the head or foot does not.
        let is_at_edge = clip.top() < 1.0 || clip.bottom() > all.bottom() - 1.0;
        let is_bar = is_at_edge && clip.height() < 120.0;
        if is_bar && (ink.top() < clip.top() - 0.5 || ink.bottom() > clip.bottom() + 0.5) {
            report(format!("{at}: “{text}” at {ink:?} is cut off by {clip:?}"));
        }
        if ink.left() < holder.left() - 1.5 || ink.right() > holder.right() + 1.5 {
            report(format!("{at}: “{text}” at {ink:?} does not fit its box {holder:?}"));
        }
        for other in &lines[..index] {
            let both = ink.intersect(*clip).intersect(other.ink.intersect(other.clip));
            let is_covered = other.covered.iter().any(|over| over.contains_rect(both));
            if both.width() > 1.5 && both.height() > 1.5 && !is_covered {
                report(format!("{at}: “{text}” lies over “{}” at {both:?}", other.text));
            }
        }
    }
}
