//! Texts with gaps.

use super::choice::ChoiceKind;
use super::decode::{Decoder, Shape};
use super::typed::TypedFields;
use super::values::Placed;
use crate::bank::check;
use crate::bank::diagnostic::Problem;
use crate::bank::text::{Group, Node};
use crate::bank::{Gap, GapFill, GapKey};

const GAP_FILL: Shape<2> = Shape { name: "GapFill", fields: ["text", "gaps"], positional: 2 };
const GAP: Shape<7> = Shape {
    name: "Gap",
    fields: ["name", "accept", "options", "wrong", "slips", "strict", "shuffle"],
    positional: 2,
};

impl<'t> Decoder<'_, 't> {
    pub(super) fn gap_fill(&mut self, node: &Node<'t>, group: &Group<'t>) -> Option<GapFill> {
        let errors = self.problems.errors();
        let [text, gaps] = self.fill(group, &GAP_FILL);
        let text_node = self.need(text, node, GAP_FILL.name, "text");
        let list = self.need(gaps, node, GAP_FILL.name, "gaps");
        let text = text_node.and_then(|text| self.filled(text, "text"));
        let entries = self.list(list?, "gaps", check::MOST_ENTRIES)?;
        let gaps: Vec<_> = entries.iter().filter_map(|entry| self.gap(entry)).collect();
        if self.problems.errors() > errors {
            return None;
        }
        check::at_least(1, gaps.len(), "gaps", node.head(), self.problems);
        let names: Vec<Placed<&str>> = gaps
            .iter()
            .map(|(gap, span)| Placed { value: gap.name.as_str(), span: *span })
            .collect();
        let pieces = check::gap_text(text?, text_node?.span, &names, self.text, self.problems);
        Some(GapFill { text: pieces, gaps: gaps.into_iter().map(|(gap, _)| gap).collect() })
    }

    fn gap(&mut self, node: &Node<'t>) -> Option<(Gap, crate::bank::text::Span)> {
        let [name, accept, options, wrong, slips, strict, shuffle] =
            self.slots(node, &GAP, "gaps")?;
        let name_node = self.need(name, node, GAP.name, "name")?;
        let name = self.filled(name_node, "name")?.trim().to_owned();
        let for_typing = wrong.or(slips).or(strict);
        let key = match (accept, options) {
            (Some(accept), None) if shuffle.is_none() => {
                GapKey::Typed(self.typed(&TypedFields { accept, wrong, slips, strict })?)
            }
            (None, Some(options)) if for_typing.is_none() => {
                let shuffle = match shuffle {
                    Some(shuffle) => Some(self.flag(shuffle, "shuffle")?),
                    None => None,
                };
                GapKey::Picked(self.options(options, node, ChoiceKind::Gap, shuffle)?)
            }
            _ => {
                self.problems.push(node.head(), Problem::GapKeyUnclear { name });
                return None;
            }
        };
        Some((Gap { name, key }, name_node.span))
    }
}
