//! What the pointer and the keyboard change: with the pointer over it, whatever is drawn still
//! stands out, and where the keyboard is, a ring tells on all four sides.
//!
//! The pointer goes to one of each kind of thing on a screen: of all controls with the same role
//! that look alike at rest, since what looks alike is drawn by the same code. The keyboard stops
//! everywhere, as another law goes there by Tab in any case. Each place is looked at in the paper
//! theme and in one of the others, in turn, since a theme is another set of tokens for the same
//! shapes: over all screens, every kind of thing comes up in every theme.

use std::collections::HashSet;

use egui::{Color32, Key, Pos2, Rect, Role, pos2};
use egui_kittest::kittest::Queryable as _;

use super::contrast::{Frame, OUTLINE, is_about};
use super::controls::{self, Control};
use super::drawn::{Drawn, Form, Mark};
use super::scenes::{self, Look, Scene};
use super::{Law, Report};
use crate::app::testing::{Window, app_mut, press};
use crate::app::theme::colour::contrast;
use crate::app::theme::{self, ThemeChoice};
use crate::words::Words;

/// What the line of a focus ring is at least.
const RING: f32 = 1.95;
/// How far a ring may be from what it is about.
const WAY: f32 = 8.0;

/// By how much broader outlines may move what is within them.
const FRAME: f32 = 6.0;

/// Shows the window in a theme.
fn dress(window: &mut Window, theme: ThemeChoice) {
    let settings = &mut app_mut(window).state.settings;
    settings.theme = theme;
    let (motion, typeface) = (settings.motion, settings.typeface);
    // Before the frame, which has the style it begins with to its end.
    theme::apply(&window.ctx, theme, motion, typeface);
    // The clock stands still, or notices would leave while they are looked at.
    let now = window.ctx.input(|input| input.time);
    window.input_mut().time = Some(now);
    window.step();
    window.input_mut().time = None;
}

/// One of the other themes, in turn.
fn other(turn: usize) -> ThemeChoice {
    let others = [ThemeChoice::Ink, ThemeChoice::ContrastLight, ThemeChoice::Contrast];
    others[turn % others.len()]
}

/// Goes over a screen with the pointer.
pub(super) fn check_hover(window: &mut Window, scene: &Scene, report: Report<'_>) {
    dress(window, ThemeChoice::Paper);
    let rest = Drawn::of(window);
    let controls = controls::of(window);
    let mut seen = HashSet::new();
    for control in controls.iter().filter(|control| control.is_enabled) {
        let (Some(at), Some(looks)) = (spot(control, &controls), looks(control, &rest)) else {
            continue;
        };
        if !seen.insert((control.role, looks)) {
            continue;
        }
        window.hover_at(at);
        for theme in [ThemeChoice::Paper, other(scene.name.len() + seen.len())] {
            dress(window, theme);
            let at = format!("{} in {}, over “{}”", scene.name, theme.name(), control.name);
            // Nothing moves below the pointer, so the places still hold.
            let frame = Frame { at, theme, drawn: &Drawn::of(window), controls: &controls };
            frame.check(&|what| report(Law::Hover, what));
        }
    }
    window.remove_cursor();
    dress(window, ThemeChoice::Paper);
}

/// A place on a control where no other lies over it.
fn spot(control: &Control, all: &[Control]) -> Option<Pos2> {
    let Rect { min, max } = control.rect.shrink(5.0);
    let middle = control.rect.center();
    let spots = [middle, pos2(min.x, middle.y), min, pos2(min.x, max.y), max];
    let is_free = |at: &Pos2| {
        all.iter().all(|other| {
            other.id == control.id
                || !other.rect.contains(*at)
                || other.rect.contains_rect(control.rect)
        })
    };
    spots.into_iter().find(is_free)
}

