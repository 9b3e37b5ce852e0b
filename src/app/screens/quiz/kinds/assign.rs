//! Rows that are each given one of several things: what matching and sorting have in common.
//!
//! By key: a letter gives its thing to the row that is next, and the one after that is next. By
//! pointer: a click on a thing does the same, it can be carried to any row, and a click on a row
//! opens a list.

use egui::{Context, Id, Key, Modifiers, Pos2, Rect, Ui, vec2};

use super::{Shown, arrows, part_id};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::keys;
use crate::app::screens::quiz::kinds::choice::{letter, place_pressed};
use crate::app::theme::{self, Face, space};
use crate::app::widgets::assign_row::{self, AssignRow, slot_height};
use crate::app::widgets::chip::Chip;
use crate::app::widgets::picker::{self, Pick};
use crate::app::widgets::{OptionLook, text};
use crate::bank::Question;

/// What each row has been given so far.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssignDraft {
    /// For each row, in the order of the bank, the thing it was given.
    pub given: Vec<Option<usize>>,
    current: Option<usize>,
    carried: Option<usize>,
    /// Whether a key has led on to the row that is next, which is to be seen then.
    has_moved_on: bool,
}

impl AssignDraft {
    /// Rows that were given these things.
    #[must_use]
    pub fn new(given: Vec<Option<usize>>) -> Self {
        Self { given, current: None, carried: None, has_moved_on: false }
    }

    fn is_open(&self, row: usize) -> bool {
        self.given.get(row).is_some_and(Option::is_none)
    }

    /// The row that the next letter is for: the one chosen, else the first that is open.
    fn current(&self, order: &[usize]) -> Option<usize> {
        self.current
            .filter(|row| order.contains(row))
            .or_else(|| order.iter().copied().find(|&row| self.is_open(row)))
    }

    /// Gives a row its thing; the next open one after it is next.
    fn give(&mut self, order: &[usize], row: usize, thing: Option<usize>) {
        if let Some(given) = self.given.get_mut(row) {
            *given = thing;
        }
        let after = order.iter().position(|&other| other == row).map_or(0, |at| at + 1);
        let turned = order.iter().cycle().skip(after).take(order.len());
        self.current = match thing {
            Some(_) => turned.copied().find(|&other| self.is_open(other)),
            None => Some(row),
        };
    }
}

/// A thing that can be given.
#[derive(Debug, Clone, Copy)]
pub struct Thing<'a> {
    /// What the draft calls it.
    pub number: usize,
    /// What it says.
    pub text: &'a str,
}

/// A row, and what has become of it.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    /// What the draft calls it.
    pub number: usize,
    /// What it says.
    pub text: &'a str,
    /// What became of it.
    pub verdict: Option<RowVerdict>,
}

/// What became of a row.
#[derive(Debug, Clone)]
pub struct RowVerdict {
    /// How it looks.
    pub look: OptionLook,
    /// The same in words.
    pub words: String,
    /// What it should have been given, where it was not.
    pub right: Option<String>,
}

/// What is shown.
#[derive(Debug, Clone, Copy)]
pub struct Assign<'a> {
    /// The rows in their order on the paper.
    pub rows: &'a [Row<'a>],
    /// The things in their order on the paper.
    pub things: &'a [Thing<'a>],
    /// Whether a thing that was given to one row is unlikely to fit another.
    pub marks_used: bool,
}

/// Takes the letters and digits that give things to rows, Delete, which takes them back, and the
/// arrows, which lead from row to row and with Alt open a row's list.
pub fn keys(
    ctx: &Context,
    question: &Question,
    order: &[usize],
    things: &[usize],
    draft: &mut AssignDraft,
    has_letters: bool,
) {
    let has_focus = |row: usize| ctx.memory(|memory| memory.has_focus(part_id(question, row)));
    let focused = order.iter().copied().find(|&row| has_focus(row));
    if let Some(row) = focused {
        let wants_none = ctx.input_mut(|input| {
            input.consume_key(Modifiers::NONE, Key::Delete)
                || input.consume_key(Modifiers::NONE, Key::Backspace)
        });
        if wants_none {
            draft.give(order, row, None);
        }
        if picker::is_asked_for(ctx, Modifiers::ALT) {
            picker::open(ctx, part_id(question, row));
        }
    }
    let ids: Vec<Id> = order.iter().map(|&row| part_id(question, row)).collect();
    let next = draft.current(order);
    let entry = next.and_then(|next| order.iter().position(|&row| row == next)).unwrap_or(0);
    arrows::among(ctx, &ids, entry);
    let Some(place) = place_pressed(ctx, things.len(), has_letters) else { return };
    let (Some(&thing), Some(row)) = (things.get(place), focused.or_else(|| draft.current(order)))
    else {
        return;
    };
    draft.give(order, row, Some(thing));
    draft.has_moved_on = draft.current.is_some();
    egui::Popup::close_all(ctx);
    if focused.is_some()
        && let Some(next) = draft.current
    {
        ctx.memory_mut(|memory| memory.request_focus(part_id(question, next)));
    }
}

