//! The bundled fonts: which file serves which family, and what fills in for it.
//!
//! `assets/fonts/build.sh` makes the files. Every family ends in the same fallbacks, so that the
//! scripts of all shipped languages are drawn without the system's fonts. A typeface is another
//! choice of files for the same families: egui is given them anew when it changes, and what it is
//! not given costs nothing.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

/// The letters that everything is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Typeface {
    /// A serif for what is read, a sans for what is operated.
    #[default]
    SerifAndSans,
    /// The sans for everything.
    Sans,
    /// Letters that are hard to mistake for each other.
    Legible,
}

impl Typeface {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::SerifAndSans, Self::Sans, Self::Legible];

    /// The stable name under which the choice is kept.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SerifAndSans => "serif-and-sans",
            Self::Sans => "sans",
            Self::Legible => "legible",
        }
    }

    /// Each family: its own face first, then what fills in.
    fn families(self) -> &'static Families {
        match self {
            Self::SerifAndSans => &SERIF_AND_SANS,
            Self::Sans => &SANS_ALONE,
            Self::Legible => &LEGIBLE,
        }
    }
}

type Families = [(&'static str, &'static [&'static str]); 7];

/// Text that is read.
pub const SERIF: &str = "serif";
/// Headings, and stress within text that is read.
pub const SERIF_STRONG: &str = "serif-strong";
/// Emphasis within text that is read.
pub const SERIF_ITALIC: &str = "serif-italic";
/// What is operated.
pub const SANS: &str = "sans";
/// Buttons.
pub const SANS_MEDIUM: &str = "sans-medium";
/// What stands out among what is operated.
pub const SANS_STRONG: &str = "sans-strong";
/// What is quoted from files.
pub const MONO: &str = "mono";

macro_rules! font_files {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_bytes!(concat!("../../../assets/fonts/", $name, ".ttf")).as_slice())),*]
    };
}

static FILES: [(&str, &[u8]); 16] = font_files![
    "SourceSerif4-Regular",
    "SourceSerif4-SemiBold",
    "SourceSerif4-Italic",
    "Inter-Regular",
    "Inter-Medium",
    "Inter-SemiBold",
    "NotoSerifGeorgian-Regular",
    "NotoSerifGeorgian-SemiBold",
    "NotoSansGeorgian-Regular",
    "NotoSansGeorgian-SemiBold",
    "SourceCodePro-Regular",
    "Inter-Italic",
    "AtkinsonHyperlegibleNext-Regular",
    "AtkinsonHyperlegibleNext-Medium",
    "AtkinsonHyperlegibleNext-SemiBold",
    "AtkinsonHyperlegibleNext-Italic",
];

static SERIF_AND_SANS: Families = [
    (SERIF, &["SourceSerif4-Regular", "NotoSerifGeorgian-Regular", "Inter-Regular"]),
    (SERIF_STRONG, &["SourceSerif4-SemiBold", "NotoSerifGeorgian-SemiBold", "Inter-SemiBold"]),
    (SERIF_ITALIC, &["SourceSerif4-Italic", "NotoSerifGeorgian-Regular", "Inter-Regular"]),
    (SANS, &["Inter-Regular", "NotoSansGeorgian-Regular"]),
    (SANS_MEDIUM, &["Inter-Medium", "NotoSansGeorgian-Regular"]),
    (SANS_STRONG, &["Inter-SemiBold", "NotoSansGeorgian-SemiBold"]),
    (MONO, MONO_FILES),
];

static SANS_ALONE: Families = [
    (SERIF, &["Inter-Regular", "NotoSansGeorgian-Regular"]),
    (SERIF_STRONG, &["Inter-SemiBold", "NotoSansGeorgian-SemiBold"]),
    (SERIF_ITALIC, &["Inter-Italic", "NotoSansGeorgian-Regular", "Inter-Regular"]),
    (SANS, &["Inter-Regular", "NotoSansGeorgian-Regular"]),
    (SANS_MEDIUM, &["Inter-Medium", "NotoSansGeorgian-Regular"]),
    (SANS_STRONG, &["Inter-SemiBold", "NotoSansGeorgian-SemiBold"]),
    (MONO, MONO_FILES),
];

