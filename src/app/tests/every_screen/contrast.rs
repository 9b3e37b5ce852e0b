//! How well every screen can be read, in every theme, from what is drawn on what: text 7:1,
//! outlines 4.5:1. The tokens themselves are held to it in `theme::colour`.

use super::drawn::Drawn;
use super::scenes::Scene;
use super::{Law, Report};
use crate::app::testing::Window;
use crate::app::theme::ThemeChoice;
use crate::app::theme::colour::contrast;

/// Reads a frame in a theme.
pub(super) fn check(window: &Window, scene: &Scene, theme: ThemeChoice, report: Report<'_>) {
    let palette = theme.palette(None);
    let report = |what| report(Law::Contrast, what);
    let drawn = Drawn::of(window);
    let at = format!("{} in {}", scene.name, theme.name());
    if drawn.lines.is_empty() {
        report(format!("{at} shows no text"));
    }
    for line in drawn.lines {
        for text in line.colours {
            let found = contrast(text, line.ground);
            // What cannot be pressed now may be paler, but not unreadable.
            let least = if text == palette.edge { 4.5 } else { 7.0 };
            if found < least {
                let ground = line.ground;
                report(format!("{at}: “{}” is {found:.2}:1, {text:?} on {ground:?}", line.text));
            }
        }
    }
    for outline in drawn.outlines {
        // It has to stand out on one of its sides. A halo only lifts what is drawn over it.
        let found = contrast(outline.colour, outline.ground);
        let found = found.max(contrast(outline.colour, outline.inside));
        let is_decoration = [palette.rule, palette.surface].contains(&outline.colour);
        if !is_decoration && found < 4.5 {
            report(format!(
                "{at}: an outline at {:?} is {found:.2}:1, {:?} on {:?}",
                outline.rect, outline.colour, outline.ground
            ));
        }
    }
}

#[test]
fn whatever_is_drawn_stands_out_from_what_it_is_drawn_on() {
    super::hold(Law::Contrast);
}
