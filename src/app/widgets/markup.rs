//! Set text: the markup of prompts, passages and explanations, ready to be drawn.
//!
//! Markup is parsed once, when a screen is opened; drawing only lays it out, and keeps the layout's
//! input for as long as width and colours stay the same.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Color32, CornerRadius, Label, Response, Stroke, Ui, UiBuilder, pos2};

use crate::app::theme::{self, Face, Palette, space};
use crate::bank::Markup;
use crate::bank::markup::{Block, Inline, parse};

/// The faces a text is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Faces {
    /// Most of it.
    pub plain: Face,
    /// Strongly stressed words.
    pub strong: Face,
    /// Emphasised words.
    pub emphasis: Face,
}

impl Faces {
    /// For reading at length.
    pub const READING: Self =
        Self { plain: Face::Reading, strong: Face::ReadingStrong, emphasis: Face::ReadingEmphasis };
    /// For a prompt, which has weight already.
    pub const PROMPT: Self =
        Self { plain: Face::Prompt, strong: Face::Prompt, emphasis: Face::Prompt };
    /// For a prompt in a window that is narrow or low.
    pub const PROMPT_SMALL: Self =
        Self { plain: Face::PromptSmall, strong: Face::PromptSmall, emphasis: Face::PromptSmall };
    /// For remarks between controls.
    pub const INTERFACE: Self = Self {
        plain: Face::Interface,
        strong: Face::InterfaceStrong,
        emphasis: Face::InterfaceMedium,
    };
}

/// How a run of words is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Run {
    Plain,
    Strong,
    Emphasis,
    Code,
    Link,
}

/// What stands before a piece.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Mark {
    None,
    Item(String),
}

#[derive(Debug)]
struct Piece {
    depth: u8,
    is_quote: bool,
    is_first: bool,
    mark: Mark,
    runs: Vec<(String, Run)>,
    job: Option<Arc<LayoutJob>>,
}

/// What a layout was made for.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Setting {
    width: f32,
    palette: &'static Palette,
    faces: Faces,
    has_mark: bool,
}

/// A text ready to be drawn.
#[derive(Debug)]
pub struct SetText {
    pieces: Vec<Piece>,
    plain: String,
    made_for: Option<Setting>,
}

impl SetText {
    /// Parses markup.
    #[must_use]
    pub fn new(markup: &Markup) -> Self {
        let mut pieces = Vec::new();
        collect(&parse(markup), 0, false, &mut pieces);
        Self { pieces, plain: crate::bank::markup::plain(markup), made_for: None }
    }

    /// The text alone.
    #[must_use]
    pub fn plain(&self) -> &str {
        &self.plain
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Whether it is one paragraph.
    #[must_use]
    pub fn is_one_paragraph(&self) -> bool {
        self.pieces.len() == 1
    }

    /// Draws it, with a superscript mark at its end where there is one. Gives the last piece's
    /// response, whose id is where a screen reader finds it.
    pub fn ui(&mut self, ui: &mut Ui, faces: Faces, mark: Option<&str>) -> Option<Response> {
        let setting = Setting {
            width: ui.available_width(),
            palette: theme::palette(ui),
            faces,
            has_mark: mark.is_some(),
        };
        if self.made_for != Some(setting) {
            self.made_for = Some(setting);
            for piece in &mut self.pieces {
                piece.job = None;
            }
        }
        let palette = theme::palette(ui);
        let last = self.pieces.len().saturating_sub(1);
        let mut shown = None;
        for (at, piece) in self.pieces.iter_mut().enumerate() {
            if at > 0 && piece.is_first {
                ui.add_space(space::SMALL);
            }
            let mark = if at == last { mark } else { None };
            shown = Some(piece_ui(ui, piece, faces, palette, mark));
        }
        shown
    }
}

fn piece_ui(
    ui: &mut Ui,
    piece: &mut Piece,
    faces: Faces,
    palette: &Palette,
    mark: Option<&str>,
) -> Response {
    let indent = f32::from(piece.depth) * 26.0;
    let all = ui.available_rect_before_wrap();
    let rect = all.with_min_x(all.left() + indent);
    let job = piece
        .job
        .get_or_insert_with(|| Arc::new(set(&piece.runs, faces, palette, rect.width(), mark)));
    let job = Arc::clone(job);
    let response = ui
        .scope_builder(UiBuilder::new().max_rect(rect), |ui| {
            ui.add(Label::new(job).selectable(true))
        })
        .inner;
    if let Mark::Item(item) = &piece.mark {
        let galley = super::text::galley(ui, faces.plain, palette.muted, item);
        let at = pos2(rect.left() - galley.size().x - 8.0, response.rect.top());
        ui.painter().galley(at, galley, palette.muted);
    }
    if piece.is_quote {
        let x = rect.left() - 14.0;
        let line = egui::Rect::from_x_y_ranges(x..=x + 3.0, response.rect.y_range());
        ui.painter().rect_filled(line, CornerRadius::same(1), palette.rule);
    }
    response
}

fn set(
    runs: &[(String, Run)],
    faces: Faces,
    palette: &Palette,
    width: f32,
    mark: Option<&str>,
) -> LayoutJob {
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    for (text, run) in runs {
        job.append(text, 0.0, format_of(*run, faces, palette));
    }
    if let Some(mark) = mark {
        // The mark stays whole, and with the last word.
        let mark = mark.replace(' ', "\u{a0}");
        job.append("\u{2060}", 0.0, faces.plain.format(palette.ink));
        job.append(&mark, 1.0, superscript(faces.plain, palette.accent.strong));
    }
    job
}

fn format_of(run: Run, faces: Faces, palette: &Palette) -> TextFormat {
    let ink = palette.ink;
    match run {
        Run::Plain => faces.plain.format(ink),
        Run::Strong => faces.strong.format(ink),
        Run::Emphasis => faces.emphasis.format(ink),
        Run::Code => super::text::code_format(palette),
        Run::Link => TextFormat {
            underline: Stroke::new(1.0, palette.accent.strong),
            ..faces.plain.format(palette.accent.strong)
        },
    }
}

/// A small raised mark beside text of this face.
#[must_use]
pub fn superscript(beside: Face, colour: Color32) -> TextFormat {
    let mut font = Face::InterfaceStrong.font();
    font.size = (beside.size() * 0.56).max(11.0);
    TextFormat {
        // A low line at the top of the row: raised by the rest.
        line_height: Some(beside.line_height() * 0.62),
        valign: Align::TOP,
        ..TextFormat::simple(font, colour)
    }
}

fn collect(blocks: &[Block], depth: u8, is_quote: bool, out: &mut Vec<Piece>) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => {
                let mut runs = Vec::new();
                flatten(inlines, Run::Plain, &mut runs);
                out.push(piece(depth, is_quote, runs));
            }
            Block::Code(text) => {
                let text = text.trim_end().to_owned();
                out.push(piece(depth, is_quote, vec![(text, Run::Code)]));
            }
            Block::Quote(blocks) => collect(blocks, depth + 1, true, out),
            Block::List { start, items } => {
                for (at, item) in items.iter().enumerate() {
                    let first = out.len();
                    collect(item, depth + 1, is_quote, out);
                    let mark = match start {
                        Some(start) => format!("{}.", start + at as u64),
                        None => "–".to_owned(),
                    };
                    if let Some(piece) = out.get_mut(first) {
                        piece.mark = Mark::Item(mark);
                        piece.is_first = at == 0;
                    }
                }
            }
        }
    }
}

