//! The walk through a file: its head, and its lists one element at a time.
//!
//! No more than one question is ever held as a tree. A broken one is left behind at the place
//! where the next plainly begins.

use std::sync::Arc;

use super::Reading;
use super::decode::Decoder;
use super::finish::Waiting;
use super::head::{FIELDS, GoOn, Head};
use super::image::Images;
use super::intern::Interner;
use super::list::List;
use super::passage::id_of;
use super::question::{ReadQuestion, Recurring};
use crate::bank::check::{self, GivenId, Hidden, References};
use crate::bank::diagnostic::{Expected, Problem, Punctuation};
use crate::bank::text::{Bracket, Broken, Mark, Name, Node, Parser, Span, Token, id_at_a_glance};
use crate::bank::{Gathered, ImageFolder, Passage, PassageId, QuestionId, Source, Topic};

/// After so many broken elements nobody is served by going on.
const MOST_BROKEN: usize = 2_000;

/// Whether there is more to read.
#[derive(PartialEq, Eq)]
enum Then {
    GoOn,
    Stop,
}

/// Who wants the reading.
struct Asked<'d> {
    /// Told how far the text has been read; says whether to go on.
    go_on: &'d mut dyn FnMut(usize) -> bool,
    /// Whether the rest is not wanted any more.
    is_stopped: bool,
}

impl Asked<'_> {
    fn goes_on(&mut self, at: usize) -> bool {
        self.is_stopped |= !(self.go_on)(at);
        !self.is_stopped
    }
}

/// A file being read.
pub(super) struct Document<'d, 't> {
    pub(super) parser: Parser<'t>,
    pub(super) folder: &'d dyn ImageFolder,
    /// Who is asked before each element whether to go on.
    asked: Asked<'d>,
    pub(super) images: Images,
    pub(super) hidden: Hidden,
    pub(super) head: Head<'t>,
    pub(super) recurring: Recurring,
    pub(super) references: References,
    pub(super) sources: Vec<Arc<Source>>,
    pub(super) reading: Vec<Arc<Passage>>,
    pub(super) questions: Gathered,
    pub(super) without_topic: Vec<usize>,
    pub(super) waiting: Vec<Waiting>,
    /// The bracket that closed a list last: where one too many would be.
    pub(super) last_close: Span,
    /// Whether the list read last was left without its closing bracket, a field being at hand.
    is_list_left_open: bool,
    /// The list read last.
    pub(super) last_list: Option<List>,
    pub(super) broken: usize,
    pub(super) left_out: usize,
    /// The name of the bank: what to point at for what it lacks.
    pub(super) bank: Span,
    /// Whether this is no bank at all, or one of another version.
    pub(super) is_refused: bool,
    /// Whether a part of the text was left unread because nothing in it could be made out.
    pub(super) is_cut_short: bool,
}

impl<'d, 't> Document<'d, 't> {
    pub(super) fn new(
        text: &'t str,
        folder: &'d dyn ImageFolder,
        go_on: &'d mut dyn FnMut(usize) -> bool,
    ) -> Self {
        Self {
            parser: Parser::new(text),
            folder,
            asked: Asked { go_on, is_stopped: false },
            images: Images::default(),
            hidden: check::hidden_marks(text),
            head: Head::default(),
            recurring: Recurring {
                topics: Interner::new(Topic::new),
                passages: Interner::new(PassageId::new),
            },
            references: References::new(),
            sources: Vec::new(),
            reading: Vec::new(),
            questions: Gathered::default(),
            without_topic: Vec::new(),
            waiting: Vec::new(),
            last_close: Span::default(),
            is_list_left_open: false,
            last_list: None,
            broken: 0,
            left_out: 0,
            bank: Span::default(),
            is_refused: false,
            is_cut_short: false,
        }
    }

    /// All of it; nothing where it was stopped.
    pub(super) fn read(mut self) -> Option<Reading> {
        let begun = self.parser.attributes().and_then(|()| self.begin());
        match begun {
            Err(Broken) => self.is_refused = true,
            Ok(()) if self.fields() == Then::GoOn => self.after_the_end(),
            Ok(()) => {}
        }
        if self.asked.is_stopped { None } else { Some(self.finish()) }
    }

