//! What a person asks for before a quiz begins.

use std::num::NonZeroU16;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::MarkingRule;
use crate::bank::{Difficulty, QuestionId, ResponseKind, Topic};

/// What to draw and how it is sat.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Plan {
    /// What decides the paper.
    pub draw: DrawPlan,
    /// What decides how the paper is taken and marked.
    pub sitting: Sitting,
}

/// The part of a plan that decides the paper. Together with a bank and a seed it is all that does.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct DrawPlan {
    /// How many questions.
    pub count: Count,
    /// Only these topics; empty for all.
    pub topics: Vec<Topic>,
    /// Only these difficulties; empty for all.
    pub difficulties: Vec<Difficulty>,
    /// Only these kinds; empty for all.
    pub kinds: Vec<ResponseKind>,
    /// What becomes of facts that no longer hold.
    pub stale: StaleFacts,
    /// Questions to draw before all others, such as those not yet seen or answered wrongly; the
    /// most wanted first. Empty for none.
    pub prefer: Vec<QuestionId>,
    /// Whether only preferred questions are drawn (such as when retrying what was missed).
    pub only_preferred: bool,
}

/// How many questions to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Count {
    /// Every question that fits the plan.
    #[default]
    All,
    /// This many, or as many as there are.
    Exactly(NonZeroU16),
}

/// What becomes of questions whose `valid_until` has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum StaleFacts {
    /// They are asked like the others; their explanation says since when they no longer hold.
    #[default]
    Include,
    /// Those that no longer hold on this day are left out.
    LeaveOut {
        /// The day of the draw.
        on: Date,
    },
}

/// The part of a plan that decides how a paper is taken and marked.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Sitting {
    /// When verdicts are shown.
    pub feedback: Feedback,
    /// Time for the whole paper, in seconds without pauses; `None` for no limit.
    pub limit_secs: Option<u32>,
    /// How answers become marks.
    pub marking: MarkingRule,
    /// Whether the person is asked how sure they are, and marked by it.
    pub certainty: CertaintyAsked,
}

/// When verdicts are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Feedback {
    /// After each answer, which is then final.
    #[default]
    Practice,
    /// At the end; until then every answer can be changed.
    Exam,
}

/// Whether the person is asked how sure they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum CertaintyAsked {
    /// No.
    #[default]
    No,
    /// Yes, and marks follow certainty.
    Yes,
}
