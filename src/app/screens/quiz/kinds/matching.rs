//! Matching: left sides that are each given a right side.

use egui::{Context, Ui};

use super::assign::{self, Assign, AssignDraft, Row, RowVerdict, Thing};
use super::{Shown, lines};
use crate::app::cx::Cx;
use crate::bank::{Matching, Question};
use crate::quiz::Layout;
use crate::quiz::marking::{self, Part, PartVerdict};

fn sides(layout: &Layout) -> (&[usize], &[usize]) {
    match layout {
        Layout::Matching { left, right } => (left, right),
        Layout::Plain | Layout::Order(_) | Layout::Gaps(_) | Layout::Items(_) => (&[], &[]),
    }
}

/// Takes the letters of right sides.
pub fn keys(
    ctx: &Context,
    question: &Question,
    layout: &Layout,
    draft: &mut AssignDraft,
    has_letters: bool,
) {
    let (left, right) = sides(layout);
    assign::keys(ctx, question, left, right, draft, has_letters);
}

/// Draws it.
pub fn ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    matching: &Matching,
    draft: &mut AssignDraft,
    cx: &mut Cx<'_>,
) {
    let (left, right) = sides(shown.layout);
    let texts = marking::right_sides(matching);
    let things: Vec<Thing<'_>> = right
        .iter()
        .filter_map(|&number| Some(Thing { number, text: texts.get(number)? }))
        .collect();
    let rows: Vec<Row<'_>> = left
        .iter()
        .filter_map(|&number| {
            let pair = matching.pairs.get(number)?;
            let verdict = shown
                .judged
                .and_then(|judged| lines::on(&judged.parts, Part::Pair(number)))
                .map(|part| row_verdict(part, cx));
            Some(Row { number, text: &pair.left, verdict })
        })
        .collect();
    let assign = Assign { rows: &rows, things: &things, marks_used: true };
    assign::ui(ui, shown, assign, draft, cx);
}

/// What became of a row, in words.
pub fn row_verdict(part: &PartVerdict, cx: &Cx<'_>) -> RowVerdict {
    let look = super::choice::look_of(part.state);
    let is_right = look == crate::app::widgets::OptionLook::ChosenRightly;
    let right = part.right.as_ref().filter(|_| !is_right).map(|right| cx.words().said(right));
    RowVerdict { look, words: cx.text(lines::placed_id(part.state)), right }
}
