//! Everything between a bank and a score: plan, paper, attempt, marking, report.
//!
//! Pure: the seed, the day and the time are arguments, and a paper is a function of bank, plan and
//! seed alone. No file, clock, window or global random source belongs here, nor any sentence that
//! a person reads.

pub mod answer;
pub mod attempt;
pub mod marking;
pub mod paper;
pub mod plan;
pub mod report;

pub use answer::{Answer, Certainty, GapAnswer, SelfMark, SortedInto, Spot};
pub use attempt::{Attempt, Change, Ending, Event, PlaceState, Progress, Refusal, What};
pub use marking::{Mark, MarkingRule, Negative, Verdict, WrongTick};
pub use paper::{
    CodeError, CodeNotice, CodedCount, DrawError, Layout, Paper, PaperCode, PaperItem, Seed,
};
pub use plan::{CertaintyAsked, Count, DrawPlan, Feedback, Plan, Sitting, StaleFacts};
pub use report::Report;