/// Draws it.
pub fn ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    assign: Assign<'_>,
    draft: &mut AssignDraft,
    cx: &mut Cx<'_>,
) {
    let order: Vec<usize> = assign.rows.iter().map(|row| row.number).collect();
    ui.spacing_mut().item_spacing.y = space::GAP;
    let dropped = things_ui(ui, shown, assign, &order, draft, cx);
    let carrying = draft.carried.and(ui.input(|input| input.pointer.latest_pos()));
    let landed = rows_ui(ui, shown, assign, &order, draft, carrying, cx);
    if let (Some(thing), Some(row)) = (dropped, landed) {
        draft.give(&order, row, Some(thing));
    }
    if let (Some(carried), Some(at)) = (draft.carried, carrying) {
        carried_ui(ui, assign, carried, at);
    }
    if dropped.is_some() {
        draft.carried = None;
    }
}

/// The things, each with its letter. Gives the one that was let go of.
fn things_ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    assign: Assign<'_>,
    order: &[usize],
    draft: &mut AssignDraft,
    cx: &Cx<'_>,
) -> Option<usize> {
    let width = ui.available_width();
    let is_open = shown.judged.is_none();
    let chips: Vec<Chip<'_>> = assign
        .things
        .iter()
        .enumerate()
        .map(|(place, thing)| Chip {
            text: thing.text,
            letter: letter(place),
            is_used: assign.marks_used && draft.given.contains(&Some(thing.number)),
            is_open,
        })
        .collect();
    let sizes: Vec<egui::Vec2> = chips.iter().map(|chip| chip.size(ui, width)).collect();
    let (rects, height) = picker::flow(&sizes, width, space::SMALL);
    let (_, area) = ui.allocate_space(vec2(width, height));
    let mut dropped = None;
    for ((chip, rect), thing) in chips.iter().zip(rects).zip(assign.things) {
        let rect = rect.translate(area.min.to_vec2());
        let id = part_id(shown.question, ("thing", thing.number));
        let name = if chip.is_used {
            cx.format("assign-thing-used", &[("what", thing.text.into())])
        } else {
            cx.format("assign-thing", &[("what", thing.text.into())])
        };
        let response = chip.show_at(ui, rect, id, &name);
        if response.clicked()
            && let Some(row) = draft.current(order)
        {
            draft.give(order, row, Some(thing.number));
        }
        if response.drag_started() {
            draft.carried = Some(thing.number);
        }
        if response.drag_stopped() {
            dropped = draft.carried;
        }
    }
    ui.add_space(space::TINY);
    dropped
}

