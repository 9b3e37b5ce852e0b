//! The bar below a question: what can be done, always in the same place, so that "Answer" becomes
//! "Next" and nothing moves. Room for the verdict is kept from the start.

use egui::{Id, KeyboardShortcut, Rect, Ui};

use super::QuizScreen;
use super::acting::{AtOnce, CERTAINTIES};
use super::kinds::{self, choice::letter, open::GIVE};
use super::view::Judged;
use crate::app::actions::{Action, key_name};
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::screens::chrome::page_margin;
use crate::app::theme::{self, Face, Palette, State, space};
use crate::app::widgets::foot::{self, FootPlan, Widths};
use crate::app::widgets::{Button, Icon, Weight, text};
use crate::bank::Response;
use crate::quiz::attempt::is_overrulable;
use crate::quiz::{CertaintyAsked, Layout, Verdict};
use crate::words::Arg;

/// The bar, placed and not yet filled.
pub(super) struct Foot {
    bar: Rect,
    plan: FootPlan,
    shape: Shape,
}

/// What there is room for.
#[derive(Debug, Clone, Copy)]
struct Shape {
    has_hint: bool,
    has_keys: bool,
    /// Whether the flag is called so, or only drawn.
    has_flag_word: bool,
    /// So many letters choose parts of the answer, and nothing else for now.
    letters: usize,
    /// What gives the answer while it is typed, where Enter begins a new line.
    gives: Option<KeyboardShortcut>,
}

/// Something in the bar.
enum Item<'a> {
    /// Words that say how things are done, or what came of it.
    Words(Face, String),
    /// The verdict, by icon, word and colour.
    Verdict(&'a Judged),
    /// A button; switched on or off where it is a switch.
    Do(Action, Option<bool>),
    /// The one button that goes on.
    GoOn(Action),
}

/// All that is in it, in the order of reading.
struct Content<'a> {
    left: Vec<Item<'a>>,
    right: Vec<Item<'a>>,
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

/// Takes the room of the bar, before the question is drawn.
pub(super) fn place(ui: &mut Ui, quiz: &QuizScreen, cx: &Cx<'_>) -> Foot {
    let side = f32::from(page_margin(ui.available_width()));
    let width = (ui.available_width() - 2.0 * side).min(space::COLUMN);
    let plan_of = |shape: Shape| {
        let open = widths(ui, &open(quiz, shape, cx), shape, cx);
        let judged = judged_widths(ui, quiz, shape, cx);
        let widest = open.right.iter().sum::<f32>() + space::SMALL * 2.0;
        (FootPlan::new(width, &[open, judged]), widest <= width)
    };
    let letters = letters(quiz);
    let gives = gives(quiz);
    let all = Shape { has_hint: true, has_keys: true, has_flag_word: true, letters, gives };
    let no_keys = Shape { has_hint: false, has_keys: false, ..all };
    let none = Shape { has_flag_word: false, ..no_keys };
    let in_one_row = [all, Shape { has_hint: false, ..all }, no_keys, none];
    let no_words = Shape { has_flag_word: false, has_keys: false, ..all };
    let in_two = [all, Shape { has_keys: false, ..all }, no_words];
    let one = in_one_row.into_iter().map(|shape| (shape, plan_of(shape).0));
    let (shape, plan) = one
        .into_iter()
        .find(|(_, plan)| !plan.is_stacked())
        .or_else(|| {
            let two = in_two.into_iter().map(|shape| (shape, plan_of(shape)));
            two.into_iter().find(|(_, (_, fits))| *fits).map(|(shape, (plan, _))| (shape, plan))
        })
        .unwrap_or_else(|| (none, plan_of(none).0));
    Foot { bar: foot::place(ui, "quiz-foot", plan.height()), plan, shape }
}

/// Fills the bar, after the question was drawn.
pub(super) fn fill(ui: &mut Ui, foot: &Foot, quiz: &QuizScreen, cx: &mut Cx<'_>) {
    let Foot { bar, plan, shape } = foot;
    let judged = quiz.view.as_ref().and_then(|view| view.judged.as_ref());
    let content = match judged {
        Some(judged) => after(quiz, judged),
        None => open(quiz, *shape, cx),
    };
    let places = plan.places(*bar, &widths(ui, &content, *shape, cx));
    let has_answer = quiz.has_answer();
    for (item, place) in content.left.iter().zip(places.left) {
        item_ui(ui, item, place, *shape, has_answer, cx);
    }
    for (item, place) in content.right.iter().zip(places.right) {
        item_ui(ui, item, place, *shape, has_answer, cx);
    }
}

