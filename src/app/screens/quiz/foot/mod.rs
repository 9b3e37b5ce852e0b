//! The bar below a question: what can be done, always in the same place, so that "Answer" becomes
//! "Next" and nothing moves. The verdict comes where Skip was, or how sure one is: no room is kept
//! that stands empty. It is one row wherever there is room for that, and two at most.

mod item;
mod plan;
mod shape;
pub mod verdict;

use egui::{Rect, Ui, UiBuilder};

use super::QuizScreen;
use super::acting::{AtOnce, CERTAINTIES};
use super::kinds::{self, choice::letter, open::GIVE};
use super::view::Judged;
use crate::app::actions::Action;
use crate::app::cx::Cx;
use crate::app::screens::chrome::page_margin;
use crate::app::theme::{self, space};
use crate::app::widgets::foot;
use crate::bank::Response;
use crate::quiz::{CertaintyAsked, Layout, Verdict};
use crate::words::Arg;
use item::Item;
use plan::{Plan, Rows, Sizes};
use shape::{Called, Hint, Keycaps, Shape};
use verdict::VerdictShape;

/// The bar, placed and not yet filled.
pub(super) struct Foot {
    bar: Rect,
    plan: Plan,
    shape: Shape,
}

/// All that is in it, in the order of reading.
struct Content<'a> {
    said: Vec<Item<'a>>,
    skip: Option<Item<'a>>,
    flag: Item<'a>,
    go_on: Item<'a>,
}

/// Takes the room of the bar, before the question is drawn.
pub(super) fn place(ui: &mut Ui, quiz: &QuizScreen, cx: &Cx<'_>) -> Foot {
    let side = f32::from(page_margin(ui.available_width()));
    let width = (ui.available_width() - 2.0 * side).min(space::COLUMN);
    let fullest = Shape {
        rows: Rows::One,
        verdict: VerdictShape::Beside,
        hint: Hint::Full,
        keycaps: Keycaps::All,
        skip: Called::Word,
        flag: Called::Word,
        certainty: Called::Word,
        letters: letters(quiz),
        gives: gives(quiz),
        is_low: theme::is_low(ui),
    };
    let states = |shape: Shape| {
        let open = sizes(ui, &open(quiz, shape, cx), shape, width, cx);
        let judged = judged_sizes(ui, quiz, shape, &open, width, cx);
        [open, judged]
    };
    let shapes = fullest.all(quiz.attempt.sitting().certainty);
    let plan_of = |shape: &Shape| {
        let [open, judged] = states(*shape);
        let plan = Plan::new(shape.rows, width, shape.is_low, &[&open, &judged])?;
        Some((*shape, plan))
    };
    let (shape, plan) = shapes.iter().find_map(plan_of).unwrap_or_else(|| {
        let last = shapes.last().copied().unwrap_or(fullest);
        let [open, judged] = states(last);
        (last, Plan::forced(last.rows, width, last.is_low, &[&open, &judged]))
    });
    Foot { bar: foot::take(ui, "quiz-foot", plan.height()), plan, shape }
}

/// Fills the bar, after the question was drawn.
pub(super) fn fill(ui: &mut Ui, foot: &Foot, quiz: &QuizScreen, cx: &mut Cx<'_>) {
    let Foot { bar, plan, shape } = *foot;
    let judged = quiz.view.as_ref().and_then(|view| view.judged.as_ref());
    let content = match judged {
        Some(judged) => after(quiz, judged),
        None => open(quiz, shape, cx),
    };
    let mut ui = ui.new_child(UiBuilder::new().max_rect(bar));
    ui.set_clip_rect(bar.intersect(ui.clip_rect()));
    let sizes = sizes(&ui, &content, shape, bar.width(), cx);
    let places = plan.places(bar, &sizes);
    for (item, place) in content.said.iter().zip(places.said) {
        item::item_ui(&mut ui, item, place, shape, cx);
    }
    if let Some((skip, place)) = content.skip.as_ref().zip(places.skip) {
        item::item_ui(&mut ui, skip, place, shape, cx);
    }
    item::item_ui(&mut ui, &content.flag, places.flag, shape, cx);
    item::item_ui(&mut ui, &content.go_on, places.go_on, shape, cx);
}