/// What a control looks like at rest: the colours of its words, outlines and icons. None of what
/// cannot be seen.
fn looks(control: &Control, rest: &Drawn) -> Option<Vec<[u8; 4]>> {
    let is_in =
        |rect: Rect, clip: Rect| control.rect.contains_rect(rect) && clip.contains_rect(rect);
    let lines = rest.lines.iter().filter(|line| is_in(line.ink, line.clip));
    let marks = rest.marks.iter().filter(|mark| is_in(mark.outer(), mark.clip));
    let mut colours: Vec<[u8; 4]> = lines
        .flat_map(|line| line.colours.iter().chain([&line.ground]).copied())
        .chain(marks.map(|mark| mark.colour))
        .map(|colour| colour.to_array())
        .collect();
    colours.sort_unstable();
    colours.dedup();
    (!colours.is_empty()).then_some(colours)
}

/// Where the keyboard was, so that what is new can be told from what was there.
pub(super) struct Stops {
    before: Option<Stop>,
    turn: usize,
}

/// The screen at a stop, and what had the keyboard.
struct Stop {
    drawn: Drawn,
    controls: Vec<Control>,
    at: Option<u64>,
}

impl Stops {
    /// Before the first of a scene, which is looked at in another theme than that of the last.
    pub(super) fn new(scene: &Scene) -> Self {
        Self { before: None, turn: scene.name.len() }
    }

    /// Looks at what shows where the keyboard is.
    pub(super) fn check(&mut self, window: &mut Window, scene: &Scene, report: Report<'_>) {
        let id = window.ctx.memory(egui::Memory::focused).map(|id| id.accesskit_id().0);
        let stop = Stop { drawn: Drawn::of(window), controls: controls::of(window), at: id };
        let control = stop.controls.iter().find(|control| Some(control.id) == id);
        if let Some(control) = control {
            let new = rings(&stop.drawn, control).filter(|ring| self.is_new(ring, control));
            let new: Vec<Rect> = new.map(|ring| ring.rect).collect();
            let look = |theme: ThemeChoice, drawn: &Drawn| {
                let at = format!("{} in {}, on “{}”", scene.name, theme.name(), control.name);
                let frame = Frame { at, theme, drawn, controls: &stop.controls };
                frame.check(&|what| report(Law::Focus, what));
                frame.check_ring(control, &new, &|what| report(Law::Focus, what));
            };
            look(ThemeChoice::Paper, &stop.drawn);
            self.turn += 1;
            let theme = other(self.turn);
            dress(window, theme);
            look(theme, &Drawn::of(window));
            app_mut(window).state.settings.theme = ThemeChoice::Paper;
        }
        self.before = Some(stop);
    }

    /// Whether a ring was not there before the keyboard was, however far the page was scrolled.
    fn is_new(&self, ring: &Mark, control: &Control) -> bool {
        let Some(Stop { drawn, controls, at }) = &self.before else { return true };
        // The keyboard stayed where it was: there is nothing else to stop at.
        if *at == Some(control.id) {
            return true;
        }
        let then = controls.iter().find(|one| one.id == control.id);
        let moved = then.map_or(egui::Vec2::ZERO, |then| control.rect.min - then.rect.min);
        let same = |mark: &Mark| {
            mark.form == ring.form
                && (mark.width - ring.width).abs() < 0.1
                && is_about(mark.rect.translate(moved), ring.rect, 0.6)
        };
        !drawn.marks.iter().any(same)
    }
}

/// The outlines about a control that are broad enough for a ring.
fn rings<'a>(drawn: &'a Drawn, control: &'a Control) -> impl Iterator<Item = &'a Mark> {
    drawn.marks.iter().filter(|mark| {
        mark.form == Form::Outline && mark.width >= RING && is_about(mark.rect, control.rect, WAY)
    })
}