    /// `Bank(`, or only the parenthesis.
    fn begin(&mut self) -> Result<(), Broken> {
        let is_bank = match self.parser.token() {
            Some(Token::Open(Bracket::Round)) => true,
            Some(Token::Word("Bank")) => self.parser.peek() == Some('('),
            _ => false,
        };
        if !is_bank && !self.parser.tell_fault() {
            let found = self.parser.found();
            self.parser.problems.push(self.parser.span(), Problem::NotABank { found });
        }
        if !is_bank {
            return Err(Broken);
        }
        self.bank = self.parser.span();
        self.parser.take(&Token::Word("Bank"));
        self.parser.open(Bracket::Round);
        Ok(())
    }

    /// The fields of the bank, until its closing parenthesis or until nothing more can be read.
    fn fields(&mut self) -> Then {
        loop {
            if self.parser.at(&Token::Close(Bracket::Round)) {
                self.last_close = self.parser.span();
                self.parser.close();
                return Then::GoOn;
            }
            if self.goes_on_after_bracket() {
                if self.is_cut_short {
                    return Then::Stop;
                }
                continue;
            }
            let begun = self.parser.span();
            let field = match self.parser.field_name() {
                Ok(name) => self.field(name),
                Err(Broken) => Err(Broken),
            };
            let end = match field {
                Ok(GoOn::No) => {
                    self.is_refused = true;
                    return Then::Stop;
                }
                Ok(GoOn::Yes) if self.is_cut_short => return Then::Stop,
                Ok(GoOn::Yes) if std::mem::take(&mut self.is_list_left_open) => Ok(()),
                Ok(GoOn::Yes) => self.parser.group_end(),
                Err(Broken) => Err(Broken),
            };
            if end.is_err() {
                // Questions may come before the next field, if a bracket too many was in between.
                let element = List::Questions.element();
                self.broken += 1;
                if self.broken > MOST_BROKEN
                    || self.parser.resync(begun, 1, Some(element), &FIELDS).is_none()
                {
                    self.is_cut_short = true;
                    return Then::Stop;
                }
            }
        }
    }

    /// Whether elements follow where a field should: a bracket too many has closed their list.
    fn goes_on_after_bracket(&mut self) -> bool {
        let list = match self.parser.token() {
            Some(Token::Word(name)) => List::by_element(name),
            _ => None,
        };
        let Some(list) = list.filter(|_| self.parser.peek() == Some('(')) else { return false };
        let closed = self.last_close.of(self.parser.text()).chars().next();
        if let Some(bracket) = closed.filter(|_| self.last_list == Some(list)) {
            self.parser.problems.push(self.last_close, Problem::ClosedTooEarly { bracket });
        } else {
            let (expected, found) = (Punctuation::FieldName, self.parser.found());
            let problem = Problem::Unexpected { expected, found };
            self.parser.problems.push(self.parser.span(), problem);
        }
        self.parser.pretend_open(Bracket::Square, self.last_close);
        self.broken += 1;
        if self.broken > MOST_BROKEN {
            self.parser.problems.push(self.parser.span(), Problem::GivenUp {});
            self.give_up();
            return true;
        }
        self.elements(list);
        self.parser.take(&Token::Comma);
        true
    }

    fn field(&mut self, name: Name<'t>) -> Result<GoOn, Broken> {
        if let Some(first) = self.head.seen.iter().find(|seen| seen.text == name.text) {
            let first_line = self.parser.problems.line(first.span);
            let problem = Problem::RepeatedField { name: name.text.to_owned(), first_line };
            self.parser.problems.push(name.span, problem);
        }
        if FIELDS.contains(&name.text) && !self.head.has(name.text) {
            self.head.seen.push(name);
        }
        if let Some(list) = List::by_field(name.text)
            && self.parser.at(&Token::Open(Bracket::Square))
        {
            self.parser.open(Bracket::Square);
            self.elements(list);
            return Ok(GoOn::Yes);
        }
        self.parser.begin_element();
        let node = self.parser.value()?;
        let Self { parser, images, folder, head, .. } = self;
        let text = parser.text();
        let mut decoder = Decoder { text, problems: &mut parser.problems, images, folder: *folder };
        if let Some(list) = List::by_field(name.text) {
            decoder.wrong_kind(&node, list.field(), Expected::List);
            return Ok(GoOn::Yes);
        }
        Ok(head.take(name, &node, &mut decoder))
    }

