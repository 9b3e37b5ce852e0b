//! Single choice, multiple choice, true or false: option cards with letters that are keys.

use std::collections::BTreeSet;

use egui::{Context, Id, Key, Ui, Vec2};

use super::assign::enter_answers;
use super::{Reasons, Shown, arrows, part_id, room};
use crate::app::cx::Cx;
use crate::app::keys;
use crate::app::screens::quiz::image;
use crate::app::theme::space;
use crate::app::widgets::{Needs, OptionCard, OptionLook, OptionRole};
use crate::bank::{Choice, Question, TrueFalse};
use crate::quiz::Layout;
use crate::quiz::marking::{Part, PartState, PartVerdict};

const LETTERS: [(Key, &str); 26] = [
    (Key::A, "A"),
    (Key::B, "B"),
    (Key::C, "C"),
    (Key::D, "D"),
    (Key::E, "E"),
    (Key::F, "F"),
    (Key::G, "G"),
    (Key::H, "H"),
    (Key::I, "I"),
    (Key::J, "J"),
    (Key::K, "K"),
    (Key::L, "L"),
    (Key::M, "M"),
    (Key::N, "N"),
    (Key::O, "O"),
    (Key::P, "P"),
    (Key::Q, "Q"),
    (Key::R, "R"),
    (Key::S, "S"),
    (Key::T, "T"),
    (Key::U, "U"),
    (Key::V, "V"),
    (Key::W, "W"),
    (Key::X, "X"),
    (Key::Y, "Y"),
    (Key::Z, "Z"),
];

/// The keys of the first nine places.
pub(super) const DIGITS: [Key; 9] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

/// The letter at a place; beyond the alphabet there is none.
#[must_use]
pub fn letter(place: usize) -> &'static str {
    LETTERS.get(place).map_or("", |(_, letter)| letter)
}

/// The place whose letter or digit was pressed, of so many.
#[must_use]
pub fn place_pressed(ctx: &Context, count: usize, has_letters: bool) -> Option<usize> {
    let letters = LETTERS.iter().map(|(key, _)| *key).take(if has_letters { count } else { 0 });
    let mut keys = letters.enumerate().chain(DIGITS.into_iter().take(count).enumerate());
    keys.find(|(_, key)| keys::is_pressed_alone(ctx, *key)).map(|(place, _)| place)
}

/// The option whose letter or digit was pressed.
#[must_use]
pub fn pressed(ctx: &Context, layout: &Layout, has_letters: bool) -> Option<usize> {
    let order = order(layout);
    place_pressed(ctx, order.len(), has_letters).and_then(|place| order.get(place).copied())
}

/// The truth whose letter or digit was pressed: A or 1 is true, B or 2 is false. T and F are keys of
/// actions: who wants to flag a question must not answer it.
#[must_use]
pub fn truth_pressed(ctx: &Context, has_letters: bool) -> Option<bool> {
    place_pressed(ctx, STATEMENTS.len(), has_letters).map(|place| place == 0)
}

/// The two things to say to a statement, in the order in which they are shown.
pub const STATEMENTS: [Part; 2] = [Part::Statement(true), Part::Statement(false)];

/// The options in the order in which they are shown.
#[must_use]
pub fn parts(layout: &Layout) -> Vec<Part> {
    order(layout).iter().map(|&at| Part::Option(at)).collect()
}

/// Takes the arrows, which lead from option to option.
pub fn arrows(ctx: &Context, question: &Question, parts: &[Part]) {
    let ids: Vec<Id> = parts.iter().map(|part| part_id(question, *part)).collect();
    arrows::among(ctx, &ids, 0);
}

fn order(layout: &Layout) -> &[usize] {
    match layout {
        Layout::Order(order) => order,
        Layout::Plain | Layout::Matching { .. } | Layout::Gaps(_) | Layout::Items(_) => &[],
    }
}

/// One of several.
pub fn single_ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    choice: &Choice,
    draft: &mut Option<usize>,
    cx: &mut Cx<'_>,
) -> Reasons {
    let options = options(choice, shown.layout);
    let is_chosen = |part: Part| matches!(part, Part::Option(at) if *draft == Some(at));
    let cards = cards_ui(ui, shown, &options, OptionRole::Radio, is_chosen, cx);
    if let Some(Part::Option(at)) = cards.clicked {
        *draft = Some(at);
    }
    cards.reasons
}

/// Any number of several.
pub fn multiple_ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    choice: &Choice,
    draft: &mut BTreeSet<usize>,
    cx: &mut Cx<'_>,
) -> Reasons {
    let options = options(choice, shown.layout);
    let is_chosen = |part: Part| matches!(part, Part::Option(at) if draft.contains(&at));
    let cards = cards_ui(ui, shown, &options, OptionRole::CheckBox, is_chosen, cx);
    if let Some(Part::Option(at)) = cards.clicked
        && !draft.remove(&at)
    {
        draft.insert(at);
    }
    cards.reasons
}

