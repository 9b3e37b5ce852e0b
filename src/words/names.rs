//! Names for the things that window and terminal both show.

use super::{Arg, Words};
use crate::bank::diagnostic::Severity;
use crate::bank::{Difficulty, ResponseKind};
use crate::quiz::{Certainty, Feedback, Verdict};

impl Words {
    /// What became of an answer: `Right`, `Partly right`.
    #[must_use]
    pub fn verdict(&self, verdict: Verdict) -> String {
        self.text(match verdict {
            Verdict::Right => "verdict-right",
            Verdict::Partly => "verdict-partly",
            Verdict::Wrong => "verdict-wrong",
            Verdict::Skipped => "verdict-skipped",
            Verdict::Unmarked => "verdict-unmarked",
        })
    }

    /// A kind of response: `Single choice`.
    #[must_use]
    pub fn kind(&self, kind: ResponseKind) -> String {
        self.text(match kind {
            ResponseKind::SingleChoice => "kind-single-choice",
            ResponseKind::MultipleChoice => "kind-multiple-choice",
            ResponseKind::TrueFalse => "kind-true-false",
            ResponseKind::ShortAnswer => "kind-short-answer",
            ResponseKind::Number => "kind-number",
            ResponseKind::Ordering => "kind-ordering",
            ResponseKind::Matching => "kind-matching",
            ResponseKind::GapFill => "kind-gap-fill",
            ResponseKind::Categories => "kind-categories",
            ResponseKind::Hotspot => "kind-hotspot",
            ResponseKind::Open => "kind-open",
        })
    }

    /// A difficulty: `Easy`.
    #[must_use]
    pub fn difficulty(&self, difficulty: Difficulty) -> String {
        self.text(match difficulty {
            Difficulty::Easy => "difficulty-easy",
            Difficulty::Medium => "difficulty-medium",
            Difficulty::Hard => "difficulty-hard",
        })
    }

    /// How sure a person says they are: `Rather sure`.
    #[must_use]
    pub fn certainty(&self, certainty: Certainty) -> String {
        self.text(match certainty {
            Certainty::Low => "certainty-low",
            Certainty::Mid => "certainty-mid",
            Certainty::High => "certainty-high",
        })
    }

    /// When verdicts are shown: `Practice`, with what that means as the hint.
    #[must_use]
    pub fn feedback(&self, feedback: Feedback) -> String {
        self.text(match feedback {
            Feedback::Practice => "feedback-practice",
            Feedback::Exam => "feedback-exam",
        })
    }

    /// How bad a diagnostic is: `error`, in the manner of compilers.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.text(match severity {
            Severity::Warning => "severity-warning",
            Severity::Error => "severity-error",
        })
    }

    /// How many questions: `1 question`, `12 questions`.
    #[must_use]
    pub fn questions(&self, count: usize) -> String {
        self.format("questions", &[("count", Arg::from(count))])
    }
}
