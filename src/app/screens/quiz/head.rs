//! The bar above a question: pause, how far one is, the time, the way to all questions.

use egui::{Frame, Id, Panel, Rect, Ui, pos2, vec2};

use super::{Phase, QuizScreen, Step, progress};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::screens::chrome::page_edge;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::{Button, Icon, Weight, foot, text};
use crate::quiz::What;

/// Below this much time left it is said once.
pub(super) const SOON_SECS: u64 = 60;

/// Height of the bar, and of a row of buttons where it has two rows; both in a low window.
const HEIGHT: f32 = 54.0;
const HEIGHT_LOW: f32 = 38.0;
const ROW: f32 = 36.0;
const ROW_LOW: f32 = 30.0;
/// Between things in the bar.
const GAP: f32 = space::MEDIUM;

/// Something in the bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Item {
    Pause,
    Time(u64),
    More,
    All,
}

/// How buttons are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Called {
    /// By their names, with their keys.
    Keys,
    /// By their names.
    Words,
    /// By icons, as far as there are any.
    Icons,
}

impl Called {
    /// The fullest first, each with the least width that the row of questions is left beside it.
    const ALL: [(Self, f32); 3] = [(Self::Keys, 260.0), (Self::Words, 200.0), (Self::Icons, 44.0)];
}

