//! What is heard in a [`Talk`]: lines become answers, with as many tries as it takes.

use super::face::{Asked, Told, Wanted};
use super::talk::{Heard, Made, Obeyed, Step, Talk, is_quit};
use super::typed;
use crate::bank::Response;
use crate::cli::parts::Parts;
use crate::cli::terminal::Line;
use crate::cli::{Failure, letters};
use crate::quiz::{Answer, Certainty, CertaintyAsked, SelfMark, What};

/// How often a line may not be understood before the question is passed over. Only for lines that
/// nobody types: a pipe without an end must come to one, a person may try as often as they like.
const TRIES: usize = 3;

/// An answer, or `None` for a skip, and how sure the person is.
type Given = (Option<Answer>, Option<Certainty>);

/// How sure a person is, or that they would rather pass the question over.
enum Sure {
    As(Option<Certainty>),
    Skip,
}

/// What came of lines that might be an answer.
enum Taken {
    Answer(Answer),
    /// They are none; the question is asked again.
    Misread,
    /// The question is passed over, on demand or after too many tries.
    Skip,
}

impl Talk<'_> {
    /// The answer and how sure the person is; `None` for a skip.
    pub(super) fn answer(&mut self, asked: &Asked<'_>) -> Result<Heard<Given>, Failure> {
        let mut tries = 0;
        let mut misread: Option<String> = None;
        loop {
            let line = match self.line(asked, Wanted::Answer, misread.take().as_deref())? {
                Heard::This(line) => line,
                Heard::Step(step) => return Ok(Heard::Step(step)),
            };
            match self.obey(asked, Wanted::Answer, &line)? {
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
            match self.read(asked, &line)? {
                Heard::This(Taken::Answer(answer)) => return self.with_certainty(asked, answer),
                Heard::This(Taken::Skip) => return Ok(Heard::This((None, None))),
                Heard::This(Taken::Misread) => {}
                Heard::Step(step) => return Ok(Heard::Step(step)),
            }
            misread = Some(line);
            tries += 1;
            if tries >= TRIES && !self.input.is_typed() {
                self.face.told(self.terminal, &self.seat, &Told::GivenUp)?;
                return Ok(Heard::This((None, None)));
            }
        }
    }

    /// Reads an answer, over several lines where gaps are filled line by line.
    fn read(&mut self, asked: &Asked<'_>, line: &str) -> Result<Heard<Taken>, Failure> {
        let taken = |answer: Option<Answer>| answer.map_or(Taken::Misread, Taken::Answer);
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
                return Ok(Heard::This(taken(typed::read(
                    asked.parts,
                    line,
                    &self.terminal.words,
                ))));
            }
        };
        let mut lines: Vec<String> = vec![line.to_owned()];
        let mut misread: Option<String> = None;
        let mut tries = 0;
        while let Some(gap) = gaps.get(lines.len() - 1) {
            let understood = lines.last().is_some_and(|line| typed::read_gap(gap, line).is_ok());
            if understood && lines.len() == gaps.len() {
                break;
            }
            if !understood {
                // The first line is asked for again as the answer, the others as their gaps.
                if lines.len() == 1 {
                    return Ok(Heard::This(Taken::Misread));
                }
                misread = lines.pop();
                tries += 1;
                if tries >= TRIES && !self.input.is_typed() {
                    self.face.told(self.terminal, &self.seat, &Told::GivenUp)?;
                    return Ok(Heard::This(Taken::Skip));
                }
            }
            let wanted = Wanted::Gap(lines.len() + 1);
            let line = match self.line(asked, wanted, misread.take().as_deref())? {
                Heard::This(line) => line,
                Heard::Step(step) => return Ok(Heard::Step(step)),
            };
            match self.obey(asked, wanted, &line)? {
                Obeyed::NoCommand => lines.push(line),
                Obeyed::Done => {}
                Obeyed::Skip => return Ok(Heard::This(Taken::Skip)),
                Obeyed::Step(step) => return Ok(Heard::Step(step)),
            }
        }
        let given: Vec<&str> = lines.iter().map(String::as_str).collect();
        Ok(Heard::This(taken(typed::read_gaps(gaps, &given))))
    }

    /// The answer with how sure the person is, where that is asked. Whoever hands in instead has
    /// answered all the same.
    fn with_certainty(
        &mut self,
        asked: &Asked<'_>,
        answer: Answer,
    ) -> Result<Heard<Given>, Failure> {
        Ok(match self.certainty(asked)? {
            Heard::This(Sure::As(certainty)) => Heard::This((Some(answer), certainty)),
            Heard::This(Sure::Skip) => Heard::This((None, None)),
            Heard::Step(Step::HandIn) => {
                let change = What::Answered { place: asked.place, answer, certainty: None };
                match self.make(change)? {
                    Made::Made => self.face.answered(self.terminal, &self.seat, asked.place)?,
                    Made::TimeIsUp => {}
                }
                Heard::Step(Step::HandIn)
            }
            Heard::Step(step) => Heard::Step(step),
        })
    }

    fn certainty(&mut self, asked: &Asked<'_>) -> Result<Heard<Sure>, Failure> {
        match self.seat.attempt().sitting().certainty {
            CertaintyAsked::No => return Ok(Heard::This(Sure::As(None))),
            CertaintyAsked::Yes => {}
        }
        let mut tries = 0;
        let mut misread: Option<String> = None;
        loop {
            let line = match self.line(asked, Wanted::Certainty, misread.take().as_deref())? {
                Heard::This(line) => line,
                Heard::Step(step) => return Ok(Heard::Step(step)),
            };
            let place = line.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            if let Some(certainty) = place.and_then(|place| Certainty::ALL.get(place)) {
                return Ok(Heard::This(Sure::As(Some(*certainty))));
            }
            match self.obey(asked, Wanted::Certainty, &line)? {
                Obeyed::NoCommand => {}
                Obeyed::Done => continue,
                Obeyed::Skip => return Ok(Heard::This(Sure::Skip)),
                Obeyed::Step(step) => return Ok(Heard::Step(step)),
            }
            misread = Some(line);
            tries += 1;
            // Whoever does not say is taken to be guessing, as in the marking.
            if tries >= TRIES && !self.input.is_typed() {
                return Ok(Heard::This(Sure::As(None)));
            }
        }
    }

    /// The writer's mark for their own open answer; left out when the input ends.
    pub(super) fn self_mark(&mut self, asked: &Asked<'_>) -> Result<Heard<()>, Failure> {
        let paper = self.seat.attempt().paper().clone();
        let points = match paper.items.get(asked.place).map(|item| &item.question.response) {
            Some(Response::Open(open)) => open.points.len(),
            Some(_) | None => 0,
        };
        let mut tries = 0;
        let mut misread: Option<String> = None;
        loop {
            let line = match self.line(asked, Wanted::SelfMark, misread.take().as_deref())? {
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
                "?" | ":?" => {
                    self.face.help(self.terminal, &self.seat, asked, Wanted::SelfMark)?;
                    continue;
                }
                _ if is_quit(&line) => return Ok(Heard::Step(Step::Quit)),
                _ => letters::places(&line, points)
                    .filter(|met| !met.is_empty())
                    .map(SelfMark::Points),
            };
            if let Some(self_mark) = self_mark {
                self.make(What::SelfMarked { place: asked.place, self_mark })?;
                return Ok(Heard::This(()));
            }
            misread = Some(line);
            tries += 1;
            if tries >= TRIES && !self.input.is_typed() {
                return Ok(Heard::This(()));
            }
        }
    }

    /// The next line. An input that has ended is like leaving.
    fn line(
        &mut self,
        asked: &Asked<'_>,
        wanted: Wanted,
        misread: Option<&str>,
    ) -> Result<Heard<String>, Failure> {
        self.face.wanted(self.terminal, &self.seat, asked, wanted, misread)?;
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
}
