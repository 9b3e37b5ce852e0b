//! Ordering: cards that are moved with Alt and the arrow keys, dragged, or pushed by buttons.

use egui::{Context, Id, Key, Modifiers, Role, Sense, Ui, WidgetInfo, pos2};

use super::assign::{caption, enter_answers};
use super::choice::{DIGITS, place_pressed};
use super::{Shown, arrows, lines, part_id};
use crate::app::cx::Cx;
use crate::app::theme::space;
use crate::app::widgets::OptionLook;
use crate::app::widgets::reorder::{Card, Reorder, Words};
use crate::bank::{Ordering, Question};
use crate::quiz::marking::{Part, PartState, PartVerdict, Said};

/// Items in their order so far.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrderDraft {
    /// Item numbers, the first place first.
    pub items: Vec<usize>,
    /// What is being dragged, and where in its card it was taken, in points from its top.
    dragged: Option<(usize, f32)>,
    /// What was moved last, to be told.
    moved: Option<usize>,
}

impl OrderDraft {
    /// Items in this order.
    #[must_use]
    pub fn new(items: Vec<usize>) -> Self {
        Self { items, dragged: None, moved: None }
    }

    fn place(&self, item: usize) -> Option<usize> {
        self.items.iter().position(|other| *other == item)
    }

    /// Moves an item to a place; the others keep their order.
    fn put(&mut self, item: usize, place: usize) {
        let Some(from) = self.place(item) else { return };
        let place = place.min(self.items.len().saturating_sub(1));
        if from != place {
            self.items.remove(from);
            self.items.insert(place, item);
            self.moved = Some(item);
        }
    }
}

/// Takes digits, which lead to the card in that place, arrows, which lead from card to card, and
/// both with Alt, which move the card that has the keyboard.
pub fn keys(ctx: &Context, question: &Question, draft: &mut OrderDraft) {
    let has_focus = |item: usize| ctx.memory(|memory| memory.has_focus(part_id(question, item)));
    let focused = draft.items.iter().copied().find(|&item| has_focus(item));
    let with_alt = |key| ctx.input_mut(|input| input.consume_key(Modifiers::ALT, key));
    let plain = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if let Some(item) = focused
        && let Some(place) = draft.place(item)
    {
        for (number, key) in DIGITS.into_iter().enumerate().take(draft.items.len()) {
            if with_alt(key) {
                draft.put(item, number);
            }
        }
        let last = draft.items.len().saturating_sub(1);
        for (key, to) in
            [(Key::ArrowUp, place.saturating_sub(1)), (Key::ArrowDown, place.saturating_add(1))]
        {
            if with_alt(key) {
                draft.put(item, to);
            }
        }
        for (key, to) in [(Key::Home, 0), (Key::End, last)] {
            if with_alt(key) {
                draft.put(item, to);
            } else if plain(key)
                && let Some(&other) = draft.items.get(to)
            {
                ctx.memory_mut(|memory| memory.request_focus(part_id(question, other)));
            }
        }
    }
    let ids: Vec<Id> = draft.items.iter().map(|&item| part_id(question, item)).collect();
    arrows::among(ctx, &ids, 0);
    if let Some(place) = place_pressed(ctx, draft.items.len(), false)
        && let Some(&item) = draft.items.get(place)
    {
        ctx.memory_mut(|memory| memory.request_focus(part_id(question, item)));
    }
}

/// Draws it.
pub fn ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    ordering: &Ordering,
    draft: &mut OrderDraft,
    cx: &mut Cx<'_>,
) {
    ui.spacing_mut().item_spacing.y = space::GAP;
    if let Some(first) = &ordering.first {
        caption(ui, &cx.format("order-first", &[("what", first.into())]));
        ui.add_space(-space::TINY);
    }
    cards_ui(ui, shown, ordering, draft, cx);
    if let Some(last) = &ordering.last {
        ui.add_space(-space::TINY);
        caption(ui, &cx.format("order-last", &[("what", last.into())]));
    }
    if shown.judged.is_none() {
        told_ui(ui, ordering, draft, cx);
    }
}