/// Draws it.
pub(super) fn head_ui(ui: &mut Ui, quiz: &mut QuizScreen, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let edge = page_edge(ui.available_width());
    let width = ui.available_width() - 2.0 * edge + OUTDENT;
    let items = items(quiz, ui.input(|input| input.time));
    let widths = |called| -> Vec<f32> {
        items.iter().map(|item| item_width(ui, *item, quiz, called, cx)).collect()
    };
    let needed = |widths: &[f32]| widths.iter().map(|width| width + GAP).sum::<f32>();
    let fits = |(called, least)| (needed(&widths(called)) + least <= width).then_some(called);
    let in_one_row = Called::ALL.into_iter().find_map(fits);
    let called = in_one_row.unwrap_or_else(|| {
        // The count stands in the second row then, beside the row of questions.
        let all = widths(Called::Words);
        let first = all.split_last().map_or(0.0, |(_, first)| needed(first));
        if first - GAP <= width { Called::Words } else { Called::Icons }
    });
    let widths = widths(called);
    let is_low = theme::is_low(ui);
    let (height, row) = if is_low { (HEIGHT_LOW, ROW_LOW) } else { (HEIGHT, ROW) };
    let height = if in_one_row.is_some() { height } else { row + space::TARGET + space::SMALL };
    let frame = Frame::new().fill(palette.background);
    let panel = Panel::top("quiz-head").exact_size(height).frame(frame).show_separator_line(false);
    panel.show(ui, |ui| {
        let all = ui.max_rect();
        let bar = all.with_min_x(all.left() + edge - OUTDENT).with_max_x(all.right() - edge);
        let has_pause = items.first() == Some(&Item::Pause);
        let (places, row) = match in_one_row {
            Some(_) => beside(bar, &widths, has_pause),
            None => stacked(bar, &widths, row, has_pause),
        };
        let mut chosen = None;
        let mut row_ui = |ui: &mut Ui, quiz: &mut QuizScreen| {
            let can_go = !quiz.attempt.is_paused() && quiz.phase != Phase::TimeUp;
            let shown = quiz.attempt.shown();
            chosen = progress::ui(ui, row, &mut quiz.progress, shown, can_go);
        };
        // In the order of reading: beside each other the row comes after the pause, in two rows
        // before the count.
        let before = match in_one_row {
            Some(_) => usize::from(has_pause),
            None => items.len().saturating_sub(1),
        };
        for (at, (item, place)) in items.iter().zip(places).enumerate() {
            if at == before {
                row_ui(ui, quiz);
            }
            item_ui(ui, *item, place, quiz, called, cx);
        }
        if before >= items.len() {
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
const OUTDENT: f32 = 8.0;

fn items(quiz: &QuizScreen, now: f64) -> Vec<Item> {
    let is_working = !quiz.attempt.is_paused() && quiz.phase != Phase::TimeUp;
    let left = quiz.seconds_left(now);
    let pause = is_working.then_some(Item::Pause);
    let more = left.filter(|_| is_working).map(|_| Item::More);
    let all = is_working.then_some(Item::All);
    pause.into_iter().chain(left.map(Item::Time)).chain(more).chain(all).collect()
}

/// Places of the items in two rows, the last of them beside the row of questions, and of that row.
fn stacked(bar: Rect, widths: &[f32], height: f32, has_pause: bool) -> (Vec<Rect>, Rect) {
    let middle = bar.top() + space::TINY + height;
    let above =
        Rect::from_min_max(pos2(bar.left(), bar.top() + space::TINY), pos2(bar.right(), middle));
    let below = Rect::from_min_size(pos2(bar.left(), middle), vec2(bar.width(), space::TARGET));
    let first = widths.get(..widths.len().saturating_sub(1)).unwrap_or_default();
    let (mut places, _) = beside(above, first, has_pause);
    let last = widths.get(first.len()..).unwrap_or_default();
    let (count, row) = beside(below, last, false);
    places.extend(count);
    (places, row)
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
            right -= width + GAP;
            at(right + GAP, *width)
        })
        .collect();
    places.reverse();
    let mut left = bar.left() + OUTDENT;
    if let Some(width) = widths.first().filter(|_| has_pause) {
        places.insert(0, at(bar.left(), *width));
        left = bar.left() + width + GAP;
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

fn item_width(ui: &Ui, item: Item, quiz: &QuizScreen, called: Called, cx: &Cx<'_>) -> f32 {
    let of_action = |action, icon| {
        cx.button_width(ui, action, Weight::Quiet, |button| dressed(button, icon, called))
    };
    match item {
        Item::Pause => of_action(Action::Pause, Icon::Pause),
        Item::Time(left) => time_width(ui, left, cx),
        Item::More => of_action(Action::Extend, Icon::Plus),
        Item::All => {
            let key = cx.key(Action::Overview).filter(|_| called == Called::Keys);
            all_button(&quiz.progress.count, key.as_deref()).natural_width(ui)
        }
    }
}

/// Makes a button look as it does in the bar.
fn dressed(button: Button<'_>, icon: Icon, called: Called) -> Button<'_> {
    match called {
        Called::Keys => button,
        Called::Words => button.key(None),
        Called::Icons => button.key(None).icon(icon).without_label(),
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
    called: Called,
    cx: &mut Cx<'_>,
) {
    let id = |name: &str| Id::unique(("quiz-head", name));
    // Keys without Ctrl belong to the field then; their room stays.
    let is_typing = ui.ctx().text_edit_focused();
    let mut button_ui = |ui: &mut Ui, action, icon, has_key: bool| {
        cx.button_with(ui, action, Weight::Quiet, |button| {
            let button = dressed(button, icon, called).width(place.width());
            if has_key { button } else { button.key(None) }
        });
    };
    match item {
        Item::Pause => foot::fill(ui, place, id("pause"), |ui| {
            // In the overview Escape leads back to the question.
            let has_key = quiz.phase != Phase::Overview && !is_typing;
            button_ui(ui, Action::Pause, Icon::Pause, has_key);
        }),
        Item::Time(left) => foot::fill(ui, place, id("time"), |ui| time_ui(ui, left, cx)),
        Item::More => foot::fill(ui, place, id("more"), |ui| {
            button_ui(ui, Action::Extend, Icon::Plus, !is_typing);
        }),
        Item::All => foot::fill(ui, place, id("all"), |ui| {
            let key = cx.key(Action::Overview).filter(|_| called == Called::Keys);
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