/// Before the answer: a hint, or how sure one is; skip, flag, answer.
fn open(quiz: &QuizScreen, shape: Shape, cx: &Cx<'_>) -> Content<'static> {
    let mut left = Vec::new();
    match quiz.attempt.sitting().certainty {
        CertaintyAsked::Yes => {
            if shape.has_hint {
                let id = match quiz.answers_at_once(&cx.state.settings) {
                    Some(AtOnce::Certainty) => "quiz-how-sure-answers",
                    Some(AtOnce::Letter) | None => "quiz-how-sure",
                };
                left.push(Item::Words(Face::Small, cx.text(id)));
            }
            left.extend(CERTAINTIES.into_iter().map(|(action, certainty)| {
                Item::Do(action, Some(quiz.certainty == Some(certainty)))
            }));
        }
        CertaintyAsked::No if shape.has_hint => {
            left.extend(hint(quiz, cx).map(|hint| Item::Words(Face::Small, hint)));
        }
        CertaintyAsked::No => {}
    }
    let right = vec![Item::Do(Action::Skip, None), flag(quiz), Item::GoOn(Action::Answer)];
    Content { left, right }
}

/// After it: the verdict; flag, next.
fn after<'a>(quiz: &QuizScreen, judged: &'a Judged) -> Content<'a> {
    let marks = Item::Words(Face::Interface, judged.marks.clone());
    let mut left = vec![Item::Verdict(judged), marks];
    if judged.can_overrule || judged.is_overruled {
        left.push(Item::Do(Action::Overrule, Some(judged.is_overruled)));
    }
    Content { left, right: vec![flag(quiz), Item::GoOn(Action::Next)] }
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
    Some(cx.format(id, &[("first", first.into()), ("last", last.into())]))
}

/// The most room that a verdict on this question can need, known before there is one.
fn judged_widths(ui: &Ui, quiz: &QuizScreen, shape: Shape, cx: &Cx<'_>) -> Widths {
    let question = quiz.view.as_ref().map(|view| &view.item.question);
    let verdicts =
        [Verdict::Right, Verdict::Partly, Verdict::Wrong, Verdict::Skipped, Verdict::Unmarked];
    let verdict = verdicts
        .into_iter()
        .map(|verdict| verdict_width(ui, &cx.words().verdict(verdict)))
        .fold(0.0, f32::max);
    let of = question.map_or(1.0, |question| question.marks);
    let few = cx.format("marks-of", &[("marks", Arg::from(-0.67 * of)), ("of", Arg::from(of))]);
    let mut left = vec![verdict, words_width(ui, Face::Interface, &few)];
    if question.is_some_and(|question| is_overrulable(&question.response)) {
        left.push(width(ui, &Item::Do(Action::Overrule, Some(true)), shape, cx));
    }
    let right = [flag(quiz), Item::GoOn(Action::Next)];
    Widths { left, right: right.iter().map(|item| width(ui, item, shape, cx)).collect() }
}

fn widths(ui: &Ui, content: &Content<'_>, shape: Shape, cx: &Cx<'_>) -> Widths {
    let all = |items: &[Item<'_>]| items.iter().map(|item| width(ui, item, shape, cx)).collect();
    Widths { left: all(&content.left), right: all(&content.right) }
}

fn width(ui: &Ui, item: &Item<'_>, shape: Shape, cx: &Cx<'_>) -> f32 {
    match item {
        Item::Words(face, words) => words_width(ui, *face, words),
        Item::Verdict(judged) => verdict_width(ui, &judged.verdict),
        Item::Do(action, is_on) => cx.button_width(ui, *action, weight(*action), |button| {
            dressed(button, *action, *is_on, shape)
        }),
        // The same for all that it says.
        Item::GoOn(_) => [(Action::Answer, false), (Action::Answer, true), (Action::Next, false)]
            .into_iter()
            .map(|(action, is_typing)| {
                let (label, key) = (cx.label(action), go_on_key(action, is_typing, shape, cx));
                Button::new(&label).weight(Weight::Primary).key(key.as_deref()).natural_width(ui)
            })
            .fold(0.0, f32::max),
    }
}

/// The keycap of the button that goes on. Without room for keycaps it has none while Enter means
/// something else; what gives the answer then is said below the field.
fn go_on_key(action: Action, is_typing: bool, shape: Shape, cx: &Cx<'_>) -> Option<String> {
    match shape.gives.filter(|_| is_typing && action == Action::Answer) {
        Some(gives) => shape.has_keys.then(|| key_name(gives, cx.words())),
        None => cx.key(action),
    }
}

fn gives(quiz: &QuizScreen) -> Option<KeyboardShortcut> {
    let is_open = |response: &Response| matches!(response, Response::Open(_));
    quiz.view.as_ref().filter(|view| is_open(&view.item.question.response)).map(|_| GIVE)
}

const ICON: f32 = 18.0;

/// Draws a verdict by icon, word and colour. It is read out when it comes, without the focus moving.
pub fn verdict_ui(ui: &mut Ui, judged: &Judged) {
    let (icon, state) = verdict_look(judged.mark.verdict, theme::palette(ui));
    icon.show(ui, ICON, state.strong);
    let verdict = text::label(ui, Face::InterfaceStrong, state.strong, &judged.verdict);
    let announcement = judged.announcement();
    ui.ctx().accesskit_node_builder(verdict.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
        node.set_value(announcement);
    });
}

