//! Distances, sizes and radii, in points.

/// Between things that belong together.
pub const TINY: f32 = 4.0;
/// Between the lines of one card.
pub const SMALL: f32 = 8.0;
/// Between options, and between cards of a list.
pub const GAP: f32 = 10.0;
/// Between groups.
pub const MEDIUM: f32 = 16.0;
/// Inside cards, left and right.
pub const CARD: f32 = 22.0;
/// Between sections.
pub const LARGE: f32 = 28.0;
/// Between the window's edge and its content.
pub const PAGE: f32 = 40.0;
/// The same in a narrow window.
pub const PAGE_NARROW: f32 = 16.0;

/// Corners of cards, buttons and fields.
pub const RADIUS: u8 = 11;
/// Corners of small things: keycaps, bars.
pub const RADIUS_SMALL: u8 = 6;

/// The least height and width of anything that can be clicked.
pub const TARGET: f32 = 28.0;
/// The least height of an answer option.
pub const OPTION: f32 = 52.0;
/// Height of a button.
pub const BUTTON: f32 = 46.0;
/// Height of a field or a small button.
pub const FIELD: f32 = 40.0;
/// Height of the bar at the head of the window.
pub const HEAD: f32 = 72.0;
/// Height of the bar at the foot of a question.
pub const FOOT: f32 = 75.0;
/// The same in a low window.
pub const FOOT_LOW: f32 = 52.0;

/// Width of a column of text.
pub const COLUMN: f32 = 760.0;
/// Width of what is read at length.
pub const READING: f32 = 720.0;
/// Width of the column beside it.
pub const SIDE: f32 = 330.0;
/// The widest a page becomes.
pub const PAGE_WIDTH: f32 = 1240.0;
/// Windows lower than this leave the page what room they can: there is less air in everything.
pub const LOW: f32 = 420.0;
/// In windows narrower than this a question is set smaller, or a line of it held two words.
pub const TIGHT: f32 = 360.0;
/// Below this width the side column goes below the main one.
pub const NARROW: f32 = 860.0;

/// An outline.
pub const LINE: f32 = 1.0;
/// An outline that carries a state.
pub const LINE_STRONG: f32 = 2.0;
/// The same two where there shall be as much contrast as a screen can give.
pub const LINE_BROAD: f32 = 2.0;
/// See [`LINE_BROAD`].
pub const LINE_BROAD_STRONG: f32 = 3.0;
/// The line that shows how long a bar could be.
pub const TRACK: f32 = 2.0;
/// The bar at the left of a row that is chosen.
pub const CHOSEN: f32 = 4.0;
/// How far the focus ring reaches out, its line and what is between it and the control: no
/// further than the least distance between two controls.
pub const RING: f32 = 4.0;
