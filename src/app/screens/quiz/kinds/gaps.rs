//! Gaps: the text as it flows, with a field or a list where each gap is.

use egui::{Context, Id, Key, Modifiers, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use super::choice::{letter, look_of, place_pressed};
use super::{Shown, arrows, lines, part_id};
use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::keys;
use crate::app::screens::quiz::draft::GapDraft;
use crate::app::screens::quiz::kinds::typed::is_entered;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::field::Field;
use crate::app::widgets::picker::{self, Pick};
use crate::app::widgets::slot::Slot;
use crate::app::widgets::{OptionLook, text};
use crate::bank::{Choice, GapFill, GapKey, Question, TextPiece};
use crate::quiz::Layout;
use crate::quiz::marking::{Part, PartState, PartVerdict};

/// Width of a gap that is typed: the same for all, so that it tells nothing about what belongs
/// into it.
const TYPED: f32 = 190.0;
/// Height of a gap.
const GAP: f32 = 40.0;
/// Kept free left and right of a gap, for the ring of the keyboard.
const AROUND: f32 = 4.0;
/// The same beside a sign that belongs to it, such as a comma.
const CLOSE: f32 = 1.0;
/// No gap is pressed into less than this by what stands beside it.
const LEAST: f32 = 100.0;

fn shown_options(layout: &Layout, gap: usize, choice: &Choice) -> Vec<usize> {
    let all = || (0..choice.options.len()).collect();
    match layout {
        Layout::Gaps(gaps) => match gaps.get(gap) {
            Some(shown) if !shown.is_empty() => shown.clone(),
            Some(_) | None => all(),
        },
        Layout::Plain | Layout::Order(_) | Layout::Matching { .. } | Layout::Items(_) => all(),
    }
}

/// The letter by which the footnote leads to a gap; the prompt has the number.
#[must_use]
pub fn mark(gap: usize) -> String {
    let letter = u8::try_from(gap).ok().and_then(|gap| b'a'.checked_add(gap));
    match letter.filter(u8::is_ascii_lowercase) {
        Some(letter) => char::from(letter).to_string(),
        None => (gap + 1).to_string(),
    }
}

fn gap_id(question: &Question, gap: usize) -> Id {
    part_id(question, ("gap", gap))
}

/// Takes the letters that fill a gap from its list: the gap that has the keyboard, else the first
/// that is open. Up and down open the list, left and right lead from gap to gap.
pub fn keys(
    ctx: &Context,
    question: &Question,
    gap_fill: &GapFill,
    layout: &Layout,
    draft: &mut [GapDraft],
    has_letters: bool,
) {
    let has_focus = |gap: usize| ctx.memory(|memory| memory.has_focus(gap_id(question, gap)));
    let focused = (0..draft.len()).find(|&gap| has_focus(gap));
    if let Some(gap) = focused
        && picker::is_asked_for(ctx, Modifiers::NONE)
    {
        picker::open(ctx, gap_id(question, gap));
    }
    let ids: Vec<Id> = (0..draft.len()).map(|gap| gap_id(question, gap)).collect();
    arrows::among(ctx, &ids, 0);
    let open = || draft.iter().position(|gap| matches!(gap, GapDraft::Picked(None)));
    let Some(gap) = focused.or_else(open) else { return };
    let (Some(GapKey::Picked(choice)), Some(GapDraft::Picked(picked))) =
        (gap_fill.gaps.get(gap).map(|gap| &gap.key), draft.get_mut(gap))
    else {
        return;
    };
    let options = shown_options(layout, gap, choice);
    if let Some(place) = place_pressed(ctx, options.len(), has_letters) {
        *picked = options.get(place).copied();
        egui::Popup::close_all(ctx);
    } else if focused.is_some()
        && ctx.input_mut(|input| {
            input.consume_key(Modifiers::NONE, Key::Delete)
                || input.consume_key(Modifiers::NONE, Key::Backspace)
        })
    {
        *picked = None;
    }
}

/// A word, or a gap, on its way onto a line.
enum Token<'a> {
    Word { text: &'a str, piece: usize },
    Break,
    Gap(usize),
}

fn tokens(gap_fill: &GapFill) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    for (piece, part) in gap_fill.text.iter().enumerate() {
        match part {
            TextPiece::Gap(gap) => tokens.push(Token::Gap(*gap)),
            TextPiece::Text(text) => {
                for (line, words) in text.split('\n').enumerate() {
                    if line > 0 {
                        tokens.push(Token::Break);
                    }
                    let words = words.split_inclusive(' ');
                    tokens.extend(words.map(|text| Token::Word { text, piece }));
                }
            }
        }
    }
    tokens
}

