//! What can happen in an attempt, as it is stored.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::quiz::{Answer, Certainty, SelfMark};

/// Something that happened in an attempt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// When, by the clock on the wall.
    pub at: Timestamp,
    /// Time since the event before it, in milliseconds by a clock that does not jump; it counts
    /// for the question shown, unless the attempt was paused.
    pub spent_ms: u64,
    /// What happened.
    pub what: What,
}

/// A change that is asked for: it is written as the thing that will have happened.
pub type Change = What;

/// What happened. Questions are named by their place on the paper, from 0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum What {
    /// An answer was given, or one given before was changed. The question is shown from now on,
    /// if it was not already.
    Answered {
        /// The question.
        place: usize,
        /// The answer.
        answer: Answer,
        /// How sure the person is, where that is asked; `None` counts as [`Certainty::Low`].
        certainty: Option<Certainty>,
    },
    /// The question was passed over; an answer given before is taken back. The question is shown
    /// from now on, if it was not already.
    Skipped {
        /// The question.
        place: usize,
    },
    /// Another question is shown.
    MovedTo {
        /// The question.
        place: usize,
    },
    /// A question was flagged for a second look, or its flag taken off.
    Flagged {
        /// The question.
        place: usize,
        /// Whether the flag is on now.
        on: bool,
    },
    /// The writer marked their own open answer.
    SelfMarked {
        /// The question.
        place: usize,
        /// What they made of it.
        self_mark: SelfMark,
    },
    /// A typed answer marked wrong was claimed to be right, or that claim taken back.
    Overruled {
        /// The question.
        place: usize,
        /// Whether the claim stands now.
        on: bool,
    },
    /// The clock was stopped and the question hidden.
    Paused,
    /// The clock goes on.
    Resumed,
    /// The person took more time.
    Extended {
        /// By this many seconds.
        secs: u32,
    },
    /// The time was up.
    TimedOut,
    /// The paper was handed in.
    Finished,
}
