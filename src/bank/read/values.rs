//! Single values: texts, numbers, dates, flags and lists.

use jiff::civil::Date;

use super::decode::Decoder;
use crate::bank::check;
use crate::bank::diagnostic::{Bounds, Expected, Problem};
use crate::bank::text::{Kind, Node, Span};

impl<'t> Decoder<'_, 't> {
    /// A text, which may be empty.
    pub(super) fn any_text<'n>(
        &mut self,
        node: &'n Node<'t>,
        field: &'static str,
    ) -> Option<&'n str> {
        if let Kind::Text(text) = &node.kind {
            return Some(text.as_ref());
        }
        self.wrong_kind(node, field, Expected::Text);
        None
    }

    /// A text that says something.
    pub(super) fn filled<'n>(
        &mut self,
        node: &'n Node<'t>,
        field: &'static str,
    ) -> Option<&'n str> {
        let text = self.any_text(node, field)?;
        if check::says_nothing(text) {
            self.problems.push(node.span, Problem::EmptyText { field });
            return None;
        }
        Some(text)
    }

    /// An optional text that says something if it is there.
    pub(super) fn maybe(&mut self, slot: Option<&Node<'t>>, field: &'static str) -> Option<String> {
        slot.and_then(|node| self.filled(node, field)).map(str::to_owned)
    }

    /// A number, neither infinite nor NaN.
    pub(super) fn number(&mut self, node: &Node<'t>, field: &'static str) -> Option<f64> {
        let Kind::Number(number) = node.kind else {
            self.wrong_kind(node, field, Expected::Number);
            return None;
        };
        if !number.is_finite() {
            let value = node.span.of(self.text).to_owned();
            self.problems.push(node.span, Problem::ImpossibleNumber { field, value });
            return None;
        }
        Some(number)
    }

    /// A number that has to lie within a range.
    pub(super) fn number_in(
        &mut self,
        node: &Node<'t>,
        field: &'static str,
        is_fine: impl FnOnce(f64) -> bool,
        range: Bounds,
    ) -> Option<f64> {
        let number = self.number(node, field)?;
        if !is_fine(number) {
            let value = node.span.of(self.text).to_owned();
            self.problems.push(node.span, Problem::NumberOutOfRange { field, value, range });
            return None;
        }
        Some(number)
    }

    /// A whole number, 0 or more.
    pub(super) fn count(&mut self, node: &Node<'t>, field: &'static str) -> Option<usize> {
        match node.kind {
            Kind::Number(number)
                if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number) =>
            {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "whole and within range, as was just looked at"
                )]
                Some(number as usize)
            }
            Kind::Flag(_)
            | Kind::Number(_)
            | Kind::Char(_)
            | Kind::Text(_)
            | Kind::List(_)
            | Kind::Map(_)
            | Kind::Group(_) => {
                self.wrong_kind(node, field, Expected::Count);
                None
            }
        }
    }

    pub(super) fn flag(&mut self, node: &Node<'t>, field: &'static str) -> Option<bool> {
        if let Kind::Flag(flag) = node.kind {
            return Some(flag);
        }
        self.wrong_kind(node, field, Expected::Flag);
        None
    }

    /// A list of at most so many entries.
    pub(super) fn list<'n>(
        &mut self,
        node: &'n Node<'t>,
        field: &'static str,
        limit: usize,
    ) -> Option<&'n [Node<'t>]> {
        let Kind::List(entries) = &node.kind else {
            self.wrong_kind(node, field, Expected::List);
            return None;
        };
        if let Some(one_too_many) = entries.get(limit) {
            self.problems.push(one_too_many.head(), Problem::TooMany { list: field, limit });
            return None;
        }
        Some(entries)
    }

    /// A list of texts that each say something; `None` if one of them is wrong.
    pub(super) fn texts(
        &mut self,
        slot: Option<&Node<'t>>,
        field: &'static str,
        limit: usize,
    ) -> Vec<String> {
        let Some(entries) = slot.and_then(|node| self.list(node, field, limit)) else {
            return Vec::new();
        };
        entries.iter().filter_map(|entry| self.filled(entry, field).map(str::to_owned)).collect()
    }

    /// A date such as `"2022-03-31"`.
    pub(super) fn date(&mut self, node: &Node<'t>, field: &'static str) -> Option<Date> {
        let Kind::Text(text) = &node.kind else {
            self.wrong_kind(node, field, Expected::Date);
            return None;
        };
        match check::date(text) {
            Ok(date) => Some(date),
            Err(fault) => {
                let value = text.to_string();
                self.problems.push(
                    node.span,
                    match fault {
                        check::DateFault::NotADate => Problem::BadDate { field, value },
                        check::DateFault::NoSuchDay => Problem::ImpossibleDate { value },
                    },
                );
                None
            }
        }
    }

    /// An optional date.
    pub(super) fn maybe_date(
        &mut self,
        slot: Option<&Node<'t>>,
        field: &'static str,
    ) -> Option<Date> {
        slot.and_then(|node| self.date(node, field))
    }

    /// An optional language tag.
    pub(super) fn maybe_language(&mut self, slot: Option<&Node<'t>>) -> Option<String> {
        let node = slot?;
        let tag = self.filled(node, "language")?;
        if !check::is_language_tag(tag) {
            self.problems.push(node.span, Problem::BadLanguage { value: tag.to_owned() });
            return None;
        }
        Some(tag.to_owned())
    }
}

/// A value with the place it was read from.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Placed<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}
