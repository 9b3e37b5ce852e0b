//! Sizes, weights and line heights of text, by what it is for. Size and weight make the hierarchy,
//! not colour.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align, Color32, FontFamily, FontId};

use super::fonts::{MONO, SANS, SANS_MEDIUM, SANS_STRONG, SERIF, SERIF_ITALIC, SERIF_STRONG};

/// What a piece of text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Face {
    /// A number to be seen from afar.
    Figure,
    /// A page's title.
    Title,
    /// A question's prompt.
    Prompt,
    /// The same in a window that is narrow or low.
    PromptSmall,
    /// The heading of a section.
    Section,
    /// The title of a card in a list.
    CardTitle,
    /// An answer option, an item, a row's main text.
    Option,
    /// Text to be read at length.
    Reading,
    /// Stressed words in it.
    ReadingStrong,
    /// Emphasised words in it.
    ReadingEmphasis,
    /// Everything that is operated.
    Interface,
    /// The same with a little more weight: buttons, tabs.
    InterfaceMedium,
    /// The same with full weight.
    InterfaceStrong,
    /// Remarks.
    Small,
    /// Remarks with weight.
    SmallStrong,
    /// What is quoted from a file.
    Code,
}

impl Face {
    /// All of them, for tests and for the style sheet.
    pub const ALL: [Self; 16] = [
        Self::Figure,
        Self::Title,
        Self::Prompt,
        Self::PromptSmall,
        Self::Section,
        Self::CardTitle,
        Self::Option,
        Self::Reading,
        Self::ReadingStrong,
        Self::ReadingEmphasis,
        Self::Interface,
        Self::InterfaceMedium,
        Self::InterfaceStrong,
        Self::Small,
        Self::SmallStrong,
        Self::Code,
    ];

    /// Size in points.
    #[must_use]
    pub fn size(self) -> f32 {
        match self {
            Self::Figure => 60.0,
            Self::Title => 34.0,
            Self::Prompt => 27.0,
            Self::PromptSmall => 21.5,
            Self::Section => 21.0,
            Self::CardTitle => 19.0,
            Self::Option => 17.0,
            Self::Reading | Self::ReadingStrong | Self::ReadingEmphasis => 17.5,
            Self::Interface | Self::InterfaceMedium | Self::InterfaceStrong => 15.0,
            Self::Small | Self::SmallStrong => 13.0,
            Self::Code => 13.5,
        }
    }

    /// The next smaller face for the same purpose, where there is one: for a column that is too
    /// narrow for a word.
    #[must_use]
    pub fn smaller(self) -> Option<Self> {
        match self {
            Self::Figure => Some(Self::Title),
            Self::Title => Some(Self::Prompt),
            Self::Prompt => Some(Self::PromptSmall),
            Self::PromptSmall | Self::Section => Some(Self::CardTitle),
            Self::CardTitle => Some(Self::ReadingStrong),
            Self::ReadingStrong => Some(Self::InterfaceStrong),
            Self::InterfaceStrong | Self::InterfaceMedium => Some(Self::SmallStrong),
            Self::Option | Self::Reading | Self::ReadingEmphasis => Some(Self::Interface),
            Self::Interface => Some(Self::Small),
            Self::Small | Self::SmallStrong | Self::Code => None,
        }
    }

    /// Distance of baselines in points.
    #[must_use]
    pub fn line_height(self) -> f32 {
        match self {
            Self::Figure => 66.0,
            Self::Title => 42.0,
            Self::Prompt => 35.0,
            Self::CardTitle => 26.0,
            Self::Option => 25.0,
            Self::PromptSmall
            | Self::Section
            | Self::Reading
            | Self::ReadingStrong
            | Self::ReadingEmphasis => 28.0,
            Self::Interface | Self::InterfaceMedium | Self::InterfaceStrong => 22.0,
            Self::Small | Self::SmallStrong => 19.0,
            Self::Code => 20.0,
        }
    }

    /// The family that has this weight.
    #[must_use]
    pub fn family(self) -> FontFamily {
        let name = match self {
            Self::Figure
            | Self::Title
            | Self::Prompt
            | Self::PromptSmall
            | Self::Section
            | Self::CardTitle
            | Self::ReadingStrong => SERIF_STRONG,
            Self::Option | Self::Reading => SERIF,
            Self::ReadingEmphasis => SERIF_ITALIC,
            Self::Interface | Self::Small => SANS,
            Self::InterfaceMedium => SANS_MEDIUM,
            Self::InterfaceStrong | Self::SmallStrong => SANS_STRONG,
            Self::Code => MONO,
        };
        FontFamily::Name(name.into())
    }

    /// Family and size.
    #[must_use]
    pub fn font(self) -> FontId {
        FontId::new(self.size(), self.family())
    }

    /// Everything egui wants to know about a run of text.
    #[must_use]
    pub fn format(self, colour: Color32) -> TextFormat {
        TextFormat {
            line_height: Some(self.line_height()),
            valign: Align::Center,
            ..TextFormat::simple(self.font(), colour)
        }
    }

    /// Text that wraps at `width`.
    #[must_use]
    pub fn job(self, text: &str, colour: Color32, width: f32) -> LayoutJob {
        let mut job = LayoutJob::single_section(text.to_owned(), self.format(colour));
        job.wrap.max_width = width;
        job
    }

    /// Text on at most `rows` lines, cut with an ellipsis where it is longer.
    #[must_use]
    pub fn cut(self, text: &str, colour: Color32, width: f32, rows: usize) -> LayoutJob {
        let mut job = LayoutJob::single_section(text.to_owned(), self.format(colour));
        job.wrap = TextWrapping { max_width: width, max_rows: rows, ..TextWrapping::default() };
        job
    }
}
