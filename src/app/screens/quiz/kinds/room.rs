//! How much room is kept free, so that nothing moves when the verdict comes.

use egui::Ui;

use crate::app::theme::space;

/// What is left for the footnote below.
const FOOTNOTE: f32 = 120.0;

/// How much is added to each of several parts that stand below each other: as much as the one
/// with the most to say will need, or as far as the window has room. The same for all, or a part
/// that is kept high would tell that there is much to say about it. `heights` are the height of
/// each as it is, and what its verdict adds.
#[must_use]
pub fn spare(ui: &Ui, heights: &[(f32, f32)]) -> f32 {
    let plain: f32 = heights.iter().map(|(plain, _)| plain + space::GAP).sum();
    let most = heights.iter().map(|(_, added)| *added).fold(0.0, f32::max);
    let room = ui.clip_rect().bottom() - ui.next_widget_position().y - FOOTNOTE - plain;
    (room / heights.len().max(1) as f32).clamp(0.0, most)
}
