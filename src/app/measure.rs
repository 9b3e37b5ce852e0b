//! Lets a benchmark know when the first frame is on the screen. Asleep unless
//! `FOOTNOTE_MEASURE=first-frame` is set; `benches/launch.py` sets it.

use std::io::Write as _;
use std::time::{SystemTime, UNIX_EPOCH};

/// To be called at the end of each frame with a counter of its own. When the first frame has been
/// painted (the second one begins only then), prints the seconds since 1970 and ends the program.
pub fn first_frame(ui: &egui::Ui, frames: &mut u32) {
    if *frames > 1 || std::env::var_os("FOOTNOTE_MEASURE").is_none_or(|what| what != "first-frame")
    {
        return;
    }
    *frames += 1;
    if *frames == 2 {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let resident = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let resident = resident.lines().find(|line| line.starts_with("VmRSS")).unwrap_or_default();
        let line = format!("first-frame {:.6} {resident}\n", now.as_secs_f64());
        // Nobody to tell if this fails: the benchmark sees that the line is missing.
        let _ = std::io::stdout().write_all(line.as_bytes());
        ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
    }
    ui.ctx().request_repaint();
}
