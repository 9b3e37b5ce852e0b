//! What to say when the grammar is broken: rarely what stands at hand is to blame.
//!
//! A quote forgotten ten lines up makes itself felt as a word where a comma should be; a bracket
//! forgotten makes itself felt at the next question. The person is told where the cause is.

use super::Span;
use super::lexer::Lexeme;
use super::parser::{Broken, Parser};
use super::token::{Bracket, Token};
use super::tree::{Entry, Kind};
use crate::bank::diagnostic::{Problem, Punctuation};

/// Names that begin an element of one of the bank's lists, and so stand in no other value.
const ELEMENTS: [&str; 3] = ["Question", "Passage", "Source"];

impl<'t> Parser<'t> {
    /// Tells what is wrong at the token at hand.
    pub(crate) fn fail(&mut self, expected: Punctuation) -> Broken {
        let (span, problem) = self.cause(expected);
        self.problems.push(span, problem);
        Broken
    }

    fn cause(&mut self, expected: Punctuation) -> (Span, Problem) {
        if self.previous_is_text && swallows_code(self.previous.of(self.text())) {
            return (first_byte(self.previous), Problem::UnclosedText {});
        }
        if self.is_quote_in_text() {
            let end = self.previous.end;
            return (Span { start: end.saturating_sub(1), end }, Problem::QuoteInText {});
        }
        if let Lexeme::Fault(problem) = &self.current {
            return (self.span, problem.as_ref().clone());
        }
        let ends_here =
            self.at(&Token::End) || self.begins_next_element() || self.begins_field_in_list();
        if ends_here && let Some(unclosed) = self.unclosed() {
            return unclosed;
        }
        if let (Some(&Token::Close(found)), Some(&(open, at))) = (self.token(), self.open.last())
            && found != open
        {
            let problem = Problem::WrongBracket {
                open: open.opening(),
                line: self.problems.line(at),
                expected: open.closing(),
                found: found.closing(),
            };
            return (self.span, problem);
        }
        if self.previous_is_text && self.at(&Token::Colon) {
            let written = self.previous.of(self.text());
            let name = written.trim_matches('"').to_owned();
            return (self.previous, Problem::QuotedName { name });
        }
        // `[Right("a"), Wrong("b"),` and then `explanation: "…"` on a line of its own.
        if self.at(&Token::Colon)
            && self.begins_line(self.previous)
            && let Some(unclosed) = self.unclosed()
        {
            return unclosed;
        }
        (self.span, Problem::Unexpected { expected, found: self.found() })
    }

    /// The innermost open bracket, as never closed.
    fn unclosed(&mut self) -> Option<(Span, Problem)> {
        let &(bracket, at) = self.open.last()?;
        let noticed = self.problems.line(self.span);
        let problem = Problem::UnclosedBracket {
            bracket: bracket.opening(),
            closing: bracket.closing(),
            noticed,
        };
        Some((at, problem))
    }

    /// Tells of a group in which some parts have names and others have none.
    pub(super) fn mixed(&mut self, entry: &Entry<'t>) -> Broken {
        let Entry { name, value } = entry;
        let Some(name) = name else {
            let name = value.head().of(self.text()).to_owned();
            // `value: 1,500`
            let like = if matches!(value.kind, Kind::Number(_)) { "number" } else { "part" };
            self.problems.push(value.head(), Problem::MixedParts { name, like });
            return Broken;
        };
        // `SingleChoice([…],` and then `explanation: "…"` on a line of its own: the parenthesis
        // was forgotten, and the field belongs to the question.
        let (span, problem) = match self.open.last() {
            Some(&(_, at)) if self.begins_line(name.span) && !self.same_line(at, name.span) => {
                match self.unclosed() {
                    Some(unclosed) => unclosed,
                    None => return Broken,
                }
            }
            _ => (name.span, Problem::MixedParts { name: name.text.to_owned(), like: "part" }),
        };
        self.problems.push(span, problem);
        Broken
    }

    /// Whether another value begins where a comma should be.
    pub(crate) fn lacks_comma(&mut self) -> bool {
        let begins_value = matches!(
            self.token(),
            Some(
                Token::Open(_)
                    | Token::Word(_)
                    | Token::Number(_)
                    | Token::Char(_)
                    | Token::Text(_)
            )
        );
        if !begins_value || self.is_quote_in_text() || self.begins_next_element() {
            return false;
        }
        !(self.previous_is_text && swallows_code(self.previous.of(self.text())))
    }

    /// Tells of a missing comma, after the value it should follow.
    pub(crate) fn tell_missing_comma(&mut self) {
        self.problems.push(Span::empty_at(self.previous.end), Problem::MissingComma {});
    }

    /// Whether a name, which was just taken, is followed by a value as if a colon stood between.
    pub(super) fn lacks_colon(&self, name: Span) -> bool {
        let is_equals = matches!(self.current, Lexeme::Stray('='));
        let is_value = matches!(self.token(), Some(Token::Text(_) | Token::Number(_)));
        is_equals || (is_value && self.same_line(name, self.span))
    }

    /// Whether the token at hand begins another element of the bank's lists.
    pub(super) fn begins_next_element(&mut self) -> bool {
        let Some(&Token::Word(word)) = self.token() else { return false };
        !self.is_whole && ELEMENTS.contains(&word) && self.peek() == Some('(')
    }

    /// Whether the text before the token at hand was ended by a quotation mark that was meant to
    /// belong to it: `"Who said "I resign" today?"`.
    fn is_quote_in_text(&mut self) -> bool {
        if !self.previous_is_text || !self.same_line(self.previous, self.span) {
            return false;
        }
        let touches = self.previous.end == self.span.start;
        match self.token() {
            Some(Token::Word(_)) => !matches!(self.peek(), Some(':' | '(')),
            Some(Token::Number(_) | Token::Text(_) | Token::Char(_)) => touches,
            Some(
                Token::Open(_)
                | Token::Close(_)
                | Token::Comma
                | Token::Colon
                | Token::Hash
                | Token::End,
            ) => false,
            None => true,
        }
    }

    /// Whether a name with a colon stands where a value of a list should.
    fn begins_field_in_list(&mut self) -> bool {
        matches!(self.token(), Some(Token::Word(_)))
            && matches!(self.open.last(), Some((Bracket::Square, _)))
            && self.begins_line(self.span)
            && self.peek() == Some(':')
    }

    fn same_line(&self, first: Span, second: Span) -> bool {
        let between = Span { start: first.end, end: second.start };
        !between.of(self.text()).contains('\n')
    }

    fn begins_line(&self, span: Span) -> bool {
        let before = self.text().get(..span.start as usize).unwrap_or_default();
        before.trim_end_matches([' ', '\t']).ends_with('\n')
    }
}

fn first_byte(span: Span) -> Span {
    Span { start: span.start, end: span.start + 1 }
}

/// Whether a text, quotes included, looks as if its closing quote had been forgotten: it covers
/// several lines, and its last quote stands where an opening one would.
fn swallows_code(text: &str) -> bool {
    let inner = text.strip_suffix('"').unwrap_or(text).trim_end_matches([' ', '\t']);
    text.contains('\n') && inner.ends_with([':', '(', '[', ','])
}