    /// The elements of a list, whose opening bracket has been taken; up to and with its closing
    /// bracket.
    fn elements(&mut self, list: List) {
        let depth = self.parser.depth();
        self.last_list = Some(list);
        let mut count = 0;
        loop {
            if self.parser.at(&Token::Close(Bracket::Square)) {
                self.last_close = self.parser.span();
                self.parser.close();
                return;
            }
            if self.parser.at(&Token::End) {
                self.parser.fail(Punctuation::CommaOr(']'));
                self.is_cut_short = true;
                return;
            }
            if self.begins_field() {
                self.parser.fail(Punctuation::CommaOr(']'));
                self.leave_open();
                return;
            }
            count += 1;
            if count > list.limit() {
                let problem = Problem::TooMany { list: list.field(), limit: list.limit() };
                self.parser.problems.push(self.parser.span(), problem);
                self.give_up();
                return;
            }
            let begun = self.parser.span();
            if !self.asked.goes_on(begun.range().start) {
                self.give_up();
                return;
            }
            let read = self.element(list, begun).and_then(|()| self.parser.element_end());
            if read.is_ok() {
                continue;
            }
            self.broken += 1;
            if self.broken > MOST_BROKEN {
                self.parser.problems.push(begun, Problem::GivenUp {});
                self.give_up();
                return;
            }
            let fields = List::ALL.map(List::field);
            match self.parser.resync(begun, depth, Some(list.element()), &fields) {
                Some(Mark::Element(_)) => {}
                Some(Mark::Field(_)) => {
                    self.leave_open();
                    return;
                }
                None => {
                    self.is_cut_short = true;
                    return;
                }
            }
        }
    }

    /// Leaves a list whose closing bracket is missing; a field of the bank is at hand.
    fn leave_open(&mut self) {
        self.parser.pretend_closed();
        self.is_list_left_open = true;
    }

    /// Whether a field of the bank begins where an element should: the list was never closed.
    fn begins_field(&mut self) -> bool {
        let Some(&Token::Word(name)) = self.parser.token() else { return false };
        FIELDS.contains(&name) && self.parser.peek() == Some(':')
    }

    /// Leaves the rest of the text alone.
    fn give_up(&mut self) {
        let end = Span::new(self.parser.text().len(), self.parser.text().len());
        self.parser.resync(end, 0, None, &[]);
        self.is_cut_short = true;
    }

    fn element(&mut self, list: List, begun: Span) -> Result<(), Broken> {
        self.hidden.tell_until(begun.start, &mut self.parser.problems);
        let kept = self.parser.problems.kept();
        let errors = self.parser.problems.errors();
        self.parser.begin_element();
        let Ok(node) = self.parser.element(list.element()) else {
            self.left_behind(list, begun, kept);
            return Err(Broken);
        };
        let id = id_of(&node);
        let names = match list {
            List::Sources => &mut self.references.sources,
            List::Reading => &mut self.references.passages,
            List::Questions => &mut self.references.questions,
        };
        let given = id.and_then(|(id, span)| names.give(id, span, &mut self.parser.problems));
        if id.is_none() {
            names.one_is_unreadable();
        }
        self.decode(list, &node, errors, given);
        self.hidden.tell_until(node.span.end, &mut self.parser.problems);
        if list == List::Questions
            && self.parser.problems.kept() > kept
            && let Some((id, _)) = id
        {
            self.parser.problems.belong_to(kept, &QuestionId::new(id));
        }
        Ok(())
    }

