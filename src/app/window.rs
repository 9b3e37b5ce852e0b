//! The window: what happens in a frame, in which order.
//!
//! What the worker has to say is taken; keys become actions; the screen is drawn; what was asked
//! for meanwhile is carried out. Nothing asks for a repaint but what has changed.

use std::path::PathBuf;
use std::time::Instant;

use egui::{Context, Rect, Ui};
use jiff::ZonedDateTime;
use jiff::civil::Date;

use super::actions::Action;
use super::apply::messages::Outdated;
use super::apply::shelf::absolute;
use super::command::Command;
use super::cx::Cx;
use super::dialogs::Dialogs;
use super::kept::{KeptSettings, WindowPlace};
use super::keys::{self, Arrows, Keyboard};
use super::modals::Modal;
use super::route::Route;
use super::screens::toasts::Toasts;
use super::screens::{Screen, chrome, drop};
use super::state::{AppState, Settings};
use super::widgets::tip;
use super::worker::{Job, Why, Worker};
use super::{measure, theme};
use crate::library::bundled_named;

/// The window's content.
pub struct App {
    pub(super) state: AppState,
    pub(super) screen: Screen,
    pub(super) modal: Option<Modal>,
    pub(super) worker: Worker,
    pub(super) dialogs: Dialogs,
    pub(super) commands: Vec<Command>,
    /// What messages have put out of date since the last frame.
    pub(super) outdated: Outdated,
    toasts: Toasts,
    arrows: Arrows,
    /// Where the bar at the head is; nowhere without one.
    head: Rect,
    was_text_focused: bool,
    had_focus: bool,
    frames: u32,
    place: Option<WindowPlace>,
    /// When a frame was begun last, by egui's clock, which stands while the window is not seen, and
    /// by one that goes on.
    pub(super) begun: (f64, Instant),
    /// Whether the window closes, and what is shown has been left for that.
    is_closing: bool,
    /// What was last handed over to be kept.
    kept: KeptSettings,
    /// How large the window was in the last frame, in points.
    room: egui::Vec2,
    /// Tells the day; in tests it is always the same.
    pub(super) today: Option<fn() -> Date>,
}

/// The files a window begins with.
#[derive(Debug, Default)]
pub struct Files {
    /// The folder of the record; the person's own where none is given.
    pub data: Option<PathBuf>,
    /// What is to be opened: banks and folders of them, and bundled banks by their ids.
    pub banks: Vec<PathBuf>,
}

impl App {
    /// A window that begins to read its banks.
    #[must_use]
    pub fn new(ctx: &Context, state: AppState, worker: Worker, files: Files) -> Self {
        let Files { data, banks } = files;
        let (mut asked, mut paths) = (Vec::new(), Vec::new());
        for name in banks {
            match bundled_named(&name) {
                // Where there is a file of that name, it is what is meant.
                Some(bank) if !name.exists() => asked.push(bank),
                Some(_) | None => paths.push(name),
            }
        }
        let banks = absolute(paths);
        let mut app = Self::bare(ctx, state, worker);
        app.dialogs = Dialogs::of_desktop();
        app.today = Some(|| ZonedDateTime::now().date());
        app.worker.send(Job::OpenRecord(data));
        app.worker.send(Job::ReadBundled { asked });
        let remembered = &app.state.settings.remembered;
        let but = remembered.taken_off().to_vec();
        let paths = remembered.opened().iter().filter(|path| !banks.contains(path));
        let paths: Vec<PathBuf> = paths.cloned().collect();
        if !paths.is_empty() {
            app.worker.send(Job::ReadFiles { paths, why: Why::AtStart { but } });
        }
        if !banks.is_empty() {
            app.worker.send(Job::ReadFiles { paths: banks, why: Why::Asked });
        }
        app
    }

    /// A window that reads nothing of itself.
    pub(super) fn bare(ctx: &Context, state: AppState, worker: Worker) -> Self {
        apply_look(ctx, &state.settings);
        // Size is ours: it is kept, and its keys stand in the table of actions.
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        let screen = Screen::open(&Route::Shelf, &state);
        let kept = KeptSettings::new(&state.settings, None);
        Self {
            state,
            screen,
            modal: None,
            worker,
            dialogs: Dialogs::none(),
            commands: Vec::new(),
            outdated: Outdated::default(),
            toasts: Toasts::default(),
            arrows: Arrows::default(),
            head: Rect::NOTHING,
            was_text_focused: false,
            had_focus: true,
            frames: 0,
            place: None,
            begun: (0.0, Instant::now()),
            is_closing: false,
            kept,
            room: egui::Vec2::ZERO,
            today: None,
        }
    }

    /// Asks for a command to be carried out with the next frame, as a screen would.
    pub fn ask(&mut self, command: Command) {
        self.commands.push(command);
    }

