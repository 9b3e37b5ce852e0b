//! The window: a thin driver of the same engine as the terminal.
//!
//! Data goes round in one direction: [`state`] is read by a screen, which pushes [`command`]s, which
//! `apply` carries out, handing slow work to the [`worker`], whose messages change the state again.
//! Colours and sizes are tokens of the [`theme`], actions stand in one table ([`actions`]), every
//! sentence comes from `words`. What does not belong here: deciding what is right or wrong.

pub mod actions;
mod apply;
#[cfg(test)]
mod canvas;
pub mod command;
pub mod cx;
pub mod dialogs;
pub mod keeping;
pub mod kept;
pub mod keys;
pub mod measure;
pub mod modals;
pub mod monitors;
pub mod notices;
pub mod pictures;
pub mod remembered;
pub mod route;
pub mod screens;
pub mod search;
pub mod settings;
pub mod state;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
pub mod theme;
pub mod widgets;
pub mod window;
pub mod worker;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::ZonedDateTime;

use crate::record::data_folder;
use crate::words::Words;
use kept::{KeptSettings, WindowPlace};
use state::AppState;
use window::{App, Files};
use worker::Worker;

/// What the window is opened with.
#[derive(Debug)]
pub struct Options {
    /// Every sentence.
    pub words: Words,
    /// What to open: banks and folders of them, and bundled banks by their ids.
    pub banks: Vec<PathBuf>,
}

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The system could not open one: no display, or no way to draw on it.
    #[error("open a window: {0}")]
    NoWindow(String),
}

impl AppError {
    /// The stable code, which is also the name of its message in the catalogue.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoWindow(_) => "app-no-window",
        }
    }
}

/// Opens the window and comes back when it has been closed.
///
/// # Errors
/// When no window could be opened; the quiz can then be taken in the terminal.
pub fn run(options: Options) -> Result<(), AppError> {
    let Options { words, banks } = options;
    let kept = data_folder().map(|folder| KeptSettings::read(&folder)).unwrap_or_default();
    let mut viewport = egui::ViewportBuilder::default()
        .with_title("Footnote")
        .with_app_id("footnote")
        .with_icon(icon())
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([360.0, 420.0])
        .with_drag_and_drop(true);
    if let Some(WindowPlace { size, at, is_maximized }) = kept.window() {
        viewport = viewport.with_inner_size(size).with_maximized(is_maximized);
        if let Some(at) = at {
            viewport = viewport.with_position(at);
        }
    }
    let native = eframe::NativeOptions { viewport, ..eframe::NativeOptions::default() };
    eframe::run_native(
        "Footnote",
        native,
        Box::new(move |creation| {
            let ctx = &creation.egui_ctx;
            let mut state = AppState::new(words, ZonedDateTime::now().date());
            state.settings = kept.settings();
            state.words = state.settings.language.words(&state.system_words);
            let worker = Worker::start(state.words.clone(), ctx.clone())?;
            ctx.set_zoom_factor(state.settings.zoom);
            monitors::bring_in(creation, state.settings.zoom);
            Ok(Box::new(App::new(ctx, state, worker, Files { data: None, banks })))
        }),
    )
    .map_err(|error| AppError::NoWindow(cause(&error.to_string())))
}

/// The picture in the task bar. Without one the window opens all the same.
fn icon() -> Arc<egui::IconData> {
    let png = include_bytes!("../../assets/icon/footnote-128.png");
    Arc::new(eframe::icon_data::from_png_bytes(png).unwrap_or_default())
}

/// What a person needs of a toolkit's error: the toolkit puts its own source lines before the cause.
fn cause(error: &str) -> String {
    error.rsplit(": ").next().unwrap_or(error).to_owned()
}
