//! Where things stand in the bar below a question: in one row, or in two where one has no room.
//!
//! What every state has in common, the flag and the button that goes on, stands in the same place in
//! all of them. What is said, above it or at the left, takes turns with what is passed over.

use egui::{Rect, Vec2, pos2, vec2};

use crate::app::theme::space;

/// Room that things take.
#[derive(Debug, Clone, Default)]
pub(super) struct Sizes {
    /// What is said or chosen, from the left.
    pub(super) said: Vec<Vec2>,
    /// What passes the question over, while that can be done.
    pub(super) skip: Option<Vec2>,
    /// The flag.
    pub(super) flag: Vec2,
    /// The button that goes on.
    pub(super) go_on: Vec2,
}

/// Places of the same.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Places {
    pub(super) said: Vec<Rect>,
    pub(super) skip: Option<Rect>,
    pub(super) flag: Rect,
    pub(super) go_on: Rect,
}

/// In how many rows things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rows {
    /// All beside each other.
    One,
    /// What is said above, with what passes the question over; below it the flag, and as wide as it
    /// can be the button that goes on.
    Two,
}

/// How the bar is divided, for all states of a question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Plan {
    rows: Rows,
    width: f32,
    above: f32,
    below: f32,
    air: f32,
    height: f32,
}

const GAP: f32 = space::SMALL;
/// Above, between and below two rows, and in a low window.
const AIR: f32 = 9.0;
const AIR_LOW: f32 = 4.0;

fn in_a_row(sizes: &[Vec2]) -> f32 {
    sizes.iter().map(|size| size.x).sum::<f32>() + GAP * sizes.len().saturating_sub(1) as f32
}

impl Sizes {
    fn right(&self) -> Vec<Vec2> {
        self.skip.into_iter().chain([self.flag, self.go_on]).collect()
    }

    fn fit(&self, rows: Rows, width: f32) -> bool {
        let between = if self.said.is_empty() { 0.0 } else { space::MEDIUM };
        let said = in_a_row(&self.said);
        match rows {
            Rows::One => said + between + in_a_row(&self.right()) <= width,
            Rows::Two => {
                let skip = self.skip.map_or(0.0, |skip| between + skip.x);
                said + skip <= width && self.flag.x + GAP + self.go_on.x <= width
            }
        }
    }
}

impl Plan {
    /// A bar for these states; nothing where it has no room for them.
    pub(super) fn new(rows: Rows, width: f32, is_low: bool, states: &[&Sizes]) -> Option<Self> {
        states
            .iter()
            .all(|state| state.fit(rows, width))
            .then(|| Self::forced(rows, width, is_low, states))
    }

    /// The same whether it has room or not: things are pressed together then.
    pub(super) fn forced(rows: Rows, width: f32, is_low: bool, states: &[&Sizes]) -> Self {
        let highest = |sizes: Vec<Vec2>| sizes.iter().map(|size| size.y).fold(0.0, f32::max);
        let most = |height: &dyn Fn(&Sizes) -> f32| {
            states.iter().map(|state| height(state)).fold(0.0, f32::max)
        };
        let air = if is_low { AIR_LOW } else { AIR };
        let above = most(&|state| highest(state.said.iter().copied().chain(state.skip).collect()));
        let below = most(&|state| highest(vec![state.flag, state.go_on]));
        let height = match rows {
            Rows::One if is_low => space::FOOT_LOW.max(above.max(below) + 2.0 * AIR_LOW),
            Rows::One => space::FOOT,
            Rows::Two => above + below + 3.0 * air,
        };
        Self { rows, width, above, below, air, height }
    }

    /// Its height.
    pub(super) fn height(self) -> f32 {
        self.height
    }

