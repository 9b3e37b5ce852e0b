//! Which languages there are, and their files.

use unic_langid::LanguageIdentifier;

use super::numbers::NumberStyle;

/// The direction in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// As English.
    LeftToRight,
    /// As Hebrew.
    RightToLeft,
}

/// A language the program speaks.
#[derive(Debug)]
pub(super) struct Language {
    /// BCP 47 tag, and the name of its folder.
    pub(super) tag: &'static str,
    /// What it calls itself.
    pub(super) name: &'static str,
    pub(super) direction: Direction,
    pub(super) numbers: NumberStyle,
    /// Name and text of each file.
    pub(super) files: &'static [(&'static str, &'static str)],
}

/// A language with its files, all of which have to be there.
macro_rules! language {
    ($tag:literal, $name:literal, $numbers:ident) => {
        Language {
            tag: $tag,
            name: $name,
            direction: Direction::LeftToRight,
            numbers: NumberStyle::$numbers,
            files: language!(@files $tag, "words", "quiz", "diagnostics", "cli", "app", "results"),
        }
    };
    (@files $tag:literal, $($file:literal),*) => {
        &[$((
            concat!($file, ".ftl"),
            include_str!(concat!("../../assets/locales/", $tag, "/", $file, ".ftl")),
        )),*]
    };
}

/// The language everything is written in first.
pub(super) static ENGLISH: Language = language!("en", "English", PointAndComma);

/// All languages: English first, then by the names they have for themselves.
pub(super) static LANGUAGES: [&Language; 7] = [
    &ENGLISH,
    &language!("de", "Deutsch", CommaAndSpace),
    &language!("es", "Español", CommaAndSpace),
    &language!("fr", "Français", CommaAndSpace),
    &language!("ka", "ქართული", CommaAndSpace),
    &language!("ru", "Русский", CommaAndSpace),
    &language!("uk", "Українська", CommaAndSpace),
];

/// The language of a tag, whatever its region or script.
pub(super) fn closest(tag: &str) -> Option<&'static Language> {
    let wanted: LanguageIdentifier = tag.parse().ok()?;
    LANGUAGES.into_iter().find(|language| {
        language
            .tag
            .parse::<LanguageIdentifier>()
            .is_ok_and(|have| have.language == wanted.language)
    })
}
