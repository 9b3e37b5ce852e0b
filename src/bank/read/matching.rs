//! Pairs: left sides and the right sides that belong to them.

use super::decode::{Decoder, Shape};
use super::values::Placed;
use crate::bank::check;
use crate::bank::text::{Group, Node};
use crate::bank::{Matching, Pair};

const MATCHING: Shape<2> = Shape { name: "Matching", fields: ["pairs", "extra"], positional: 1 };
const PAIR: Shape<3> = Shape { name: "Pair", fields: ["left", "right", "reason"], positional: 3 };

impl<'t> Decoder<'_, 't> {
    pub(super) fn matching(&mut self, node: &Node<'t>, group: &Group<'t>) -> Option<Matching> {
        let errors = self.problems.errors();
        let [pairs, extra] = self.fill(group, &MATCHING);
        let extra = extra.map_or_else(Vec::new, |node| self.wrong_texts(node, "extra"));
        let list = self.need(pairs, node, MATCHING.name, "pairs")?;
        let entries = self.list(list, "pairs", check::MOST_ENTRIES)?;
        let pairs: Vec<_> = entries.iter().filter_map(|entry| self.pair(entry)).collect();
        if self.problems.errors() > errors {
            return None;
        }
        check::at_least(2, pairs.len(), "pairs", node.head(), self.problems);
        check::pairs(&pairs, &extra, self.problems);
        Some(Matching {
            pairs: pairs.into_iter().map(|pair| pair.value).collect(),
            extra: extra.into_iter().map(|extra| extra.value).collect(),
        })
    }

    fn pair(&mut self, node: &Node<'t>) -> Option<Placed<Pair>> {
        let [left, right, reason] = self.slots(node, &PAIR, "pairs")?;
        let left = self.need(left, node, PAIR.name, "left");
        let right = self.need(right, node, PAIR.name, "right");
        let reason = self.maybe(reason, "reason");
        let span = left.map_or(node.head(), |left| left.span);
        let left = left.and_then(|left| self.filled(left, "left"));
        let right = right.and_then(|right| self.filled(right, "right"));
        let value = Pair { left: left?.to_owned(), right: right?.to_owned(), reason };
        Some(Placed { value, span })
    }
}
