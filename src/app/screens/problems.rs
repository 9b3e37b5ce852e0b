//! What is wrong with a bank, as a good compiler tells it: what, where, the line itself, what to do.

use std::ops::Range;

use egui::text::LayoutJob;
use egui::{CornerRadius, Frame, Label, Margin, Stroke, Ui};

use super::page::page;
use crate::app::cx::Cx;
use crate::app::route::Route;
use crate::app::state::{AppState, BankKey, Content};
use crate::app::theme::{self, Face, Palette, space};
use crate::app::widgets::card::{Outline, card};
use crate::app::widgets::parts::{IN_WORDS, Part, dotted, parts};
use crate::app::widgets::{Icon, text};
use crate::bank::Diagnostic;
use crate::bank::diagnostic::Severity;
use crate::words::{Words, capital};

/// So many are listed; whoever has more mends these first.
const LISTED: usize = 200;

/// What is wrong with a bank.
#[derive(Debug)]
pub struct ProblemsScreen {
    key: BankKey,
    has_bank: bool,
    title: String,
    summary: String,
    problems: Vec<ProblemText>,
}

#[derive(Debug)]
struct ProblemText {
    severity: Severity,
    place: String,
    message: String,
    hint: Option<String>,
    frame: Option<CodeFrame>,
}

/// A line of the file with the part that is meant.
#[derive(Debug)]
struct CodeFrame {
    number: String,
    line: String,
    meant: Range<usize>,
}

impl ProblemsScreen {
    /// Puts the problems into words; nothing where there is no such place.
    #[must_use]
    pub fn new(key: BankKey, state: &AppState) -> Option<Self> {
        let place = state.place(key)?;
        let words = &state.words;
        Some(match &place.content {
            Content::Read(shelved) => {
                let file = shelved.origin.file_name();
                let diagnostics = &shelved.reading.diagnostics;
                let problems = diagnostics.iter().take(LISTED);
                let ready = shelved.reading.bank.as_ref().map_or(0, |bank| bank.questions.len());
                Self {
                    key,
                    has_bank: shelved.reading.bank.is_some(),
                    title: shelved.reading.bank.as_ref().map_or(file.clone(), |b| b.title.clone()),
                    summary: words.format(
                        "problems-summary",
                        &[
                            ("file", (&file).into()),
                            ("found", found(diagnostics, words).into()),
                            ("ready", ready.into()),
                        ],
                    ),
                    problems: problems
                        .map(|one| ProblemText::new(one, &file, &shelved.text, words))
                        .collect(),
                }
            }
            Content::Refused { file, path: _, sentence } => Self {
                key,
                has_bank: false,
                title: file.clone(),
                summary: words.text("problems-refused"),
                problems: vec![ProblemText {
                    severity: Severity::Error,
                    place: file.clone(),
                    message: sentence.message.clone(),
                    hint: sentence.hint.clone(),
                    frame: None,
                }],
            },
        })
    }

    /// The bank.
    #[must_use]
    pub fn bank(&self) -> BankKey {
        self.key
    }

    /// Puts it into words again.
    pub fn refresh(&mut self, state: &AppState) {
        if let Some(new) = Self::new(self.key, state) {
            *self = new;
        }
    }

    /// Where `Back` leads.
    #[must_use]
    pub fn parent(&self) -> Route {
        if self.has_bank { Route::Bank(self.key) } else { Route::Shelf }
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        page(ui, "problems", |ui| {
            let palette = theme::palette(ui);
            ui.set_max_width(ui.available_width().min(920.0));
            let parent = if self.has_bank { self.title.clone() } else { cx.text("action-shelf") };
            super::bank::back_ui(ui, &parent, cx);
            text::heading(ui, Face::Title, &self.title);
            dotted(ui, Face::Interface, palette.muted, &self.summary);
            ui.add_space(space::SMALL);
            ui.spacing_mut().item_spacing.y = 12.0;
            for problem in &self.problems {
                problem.ui(ui);
            }
        });
    }
}