/// Latin from Atkinson Hyperlegible, which has no other script; the rest as in the sans.
static LEGIBLE: Families = [
    (SERIF, &["AtkinsonHyperlegibleNext-Regular", "Inter-Regular", "NotoSansGeorgian-Regular"]),
    (
        SERIF_STRONG,
        &["AtkinsonHyperlegibleNext-SemiBold", "Inter-SemiBold", "NotoSansGeorgian-SemiBold"],
    ),
    (
        SERIF_ITALIC,
        &[
            "AtkinsonHyperlegibleNext-Italic",
            "Inter-Italic",
            "NotoSansGeorgian-Regular",
            "Inter-Regular",
        ],
    ),
    (SANS, &["AtkinsonHyperlegibleNext-Regular", "Inter-Regular", "NotoSansGeorgian-Regular"]),
    (SANS_MEDIUM, &["AtkinsonHyperlegibleNext-Medium", "Inter-Medium", "NotoSansGeorgian-Regular"]),
    (
        SANS_STRONG,
        &["AtkinsonHyperlegibleNext-SemiBold", "Inter-SemiBold", "NotoSansGeorgian-SemiBold"],
    ),
    (MONO, MONO_FILES),
];

const MONO_FILES: &[&str] = &["SourceCodePro-Regular", "Inter-Regular", "NotoSansGeorgian-Regular"];

/// Every file, for those who draw words without egui.
#[must_use]
pub fn files() -> &'static [(&'static str, &'static [u8])] {
    &FILES
}

/// What egui is given for a typeface: the files that it needs, and its families.
#[must_use]
pub fn definitions(typeface: Typeface) -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let families = typeface.families();
    let is_needed = |file: &str| families.iter().any(|(_, files)| files.contains(&file));
    for (name, bytes) in FILES.iter().filter(|(name, _)| is_needed(name)) {
        fonts.font_data.insert((*name).to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let names = |files: &[&str]| files.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    for (family, files) in families {
        fonts.families.insert(FontFamily::Name((*family).into()), names(files));
    }
    // egui's own names, for its own widgets.
    for (family, alias) in [(FontFamily::Proportional, SANS), (FontFamily::Monospace, MONO)] {
        if let Some((_, files)) = families.iter().find(|(name, _)| *name == alias) {
            fonts.families.insert(family, names(files));
        }
    }
    fonts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_fonts_together_stay_small() {
        let bytes: usize = FILES.iter().map(|(_, bytes)| bytes.len()).sum();
        assert!(bytes < 2 << 20, "{bytes} bytes of fonts");
    }

    #[test]
    fn the_languages_of_the_catalogue_need_no_system_font() {
        let sample = "Footnote ÄÖÜßéèêçñı ёйщ їєґ ΑΩάώ აბგდევზჰ “”‘’…–—·×−≈≤≥ ✓✗ ↵↑↓←→ ⌘⇧ №";
        for typeface in Typeface::ALL {
            let ctx = egui::Context::default();
            ctx.set_fonts(definitions(typeface));
            ctx.run_ui(egui::RawInput::default(), |_| {}).textures_delta.clear();
            for (family, _) in typeface.families() {
                let font = egui::FontId::new(15.0, FontFamily::Name((*family).into()));
                for letter in sample.chars().filter(|letter| !letter.is_whitespace()) {
                    let has_glyph = ctx.fonts_mut(|fonts| fonts.has_glyph(&font, letter));
                    assert!(has_glyph, "{typeface:?}: {family} has no {letter}");
                }
            }
        }
    }

    #[test]
    fn every_file_serves_a_typeface() {
        for (name, _) in files() {
            let is_used = Typeface::ALL
                .into_iter()
                .any(|typeface| definitions(typeface).font_data.contains_key(*name));
            assert!(is_used, "{name} is not used");
        }
    }
}