    /// Turns an element into its part of the bank, if nothing in it is wrong: if there are no more
    /// than so many errors afterwards.
    fn decode(&mut self, list: List, node: &Node<'t>, errors: usize, given: Option<GivenId>) {
        let Self { parser, images, folder, references, .. } = self;
        let text = parser.text();
        let mut decoder = Decoder { text, problems: &mut parser.problems, images, folder: *folder };
        match list {
            List::Sources => {
                let source = decoder.source(node);
                let source = source.filter(|_| parser.problems.errors() == errors);
                if let (Some(source), Some(given)) = (source, given) {
                    references.sources.is_sound(given);
                    self.sources.push(Arc::new(source));
                }
            }
            List::Reading => {
                let passage = decoder.passage(node);
                let passage = passage.filter(|_| parser.problems.errors() == errors);
                if let (Some((passage, source_place)), Some(given)) = (passage, given) {
                    references.passages.is_sound(given);
                    if let Some(place) = source_place {
                        let passage = self.reading.len();
                        self.waiting.push(Waiting::Source { passage, place });
                    }
                    self.reading.push(Arc::new(passage));
                }
            }
            List::Questions => {
                let read = decoder.question(node, &mut self.recurring);
                if let Some(read) = &read {
                    let as_of = self.head.as_of;
                    check::dates_in_order(&read.question, read.dates, as_of, &mut parser.problems);
                }
                match (read.filter(|_| parser.problems.errors() == errors), given) {
                    (Some(read), Some(given)) => self.keep(read, given),
                    _ => self.left_out += 1,
                }
            }
        }
    }

    fn keep(&mut self, read: ReadQuestion, given: GivenId) {
        let ReadQuestion { mut question, cites, not_with, dates: _ } = read;
        let at = self.questions.len();
        self.references.questions.is_sound(given);
        if self.head.has(List::Reading.field()) {
            let problems = &mut self.parser.problems;
            self.references.citations_exist(&mut question, &cites, problems);
        } else if !cites.is_empty() {
            self.waiting.push(Waiting::Cites { question: at, places: cites });
        }
        if !not_with.is_empty() {
            self.waiting.push(Waiting::NotWith { question: at, places: not_with });
        }
        if question.topic.as_str().is_empty() {
            match &self.head.title {
                Some(title) => question.topic = self.recurring.topics.get(title),
                None => self.without_topic.push(at),
            }
        }
        self.questions.push(Arc::new(question));
    }

    /// Notes an element that could not be read at all, by its id if that can be seen.
    fn left_behind(&mut self, list: List, begun: Span, kept: usize) {
        let names = match list {
            List::Sources => &mut self.references.sources,
            List::Reading => &mut self.references.passages,
            List::Questions => {
                self.left_out += 1;
                &mut self.references.questions
            }
        };
        let Some((id, span)) = id_at_a_glance(self.parser.text(), begun) else {
            names.one_is_unreadable();
            return;
        };
        names.give(id, span, &mut self.parser.problems);
        if list == List::Questions {
            self.parser.problems.belong_to(kept, &QuestionId::new(id));
        }
    }

    /// What follows the bank's closing parenthesis: nothing, if all is well.
    fn after_the_end(&mut self) {
        loop {
            if self.goes_on_after_bracket() {
                // Elements after a parenthesis too many; what closes them closes the bank again.
                self.parser.pretend_open(Bracket::Round, self.bank);
                if self.is_cut_short || self.fields() == Then::Stop {
                    return;
                }
                continue;
            }
            if self.parser.at(&Token::End) {
                return;
            }
            let here = self.parser.span();
            if !self.parser.tell_fault() {
                let found = self.parser.found();
                self.parser.problems.push(here, Problem::TextAfterEnd { found });
            }
            self.broken += 1;
            let element = List::Questions.element();
            if self.broken > MOST_BROKEN
                || self.parser.resync(here, 0, Some(element), &[]).is_none()
            {
                return;
            }
        }
    }
}
