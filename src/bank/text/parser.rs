//! From tokens to trees, one value at a time.
//!
//! A missing comma is told and passed over. Whatever else is wrong ends the value ([`Broken`]);
//! where reading goes on is for the caller to say, who knows what the value belonged to.

use super::lexer::{Lexeme, Lexer};
use super::resync::{Ahead, Mark, next_mark};
use super::token::{Bracket, Token};
use super::tree::{Entry, Group, Kind, Name, Node};
use super::{MAX_DEPTH, MAX_VALUES, Span, beginning};
use crate::bank::diagnostic::{Found, Problem, Problems, Punctuation};

/// A value could not be read; what is wrong with it has been told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Broken;

/// A text being read, with what is wrong in it so far.
pub(crate) struct Parser<'t> {
    lexer: Lexer<'t>,
    pub(crate) problems: Problems<'t>,
    /// The token at hand, not yet taken.
    pub(super) current: Lexeme<'t>,
    pub(super) span: Span,
    /// The one before it.
    pub(super) previous: Span,
    pub(super) previous_is_text: bool,
    ahead: Ahead,
    /// The brackets that are open.
    pub(super) open: Vec<(Bracket, Span)>,
    /// Values read since [`Parser::begin_element`].
    values: usize,
    /// Whether the whole text is read as one value: without a limit, and elements of the bank's
    /// lists stand within it.
    pub(super) is_whole: bool,
}

