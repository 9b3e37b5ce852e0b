//! Why there is no paper, and what there is to say about a paper code, in words.

use super::{Arg, Sentence, Words};
use crate::quiz::paper::{CodeError, CodeNotice, DrawError};

impl Words {
    /// What is wrong with characters given as a paper code.
    #[must_use]
    pub fn code_error(&self, error: CodeError) -> Sentence {
        match error {
            CodeError::WrongLength { found } => {
                self.sentence("code-wrong-length", &[("found", Arg::from(found))])
            }
            CodeError::ForeignCharacter { character } => self
                .sentence("code-foreign-character", &[("character", character.to_string().into())]),
            CodeError::CheckFails => self.sentence("code-check-fails", &[]),
        }
    }

    /// What there is to say about a paper drawn by a code.
    #[must_use]
    pub fn code_notice(&self, notice: CodeNotice) -> Sentence {
        match notice {
            CodeNotice::OtherEdition => self.sentence("code-other-edition", &[]),
            CodeNotice::OtherPlan => self.sentence("code-other-plan", &[]),
            CodeNotice::CountUnknown => self.sentence("code-count-unknown", &[]),
        }
    }

    /// Why there is no paper.
    #[must_use]
    pub fn draw_error(&self, error: DrawError) -> Sentence {
        match error {
            DrawError::EmptyBank => self.sentence("draw-empty-bank", &[]),
            DrawError::NothingFits { in_bank } => {
                self.sentence("draw-nothing-fits", &[("count", Arg::from(in_bank))])
            }
            DrawError::NothingPreferred { eligible } => {
                self.sentence("draw-nothing-preferred", &[("count", Arg::from(eligible))])
            }
        }
    }
}
