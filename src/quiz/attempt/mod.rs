//! One run through one paper, as the events that happened.
//!
//! An attempt *is* its events: the driver asks for a change, gets an [`Event`] or a refusal, makes
//! the event durable, and only then applies it. Replaying the stored events gives the same attempt
//! again, which is how an unfinished one is resumed.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Answer, Certainty};

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

/// What happened. Questions are named by their place on the paper, from 0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum What {
    /// An answer was given, or one given before was changed.
    Answered {
        /// The question.
        place: usize,
        /// The answer.
        answer: Answer,
        /// How sure the person is, where that is asked.
        certainty: Option<Certainty>,
    },
    /// The question was passed over; an answer given before is taken back.
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
        self_mark: super::SelfMark,
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
