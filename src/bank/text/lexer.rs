//! From characters to tokens.

use std::borrow::Cow;

use super::strings::{self, Fault, Scanned};
use super::token::{Bracket, Token};
use super::{MAX_STRING_BYTES, Span, beginning, number};
use crate::bank::diagnostic::Problem;

/// A text and how far it has been read.
pub(super) struct Lexer<'t> {
    text: &'t str,
    at: usize,
    /// Where exactly something is wrong, if that is not where it begins.
    fault: Option<Span>,
}

/// What [`Lexer::next`] comes back with: tokens, and what can be none.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Lexeme<'t> {
    Token(Token<'t>),
    /// A character that begins nothing.
    Stray(char),
    /// Something that was begun and is wrong.
    Fault(Box<Problem>),
}

impl<'t> Lexer<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        // Windows editors put a byte order mark in front; it says nothing.
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self { text, at, fault: None }
    }

    pub(super) fn text(&self) -> &'t str {
        self.text
    }

    /// Goes on from another place.
    pub(super) fn jump(&mut self, at: usize) {
        self.at = at;
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn byte(&self, ahead: usize) -> u8 {
        // No NUL is in the text, as it was refused before; here it stands for the end.
        self.text.as_bytes().get(self.at + ahead).copied().unwrap_or_default()
    }

    /// The first character after space and comments that begins at or after the present place.
    pub(super) fn peek_after_space(&mut self) -> Option<char> {
        let here = self.at;
        let ended = self.skip_space();
        let next = self.rest().chars().next();
        self.at = here;
        ended.ok().and(next)
    }

    /// The next token and its place.
    pub(super) fn next(&mut self) -> (Lexeme<'t>, Span) {
        if let Err(start) = self.skip_space() {
            let fault = Lexeme::Fault(Box::new(Problem::UnclosedComment {}));
            return (fault, Span::new(start, start + 2));
        }
        let start = self.at;
        let lexeme = self.lexeme();
        (lexeme, self.fault.take().unwrap_or(Span::new(start, self.at)))
    }

    fn lexeme(&mut self) -> Lexeme<'t> {
        let byte = self.byte(0);
        let mark = match byte {
            0 => return self.unread_end(),
            b'(' => Token::Open(Bracket::Round),
            b'[' => Token::Open(Bracket::Square),
            b'{' => Token::Open(Bracket::Curly),
            b')' => Token::Close(Bracket::Round),
            b']' => Token::Close(Bracket::Square),
            b'}' => Token::Close(Bracket::Curly),
            b',' => Token::Comma,
            b':' => Token::Colon,
            b'#' => Token::Hash,
            b'"' => return self.quoted(),
            b'\'' => return self.character(),
            b'r' if self.begins_raw_text() => return self.raw_text(),
            b'0'..=b'9' => return self.number(),
            b'+' | b'-' | b'.' if self.begins_number() => return self.number(),
            b'A'..=b'Z' | b'a'..=b'z' | b'_' => return self.word(),
            _ => return self.other(),
        };
        self.at += 1;
        Lexeme::Token(mark)
    }

    fn unread_end(&mut self) -> Lexeme<'t> {
        if self.at >= self.text.len() { Lexeme::Token(Token::End) } else { self.other() }
    }

    fn other(&mut self) -> Lexeme<'t> {
        let Some(c) = self.rest().chars().next() else { return Lexeme::Token(Token::End) };
        if c.is_alphabetic() {
            return self.word();
        }
        self.at += c.len_utf8();
        match c {
            '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' => {
                Lexeme::Fault(Box::new(Problem::CurlyQuote { mark: c }))
            }
            _ => Lexeme::Stray(c),
        }
    }

    /// Skips white space and comments. The error is where a comment begins that has no end.
    fn skip_space(&mut self) -> Result<(), usize> {
        loop {
            match self.byte(0) {
                b' ' | b'\t' | b'\n' | b'\r' | 0x0B | 0x0C => self.at += 1,
                b'/' => match self.byte(1) {
                    b'/' => {
                        let rest = self.rest();
                        self.at += rest.find('\n').unwrap_or(rest.len());
                    }
                    b'*' => self.skip_block_comment()?,
                    _ => return Ok(()),
                },
                0x80.. => {
                    let Some(c) = self.rest().chars().next() else { return Ok(()) };
                    if !matches!(c, '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}') {
                        return Ok(());
                    }
                    self.at += c.len_utf8();
                }
                _ => return Ok(()),
            }
        }
    }

    /// Block comments nest.
    fn skip_block_comment(&mut self) -> Result<(), usize> {
        let start = self.at;
        self.at += 2;
        let mut open = 1_usize;
        while open > 0 {
            match (self.byte(0), self.byte(1)) {
                (b'/', b'*') => {
                    open += 1;
                    self.at += 2;
                }
                (b'*', b'/') => {
                    open -= 1;
                    self.at += 2;
                }
                (0, _) if self.at >= self.text.len() => return Err(start),
                _ => self.at += 1,
            }
        }
        Ok(())
    }

    fn quoted(&mut self) -> Lexeme<'t> {
        let start = self.at;
        self.at += 1;
        match strings::quoted(self.rest()) {
            Ok(Scanned::Plain(text)) => {
                self.at += text.len() + 1;
                Lexeme::Token(Token::Text(Cow::Borrowed(text)))
            }
            Ok(Scanned::Resolved(text, length)) => {
                self.at += length;
                Lexeme::Token(Token::Text(Cow::Owned(text)))
            }
            Err(fault) => self.text_fault(start, fault),
        }
    }

    fn begins_raw_text(&self) -> bool {
        let rest = self.rest().get(1..).unwrap_or_default();
        let hashes = rest.bytes().take_while(|&byte| byte == b'#').count();
        rest.as_bytes().get(hashes) == Some(&b'"')
    }

    fn raw_text(&mut self) -> Lexeme<'t> {
        let start = self.at;
        self.at += 1;
        let hashes = self.rest().bytes().take_while(|&byte| byte == b'#').count();
        self.at += hashes + 1;
        match strings::raw(self.rest(), hashes) {
            Ok(text) => {
                self.at += text.len() + 1 + hashes;
                Lexeme::Token(Token::Text(Cow::Borrowed(text)))
            }
            Err(fault) => self.text_fault(start, fault),
        }
    }

    fn text_fault(&mut self, start: usize, fault: Fault) -> Lexeme<'t> {
        let problem = match fault {
            // The opening quote is what to point at, not everything after it.
            Fault::Unclosed => Problem::UnclosedText {},
            Fault::TooLong => Problem::TextTooLong { limit_kib: MAX_STRING_BYTES / 1024 },
            Fault::Escape(from, length) => {
                let from = self.at + from;
                let place = Span::new(from, from + length);
                self.fault = Some(place);
                let escape = place.of(self.text).to_owned();
                return Lexeme::Fault(Box::new(Problem::BadEscape { escape }));
            }
        };
        self.at = start + 1;
        Lexeme::Fault(Box::new(problem))
    }

    fn character(&mut self) -> Lexeme<'t> {
        self.at += 1;
        match strings::character(self.rest()) {
            Ok((c, length)) => {
                self.at += length;
                Lexeme::Token(Token::Char(c))
            }
            Err(_) => Lexeme::Fault(Box::new(Problem::SingleQuote {})),
        }
    }

    fn begins_number(&self) -> bool {
        match (self.byte(0), self.byte(1)) {
            (b'.', next) => next.is_ascii_digit(),
            (_, next) => {
                next.is_ascii_digit() || next == b'.' || self.rest_after_sign_is("inf", "NaN")
            }
        }
    }

    fn rest_after_sign_is(&self, one: &str, other: &str) -> bool {
        let rest = self.rest().get(1..).unwrap_or_default();
        [one, other].iter().any(|name| {
            rest.strip_prefix(name)
                .is_some_and(|after| !after.starts_with(|c: char| c == '_' || c.is_alphanumeric()))
        })
    }

    fn number(&mut self) -> Lexeme<'t> {
        let bytes = self.rest().as_bytes();
        if self.rest_after_sign_is("inf", "NaN") {
            self.at += 4;
            let value = match bytes {
                [b'-', b'i', ..] => f64::NEG_INFINITY,
                [_, b'i', ..] => f64::INFINITY,
                _ => f64::NAN,
            };
            return Lexeme::Token(Token::Number(value));
        }
        let mut length = 1;
        let mut before = bytes.first().copied().unwrap_or_default();
        let is_based = bytes.get(1).is_some_and(u8::is_ascii_alphabetic);
        while let Some(&byte) = bytes.get(length) {
            // Digits after a minus: a date without its quotes, to be told of as a whole.
            let is_date = byte == b'-' && bytes.get(length + 1).is_some_and(u8::is_ascii_digit);
            let is_exponent = matches!((before, byte), (b'e' | b'E', b'+' | b'-')) && !is_based;
            let goes_on = byte.is_ascii_alphanumeric()
                || matches!(byte, b'_' | b'.')
                || is_date
                || is_exponent;
            if !goes_on {
                break;
            }
            before = byte;
            length += 1;
        }
        let spelling = self.rest().get(..length).unwrap_or_default();
        self.at += length;
        let spelling = beginning(spelling);
        if spelling.len() == length
            && let Some(value) = number::value(spelling)
        {
            return Lexeme::Token(Token::Number(value));
        }
        let spelling = spelling.to_owned();
        let is_date = spelling.split('-').filter(|part| !part.is_empty()).count() == 3;
        Lexeme::Fault(Box::new(if is_date {
            Problem::UnquotedDate { date: spelling }
        } else {
            Problem::BadNumber { spelling }
        }))
    }

    fn word(&mut self) -> Lexeme<'t> {
        if self.byte(0) == b'r' && self.byte(1) == b'#' {
            self.at += 2;
        }
        let rest = self.rest();
        let ascii =
            rest.bytes().take_while(|&byte| byte == b'_' || byte.is_ascii_alphanumeric()).count();
        let length = if rest.as_bytes().get(ascii).is_some_and(|byte| !byte.is_ascii()) {
            rest.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(rest.len())
        } else {
            ascii
        };
        self.at += length;
        let word = rest.get(..length).unwrap_or_default();
        match (word, self.byte(0)) {
            // Other readers of the format take these for the middle of a name.
            (_, b'.' | b'+' | b'-') | ("", _) => {
                let c = self.rest().chars().next().unwrap_or('#');
                Lexeme::Stray(c)
            }
            ("inf", _) => Lexeme::Token(Token::Number(f64::INFINITY)),
            ("NaN", _) => Lexeme::Token(Token::Number(f64::NAN)),
            _ => Lexeme::Token(Token::Word(word)),
        }
    }
}
