//! What stands where the question would: a pause, the end of the time, all questions at a glance.

use egui::{Response, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::body::column;
use super::progress::{place_name, place_of};
use super::{QuizScreen, Step};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::foot;
use crate::app::widgets::places::{self, Place};
use crate::app::widgets::ring::focus_ring;
use crate::app::widgets::{Icon, Weight, text};
use crate::quiz::What;

/// A pause: the question is hidden, the clock stands.
pub(super) fn paused_ui(ui: &mut Ui, quiz: &QuizScreen, cx: &mut Cx<'_>) {
    column(ui, "paused", |ui| {
        let title = quiz.attempt.paper().title.as_str();
        let words = [title, &cx.text("quiz-paused-how")];
        let buttons = [Action::Continue, Action::Leave];
        stopped_ui(ui, &cx.text("quiz-paused"), &words, buttons, cx);
    });
}

/// The time is up.
pub(super) fn time_up_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    column(ui, "time-up", |ui| {
        let buttons = [Action::HandIn, Action::Extend];
        stopped_ui(ui, &cx.text("quiz-time-up"), &[&cx.text("quiz-time-up-how")], buttons, cx);
    });
}

/// What is said while nothing can be answered, and the two ways on. The air above is what the window
/// has left, for both ways shall be in view; in a small window the words are set smaller, too.
fn stopped_ui(ui: &mut Ui, title: &str, words: &[&str], ways: [Action; 2], cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let window = ui.clip_rect().size();
    let is_small = foot::is_low(ui) || window.x < space::TIGHT;
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

/// What is said in a pause and its buttons are about so high, and the most air there is above.
const NEEDED: f32 = 400.0;
const AIR: f32 = 72.0;

/// So many questions are listed one by one; of a longer paper only those without an answer.
const LISTED: usize = 200;

/// All questions at a glance, before the paper is handed in.
pub(super) fn overview_ui(ui: &mut Ui, quiz: &mut QuizScreen, cx: &mut Cx<'_>) {
    let mut chosen = None;
    column(ui, "overview", |ui| {
        let palette = theme::palette(ui);
        let progress = quiz.attempt.progress();
        let title = if progress.open > 0 { "action-overview" } else { "quiz-overview" };
        text::heading(ui, Face::Title, &cx.text(title));
        let of = quiz.attempt.len();
        let left = of - progress.answered;
        let summary = cx.format(
            "quiz-overview-how",
            &[("answered", progress.answered.into()), ("of", of.into()), ("left", left.into())],
        );
        text::label(ui, Face::Reading, palette.muted, &summary);
        ui.add_space(space::MEDIUM);
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

/// A question in the overview: its number above the mark it has in the row at the head.
fn cell_ui(ui: &mut Ui, number: usize, place: Place, name: &str) -> Response {
    let palette = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(60.0, 56.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, place.is_shown, name));
    let fill = if response.hovered() { palette.hover } else { palette.surface };
    let stroke = if place.is_shown {
        (space::LINE_STRONG, palette.accent.strong)
    } else {
        (space::LINE, palette.edge)
    };
    ui.painter().rect(rect, space::RADIUS, fill, stroke, StrokeKind::Inside);
    let face = if place.is_shown { Face::InterfaceStrong } else { Face::Interface };
    let words = text::galley(ui, face, palette.ink, &(number + 1).to_string());
    ui.painter().galley(rect.center_top() + vec2(words.size().x * -0.5, 9.0), words, palette.ink);
    let mark = egui::Rect::from_center_size(
        pos2(rect.center().x, rect.bottom() - 14.0),
        vec2(rect.width() - 24.0, 12.0),
    );
    let unframed = Place { is_shown: false, is_flagged: false, ..place };
    places::paint(ui.painter(), mark, unframed, palette);
    if place.is_flagged {
        let at = rect.right_top() + vec2(-13.0, 13.0);
        Icon::Flag.paint(ui.painter(), at, 11.0, palette.accent.strong);
    }
    focus_ring(ui, &response, space::RADIUS);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(name)
}
