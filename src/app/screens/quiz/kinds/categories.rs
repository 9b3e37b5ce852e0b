//! Categories: items that are each put under a heading, or said to belong under none.

use egui::{Context, Ui};

use super::assign::{self, Assign, AssignDraft, Row, Thing};
use super::matching::row_verdict;
use super::{Shown, lines};
use crate::app::cx::Cx;
use crate::bank::{Categories, Item, Question};
use crate::quiz::marking::Part;
use crate::quiz::{Layout, SortedInto};

/// The number under which a draft has a heading; "nowhere" comes after all of them.
#[must_use]
pub fn number(into: SortedInto, categories: usize) -> usize {
    match into {
        SortedInto::Category(at) => at,
        SortedInto::Nowhere => categories,
    }
}

/// The other way about.
#[must_use]
pub fn sorted_into(number: usize, categories: usize) -> SortedInto {
    if number < categories { SortedInto::Category(number) } else { SortedInto::Nowhere }
}

fn order(layout: &Layout) -> &[usize] {
    match layout {
        Layout::Items(order) => order,
        Layout::Plain | Layout::Order(_) | Layout::Gaps(_) | Layout::Matching { .. } => &[],
    }
}

/// How many things there are to give: the headings, and "nowhere" where something belongs there.
#[must_use]
pub fn count(categories: &Categories) -> usize {
    categories.categories.len() + usize::from(!categories.extra.is_empty())
}

/// Takes the letters of headings.
pub fn keys(
    ctx: &Context,
    question: &Question,
    categories: &Categories,
    layout: &Layout,
    draft: &mut AssignDraft,
    has_letters: bool,
) {
    let things: Vec<usize> = (0..count(categories)).collect();
    assign::keys(ctx, question, order(layout), &things, draft, has_letters);
}

/// Draws it.
pub fn ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    categories: &Categories,
    draft: &mut AssignDraft,
    cx: &mut Cx<'_>,
) {
    let nowhere = cx.text("said-nowhere");
    let mut things: Vec<Thing<'_>> = categories
        .categories
        .iter()
        .enumerate()
        .map(|(number, category)| Thing { number, text: &category.name })
        .collect();
    if !categories.extra.is_empty() {
        things.push(Thing { number: things.len(), text: &nowhere });
    }
    let items: Vec<&Item> = categories
        .categories
        .iter()
        .flat_map(|category| &category.items)
        .chain(&categories.extra)
        .collect();
    let rows: Vec<Row<'_>> = order(shown.layout)
        .iter()
        .filter_map(|&number| {
            let item = items.get(number)?;
            let verdict = shown
                .judged
                .and_then(|judged| lines::on(&judged.parts, Part::Item(number)))
                .map(|part| row_verdict(part, cx));
            Some(Row { number, text: &item.text, verdict })
        })
        .collect();
    assign::ui(ui, shown, Assign { rows: &rows, things: &things, marks_used: false }, draft, cx);
}
