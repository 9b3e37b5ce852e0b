//! Why a change is not possible, as data. What people read about it comes from the catalogue, by
//! [`Refusal::code`].

/// Why a change was refused. The attempt is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("refused: {}", self.code())]
pub enum Refusal {
    /// The paper has no such question.
    NoSuchQuestion {
        /// The place asked for, from 0.
        place: usize,
        /// How many questions there are.
        of: usize,
    },
    /// The paper is handed in.
    AlreadyFinished,
    /// The attempt is paused; it can only be resumed or handed in.
    Paused,
    /// The attempt is not paused.
    NotPaused,
    /// In practice an answer stands once it is given, for its verdict is seen.
    AnswerIsFinal,
    /// The answer is of another kind than the question's, or names options it does not show.
    AnswerDoesNotFit,
    /// Nobody asks how sure one is in this sitting.
    CertaintyNotAsked,
    /// The time is up: take more, or hand in.
    TimeIsUp,
    /// The time is not up yet.
    TimeIsNotUp {
        /// What is left, in milliseconds.
        remaining_ms: u64,
    },
    /// There is no time limit.
    NoTimeLimit,
    /// The right answer is not shown yet, so one's own cannot be judged by it.
    NotYetVisible,
    /// The question was not answered.
    NotAnswered,
    /// Only open answers are marked by their writers.
    NotSelfMarked,
    /// Only typed answers that were not accepted can be claimed to be right.
    NotOverrulable,
    /// It is so already.
    NothingToChange,
}

impl Refusal {
    /// The stable name, which is also that of the sentence about it in the catalogue.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoSuchQuestion { .. } => "no-such-question",
            Self::AlreadyFinished => "already-finished",
            Self::Paused => "paused",
            Self::NotPaused => "not-paused",
            Self::AnswerIsFinal => "answer-is-final",
            Self::AnswerDoesNotFit => "answer-does-not-fit",
            Self::CertaintyNotAsked => "certainty-not-asked",
            Self::TimeIsUp => "time-is-up",
            Self::TimeIsNotUp { .. } => "time-is-not-up",
            Self::NoTimeLimit => "no-time-limit",
            Self::NotYetVisible => "not-yet-visible",
            Self::NotAnswered => "not-answered",
            Self::NotSelfMarked => "not-self-marked",
            Self::NotOverrulable => "not-overrulable",
            Self::NothingToChange => "nothing-to-change",
        }
    }
}

/// A stored attempt that cannot have happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("event {index} of the attempt cannot have happened")]
pub struct ReplayError {
    /// Which event, from 0.
    pub index: usize,
    /// Why not.
    #[source]
    pub refusal: Refusal,
}
