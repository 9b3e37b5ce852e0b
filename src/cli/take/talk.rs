//! The conversation: what is asked when, what the commands do, and when it ends. Nothing is
//! printed here but through a [`Face`].

use super::commands::{Command, command};
use super::face::{Asked, Face, Offered, Told, Wanted};
use super::seat::{NotMade, Seat};
use crate::bank::Response;
use crate::cli::Failure;
use crate::cli::parts::Parts;
use crate::cli::terminal::{Input, Line, Terminal};
use crate::quiz::{Feedback, PlaceState, Refusal, What};

/// How a conversation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// The paper was handed in, or the time was up.
    Finished,
    /// The input ended or the person left; the attempt is kept.
    Kept,
}

/// Two sides and what lies on the table between them.
pub(super) struct Talk<'a> {
    pub(super) terminal: &'a mut Terminal,
    pub(super) input: &'a mut Input,
    pub(super) face: &'a mut dyn Face,
    pub(super) seat: Seat,
    /// A line read ahead, while a person was given time to read.
    pub(super) ahead: Option<String>,
    /// The place answered last, for claiming to have been right.
    last: Option<usize>,
}

/// What became of a question.
pub(super) enum Step {
    /// Answered or passed over.
    Done,
    /// The question before it is to be shown.
    Back,
    /// The rest is left as it is.
    HandIn,
    /// No more for now.
    Quit,
}

/// What a line turned out to be.
pub(super) enum Heard<T> {
    This(T),
    Step(Step),
}

impl<'a> Talk<'a> {
    pub(super) fn new(
        terminal: &'a mut Terminal,
        input: &'a mut Input,
        face: &'a mut dyn Face,
        seat: Seat,
    ) -> Self {
        Self { terminal, input, face, seat, ahead: None, last: None }
    }

    /// Asks all questions that are still open, and shows the result.
    pub(super) fn hold(mut self, resumed: bool) -> Result<End, Failure> {
        self.face.begun(self.terminal, &self.seat, resumed)?;
        if self.seat.attempt().is_paused() {
            self.make(What::Resumed)?;
        }
        let mut next = self.first_place();
        while !self.seat.attempt().is_finished() {
            let Some(place) = next else {
                match self.before_handing_in()? {
                    Step::Done | Step::HandIn => break,
                    Step::Quit => return self.keep(),
                    Step::Back => {
                        next = Some(self.seat.attempt().shown());
                        continue;
                    }
                }
            };
            match self.ask(place)? {
                Step::Done => {
                    next = self.seat.attempt().next_open_place();
                    if let Step::Quit = self.let_read(next)? {
                        return self.keep();
                    }
                }
                Step::Back => next = Some(place.saturating_sub(1)),
                Step::HandIn => break,
                Step::Quit => return self.keep(),
            }
        }
        self.seat.finish().map_err(|error| error.into_failure(&self.terminal.words))?;
        self.mark_open_answers()?;
        self.face.finished(self.terminal, &self.seat)?;
        self.claim_after_exam()?;
        self.seat.back_up();
        Ok(End::Finished)
    }

    fn keep(mut self) -> Result<End, Failure> {
        self.seat.leave().map_err(|error| self.terminal.words.record_error(&error))?;
        self.face.kept(self.terminal, &self.seat)?;
        self.seat.back_up();
        Ok(End::Kept)
    }

    fn first_place(&self) -> Option<usize> {
        let attempt = self.seat.attempt();
        let shown = attempt.shown();
        match attempt.state(shown) {
            Some(PlaceState::Open) => Some(shown),
            Some(PlaceState::PassedOver | PlaceState::Answered | PlaceState::Judged(_)) | None => {
                attempt.next_open_place()
            }
        }
    }

