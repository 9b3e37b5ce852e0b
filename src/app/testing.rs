//! The window in tests: no display, no thread, a record in memory, a bank made for the test.
//!
//! Widgets are found by what a screen reader is told, so a test that passes is also a proof of
//! access. egui's own checks (a missing glyph, an unnamed control) stay on.

use std::sync::Arc;

use egui::{Key, Modifiers, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::canvas::Canvas;
use super::screens::Screen;
use super::state::{AppState, BankKey, Content, Place};
use super::theme::ThemeChoice;
use super::window::App;
use super::worker::{Job, Worker};
use crate::bank::Bank;
use crate::library::{Origin, Shelved};
use crate::words::Words;

/// What a test drives.
pub(crate) type Window = Harness<'static, Box<Option<App>>>;

/// How a window is opened in a test.
pub(crate) struct Setting {
    pub(crate) banks: Vec<Bank>,
    pub(crate) theme: ThemeChoice,
    pub(crate) size: Vec2,
    pub(crate) zoom: f32,
}

impl Default for Setting {
    fn default() -> Self {
        Self { banks: Vec::new(), theme: ThemeChoice::Paper, size: vec2(1280.0, 800.0), zoom: 1.0 }
    }
}

/// A window with these banks on its shelf.
pub(crate) fn window(banks: Vec<Bank>) -> Window {
    open(Setting { banks, ..Setting::default() })
}

/// A window as a test wants it.
pub(crate) fn open(setting: Setting) -> Window {
    let Setting { banks, theme, size, zoom } = setting;
    let words = Words::english();
    let mut state = AppState::new(words.clone(), jiff::civil::date(2022, 6, 15));
    state.settings.theme = theme;
    state.settings.zoom = zoom;
    state.is_shelf_read = true;
    state.shelf = banks
        .into_iter()
        .enumerate()
        .map(|(at, bank)| {
            let reading = crate::bank::Reading { bank: Some(bank), diagnostics: Vec::new() };
            let origin = Origin::File(format!("bank-{at}.ron").into());
            let shelved = Shelved { origin, text: Arc::from(""), reading };
            Place::new(Content::Read(Arc::new(shelved)))
        })
        .collect();
    let mut worker = Worker::inline(words);
    for (key, place) in state.on_shelf() {
        if let Some(shelved) = place.shelved() {
            worker.send(Job::LookUp(key, Arc::clone(shelved)));
        }
    }
    harness(size, move |ctx| {
        ctx.set_zoom_factor(zoom);
        App::bare(ctx, state, worker)
    })
}

/// A window of this size in points, with what `make` puts into it, settled.
pub(crate) fn harness(size: Vec2, make: impl FnOnce(&egui::Context) -> App + 'static) -> Window {
    let mut make = Some(make);
    let mut window = Harness::builder()
        .with_size(size)
        .with_max_steps(16)
        .renderer(Canvas::default())
        .build_ui_state(
            move |ui, app: &mut Box<Option<App>>| {
                if let Some(make) = make.take() {
                    **app = Some(make(ui.ctx()));
                    // Fonts and style begin with the next frame.
                    ui.ctx().request_repaint();
                } else if let Some(app) = app.as_mut() {
                    // The harness leaves a margin; the window has none.
                    let all = ui.ctx().content_rect();
                    let mut root = ui.new_child(egui::UiBuilder::new().max_rect(all));
                    root.set_clip_rect(all);
                    app.frame(&mut root);
                }
            },
            Box::new(None),
        );
    window.run();
    window
}

/// The window's content.
pub(crate) fn app(window: &Window) -> &App {
    window.state().as_ref().as_ref().unwrap()
}

/// The window's content, to put a test into a state that would take long to reach.
pub(crate) fn app_mut(window: &mut Window) -> &mut App {
    window.state_mut().as_mut().as_mut().unwrap()
}

/// The screen that is shown.
pub(crate) fn screen(window: &Window) -> &Screen {
    &app(window).screen
}

/// Presses a key and lets the window settle.
pub(crate) fn press(window: &mut Window, key: Key) {
    window.key_press(key);
    window.run();
}

/// Presses a key with a modifier and lets the window settle.
pub(crate) fn press_with(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run();
}

/// Clicks what has this name, and lets the window settle.
pub(crate) fn click(window: &mut Window, name: &str) {
    window.get_by_label(name).click();
    window.run();
}

/// Starts a quiz from the first bank, always the same one.
pub(crate) fn start(window: &mut Window, plan: crate::quiz::Plan) {
    let bank = app(window).state.bank(BankKey(0)).unwrap();
    let seed = crate::quiz::Seed::new(1);
    let code = Some(crate::quiz::paper::draw(bank, &plan.draw, seed).unwrap().code);
    let plan = Box::new(plan);
    let command = super::command::Command::Start { bank: BankKey(0), plan, code };
    app_mut(window).commands.push(command);
    window.run();
}

/// Keeps a picture of the window, for a person to look at; only where `FOOTNOTE_SHOTS` names a
/// folder.
pub(crate) fn shot(window: &mut Window, name: &str) {
    if let Some(folder) = std::env::var_os("FOOTNOTE_SHOTS") {
        let picture = window.render().unwrap();
        picture.save(std::path::Path::new(&folder).join(format!("{name}.png"))).unwrap();
    }
}
