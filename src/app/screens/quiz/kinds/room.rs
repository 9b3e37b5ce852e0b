//! How much room is kept free, so that nothing moves when the verdict comes.

use crate::app::theme::space;

/// What is left for the footnote below.
const FOOTNOTE: f32 = 64.0;

/// Where the reasons of parts are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reasons {
    /// On each part, which is as high as it needs from the start.
    InPlace,
    /// In the footnote, because the window has no room to keep.
    Below,
}

/// How much is added to each of several parts that stand below each other: as much as the one with
/// the most to say will need, or nothing where the window has no room for that. The same for all,
/// or a part that is kept high would tell that there is much to say about it. `heights` are the
/// height of each as it is, and what its reason adds; `room` is what the window has.
#[must_use]
pub fn spare(room: f32, heights: &[(f32, f32)]) -> (f32, Reasons) {
    let plain: f32 = heights.iter().map(|(plain, _)| plain + space::GAP).sum();
    let most = heights.iter().map(|(_, added)| *added).fold(0.0, f32::max);
    if plain + most * heights.len() as f32 + FOOTNOTE <= room {
        (most, Reasons::InPlace)
    } else {
        (0.0, Reasons::Below)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_kept_for_all_or_for_none() {
        let heights = [(52.0, 20.0), (52.0, 0.0)];
        assert_eq!(spare(400.0, &heights), (20.0, Reasons::InPlace));
        assert_eq!(spare(220.0, &heights), (0.0, Reasons::Below));
    }
}
