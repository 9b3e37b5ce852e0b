//! The bar at the foot of a screen: what is said at the left, what can be done at the right, in
//! storeys where both do not fit beside each other.
//!
//! It is placed before what it stands below, and filled after it, because the keyboard goes through
//! a screen in the order in which things are drawn.

use egui::{Align, Frame, Id, Layout, Panel, Rect, Ui, UiBuilder, pos2, vec2};

use super::picker::flow;
use crate::app::theme::{self, space};

/// How wide things in the bar are, in points.
#[derive(Debug, Clone, Default)]
pub struct Widths {
    /// What is said, from the left.
    pub left: Vec<f32>,
    /// What can be done; the last stands in the right lower corner.
    pub right: Vec<f32>,
}

impl Widths {
    fn in_one_row(&self) -> f32 {
        let sum = |widths: &[f32]| {
            widths.iter().sum::<f32>() + GAP * widths.len().saturating_sub(1) as f32
        };
        let between = if self.left.is_empty() { 0.0 } else { space::MEDIUM };
        sum(&self.left) + between + sum(&self.right)
    }
}

/// How the bar is divided.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FootPlan {
    width: f32,
    is_stacked: bool,
    above: f32,
    below: f32,
}

/// Where things stand.
#[derive(Debug, Clone, Default)]
pub struct Places {
    /// What is said.
    pub left: Vec<Rect>,
    /// What can be done.
    pub right: Vec<Rect>,
}

const GAP: f32 = space::SMALL;
/// Height of a storey of what is said, and of one of what can be done.
const SAID: f32 = 36.0;
const DONE: f32 = space::BUTTON;
/// Above and below everything where there are storeys.
const PADDING: f32 = 12.0;
/// The air above, below and between storeys in a low window.
const LITTLE: f32 = 4.0;
/// By how much that makes the bar lower.
const SAVED: f32 = 2.0 * (PADDING - LITTLE) + GAP - LITTLE;

impl FootPlan {
    /// A bar of this width that has room for each of these states, so that none of them moves what
    /// they have in common.
    #[must_use]
    pub fn new(width: f32, states: &[Widths]) -> Self {
        let is_stacked = states.iter().any(|state| state.in_one_row() > width);
        let most =
            |heights: &dyn Fn(&Widths) -> f32| states.iter().map(heights).fold(0.0, f32::max);
        let above = most(&|state| height(&state.left, width, SAID));
        let below = most(&|state| height(&state.right, width, DONE)).max(DONE);
        Self { width, is_stacked, above, below }
    }

    /// Whether it has storeys.
    #[must_use]
    pub fn is_stacked(self) -> bool {
        self.is_stacked
    }

    /// Its height.
    #[must_use]
    pub fn height(self) -> f32 {
        if self.is_stacked {
            let between = if self.above > 0.0 { GAP } else { 0.0 };
            2.0 * PADDING + self.above + between + self.below
        } else {
            space::FOOT
        }
    }

    /// Where the things of a state stand in the bar.
    #[must_use]
    pub fn places(self, bar: Rect, state: &Widths) -> Places {
        let area = Rect::from_center_size(bar.center(), vec2(self.width, bar.height()));
        if !self.is_stacked {
            let mut left = area.left();
            let mut right = area.right();
            let row = |x: f32, width: f32| {
                Rect::from_min_size(pos2(x, area.top()), vec2(width, area.height()))
            };
            let said = state.left.iter().map(|width| {
                left += width + GAP;
                row(left - width - GAP, *width)
            });
            let said = said.collect();
            let mut done: Vec<Rect> = state
                .right
                .iter()
                .rev()
                .map(|width| {
                    right -= width + GAP;
                    row(right + GAP, *width)
                })
                .collect();
            done.reverse();
            return Places { left: said, right: done };
        }
        let padding = if bar.height() < self.height() { LITTLE } else { PADDING };
        let top = area.top() + padding;
        let (said, _) = flow(&sizes(&state.left, self.width, SAID), self.width, GAP);
        let said = said.into_iter().map(|rect| rect.translate(vec2(area.left(), top)));
        let bottom = area.bottom() - padding;
        let (done, height) = flow(&sizes(&state.right, self.width, DONE), self.width, GAP);
        // Each row of it ends where the bar ends.
        let row_end = |rect: &Rect| {
            let row = done.iter().filter(|other| (other.top() - rect.top()).abs() < 0.5);
            row.map(Rect::right).fold(0.0, f32::max)
        };
        let moved =
            |rect: &Rect| rect.translate(vec2(area.right() - row_end(rect), bottom - height));
        Places { left: said.collect(), right: done.iter().map(moved).collect() }
    }
}

