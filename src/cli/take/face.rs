//! What a conversation shows, for people (`prose`) or for programs (`lines`). What happens, and in
//! which order, is the same for both and decided in `talk`.

use super::seat::Seat;
use crate::cli::parts::Parts;
use crate::cli::terminal::{Terminal, Unprintable};

/// Whether it could be printed.
pub(super) type Printed = Result<(), Unprintable>;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// The answer to the question.
    Answer,
    /// What goes into the gap with this number, from 1, where gaps are answered line by line.
    Gap(usize),
    /// How sure the person is.
    Certainty,
    /// What the person makes of their own open answer.
    SelfMark,
}

/// A question that is being asked.
pub(super) struct Asked<'a> {
    /// Its place on the paper, from 0.
    pub(super) place: usize,
    /// What stands beneath its prompt.
    pub(super) parts: &'a Parts,
}

/// Something that happened besides an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Told {
    /// The flag was put on or taken off.
    Flagged(bool),
    /// There is nothing before the first question.
    NothingBefore,
    /// In practice one cannot go back.
    NoWayBack,
    /// There is no typed answer marked wrong to claim.
    NothingToClaim,
    /// The answer at this place now counts as right.
    Claimed(usize),
    /// What was typed could not be understood so often that the question was passed over.
    GivenUp,
    /// The time is up.
    TimeIsUp,
}

/// Whether something was offered to whoever is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Offered {
    Yes,
    No,
}

/// Shows a conversation.
pub(super) trait Face {
    /// The attempt begins, or goes on.
    fn begun(&mut self, terminal: &mut Terminal, seat: &Seat, resumed: bool) -> Printed;

    /// A question is asked.
    fn asked(&mut self, terminal: &mut Terminal, seat: &Seat, asked: &Asked<'_>) -> Printed;

    /// A line is waited for. `misread` is the last one, when it could not be understood.
    fn wanted(
        &mut self,
        terminal: &mut Terminal,
        seat: &Seat,
        asked: &Asked<'_>,
        wanted: Wanted,
        misread: Option<&str>,
    ) -> Printed;

    /// What was read, when nobody saw it being typed.
    fn heard(&mut self, terminal: &mut Terminal, line: &str) -> Printed;

    /// How this question can be answered, and what else can be typed.
    fn help(
        &mut self,
        terminal: &mut Terminal,
        seat: &Seat,
        asked: &Asked<'_>,
        wanted: Wanted,
    ) -> Printed;

    /// An open answer is kept, and its writer is about to mark it.
    fn model(&mut self, terminal: &mut Terminal, seat: &Seat, place: usize) -> Printed;

    /// An answer or a skip is kept; its footnote is shown where it may be.
    fn answered(&mut self, terminal: &mut Terminal, seat: &Seat, place: usize) -> Printed;

    /// Something else happened.
    fn told(&mut self, terminal: &mut Terminal, seat: &Seat, told: &Told) -> Printed;

    /// A person is given time to read before the next question, or at the end (`None`).
    fn pause(&mut self, terminal: &mut Terminal, can_claim: bool, next: Option<usize>) -> Printed;

    /// After an exam it is asked whether a typed answer at one of these places was right after all.
    /// `misread` is the line before, when it named none of them.
    fn claims(
        &mut self,
        terminal: &mut Terminal,
        places: &[usize],
        misread: Option<&str>,
    ) -> Result<Offered, Unprintable>;

    /// The input has ended where something was asked that need not be answered.
    fn ended(&mut self, terminal: &mut Terminal) -> Printed;

    /// A person is asked whether to hand in.
    fn hand_in(&mut self, terminal: &mut Terminal, seat: &Seat) -> Printed;

    /// The paper is handed in.
    fn finished(&mut self, terminal: &mut Terminal, seat: &Seat) -> Printed;

    /// The attempt is kept for another time.
    fn kept(&mut self, terminal: &mut Terminal, seat: &Seat) -> Printed;
}
