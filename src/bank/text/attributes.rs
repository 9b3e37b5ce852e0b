//! What may stand before the bank: `#![enable(implicit_some)]`.

use super::lexer::Lexeme;
use super::parser::{Broken, Parser};
use super::token::{Bracket, Token};
use crate::bank::diagnostic::{Problem, Punctuation};

/// The extensions of the format. None of them changes what a bank means here, as both spellings of
/// everything they are about are read anyway.
const EXTENSIONS: [&str; 4] =
    ["implicit_some", "unwrap_newtypes", "unwrap_variant_newtypes", "explicit_struct_names"];

impl Parser<'_> {
    /// Takes all attributes.
    pub(crate) fn attributes(&mut self) -> Result<(), Broken> {
        while self.take(&Token::Hash) {
            if !matches!(self.current, Lexeme::Stray('!')) {
                return Err(self.fail(Punctuation::Attribute));
            }
            self.advance();
            self.expect_open(Bracket::Square)?;
            match self.token() {
                Some(Token::Word("enable")) => {
                    self.advance();
                    self.extensions()?;
                }
                Some(Token::Word("type" | "schema")) => {
                    self.advance();
                    if !matches!(self.current, Lexeme::Stray('=')) {
                        return Err(self.fail(Punctuation::Attribute));
                    }
                    self.advance();
                    if !matches!(self.token(), Some(Token::Text(_))) {
                        return Err(self.fail(Punctuation::Value));
                    }
                    self.advance();
                }
                _ => return Err(self.fail(Punctuation::Attribute)),
            }
            self.expect_close(Bracket::Square)?;
        }
        Ok(())
    }

    fn extensions(&mut self) -> Result<(), Broken> {
        self.expect_open(Bracket::Round)?;
        loop {
            let Some(&Token::Word(name)) = self.token() else {
                return Err(self.fail(Punctuation::Attribute));
            };
            if !EXTENSIONS.contains(&name) {
                let problem = Problem::UnknownExtension { name: name.to_owned() };
                self.problems.push(self.span, problem);
            }
            self.advance();
            if !self.take(&Token::Comma) || self.at(&Token::Close(Bracket::Round)) {
                return self.expect_close(Bracket::Round);
            }
        }
    }

    fn expect_open(&mut self, bracket: Bracket) -> Result<(), Broken> {
        if !self.at(&Token::Open(bracket)) {
            return Err(self.fail(Punctuation::Bracket(bracket.opening())));
        }
        self.open(bracket);
        Ok(())
    }

    fn expect_close(&mut self, bracket: Bracket) -> Result<(), Broken> {
        if !self.at(&Token::Close(bracket)) {
            return Err(self.fail(Punctuation::Bracket(bracket.closing())));
        }
        self.close();
        Ok(())
    }
}