/// Draws it.
pub fn ui(
    ui: &mut Ui,
    shown: Shown<'_>,
    gap_fill: &GapFill,
    draft: &mut [GapDraft],
    cx: &mut Cx<'_>,
) {
    let palette = theme::palette(ui);
    let width = ui.available_width();
    let tokens = tokens(gap_fill);
    let sizes: Vec<f32> =
        tokens.iter().map(|token| token_width(ui, token, gap_fill, width)).collect();
    let places = lay_out(&tokens, &sizes, width);
    let height = places.last().map_or(0.0, Rect::bottom);
    let (_, area) = ui.allocate_space(vec2(width, height));
    let mut pieces: Vec<Rect> = vec![Rect::NOTHING; gap_fill.text.len()];
    for (token, place) in tokens.iter().zip(&places) {
        if let Token::Word { text, piece } = token {
            let rect = place.translate(area.min.to_vec2());
            let words = text::galley(ui, Face::Option, palette.ink, text);
            let at = egui::pos2(rect.left(), rect.center().y - words.size().y * 0.5);
            ui.painter().galley(at, words, palette.ink);
            if let Some(piece) = pieces.get_mut(*piece) {
                *piece = piece.union(rect);
            }
        }
    }
    let is_first_open = draft.first().is_some_and(|gap| matches!(gap, GapDraft::Typed(_)));
    for (piece, part) in gap_fill.text.iter().enumerate() {
        match part {
            TextPiece::Text(words) => {
                // Words are painted one by one; a screen reader is told the run as a whole.
                if let Some(rect) = pieces.get(piece).filter(|rect| rect.is_positive()) {
                    let id = part_id(shown.question, ("run", piece));
                    ui.interact(*rect, id, Sense::hover())
                        .widget_info(|| WidgetInfo::labeled(Role::Label, true, words.trim()));
                }
            }
            TextPiece::Gap(gap) => {
                let place = tokens.iter().zip(&places).find_map(|(token, rect)| {
                    matches!(token, Token::Gap(at) if at == gap).then_some(*rect)
                });
                if let Some(rect) = place {
                    let rect = rect.translate(area.min.to_vec2());
                    let takes_focus = is_first_open && *gap == 0;
                    gap_ui(ui, rect, shown, gap_fill, *gap, draft, takes_focus, cx);
                }
            }
        }
    }
}

fn token_width(ui: &Ui, token: &Token<'_>, gap_fill: &GapFill, width: f32) -> f32 {
    match token {
        Token::Break => 0.0,
        Token::Word { text, piece: _ } => {
            text::galley(ui, Face::Option, egui::Color32::PLACEHOLDER, text).size().x
        }
        Token::Gap(gap) => match gap_fill.gaps.get(*gap).map(|gap| &gap.key) {
            Some(GapKey::Picked(choice)) => {
                let texts = choice.options.iter().map(|option| option.text.as_str());
                Slot::width(ui, texts).min(width)
            }
            Some(GapKey::Typed(_)) | None => TYPED.min(width),
        },
    }
}

/// Whether two tokens stay on a line, without a space between: a gap, and a sign before or after it.
fn are_together(one: &Token<'_>, other: &Token<'_>) -> bool {
    match (one, other) {
        (Token::Gap(_), Token::Word { text, .. }) => !text.starts_with(char::is_whitespace),
        (Token::Word { text, .. }, Token::Gap(_)) => !text.ends_with(char::is_whitespace),
        (Token::Gap(_), Token::Gap(_) | Token::Break)
        | (Token::Word { .. }, Token::Word { .. } | Token::Break)
        | (Token::Break, _) => false,
    }
}

/// What is kept free between two tokens on a line.
fn between(one: &Token<'_>, other: &Token<'_>) -> f32 {
    match (one, other) {
        (Token::Gap(_), Token::Gap(_)) => 2.0 * AROUND,
        (Token::Gap(_), Token::Word { .. }) | (Token::Word { .. }, Token::Gap(_)) => {
            if are_together(one, other) { CLOSE } else { AROUND }
        }
        (Token::Word { .. }, Token::Word { .. })
        | (Token::Gap(_) | Token::Word { .. }, Token::Break)
        | (Token::Break, _) => 0.0,
    }
}