/// True or false.
pub fn true_false_ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    key: &TrueFalse,
    draft: &mut Option<bool>,
    cx: &mut Cx<'_>,
) -> Reasons {
    let texts = [cx.text("said-true"), cx.text("said-false")];
    let reasons = [key.reason_true.as_deref(), key.reason_false.as_deref()];
    let options: Vec<CardOption<'_>> = STATEMENTS
        .into_iter()
        .zip(texts.iter().zip(reasons))
        .map(|(part, (text, reason))| CardOption { part, text, reason, picture: None })
        .collect();
    let is_chosen = |part: Part| matches!(part, Part::Statement(truth) if *draft == Some(truth));
    let cards = cards_ui(ui, shown, &options, OptionRole::Radio, is_chosen, cx);
    if let Some(Part::Statement(truth)) = cards.clicked {
        *draft = Some(truth);
    }
    cards.reasons
}

struct CardOption<'a> {
    part: Part,
    text: &'a str,
    reason: Option<&'a str>,
    picture: Option<&'a crate::bank::Image>,
}

impl<'a> CardOption<'a> {
    /// What it says; where a picture is all that it is and cannot be shown, what is to be seen on it.
    fn words(&self, is_pictured: bool) -> &'a str {
        match self.picture {
            Some(picture) if self.text.is_empty() && !is_pictured => &picture.alt,
            Some(_) | None => self.text,
        }
    }

    /// What is to be seen on the picture, where that is not what it says already.
    fn seen(&self, is_pictured: bool) -> Option<&'a str> {
        let is_told = |_: &&crate::bank::Image| is_pictured || !self.text.is_empty();
        self.picture.filter(is_told).map(|picture| picture.alt.as_str())
    }
}

fn options<'a>(choice: &'a Choice, layout: &Layout) -> Vec<CardOption<'a>> {
    order(layout)
        .iter()
        .filter_map(|&at| {
            let option = choice.options.get(at)?;
            Some(CardOption {
                part: Part::Option(at),
                text: &option.text,
                reason: option.reason.as_deref(),
                picture: option.image.as_deref(),
            })
        })
        .collect()
}

/// What was done with the cards.
struct Cards {
    clicked: Option<Part>,
    reasons: Reasons,
}

fn cards_ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    options: &[CardOption<'_>],
    role: OptionRole,
    is_chosen: impl Fn(Part) -> bool,
    cx: &mut Cx<'_>,
) -> Cards {
    ui.spacing_mut().item_spacing.y = space::GAP;
    let width = ui.available_width();
    let room = Needs::room(width, role);
    let pictures: Vec<Option<Vec2>> = options
        .iter()
        .map(|option| image::size_in_option(option.picture?, shown.bank, room, cx))
        .collect();
    let heights: Vec<(f32, f32)> = options
        .iter()
        .zip(&pictures)
        .map(|(option, picture)| {
            let (text, picture) = (option.words(picture.is_some()), *picture);
            Needs { text, reason: option.reason, picture, role }.heights(ui, width)
        })
        .collect();
    let (spare, reasons) = room::spare(shown.room, &heights);
    let mut clicked = None;
    let all = options.iter().zip(pictures).zip(heights);
    for (place, ((option, picture), (height, _))) in all.enumerate() {
        let judged = shown.judged.and_then(|judged| verdict_on(&judged.parts, option.part));
        let look = match (judged, is_chosen(option.part)) {
            (Some(part), _) => look_of(part.state),
            (None, true) if shown.judged.is_none() => OptionLook::Chosen,
            (None, _) if shown.judged.is_some() => OptionLook::LeftRightly,
            (None, _) => OptionLook::Open,
        };
        let verdict = judged.map(|part| cx.text(verdict_id(part.state)));
        let card = OptionCard {
            text: option.words(picture.is_some()),
            seen: option.seen(picture.is_some()),
            letter: letter(place),
            look,
            role,
            verdict: verdict.as_deref(),
            reason: judged.and_then(|part| part.reason.as_deref()),
            shows_reason: reasons == Reasons::InPlace,
            min_height: height + spare,
            picture,
        };
        let id = part_id(shown.question, option.part);
        if look == OptionLook::Chosen {
            // Enter chooses an option that has the keyboard, like Space; the second time it answers.
            enter_answers(ui, id, cx);
        }
        let (card, picture_place) = card.show_with(ui, id);
        if card.clicked() {
            clicked = Some(option.part);
        }
        if let Some(picture) = option.picture.filter(|_| picture.is_some())
            && image::in_option_ui(ui, picture_place, picture, shown.bank, letter(place), cx)
        {
            image::open_large(shown.item, Some(&picture.file), shown.bank, cx);
        }
    }
    Cards { clicked, reasons }
}

fn verdict_on(parts: &[PartVerdict], part: Part) -> Option<&PartVerdict> {
    parts.iter().find(|verdict| verdict.part == part)
}

/// How a part looks that is in this state.
#[must_use]
pub fn look_of(state: PartState) -> OptionLook {
    match state {
        PartState::ChosenRightly => OptionLook::ChosenRightly,
        PartState::ChosenWrongly => OptionLook::ChosenWrongly,
        PartState::LeftOutWrongly => OptionLook::LeftOut,
        PartState::LeftRightly => OptionLook::LeftRightly,
    }
}

/// The message that says which state a part is in.
#[must_use]
pub fn verdict_id(state: PartState) -> &'static str {
    match state {
        PartState::ChosenRightly => "part-chosen-rightly",
        PartState::ChosenWrongly => "part-chosen-wrongly",
        PartState::LeftOutWrongly => "part-left-out",
        PartState::LeftRightly => "part-left-rightly",
    }
}
