//! What is chosen, ticked, switched on or shown now: it is told by a mark that stands out, not by a
//! soft ground or by colour alone.

use egui::Role;

use super::Law;
use super::contrast::{Frame, OUTLINE};
use super::controls::Control;
use super::drawn::{Form, Mark};

/// How far about a control its marks lie.
const ABOUT: f32 = 12.0;

/// The shape of a mark, whatever its colour: its form, and its width in quarters of a point.
type Shape = (Form, u16);

impl Frame<'_> {
    /// Holds what is on against what is off.
    pub(super) fn check_chosen(&self, report: &dyn Fn(String)) {
        let seen = self.controls.iter().filter(|control| self.is_seen(control));
        let told: Vec<(&Control, bool, Vec<Shape>)> =
            seen.filter_map(|one| one.is_on.map(|is_on| (one, is_on, self.shapes(one)))).collect();
        for (control, is_on, shapes) in &told {
            let is_told = if control.role == Role::Button {
                // A switch stands alone: what is off has no broad line, and what is on has one, or
                // an icon that is filled.
                let is_broad = shapes.iter().any(|(form, width)| {
                    [Form::Outline, Form::Line].contains(form) && *width >= self.broad()
                });
                let is_filled = shapes.iter().any(|(form, _)| *form == Form::Spot);
                if *is_on { is_broad || is_filled } else { !is_broad }
            } else {
                let mut others = told.iter().filter(|(other, ..)| other.role == control.role);
                !is_on || others.all(|(_, is_on, other)| *is_on || other != shapes)
            };
            if !is_told {
                let (at, Control { role, name, rect, .. }) = (&self.at, control);
                let state = if *is_on { "on" } else { "off" };
                report(format!("{at}: the {role:?} “{name}” at {rect:?} is {state}: {shapes:?}"));
            }
        }
    }

    /// The width of a line that tells a state.
    fn broad(&self) -> u16 {
        quarters(self.palette().line_strong)
    }

    /// Whether a control can be seen, and not only in part: words of its name are drawn on it.
    fn is_seen(&self, control: &Control) -> bool {
        let middle = control.rect.center();
        let mut lines = self.drawn.lines.iter();
        lines.any(|line| {
            control.name.contains(line.text.trim())
                && control.rect.contains(line.ink.center())
                && line.clip.contains(middle)
        })
    }

    fn shapes(&self, control: &Control) -> Vec<Shape> {
        let about = control.rect.expand(ABOUT);
        let is_narrow = |mark: &Mark| mark.seen().width().min(mark.seen().height()) <= 10.0;
        let marks = self.drawn.marks.iter().filter(|mark| {
            about.contains_rect(mark.seen())
                && (mark.form != Form::Box || is_narrow(mark))
                && self.stands_out(mark) >= OUTLINE
        });
        let mut shapes: Vec<Shape> = marks
            .map(|mark| {
                let width = match mark.form {
                    Form::Box => mark.seen().width().min(mark.seen().height()),
                    Form::Outline | Form::Line | Form::Curve | Form::Spot => mark.width,
                };
                (mark.form, quarters(width))
            })
            .collect();
        shapes.sort_unstable();
        shapes
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few points")]
fn quarters(width: f32) -> u16 {
    (width * 4.0).round() as u16
}

#[test]
fn what_is_chosen_is_told_by_more_than_its_ground() {
    super::hold(Law::States);
}
