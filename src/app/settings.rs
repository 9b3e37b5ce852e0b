//! What a person can set: the choices there are, and what is usual. How they are kept is in `kept`,
//! what taking one changes is in `apply::settings`.

use super::state::OptionKeys;
use super::theme::{Motion, ThemeChoice, Typeface};
use crate::quiz::{CertaintyAsked, Feedback};
use crate::words::Words;

/// A setting that is taken.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Setting {
    /// The theme.
    Theme(ThemeChoice),
    /// The letters that everything is set in.
    Typeface(Typeface),
    /// The size of everything, one of [`SIZES`].
    Zoom(f32),
    /// Whether things move.
    Motion(Motion),
    /// Whether single letters are keys.
    SingleLetters(bool),
    /// What the letter of an option does.
    OptionKeys(OptionKeys),
    /// The language.
    Language(Language),
    /// How many questions a short quiz has.
    Questions(u16),
    /// When verdicts are shown, unless chosen otherwise.
    Feedback(Feedback),
    /// How much time there is, in seconds, unless chosen otherwise.
    Limit(Option<u32>),
    /// Whether one is asked how sure one is, unless chosen otherwise.
    Certainty(CertaintyAsked),
}

/// The sizes of everything that are offered, in ascending order.
pub const SIZES: [f32; 8] = [0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0];

/// The size nearest to this one that is within what is offered.
#[must_use]
pub fn within_sizes(size: f32) -> f32 {
    let [least, .., most] = SIZES;
    size.clamp(least, most)
}

/// Which language the window speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// The one the system is in, where there is a catalogue of it.
    #[default]
    System,
    /// One of the catalogue's, by its tag.
    Of(&'static str),
}

impl Language {
    /// The language with this tag; the system's where there is no catalogue of it.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        Words::languages()
            .find(|(known, _)| *known == tag)
            .map_or(Self::System, |(known, _)| Self::Of(known))
    }

    /// The tag under which the choice is kept.
    #[must_use]
    pub fn tag(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Of(tag) => Some(tag),
        }
    }

    /// Its catalogue, on a system that speaks `system`.
    #[must_use]
    pub fn words(self, system: &Words) -> Words {
        match self {
            Self::System => system.clone(),
            Self::Of(tag) => Words::for_language(tag),
        }
    }
}