/// Places along the four sides of a rectangle.
fn about(rect: Rect) -> impl Iterator<Item = Pos2> {
    (0..=16_u8).map(|step| f32::from(step) / 16.0).flat_map(move |way| {
        let across = rect.lerp_inside(egui::Vec2::splat(way));
        [
            pos2(across.x, rect.top()),
            pos2(across.x, rect.bottom()),
            pos2(rect.left(), across.y),
            pos2(rect.right(), across.y),
        ]
    })
}

impl Frame<'_> {
    /// Holds that a ring about the control stands out from what is right within it and right about
    /// it, and that all of it can be seen.
    fn check_ring(&self, control: &Control, new: &[Rect], report: &dyn Fn(String)) {
        let is_new = |ring: &&Mark| new.iter().any(|rect| is_about(*rect, ring.rect, FRAME));
        let mut faults = Vec::new();
        for ring in rings(self.drawn, control).filter(is_new) {
            let fault = self.fault(ring);
            let Some(fault) = fault else { return };
            faults.push(fault);
        }
        let what = if faults.is_empty() { "no ring".to_owned() } else { faults.join(", ") };
        report(format!("{}: {what} about the {:?} at {:?}", self.at, control.role, control.rect));
    }

    fn fault(&self, ring: &Mark) -> Option<String> {
        let outer = ring.outer();
        if !ring.clip.expand(0.1).contains_rect(outer) {
            return Some(format!("a ring at {outer:?} that is cut off by {:?}", ring.clip));
        }
        // What lies over the page for a while, and has no part in it, may hide some of it.
        let (over, beside): (Vec<_>, Vec<_>) =
            ring.covered.iter().partition(|(_, clip)| *clip != ring.clip);
        if !beside.is_empty() {
            return Some(format!("a ring at {outer:?} that {beside:?} lie over"));
        }
        let is_free = |at: &Pos2| !over.iter().any(|(rect, _)| rect.contains(*at));
        if !about(outer.shrink(ring.width * 0.5)).any(|at| is_free(&at)) {
            return Some(format!("a ring at {outer:?} that is hidden by {over:?}"));
        }
        let least = ring.sides().into_iter().flat_map(|(out, within)| [out, within]).map(|at| {
            let below: Color32 = self.drawn.below(ring, at);
            contrast(ring.colour, below)
        });
        let least = least.fold(21.0, f32::min);
        (least < OUTLINE).then(|| format!("a ring at {outer:?} of {least:.2}:1"))
    }
}

#[test]
fn what_the_pointer_is_over_still_stands_out() {
    super::hold(Law::Hover);
}

#[test]
fn a_ring_shows_where_the_keyboard_is_on_all_four_sides() {
    super::hold(Law::Focus);
}

/// A list that opens over the page is no screen of its own: its page stays as it is below it.
#[test]
fn a_list_that_is_open_shows_what_is_chosen_and_where_the_keyboard_is() {
    let scene = scenes::all().into_iter().find(|scene| scene.name == "matching-open").unwrap();
    let look = Look { theme: ThemeChoice::Paper, size: super::SIZE, words: Words::english() };
    let mut window = scene.open(&look);
    press(&mut window, Key::B);
    window.get_all_by_role(Role::ComboBox).next().unwrap().click();
    window.run();
    window.remove_cursor();
    window.run();
    let picks = |window: &Window| window.get_all_by_role(Role::MenuItemRadio).count();
    assert_eq!(picks(&window), 4, "the list is not open");
    let found = std::cell::RefCell::new(Vec::new());
    let report = |law, what| found.borrow_mut().push((law, what));
    for theme in super::themes() {
        dress(&mut window, theme);
        super::contrast::check(&window, &scene, theme, &report);
    }
    dress(&mut window, ThemeChoice::Paper);
    let mut stops = Stops::new(&scene);
    for _ in 0..4 {
        stops.check(&mut window, &scene, &report);
        press(&mut window, Key::ArrowDown);
    }
    assert_eq!(picks(&window), 4, "the list has closed");
    let found = found.into_inner();
    assert!(found.is_empty(), "{found:#?}");
}