/// Where each token stands, on lines of this width.
fn lay_out(tokens: &[Token<'_>], widths: &[f32], width: f32) -> Vec<Rect> {
    let (mut x, mut y) = (0.0_f32, 0.0_f32);
    let line = GAP + space::SMALL;
    let mut places: Vec<Rect> = Vec::with_capacity(tokens.len());
    let mut before: Option<&Token<'_>> = None;
    let all: Vec<(&Token<'_>, f32)> = tokens.iter().zip(widths.iter().copied()).collect();
    let are_close =
        |pair: &(&Token<'_>, f32), next: &(&Token<'_>, f32)| are_together(pair.0, next.0);
    for run in all.chunk_by(are_close) {
        let mut wide: f32 = run.iter().map(|(_, width)| width).sum();
        wide += run.windows(2).map(|_| CLOSE).sum::<f32>();
        // The sign may be all that a narrow line has no room for.
        let over = (wide - width).max(0.0);
        for (at, (token, full)) in run.iter().enumerate() {
            let mut own = *full;
            if matches!(token, Token::Gap(_)) {
                own = (own - over).max(LEAST.min(own));
            }
            let gap = before.map_or(0.0, |before| between(before, token));
            let needed = if at == 0 { wide - over } else { own };
            let is_break = matches!(token, Token::Break);
            if is_break || (x > 0.0 && x + gap + needed > width + 0.5) {
                (x, y) = (0.0, y + line);
            } else {
                x += gap;
            }
            places.push(Rect::from_min_size(egui::pos2(x, y), vec2(own, GAP)));
            x += own;
            before = if is_break { None } else { Some(*token) };
        }
    }
    places
}

#[expect(clippy::too_many_arguments, reason = "one gap of many, with all that it stands among")]
fn gap_ui(
    ui: &mut Ui,
    rect: Rect,
    shown: Shown<'_>,
    gap_fill: &GapFill,
    gap: usize,
    draft: &mut [GapDraft],
    takes_focus: bool,
    cx: &mut Cx<'_>,
) {
    let Some(key) = gap_fill.gaps.get(gap).map(|gap| &gap.key) else { return };
    let id = gap_id(shown.question, gap);
    let name = name(gap_fill, gap, cx);
    if let Some(judged) = shown.judged {
        let part = lines::on(&judged.parts, Part::Gap(gap));
        let look =
            part.map_or(OptionLook::Open, |part| look(part, judged.is_overruled, draft, gap));
        let given = part.and_then(|part| part.given.as_ref()).map(|given| cx.words().said(given));
        let mark = mark(gap);
        // Only what leads somewhere.
        let has_note = judged.notes.iter().any(|note| note.lead.is_about_gap(gap));
        // What was left open shows what belongs there.
        let right = part.and_then(|part| part.right.as_ref()).map(|right| cx.words().said(right));
        let text = given.as_deref().or(right.as_deref());
        let state = part.map(|part| cx.text(lines::placed_id(part.state))).unwrap_or_default();
        let name = format!("{name}, {}, {state}", text.unwrap_or_default());
        let slot = Slot { text, hint: "…", look, mark: has_note.then_some(mark.as_str()) };
        slot.show_judged(ui, rect, id, &name);
        return;
    }
    match (key, draft.get_mut(gap)) {
        (GapKey::Typed(_), Some(GapDraft::Typed(typed))) => {
            let mut child = ui.new_child(UiBuilder::new().max_rect(rect));
            let field = Field::new(typed, id, &name).described(shown.prompt);
            let response = field.size(rect.width(), rect.height()).show(&mut child, takes_focus);
            if next_open(draft, gap).is_none() {
                keys::leave_enter(ui.ctx(), id);
            }
            if is_entered(ui, &response) {
                go_on(ui, shown, draft, gap, cx);
            }
        }
        (GapKey::Picked(choice), Some(GapDraft::Picked(picked))) => {
            super::assign::enter_answers(ui, id, cx);
            let options = shown_options(shown.layout, gap, choice);
            let text_of = |at: usize| choice.options.get(at).map(|option| option.text.as_str());
            let hint = cx.text("gap-pick");
            let look = if picked.is_some() { OptionLook::Chosen } else { OptionLook::Open };
            let slot = Slot { text: picked.and_then(text_of), hint: &hint, look, mark: None };
            let response = slot.show(ui, rect, id, &name);
            let picks: Vec<Pick<'_>> = options
                .iter()
                .enumerate()
                .filter_map(|(place, &at)| {
                    Some(Pick { text: text_of(at)?, letter: letter(place), is_used: false })
                })
                .collect();
            let place = options.iter().position(|at| Some(*at) == *picked);
            if let Some(place) = picker::list(&response, rect, &name, &picks, place) {
                *picked = options.get(place).copied();
            }
        }
        (GapKey::Typed(_), Some(GapDraft::Picked(_)) | None)
        | (GapKey::Picked(_), Some(GapDraft::Typed(_)) | None) => {}
    }
}

/// The next gap after one that is open.
fn next_open(draft: &[GapDraft], gap: usize) -> Option<usize> {
    let is_open = |gap: &GapDraft| match gap {
        GapDraft::Typed(text) => text.trim().is_empty(),
        GapDraft::Picked(option) => option.is_none(),
    };
    draft.iter().enumerate().skip(gap + 1).find(|(_, gap)| is_open(gap)).map(|(next, _)| next)
}

/// Enter in a gap leads to the next one that is open; after the last one it gives the answer.
fn go_on(ui: &Ui, shown: Shown<'_>, draft: &[GapDraft], gap: usize, cx: &mut Cx<'_>) {
    match next_open(draft, gap) {
        Some(next) => {
            ui.memory_mut(|memory| memory.request_focus(gap_id(shown.question, next)));
        }
        None => cx.push(Command::Act(Action::Answer)),
    }
}

/// A gap's name for those who do not see where it stands: its number and the words about it.
fn name(gap_fill: &GapFill, gap: usize, cx: &Cx<'_>) -> String {
    let at = gap_fill.text.iter().position(|piece| *piece == TextPiece::Gap(gap)).unwrap_or(0);
    let text = |at: Option<usize>| match at.and_then(|at| gap_fill.text.get(at)) {
        Some(TextPiece::Text(text)) => text.as_str(),
        Some(TextPiece::Gap(_)) | None => "",
    };
    let before: Vec<&str> = text(at.checked_sub(1)).split_whitespace().collect();
    let before = before.iter().skip(before.len().saturating_sub(4)).copied();
    let after = text(Some(at + 1)).split_whitespace().take(4);
    let before: Vec<&str> = before.collect();
    let after: Vec<&str> = after.collect();
    cx.format(
        "gap-name",
        &[
            ("place", (gap + 1).into()),
            ("of", gap_fill.gaps.len().into()),
            ("before", before.join(" ").into()),
            ("after", after.join(" ").into()),
        ],
    )
}

fn look(part: &PartVerdict, is_overruled: bool, draft: &[GapDraft], gap: usize) -> OptionLook {
    let is_typed = matches!(draft.get(gap), Some(GapDraft::Typed(_)));
    match part.state {
        PartState::ChosenWrongly if is_overruled && is_typed => OptionLook::ChosenRightly,
        PartState::ChosenRightly
        | PartState::ChosenWrongly
        | PartState::LeftOutWrongly
        | PartState::LeftRightly => look_of(part.state),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_gaps_flow_over_the_lines() {
        let tokens = [
            Token::Word { text: "The ", piece: 0 },
            Token::Gap(0),
            Token::Word { text: " announced", piece: 2 },
            Token::Break,
            Token::Word { text: "it", piece: 2 },
        ];
        let places = lay_out(&tokens, &[30.0, 60.0, 50.0, 0.0, 10.0], 100.0);
        assert_eq!(lines(&places), [0.0, 0.0, 1.0, 2.0, 2.0]);
        assert!((places[1].left() - 30.0 - AROUND).abs() < 0.01);
    }

    fn lines(places: &[Rect]) -> Vec<f32> {
        places.iter().map(|rect| rect.top() / (GAP + space::SMALL)).collect()
    }

    #[test]
    fn a_sign_stays_with_its_gap_and_close_to_it() {
        let tokens = [
            Token::Word { text: "by ", piece: 0 },
            Token::Gap(0),
            Token::Word { text: ", ", piece: 2 },
            Token::Word { text: "which", piece: 2 },
        ];
        let places = lay_out(&tokens, &[30.0, 60.0, 8.0, 40.0], 100.0);
        assert_eq!(lines(&places), [0.0, 1.0, 1.0, 2.0]);
        assert!(places[1].left().abs() < 0.01, "a gap begins where the lines begin");
        assert!((places[2].left() - places[1].right() - CLOSE).abs() < 0.01);
    }

    #[test]
    fn a_gap_that_is_as_wide_as_the_line_leaves_room_for_its_sign() {
        let tokens = [Token::Gap(0), Token::Word { text: ".", piece: 1 }];
        let places = lay_out(&tokens, &[190.0, 6.0], 190.0);
        assert_eq!(lines(&places), [0.0, 0.0]);
        assert!(places[1].right() <= 190.01, "{places:?}");
    }
}