    /// One frame.
    pub fn frame(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        let focused = ctx.memory(egui::Memory::focused);
        self.begun = (ctx.input(|input| input.time), Instant::now());
        self.watch_the_day();
        self.take_messages(&ctx);
        self.take_answer();
        // A pass that is drawn again after `request_discard` has the same keys; they count once.
        if ctx.current_pass_index() == 0 {
            tip::watch(&ctx);
            self.arrows.watch(&ctx, self.head);
            self.take_input(ui);
        }
        self.watch_the_clock(&ctx);
        self.watch_the_close(&ctx);
        self.apply_all(&ctx);
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |window| {
            window.set_label("Footnote");
            window.set_language(self.state.words.language());
        });
        apply_look(&ctx, &self.state.settings);
        self.draw(ui);
        let room = ctx.content_rect().size();
        if room != self.room {
            // A page that was scrolled further than it now goes is put right by the next frame.
            self.room = room;
            ctx.request_repaint();
        }
        if !self.commands.is_empty() {
            self.apply_all(&ctx);
            // What was drawn is out of date.
            ctx.request_repaint();
        }
        if ctx.memory(egui::Memory::focused) != focused {
            // Keycaps show the keys that act; these are others now.
            ctx.request_repaint();
        }
        self.place = place(&ctx).or(self.place);
        if self.worker.has_more() {
            ctx.request_repaint();
        }
        self.was_text_focused = ctx.text_edit_focused();
        measure::first_frame(ui, &mut self.frames);
    }

    /// The window closes: what it shows is left, once. One that is minimized or covered is not drawn,
    /// but can be closed all the same; the time since it was drawn counts.
    pub(super) fn watch_the_close(&mut self, ctx: &Context) {
        let (time, is_asked) = ctx.input(|input| (input.time, input.viewport().close_requested()));
        if !is_asked || std::mem::replace(&mut self.is_closing, true) {
            return;
        }
        let (drawn, begun) = self.begun;
        if let Screen::Quiz(quiz) = &mut self.screen
            && time <= drawn
        {
            quiz.since -= begun.elapsed().as_secs_f64();
        }
        self.leave_screen(ctx);
    }

    /// A window may be open over midnight: what is due, and what no longer holds, goes by the day.
    fn watch_the_day(&mut self) {
        if let Some(today) = self.today.map(|today| today())
            && today != self.state.today
        {
            self.state.today = today;
            self.outdate(Outdated::Screen);
        }
    }

    /// The window has come to the front: what was changed meanwhile is looked for, also where
    /// nothing tells of changes.
    fn watch_focus(&mut self, ctx: &Context) {
        let has_focus = ctx.input(|input| input.focused);
        if has_focus && !self.had_focus {
            self.worker.send(Job::LookAround);
        }
        self.had_focus = has_focus;
    }

    fn take_input(&mut self, ui: &Ui) {
        let ctx = ui.ctx();
        self.watch_focus(ctx);
        let dropped: Vec<PathBuf> = ctx.input(|input| {
            input.raw.dropped_files.iter().map(|file| file.path().to_path_buf()).collect()
        });
        if !dropped.is_empty() {
            self.commands.push(Command::OpenFiles(dropped));
        }
        if self.modal.is_some() {
            return;
        }
        self.commands.extend(self.toasts.take_keys(ui));
        let keyboard = Keyboard::of(ctx, self.was_text_focused);
        let led_to = self.screen.take_keys(ctx, keyboard, &self.state);
        self.commands.extend(led_to.map(Command::Act));
        let mut actions = self.screen.actions(&self.state);
        // While something is typed, what is undone is that.
        let passing = self.passing_actions().into_iter();
        actions
            .extend(passing.filter(|action| keyboard != Keyboard::Text || *action != Action::Undo));
        actions.extend(Action::EVERYWHERE);
        if let Some(action) = keys::pressed(ctx, &actions, keyboard, &self.state.settings) {
            self.commands.push(Command::Act(action));
        } else if keyboard == Keyboard::Free
            && let Some(primary) = self.screen.primary()
            && ctx.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Enter))
        {
            self.commands.push(Command::Act(primary));
        }
    }

    fn draw(&mut self, ui: &mut Ui) {
        let mut cx = Cx::new(&self.state, &mut self.commands);
        self.head = match self.screen.tab() {
            Some(tab) => chrome::head_ui(ui, tab, self.screen.search_field(), &mut cx),
            None => Rect::NOTHING,
        };
        self.screen.ui(ui, &mut cx);
        self.toasts.ui(ui, &mut cx);
        if let Some(modal) = &mut self.modal {
            modal.ui(ui, &mut cx);
        }
        drop::drop_ui(ui, &cx);
    }
}

impl App {
    /// Has what was set kept, where that has changed.
    pub(super) fn keep_settings(&mut self) {
        let now = KeptSettings::new(&self.state.settings, self.place);
        if now != self.kept {
            let before = Box::new(std::mem::replace(&mut self.kept, now.clone()));
            self.worker.send(Job::KeepSettings { before, now: Box::new(now) });
        }
    }
}

impl Drop for App {
    /// The window closes: where it was is kept with what was set. The worker does it before it ends.
    fn drop(&mut self) {
        self.keep_settings();
    }
}

/// Gives egui the look that is set.
fn apply_look(ctx: &Context, settings: &Settings) {
    theme::apply(ctx, settings.theme, settings.motion, settings.typeface);
}

/// Where the window is, as far as the system tells.
fn place(ctx: &Context) -> Option<WindowPlace> {
    ctx.input(|input| {
        let viewport = input.viewport();
        let zoom = input.pixels_per_point() / viewport.native_pixels_per_point.unwrap_or(1.0);
        let is_maximized = viewport.maximized.unwrap_or(false);
        // The viewport's rectangles are in zoomed points, a new window is made in plain ones.
        let size = viewport.inner_rect?.size() * zoom;
        let at = viewport.outer_rect.map(|rect| rect.min * zoom);
        Some(WindowPlace { size: size.into(), at: at.map(Into::into), is_maximized })
    })
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.watch_the_close(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