    /// Asks one question until it is answered, passed over or left.
    fn ask(&mut self, place: usize) -> Result<Step, Failure> {
        let paper = self.seat.attempt().paper().clone();
        let Some(item) = paper.items.get(place) else { return Ok(Step::HandIn) };
        let parts = Parts::of(item, &self.terminal.words);
        let asked = Asked { place, parts: &parts };
        self.face.asked(self.terminal, &self.seat, &asked)?;
        let (answer, certainty) = match self.answer(&asked)? {
            Heard::This(answer) => answer,
            Heard::Step(step) => return Ok(step),
        };
        let change = match answer {
            Some(answer) => What::Answered { place, answer, certainty },
            None => What::Skipped { place },
        };
        if self.make(change)? == Made::TimeIsUp {
            return Ok(Step::HandIn);
        }
        self.last = Some(place);
        if matches!(item.question.response, Response::Open(_))
            && self.seat.attempt().verdict_visible(place)
            && self.seat.attempt().answer(place).is_some()
        {
            self.face.model(self.terminal, &self.seat, place)?;
            if let Heard::Step(step) = self.self_mark(&asked)? {
                self.face.answered(self.terminal, &self.seat, place)?;
                return Ok(step);
            }
        }
        self.face.answered(self.terminal, &self.seat, place)?;
        Ok(Step::Done)
    }

    /// After an exam the open answers are marked by their writer, before the result is shown.
    fn mark_open_answers(&mut self) -> Result<(), Failure> {
        let mut done = Vec::new();
        while let Some(place) = self.seat.attempt().next_unmarked_place() {
            if done.contains(&place) {
                break;
            }
            done.push(place);
            let paper = self.seat.attempt().paper().clone();
            let Some(item) = paper.items.get(place) else { break };
            let parts = Parts::of(item, &self.terminal.words);
            let asked = Asked { place, parts: &parts };
            self.face.model(self.terminal, &self.seat, place)?;
            if let Heard::Step(_) = self.self_mark(&asked)? {
                break;
            }
        }
        Ok(())
    }

    /// After an exam its verdicts are seen for the first time: typed answers marked wrong can be
    /// claimed now.
    fn claim_after_exam(&mut self) -> Result<(), Failure> {
        if self.seat.attempt().sitting().feedback != Feedback::Exam {
            return Ok(());
        }
        let mut misread: Option<String> = None;
        loop {
            let attempt = self.seat.attempt();
            let places: Vec<usize> =
                (0..attempt.len()).filter(|place| attempt.can_overrule(*place)).collect();
            if places.is_empty() {
                return Ok(());
            }
            let misread_last = misread.take();
            match self.face.claims(self.terminal, &places, misread_last.as_deref())? {
                Offered::Yes => {}
                Offered::No => return Ok(()),
            }
            let Line::Typed(line) = self.input.line() else {
                return Ok(self.face.ended(self.terminal)?);
            };
            if !self.input.is_typed() {
                self.face.heard(self.terminal, &line)?;
            }
            if line.is_empty() || is_quit(&line) {
                return Ok(());
            }
            let place = line.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            match place.filter(|place| places.contains(place)) {
                Some(place) => {
                    self.make(What::Overruled { place, on: true })?;
                    self.tell(&Told::Claimed(place))?;
                }
                None => misread = Some(line),
            }
        }
    }

    /// Time to read the footnote, for those who type. A line that is an answer already is kept for
    /// the next question.
    fn let_read(&mut self, next: Option<usize>) -> Result<Step, Failure> {
        if self.seat.attempt().sitting().feedback == Feedback::Exam {
            return Ok(Step::Done);
        }
        let can_claim = self.claimable().is_some();
        if !self.input.is_typed() {
            // At the end there is no next question at whose prompt to claim.
            if next.is_some() || !can_claim {
                return Ok(Step::Done);
            }
            if let Line::Typed(line) = self.input.line()
                && matches!(line.as_str(), "o" | "O" | ":o" | ":O")
            {
                self.face.heard(self.terminal, &line)?;
                self.claim()?;
            }
            return Ok(Step::Done);
        }
        loop {
            self.face.pause(self.terminal, self.claimable().is_some(), next)?;
            match self.input.line() {
                Line::Ended => return Ok(Step::Quit),
                Line::Typed(line) => match line.to_lowercase().as_str() {
                    "" => return Ok(Step::Done),
                    "o" | ":o" => self.claim()?,
                    "f" | ":f" => {
                        if let Some(place) = self.last {
                            self.flag(place)?;
                        }
                    }
                    _ if is_quit(&line) => return Ok(Step::Quit),
                    _ => {
                        self.ahead = Some(line).filter(|_| next.is_some());
                        return Ok(Step::Done);
                    }
                },
            }
        }
    }

