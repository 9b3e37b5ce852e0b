//! Sources and passages: what a bank's facts rest on.

use super::decode::{Decoder, Shape};
use crate::bank::text::{Kind, Node, Span};
use crate::bank::{Markup, Passage, PassageId, Source, SourceId, Update, check};

const SOURCE: Shape<7> = Shape {
    name: "Source",
    fields: ["id", "title", "author", "publisher", "published", "url", "note"],
    positional: 0,
};

const PASSAGE: Shape<7> = Shape {
    name: "Passage",
    fields: ["id", "heading", "source", "text", "image", "as_of", "update"],
    positional: 0,
};

const UPDATE: Shape<2> = Shape { name: "Update", fields: ["on", "text"], positional: 2 };

impl<'t> Decoder<'_, 't> {
    pub(super) fn source(&mut self, node: &Node<'t>) -> Option<Source> {
        let [id, title, author, publisher, published, url, note] =
            self.slots(node, &SOURCE, "sources")?;
        let id = self.need(id, node, "Source", "id").and_then(|id| self.filled(id, "id"));
        let title =
            self.need(title, node, "Source", "title").and_then(|text| self.filled(text, "title"));
        let author = self.maybe(author, "author");
        let publisher = self.maybe(publisher, "publisher");
        let published = self.maybe_date(published, "published");
        let url = self.maybe(url, "url");
        let note = self.maybe(note, "note");
        Some(Source {
            id: SourceId::new(id?),
            title: title?.to_owned(),
            author,
            publisher,
            published,
            url,
            note,
        })
    }

    /// A passage, and the place of the source it names, which may not exist.
    pub(super) fn passage(&mut self, node: &Node<'t>) -> Option<(Passage, Option<Span>)> {
        let [id, heading, source, text, image, as_of, update] =
            self.slots(node, &PASSAGE, "reading")?;
        let id = self.need(id, node, "Passage", "id").and_then(|id| self.filled(id, "id"));
        let heading = self
            .need(heading, node, "Passage", "heading")
            .and_then(|text| self.filled(text, "heading"));
        let source_place = source.map(|node| node.span);
        let source = source.and_then(|node| self.filled(node, "source")).map(SourceId::new);
        let text =
            self.need(text, node, "Passage", "text").and_then(|text| self.filled(text, "text"));
        let image = self.maybe_image(image);
        let as_of = self.maybe_date(as_of, "as_of");
        let updates = self.updates(update);
        let passage = Passage {
            id: PassageId::new(id?),
            heading: heading?.to_owned(),
            source,
            text: Markup(text?.to_owned()),
            image,
            as_of,
            updates,
        };
        Some((passage, source_place))
    }

    /// What has changed since, the oldest first.
    pub(super) fn updates(&mut self, slot: Option<&Node<'t>>) -> Vec<Update> {
        let Some(entries) = slot.and_then(|node| self.list(node, "update", check::MOST_ENTRIES))
        else {
            return Vec::new();
        };
        let mut updates: Vec<Update> =
            entries.iter().filter_map(|entry| self.update(entry)).collect();
        updates.sort_by_key(|update| update.on);
        updates
    }

    fn update(&mut self, node: &Node<'t>) -> Option<Update> {
        let [on, text] = self.slots(node, &UPDATE, "update")?;
        let on = self.need(on, node, "update", "on").and_then(|on| self.date(on, "on"));
        let text =
            self.need(text, node, "update", "text").and_then(|text| self.filled(text, "text"));
        Some(Update { on: on?, text: Markup(text?.to_owned()) })
    }
}

/// The id of a question, passage or source that may be wrong in every other way, and its place.
pub(super) fn id_of<'n>(node: &'n Node<'_>) -> Option<(&'n str, Span)> {
    let entries = &node.group()?.entries;
    let entry = entries.iter().find(|entry| entry.name.is_some_and(|name| name.text == "id"))?;
    match &entry.value.without_some().kind {
        Kind::Text(id) => Some((id, entry.value.span)),
        Kind::Flag(_)
        | Kind::Number(_)
        | Kind::Char(_)
        | Kind::List(_)
        | Kind::Map(_)
        | Kind::Group(_) => None,
    }
}
