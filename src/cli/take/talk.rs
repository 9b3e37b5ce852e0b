//! The conversation: what is asked when, what the commands do, and when it ends. Nothing is
//! printed here but through a [`Face`].

use super::commands::{Command, command};
use super::face::{Asked, Face, Told, Wanted};
use super::seat::{NotMade, Seat};
use super::typed;
use crate::bank::Response;
use crate::cli::parts::Parts;
use crate::cli::terminal::{Input, Line, Terminal};
use crate::cli::{Failure, letters};
use crate::quiz::{
    Answer, Certainty, CertaintyAsked, Feedback, PlaceState, Refusal, SelfMark, What,
};

/// How often a line may not be understood before the question is passed over. Only for lines that
/// nobody types: a pipe without an end must come to one, a person may try as often as they like.
const TRIES: usize = 3;

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
    terminal: &'a mut Terminal,
    input: &'a mut Input,
    face: &'a mut dyn Face,
    seat: Seat,
    /// A line read ahead, while a person was given time to read.
    ahead: Option<String>,
    /// The place answered last, for claiming to have been right.
    last: Option<usize>,
}

/// What became of a question.
enum Step {
    /// Answered or passed over.
    Done,
    /// The question before it is to be shown.
    Back,
    /// The rest is left as it is.
    HandIn,
    /// No more for now.
    Quit,
}

/// An answer, or `None` for a skip, and how sure the person is.
type Given = (Option<Answer>, Option<Certainty>);