/// Before the answer: a hint, or how sure one is; skip, flag, answer.
fn open(quiz: &QuizScreen, shape: Shape, cx: &Cx<'_>) -> Content<'static> {
    let mut said = Vec::new();
    match (quiz.attempt.sitting().certainty, shape.certainty) {
        (CertaintyAsked::Yes, Called::Word) => {
            let id = match (shape.hint, quiz.answers_at_once(&cx.state.settings)) {
                (Hint::Full, Some(AtOnce::Certainty)) => Some("quiz-how-sure-answers"),
                (Hint::Full | Hint::Question, _) => Some("quiz-how-sure"),
                (Hint::None, _) => None,
            };
            said.extend(id.map(|id| Item::Words(cx.text(id))));
            said.extend(certainties(quiz));
        }
        (CertaintyAsked::Yes, Called::Icon) => {
            said.extend(certainties(quiz));
            if shape.hint == Hint::Full {
                let chosen = CERTAINTIES.iter().find(|(_, one)| quiz.certainty == Some(*one));
                let words = chosen.map(|(action, _)| cx.label(*action));
                said.push(Item::Sure(words.unwrap_or_else(|| cx.text("quiz-how-sure"))));
            }
        }
        (CertaintyAsked::No, _) if shape.hint == Hint::Full => {
            said.extend(hint(quiz, cx).map(Item::Words));
        }
        (CertaintyAsked::No, _) => {}
    }
    let skip = Some(Item::Do(Action::Skip, None));
    Content { said, skip, flag: flag(quiz), go_on: Item::GoOn(Action::Answer, quiz.has_answer()) }
}

fn certainties(quiz: &QuizScreen) -> impl Iterator<Item = Item<'static>> {
    CERTAINTIES.map(|(action, one)| Item::Do(action, Some(quiz.certainty == Some(one)))).into_iter()
}

/// After it: the verdict; flag, next. That one was right is claimed in the footnote.
fn after<'a>(quiz: &QuizScreen, judged: &'a Judged) -> Content<'a> {
    let go_on = Item::GoOn(Action::Next, true);
    Content { said: vec![Item::Verdict(judged)], skip: None, flag: flag(quiz), go_on }
}

fn flag(quiz: &QuizScreen) -> Item<'static> {
    Item::Do(Action::Flag, Some(quiz.attempt.is_flagged(quiz.attempt.shown())))
}

/// What the letters of options do.
fn hint(quiz: &QuizScreen, cx: &Cx<'_>) -> Option<String> {
    let item = &quiz.view.as_ref()?.item;
    let id = match (quiz.answers_at_once(&cx.state.settings), &item.question.response) {
        (Some(AtOnce::Letter), _) => "hint-letters-answer",
        (_, Response::SingleChoice(_) | Response::TrueFalse(_)) => "hint-letters-choose",
        (_, Response::MultipleChoice(_)) => "hint-letters-tick",
        _ => return None,
    };
    let count = match &item.layout {
        Layout::Order(order) => order.len(),
        Layout::Plain | Layout::Matching { .. } | Layout::Gaps(_) | Layout::Items(_) => 2,
    };
    let (first, last) = if cx.state.settings.has_single_letters {
        (letter(0).to_owned(), letter(count.clamp(1, 26) - 1).to_owned())
    } else {
        ("1".to_owned(), count.min(9).to_string())
    };
    let args = [("count", count.into()), ("first", first.into()), ("last", last.into())];
    Some(cx.format(id, &args))
}

/// The most room that a verdict on this question can need, known before there is one.
fn judged_sizes(
    ui: &Ui,
    quiz: &QuizScreen,
    shape: Shape,
    open: &Sizes,
    width: f32,
    cx: &Cx<'_>,
) -> Sizes {
    let of = quiz.view.as_ref().map_or(1.0, |view| view.item.question.marks);
    let few = cx.format("marks-of", &[("marks", Arg::from(-0.67 * of)), ("of", Arg::from(of))]);
    // What is passed over has no verdict here, and only an open answer waits for one.
    let is_open = gives(quiz).is_some();
    let waits = is_open.then_some(Verdict::Unmarked);
    let verdict = [Verdict::Right, Verdict::Partly, Verdict::Wrong]
        .into_iter()
        .chain(waits)
        .map(|one| verdict::size(ui, &cx.words().verdict(one), &few, shape.verdict, width))
        .fold(egui::Vec2::ZERO, egui::Vec2::max);
    Sizes { said: vec![verdict], skip: None, ..open.clone() }
}

fn sizes(ui: &Ui, content: &Content<'_>, shape: Shape, width: f32, cx: &Cx<'_>) -> Sizes {
    let size = |item: &Item<'_>| item::size(ui, item, shape, width, cx);
    Sizes {
        said: content.said.iter().map(size).collect(),
        skip: content.skip.as_ref().map(size),
        flag: size(&content.flag),
        go_on: size(&content.go_on),
    }
}

fn gives(quiz: &QuizScreen) -> Option<egui::KeyboardShortcut> {
    let is_open = |response: &Response| matches!(response, Response::Open(_));
    quiz.view.as_ref().filter(|view| is_open(&view.item.question.response)).map(|_| GIVE)
}

/// How many letters choose parts of the answer to the question that is shown; the same when it is
/// judged, so that the bar keeps its shape.
fn letters(quiz: &QuizScreen) -> usize {
    let Some(view) = &quiz.view else { return 0 };
    match (&view.item.question.response, &view.item.layout) {
        (Response::SingleChoice(_) | Response::MultipleChoice(_), Layout::Order(order)) => {
            order.len()
        }
        (Response::Matching(_), Layout::Matching { right, .. }) => right.len(),
        (Response::Categories(categories), _) => kinds::categories::count(categories),
        _ => 0,
    }
}
