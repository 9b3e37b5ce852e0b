//! The colours, by what they are for. No other file of the window names a colour.

use egui::{Color32, Stroke};

use super::space;

/// The three colours of a state: right, wrong, partly, or the accent of what is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    /// Outlines, icons and words; at least 7:1 on every ground here.
    pub strong: Color32,
    /// A quiet ground for what has this state.
    pub soft: Color32,
    /// What is written on `strong`.
    pub on_strong: Color32,
}

/// One theme's colours, and how broad its outlines are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// Whether light stands on dark.
    pub is_dark: bool,
    /// The window itself.
    pub background: Color32,
    /// Cards, bars and fields, which lie on the background.
    pub surface: Color32,
    /// What the pointer is over.
    pub hover: Color32,
    /// Text.
    pub ink: Color32,
    /// Text of less weight; still 7:1.
    pub muted: Color32,
    /// Lines that only decorate.
    pub rule: Color32,
    /// Outlines that tell where a control is; at least 4.5:1.
    pub edge: Color32,
    /// The one accent: what acts, and what is chosen.
    pub accent: State,
    /// A right answer.
    pub right: State,
    /// A wrong answer.
    pub wrong: State,
    /// A partly right answer; also what has changed or is due.
    pub partly: State,
    /// Lies over the window while a dialog is open.
    pub veil: Color32,
    /// How broad an outline is.
    pub line: f32,
    /// How broad one is that tells a state, or where the keyboard is.
    pub line_strong: f32,
}

impl Palette {
    /// The outline of what can be operated.
    #[must_use]
    pub const fn outline(&self) -> Stroke {
        Stroke { width: self.line, color: self.edge }
    }

    /// The outline of what is in a state; of the accent: of what is chosen or has the keyboard.
    #[must_use]
    pub const fn outline_of(&self, state: State) -> Stroke {
        Stroke { width: self.line_strong, color: state.strong }
    }
}

const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

const fn state(strong: u32, soft: u32, on_strong: u32) -> State {
    State { strong: rgb(strong), soft: rgb(soft), on_strong: rgb(on_strong) }
}

/// Dark on light.
pub static PAPER: Palette = Palette {
    is_dark: false,
    background: rgb(0xF6F2E8),
    surface: rgb(0xFFFDF7),
    hover: rgb(0xF3EDDD),
    ink: rgb(0x1D1A15),
    muted: rgb(0x4A453B),
    rule: rgb(0xDDD5C3),
    edge: rgb(0x706756),
    accent: state(0x0A4A63, 0xDCEAF0, 0xFFFDF7),
    right: state(0x174F20, 0xE4F0E1, 0xFFFDF7),
    wrong: state(0x8A1C1C, 0xF7E4E0, 0xFFFDF7),
    partly: state(0x634200, 0xF6EBD2, 0xFFFDF7),
    veil: Color32::from_black_alpha(110),
    line: space::LINE,
    line_strong: space::LINE_STRONG,
};

/// Light on dark.
pub static INK: Palette = Palette {
    is_dark: true,
    background: rgb(0x14171B),
    surface: rgb(0x1B1F24),
    hover: rgb(0x242A31),
    ink: rgb(0xEEE9DD),
    muted: rgb(0xC8C2B5),
    rule: rgb(0x30363D),
    edge: rgb(0x929AA2),
    accent: state(0x92CBEA, 0x1D3442, 0x10202A),
    right: state(0x95DBBA, 0x1B3120, 0x10240F),
    wrong: state(0xF4A7A1, 0x3A2020, 0x2D0F0D),
    partly: state(0xF0C879, 0x352A14, 0x2A1E05),
    veil: Color32::from_black_alpha(150),
    line: space::LINE,
    line_strong: space::LINE_STRONG,
};

/// As much contrast as a screen can give, dark on light.
pub static CONTRAST_LIGHT: Palette = Palette {
    is_dark: false,
    background: rgb(0xFFFFFF),
    surface: rgb(0xFFFFFF),
    hover: rgb(0xEBEBEB),
    ink: rgb(0x000000),
    muted: rgb(0x000000),
    rule: rgb(0x757575),
    edge: rgb(0x000000),
    accent: state(0x0A2A9C, 0xE3E9FF, 0xFFFFFF),
    right: state(0x004E15, 0xDFF5E3, 0xFFFFFF),
    wrong: state(0x7D0000, 0xFFE5E2, 0xFFFFFF),
    partly: state(0x523400, 0xFFF0CC, 0xFFFFFF),
    veil: Color32::from_black_alpha(150),
    line: space::LINE_BROAD,
    line_strong: space::LINE_BROAD_STRONG,
};