/// How much room it takes.
#[must_use]
pub fn verdict_width(ui: &Ui, words: &str) -> f32 {
    let colour = egui::Color32::PLACEHOLDER;
    ICON + space::SMALL + text::galley(ui, Face::InterfaceStrong, colour, words).size().x
}

/// How much room words beside it take.
#[must_use]
pub fn words_width(ui: &Ui, face: Face, words: &str) -> f32 {
    text::galley(ui, face, egui::Color32::PLACEHOLDER, words).size().x.ceil() + 1.0
}

fn is_certainty(action: Action) -> bool {
    CERTAINTIES.iter().any(|(other, _)| *other == action)
}

fn weight(action: Action) -> Weight {
    if is_certainty(action) { Weight::Plain } else { Weight::Quiet }
}

/// Makes a button look as it does in the bar.
fn dressed(button: Button<'_>, action: Action, is_on: Option<bool>, shape: Shape) -> Button<'_> {
    let mut button = match is_on {
        Some(is_on) => button.on(is_on),
        None => button,
    };
    if is_certainty(action) {
        button = button.low();
    }
    if action == Action::Flag {
        let is_flagged = is_on == Some(true);
        button = button.icon(if is_flagged { Icon::Flag } else { Icon::FlagEmpty });
        if !shape.has_flag_word {
            button = button.without_label();
        }
    }
    if shape.has_keys && !is_taken(action, shape.letters) { button } else { button.key(None) }
}

/// Whether the letter of an action chooses a part of the answer instead.
fn is_taken(action: Action, letters: usize) -> bool {
    let name = action.line().key.map_or("", |key| key.logical_key.name());
    (0..letters).any(|place| letter(place) == name)
}

/// Whether a field that is typed into takes the key of an action.
fn is_plain(action: Action) -> bool {
    action.line().key.is_some_and(|key| key.modifiers.is_none())
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

fn item_ui(
    ui: &mut Ui,
    item: &Item<'_>,
    place: Rect,
    shape: Shape,
    has_answer: bool,
    cx: &mut Cx<'_>,
) {
    let palette = theme::palette(ui);
    let id = |name: &str| Id::unique(("quiz-foot", name));
    let is_typing = ui.ctx().text_edit_focused();
    match item {
        Item::Words(face, words) => foot::fill(ui, place, id(words), |ui| {
            text::label(ui, *face, palette.muted, words);
        }),
        Item::Verdict(judged) => foot::fill(ui, place, id("verdict"), |ui| {
            verdict_ui(ui, judged);
        }),
        Item::Do(action, is_on) => foot::fill(ui, place, id(action.line().label), |ui| {
            // A keycap that does not act now leaves its room behind.
            let has_key = !(is_typing && is_plain(*action));
            cx.button_with(ui, *action, weight(*action), |button| {
                let button = dressed(button, *action, *is_on, shape).width(place.width());
                if has_key { button } else { button.key(None) }
            });
        }),
        Item::GoOn(action) => foot::fill(ui, place, id("go-on"), |ui| {
            let is_ready = *action != Action::Answer || has_answer;
            let (label, key) = (cx.label(*action), go_on_key(*action, is_typing, shape, cx));
            let button = Button::new(&label).weight(Weight::Primary).key(key.as_deref());
            if button.width(place.width()).enabled(is_ready).show(ui).clicked() {
                cx.push(Command::Act(*action));
            }
        }),
    }
}