fn cards_ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    ordering: &Ordering,
    draft: &mut OrderDraft,
    cx: &mut Cx<'_>,
) {
    let of = draft.items.len();
    let right = cx.text("part-right");
    let verdicts: Vec<Option<(OptionLook, String)>> = draft
        .items
        .iter()
        .enumerate()
        .map(|(place, &item)| {
            let parts = &shown.judged?.parts;
            let part = lines::on(parts, Part::Item(item))?;
            let look = look(part, place == item, parts);
            Some((look, verdict(look, item, cx)))
        })
        .collect();
    let cards: Vec<Card<'_>> = draft
        .items
        .iter()
        .zip(&verdicts)
        .filter_map(|(&item, verdict)| {
            Some(Card {
                number: item,
                id: part_id(shown.question, item),
                text: &ordering.items.get(item)?.text,
                look: verdict.as_ref().map_or(OptionLook::Open, |(look, _)| *look),
                verdict: verdict.as_ref().map(|(_, words)| words.as_str()),
                told: verdict
                    .as_ref()
                    .is_some_and(|(look, _)| *look == OptionLook::ChosenRightly)
                    .then_some(&right),
            })
        })
        .collect();
    for card in &cards {
        enter_answers(ui, card.id, cx);
    }
    let last = [("place", of.into())];
    let words = Words {
        hint: cx.text("order-hint"),
        verdicts: vec![
            cx.words().said(&Said::Position(of)),
            cx.format("order-shifted", &last),
            cx.format("order-belongs", &last),
        ],
        up: &|what| cx.format("order-up", &[("what", what.into())]),
        down: &|what| cx.format("order-down", &[("what", what.into())]),
        place: &|place| cx.format("order-place", &[("place", place.into()), ("of", of.into())]),
    };
    let reorder = Reorder { cards: &cards, words: &words, is_open: shown.judged.is_none() };
    let (dragged, wanted) = reorder.show(ui, draft.dragged);
    draft.dragged = dragged;
    if let Some((item, place)) = wanted {
        draft.put(item, place);
    }
}

/// What is seen of an item is its place. In order among the others but not in its place it need not
/// be moved itself: that was earned, and is right in part. An item alone is always in order, and
/// earns nothing for it.
fn look(part: &PartVerdict, is_in_place: bool, parts: &[PartVerdict]) -> OptionLook {
    let is_kept = |part: &PartVerdict| part.state == PartState::ChosenRightly;
    let kept = parts.iter().filter(|part| is_kept(part)).count();
    if is_in_place {
        OptionLook::ChosenRightly
    } else if is_kept(part) && kept > 1 {
        OptionLook::Partly
    } else {
        OptionLook::ChosenWrongly
    }
}

/// Which place an item has, or belongs in.
fn verdict(look: OptionLook, item: usize, cx: &Cx<'_>) -> String {
    let belongs = [("place", (item + 1).into())];
    match look {
        OptionLook::ChosenRightly => cx.words().said(&Said::Position(item + 1)),
        OptionLook::Partly => cx.format("order-shifted", &belongs),
        OptionLook::Open
        | OptionLook::Chosen
        | OptionLook::ChosenWrongly
        | OptionLook::LeftOut
        | OptionLook::LeftRightly => cx.format("order-belongs", &belongs),
    }
}

/// Where the card that was moved stands now, for those who do not see it.
fn told_ui(ui: &Ui, ordering: &Ordering, draft: &OrderDraft, cx: &Cx<'_>) {
    let Some(item) = draft.moved else { return };
    let (Some(place), Some(what)) = (draft.place(item), ordering.items.get(item)) else { return };
    let told = cx.format(
        "order-moved",
        &[
            ("what", what.text.as_str().into()),
            ("place", (place + 1).into()),
            ("of", draft.items.len().into()),
        ],
    );
    let at = ui.next_widget_position();
    let rect = egui::Rect::from_min_max(at, pos2(at.x + 1.0, at.y + 1.0));
    let id = ui.scope_id().with("order-moved");
    ui.interact(rect, id, Sense::hover())
        .widget_info(|| WidgetInfo::labeled(Role::Label, true, &told));
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
        node.set_value(told.as_str());
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::bank;

    /// How the items look that were put into this order.
    fn looks(order: &[usize]) -> Vec<OptionLook> {
        let items = ["a", "b", "c", "d", "e"];
        let bank = bank().question("one").ordering(&items[..order.len()]).build();
        let (question, layout) = (&bank.questions[0], crate::quiz::Layout::Plain);
        let answer = crate::quiz::Answer::Order(order.to_vec());
        let rule = crate::quiz::MarkingRule::default();
        let mark = crate::quiz::marking::mark(question, &layout, Some(&answer), rule);
        let parts = crate::quiz::marking::explain(question, &layout, Some(&answer), &mark);
        let of = |(place, &item): (usize, &usize)| {
            look(lines::on(&parts, Part::Item(item)).unwrap(), place == item, &parts)
        };
        order.iter().enumerate().map(of).collect()
    }

    #[test]
    fn what_stands_in_its_place_never_looks_wrong() {
        use OptionLook::{ChosenRightly as Right, ChosenWrongly as Wrong, Partly};
        assert_eq!(looks(&[0, 1, 2]), [Right, Right, Right]);
        assert_eq!(looks(&[1, 0, 2, 3]), [Wrong, Partly, Right, Right]);
        assert_eq!(looks(&[2, 1, 0]), [Wrong, Right, Wrong], "nothing is in order there");
        // Neither c nor what stands around it was kept in order by the marking.
        assert_eq!(looks(&[3, 4, 2, 0, 1]), [Wrong, Wrong, Right, Partly, Partly]);
    }

    #[test]
    fn a_card_that_is_moved_leaves_the_others_in_their_order() {
        let mut draft = OrderDraft::new(vec![3, 1, 0, 2]);
        draft.put(0, 0);
        assert_eq!(draft.items, [0, 3, 1, 2]);
        draft.put(3, 9);
        assert_eq!(draft.items, [0, 1, 2, 3]);
    }
}
