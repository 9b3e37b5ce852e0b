//! The bar above a question: pause, how far one is, the time, the way to all questions.

use egui::{Frame, Id, Margin, Panel, Rect, Ui, pos2, vec2};

use super::{Phase, QuizScreen, Step, progress};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::screens::chrome::page_margin;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::picker::flow;
use crate::app::widgets::{Button, Icon, Weight, foot, text};
use crate::quiz::What;

/// Below this much time left it is said once.
pub(super) const SOON_SECS: u64 = 60;

/// Height of the bar, and of a row where it has several.
const HEIGHT: f32 = 54.0;
const ROW: f32 = 36.0;
/// The least width of the row of questions beside everything else.
const LEAST: f32 = 260.0;

/// Something in the bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Item {
    Pause,
    Time(u64),
    More,
    All,
}

/// Draws it.
pub(super) fn head_ui(ui: &mut Ui, quiz: &mut QuizScreen, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let side = page_margin(ui.available_width());
    let width = ui.available_width() - 2.0 * f32::from(side) + f32::from(OUTDENT);
    let items = items(quiz, ui.input(|input| input.time));
    let widths = |has_keys| -> Vec<f32> {
        items.iter().map(|item| item_width(ui, *item, quiz, has_keys, cx)).collect()
    };
    let needed = |widths: &[f32]| widths.iter().map(|width| width + space::MEDIUM).sum::<f32>();
    let has_keys = needed(&widths(true)) + LEAST <= width;
    let widths = widths(has_keys);
    let is_stacked = needed(&widths) + LEAST > width;
    let sizes: Vec<egui::Vec2> = widths.iter().map(|own| vec2(own.min(width), ROW)).collect();
    let (flowed, above) = flow(&sizes, width, space::SMALL);
    let height = if is_stacked { above + ROW + 12.0 } else { HEIGHT };
    let frame = Frame::new().fill(palette.background).inner_margin(Margin {
        left: side - OUTDENT,
        right: side,
        top: 0,
        bottom: 0,
    });
    let panel = Panel::top("quiz-head").exact_size(height).frame(frame).show_separator_line(false);
    panel.show(ui, |ui| {
        let bar = ui.max_rect();
        let (places, row) = if is_stacked {
            stacked(bar, &flowed, above)
        } else {
            beside(bar, &widths, items.first() == Some(&Item::Pause))
        };
        let mut chosen = None;
        let mut row_ui = |ui: &mut Ui, quiz: &mut QuizScreen| {
            let can_go = !quiz.attempt.is_paused() && quiz.phase != Phase::TimeUp;
            let shown = quiz.attempt.shown();
            chosen = progress::ui(ui, row, &mut quiz.progress, shown, can_go);
        };
        let mut is_row_drawn = false;
        for (item, place) in items.iter().zip(places) {
            // In the order of reading: beside each other the row comes after the pause.
            if !is_stacked && !is_row_drawn && *item != Item::Pause {
                row_ui(ui, quiz);
                is_row_drawn = true;
            }
            item_ui(ui, *item, place, quiz, has_keys, cx);
        }
        if !is_row_drawn {
            row_ui(ui, quiz);
        }
        if let Some(place) = chosen {
            quiz.give(cx);
            quiz.phase = Phase::Question;
            cx.push(Command::Quiz(Step::Change(What::MovedTo { place })));
        }
        soon_ui(ui, bar, &items, cx);
    });
    if items.iter().any(|item| matches!(item, Item::Time(_)))
        && !quiz.attempt.is_paused()
        && quiz.phase != Phase::TimeUp
    {
        // The one thing here that changes by itself, once a second.
        ui.ctx().request_repaint_after(std::time::Duration::from_secs(1));
    }
}

/// By how much the first button reaches out of the column, so that its words stand in line.
const OUTDENT: i8 = 8;

fn items(quiz: &QuizScreen, now: f64) -> Vec<Item> {
    let is_working = !quiz.attempt.is_paused() && quiz.phase != Phase::TimeUp;
    let left = quiz.seconds_left(now);
    let pause = is_working.then_some(Item::Pause);
    let more = left.filter(|_| is_working).map(|_| Item::More);
    let all = is_working.then_some(Item::All);
    pause.into_iter().chain(left.map(Item::Time)).chain(more).chain(all).collect()
}

/// Places of the items below each other, and of the row of questions.
fn stacked(bar: Rect, flowed: &[Rect], above: f32) -> (Vec<Rect>, Rect) {
    let top = bar.top() + 6.0;
    let mut places: Vec<Rect> =
        flowed.iter().map(|rect| rect.translate(vec2(bar.left(), top))).collect();
    // The first row is spread: its last item ends where the bar ends.
    let first = flowed.iter().filter(|rect| rect.top() == 0.0).count();
    if first > 1
        && let Some(last) = places.get_mut(first - 1)
    {
        *last = last.translate(vec2(bar.right() - last.right(), 0.0));
    }
    let left = pos2(bar.left() + f32::from(OUTDENT), top + above);
    (places, Rect::from_min_max(left, pos2(bar.right(), left.y + ROW)))
}

