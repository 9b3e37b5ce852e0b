//! The look: colour, type, space and motion as tokens, in one place each, and egui's style made
//! from them. What does not belong here: anything that draws.

pub mod colour;
#[cfg(test)]
mod eyes;
pub mod face;
pub mod fonts;
pub mod motion;
pub mod space;
mod style;

pub use colour::{Palette, State};
pub use face::Face;
pub use fonts::Typeface;
pub use motion::Motion;

use egui::{Context, Id, Theme, Ui};

/// Which theme the person wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ThemeChoice {
    /// Paper or ink, as the system has it.
    #[default]
    System,
    /// Dark on light.
    Paper,
    /// Light on dark.
    Ink,
    /// As much contrast as there is, dark on light.
    ContrastLight,
    /// As much contrast as there is, light on dark.
    Contrast,
}

impl ThemeChoice {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 5] =
        [Self::System, Self::Paper, Self::Ink, Self::ContrastLight, Self::Contrast];

    /// The stable name under which the choice is kept.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Paper => "paper",
            Self::Ink => "ink",
            Self::ContrastLight => "contrast-light",
            Self::Contrast => "contrast",
        }
    }

    /// The palette for this choice, on a system that prefers `system`.
    #[must_use]
    pub fn palette(self, system: Option<Theme>) -> &'static Palette {
        match self {
            Self::System => match system {
                Some(Theme::Dark) => &colour::INK,
                Some(Theme::Light) | None => &colour::PAPER,
            },
            Self::Paper => &colour::PAPER,
            Self::Ink => &colour::INK,
            Self::ContrastLight => &colour::CONTRAST_LIGHT,
            Self::Contrast => &colour::CONTRAST,
        }
    }
}

/// Gives egui our look, unless it has it already. New fonts are there with the next frame.
pub fn apply(ctx: &Context, choice: ThemeChoice, motion: Motion, typeface: Typeface) {
    let fonts_id = Id::unique("footnote-fonts");
    if ctx.data(|data| data.get_temp::<Typeface>(fonts_id)) != Some(typeface) {
        ctx.data_mut(|data| data.insert_temp(fonts_id, typeface));
        ctx.set_fonts(fonts::definitions(typeface));
        ctx.request_repaint();
    }
    let palette = choice.palette(ctx.system_theme());
    let wanted = (palette, motion);
    let current = ctx.data(|data| data.get_temp::<(&'static Palette, Motion)>(token_id()));
    if current.is_some_and(|(old, old_motion)| std::ptr::eq(old, palette) && old_motion == motion) {
        return;
    }
    ctx.data_mut(|data| data.insert_temp(token_id(), wanted));
    let style = style::style(palette, motion);
    // Both of egui's themes are ours, so that what the system prefers changes nothing behind our
    // back.
    ctx.set_style_of(Theme::Light, style.clone());
    ctx.set_style_of(Theme::Dark, style);
    ctx.set_theme(if palette.is_dark { Theme::Dark } else { Theme::Light });
}

/// The palette in use.
#[must_use]
pub fn palette(ui: &Ui) -> &'static Palette {
    ui.ctx()
        .data(|data| data.get_temp::<(&'static Palette, Motion)>(token_id()))
        .map_or(&colour::PAPER, |(palette, _)| palette)
}

/// Whether the window is low: what stands at its head and foot leaves the page what room it can.
#[must_use]
pub fn is_low(ui: &Ui) -> bool {
    ui.ctx().content_rect().height() < space::LOW
}

fn token_id() -> Id {
    Id::unique("footnote-theme")
}