/// How much of each kind there is: problems, of which something was left out, are counted as on the
/// shelf and the bank's page, and warnings beside them.
fn found(diagnostics: &[Diagnostic], words: &Words) -> String {
    let count = |severity| diagnostics.iter().filter(|one| one.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let errors = (errors > 0 || warnings == 0).then_some(("problems-errors", errors));
    let warnings = (warnings > 0).then_some(("problems-warnings", warnings));
    let found = errors.into_iter().chain(warnings);
    let found = found.map(|(id, count)| words.format(id, &[("count", count.into())]));
    found.collect::<Vec<_>>().join(IN_WORDS)
}

impl ProblemText {
    fn new(diagnostic: &Diagnostic, file: &str, text: &str, words: &Words) -> Self {
        let sentence = words.diagnostic(diagnostic);
        let place = words.format(
            "problems-place",
            &[
                ("severity", words.severity(diagnostic.severity).into()),
                ("file", file.into()),
                ("line", diagnostic.position.line.to_string().into()),
                ("column", diagnostic.position.column.to_string().into()),
            ],
        );
        Self {
            severity: diagnostic.severity,
            place: capital(&place),
            message: capital(&sentence.message),
            hint: sentence.hint.as_deref().map(capital),
            frame: CodeFrame::new(diagnostic, text),
        }
    }

    fn ui(&self, ui: &mut Ui) {
        let palette = theme::palette(ui);
        let (colour, icon) = match self.severity {
            Severity::Error => (palette.wrong.strong, Icon::Cross),
            Severity::Warning => (palette.partly.strong, Icon::Warning),
        };
        card(ui, Outline::Rule, |ui| {
            ui.spacing_mut().item_spacing.y = space::TINY;
            parts(ui, &[Part::marked(&self.place, icon, colour)]);
            text::with_code(ui, Face::InterfaceMedium, palette.ink, &self.message);
            if let Some(frame) = &self.frame {
                frame.ui(ui, palette, colour);
            }
            if let Some(hint) = &self.hint {
                text::with_code(ui, Face::Interface, palette.muted, hint);
            }
        });
    }
}

impl CodeFrame {
    /// The line a diagnostic begins in. Of a very long line only the part around the place.
    fn new(diagnostic: &Diagnostic, text: &str) -> Option<Self> {
        const AROUND: usize = 70;
        let start = diagnostic.span.start.min(text.len());
        let before = text.get(..start)?;
        let begins = before.rfind('\n').map_or(0, |at| at + 1);
        let ends = text.get(start..)?.find('\n').map_or(text.len(), |at| start + at);
        let line = text.get(begins..ends)?.trim_end();
        let from = text.get(begins..start)?.chars().count();
        let meant = text.get(start..diagnostic.span.end.clamp(start, ends))?.chars().count();
        let skip = from.saturating_sub(AROUND);
        let shown: String = line.chars().skip(skip).take(2 * AROUND).collect();
        let shown = shown.replace('\t', " ");
        let byte = |chars: usize| shown.char_indices().nth(chars).map_or(shown.len(), |(at, _)| at);
        let meant = byte(from - skip)..byte(from - skip + meant.max(1));
        Some(Self { number: diagnostic.position.line.to_string(), line: shown, meant })
    }

    fn ui(&self, ui: &mut Ui, palette: &Palette, colour: egui::Color32) {
        let mut job = LayoutJob::default();
        let plain = Face::Code.format(palette.ink);
        let number = format!("{}  ", self.number);
        job.append(&number, 0.0, Face::Code.format(palette.muted));
        let mut meant = Face::Code.format(colour);
        meant.underline = Stroke::new(1.5, colour);
        let Range { start, end } = self.meant.clone();
        for (part, format) in [
            (self.line.get(..start), &plain),
            (self.line.get(start..end), &meant),
            (self.line.get(end..), &plain),
        ] {
            if let Some(part) = part.filter(|part| !part.is_empty()) {
                job.append(part, 0.0, format.clone());
            }
        }
        Frame::new()
            .fill(palette.background)
            .corner_radius(CornerRadius::same(space::RADIUS_SMALL))
            .inner_margin(Margin::symmetric(12, 8))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.add(Label::new(job).selectable(true).wrap());
            });
    }
}
