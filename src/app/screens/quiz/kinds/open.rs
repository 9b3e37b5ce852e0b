//! Open answers: a field of several lines, afterwards the model answer beside one's own, to be
//! marked by the writer.

use egui::{Context, CornerRadius, Frame, Key, KeyboardShortcut, Margin, Modifiers, Ui};

use super::choice::{letter, place_pressed};
use super::{Shown, part_id};
use crate::app::actions::{Action, key_name};
use crate::app::command::Command;
use crate::app::cx::Cx;
use crate::app::keys;
use crate::app::screens::quiz::Step;
use crate::app::theme::{self, Face, space};
use crate::app::widgets::field::Field;
use crate::app::widgets::given::Given;
use crate::app::widgets::{Button, OptionCard, OptionLook, OptionRole, text};
use crate::bank::Open;
use crate::quiz::{SelfMark, What};

/// An open answer that is being written, and then marked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenDraft {
    /// As typed.
    pub text: String,
    /// What the writer made of it so far.
    pub self_mark: Option<SelfMark>,
    /// Whether it is to be given as it is.
    is_given: bool,
    /// Whether it was marked by a key just now.
    is_marked: bool,
}

impl OpenDraft {
    /// What was written before.
    #[must_use]
    pub fn new(text: String, self_mark: Option<SelfMark>) -> Self {
        Self { text, self_mark, is_given: false, is_marked: false }
    }
}

/// Enter alone begins a new line; with this it gives the answer.
pub const GIVE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Enter);

/// Takes the key that gives the answer, also while the person types.
pub fn keys(ctx: &Context, draft: &mut OpenDraft) {
    if ctx.input_mut(|input| input.consume_shortcut(&GIVE)) {
        draft.is_given = true;
    }
}

/// Takes the keys that mark the answer once the model answer is shown.
pub fn keys_judged(ctx: &Context, open: &Open, draft: &mut OpenDraft, has_letters: bool) {
    if open.points.is_empty() {
        for (mark, key, _) in WHOLE {
            if has_letters && keys::is_pressed_alone(ctx, key) {
                draft.mark(mark);
            }
        }
        let digit = place_pressed(ctx, WHOLE.len(), false);
        if let Some((mark, _, _)) = digit.and_then(|place| WHOLE.into_iter().nth(place)) {
            draft.mark(mark);
        }
    } else if let Some(point) = place_pressed(ctx, open.points.len(), has_letters) {
        draft.toggle(point);
    } else if has_letters && keys::is_pressed_alone(ctx, Key::W) {
        draft.mark(SelfMark::Points(Vec::new()));
    }
}

/// The answer as a whole: what it can be, its key, its word.
const WHOLE: [(SelfMark, Key, &str); 3] = [
    (SelfMark::Right, Key::R, "self-right"),
    (SelfMark::Partly, Key::P, "self-partly"),
    (SelfMark::Wrong, Key::W, "self-wrong"),
];

impl OpenDraft {
    fn mark(&mut self, mark: SelfMark) {
        if self.self_mark.as_ref() != Some(&mark) {
            self.self_mark = Some(mark);
            self.is_marked = true;
        }
    }

    fn has(&self, point: usize) -> bool {
        matches!(&self.self_mark, Some(SelfMark::Points(met)) if met.contains(&point))
    }

    fn toggle(&mut self, point: usize) {
        let mut met = match self.self_mark.take() {
            Some(SelfMark::Points(met)) => met,
            Some(SelfMark::Right | SelfMark::Partly | SelfMark::Wrong) | None => Vec::new(),
        };
        if met.contains(&point) {
            met.retain(|other| *other != point);
        } else {
            met.push(point);
        }
        self.self_mark = Some(SelfMark::Points(met).in_order());
        self.is_marked = true;
    }
}

/// Draws it.
pub fn ui(ui: &mut Ui, shown: Shown<'_>, open: &Open, draft: &mut OpenDraft, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    ui.spacing_mut().item_spacing.y = space::GAP;
    if shown.judged.is_some() {
        answers_ui(ui, shown, open, draft, cx);
        marking_ui(ui, shown, open, draft, cx);
        return;
    }
    let id = part_id(shown.question, "answer");
    let name = cx.text("field-open");
    let rows = rows(ui);
    Field::new(&mut draft.text, id, &name).described(shown.prompt).rows(rows).show(ui, true);
    let hint = cx.format("open-answer-hint", &[("key", key_name(GIVE, cx.words()).into())]);
    text::label(ui, Face::Small, palette.muted, &hint);
    if std::mem::take(&mut draft.is_given) && !draft.text.trim().is_empty() {
        ui.memory_mut(|memory| memory.surrender_focus(id));
        cx.push(Command::Act(Action::Answer));
    }
}

/// One's own answer where it was written, and the model answer below it.
fn answers_ui(ui: &mut Ui, shown: Shown<'_>, open: &Open, draft: &OpenDraft, cx: &Cx<'_>) {
    let palette = theme::palette(ui);
    let own = Given {
        text: draft.text.trim_end(),
        look: OptionLook::Open,
        verdict: &cx.text("open-own"),
        told: None,
    };
    own.show_lines(ui, part_id(shown.question, "answer"), rows(ui));
    Frame::new()
        .fill(palette.accent.soft)
        .corner_radius(CornerRadius::same(space::RADIUS))
        .inner_margin(Margin::symmetric(16, 12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::TINY;
            text::label(ui, Face::SmallStrong, palette.muted, &cx.text("open-model"));
            text::readable(ui, Face::Option, palette.ink, open.model.trim());
        });
}

/// How many lines the field has: more where the window is high.
fn rows(ui: &Ui) -> usize {
    if ui.clip_rect().height() > 560.0 { 8 } else { 5 }
}

/// The writer's own judgement: point by point, or as a whole.
fn marking_ui(ui: &mut Ui, shown: Shown<'_>, open: &Open, draft: &mut OpenDraft, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let has_letters = cx.state.settings.has_single_letters;
    ui.add_space(space::TINY);
    if open.points.is_empty() {
        text::label(ui, Face::InterfaceMedium, palette.ink, &cx.text("self-how"));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            for (mark, key, id) in WHOLE {
                let label = cx.text(id);
                let is_on = draft.self_mark.as_ref() == Some(&mark);
                let key = has_letters.then(|| key.name());
                if Button::new(&label).key(key).on(is_on).show(ui).clicked() {
                    draft.mark(mark);
                }
            }
        });
    } else {
        text::label(ui, Face::InterfaceMedium, palette.ink, &cx.text("self-how-points"));
        for (at, point) in open.points.iter().enumerate() {
            let look = if draft.has(at) { OptionLook::Chosen } else { OptionLook::Open };
            let card = OptionCard {
                text: point,
                seen: None,
                letter: letter(at),
                look,
                role: OptionRole::CheckBox,
                verdict: None,
                told: None,
                tag_width: 0.0,
                picture: None,
            };
            if card.show(ui, part_id(shown.question, ("point", at))).clicked() {
                draft.toggle(at);
            }
        }
        let none = cx.text("self-none");
        let is_on = matches!(&draft.self_mark, Some(SelfMark::Points(met)) if met.is_empty());
        let key = has_letters.then(|| Key::W.name());
        if Button::new(&none).low().key(key).on(is_on).show(ui).clicked() {
            draft.mark(SelfMark::Points(Vec::new()));
        }
    }
    if std::mem::take(&mut draft.is_marked)
        && let Some(self_mark) = draft.self_mark.clone()
    {
        let what = What::SelfMarked { place: shown.place, self_mark };
        cx.push(Command::Quiz(Step::Change(what)));
    }
}
