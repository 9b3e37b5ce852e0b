//! Single choice, multiple choice, true or false: option cards with letters that are keys.

use std::collections::BTreeSet;

use egui::{Context, Id, Key, Ui};

use super::assign::enter_answers;
use super::{Shown, arrows, lines, part_id};
use crate::app::cx::Cx;
use crate::app::keys;
use crate::app::screens::quiz::image;
use crate::app::theme::space;
use crate::app::widgets::{OptionCard, OptionLook, OptionRole};
use crate::bank::{Choice, Question};
use crate::quiz::marking::{Part, PartState, PartVerdict};
use crate::quiz::{Layout, Verdict};

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
) {
    let options = options(choice, shown.layout);
    let is_chosen = |part: Part| matches!(part, Part::Option(at) if *draft == Some(at));
    let clicked = cards_ui(ui, shown, &options, OptionRole::Radio, is_chosen, cx);
    if let Some(Part::Option(at)) = clicked {
        *draft = Some(at);
    }
}

/// Any number of several.
pub fn multiple_ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    choice: &Choice,
    draft: &mut BTreeSet<usize>,
    cx: &mut Cx<'_>,
) {
    let options = options(choice, shown.layout);
    let is_chosen = |part: Part| matches!(part, Part::Option(at) if draft.contains(&at));
    let clicked = cards_ui(ui, shown, &options, OptionRole::CheckBox, is_chosen, cx);
    if let Some(Part::Option(at)) = clicked
        && !draft.remove(&at)
    {
        draft.insert(at);
    }
}

/// True or false.
pub fn true_false_ui(ui: &mut Ui, shown: Shown<'_>, draft: &mut Option<bool>, cx: &mut Cx<'_>) {
    let texts = [cx.text("said-true"), cx.text("said-false")];
    let options: Vec<CardOption<'_>> = STATEMENTS
        .into_iter()
        .zip(&texts)
        .map(|(part, text)| CardOption { part, text, picture: None })
        .collect();
    let is_chosen = |part: Part| matches!(part, Part::Statement(truth) if *draft == Some(truth));
    let clicked = cards_ui(ui, shown, &options, OptionRole::Radio, is_chosen, cx);
    if let Some(Part::Statement(truth)) = clicked {
        *draft = Some(truth);
    }
}

struct CardOption<'a> {
    part: Part,
    text: &'a str,
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
                picture: option.image.as_deref(),
            })
        })
        .collect()
}

/// The cards. Gives the one that was clicked.
fn cards_ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    options: &[CardOption<'_>],
    role: OptionRole,
    is_chosen: impl Fn(Part) -> bool,
    cx: &mut Cx<'_>,
) -> Option<Part> {
    ui.spacing_mut().item_spacing.y = space::GAP;
    let tags = Tags::new(shown, role, cx);
    let tag_width = OptionCard::tag_width(ui, tags.all());
    let room = OptionCard::room(ui.available_width(), role, tag_width);
    let mut clicked = None;
    for (place, option) in options.iter().enumerate() {
        let picture =
            option.picture.and_then(|picture| image::size_in_option(picture, shown.bank, room, cx));
        let judged = shown.judged.and_then(|judged| verdict_on(&judged.parts, option.part));
        let look = match (judged, is_chosen(option.part)) {
            (Some(part), _) => look_of(part.state),
            (None, true) if shown.judged.is_none() => OptionLook::Chosen,
            (None, _) if shown.judged.is_some() => OptionLook::LeftRightly,
            (None, _) => OptionLook::Open,
        };
        let verdict = judged.and_then(|part| tags.of(part.state));
        let told = judged.map(|part| told(part, cx));
        let card = OptionCard {
            text: option.words(picture.is_some()),
            seen: option.seen(picture.is_some()),
            letter: letter(place),
            look,
            role,
            verdict,
            told: told.as_deref(),
            tag_width,
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
    clicked
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

/// What is said on a card once it is judged.
struct Tags {
    chosen: String,
    left_out: String,
    left: Option<String>,
}

impl Tags {
    /// Where one option is the whole answer there is yours, and there is the right one: the others
    /// need no word. Where each is ticked or not, each was so rightly or not.
    fn new(shown: Shown<'_>, role: OptionRole, cx: &Cx<'_>) -> Self {
        let is_skipped = shown.judged.is_some_and(|judged| judged.mark.verdict == Verdict::Skipped);
        match role {
            OptionRole::CheckBox if !is_skipped => Self {
                chosen: cx.text("part-chosen"),
                left_out: cx.text("part-left-out"),
                left: Some(cx.text("part-left-rightly")),
            },
            OptionRole::Radio | OptionRole::CheckBox => {
                Self { chosen: cx.text("part-yours"), left_out: cx.text("part-key"), left: None }
            }
        }
    }

    fn of(&self, state: PartState) -> Option<&str> {
        match state {
            PartState::ChosenRightly | PartState::ChosenWrongly => Some(&self.chosen),
            PartState::LeftOutWrongly => Some(&self.left_out),
            PartState::LeftRightly => self.left.as_deref(),
        }
    }

    fn all(&self) -> impl Iterator<Item = &str> {
        [&self.chosen, &self.left_out].into_iter().chain(&self.left).map(String::as_str)
    }
}

/// What is told to those who do not see the card: whether what was chosen is right, and why.
#[must_use]
pub fn told(part: &PartVerdict, cx: &Cx<'_>) -> String {
    let state = lines::state_id(part.state).map(|id| cx.text(id));
    let said: Vec<String> = state.into_iter().chain(part.reason.clone()).collect();
    said.join(", ")
}
