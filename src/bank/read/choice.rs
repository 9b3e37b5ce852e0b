//! Choices: options that are right or wrong, and statements that hold or do not.

use super::decode::{Decoder, Shape};
use crate::bank::check::{self, Offered};
use crate::bank::diagnostic::{Expected, Problem};
use crate::bank::text::{Group, Node};
use crate::bank::{Choice, ChoiceOption, Pin, TrueFalse};

pub(crate) use check::ChoiceKind;

const SINGLE: Shape<3> =
    Shape { name: "SingleChoice", fields: ["options", "show", "shuffle"], positional: 1 };
const MULTIPLE: Shape<3> = Shape { name: "MultipleChoice", ..SINGLE };
const RIGHT: Shape<4> =
    Shape { name: "Right", fields: ["text", "reason", "pin", "image"], positional: 2 };
const WRONG: Shape<4> = Shape { name: "Wrong", ..RIGHT };
const TRUE_FALSE: Shape<4> = Shape {
    name: "TrueFalse",
    fields: ["key", "reason", "reason_true", "reason_false"],
    positional: 2,
};

impl<'t> Decoder<'_, 't> {
    pub(super) fn choice(
        &mut self,
        node: &Node<'t>,
        group: &Group<'t>,
        kind: ChoiceKind,
    ) -> Option<Choice> {
        let shape = match kind {
            ChoiceKind::Single | ChoiceKind::Gap => &SINGLE,
            ChoiceKind::Multiple => &MULTIPLE,
        };
        let [options, show, shuffle] = self.fill(group, shape);
        let options = self.need(options, node, shape.name, "options");
        let shown = show.map(|show| (self.count(show, "show"), show.span));
        let shuffle = match shuffle {
            Some(shuffle) => Some(self.flag(shuffle, "shuffle")?),
            None => None,
        };
        let mut choice = self.options(options?, node, kind, shuffle)?;
        if let Some((show, span)) = shown {
            let show = show?;
            choice.show = check::shown(&choice, kind, show, span, self.problems);
        }
        Some(choice)
    }

    /// The list of options, checked; `owner` is what to point at where they lack something.
    pub(super) fn options(
        &mut self,
        list: &Node<'t>,
        owner: &Node<'t>,
        kind: ChoiceKind,
        shuffle: Option<bool>,
    ) -> Option<Choice> {
        let entries = self.list(list, "options", check::MOST_ENTRIES)?;
        let errors = self.problems.errors();
        let mut offered: Vec<Offered> =
            entries.iter().filter_map(|entry| self.option(entry)).collect();
        if self.problems.errors() > errors {
            // What is missing may be in the options that could not be read.
            return None;
        }
        check::options(&offered, kind, owner.head(), self.problems);
        let keeps_order = check::settle_order(&mut offered, shuffle, owner.head(), self.problems);
        let options = offered.into_iter().map(|Offered { option, .. }| option).collect();
        Some(Choice { options, show: None, keeps_order })
    }

    fn option(&mut self, node: &Node<'t>) -> Option<Offered> {
        let (is_key, group) = self.side(node, "options")?;
        let [text, reason, pin, image] = self.fill(group, if is_key { &RIGHT } else { &WRONG });
        let reason = self.maybe(reason, "reason");
        let image = self.maybe_image(image);
        let (said, span) = match text {
            Some(node) if image.is_some() => (self.any_text(node, "text")?, node.span),
            Some(node) => (self.filled(node, "text")?, node.span),
            None if image.is_some() => ("", node.span),
            None => {
                let name = if is_key { RIGHT.name } else { WRONG.name };
                self.need(None, node, name, "text")?;
                return None;
            }
        };
        let pin_is_explicit =
            group.entries.iter().any(|entry| entry.name.is_some_and(|name| name.text == "pin"));
        let pin = match pin {
            Some(pin) => Some(self.pin(pin)?),
            None => None,
        };
        let option =
            ChoiceOption { text: said.to_owned(), is_key, reason, pin, image: image.map(Box::new) };
        Some(Offered { option, span, pin_is_explicit })
    }

    /// Whether something is `Right(…)` or `Wrong(…)`.
    pub(super) fn side<'n>(
        &mut self,
        node: &'n Node<'t>,
        field: &'static str,
    ) -> Option<(bool, &'n Group<'t>)> {
        match node.group() {
            Some(group @ Group { name: Some("Right"), .. }) => Some((true, group)),
            Some(group @ Group { name: Some("Wrong"), .. }) => Some((false, group)),
            Some(Group { name: Some(_), .. }) => {
                self.unknown_name(node, field, &["Right", "Wrong"]);
                None
            }
            _ => {
                self.wrong_kind(node, field, Expected::Option);
                None
            }
        }
    }

    fn pin(&mut self, node: &Node<'t>) -> Option<Pin> {
        match node.group() {
            Some(Group { name: Some("First"), has_parentheses: false, .. }) => Some(Pin::First),
            Some(Group { name: Some("Last"), has_parentheses: false, .. }) => Some(Pin::Last),
            Some(Group { name: Some(_), .. }) => {
                self.unknown_name(node, "pin", &["First", "Last", "None"]);
                None
            }
            _ => {
                self.wrong_kind(node, "pin", Expected::Pin);
                None
            }
        }
    }

    pub(super) fn true_false(&mut self, node: &Node<'t>, group: &Group<'t>) -> Option<TrueFalse> {
        let [key, reason, reason_true, reason_false] = self.fill(group, &TRUE_FALSE);
        let is_true =
            self.need(key, node, TRUE_FALSE.name, "key").and_then(|key| self.flag(key, "key"));
        let is_true = is_true?;
        let clash = if is_true { reason_true } else { reason_false };
        if let (Some(_), Some(clash)) = (reason, clash) {
            self.problems.push(clash.span, Problem::ReasonTwice {});
        }
        let reason = self.maybe(reason, "reason");
        let mut reason_true = self.maybe(reason_true, "reason_true");
        let mut reason_false = self.maybe(reason_false, "reason_false");
        if reason.is_some() {
            if is_true { reason_true = reason } else { reason_false = reason }
        }
        Some(TrueFalse { is_true, reason_true, reason_false })
    }
}
