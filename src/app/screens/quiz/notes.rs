//! The rows of a footnote: what the bank says about each part of the question, put into words once.
//! How a row looks is `widgets::note`'s.

use super::kinds::choice::{letter, look_of, parts as options};
use super::kinds::lines::placed_id;
use crate::app::widgets::OptionLook;
use crate::bank::{Question, Response};
use crate::quiz::Layout;
use crate::quiz::marking::{Part, PartState, PartVerdict, Said};
use crate::words::Words;

/// A row of the footnote.
#[derive(Debug)]
pub struct Note {
    /// How it begins.
    pub lead: Lead,
    /// What became of the part it is about.
    pub look: OptionLook,
    /// What is said about it; nothing about an item that only takes its place in an order.
    pub said: String,
    /// All of it for those who do not see the row: which part, what became of it, why.
    pub name: String,
    /// What is right, where the part tells that itself if it has room.
    pub right: Option<RightOf>,
}

/// What a row of an assignment should have been given.
#[derive(Debug, PartialEq, Eq)]
pub struct RightOf {
    /// What it was given.
    pub given: String,
    /// What is right.
    pub right: String,
    /// The row and what is right, in words, where the row itself has no room for it.
    pub pair: String,
}

/// How a row leads to what it is about.
#[derive(Debug, PartialEq, Eq)]
pub enum Lead {
    /// By the letter of its card.
    Letter(&'static str),
    /// By what it says, where it has no letter.
    Words(String),
    /// By the letter of its gap, counted from nought, and what became of that.
    Gap(usize, String),
    /// By its place in the right order, and what it says.
    Place(usize, String),
}

impl Lead {
    /// Whether it leads to this gap.
    #[must_use]
    pub fn is_about_gap(&self, gap: usize) -> bool {
        matches!(self, Self::Gap(of, _) if *of == gap)
    }
}

/// The rows about these parts: what was chosen wrongly first, then what is right, then the rest.
#[must_use]
pub(super) fn notes(
    question: &Question,
    layout: &Layout,
    parts: &[PartVerdict],
    words: &Words,
) -> Vec<Note> {
    match &question.response {
        Response::Ordering(_) => return in_order(parts, words),
        Response::GapFill(_) => return gap_by_gap(parts, words),
        Response::SingleChoice(_)
        | Response::MultipleChoice(_)
        | Response::TrueFalse(_)
        | Response::ShortAnswer(_)
        | Response::Number(_)
        | Response::Matching(_)
        | Response::Categories(_)
        | Response::Hotspot(_)
        | Response::Open(_) => {}
    }
    let mut told: Vec<&PartVerdict> =
        parts.iter().filter(|part| is_told(part, &question.response)).collect();
    told.sort_by_key(|part| rank(part.state));
    told.into_iter().map(|part| note(part, layout, words)).collect()
}

/// Whether there is something to say about a part. Of the numbers foreseen as wrong only the one
/// that was typed is of interest: the others are slips nobody made.
fn is_told(part: &PartVerdict, response: &Response) -> bool {
    match part.part {
        Part::Extra(_) => true,
        // Its slot may have no room for what is right.
        Part::Pair(_) | Part::Item(_) if part.state == PartState::ChosenWrongly => true,
        Part::Foreseen(_) if matches!(response, Response::Number(_)) => false,
        Part::Option(_)
        | Part::Statement(_)
        | Part::Typed
        | Part::Accepted(_)
        | Part::Foreseen(_)
        | Part::Item(_)
        | Part::Pair(_)
        | Part::Gap(_)
        | Part::GapOption { .. }
        | Part::GapForeseen { .. }
        | Part::Area(_)
        | Part::Spot
        | Part::Point(_) => part.reason.is_some(),
    }
}

fn rank(state: PartState) -> u8 {
    match state {
        PartState::ChosenWrongly => 0,
        PartState::ChosenRightly | PartState::LeftOutWrongly => 1,
        PartState::LeftRightly => 2,
    }
}

fn note(part: &PartVerdict, layout: &Layout, words: &Words) -> Note {
    // A number is told as it was understood.
    let read = part.given.as_ref().filter(|_| part.part == Part::Typed);
    let text = words.said(read.unwrap_or(&part.text));
    let said = part.reason.clone().unwrap_or_default();
    let is_extra = matches!(part.part, Part::Extra(_));
    let state =
        if is_extra { words.text("part-fits-nothing") } else { words.part_state(part.state) };
    let lead = match part.part {
        Part::Option(_) => {
            let place = options(layout).iter().position(|option| *option == part.part);
            Lead::Letter(place.map_or("", letter))
        }
        Part::Statement(truth) => Lead::Letter(letter(usize::from(!truth))),
        Part::Extra(_) => {
            let pair = [("of", text.as_str().into()), ("is", state.as_str().into())];
            Lead::Words(words.format("said-pair", &pair))
        }
        Part::Typed
        | Part::Accepted(_)
        | Part::Foreseen(_)
        | Part::Item(_)
        | Part::Pair(_)
        | Part::Gap(_)
        | Part::GapOption { .. }
        | Part::GapForeseen { .. }
        | Part::Area(_)
        | Part::Spot
        | Part::Point(_) => Lead::Words(text.clone()),
    };
    let right = right_of(part, &text, words);
    let is_right = right.as_ref().map_or_else(String::new, |of| {
        words.format("gap-right", &[("what", of.right.as_str().into())])
    });
    let name = listed([&text, &state, &said, &is_right]);
    Note { lead, look: look_of(part.state), said, name, right }
}

/// What is right in the place of what was given wrongly.
fn right_of(part: &PartVerdict, text: &str, words: &Words) -> Option<RightOf> {
    let is_row = matches!(part.part, Part::Pair(_) | Part::Item(_));
    let (Some(given), Some(right), true) = (&part.given, &part.right, is_row) else {
        return None;
    };
    if part.state != PartState::ChosenWrongly {
        return None;
    }
    let (given, right) = (words.said(given), words.said(right));
    let args = [("of", text.into()), ("is", right.as_str().into())];
    let pair = words.format("said-pair", &args);
    Some(RightOf { given, right, pair })
}

fn listed<const N: usize>(all: [&str; N]) -> String {
    let said: Vec<&str> = all.into_iter().filter(|said| !said.is_empty()).collect();
    said.join(", ")
}

/// The items of an ordering in their right order. Nothing, where that is what was given and the bank
/// has nothing to add.
fn in_order(parts: &[PartVerdict], words: &Words) -> Vec<Note> {
    let is_in_place = |part: &PartVerdict| part.given == part.right;
    if parts.iter().all(|part| is_in_place(part) && part.reason.is_none()) {
        return Vec::new();
    }
    let row = |(at, part): (usize, &PartVerdict)| {
        let text = words.said(&part.text);
        let place = words.said(&Said::Position(at + 1));
        let said = part.reason.clone().unwrap_or_default();
        let name = listed([&text, &place, &said]);
        Note { lead: Lead::Place(at + 1, text), look: look_of(part.state), said, name, right: None }
    };
    parts.iter().enumerate().map(row).collect()
}

/// The gaps in the order of the text: what belongs into each, why, and what the bank says about what
/// else could have been put there. Nothing about one that was filled rightly, where the bank has
/// nothing to add.
fn gap_by_gap(parts: &[PartVerdict], words: &Words) -> Vec<Note> {
    let row = |part: &PartVerdict| {
        let Part::Gap(gap) = part.part else { return None };
        let note = gap_note(parts, gap, part, words);
        (part.state != PartState::ChosenRightly || !note.said.is_empty()).then_some(note)
    };
    parts.iter().filter_map(row).collect()
}

fn gap_note(parts: &[PartVerdict], gap: usize, part: &PartVerdict, words: &Words) -> Note {
    let given = part.given.as_ref().map(|given| words.said(given));
    let right = part.right.as_ref().map(|right| words.said(right)).unwrap_or_default();
    let mut why: Vec<String> = Vec::new();
    if part.state != PartState::ChosenRightly && given.is_some() {
        why.push(words.format("gap-right", &[("what", right.as_str().into())]));
    }
    let about_right = why.len();
    why.extend(part.reason.clone());
    for other in parts {
        let is_chosen = matches!(other.state, PartState::ChosenRightly | PartState::ChosenWrongly);
        // What was chosen from a list is told as the gap itself; a foreseen text is told always.
        let is_told = matches!(other.part, Part::GapForeseen { .. }) || !is_chosen;
        let is_beside = is_told && other.part.beside_gap() == Some(gap);
        let Some(reason) = other.reason.as_ref().filter(|_| is_beside) else { continue };
        let what = words.said(&other.text);
        if what == right {
            why.insert(about_right, reason.clone());
        } else {
            let args = [("what", what.into()), ("why", reason.as_str().into())];
            why.push(words.format("gap-beside", &args));
        }
    }
    let said = why.join("\n");
    let state = words.text(placed_id(part.state));
    let name = listed([given.as_deref().unwrap_or(&right), &state, &said]);
    Note { lead: Lead::Gap(gap, state), look: look_of(part.state), said, name, right: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::Bank;
    use crate::quiz::{Answer, MarkingRule, marking};
    use crate::testing::bank;

    /// The rows on an answer to the first question, with its parts in the order of the bank.
    fn rows(bank: &Bank, layout: &Layout, answer: &Answer) -> Vec<Note> {
        let question = &bank.questions[0];
        let mark = marking::mark(question, layout, Some(answer), MarkingRule::default());
        let parts = marking::explain(question, layout, Some(answer), &mark);
        notes(question, layout, &parts, &Words::english())
    }

    fn names(rows: &[Note]) -> Vec<&str> {
        rows.iter().map(|row| row.name.as_str()).collect()
    }

    fn with_reasons(mut bank: Bank) -> Bank {
        let question = std::sync::Arc::make_mut(&mut bank.questions[0]);
        match &mut question.response {
            Response::SingleChoice(choice) => {
                for option in &mut choice.options {
                    option.reason = Some(format!("about {}", option.text));
                }
            }
            Response::Ordering(ordering) => ordering.items[1].reason = Some("late".to_owned()),
            other => panic!("not foreseen: {other:?}"),
        }
        bank
    }

    #[test]
    fn what_was_chosen_wrongly_comes_first_then_the_key_then_the_rest() {
        let bank = with_reasons(bank().question("one").single(&["a", "*b", "c", "d"]).build());
        let layout = Layout::Order(vec![3, 0, 1, 2]);
        let rows = rows(&bank, &layout, &Answer::Single(2));
        let told = ["c, yours, wrong, about c", "b, right, about b", "d, wrong, about d"];
        assert_eq!(names(&rows)[..3], told);
        let letters: Vec<&Lead> = rows.iter().map(|row| &row.lead).collect();
        assert_eq!(letters, ["D", "C", "A", "B"].map(Lead::Letter).iter().collect::<Vec<_>>());
    }

    #[test]
    fn a_number_nobody_typed_is_not_told() {
        let mut bank = bank().question("one").number(1500.0, 0.0).build();
        let question = std::sync::Arc::make_mut(&mut bank.questions[0]);
        if let Response::Number(number) = &mut question.response {
            let known = |value, reason: &str| crate::bank::KnownNumber {
                value,
                reason: Some(reason.to_owned()),
            };
            number.wrong = vec![known(15_000.0, "a zero too many"), known(3900.0, "in km²")];
        }
        let rows = rows(&bank, &Layout::Plain, &Answer::Number("3900".to_owned()));
        assert_eq!(names(&rows), ["3900, yours, wrong, in km²"]);
    }

    #[test]
    fn the_right_order_is_told_where_something_is_to_be_said() {
        let plain = bank().question("one").ordering(&["a", "b", "c"]).build();
        let layout = Layout::Order(vec![0, 1, 2]);
        let right = Answer::Order(vec![0, 1, 2]);
        assert!(rows(&plain, &layout, &right).is_empty());
        let wrong = rows(&plain, &layout, &Answer::Order(vec![1, 0, 2]));
        assert_eq!(names(&wrong), ["a, place 1", "b, place 2", "c, place 3"]);
        let told = rows(&with_reasons(plain), &layout, &right);
        assert_eq!(names(&told), ["a, place 1", "b, place 2, late", "c, place 3"]);
    }
}