/// The rows. Gives the one that something is carried over.
fn rows_ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    assign: Assign<'_>,
    order: &[usize],
    draft: &mut AssignDraft,
    carrying: Option<Pos2>,
    cx: &mut Cx<'_>,
) -> Option<usize> {
    let width = ui.available_width();
    let is_open = shown.judged.is_none();
    let slot = slot_height(ui, assign.things.iter().map(|thing| thing.text), width);
    let picks: Vec<Pick<'_>> = assign
        .things
        .iter()
        .enumerate()
        .map(|(place, thing)| Pick {
            text: thing.text,
            letter: letter(place),
            is_used: assign.marks_used && draft.given.contains(&Some(thing.number)),
        })
        .collect();
    let last = letter(assign.things.len().saturating_sub(1));
    let has_letters = cx.state.settings.has_single_letters;
    let hint_current = if has_letters {
        cx.format("assign-hint-letters", &[("last", last.into())])
    } else {
        cx.format("assign-hint-digits", &[("last", assign.things.len().into())])
    };
    let hint = cx.text("assign-hint");
    let current = if is_open { draft.current(order) } else { None };
    let mut landed = None;
    for row in assign.rows {
        let id = part_id(shown.question, row.number);
        enter_answers(ui, id, cx);
        let given = draft.given.get(row.number).copied().flatten();
        let place = assign.things.iter().position(|thing| Some(thing.number) == given);
        let text_of = |place: usize| assign.things.get(place).map(|thing| thing.text);
        let (look, verdict, right, left_open) = match &row.verdict {
            Some(RowVerdict { look: OptionLook::LeftOut, words, right }) => {
                (OptionLook::LeftOut, Some(words.as_str()), None, right.as_deref())
            }
            Some(RowVerdict { look, words, right }) => {
                (*look, Some(words.as_str()), right.as_deref(), None)
            }
            None if given.is_some() => (OptionLook::Chosen, None, None, None),
            None => (OptionLook::Open, None, None, None),
        };
        let top = ui.next_widget_position();
        let probe =
            Rect::from_min_size(top, vec2(width, assign_row::height(ui, row.text, slot, width)));
        let is_target = carrying.is_some_and(|at| probe.contains(at));
        if is_target {
            landed = Some(row.number);
        }
        let is_current = current == Some(row.number);
        let shown_row = AssignRow {
            text: row.text,
            // What was left open shows what belongs there.
            given: place.and_then(text_of).or(left_open),
            letter: place.map_or("", letter),
            hint: if is_current { &hint_current } else { &hint },
            look,
            verdict,
            right,
            is_current,
            is_target,
            slot_height: slot,
        };
        let drawn = shown_row.show(ui, id);
        if is_current && std::mem::take(&mut draft.has_moved_on) {
            drawn.response.scroll_to_me(None);
        }
        if !is_open {
            continue;
        }
        if drawn.response.clicked() || drawn.response.gained_focus() {
            draft.current = Some(row.number);
        }
        if let Some(place) = picker::list(&drawn.response, drawn.slot, row.text, &picks, place)
            && let Some(thing) = assign.things.get(place)
        {
            draft.give(order, row.number, Some(thing.number));
        }
    }
    landed
}

/// Enter gives the answer also where a row or a card has the keyboard; Space presses it.
pub fn enter_answers(ui: &Ui, id: Id, cx: &mut Cx<'_>) {
    keys::leave_enter(ui.ctx(), id);
    let is_asked = ui.ctx().memory(|memory| memory.has_focus(id))
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    if is_asked {
        cx.push(Command::Act(Action::Answer));
    }
}

fn carried_ui(ui: &mut Ui, assign: Assign<'_>, carried: usize, at: Pos2) {
    let Some(place) = assign.things.iter().position(|thing| thing.number == carried) else {
        return;
    };
    let Some(thing) = assign.things.get(place) else { return };
    let chip = Chip { text: thing.text, letter: letter(place), is_used: false, is_open: true };
    let size = chip.size(ui, space::SIDE);
    let palette = theme::palette(ui);
    let rect = Rect::from_min_size(at - vec2(24.0, size.y * 0.5), size);
    let layer = egui::LayerId::new(egui::Order::Tooltip, Id::unique("carried"));
    ui.ctx().set_cursor_icon(egui::CursorIcon::Grabbing);
    let mut above = ui.new_child(egui::UiBuilder::new().layer_id(layer).max_rect(rect));
    above.set_clip_rect(ui.ctx().content_rect());
    chip.paint(&above, rect, palette.accent.soft);
}

/// A caption above or below what is arranged.
pub fn caption(ui: &mut Ui, words: &str) {
    let palette = theme::palette(ui);
    text::label(ui, Face::Small, palette.muted, words);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_from_row_to_row() {
        let order = [2, 0, 1];
        let mut draft = AssignDraft::new(vec![None; 3]);
        assert_eq!(draft.current(&order), Some(2), "the first on the paper");
        draft.give(&order, 2, Some(5));
        assert_eq!(draft.current(&order), Some(0));
        draft.give(&order, 1, Some(4));
        assert_eq!(draft.current(&order), Some(0), "what was left open comes up again");
        draft.give(&order, 0, Some(4));
        assert_eq!(draft.current(&order), None, "nothing is left to give");
        draft.give(&order, 1, None);
        assert_eq!(draft.current(&order), Some(1));
    }
}
