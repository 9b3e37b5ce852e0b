//! Which kind of response it is.

use super::choice::ChoiceKind;
use super::decode::Decoder;
use crate::bank::Response;
use crate::bank::diagnostic::Expected;
use crate::bank::text::{Group, Node};

const KINDS: [&str; 11] = [
    "SingleChoice",
    "MultipleChoice",
    "TrueFalse",
    "ShortAnswer",
    "Number",
    "Ordering",
    "Matching",
    "GapFill",
    "Categories",
    "Hotspot",
    "Open",
];

impl<'t> Decoder<'_, 't> {
    pub(super) fn response(&mut self, node: &Node<'t>) -> Option<Response> {
        let Some(group @ Group { name: Some(name), .. }) = node.group() else {
            self.wrong_kind(node, "response", Expected::Response);
            return None;
        };
        match *name {
            "SingleChoice" => {
                self.choice(node, group, ChoiceKind::Single).map(Response::SingleChoice)
            }
            "MultipleChoice" => {
                self.choice(node, group, ChoiceKind::Multiple).map(Response::MultipleChoice)
            }
            "TrueFalse" => self.true_false(node, group).map(Response::TrueFalse),
            "ShortAnswer" => self.short_answer(node, group).map(Response::ShortAnswer),
            "Number" => self.number_response(node, group).map(Response::Number),
            "Ordering" => self.ordering(node, group).map(Response::Ordering),
            "Matching" => self.matching(node, group).map(Response::Matching),
            "GapFill" => self.gap_fill(node, group).map(Response::GapFill),
            "Categories" => self.categories(node, group).map(Response::Categories),
            "Hotspot" => self.hotspot(node, group).map(Response::Hotspot),
            "Open" => self.open(node, group).map(Response::Open),
            _ => {
                self.unknown_name(node, "response", &KINDS);
                None
            }
        }
    }
}
