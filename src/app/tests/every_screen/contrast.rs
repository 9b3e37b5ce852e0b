//! How well every screen can be read, in every theme, from what is drawn on what: text 7:1,
//! outlines, icons, bars and plots 4.5:1. The tokens themselves are held to it in `theme::colour`,
//! what the pointer and the keyboard change in `pointed`, what is chosen in `chosen`.

use egui::Rect;

use super::controls::Control;
use super::drawn::{Drawn, Form, Mark};
use super::scenes::Scene;
use super::{Law, Report, controls};
use crate::app::testing::Window;
use crate::app::theme::colour::contrast;
use crate::app::theme::{Palette, ThemeChoice};

/// The least contrast of text, and of what tells where a control is and what state it is in.
const TEXT: f32 = 7.0;
pub(super) const OUTLINE: f32 = 4.5;
/// What is no wider than this is a bar, a line or a mark, and no ground for something else.
const BAR: f32 = 10.0;
/// What is no wider than this may be a line that only divides.
const DIVIDER: f32 = 3.0;

/// A frame that is read in a theme.
pub(super) struct Frame<'a> {
    /// What the scene and the theme are called.
    pub(super) at: String,
    pub(super) theme: ThemeChoice,
    pub(super) drawn: &'a Drawn,
    pub(super) controls: &'a [Control],
}

/// Reads a screen at rest in a theme.
pub(super) fn check(window: &Window, scene: &Scene, theme: ThemeChoice, report: Report<'_>) {
    let drawn = Drawn::of(window);
    let at = format!("{} in {}", scene.name, theme.name());
    if drawn.lines.is_empty() {
        report(Law::Contrast, format!("{at} shows no text"));
    }
    let controls = controls::of(window);
    let frame = Frame { at, theme, drawn: &drawn, controls: &controls };
    frame.check(&|what| report(Law::Contrast, what));
    frame.check_chosen(&|what| report(Law::States, what));
}

impl Frame<'_> {
    /// Reads all that is drawn.
    pub(super) fn check(&self, report: &dyn Fn(String)) {
        let palette = self.palette();
        for line in &self.drawn.lines {
            for &text in &line.colours {
                let found = contrast(text, line.ground);
                // What cannot be pressed now may be paler, but not unreadable.
                let least = if text == palette.edge { OUTLINE } else { TEXT };
                if found < least {
                    let (at, words, ground) = (&self.at, &line.text, line.ground);
                    report(format!("{at}: “{words}” is {found:.2}:1, {text:?} on {ground:?}"));
                }
            }
        }
        for mark in &self.drawn.marks {
            self.check_mark(mark, report);
        }
    }

    fn check_mark(&self, mark: &Mark, report: &dyn Fn(String)) {
        let control = self.bounded_by(mark.rect);
        let of = control.map_or_else(String::new, |control| format!(" of “{}”", control.name));
        if mark.form == Form::Outline && control.is_some() && mark.width < self.palette().line {
            report(format!("{}: the outline{of} is thin", self.at));
        }
        let found = self.stands_out(mark);
        if found >= OUTLINE || self.is_decoration(mark, control) {
            return;
        }
        let mut controls = self.controls.iter();
        let is_disabled =
            controls.any(|one| !one.is_enabled && one.rect.contains(mark.rect.center()));
        if !is_disabled {
            let (at, form, rect, colour) = (&self.at, mark.form, mark.rect, mark.colour);
            report(format!("{at}: the {form:?}{of} at {rect:?} is {found:.2}:1, {colour:?}"));
        }
    }

    /// Whether nothing rests on seeing it.
    fn is_decoration(&self, mark: &Mark, control: Option<&Control>) -> bool {
        let is_rule = mark.colour == self.palette().rule;
        let breadth = mark.rect.width().min(mark.rect.height());
        match mark.form {
            // The border of a card that cannot be pressed.
            Form::Outline => is_rule && control.is_none(),
            // A line between sections.
            Form::Line => is_rule && mark.width <= DIVIDER,
            // A line beside a quotation, or the ground that other things are held against.
            Form::Box => (is_rule && breadth <= DIVIDER) || breadth > BAR,
            Form::Curve | Form::Spot => false,
        }
    }

    /// How much a mark differs from what is beside it: from one of both sides of its line, on the
    /// side of the box where that is least.
    pub(super) fn stands_out(&self, mark: &Mark) -> f32 {
        let against = |at| contrast(mark.colour, self.drawn.below(mark, at));
        match mark.form {
            Form::Outline => {
                let sides = mark.sides().into_iter().filter(|(out, _)| mark.clip.contains(*out));
                sides.map(|(out, within)| against(out).max(against(within))).fold(21.0, f32::min)
            }
            // A bar may be as long as its track: what is above and below it counts.
            Form::Box => {
                let out = mark.seen().expand(1.0);
                let (one, other) = if mark.rect.width() > mark.rect.height() {
                    (out.center_top(), out.center_bottom())
                } else {
                    (out.left_center(), out.right_center())
                };
                against(one).max(against(other))
            }
            Form::Line | Form::Curve | Form::Spot => against(mark.seen().center()),
        }
    }

    /// The control that this is the outline of.
    fn bounded_by(&self, rect: Rect) -> Option<&Control> {
        self.controls.iter().find(|control| control.is_enabled && is_about(control.rect, rect, 5.0))
    }

    pub(super) fn palette(&self) -> &'static Palette {
        self.theme.palette(None)
    }
}

/// Whether each side of a rectangle is no further than this from that of another.
pub(super) fn is_about(one: Rect, other: Rect, way: f32) -> bool {
    let near = |one: egui::Pos2, other: egui::Pos2| {
        (one.x - other.x).abs() <= way && (one.y - other.y).abs() <= way
    };
    near(one.min, other.min) && near(one.max, other.max)
}

#[test]
fn whatever_is_drawn_stands_out_from_what_it_is_drawn_on() {
    super::hold(Law::Contrast);
}