    /// When no question is open any more: practice is over, and so is an exam whose answers come
    /// from a pipe; whoever types may look at a question again.
    fn before_handing_in(&mut self) -> Result<Step, Failure> {
        let is_exam = self.seat.attempt().sitting().feedback == Feedback::Exam;
        if !is_exam || !self.input.is_typed() {
            return Ok(Step::HandIn);
        }
        loop {
            self.face.hand_in(self.terminal, &self.seat)?;
            let Line::Typed(line) = self.input.line() else { return Ok(Step::Quit) };
            let place = line.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            match (line.to_lowercase().as_str(), place) {
                ("" | "h" | ":h", _) => return Ok(Step::HandIn),
                ("u" | ":u", _) => return Ok(Step::Back),
                (_, Some(place)) if place < self.seat.attempt().len() => {
                    self.make(What::MovedTo { place })?;
                    return Ok(Step::Back);
                }
                _ if is_quit(&line) => return Ok(Step::Quit),
                _ => {}
            }
        }
    }

    /// Does what a command says, where the line is one.
    pub(super) fn obey(
        &mut self,
        asked: &Asked<'_>,
        wanted: Wanted,
        line: &str,
    ) -> Result<Obeyed, Failure> {
        let Some(command) = command(line, asked.parts, wanted, &self.terminal.words) else {
            return Ok(Obeyed::NoCommand);
        };
        let is_exam = self.seat.attempt().sitting().feedback == Feedback::Exam;
        match command {
            Command::Help => self.face.help(self.terminal, &self.seat, asked, wanted)?,
            Command::Skip => return Ok(Obeyed::Skip),
            Command::Quit => return Ok(Obeyed::Step(Step::Quit)),
            Command::Flag => self.flag(asked.place)?,
            Command::Back if !is_exam => self.tell(&Told::NoWayBack)?,
            Command::Back if asked.place == 0 => self.tell(&Told::NothingBefore)?,
            Command::Back => {
                let place = asked.place - 1;
                return Ok(match self.make(What::MovedTo { place })? {
                    Made::Made => Obeyed::Step(Step::Back),
                    Made::TimeIsUp => Obeyed::Step(Step::HandIn),
                });
            }
            Command::HandIn => return Ok(Obeyed::Step(Step::HandIn)),
            Command::IWasRight => self.claim()?,
        }
        Ok(Obeyed::Done)
    }

    fn claimable(&self) -> Option<usize> {
        self.last.filter(|place| self.seat.attempt().can_overrule(*place))
    }

    fn claim(&mut self) -> Result<(), Failure> {
        match self.claimable() {
            None => self.tell(&Told::NothingToClaim),
            Some(place) => {
                self.make(What::Overruled { place, on: true })?;
                self.tell(&Told::Claimed(place))
            }
        }
    }

    fn flag(&mut self, place: usize) -> Result<(), Failure> {
        let on = !self.seat.attempt().is_flagged(place);
        self.make(What::Flagged { place, on })?;
        self.tell(&Told::Flagged(on))
    }

    fn tell(&mut self, told: &Told) -> Result<(), Failure> {
        Ok(self.face.told(self.terminal, &self.seat, told)?)
    }

    pub(super) fn make(&mut self, what: What) -> Result<Made, Failure> {
        match self.seat.change(what) {
            Ok(()) => Ok(Made::Made),
            Err(NotMade::Refused(Refusal::TimeIsUp)) => {
                self.tell(&Told::TimeIsUp)?;
                Ok(Made::TimeIsUp)
            }
            Err(error) => Err(error.into_failure(&self.terminal.words)),
        }
    }
}

/// Whether a change was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Made {
    Made,
    TimeIsUp,
}

/// What came of a line that may be a command.
pub(super) enum Obeyed {
    NoCommand,
    Done,
    Skip,
    Step(Step),
}

pub(super) fn is_quit(line: &str) -> bool {
    matches!(line, "q" | "Q" | ":q" | ":Q")
}
