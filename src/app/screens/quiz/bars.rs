//! The bars above and below a question: progress and time, and what can be done, always in the
//! same place, so that "Answer" becomes "Next" and nothing moves.

use egui::{Align, Frame, Layout, Margin, Panel, Rect, Ui, UiBuilder, vec2};

use super::view::Judged;
use super::{Phase, QuizScreen};
use crate::app::actions::Action;
use crate::app::cx::Cx;
use crate::app::screens::chrome::page_margin;
use crate::app::theme::{self, Face, Palette, State, space};
use crate::app::widgets::bar::{Segment, segments};
use crate::app::widgets::{Icon, Weight, text};
use crate::quiz::attempt::PlaceState;
use crate::quiz::{Certainty, CertaintyAsked, Verdict};

/// Width of the button that goes on, the same for all it says.
const PRIMARY: f32 = 140.0;

/// The bar at the head: pause, progress, time, place.
pub(super) fn head_ui(ui: &mut Ui, quiz: &QuizScreen, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let side = page_margin(ui.available_width());
    let frame = Frame::new().fill(palette.background).inner_margin(Margin {
        left: side - 8,
        right: side,
        top: 0,
        bottom: 0,
    });
    let panel = Panel::top("quiz-head").exact_size(54.0).frame(frame).show_separator_line(false);
    panel.show(ui, |ui| {
        let now = ui.input(|input| input.time);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            if !quiz.attempt.is_paused() {
                cx.button(ui, Action::Pause, Weight::Quiet);
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let place = (quiz.attempt.shown() + 1).into();
                let of = quiz.attempt.len().into();
                let count = cx.format("quiz-place", &[("place", place), ("of", of)]);
                text::label(ui, Face::Interface, palette.muted, &count);
                if let Some(left) = quiz.seconds_left(now) {
                    time_ui(ui, left, cx);
                }
                let progress = progress(quiz, palette);
                let name = cx.format(
                    "quiz-progress",
                    &[
                        ("place", (quiz.attempt.shown() + 1).into()),
                        ("of", quiz.attempt.len().into()),
                    ],
                );
                segments(ui, ui.available_width(), &progress, &name);
            });
        });
        if quiz.attempt.sitting().limit_secs.is_some()
            && !quiz.attempt.is_paused()
            && quiz.phase != Phase::TimeUp
        {
            // The one thing here that changes by itself, once a second.
            ui.ctx().request_repaint_after(std::time::Duration::from_secs(1));
        }
    });
}

fn time_ui(ui: &mut Ui, left: u64, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let colour = if left < 60 { palette.partly.strong } else { palette.muted };
    let clock = cx.words().clock(left);
    let name = cx.format("quiz-time-left", &[("time", cx.words().duration(left).into())]);
    let response = text::label(ui, Face::Interface, colour, &clock);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(name));
    Icon::Clock.show(ui, 14.0, colour);
}

/// The most questions that are told apart in the bar; more would be thinner than a point.
const SEGMENTS: usize = 300;

fn progress(quiz: &QuizScreen, palette: &Palette) -> Vec<Segment> {
    let shown = quiz.attempt.shown();
    let len = quiz.attempt.len();
    if len > SEGMENTS {
        let here = shown * SEGMENTS / len;
        let colour = |at| if at <= here { palette.accent.strong } else { palette.rule };
        return (0..SEGMENTS)
            .map(|at| Segment { colour: colour(at), is_current: at == here })
            .collect();
    }
    (0..quiz.attempt.len())
        .map(|place| {
            let is_current = place == shown;
            let colour = match quiz.attempt.state(place) {
                Some(PlaceState::Judged(verdict)) => match verdict {
                    Verdict::Right => palette.right.strong,
                    Verdict::Partly => palette.partly.strong,
                    Verdict::Wrong => palette.wrong.strong,
                    Verdict::Skipped | Verdict::Unmarked => palette.edge,
                },
                _ if is_current => palette.accent.strong,
                Some(PlaceState::Answered) => palette.accent.strong,
                Some(PlaceState::PassedOver) => palette.edge,
                Some(PlaceState::Open) | None => palette.rule,
            };
            Segment { colour, is_current }
        })
        .collect()
}