fn piece(depth: u8, is_quote: bool, runs: Vec<(String, Run)>) -> Piece {
    Piece { depth, is_quote, is_first: true, mark: Mark::None, runs, job: None }
}

fn flatten(inlines: &[Inline], run: Run, out: &mut Vec<(String, Run)>) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push((text.clone(), run)),
            Inline::Emphasis(inner) => flatten(inner, Run::Emphasis, out),
            Inline::Strong(inner) => flatten(inner, Run::Strong, out),
            Inline::Code(text) => out.push((text.clone(), Run::Code)),
            Inline::Link { text, url } => {
                flatten(text, Run::Link, out);
                // Nothing is opened from here, so a person must be able to see where it leads.
                if !text.iter().any(|part| matches!(part, Inline::Text(text) if text == url)) {
                    out.push((format!(" ({url})"), run));
                }
            }
            Inline::SoftBreak => out.push((" ".to_owned(), run)),
            Inline::HardBreak => out.push(("\n".to_owned(), run)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::theme::{Motion, ThemeChoice, Typeface};

    #[test]
    fn the_ground_of_code_lies_within_its_line() {
        let ctx = egui::Context::default();
        theme::apply(&ctx, ThemeChoice::Paper, Motion::Off, Typeface::default());
        let (before, code) = ("People type ", "1.5e3");
        let mut codes = 0;
        let mut draw = |ui: &mut Ui| {
            for faces in [Faces::READING, Faces::PROMPT, Faces::INTERFACE] {
                let runs = [
                    (before.to_owned(), Run::Plain),
                    (code.to_owned(), Run::Code),
                    (", and more.".to_owned(), Run::Plain),
                ];
                let job = set(&runs, faces, theme::palette(ui), 600.0, None);
                let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
                for row in &galley.rows {
                    let line = row.rect_without_leading_space().y_range();
                    assert!((line.span() - faces.plain.line_height()).abs() < 0.5, "{line:?}");
                    let line = line.expand(0.5);
                    for glyph in row.row.glyphs.iter().skip(before.len()).take(code.len()) {
                        let ground = glyph.logical_rect().translate(row.pos.to_vec2()).y_range();
                        let is_within = line.contains(ground.min) && line.contains(ground.max);
                        assert!(is_within, "“{}” stands on {ground:?} in {line:?}", glyph.chr);
                        codes += 1;
                    }
                }
            }
        };
        // Fonts begin with the second frame.
        ctx.run_ui(egui::RawInput::default(), |_| {}).textures_delta.clear();
        ctx.run_ui(egui::RawInput::default(), |ui| draw(ui)).textures_delta.clear();
        assert_eq!(codes, 3 * code.len(), "not all was laid out");
    }
}