/// What a line turned out to be.
enum Heard<T> {
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
        Ok(End::Finished)
    }

    fn keep(self) -> Result<End, Failure> {
        self.face.kept(self.terminal, &self.seat)?;
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

    /// The answer and how sure the person is; `None` for a skip.
    fn answer(&mut self, asked: &Asked<'_>) -> Result<Heard<Given>, Failure> {
        let mut tries = 0;
        loop {
            let line = match self.line(asked, Wanted::Answer, tries > 0)? {
                Heard::This(line) => line,
                Heard::Step(step) => return Ok(Heard::Step(step)),
            };
            match self.obey(asked, &line)? {
                Obeyed::Skip => return Ok(Heard::This((None, None))),
                Obeyed::Step(step) => return Ok(Heard::Step(step)),
                Obeyed::Done => continue,
                Obeyed::NoCommand => {}
            }
            // A question seen again with its answer: an empty line leaves it as it is.
            if line.is_empty() && self.seat.attempt().answer(asked.place).is_some() {
                let kept = self.seat.attempt().answer(asked.place).cloned();
                let certainty = self.seat.attempt().certainty(asked.place);
                return Ok(Heard::This((kept, certainty)));
            }
            let answer = match self.read(asked, &line)? {
                Heard::This(answer) => answer,
                Heard::Step(step) => return Ok(Heard::Step(step)),
            };
            if let Some(answer) = answer {
                return Ok(match self.certainty(asked)? {
                    Heard::This(certainty) => Heard::This((Some(answer), certainty)),
                    Heard::Step(step) => Heard::Step(step),
                });
            }
            tries += 1;
            if tries >= TRIES && !self.input.is_typed() {
                self.face.told(self.terminal, &self.seat, &Told::GivenUp)?;
                return Ok(Heard::This((None, None)));
            }
        }
    }

    /// Reads an answer, over several lines where gaps are filled line by line.
    fn read(&mut self, asked: &Asked<'_>, line: &str) -> Result<Heard<Option<Answer>>, Failure> {
        let gaps = match asked.parts {
            Parts::Gaps { text: _, gaps } if gaps.len() > 1 && !line.contains(';') => gaps,
            Parts::One(_)
            | Parts::Several(_)
            | Parts::Truth
            | Parts::Text
            | Parts::Number { .. }
            | Parts::Order { .. }
            | Parts::Matching { .. }
            | Parts::Gaps { .. }
            | Parts::Sorting { .. }
            | Parts::Area { .. }
            | Parts::Open => {
                return Ok(Heard::This(typed::read(asked.parts, line, &self.terminal.words)));
            }
        };
        let mut lines: Vec<String> = vec![line.to_owned()];
        let mut tries = 0;
        while let Some(gap) = gaps.get(lines.len() - 1) {
            let understood = lines.last().is_some_and(|line| typed::read_gap(gap, line).is_ok());
            if understood && lines.len() == gaps.len() {
                break;
            }
            if !understood {
                // The first line is asked for again as the answer, the others as their gaps.
                if lines.len() == 1 {
                    return Ok(Heard::This(None));
                }
                lines.pop();
                tries += 1;
                if tries >= TRIES && !self.input.is_typed() {
                    return Ok(Heard::This(None));
                }
            }
            let number = lines.len() + 1;
            match self.line(asked, Wanted::Gap(number), !understood)? {
                Heard::This(line) if line == "?" || line == ":?" => {
                    self.face.help(self.terminal, &self.seat, asked)?;
                }
                Heard::This(line) if is_quit(&line) => return Ok(Heard::Step(Step::Quit)),
                Heard::This(line) => lines.push(line),
                Heard::Step(step) => return Ok(Heard::Step(step)),
            }
        }
        let given: Vec<&str> = lines.iter().map(String::as_str).collect();
        Ok(Heard::This(typed::read_gaps(gaps, &given)))
    }

    fn certainty(&mut self, asked: &Asked<'_>) -> Result<Heard<Option<Certainty>>, Failure> {
        match self.seat.attempt().sitting().certainty {
            CertaintyAsked::No => return Ok(Heard::This(None)),
            CertaintyAsked::Yes => {}
        }
        let mut tries = 0;
        loop {
            let line = match self.line(asked, Wanted::Certainty, tries > 0)? {
                Heard::This(line) => line,
                Heard::Step(step) => return Ok(Heard::Step(step)),
            };
            let place = line.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            if let Some(certainty) = place.and_then(|place| Certainty::ALL.get(place)) {
                return Ok(Heard::This(Some(*certainty)));
            }
            if is_quit(&line) {
                return Ok(Heard::Step(Step::Quit));
            }
            tries += 1;
            // Whoever does not say is taken to be guessing, as in the marking.
            if tries >= TRIES && !self.input.is_typed() {
                return Ok(Heard::This(None));
            }
        }
    }

    /// The writer's mark for their own open answer; left out when the input ends.
    fn self_mark(&mut self, asked: &Asked<'_>) -> Result<Heard<()>, Failure> {
        let paper = self.seat.attempt().paper().clone();
        let points = match paper.items.get(asked.place).map(|item| &item.question.response) {
            Some(Response::Open(open)) => open.points.len(),
            Some(_) | None => 0,
        };
        let mut tries = 0;
        loop {
            let line = match self.line(asked, Wanted::SelfMark, tries > 0)? {
                Heard::This(line) => line,
                Heard::Step(step) => return Ok(Heard::Step(step)),
            };
            let self_mark = match line.to_lowercase().as_str() {
                "r" | ":r" => Some(SelfMark::Right),
                "p" | ":p" => Some(SelfMark::Partly),
                "w" | ":w" => Some(SelfMark::Wrong),
                "-" | "0" if points > 0 => Some(SelfMark::Points(Vec::new())),
                "" => None,
                "s" | ":s" => return Ok(Heard::This(())),
                _ if is_quit(&line) => return Ok(Heard::Step(Step::Quit)),
                _ => letters::places(&line, points)
                    .filter(|met| !met.is_empty())
                    .map(SelfMark::Points),
            };
            if let Some(self_mark) = self_mark {
                self.make(What::SelfMarked { place: asked.place, self_mark })?;
                return Ok(Heard::This(()));
            }
            tries += 1;
            if tries >= TRIES && !self.input.is_typed() {
                return Ok(Heard::This(()));
            }
        }
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

    /// The next line. An input that has ended is like leaving.
    fn line(
        &mut self,
        asked: &Asked<'_>,
        wanted: Wanted,
        again: bool,
    ) -> Result<Heard<String>, Failure> {
        self.face.wanted(self.terminal, &self.seat, asked, wanted, again)?;
        if let Some(line) = self.ahead.take() {
            self.face.heard(self.terminal, &line)?;
            return Ok(Heard::This(line));
        }
        match self.input.line() {
            Line::Ended => Ok(Heard::Step(Step::Quit)),
            Line::Typed(line) => {
                if !self.input.is_typed() {
                    self.face.heard(self.terminal, &line)?;
                }
                Ok(Heard::This(line))
            }
        }
    }

    /// Does what a command says, where the line is one.
    fn obey(&mut self, asked: &Asked<'_>, line: &str) -> Result<Obeyed, Failure> {
        let Some(command) = command(line, asked.parts, &self.terminal.words) else {
            return Ok(Obeyed::NoCommand);
        };
        let is_exam = self.seat.attempt().sitting().feedback == Feedback::Exam;
        match command {
            Command::Help => self.face.help(self.terminal, &self.seat, asked)?,
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

    fn make(&mut self, what: What) -> Result<Made, Failure> {
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
enum Made {
    Made,
    TimeIsUp,
}

/// What came of a line that may be a command.
enum Obeyed {
    NoCommand,
    Done,
    Skip,
    Step(Step),
}

fn is_quit(line: &str) -> bool {
    matches!(line, "q" | "Q" | ":q" | ":Q")
}