/// Places of the items left and right of the row of questions.
fn beside(bar: Rect, widths: &[f32], has_pause: bool) -> (Vec<Rect>, Rect) {
    let at = |left: f32, width: f32| {
        Rect::from_min_size(pos2(left, bar.top()), vec2(width, bar.height()))
    };
    let mut right = bar.right();
    let before = usize::from(has_pause);
    let mut places: Vec<Rect> = widths
        .iter()
        .skip(before)
        .rev()
        .map(|width| {
            right -= width + space::MEDIUM;
            at(right + space::MEDIUM, *width)
        })
        .collect();
    places.reverse();
    let mut left = bar.left() + f32::from(OUTDENT);
    if let Some(width) = widths.first().filter(|_| has_pause) {
        places.insert(0, at(bar.left(), *width));
        left = bar.left() + width + space::MEDIUM;
    }
    let middle = bar.center().y;
    let row = Rect::from_min_max(
        pos2(left, middle - space::TARGET * 0.5),
        pos2(right.max(left + 1.0), middle + space::TARGET * 0.5),
    );
    (places, row)
}

/// As wide as the time becomes, so that nothing moves while it runs.
fn time_width(ui: &Ui, left: u64, cx: &Cx<'_>) -> f32 {
    let clock: String = cx
        .words()
        .clock(left)
        .chars()
        .map(|letter| if letter.is_ascii_digit() { '0' } else { letter })
        .collect();
    let colour = egui::Color32::PLACEHOLDER;
    14.0 + space::SMALL + text::galley(ui, Face::InterfaceStrong, colour, &clock).size().x + 4.0
}

fn item_width(ui: &Ui, item: Item, quiz: &QuizScreen, has_keys: bool, cx: &Cx<'_>) -> f32 {
    let of_action =
        |action| {
            cx.button_width(ui, action, Weight::Quiet, |button| {
                if has_keys { button } else { button.key(None) }
            })
        };
    match item {
        Item::Pause => of_action(Action::Pause),
        Item::Time(left) => time_width(ui, left, cx),
        Item::More => of_action(Action::Extend),
        Item::All => {
            let key = cx.key(Action::Overview).filter(|_| has_keys);
            all_button(&quiz.progress.count, key.as_deref()).natural_width(ui)
        }
    }
}

fn all_button<'a>(count: &'a str, key: Option<&'a str>) -> Button<'a> {
    Button::new(count).weight(Weight::Quiet).key(key)
}

fn item_ui(
    ui: &mut Ui,
    item: Item,
    place: Rect,
    quiz: &QuizScreen,
    has_keys: bool,
    cx: &mut Cx<'_>,
) {
    let id = |name: &str| Id::unique(("quiz-head", name));
    // Keys without Ctrl belong to the field then; their room stays.
    let is_typing = ui.ctx().text_edit_focused();
    match item {
        Item::Pause => foot::fill(ui, place, id("pause"), |ui| {
            // In the overview Escape leads back to the question.
            let has_key = has_keys && quiz.phase != Phase::Overview && !is_typing;
            cx.button_with(ui, Action::Pause, Weight::Quiet, |button| {
                let button = button.width(place.width());
                if has_key { button } else { button.key(None) }
            });
        }),
        Item::Time(left) => foot::fill(ui, place, id("time"), |ui| time_ui(ui, left, cx)),
        Item::More => foot::fill(ui, place, id("more"), |ui| {
            cx.button_with(ui, Action::Extend, Weight::Quiet, |button| {
                let button = button.width(place.width());
                if has_keys && !is_typing { button } else { button.key(None) }
            });
        }),
        Item::All => foot::fill(ui, place, id("all"), |ui| {
            let key = cx.key(Action::Overview).filter(|_| has_keys);
            let name = cx.label(Action::Overview);
            let button = all_button(&quiz.progress.count, key.as_deref());
            if button.named(&name).tip(Some(&name)).show(ui).clicked() {
                cx.push(Command::Act(Action::Overview));
            }
        }),
    }
}

fn time_ui(ui: &mut Ui, left: u64, cx: &Cx<'_>) {
    let palette = theme::palette(ui);
    let is_soon = left <= SOON_SECS;
    let colour = if is_soon { palette.partly.strong } else { palette.muted };
    let face = if is_soon { Face::InterfaceStrong } else { Face::Interface };
    Icon::Clock.show(ui, 14.0, colour);
    let response = text::label(ui, face, colour, &cx.words().clock(left));
    let name = cx.format("quiz-time-left", &[("time", cx.words().duration(left).into())]);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(name));
}

/// Says once, to those who do not see the clock, that the time is nearly up and can be extended.
fn soon_ui(ui: &Ui, bar: Rect, items: &[Item], cx: &Cx<'_>) {
    let is_soon = |item: &Item| matches!(item, Item::Time(left) if *left <= SOON_SECS);
    if !items.iter().any(is_soon) || !items.contains(&Item::More) {
        return;
    }
    let said = cx.format("quiz-time-soon", &[("more", cx.label(Action::Extend).into())]);
    let id = Id::unique("quiz-time-soon");
    let place = Rect::from_min_size(bar.min, vec2(1.0, 1.0));
    ui.interact(place, id, egui::Sense::hover())
        .widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &said));
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
        node.set_value(said.as_str());
    });
}