fn sizes(widths: &[f32], width: f32, height: f32) -> Vec<egui::Vec2> {
    widths.iter().map(|own| vec2(own.min(width), height)).collect()
}

fn height(widths: &[f32], width: f32, row: f32) -> f32 {
    if widths.is_empty() { 0.0 } else { flow(&sizes(widths, width, row), width, GAP).1 }
}

/// Takes the room of the bar, empty so far; some less than its plan says where the window is low.
pub fn place(ui: &mut Ui, salt: &'static str, height: f32) -> Rect {
    let height = match theme::is_low(ui) {
        true if height > space::FOOT => height - SAVED,
        true => space::FOOT_LOW,
        false => height,
    };
    take(ui, salt, height)
}

/// Takes so much room for the bar.
pub fn take(ui: &mut Ui, salt: &'static str, height: f32) -> Rect {
    let palette = theme::palette(ui);
    let frame = Frame::new().fill(palette.surface);
    let panel = Panel::bottom(salt).exact_size(height).frame(frame).show_separator_line(false);
    let shown = panel.show(ui, |ui| {
        let bar = ui.max_rect();
        ui.painter().hline(bar.x_range(), bar.top() + 0.5, (space::LINE, palette.rule));
        bar
    });
    shown.inner
}

/// Fills a place in the bar, or in any other row of widgets. What is in it keeps its identity, and
/// with it the keyboard, whatever else comes and goes.
pub fn fill<R>(ui: &mut Ui, place: Rect, id: Id, content: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = Layout::left_to_right(Align::Center);
    let mut child = ui.new_child(UiBuilder::new().scope_id(id).max_rect(place).layout(layout));
    child.spacing_mut().item_spacing.x = GAP;
    content(&mut child)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widths(left: &[f32], right: &[f32]) -> Widths {
        Widths { left: left.to_vec(), right: right.to_vec() }
    }

    #[test]
    fn what_fits_beside_each_other_stands_in_one_row() {
        let state = widths(&[100.0], &[50.0, 120.0]);
        let plan = FootPlan::new(400.0, std::slice::from_ref(&state));
        assert!(!plan.is_stacked());
        let bar = Rect::from_min_size(pos2(0.0, 0.0), vec2(500.0, space::FOOT));
        let places = plan.places(bar, &state);
        assert_eq!(places.left[0].left_top(), pos2(50.0, 0.0));
        assert_eq!(places.right[1].right_top(), pos2(450.0, 0.0));
        assert_eq!(places.right[0].right_top() + vec2(GAP, 0.0), places.right[1].left_top());
    }

    #[test]
    fn in_a_low_window_storeys_move_together_and_do_not_overlap() {
        let state = widths(&[120.0, 90.0], &[70.0, 250.0]);
        let plan = FootPlan::new(388.0, std::slice::from_ref(&state));
        let bar = Rect::from_min_size(pos2(0.0, 200.0), vec2(420.0, plan.height() - SAVED));
        let places = plan.places(bar, &state);
        let said = places.left[0];
        assert!(said.top() >= bar.top() && places.right[1].bottom() <= bar.bottom());
        assert!(said.bottom() + LITTLE <= places.right[1].top());
    }

    #[test]
    fn the_last_thing_stands_still_whatever_the_state() {
        let open = widths(&[], &[80.0, 70.0, 150.0]);
        let judged = widths(&[120.0, 90.0, 130.0], &[70.0, 150.0]);
        let plan = FootPlan::new(388.0, &[open.clone(), judged.clone()]);
        assert!(plan.height() > space::FOOT);
        let bar = Rect::from_min_size(pos2(0.0, 600.0), vec2(420.0, plan.height()));
        let before = plan.places(bar, &open).right[2];
        let after = plan.places(bar, &judged);
        assert_eq!(before, after.right[1]);
        assert!(after.left.iter().all(|said| said.bottom() <= before.top()), "nothing overlaps");
        assert!(after.left.iter().all(|said| said.right() <= 404.0));
    }
}
