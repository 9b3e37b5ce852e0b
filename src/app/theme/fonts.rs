//! The bundled fonts: which file serves which family, and what fills in for it.
//!
//! `assets/fonts/build.sh` makes the files. Every family ends in the same fallbacks, so that the
//! scripts of all shipped languages are drawn without the system's fonts.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

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

static FILES: [(&str, &[u8]); 11] = font_files![
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
];

/// Each family: its own face first, then what fills in.
const FAMILIES: [(&str, &[&str]); 7] = [
    (SERIF, &["SourceSerif4-Regular", "NotoSerifGeorgian-Regular", "Inter-Regular"]),
    (SERIF_STRONG, &["SourceSerif4-SemiBold", "NotoSerifGeorgian-SemiBold", "Inter-SemiBold"]),
    (SERIF_ITALIC, &["SourceSerif4-Italic", "NotoSerifGeorgian-Regular", "Inter-Regular"]),
    (SANS, &["Inter-Regular", "NotoSansGeorgian-Regular"]),
    (SANS_MEDIUM, &["Inter-Medium", "NotoSansGeorgian-Regular"]),
    (SANS_STRONG, &["Inter-SemiBold", "NotoSansGeorgian-SemiBold"]),
    (MONO, &["SourceCodePro-Regular", "Inter-Regular", "NotoSansGeorgian-Regular"]),
];

/// Every file, for those who draw words without egui.
#[must_use]
pub fn files() -> &'static [(&'static str, &'static [u8])] {
    &FILES
}

/// What egui is given at the start.
#[must_use]
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in &FILES {
        fonts.font_data.insert((*name).to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let names = |files: &[&str]| files.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    for (family, files) in FAMILIES {
        fonts.families.insert(FontFamily::Name(family.into()), names(files));
    }
    // egui's own names, for its own widgets.
    for (family, alias) in [(FontFamily::Proportional, SANS), (FontFamily::Monospace, MONO)] {
        if let Some((_, files)) = FAMILIES.iter().find(|(name, _)| *name == alias) {
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
        let ctx = egui::Context::default();
        ctx.set_fonts(definitions());
        ctx.run_ui(egui::RawInput::default(), |_| {}).textures_delta.clear();
        let sample = "Footnote ÄÖÜßéèêçñı ёйщ їєґ ΑΩάώ აბგდევზჰ “”‘’…–—·×−≈≤≥ ✓✗ ↵↑↓←→ ⌘⇧ №";
        for (family, _) in FAMILIES {
            let font = egui::FontId::new(15.0, FontFamily::Name(family.into()));
            for letter in sample.chars().filter(|letter| !letter.is_whitespace()) {
                assert!(
                    ctx.fonts_mut(|fonts| fonts.has_glyph(&font, letter)),
                    "{family} has no {letter}"
                );
            }
        }
    }
}