/// As much contrast as a screen can give, light on dark.
pub static CONTRAST: Palette = Palette {
    is_dark: true,
    background: rgb(0x000000),
    surface: rgb(0x000000),
    hover: rgb(0x1C1C1C),
    ink: rgb(0xFFFFFF),
    muted: rgb(0xFFFFFF),
    rule: rgb(0x8A8A8A),
    edge: rgb(0xFFFFFF),
    accent: state(0xFFE45C, 0x2B2600, 0x000000),
    right: state(0x7CFF8A, 0x002B06, 0x000000),
    wrong: state(0xFFA39B, 0x360500, 0x000000),
    partly: state(0xFFC966, 0x2E1D00, 0x000000),
    veil: Color32::from_black_alpha(200),
    line: space::LINE_BROAD,
    line_strong: space::LINE_BROAD_STRONG,
};

/// Contrast of two opaque colours by the formula of WCAG 2 (1 to 21).
#[must_use]
pub fn contrast(one: Color32, other: Color32) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Color32) -> f32 {
    brightness(linear(colour))
}

/// A colour as amounts of light.
pub(super) fn linear(colour: Color32) -> [f32; 3] {
    [colour.r(), colour.g(), colour.b()].map(|channel| {
        let value = f32::from(channel) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    })
}

/// How bright an amount of light is.
pub(super) fn brightness([red, green, blue]: [f32; 3]) -> f32 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::app::theme) fn palettes() -> [(&'static str, Palette); 4] {
        [("paper", PAPER), ("ink", INK), ("contrast-light", CONTRAST_LIGHT), ("contrast", CONTRAST)]
    }

    #[test]
    fn every_text_stands_out_from_every_ground_it_is_written_on() {
        for (name, palette) in palettes() {
            let states = [palette.accent, palette.right, palette.wrong, palette.partly];
            let plain = [palette.background, palette.surface, palette.hover];
            for text in [palette.ink, palette.muted] {
                for ground in plain.into_iter().chain(states.map(|state| state.soft)) {
                    let found = contrast(text, ground);
                    assert!(found >= 7.0, "{name}: {text:?} on {ground:?} is {found:.2}");
                }
            }
            for state in states {
                for ground in plain.into_iter().chain([state.soft]) {
                    let found = contrast(state.strong, ground);
                    assert!(found >= 7.0, "{name}: {:?} on {ground:?} is {found:.2}", state.strong);
                }
                let found = contrast(state.on_strong, state.strong);
                assert!(found >= 7.0, "{name}: text on {:?} is {found:.2}", state.strong);
            }
        }
    }

    #[test]
    fn every_outline_stands_out_from_its_ground() {
        for (name, palette) in palettes() {
            let states = [palette.accent, palette.right, palette.wrong, palette.partly];
            let plain = [palette.background, palette.surface, palette.hover];
            let soft = states.map(|state| state.soft);
            for outline in [palette.edge].into_iter().chain(states.map(|state| state.strong)) {
                for ground in plain.into_iter().chain(soft) {
                    let found = contrast(outline, ground);
                    assert!(found >= 4.5, "{name}: {outline:?} on {ground:?} is {found:.2}");
                }
            }
        }
    }

    #[test]
    fn with_as_much_contrast_as_there_is_outlines_are_broad_and_lines_are_seen_too() {
        for palette in [CONTRAST_LIGHT, CONTRAST] {
            let states = [palette.accent, palette.right, palette.wrong, palette.partly];
            for outline in [palette.edge].into_iter().chain(states.map(|state| state.strong)) {
                assert!(contrast(outline, palette.background) >= 9.0, "{outline:?}");
            }
            assert!(contrast(palette.rule, palette.surface) >= 4.5);
            assert!(palette.line >= 2.0 && palette.line_strong > palette.line);
        }
    }
}
