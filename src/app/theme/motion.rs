//! How long things move, in seconds. Motion is short, and can be turned off.

/// Fading of hover and of the focus ring.
pub const SHORT: f32 = 0.08;
/// Scrolling to a place.
pub const SCROLL: f32 = 0.18;

/// Whether things move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Motion {
    /// A little.
    #[default]
    Short,
    /// Not at all.
    Off,
}