    /// Where the things of a state stand in the bar.
    pub(super) fn places(self, bar: Rect, state: &Sizes) -> Places {
        let area = Rect::from_center_size(bar.center(), vec2(self.width, bar.height()));
        let row = |top: f32, height: f32| {
            Rect::from_min_size(pos2(area.left(), top), vec2(area.width(), height))
        };
        match self.rows {
            Rows::One => {
                let mut right = from_the_right(area, &state.right()).into_iter();
                let skip = state.skip.and_then(|_| right.next());
                let flag = right.next().unwrap_or(area);
                let go_on = right.next().unwrap_or(area);
                let end = skip.unwrap_or(flag).left() - space::MEDIUM;
                let room = Rect::from_min_max(area.min, pos2(end, area.bottom()));
                Places { said: from_the_left(room, &state.said), skip, flag, go_on }
            }
            Rows::Two => {
                let above = row(area.top() + self.air, self.above);
                let below = row(area.bottom() - self.air - self.below, self.below);
                let skip = state.skip.map(|skip| {
                    let left = above.right() - skip.x.min(above.width());
                    Rect::from_min_max(pos2(left, above.top()), above.max)
                });
                let end = skip.map_or(above.right(), |skip| skip.left() - GAP);
                let room = Rect::from_min_max(above.min, pos2(end, above.bottom()));
                let (flag, go_on) =
                    below.split_left_right_at_x(below.left() + state.flag.x + GAP * 0.5);
                let flag = Rect::from_min_max(flag.min, flag.max - vec2(GAP * 0.5, 0.0));
                let go_on = Rect::from_min_max(go_on.min + vec2(GAP * 0.5, 0.0), go_on.max);
                Places { said: from_the_left(room, &state.said), skip, flag, go_on }
            }
        }
    }
}

/// Beside each other from the left, as far as there is room.
fn from_the_left(row: Rect, sizes: &[Vec2]) -> Vec<Rect> {
    let mut left = row.left();
    let place = |size: &Vec2| {
        let right = (left + size.x).min(row.right().max(left));
        let place = Rect::from_min_max(pos2(left, row.top()), pos2(right, row.bottom()));
        left = right + GAP;
        place
    };
    sizes.iter().map(place).collect()
}

/// Beside each other so that the last ends where the row ends.
fn from_the_right(row: Rect, sizes: &[Vec2]) -> Vec<Rect> {
    let left = row.right() - in_a_row(sizes);
    from_the_left(Rect::from_min_max(pos2(left, row.top()), row.max), sizes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(said: &[f32], skip: Option<f32>) -> Sizes {
        let size = |width: f32| vec2(width, 36.0);
        Sizes {
            said: said.iter().copied().map(size).collect(),
            skip: skip.map(size),
            flag: size(30.0),
            go_on: size(110.0),
        }
    }

    #[test]
    fn what_states_have_in_common_stands_still() {
        let open = state(&[70.0, 90.0], Some(60.0));
        let judged = state(&[150.0], None);
        for (rows, width) in [(Rows::One, 420.0), (Rows::Two, 250.0)] {
            for is_low in [true, false] {
                let plan = Plan::new(rows, width, is_low, &[&open, &judged]).unwrap();
                let bar = Rect::from_min_size(pos2(0.0, 200.0), vec2(450.0, plan.height()));
                let (before, after) = (plan.places(bar, &open), plan.places(bar, &judged));
                assert_eq!((before.flag, before.go_on), (after.flag, after.go_on));
                let skip = before.skip.unwrap();
                assert!(before.said.iter().all(|said| said.right() <= skip.left()));
                assert!(bar.contains_rect(after.go_on) && bar.contains_rect(after.said[0]));
            }
        }
    }

    #[test]
    fn two_rows_do_not_overlap_and_the_button_that_goes_on_fills_the_second() {
        let open = state(&[60.0], Some(60.0));
        let plan = Plan::new(Rows::Two, 178.0, true, &[&open]).unwrap();
        let bar = Rect::from_min_size(pos2(0.0, 300.0), vec2(210.0, plan.height()));
        let places = plan.places(bar, &open);
        assert!(places.said[0].bottom() < places.go_on.top());
        assert!((places.go_on.right() - 194.0).abs() < 0.1);
        assert!((places.go_on.width() - 140.0).abs() < 0.1);
    }

    #[test]
    fn what_has_no_room_is_told() {
        let wide = state(&[300.0], None);
        assert_eq!(Plan::new(Rows::One, 400.0, false, &[&wide]), None);
        assert!(Plan::new(Rows::Two, 400.0, false, &[&wide]).is_some());
    }
}
