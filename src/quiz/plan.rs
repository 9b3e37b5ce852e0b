//! What a person asks for before a quiz begins.

mod classes;
mod eligible;
mod pool;

pub(crate) use eligible::scan;
pub use pool::{Pool, TopicPool, expected_secs};

use std::num::NonZeroU16;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{MarkingRule, Paper};
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
    /// Classes of questions to draw before all others, such as those answered wrongly, then those
    /// not yet seen; the most wanted class first. Within a class chance decides, so its order does
    /// not matter; a question counts for the first class that names it. Empty for none. A paper
    /// code does not hold them: it gives the same paper again only to who prefers the same, or
    /// where they came to nothing.
    pub prefer: Vec<Vec<QuestionId>>,
    /// Whether only preferred questions are drawn (such as when retrying what was missed).
    pub only_preferred: bool,
}

impl Plan {
    /// A plan for a second go at what was missed in this one: those questions, all of them and no
    /// others, sat in the same way. With another seed they are shuffled anew.
    #[must_use]
    pub fn retry(&self, missed: Vec<QuestionId>) -> Self {
        let draw = DrawPlan { prefer: vec![missed], only_preferred: true, ..DrawPlan::default() };
        Self { draw, sitting: self.sitting.clone() }
    }

    /// The plan as it is kept with an attempt: without the classes of questions that merely went
    /// first. They are what a person had not seen or had got wrong that day, often a whole bank,
    /// and no later draw asks for them. Where nothing else was to be drawn they are the plan.
    #[must_use]
    pub fn to_keep(&self) -> Self {
        let Self { draw, sitting } = self;
        let DrawPlan { count, topics, difficulties, kinds, stale, prefer, only_preferred } = draw;
        let draw = DrawPlan {
            count: *count,
            topics: topics.clone(),
            difficulties: difficulties.clone(),
            kinds: kinds.clone(),
            stale: *stale,
            prefer: if *only_preferred { prefer.clone() } else { Vec::new() },
            only_preferred: *only_preferred,
        };
        Self { draw, sitting: sitting.clone() }
    }
}

impl DrawPlan {
    /// So many questions (0 for all) of the whole bank.
    #[must_use]
    pub fn exactly(count: u16) -> Self {
        Self { count: Count::exactly(count), ..Self::default() }
    }

    /// The same plan with one more class of preferred questions, after those there are.
    #[must_use]
    pub fn preferring(mut self, class: impl IntoIterator<Item = QuestionId>) -> Self {
        self.prefer.push(class.into_iter().collect());
        self
    }

    /// The same plan for as many questions as a paper has that was drawn by a code: the code said
    /// how many, and who goes on after it wants as many again.
    #[must_use]
    pub fn as_many_as(self, paper: &Paper) -> Self {
        let count = u16::try_from(paper.items.len()).unwrap_or(u16::MAX);
        Self { count: Count::exactly(count), ..self }
    }

    /// The same plan without what no longer holds on this day.
    #[must_use]
    pub fn without_stale(self, on: Date) -> Self {
        Self { stale: StaleFacts::LeaveOut { on }, ..self }
    }
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

impl Count {
    /// This many; 0 for all.
    #[must_use]
    pub fn exactly(count: u16) -> Self {
        NonZeroU16::new(count).map_or(Self::All, Self::Exactly)
    }

    /// How many that is of so many that fit; [`DrawPlan`] may still lead to fewer, where questions
    /// must not share a paper.
    #[must_use]
    pub fn of(self, eligible: usize) -> usize {
        match self {
            Self::All => eligible,
            Self::Exactly(count) => usize::from(count.get()).min(eligible),
        }
    }
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
