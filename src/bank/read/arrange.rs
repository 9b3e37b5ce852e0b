//! Items to be put in their place: into order, or into categories.

use super::decode::{Decoder, Shape};
use super::values::Placed;
use crate::bank::check;
use crate::bank::diagnostic::Expected;
use crate::bank::text::{Group, Kind, Node, Span};
use crate::bank::{Categories, Category, Item, Ordering};

const ORDERING: Shape<3> =
    Shape { name: "Ordering", fields: ["items", "first", "last"], positional: 1 };
const ITEM: Shape<2> = Shape { name: "Item", fields: ["text", "reason"], positional: 2 };
const CATEGORIES: Shape<2> =
    Shape { name: "Categories", fields: ["categories", "extra"], positional: 1 };
const CATEGORY: Shape<2> = Shape { name: "Category", fields: ["name", "items"], positional: 2 };

impl<'t> Decoder<'_, 't> {
    pub(super) fn ordering(&mut self, node: &Node<'t>, group: &Group<'t>) -> Option<Ordering> {
        let [items, first, last] = self.fill(group, &ORDERING);
        let first = self.maybe(first, "first");
        let last = self.maybe(last, "last");
        let list = self.need(items, node, ORDERING.name, "items")?;
        let items = self.items(list, "items")?;
        check::at_least(2, items.len(), "items", node.head(), self.problems);
        check::no_repeats("items", items.iter().map(place_of), self.problems);
        Some(Ordering { items: values(items), first, last })
    }

    /// Items; `None` if one of them could not be read.
    fn items(&mut self, node: &Node<'t>, field: &'static str) -> Option<Vec<Placed<Item>>> {
        let entries = self.list(node, field, check::MOST_ENTRIES)?;
        let items: Vec<_> = entries.iter().filter_map(|entry| self.item(entry, field)).collect();
        (items.len() == entries.len()).then_some(items)
    }

    fn item(&mut self, node: &Node<'t>, field: &'static str) -> Option<Placed<Item>> {
        match node.group() {
            None if matches!(node.kind, Kind::Text(_)) => {
                let text = self.filled(node, field)?.to_owned();
                Some(Placed { value: Item { text, reason: None }, span: node.span })
            }
            Some(group) if group.name == Some(ITEM.name) => {
                let [text, reason] = self.fill(group, &ITEM);
                let reason = self.maybe(reason, "reason");
                let text = self.need(text, node, ITEM.name, "text")?;
                let value = Item { text: self.filled(text, "text")?.to_owned(), reason };
                Some(Placed { value, span: text.span })
            }
            _ => {
                self.wrong_kind(node, field, Expected::Item);
                None
            }
        }
    }

    pub(super) fn categories(&mut self, node: &Node<'t>, group: &Group<'t>) -> Option<Categories> {
        let [categories, extra] = self.fill(group, &CATEGORIES);
        let extra = match extra {
            Some(extra) => self.items(extra, "extra"),
            None => Some(Vec::new()),
        };
        let list = self.need(categories, node, CATEGORIES.name, "categories")?;
        let entries = self.list(list, "categories", check::MOST_ENTRIES)?;
        let categories: Vec<_> = entries.iter().filter_map(|entry| self.category(entry)).collect();
        let extra = extra?;
        if categories.len() < entries.len() {
            return None;
        }
        check::at_least(2, categories.len(), "categories", node.head(), self.problems);
        let all = || categories.iter().flat_map(|(_, items)| items).chain(&extra);
        check::at_least(1, all().count(), "items", node.head(), self.problems);
        let names = categories.iter().map(|(name, _)| (name.value.as_str(), name.span));
        check::no_repeats("categories", names, self.problems);
        check::no_repeats("items", all().map(place_of), self.problems);
        let categories = categories
            .into_iter()
            .map(|(name, items)| Category { name: name.value, items: values(items) })
            .collect();
        Some(Categories { categories, extra: values(extra) })
    }

    fn category(&mut self, node: &Node<'t>) -> Option<(Placed<String>, Vec<Placed<Item>>)> {
        let [name, items] = self.slots(node, &CATEGORY, "categories")?;
        let name = self.need(name, node, CATEGORY.name, "name");
        let items = self.need(items, node, CATEGORY.name, "items");
        let named = name.and_then(|name| {
            let value = self.filled(name, "name")?.to_owned();
            Some(Placed { value, span: name.span })
        });
        let items = items.and_then(|items| self.items(items, "items"));
        Some((named?, items?))
    }
}

fn place_of(item: &Placed<Item>) -> (&str, Span) {
    (item.value.text.as_str(), item.span)
}

fn values(items: Vec<Placed<Item>>) -> Vec<Item> {
    items.into_iter().map(|item| item.value).collect()
}
