//! Typed answers: a few words, or free text.

use super::decode::{Decoder, Shape};
use super::values::Placed;
use crate::bank::check;
use crate::bank::diagnostic::{Bounds, Expected, Problem};
use crate::bank::text::{Group, Kind, Node};
use crate::bank::{Forgiveness, KnownText, Open, ShortAnswer};

const SHORT_ANSWER: Shape<4> =
    Shape { name: "ShortAnswer", fields: ["accept", "wrong", "slips", "strict"], positional: 1 };
const RIGHT: Shape<2> = Shape { name: "Right", fields: ["text", "reason"], positional: 2 };
const WRONG: Shape<2> = Shape { name: "Wrong", ..RIGHT };
const OPEN: Shape<2> = Shape { name: "Open", fields: ["model", "points"], positional: 1 };

/// The fields that a short answer and a typed gap share.
pub(super) struct TypedFields<'n, 't> {
    pub(super) accept: &'n Node<'t>,
    pub(super) wrong: Option<&'n Node<'t>>,
    pub(super) slips: Option<&'n Node<'t>>,
    pub(super) strict: Option<&'n Node<'t>>,
}

impl<'t> Decoder<'_, 't> {
    pub(super) fn short_answer(
        &mut self,
        node: &Node<'t>,
        group: &Group<'t>,
    ) -> Option<ShortAnswer> {
        let [accept, wrong, slips, strict] = self.fill(group, &SHORT_ANSWER);
        let accept = self.need(accept, node, SHORT_ANSWER.name, "accept")?;
        self.typed(&TypedFields { accept, wrong, slips, strict })
    }

    pub(super) fn typed(&mut self, fields: &TypedFields<'_, 't>) -> Option<ShortAnswer> {
        let TypedFields { accept, wrong, slips, strict } = fields;
        let forgive = Forgiveness {
            slips: slips.map_or(Some(0), |node| self.slips(node))?,
            ..self.forgiveness(*strict)
        };
        let errors = self.problems.errors();
        let right = self.accepted(accept);
        let wrong = wrong.map_or_else(Vec::new, |node| self.wrong_texts(node, "wrong"));
        if self.problems.errors() > errors {
            return None;
        }
        if right.is_empty() {
            self.problems.push(accept.head(), Problem::NoKey {});
            return None;
        }
        check::typed(&right, &wrong, forgive, self.problems);
        let texts = |placed: Vec<Placed<KnownText>>| -> Vec<KnownText> {
            placed.into_iter().map(|placed| placed.value).collect()
        };
        Some(ShortAnswer { accept: texts(right), wrong: texts(wrong), forgive })
    }

    /// Accepted answers: a list, or a single one without a list around it.
    fn accepted(&mut self, node: &Node<'t>) -> Vec<Placed<KnownText>> {
        let single = std::slice::from_ref(node);
        let entries = match &node.kind {
            Kind::Text(_) | Kind::Group(_) => single,
            Kind::Flag(_) | Kind::Number(_) | Kind::Char(_) | Kind::List(_) | Kind::Map(_) => {
                match self.list(node, "accept", check::MOST_ENTRIES) {
                    Some(entries) => entries,
                    None => return Vec::new(),
                }
            }
        };
        let shape = (&RIGHT, Expected::AcceptedText);
        entries.iter().filter_map(|entry| self.known_text(entry, "accept", shape)).collect()
    }

    /// Foreseen wrong answers, or things that fit nothing.
    pub(super) fn wrong_texts(
        &mut self,
        node: &Node<'t>,
        field: &'static str,
    ) -> Vec<Placed<KnownText>> {
        let Some(entries) = self.list(node, field, check::MOST_ENTRIES) else { return Vec::new() };
        let shape = (&WRONG, Expected::WrongText);
        entries.iter().filter_map(|entry| self.known_text(entry, field, shape)).collect()
    }

    fn known_text(
        &mut self,
        node: &Node<'t>,
        field: &'static str,
        (shape, expected): (&Shape<2>, Expected),
    ) -> Option<Placed<KnownText>> {
        match node.group() {
            None if matches!(node.kind, Kind::Text(_)) => {
                let text = self.filled(node, field)?.to_owned();
                Some(Placed { value: KnownText { text, reason: None }, span: node.span })
            }
            Some(group) if group.name == Some(shape.name) => {
                let [text, reason] = self.fill(group, shape);
                let reason = self.maybe(reason, "reason");
                let text = self.need(text, node, shape.name, "text")?;
                let value = KnownText { text: self.filled(text, "text")?.to_owned(), reason };
                Some(Placed { value, span: text.span })
            }
            _ => {
                self.wrong_kind(node, field, expected);
                None
            }
        }
    }

    fn slips(&mut self, node: &Node<'t>) -> Option<u8> {
        let slips = self.count(node, "slips")?;
        match u8::try_from(slips) {
            Ok(slips) if slips <= 3 => Some(slips),
            _ => {
                let value = slips.to_string();
                let problem =
                    Problem::NumberOutOfRange { field: "slips", value, range: Bounds::Slips };
                self.problems.push(node.span, problem);
                None
            }
        }
    }

    fn forgiveness(&mut self, strict: Option<&Node<'t>>) -> Forgiveness {
        const NAMES: [&str; 4] = ["Case", "Accents", "Punctuation", "Spacing"];
        let mut forgive = Forgiveness::default();
        let entries =
            strict.and_then(|node| self.list(node, "strict", NAMES.len())).unwrap_or_default();
        for entry in entries {
            match entry.group().and_then(|group| group.name) {
                Some("Case") => forgive.case = false,
                Some("Accents") => forgive.accents = false,
                Some("Punctuation") => forgive.punctuation = false,
                Some("Spacing") => forgive.spacing = false,
                Some(_) => self.unknown_name(entry, "strict", &NAMES),
                None => {
                    self.wrong_kind(entry, "strict", Expected::Strict);
                }
            }
        }
        forgive
    }

    pub(super) fn open(&mut self, node: &Node<'t>, group: &Group<'t>) -> Option<Open> {
        let [model, points] = self.fill(group, &OPEN);
        let points = self.texts(points, "points", check::MOST_ENTRIES);
        let model = self.need(model, node, OPEN.name, "model")?;
        Some(Open { model: self.filled(model, "model")?.to_owned(), points })
    }
}
