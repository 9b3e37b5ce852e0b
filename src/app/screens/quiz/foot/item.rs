//! The things in the bar below a question: how much room each takes, how it is drawn.

use egui::{Id, Rect, Ui, Vec2, vec2};

use super::plan::Rows;
use super::shape::{Called, Keycaps, Shape};
use super::verdict;
use crate::app::actions::{Action, key_name};
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::screens::quiz::acting::CERTAINTIES;
use crate::app::screens::quiz::kinds::choice::letter;
use crate::app::screens::quiz::view::Judged;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::{Button, Icon, Weight, foot, text};

/// Something in the bar.
pub(super) enum Item<'a> {
    /// Words that say how things are done.
    Words(String),
    /// How sure one is in words, beside buttons that are drawn: as wide as the longest of them.
    Sure(String),
    /// The verdict with its marks, by icon, word and colour.
    Verdict(&'a Judged),
    /// A button; switched on or off where it is a switch.
    Do(Action, Option<bool>),
    /// The one button that goes on, and whether it can be pressed.
    GoOn(Action, bool),
}

/// Heights of buttons in the bar.
fn low(shape: Shape) -> f32 {
    if shape.is_low { 28.0 } else { 36.0 }
}

fn high(shape: Shape) -> f32 {
    if shape.is_low { 34.0 } else { space::BUTTON }
}

/// How much room it takes, of at most so much width.
pub(super) fn size(ui: &Ui, item: &Item<'_>, shape: Shape, room: f32, cx: &Cx<'_>) -> Vec2 {
    match item {
        Item::Words(words) => {
            vec2(verdict::words_width(ui, Face::Small, words), Face::Small.line_height())
        }
        Item::Sure(_) => {
            let words = CERTAINTIES.map(|(action, _)| cx.label(action));
            let hint = cx.text("quiz-how-sure");
            let widths = words.iter().chain([&hint]);
            let widest = widths.map(|words| verdict::words_width(ui, Face::Small, words));
            vec2(widest.fold(0.0, f32::max), Face::Small.line_height())
        }
        Item::Verdict(judged) => {
            verdict::size(ui, &judged.verdict, &judged.marks, shape.verdict, room)
        }
        Item::Do(action, is_on) => {
            let key = key(*action, shape, cx);
            let width = cx.keyed_width(ui, *action, weight(*action), key.as_deref(), |button| {
                dressed(button, *action, *is_on, shape)
            });
            vec2(width.max(space::TARGET), low(shape))
        }
        // The same for all that it says.
        Item::GoOn(..) => {
            let all = [(Action::Answer, false), (Action::Answer, true), (Action::Next, false)];
            let widths = all.into_iter().map(|(action, is_typing)| {
                let (label, key) = (cx.label(action), go_on_key(action, is_typing, shape, cx));
                go_on(&label, key.as_deref(), shape).natural_width(ui)
            });
            vec2(widths.fold(0.0, f32::max), high(shape))
        }
    }
}

fn go_on<'a>(label: &'a str, key: Option<&'a str>, shape: Shape) -> Button<'a> {
    Button::new(label).weight(Weight::Primary).key(key).height(high(shape))
}

/// The keycap of the button that goes on. Without room for keycaps only Enter has one; what gives
/// the answer where Enter does not is said below the field.
fn go_on_key(action: Action, is_typing: bool, shape: Shape, cx: &Cx<'_>) -> Option<String> {
    let has_keys = shape.keycaps == Keycaps::All;
    let is_given = is_typing && has_keys && action == Action::Answer;
    let key = match shape.gives.filter(|_| is_given) {
        Some(gives) => Some(key_name(gives, cx.words())),
        None => cx.key(action),
    };
    key.filter(|_| shape.keycaps != Keycaps::None)
}

fn is_certainty(action: Action) -> bool {
    CERTAINTIES.iter().any(|(other, _)| *other == action)
}

fn weight(action: Action) -> Weight {
    if is_certainty(action) { Weight::Plain } else { Weight::Quiet }
}

/// A button by its name or by an icon.
fn drawn(button: Button<'_>, icon: Icon, called: Called) -> Button<'_> {
    match called {
        Called::Word => button,
        Called::Icon => button.icon(icon).without_label(),
    }
}

/// Makes a button look as it does in the bar.
fn dressed(button: Button<'_>, action: Action, is_on: Option<bool>, shape: Shape) -> Button<'_> {
    let mut button = match is_on {
        Some(is_on) => button.on(is_on),
        None => button,
    };
    let certainty = CERTAINTIES.iter().zip(1_u8..).find(|((other, _), _)| *other == action);
    if action == Action::Skip {
        button = drawn(button, Icon::Skip, shape.skip);
    } else if action == Action::Flag {
        let icon = if is_on == Some(true) { Icon::Flag } else { Icon::FlagEmpty };
        button = drawn(button.icon(icon), icon, shape.flag);
    } else if let Some((_, level)) = certainty {
        button = drawn(button.low(), Icon::Level(level), shape.certainty);
    }
    if is_certainty(action) {
        button = button.height(low(shape));
    }
    button
}

/// The keycap of a button, where there is room for it: with Alt where its letter chooses an option.
fn key(action: Action, shape: Shape, cx: &Cx<'_>) -> Option<String> {
    match shape.keycaps {
        Keycaps::All if is_taken(action, shape.letters) => cx.sure_key(action),
        Keycaps::All => cx.key(action),
        Keycaps::Enter | Keycaps::None => None,
    }
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

/// Draws it in its place.
pub(super) fn item_ui(ui: &mut Ui, item: &Item<'_>, place: Rect, shape: Shape, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let id = |name: &str| Id::unique(("quiz-foot", name));
    let is_typing = ui.ctx().text_edit_focused();
    match item {
        Item::Words(words) => foot::fill(ui, place, id(words), |ui| {
            text::label(ui, Face::Small, palette.muted, words);
        }),
        Item::Sure(words) => foot::fill(ui, place, id("sure"), |ui| {
            text::label(ui, Face::Small, palette.muted, words);
        }),
        Item::Verdict(judged) => verdict::in_bar_ui(ui, place, judged, shape.verdict),
        Item::Do(action, is_on) => foot::fill(ui, place, id(action.line().label), |ui| {
            // A keycap that does not act now leaves its room behind.
            let has_key = !(is_typing && is_plain(*action));
            let key = key(*action, shape, cx).filter(|_| has_key);
            cx.keyed_button(ui, *action, weight(*action), key.as_deref(), |button| {
                dressed(button, *action, *is_on, shape).width(place.width())
            });
        }),
        Item::GoOn(action, is_ready) => foot::fill(ui, place, id("go-on"), |ui| {
            let (label, key) = (cx.label(*action), go_on_key(*action, is_typing, shape, cx));
            let button = go_on(&label, key.as_deref(), shape).enabled(*is_ready);
            let button = match shape.rows {
                Rows::One => button.width(place.width()),
                Rows::Two => button.filling(place.width()),
            };
            if button.show(ui).clicked() {
                cx.push(Command::Act(*action));
            }
        }),
    }
}
