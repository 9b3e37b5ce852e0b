//! What went wrong with the record, and why a change to an attempt was refused, in words.

use super::{Arg, Sentence, Words};
use crate::quiz::Refusal;
use crate::record::{OpeningNotice, RecordError, Salvage};

impl Words {
    /// What went wrong with the record.
    #[must_use]
    pub fn record_error(&self, error: &RecordError) -> Sentence {
        let args = error.args();
        let args: Vec<(&str, Arg<'_>)> =
            args.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        self.sentence(error.code(), &args)
    }

    /// What happened when the record was opened.
    #[must_use]
    pub fn record_notice(&self, notice: &OpeningNotice) -> Sentence {
        match notice {
            OpeningNotice::SetAside { kept, sign, salvage } => {
                let Salvage { whole, partial, from_copy, lost } = salvage;
                let args = [
                    ("file", kept.display().to_string().into()),
                    ("reason", sign.into()),
                    ("whole", (*whole).into()),
                    ("partial", (*partial).into()),
                    ("from-copy", (*from_copy).into()),
                    ("lost", (*lost).into()),
                ];
                self.sentence("record-set-aside", &args)
            }
            OpeningNotice::EndUnreadable { file } => {
                let args = [("file", file.display().to_string().into())];
                self.sentence("record-end-unreadable", &args)
            }
            OpeningNotice::BroughtUpToDate { from: _, copy } => {
                let args = [("file", copy.display().to_string().into())];
                self.sentence("record-brought-up-to-date", &args)
            }
            OpeningNotice::NoBackup { error } => {
                let reason = self.record_error(error).message;
                self.sentence("record-no-backup", &[("reason", reason.into())])
            }
        }
    }

    /// Why a change was refused.
    #[must_use]
    pub fn refusal(&self, refusal: Refusal) -> String {
        let id = format!("refusal-{}", refusal.code());
        match refusal {
            Refusal::NoSuchQuestion { place, of } => {
                self.format(&id, &[("number", (place + 1).into()), ("of", of.into())])
            }
            Refusal::TimeIsNotUp { remaining_ms } => {
                let left = self.duration(remaining_ms.div_ceil(1000));
                self.format(&id, &[("left", left.into())])
            }
            Refusal::AlreadyFinished
            | Refusal::Paused
            | Refusal::NotPaused
            | Refusal::AnswerIsFinal
            | Refusal::AnswerDoesNotFit
            | Refusal::CertaintyNotAsked
            | Refusal::TimeIsUp
            | Refusal::NoTimeLimit
            | Refusal::NotYetVisible
            | Refusal::NotAnswered
            | Refusal::NotSelfMarked
            | Refusal::NotOverrulable
            | Refusal::NothingToChange => self.text(&id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_has_its_sentence() {
        let words = Words::english();
        for refusal in [
            Refusal::NoSuchQuestion { place: 3, of: 3 },
            Refusal::AlreadyFinished,
            Refusal::Paused,
            Refusal::NotPaused,
            Refusal::AnswerIsFinal,
            Refusal::AnswerDoesNotFit,
            Refusal::CertaintyNotAsked,
            Refusal::TimeIsUp,
            Refusal::TimeIsNotUp { remaining_ms: 1500 },
            Refusal::NoTimeLimit,
            Refusal::NotYetVisible,
            Refusal::NotAnswered,
            Refusal::NotSelfMarked,
            Refusal::NotOverrulable,
            Refusal::NothingToChange,
        ] {
            let said = words.refusal(refusal);
            assert!(!said.starts_with('[') && !said.contains('{'), "{said}");
        }
    }
}
