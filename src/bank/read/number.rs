//! Numbers, typed: a value with its tolerance, or a range.

use super::decode::{Decoder, Shape};
use super::values::Placed;
use crate::bank::check;
use crate::bank::diagnostic::{Bounds, Expected, Problem};
use crate::bank::text::{Group, Kind, Node};
use crate::bank::{KnownNumber, Number, NumberKey};

const NUMBER: Shape<6> = Shape {
    name: "Number",
    fields: ["value", "tolerance", "unit", "wrong", "min", "max"],
    positional: 1,
};
const WRONG: Shape<2> = Shape { name: "Wrong", fields: ["value", "reason"], positional: 2 };

impl<'t> Decoder<'_, 't> {
    pub(super) fn number_response(&mut self, node: &Node<'t>, group: &Group<'t>) -> Option<Number> {
        let [value, tolerance, unit, wrong, min, max] = self.fill(group, &NUMBER);
        let unit = self.maybe(unit, "unit");
        let wrong = wrong.map_or_else(Vec::new, |node| self.wrong_numbers(node));
        let key = match (value, min, max) {
            (Some(value), None, None) => {
                let value = self.number(value, "value");
                let tolerance = tolerance.map_or(Some(0.0), |node| {
                    self.number_in(node, "tolerance", |number| number >= 0.0, Bounds::NotNegative)
                });
                NumberKey::Value { value: value?, tolerance: tolerance? }
            }
            (None, Some(min_node), Some(max)) if tolerance.is_none() => {
                let min = self.number(min_node, "min");
                let max = self.number(max, "max");
                let (min, max) = (min?, max?);
                if min > max {
                    self.problems.push(min_node.span, Problem::MinAboveMax {});
                    return None;
                }
                NumberKey::Range { min, max }
            }
            (None, None, None) if tolerance.is_none() => {
                self.need(None, node, NUMBER.name, "value")?;
                return None;
            }
            _ => {
                self.problems.push(node.head(), Problem::NumberKeyUnclear {});
                return None;
            }
        };
        check::wrong_numbers(&wrong, key, self.text, self.problems);
        Some(Number { key, unit, wrong: wrong.into_iter().map(|placed| placed.value).collect() })
    }

    fn wrong_numbers(&mut self, node: &Node<'t>) -> Vec<Placed<KnownNumber>> {
        let Some(entries) = self.list(node, "wrong", check::MOST_ENTRIES) else {
            return Vec::new();
        };
        entries.iter().filter_map(|entry| self.wrong_number(entry)).collect()
    }

    fn wrong_number(&mut self, node: &Node<'t>) -> Option<Placed<KnownNumber>> {
        match node.group() {
            None if matches!(node.kind, Kind::Number(_)) => {
                let value = self.number(node, "wrong")?;
                Some(Placed { value: KnownNumber { value, reason: None }, span: node.span })
            }
            Some(group) if group.name == Some(WRONG.name) => {
                let [value, reason] = self.fill(group, &WRONG);
                let reason = self.maybe(reason, "reason");
                let value_node = self.need(value, node, WRONG.name, "value")?;
                let value = self.number(value_node, "value")?;
                Some(Placed { value: KnownNumber { value, reason }, span: value_node.span })
            }
            _ => {
                self.wrong_kind(node, "wrong", Expected::WrongNumber);
                None
            }
        }
    }
}
