//! The bank's reading, set as a page worth reading.

use std::collections::HashMap;

use egui::Ui;

use crate::app::cx::Cx;
use crate::app::screens::quiz::footnote::note_ui;
use crate::app::state::AppState;
use crate::app::theme::{Face, space};
use crate::app::widgets::{Faces, SetText, text};
use crate::bank::{Bank, PassageId};

/// The passages, ready to be drawn.
#[derive(Debug)]
pub(super) struct Reading {
    passages: Vec<PassageText>,
}

#[derive(Debug)]
struct PassageText {
    heading: String,
    text: SetText,
    cited: Option<String>,
    updates: Vec<(String, SetText)>,
}

impl Reading {
    pub(super) fn new(bank: &Bank, state: &AppState) -> Self {
        let words = &state.words;
        let mut cited: HashMap<&PassageId, usize> = HashMap::new();
        for id in bank.questions.iter().flat_map(|question| &question.cites) {
            *cited.entry(id).or_default() += 1;
        }
        let passages = bank.reading.iter().map(|passage| PassageText {
            heading: passage.heading.clone(),
            text: SetText::new(&passage.text),
            cited: cited.get(&passage.id).map(|count| words.questions(*count)),
            updates: passage
                .updates
                .iter()
                .map(|update| (words.date(update.on), SetText::new(&update.text)))
                .collect(),
        });
        Self { passages: passages.collect() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.passages.is_empty()
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        for passage in &mut self.passages {
            let PassageText { heading, text, cited, updates } = passage;
            text::heading(ui, Face::Section, heading);
            text.ui(ui, Faces::READING, cited.as_deref());
            for (day, what) in updates {
                note_ui(ui, &cx.text("quiz-changed"), day, |ui| {
                    what.ui(ui, Faces::INTERFACE, None);
                });
            }
            ui.add_space(space::MEDIUM);
        }
    }
}