/// The bar at the foot: how sure, skip, flag, answer; or the verdict, and on.
pub(super) fn foot_ui(ui: &mut Ui, quiz: &QuizScreen, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let side = f32::from(page_margin(ui.available_width()));
    let width = (ui.available_width() - 2.0 * side).min(space::COLUMN);
    let frame = Frame::new().fill(palette.surface);
    let panel =
        Panel::bottom("quiz-foot").exact_size(space::FOOT).frame(frame).show_separator_line(false);
    panel.show(ui, |ui| {
        let bar = ui.max_rect();
        ui.painter().hline(bar.x_range(), bar.top() + 0.5, (space::LINE, palette.rule));
        let rect = Rect::from_center_size(bar.center(), vec2(width, bar.height()));
        let judged = quiz.view.as_ref().and_then(|view| view.judged.as_ref());
        let layout = Layout::left_to_right(Align::Center);
        let mut left = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
        left.spacing_mut().item_spacing.x = space::GAP;
        let is_narrow = width < 560.0;
        if let Some(judged) = judged {
            verdict_ui(&mut left, judged, cx);
        } else if quiz.attempt.sitting().certainty == CertaintyAsked::Yes {
            certainty_ui(&mut left, quiz.certainty, is_narrow, cx);
        }
        let layout = Layout::right_to_left(Align::Center);
        let mut right = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
        right.spacing_mut().item_spacing.x = space::SMALL;
        let (action, is_ready) = match judged {
            Some(_) => (Action::Next, true),
            None => (Action::Answer, quiz.has_answer()),
        };
        cx.button_with(&mut right, action, Weight::Primary, |button| {
            button.width(PRIMARY).enabled(is_ready)
        });
        let is_flagged = quiz.attempt.is_flagged(quiz.attempt.shown());
        if judged.is_none() {
            flag_ui(&mut right, is_flagged, cx);
            cx.button(&mut right, Action::Skip, Weight::Quiet);
        } else if !is_narrow {
            flag_ui(&mut right, is_flagged, cx);
        }
    });
}

fn flag_ui(ui: &mut Ui, is_flagged: bool, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    cx.button_with(ui, Action::Flag, Weight::Quiet, |button| button.on(is_flagged));
    if is_flagged {
        Icon::Flag.show(ui, 14.0, palette.accent.strong);
    }
}

fn certainty_ui(ui: &mut Ui, certainty: Option<Certainty>, is_narrow: bool, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    if !is_narrow {
        text::label(ui, Face::Small, palette.muted, &cx.text("quiz-how-sure"));
    }
    for (value, action) in [
        (Certainty::Low, Action::Unsure),
        (Certainty::Mid, Action::RatherSure),
        (Certainty::High, Action::Sure),
    ] {
        let is_on = certainty == Some(value);
        cx.button_with(ui, action, Weight::Plain, |button| button.low().on(is_on));
    }
}

/// Icon, word and colour of a verdict.
pub fn verdict_look(verdict: Verdict, palette: &Palette) -> (Icon, State) {
    match verdict {
        Verdict::Right => (Icon::Check, palette.right),
        Verdict::Partly => (Icon::Half, palette.partly),
        Verdict::Wrong => (Icon::Cross, palette.wrong),
        Verdict::Skipped => (Icon::Dash, palette.accent),
        Verdict::Unmarked => (Icon::Ring, palette.accent),
    }
}

fn verdict_ui(ui: &mut Ui, judged: &Judged, cx: &mut Cx<'_>) {
    let palette = theme::palette(ui);
    let (icon, state) = verdict_look(judged.mark.verdict, palette);
    icon.show(ui, 18.0, state.strong);
    let verdict = text::label(ui, Face::InterfaceStrong, state.strong, &judged.verdict);
    // Read out when it comes, without the focus moving.
    let announcement = judged.announcement();
    ui.ctx().accesskit_node_builder(verdict.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
        node.set_value(announcement);
    });
    text::label(ui, Face::Interface, palette.muted, &judged.marks);
    if judged.can_overrule || judged.is_overruled {
        cx.button_with(ui, Action::Overrule, Weight::Quiet, |button| {
            button.on(judged.is_overruled)
        });
    }
}
