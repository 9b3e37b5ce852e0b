//! What stands where the question would: a pause, the end of the time, all questions at a glance.

use egui::{Response, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::body::column;
use super::progress::{place_name, place_of};
use super::trouble::trouble_ui;
use super::{QuizScreen, Step};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::places::{self, Place, PlaceLook};
use crate::app::widgets::ring::focus_ring;
use crate::app::widgets::tip::tip;
use crate::app::widgets::{Icon, Weight, text};
use crate::quiz::attempt::Progress;
use crate::quiz::{Feedback, What};

/// A pause: the question is hidden, the clock stands.
pub(super) fn paused_ui(ui: &mut Ui, quiz: &mut QuizScreen, cx: &mut Cx<'_>) {
    column(ui, "paused", |ui| {
        trouble_ui(ui, &mut quiz.trouble, cx);
        let title = quiz.attempt.paper().title.as_str();
        let words = [title, &cx.text("quiz-paused-how")];
        let buttons = [Action::Continue, Action::Leave];
        stopped_ui(ui, &cx.text("quiz-paused"), &words, buttons, cx);
    });
}

/// The time is up.
pub(super) fn time_up_ui(ui: &mut Ui, quiz: &mut QuizScreen, cx: &mut Cx<'_>) {
    column(ui, "time-up", |ui| {
        trouble_ui(ui, &mut quiz.trouble, cx);
        let buttons = [Action::HandIn, Action::Extend];
        stopped_ui(ui, &cx.text("quiz-time-up"), &[&cx.text("quiz-time-up-how")], buttons, cx);
    });
}

/// What is said while nothing can be answered, and the two ways on. The air above is what the window
/// has left, for both ways shall be in view; in a small window the words are set smaller, too.
fn stopped_ui(ui: &mut Ui, title: &str, words: &[&str], ways: [Action; 2], cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let window = ui.clip_rect().size();
    let is_small = is_small(ui);
    let (heading, face) =
        if is_small { (Face::Section, Face::Interface) } else { (Face::Title, Face::Reading) };
    let between = if is_small { space::SMALL } else { space::LARGE };
    ui.add_space(((window.y - NEEDED) * 0.5).clamp(0.0, AIR));
    text::heading(ui, heading, title);
    for words in words {
        text::label(ui, face, palette.muted, words);
    }
    ui.add_space(between);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
        let [first, second] = ways;
        for (way, weight) in [(first, Weight::Primary), (second, Weight::Plain)] {
            if is_small {
                cx.low_button(ui, way, weight)
            } else {
                cx.button(ui, way, weight)
            };
        }
    });
}

/// Whether the window is so narrow or so low that titles are set smaller.
fn is_small(ui: &Ui) -> bool {
    theme::is_low(ui) || ui.clip_rect().width() < space::TIGHT
}

/// What is said in a pause and its buttons are about so high, and the most air there is above.
const NEEDED: f32 = 400.0;
const AIR: f32 = 72.0;

/// So many questions are listed one by one; of a longer paper only those without an answer.
const LISTED: usize = 200;

/// All questions at a glance, before the paper is handed in.
pub(super) fn overview_ui(ui: &mut Ui, quiz: &mut QuizScreen, cx: &mut Cx<'_>) {
    let mut chosen = None;
    column(ui, "overview", |ui| {
        trouble_ui(ui, &mut quiz.trouble, cx);
        let palette = theme::palette(ui);
        let progress = quiz.attempt.progress();
        let title = if progress.open > 0 { "action-overview" } else { "quiz-overview" };
        let is_small = is_small(ui);
        let face = if is_small { Face::Section } else { Face::Title };
        text::heading(ui, face, &cx.text(title));
        let of = quiz.attempt.len();
        let left = of - progress.answered;
        let summary = cx.format(
            "quiz-overview-how",
            &[("answered", progress.answered.into()), ("of", of.into()), ("left", left.into())],
        );
        let face = if is_small { Face::Interface } else { Face::Reading };
        text::label(ui, face, palette.muted, &summary);
        ui.add_space(space::TINY);
        legend_ui(ui, progress, quiz.attempt.sitting().feedback, cx);
        ui.add_space(space::SMALL);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
            let is_long = of > LISTED;
            let places = (0..of).filter(|place| !is_long || quiz.attempt.answer(*place).is_none());
            for place in places.take(LISTED) {
                let name = place_name(&quiz.attempt, place, cx.words());
                if cell_ui(ui, place, place_of(&quiz.attempt, place), &name).clicked() {
                    chosen = Some(place);
                }
            }
        });
        ui.add_space(space::LARGE);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
            if progress.open > 0 {
                cx.button(ui, Action::Next, Weight::Primary);
                cx.button(ui, Action::HandIn, Weight::Plain);
            } else {
                cx.button_with(ui, Action::HandIn, Weight::Primary, |button| button.key(Some("↵")));
            }
            cx.button(ui, Action::Back, Weight::Plain);
        });
    });
    if let Some(place) = chosen {
        quiz.phase = super::Phase::Question;
        cx.push(Command::Quiz(Step::Change(What::MovedTo { place })));
    }
}

