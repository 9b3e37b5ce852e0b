//! Where a window may come up: a screen that it stood on may have been unplugged since, and a window
//! that nobody can see cannot be moved either.

use egui::{Pos2, Rect, pos2, vec2};

/// So much of a window's upper edge has to be seen for it to be taken hold of, in pixels.
const GRIP: egui::Vec2 = vec2(80.0, 40.0);
/// How far from the corner of a screen a window comes up that would be seen on none, in pixels.
const ASIDE: f32 = 40.0;

/// Where a window in this place is to be moved, given all screens, the main one first; nowhere where
/// it is seen, or where the system says nothing of screens.
#[must_use]
pub fn moved(window: Rect, screens: &[Rect]) -> Option<Pos2> {
    let edge = Rect::from_min_size(window.min, vec2(window.width(), GRIP.y));
    let is_seen = screens.iter().any(|screen| {
        let seen = screen.intersect(edge);
        seen.width() >= GRIP.x.min(window.width()) && seen.height() >= GRIP.y * 0.5
    });
    let main = screens.first()?;
    (!is_seen).then(|| pos2(main.left() + ASIDE, main.top() + ASIDE))
}

/// Brings the window onto a screen, where it would come up on none.
#[expect(clippy::cast_possible_truncation, reason = "a factor between one half and five")]
pub(super) fn bring_in(creation: &eframe::CreationContext<'_>, zoom: f32) {
    let Some(window) = creation.winit_window() else { return };
    // Where windows are placed by the system alone, it says nothing of places.
    let Ok(at) = window.outer_position() else { return };
    let (size, scale) = (window.outer_size(), window.scale_factor() as f32 * zoom);
    let rect = |x: i32, y: i32, width: u32, height: u32| {
        Rect::from_min_size(pos2(x as f32, y as f32), vec2(width as f32, height as f32))
    };
    let main = window.primary_monitor();
    let screens: Vec<Rect> = main
        .into_iter()
        .chain(window.available_monitors())
        .map(|one| (one.position(), one.size()))
        .map(|(at, size)| rect(at.x, at.y, size.width, size.height))
        .collect();
    if let Some(to) = moved(rect(at.x, at.y, size.width, size.height), &screens) {
        let to = (to.to_vec2() / scale).to_pos2();
        creation.egui_ctx.send_viewport_cmd(egui::ViewportCommand::OuterPosition(to));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rect(x: f32, y: f32, width: f32, height: f32) -> Rect {
        Rect::from_min_size(pos2(x, y), vec2(width, height))
    }

    #[test]
    fn a_window_that_is_seen_stays_where_it_is() {
        let screens = [rect(0.0, 0.0, 1920.0, 1080.0), rect(-1280.0, 0.0, 1280.0, 1024.0)];
        for window in [(40.0, 40.0), (-1000.0, 200.0), (1800.0, 1000.0), (-1900.0, 0.0)] {
            let window = rect(window.0, window.1, 1280.0, 800.0);
            assert_eq!(moved(window, &screens), None, "{window:?}");
        }
    }

    #[test]
    fn a_window_whose_screen_is_gone_comes_up_on_the_main_one() {
        let screens = [rect(100.0, 0.0, 1920.0, 1080.0)];
        for window in [(3000.0, 40.0), (-1300.0, 0.0), (200.0, -700.0), (200.0, 1079.0)] {
            let window = rect(window.0, window.1, 1280.0, 800.0);
            assert_eq!(moved(window, &screens), Some(pos2(140.0, 40.0)), "{window:?}");
        }
    }

    #[test]
    fn where_no_screen_is_known_nothing_is_moved() {
        assert_eq!(moved(rect(3000.0, 0.0, 1280.0, 800.0), &[]), None);
    }
}
