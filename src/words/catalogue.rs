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
    /// BCP 47 tag.
    pub(super) tag: &'static str,
    pub(super) direction: Direction,
    pub(super) numbers: NumberStyle,
    /// Name and text of each file.
    pub(super) files: &'static [(&'static str, &'static str)],
}

/// The language everything is written in first.
pub(super) static ENGLISH: Language = Language {
    tag: "en",
    direction: Direction::LeftToRight,
    numbers: NumberStyle::PointAndComma,
    files: &[
        ("words.ftl", include_str!("../../assets/locales/en/words.ftl")),
        ("quiz.ftl", include_str!("../../assets/locales/en/quiz.ftl")),
        ("diagnostics.ftl", include_str!("../../assets/locales/en/diagnostics.ftl")),
        ("cli.ftl", include_str!("../../assets/locales/en/cli.ftl")),
        ("app.ftl", include_str!("../../assets/locales/en/app.ftl")),
        ("results.ftl", include_str!("../../assets/locales/en/results.ftl")),
    ],
};

/// All languages, English first.
pub(super) static LANGUAGES: [&Language; 1] = [&ENGLISH];

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
