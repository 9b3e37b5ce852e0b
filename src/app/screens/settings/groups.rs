//! The settings in words: in which groups and rows they stand, and what can be chosen in each.

use crate::app::screens::form::OneOf;
use crate::app::screens::setup::rows;
use crate::app::settings::{Language, SIZES, Setting};
use crate::app::state::{AppState, OptionKeys};
use crate::app::theme::{Motion, ThemeChoice, Typeface};
use crate::words::Words;

/// Settings under one heading.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) heading: String,
    pub(super) rows: Vec<OneOf<Setting>>,
}

/// How many questions a short quiz can have.
const SHORT: [u16; 4] = [5, 10, 15, 20];

/// Puts all of them into words.
pub(super) fn groups(state: &AppState) -> Vec<Group> {
    let words = &state.words;
    let sitting = &state.settings.sitting;
    vec![
        Group { heading: words.text("settings-look"), rows: vec![theme(state), motion(state)] },
        Group { heading: words.text("settings-reading"), rows: vec![typeface(state), size(state)] },
        Group {
            heading: words.text("settings-keys"),
            rows: vec![letters(state), option_keys(state)],
        },
        Group {
            heading: words.text("settings-quizzes"),
            rows: vec![
                questions(state),
                rows::feedback(words, "settings-feedback", sitting.feedback, Setting::Feedback),
                rows::limit(words, "settings-limit", sitting.limit_secs, Setting::Limit),
                rows::certainty(words, "settings-certainty", sitting.certainty, Setting::Certainty),
            ],
        },
        Group { heading: words.text("settings-language"), rows: vec![language(state)] },
    ]
}

fn theme(state: &AppState) -> OneOf<Setting> {
    let words = &state.words;
    let options = ThemeChoice::ALL.into_iter().map(|theme| {
        let label = words.text(&format!("theme-{}", theme.name()));
        (label, Setting::Theme(theme), state.settings.theme == theme)
    });
    OneOf::new(words, "settings-theme", options)
}

fn motion(state: &AppState) -> OneOf<Setting> {
    let words = &state.words;
    let options = [(Motion::Short, "settings-motion-short"), (Motion::Off, "settings-motion-off")];
    let options = options.into_iter().map(|(motion, id)| {
        (words.text(id), Setting::Motion(motion), state.settings.motion == motion)
    });
    OneOf::new(words, "settings-motion", options)
}

fn typeface(state: &AppState) -> OneOf<Setting> {
    let words = &state.words;
    let options = Typeface::ALL.into_iter().map(|typeface| {
        let label = words.text(&format!("typeface-{}", typeface.name()));
        (label, Setting::Typeface(typeface), state.settings.typeface == typeface)
    });
    OneOf::new(words, "settings-typeface", options)
}

fn size(state: &AppState) -> OneOf<Setting> {
    let words = &state.words;
    let options = SIZES.into_iter().map(|size| {
        let label = words.percent(f64::from(size));
        (label, Setting::Zoom(size), (state.settings.zoom - size).abs() < 0.01)
    });
    OneOf::new(words, "settings-size", options)
}

fn letters(state: &AppState) -> OneOf<Setting> {
    let words = &state.words;
    let options = [(true, "settings-letters-on"), (false, "settings-letters-off")];
    let options = options.into_iter().map(|(on, id)| {
        (words.text(id), Setting::SingleLetters(on), state.settings.has_single_letters == on)
    });
    OneOf::new(words, "settings-letters", options)
}

fn option_keys(state: &AppState) -> OneOf<Setting> {
    let words = &state.words;
    let options = [
        (OptionKeys::Answer, "settings-option-keys-answer"),
        (OptionKeys::Choose, "settings-option-keys-choose"),
    ];
    let options = options.into_iter().map(|(keys, id)| {
        (words.text(id), Setting::OptionKeys(keys), state.settings.option_keys == keys)
    });
    OneOf::new(words, "settings-option-keys", options)
}

fn questions(state: &AppState) -> OneOf<Setting> {
    let words = &state.words;
    let options = SHORT.into_iter().map(|count| {
        let is_on = state.settings.short_quiz == count;
        (words.number(f64::from(count)), Setting::Questions(count), is_on)
    });
    OneOf::new(words, "settings-questions", options)
}

fn language(state: &AppState) -> OneOf<Setting> {
    let words = &state.words;
    let system = state.system_words.language();
    let system = Words::languages().find(|(tag, _)| *tag == system).map_or("", |(_, name)| name);
    let system = words.format("settings-language-system", &[("language", system.into())]);
    let all = std::iter::once((Language::System, system))
        .chain(Words::languages().map(|(tag, name)| (Language::Of(tag), name.to_owned())));
    let options = all.map(|(language, label)| {
        (label, Setting::Language(language), state.settings.language == language)
    });
    OneOf::new(words, "settings-interface", options)
}
