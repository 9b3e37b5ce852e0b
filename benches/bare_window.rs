//! The window that Footnote's own is measured against: eframe with the same features, one label,
//! nothing else. `benches/launch.py` starts both in turn.

use eframe::egui;

struct Bare {
    frames: u32,
}

impl eframe::App for Bare {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        egui::CentralPanel::default().show(ui, |ui| ui.label("Footnote"));
        footnote::app::measure::first_frame(ui, &mut self.frames);
    }
}

fn main() -> eframe::Result {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size([1280.0, 800.0]),
        ..Default::default()
    };
    eframe::run_native("bare", options, Box::new(|_| Ok(Box::new(Bare { frames: 0 }))))
}
