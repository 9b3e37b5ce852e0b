//! Everything that can be done is done, by keys alone: each action of the table by its own key and
//! through the palette, on the screens that offer it. That it was done shows in what a screen
//! reader is told, or in what left the window.

use std::collections::BTreeMap;
use std::sync::Mutex;

use egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT as _;

use super::SIZE;
use super::scenes::{self, Look, Scene};
use crate::app::actions::Action;
use crate::app::testing::{Window, app, press, press_with};
use crate::app::theme::ThemeChoice;
use crate::words::Words;

/// A way to ask for an action without a pointer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Key,
    Palette,
}

/// What is there: the tree that screen readers are given, the size of everything, and what was
/// put into the clipboard.
pub(super) fn told(window: &Window) -> Vec<String> {
    let mut told: Vec<String> = window
        .root()
        .children_recursive()
        .map(|node| {
            let inner = node.accesskit_node();
            let (role, toggled) = (inner.role(), inner.toggled());
            let words = (inner.label(), inner.value());
            format!("{role:?} {words:?} {toggled:?} {:?}", inner.is_selected())
        })
        .collect();
    told.push(format!("{:?}", window.ctx.zoom_factor()));
    told.push(format!("{:?}", window.output().platform_output.commands));
    told
}

fn open(scene: &Scene) -> Window {
    scene.open(&Look { theme: ThemeChoice::Paper, size: SIZE, words: Words::english() })
}

/// What has to be done before an action changes anything: the scenes begin with its choice.
fn first(action: Action) -> Option<Action> {
    match action {
        Action::ShowAll => Some(Action::ShowMissed),
        Action::RatherSure => Some(Action::Unsure),
        _ => None,
    }
}

/// Asks for the action, and says whether anything came of it.
fn is_done(scene: &Scene, action: Action, way: Way) -> bool {
    let mut window = open(scene);
    if let Some(key) = first(action).and_then(|first| first.line().key) {
        press_with(&mut window, key.modifiers, key.logical_key);
    }
    let before = told(&window);
    match way {
        Way::Key => {
            let Some(key) = action.line().key else { return true };
            press_with(&mut window, key.modifiers, key.logical_key);
        }
        Way::Palette => {
            let offered = app(&window).all_actions();
            let Some(place) = offered.iter().position(|one| *one == action) else { return false };
            press_with(&mut window, Modifiers::COMMAND, Key::K);
            for _ in 0..place {
                press(&mut window, Key::ArrowDown);
            }
            press(&mut window, Key::Enter);
        }
    }
    told(&window) != before
}

#[test]
fn everything_that_can_be_done_is_done_by_its_key_and_by_its_name() {
    let scenes: Vec<Scene> =
        scenes::all().into_iter().filter(|scene| !scene.name.starts_with("dialog-")).collect();
    let mut offers: BTreeMap<usize, Vec<&Scene>> = BTreeMap::new();
    for scene in &scenes {
        let offered = app(&open(scene)).all_actions();
        for (at, action) in Action::ALL.iter().enumerate() {
            if offered.contains(action) {
                offers.entry(at).or_default().push(scene);
            }
        }
    }
    let left = Mutex::new(Vec::new());
    let next = Mutex::new(Action::ALL.iter().enumerate());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let Some((at, action)) = next.lock().unwrap().next() else { break };
                    for way in [Way::Key, Way::Palette] {
                        let scenes = offers.get(&at).map_or(&[][..], Vec::as_slice);
                        if !scenes.iter().any(|scene| is_done(scene, *action, way)) {
                            left.lock().unwrap().push((*action, way, scenes.len()));
                        }
                    }
                }
            });
        }
    });
    let left = left.into_inner().unwrap();
    assert!(left.is_empty(), "nothing came of these, on so many screens:\n{left:#?}");
}
