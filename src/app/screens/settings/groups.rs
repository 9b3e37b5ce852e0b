//! The settings in words: in which groups and rows they stand, and what can be chosen in each.

use crate::app::settings::{Language, Setting};
use crate::app::state::AppState;
use crate::app::theme::{Motion, ThemeChoice};
use crate::words::Words;

/// Settings under one heading.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) heading: String,
    pub(super) rows: Vec<Choices>,
}

/// One setting.
#[derive(Debug)]
pub(super) struct Choices {
    /// The same in every language.
    pub(super) salt: &'static str,
    pub(super) name: String,
    pub(super) remark: Option<String>,
    /// What can be chosen.
    pub(super) options: Vec<(String, Setting)>,
    /// The place of what is chosen.
    pub(super) chosen: Option<usize>,
}

/// The sizes that are offered.
const SIZES: [f32; 8] = [0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0];

/// Puts all of them into words.
pub(super) fn groups(state: &AppState) -> Vec<Group> {
    let words = &state.words;
    vec![
        Group { heading: words.text("settings-look"), rows: vec![theme(state), motion(state)] },
        Group { heading: words.text("settings-reading"), rows: vec![size(state)] },
        Group { heading: words.text("settings-keys"), rows: vec![letters(state)] },
        Group { heading: words.text("settings-language"), rows: vec![language(state)] },
    ]
}

/// A row of the setting `salt`: what can be chosen, and whether it is.
fn row(
    words: &Words,
    salt: &'static str,
    options: impl Iterator<Item = (String, Setting, bool)>,
) -> Choices {
    let mut chosen = None;
    let options = options.enumerate().map(|(at, (label, setting, is_on))| {
        if is_on {
            chosen = Some(at);
        }
        (label, setting)
    });
    let options = options.collect();
    let id = format!("settings-{salt}");
    let remark = words.find(&format!("{id}.hint"), &[]);
    Choices { salt, name: words.text(&id), remark, options, chosen }
}

fn theme(state: &AppState) -> Choices {
    let words = &state.words;
    let options = ThemeChoice::ALL.into_iter().map(|theme| {
        let label = words.text(&format!("theme-{}", theme.name()));
        (label, Setting::Theme(theme), state.settings.theme == theme)
    });
    row(words, "theme", options)
}

fn motion(state: &AppState) -> Choices {
    let words = &state.words;
    let options = [(Motion::Short, "settings-motion-short"), (Motion::Off, "settings-motion-off")];
    let options = options.into_iter().map(|(motion, id)| {
        (words.text(id), Setting::Motion(motion), state.settings.motion == motion)
    });
    row(words, "motion", options)
}

fn size(state: &AppState) -> Choices {
    let words = &state.words;
    let options = SIZES.into_iter().map(|size| {
        let label = words.percent(f64::from(size));
        (label, Setting::Zoom(size), (state.settings.zoom - size).abs() < 0.01)
    });
    row(words, "size", options)
}

fn letters(state: &AppState) -> Choices {
    let words = &state.words;
    let options = [(true, "settings-letters-on"), (false, "settings-letters-off")];
    let options = options.into_iter().map(|(on, id)| {
        (words.text(id), Setting::SingleLetters(on), state.settings.has_single_letters == on)
    });
    row(words, "letters", options)
}

fn language(state: &AppState) -> Choices {
    let words = &state.words;
    let system = state.system_words.language();
    let system = Words::languages().find(|(tag, _)| *tag == system).map_or("", |(_, name)| name);
    let system = words.format("settings-language-system", &[("language", system.into())]);
    let all = std::iter::once((Language::System, system))
        .chain(Words::languages().map(|(tag, name)| (Language::Of(tag), name.to_owned())));
    let options = all.map(|(language, label)| {
        (label, Setting::Language(language), state.settings.language == language)
    });
    row(words, "interface", options)
}