impl<'t> Parser<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let mut parser = Self {
            lexer: Lexer::new(text),
            problems: Problems::new(text),
            current: Lexeme::Token(Token::End),
            span: Span::default(),
            previous: Span::default(),
            previous_is_text: false,
            ahead: Ahead::default(),
            open: Vec::new(),
            values: 0,
            is_whole: false,
        };
        parser.advance();
        parser
    }

    pub(crate) fn text(&self) -> &'t str {
        self.lexer.text()
    }

    /// The token at hand, if it is one.
    pub(crate) fn token(&self) -> Option<&Token<'t>> {
        match &self.current {
            Lexeme::Token(token) => Some(token),
            Lexeme::Stray(_) | Lexeme::Fault(_) => None,
        }
    }

    /// The place of the token at hand.
    pub(crate) fn span(&self) -> Span {
        self.span
    }

    /// The first character after the token at hand, space and comments aside.
    pub(crate) fn peek(&mut self) -> Option<char> {
        self.lexer.peek_after_space()
    }

    pub(crate) fn at(&self, token: &Token<'t>) -> bool {
        self.token() == Some(token)
    }

    /// Whether this closing bracket is at hand.
    #[inline]
    pub(crate) fn at_close(&self, bracket: Bracket) -> bool {
        matches!(self.current, Lexeme::Token(Token::Close(found)) if found == bracket)
    }

    #[inline]
    fn take_comma(&mut self) -> bool {
        let found = matches!(self.current, Lexeme::Token(Token::Comma));
        if found {
            self.advance();
        }
        found
    }

    #[inline]
    fn take_colon(&mut self) -> bool {
        let found = matches!(self.current, Lexeme::Token(Token::Colon));
        if found {
            self.advance();
        }
        found
    }

    /// Reads the whole text as one value, however much there is in it.
    pub(super) fn whole(mut self) -> Option<Node<'t>> {
        self.is_whole = true;
        self.attributes().ok()?;
        let node = self.value().ok()?;
        (self.at(&Token::End) && self.problems.errors() == 0).then_some(node)
    }

    /// Takes the token at hand and looks at the next.
    pub(crate) fn advance(&mut self) -> Lexeme<'t> {
        self.previous = self.span;
        self.previous_is_text = matches!(self.current, Lexeme::Token(Token::Text(_)));
        let (next, span) = self.lexer.next();
        self.span = span;
        std::mem::replace(&mut self.current, next)
    }

    /// Takes the token at hand if it is this one.
    pub(crate) fn take(&mut self, token: &Token<'t>) -> bool {
        let found = self.at(token);
        if found {
            self.advance();
        }
        found
    }

    /// Takes an opening bracket, which is at hand.
    pub(crate) fn open(&mut self, bracket: Bracket) {
        self.open.push((bracket, self.span));
        self.advance();
    }

    /// Takes the bracket that closes the innermost open one, which is at hand.
    pub(crate) fn close(&mut self) {
        self.open.pop();
        self.advance();
    }

    /// How many brackets are open.
    pub(crate) fn depth(&self) -> usize {
        self.open.len()
    }

    /// Takes a bracket as open that was closed by mistake.
    pub(crate) fn pretend_open(&mut self, bracket: Bracket, at: Span) {
        self.open.push((bracket, at));
    }

    /// Takes the innermost bracket as closed although nothing closed it.
    pub(crate) fn pretend_closed(&mut self) {
        self.open.pop();
    }

    /// Takes the name of a field and its colon.
    pub(crate) fn field_name(&mut self) -> Result<Name<'t>, Broken> {
        let span = self.span;
        let Lexeme::Token(Token::Word(text)) = self.current else {
            return Err(self.fail(Punctuation::FieldName));
        };
        self.advance();
        if !self.take_colon() {
            return Err(self.fail(Punctuation::Colon));
        }
        Ok(Name { text, span })
    }

    /// Takes the comma after a field, unless the group ends.
    pub(crate) fn group_end(&mut self) -> Result<(), Broken> {
        self.separator(Bracket::Round)
    }

    /// Takes the comma after an element, unless the list ends.
    pub(crate) fn element_end(&mut self) -> Result<(), Broken> {
        if self.begins_next_element() {
            self.tell_missing_comma();
            return Ok(());
        }
        self.separator(Bracket::Square)
    }

    /// Tells what is wrong with what stands at hand, if it is no token at all.
    pub(crate) fn tell_fault(&mut self) -> bool {
        let Lexeme::Fault(problem) = &self.current else { return false };
        self.problems.push(self.span, problem.as_ref().clone());
        true
    }

    /// Begins to count the values of an element.
    pub(crate) fn begin_element(&mut self) {
        self.values = 0;
    }

    /// Goes on at the next mark after `from`, with only `depth` brackets open. Without a mark, at
    /// the end of the text.
    pub(crate) fn resync(
        &mut self,
        from: Span,
        depth: usize,
        element: Option<&'static str>,
        fields: &[&str],
    ) -> Option<Mark> {
        let mark = next_mark(self.text(), from.start as usize, element, fields, &mut self.ahead);
        let to = match mark {
            Some(Mark::Element(at) | Mark::Field(at)) => at,
            None => self.text().len(),
        };
        self.open.truncate(depth);
        self.lexer.jump(to);
        self.advance();
        mark
    }

    /// Reads one element of a list whose elements have this name.
    pub(crate) fn element(&mut self, name: &'static str) -> Result<Node<'t>, Broken> {
        if self.at(&Token::Word(name)) && self.peek() != Some('(') {
            self.advance();
            let (expected, found) = (Punctuation::Bracket('('), self.found());
            let place = Span::empty_at(self.previous.end);
            self.problems.push(place, Problem::Unexpected { expected, found });
            return Err(Broken);
        }
        self.value()
    }

    /// Reads one value.
    pub(crate) fn value(&mut self) -> Result<Node<'t>, Broken> {
        self.values += 1;
        if self.values > MAX_VALUES && !self.is_whole {
            self.problems.push(self.span, Problem::TooManyValues { limit: MAX_VALUES });
            return Err(Broken);
        }
        let span = self.span;
        match &self.current {
            Lexeme::Token(Token::Open(bracket)) => match bracket {
                Bracket::Round => self.group(None, span),
                Bracket::Square => self.list(),
                Bracket::Curly => self.map(),
            },
            Lexeme::Token(Token::Word(_)) => {
                let Lexeme::Token(Token::Word(word)) = self.advance() else { return Err(Broken) };
                self.after_word(word, span)
            }
            Lexeme::Token(Token::Text(_) | Token::Number(_) | Token::Char(_)) => {
                let kind = match self.advance() {
                    Lexeme::Token(Token::Text(text)) => Kind::Text(text),
                    Lexeme::Token(Token::Number(number)) => Kind::Number(number),
                    Lexeme::Token(Token::Char(c)) => Kind::Char(c),
                    Lexeme::Token(
                        Token::Open(_)
                        | Token::Close(_)
                        | Token::Comma
                        | Token::Colon
                        | Token::Hash
                        | Token::Word(_)
                        | Token::End,
                    )
                    | Lexeme::Stray(_)
                    | Lexeme::Fault(_) => return Err(Broken),
                };
                Ok(Node { span, kind })
            }
            Lexeme::Token(
                Token::Close(_) | Token::Comma | Token::Colon | Token::Hash | Token::End,
            )
            | Lexeme::Stray(_)
            | Lexeme::Fault(_) => Err(self.fail(Punctuation::Value)),
        }
    }

    /// Reads the rest of a value that begins with a name.
    fn after_word(&mut self, word: &'t str, span: Span) -> Result<Node<'t>, Broken> {
        if word == "Some" {
            return self.some(span);
        }
        if matches!(self.current, Lexeme::Token(Token::Open(Bracket::Round))) {
            return self.group(Some(word), span);
        }
        let kind = match word {
            "true" => Kind::Flag(true),
            "false" => Kind::Flag(false),
            _ => {
                Kind::Group(Group { name: Some(word), has_parentheses: false, entries: Vec::new() })
            }
        };
        Ok(Node { span, kind })
    }

    /// `Some(…)` is no group like others: it holds one value.
    fn some(&mut self, start: Span) -> Result<Node<'t>, Broken> {
        if !matches!(self.current, Lexeme::Token(Token::Open(Bracket::Round))) {
            return Err(self.fail(Punctuation::Bracket('(')));
        }
        self.descend(Bracket::Round)?;
        let value = self.value()?;
        self.take_comma();
        if !self.at_close(Bracket::Round) {
            return Err(self.fail(Punctuation::Bracket(')')));
        }
        self.close();
        let entries = vec![Entry { name: None, value }];
        let kind = Kind::Group(Group { name: Some("Some"), has_parentheses: true, entries });
        Ok(Node { span: start.until(self.previous), kind })
    }

    fn descend(&mut self, bracket: Bracket) -> Result<(), Broken> {
        if self.open.len() >= MAX_DEPTH {
            self.problems.push(self.span, Problem::TooDeep { limit: MAX_DEPTH });
            return Err(Broken);
        }
        self.open(bracket);
        Ok(())
    }

    /// Reads the parentheses of a group; its name has been taken.
    fn group(&mut self, name: Option<&'t str>, start: Span) -> Result<Node<'t>, Broken> {
        self.descend(Bracket::Round)?;
        let mut entries: Vec<Entry<'t>> = Vec::new();
        while !self.at_close(Bracket::Round) {
            let entry = self.entry()?;
            if let Some(first) = entries.first()
                && first.name.is_some() != entry.name.is_some()
            {
                return Err(self.mixed(&entry));
            }
            entries.push(entry);
            self.separator(Bracket::Round)?;
        }
        self.close();
        let kind = Kind::Group(Group { name, has_parentheses: true, entries });
        Ok(Node { span: start.until(self.previous), kind })
    }

    fn entry(&mut self) -> Result<Entry<'t>, Broken> {
        let span = self.span;
        if self.begins_next_element() {
            return Err(self.fail(Punctuation::FieldName));
        }
        let Lexeme::Token(Token::Word(text)) = self.current else {
            let value = self.value()?;
            if self.at(&Token::Colon) {
                return Err(self.fail(Punctuation::CommaOr(')')));
            }
            return Ok(Entry { name: None, value });
        };
        self.advance();
        if self.take_colon() {
            return Ok(Entry { name: Some(Name { text, span }), value: self.value()? });
        }
        if self.lacks_colon(span) {
            return Err(self.fail(Punctuation::Colon));
        }
        self.values += 1;
        Ok(Entry { name: None, value: self.after_word(text, span)? })
    }

    fn list(&mut self) -> Result<Node<'t>, Broken> {
        let start = self.span;
        self.descend(Bracket::Square)?;
        let mut values = Vec::new();
        while !self.at_close(Bracket::Square) {
            if self.begins_next_element() {
                return Err(self.fail(Punctuation::Value));
            }
            values.push(self.value()?);
            self.separator(Bracket::Square)?;
        }
        self.close();
        Ok(Node { span: start.until(self.previous), kind: Kind::List(values) })
    }

    fn map(&mut self) -> Result<Node<'t>, Broken> {
        let start = self.span;
        self.descend(Bracket::Curly)?;
        let mut entries = Vec::new();
        while !self.at_close(Bracket::Curly) {
            let key = self.value()?;
            if !self.take_colon() {
                return Err(self.fail(Punctuation::Colon));
            }
            entries.push((key, self.value()?));
            self.separator(Bracket::Curly)?;
        }
        self.close();
        Ok(Node { span: start.until(self.previous), kind: Kind::Map(entries) })
    }

    /// Takes the comma after a value, unless the bracket ends. A missing one is told.
    fn separator(&mut self, bracket: Bracket) -> Result<(), Broken> {
        if self.take_comma() || self.at_close(bracket) {
            return Ok(());
        }
        if self.lacks_comma() {
            self.tell_missing_comma();
            return Ok(());
        }
        Err(self.fail(Punctuation::CommaOr(bracket.closing())))
    }

    /// What stands at hand, for a sentence about it.
    pub(crate) fn found(&self) -> Found {
        match &self.current {
            Lexeme::Stray(c) => Found::Mark(*c),
            Lexeme::Fault(_) => {
                self.span.of(self.text()).chars().next().map_or(Found::End, Found::Mark)
            }
            Lexeme::Token(token) => match token {
                Token::Open(bracket) => Found::Mark(bracket.opening()),
                Token::Close(bracket) => Found::Mark(bracket.closing()),
                Token::Comma => Found::Mark(','),
                Token::Colon => Found::Mark(':'),
                Token::Hash => Found::Mark('#'),
                Token::Word(word) => Found::Name(beginning(word).to_owned()),
                Token::Number(_) => Found::Number(beginning(self.span.of(self.text())).to_owned()),
                Token::Char(_) => Found::Char,
                Token::Text(_) => Found::Text,
                Token::End => Found::End,
            },
        }
    }
}