/// The marks of questions in words, as far as there are any of each, with how many there are.
fn legend_ui(ui: &mut Ui, progress: Progress, feedback: Feedback, cx: &Cx<'_>) {
    let judged = [
        (Some(PlaceLook::Right), progress.right, "legend-right"),
        (Some(PlaceLook::Partly), progress.partly, "legend-partly"),
        (Some(PlaceLook::Wrong), progress.wrong, "legend-wrong"),
        (Some(PlaceLook::Unmarked), progress.unmarked, "legend-unmarked"),
    ];
    let answered = [(Some(PlaceLook::Answered), progress.answered, "legend-answered")];
    let given = match feedback {
        Feedback::Practice => &judged[..],
        Feedback::Exam => &answered[..],
    };
    let others = [
        (Some(PlaceLook::Skipped), progress.skipped, "legend-skipped"),
        (Some(PlaceLook::Open), progress.open, "legend-open"),
        (None, progress.flagged, "legend-flagged"),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::TINY);
        for (look, count, id) in given.iter().chain(&others) {
            if *count > 0 {
                key_ui(ui, *look, &cx.format(id, &[("count", (*count).into())]));
            }
        }
    });
}

/// A mark and what it means; a flag where there is none.
fn key_ui(ui: &mut Ui, look: Option<PlaceLook>, words: &str) {
    let palette = theme::palette(ui);
    let galley = text::galley(ui, Face::Small, palette.muted, words);
    let indent = MARK + space::SMALL;
    let size = vec2(indent + galley.size().x, galley.size().y.max(20.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    let mark = egui::Rect::from_min_size(rect.min, vec2(MARK, rect.height()));
    match look {
        Some(look) => {
            let place = Place { look, is_shown: false, is_flagged: false };
            places::paint(ui.painter(), mark, place, palette.background, palette);
        }
        None => Icon::Flag.paint(ui.painter(), mark.center(), 11.0, palette.accent.strong),
    }
    let at = pos2(rect.left() + indent, rect.center().y - galley.size().y * 0.5);
    ui.painter().galley(at, galley, palette.muted);
}

/// Width of a mark beside what it means.
const MARK: f32 = 24.0;

/// A question in the overview: its number above the mark it has in the row at the head.
fn cell_ui(ui: &mut Ui, number: usize, place: Place, name: &str) -> Response {
    let palette = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(60.0, 56.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, place.is_shown, name));
    let fill = if response.hovered() { palette.hover } else { palette.surface };
    let stroke =
        if place.is_shown { palette.outline_of(palette.accent) } else { palette.outline() };
    ui.painter().rect(rect, space::RADIUS, fill, stroke, StrokeKind::Inside);
    let face = if place.is_shown { Face::InterfaceStrong } else { Face::Interface };
    let words = text::galley(ui, face, palette.ink, &(number + 1).to_string());
    ui.painter().galley(rect.center_top() + vec2(words.size().x * -0.5, 9.0), words, palette.ink);
    let mark = egui::Rect::from_center_size(
        pos2(rect.center().x, rect.bottom() - 14.0),
        vec2(rect.width() - 24.0, 12.0),
    );
    let unframed = Place { is_shown: false, is_flagged: false, ..place };
    places::paint(ui.painter(), mark, unframed, fill, palette);
    if place.is_flagged {
        let at = rect.right_top() + vec2(-13.0, 13.0);
        Icon::Flag.paint(ui.painter(), at, 11.0, palette.accent.strong);
    }
    focus_ring(ui, &response, space::RADIUS);
    tip(response.on_hover_cursor(egui::CursorIcon::PointingHand), name)
}
