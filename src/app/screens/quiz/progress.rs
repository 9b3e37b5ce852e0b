//! How far one is in the paper: a row with every question, what became of it, and the way to it.

use egui::{Event, EventFilter, Id, Key, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::app::theme::{self, space};
use crate::app::widgets::places::{self, Place, PlaceLook};
use crate::app::widgets::ring::focus_ring;
use crate::app::widgets::tip::tip;
use crate::quiz::attempt::PlaceState;
use crate::quiz::{Attempt, Verdict};
use crate::words::Words;

/// So many questions can be reached from the row; of longer papers the overview leads to them.
const REACHED: usize = 40;
/// The most questions that are told apart in the row; more would be thinner than a point.
const TOLD_APART: usize = 300;

/// The row, in words.
#[derive(Debug, Default)]
pub(super) struct Progress {
    places: Vec<Place>,
    /// What each question is called; empty where the row does not lead to them.
    names: Vec<String>,
    /// The whole row in words.
    name: String,
    /// Where one is, in words.
    pub(super) count: String,
    /// The question in the row that the keyboard would go to.
    at: Option<usize>,
}

impl Progress {
    /// How far an attempt is. The keyboard stays where it was.
    #[must_use]
    pub(super) fn new(attempt: &Attempt, words: &Words, before: &Self) -> Self {
        let (shown, len) = (attempt.shown(), attempt.len());
        let here = [("place", (shown + 1).into()), ("of", len.into())];
        let answered = attempt.progress().answered;
        let name = words.format(
            "quiz-progress",
            &[("place", (shown + 1).into()), ("of", len.into()), ("answered", answered.into())],
        );
        let places = if len > TOLD_APART { run(shown, len) } else { each(attempt) };
        let reached = if len <= REACHED { len } else { 0 };
        Self {
            places,
            names: (0..reached).map(|place| place_name(attempt, place, words)).collect(),
            name,
            count: words.format("quiz-place", &here),
            at: before.at,
        }
    }
}

/// A question's place, what became of it and whether it is flagged, in words.
#[must_use]
pub(super) fn place_name(attempt: &Attempt, place: usize, words: &Words) -> String {
    let state = match attempt.state(place) {
        Some(PlaceState::Judged(Verdict::Right)) => "place-right",
        Some(PlaceState::Judged(Verdict::Partly)) => "place-partly",
        Some(PlaceState::Judged(Verdict::Wrong)) => "place-wrong",
        Some(PlaceState::Judged(Verdict::Unmarked)) => "place-unmarked",
        Some(PlaceState::Answered) => "place-answered",
        Some(PlaceState::Judged(Verdict::Skipped) | PlaceState::PassedOver) => "place-skipped",
        Some(PlaceState::Open) | None => "place-open",
    };
    let id = if attempt.is_flagged(place) { "place-name-flagged" } else { "place-name" };
    words.format(id, &[("place", (place + 1).into()), ("state", words.text(state).into())])
}

/// What a question looks like in the row and in the overview.
#[must_use]
pub(super) fn place_of(attempt: &Attempt, place: usize) -> Place {
    let look = match attempt.state(place) {
        Some(PlaceState::Judged(verdict)) => match verdict {
            Verdict::Right => PlaceLook::Right,
            Verdict::Partly => PlaceLook::Partly,
            Verdict::Wrong => PlaceLook::Wrong,
            Verdict::Skipped => PlaceLook::Skipped,
            Verdict::Unmarked => PlaceLook::Unmarked,
        },
        Some(PlaceState::Answered) => PlaceLook::Answered,
        Some(PlaceState::PassedOver) => PlaceLook::Skipped,
        Some(PlaceState::Open) | None => PlaceLook::Open,
    };
    let is_shown = place == attempt.shown();
    Place { look, is_shown, is_flagged: attempt.is_flagged(place) }
}

fn each(attempt: &Attempt) -> Vec<Place> {
    (0..attempt.len()).map(|place| place_of(attempt, place)).collect()
}

/// A long paper as one run up to where one is.
fn run(shown: usize, len: usize) -> Vec<Place> {
    let here = shown * TOLD_APART / len.max(1);
    let look = |at| if at <= here { PlaceLook::Answered } else { PlaceLook::Open };
    (0..TOLD_APART)
        .map(|at| Place { look: look(at), is_shown: at == here, is_flagged: false })
        .collect()
}

/// Draws the row in its place; gives the question that is to be shown. `can_go` is whether one can
/// go to another question now.
///
/// The keyboard stops at it once; arrows go from question to question within it.
pub(super) fn ui(
    ui: &mut Ui,
    rect: Rect,
    progress: &mut Progress,
    shown: usize,
    can_go: bool,
) -> Option<usize> {
    let palette = theme::palette(ui);
    let count = progress.places.len().max(1) as f32;
    let gap = match rect.width() / count {
        step if step > 12.0 => 5.0,
        step if step > 8.0 => 2.0,
        _ => 1.0,
    };
    let each = ((rect.width() - gap * (count - 1.0)) / count).max(1.0);
    let step = each + gap;
    let id = Id::unique("quiz-progress");
    let row = ui.interact(rect, id, Sense::hover());
    let name = progress.name.as_str();
    row.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    let stretch = |at: usize| {
        let left = rect.left() + step * at as f32;
        Rect::from_min_size(pos2(left, rect.top()), vec2(each, rect.height()))
    };
    let is_reached = can_go && !progress.names.is_empty() && step >= space::TARGET;
    if !is_reached {
        for (at, place) in progress.places.iter().enumerate() {
            places::paint(ui.painter(), stretch(at), *place, palette.background, palette);
        }
        return None;
    }
    let place_id = |at: usize| Id::unique(("quiz-place", at));
    let last = progress.names.len() - 1;
    let focused = ui.memory(egui::Memory::focused);
    let focused = (0..=last).find(|at| focused == Some(place_id(*at)));
    if focused.is_none() {
        progress.at = None;
    }
    if let Some(at) = focused {
        let pressed = |key| {
            ui.input(|input| {
                let is_it = |event: &Event| {
                    matches!(event, Event::Key { key: it, pressed: true, .. } if *it == key)
                };
                input.events.iter().any(is_it)
            })
        };
        let to = if pressed(Key::ArrowRight) {
            (at + 1).min(last)
        } else if pressed(Key::ArrowLeft) {
            at.saturating_sub(1)
        } else if pressed(Key::Home) {
            0
        } else if pressed(Key::End) {
            last
        } else {
            at
        };
        progress.at = Some(to);
        if to != at {
            ui.memory_mut(|memory| memory.request_focus(place_id(to)));
        }
    }
    let stop = progress.at.unwrap_or(shown.min(last));
    let mut chosen = None;
    for (at, (place, name)) in progress.places.iter().zip(&progress.names).enumerate() {
        let stretch = stretch(at);
        let hit = stretch.expand2(vec2(gap * 0.5, 0.0));
        let sense = if at == stop { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(hit, place_id(at), sense);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, place.is_shown, name));
        if response.has_focus() {
            let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        }
        if response.clicked() {
            chosen = Some(at);
        }
        let lifted = if response.hovered() { stretch.expand2(vec2(1.0, 0.0)) } else { stretch };
        places::paint(ui.painter(), lifted, *place, palette.background, palette);
        // In the middle of the gaps, so that it is about this bar and touches no other.
        let inset = space::RING - palette.line_strong * 0.5;
        let ring = response.clone().with_new_rect(hit.shrink2(vec2(inset, 0.0)));
        focus_ring(ui, &ring, space::RADIUS_SMALL);
        tip(response.on_hover_cursor(egui::CursorIcon::PointingHand), name);
    }
    chosen
}
