//! A verdict in a bar: icon, word and colour together, the marks beside or below the word.

use egui::{Color32, Rect, Ui, Vec2, pos2, vec2};

use crate::app::screens::quiz::view::Judged;
use crate::app::theme::{self, Face, Palette, State, space};
use crate::app::widgets::{Icon, foot, text};
use crate::quiz::Verdict;

/// Where the marks stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum VerdictShape {
    /// Beside the word.
    Beside,
    /// Below the word.
    Below,
    /// Below the word, in small letters that go on on another line.
    Small,
}

/// Icon, word and colour of a verdict.
pub fn verdict_look(verdict: Verdict, palette: &Palette) -> (Icon, State) {
    match verdict {
        Verdict::Right => (Icon::Check, palette.right),
        Verdict::Partly => (Icon::Half, palette.partly),
        Verdict::Wrong => (Icon::Cross, palette.wrong),
        Verdict::Skipped => (Icon::Dash, palette.accent),
        Verdict::Unmarked => (Icon::Ring, palette.accent),
    }
}

const ICON: f32 = 18.0;
/// Before the words.
const INDENT: f32 = ICON + space::SMALL;

/// Draws a verdict by icon, word and colour. It is read out when it comes, without the focus moving.
pub fn verdict_ui(ui: &mut Ui, judged: &Judged) {
    word_ui(ui, Face::InterfaceStrong, judged);
}

fn word_ui(ui: &mut Ui, face: Face, judged: &Judged) {
    let (icon, state) = verdict_look(judged.mark.verdict, theme::palette(ui));
    icon.show(ui, ICON, state.strong);
    let verdict = text::label(ui, face, state.strong, &judged.verdict);
    let announcement = judged.announcement();
    ui.ctx().accesskit_node_builder(verdict.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
        node.set_value(announcement);
    });
}

/// How much room it takes.
#[must_use]
pub fn verdict_width(ui: &Ui, words: &str) -> f32 {
    INDENT + text::galley(ui, Face::InterfaceStrong, Color32::PLACEHOLDER, words).size().x
}

/// How much room words beside it take.
#[must_use]
pub fn words_width(ui: &Ui, face: Face, words: &str) -> f32 {
    text::galley(ui, face, Color32::PLACEHOLDER, words).size().x.ceil() + 1.0
}

/// How much room a verdict and its marks take together, where there is at most so much.
pub(super) fn size(ui: &Ui, verdict: &str, marks: &str, shape: VerdictShape, room: f32) -> Vec2 {
    match shape {
        VerdictShape::Beside => {
            let marks = words_width(ui, Face::Interface, marks);
            vec2(verdict_width(ui, verdict) + 2.0 + space::SMALL + marks, LINE)
        }
        VerdictShape::Below => {
            let word = words_width(ui, Face::InterfaceStrong, verdict);
            let marks = words_width(ui, Face::Small, marks);
            vec2(INDENT + word.max(marks), LINE + SMALL_LINE)
        }
        VerdictShape::Small => {
            let lines = |face, words| wrapped(ui, face, words, room);
            let (word, marks) = (lines(Face::SmallStrong, verdict), lines(Face::Small, marks));
            vec2(INDENT + word.x.max(marks.x).ceil() + 1.0, word.y + marks.y)
        }
    }
}

const LINE: f32 = 22.0;
const SMALL_LINE: f32 = 19.0;

fn wrapped(ui: &Ui, face: Face, words: &str, room: f32) -> Vec2 {
    text::wrapped(ui, face, Color32::PLACEHOLDER, words, room - INDENT - 1.0).size()
}

/// Draws a verdict with its marks.
pub(super) fn in_bar_ui(ui: &mut Ui, place: Rect, judged: &Judged, shape: VerdictShape) {
    let palette = theme::palette(ui);
    let id = |name: &str| egui::Id::unique(("quiz-foot", name));
    let (face, height, marks_face) = match shape {
        VerdictShape::Beside => {
            foot::fill(ui, place, id("verdict"), |ui| {
                verdict_ui(ui, judged);
                ui.add_space(2.0);
                text::label(ui, Face::Interface, palette.muted, &judged.marks);
            });
            return;
        }
        VerdictShape::Below => (Face::InterfaceStrong, LINE, Face::Small),
        VerdictShape::Small => {
            let word = wrapped(ui, Face::SmallStrong, &judged.verdict, place.width());
            (Face::SmallStrong, word.y, Face::Small)
        }
    };
    let all = size(ui, &judged.verdict, &judged.marks, shape, place.width());
    let top = place.center().y - all.y * 0.5;
    let word = Rect::from_min_size(pos2(place.left(), top), vec2(place.width(), height));
    foot::fill(ui, word, id("verdict"), |ui| word_ui(ui, face, judged));
    let marks = Rect::from_min_max(
        pos2(place.left() + INDENT, top + height),
        pos2(place.right(), top + all.y),
    );
    foot::fill(ui, marks, id("marks"), |ui| {
        text::label(ui, marks_face, palette.muted, &judged.marks);
    });
}
