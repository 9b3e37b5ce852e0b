//! Groups and their fields: which are there, which are not known, missing or given twice.

use super::image::Images;
use super::nearest::nearest;
use crate::bank::diagnostic::{Expected, Found, Names, Problem, Problems};
use crate::bank::text::{Entry, Group, Kind, Node, Span, beginning};

/// Turns trees into parts of the model, telling what is wrong as it goes.
pub(super) struct Decoder<'d, 't> {
    pub(super) text: &'t str,
    pub(super) problems: &'d mut Problems<'t>,
    pub(super) images: &'d mut Images,
    pub(super) folder: &'d dyn crate::bank::ImageFolder,
}

/// What a group is called and what may stand in it.
pub(super) struct Shape<const N: usize> {
    pub(super) name: &'static str,
    /// The fields; the first few may also go without names, in this order.
    pub(super) fields: [&'static str; N],
    /// How many may go without names.
    pub(super) positional: usize,
}

/// The fields of a group in the order of its [`Shape`]; `None` for those that are not there.
pub(super) type Slots<'n, 't, const N: usize> = [Option<&'n Node<'t>>; N];

impl<'t> Decoder<'_, 't> {
    /// The fields of a group that has the name of `shape`, or none.
    pub(super) fn slots<'n, const N: usize>(
        &mut self,
        node: &'n Node<'t>,
        shape: &Shape<N>,
        field: &'static str,
    ) -> Option<Slots<'n, 't, N>> {
        match node.group() {
            Some(group)
                if group.name.is_none_or(|name| name == shape.name)
                    && (group.has_parentheses || group.name.is_some()) =>
            {
                Some(self.fill(group, shape))
            }
            _ => {
                self.wrong_kind(node, field, Expected::Group(shape.name));
                None
            }
        }
    }

    /// The fields of a group whose name has been looked at.
    pub(super) fn fill<'n, const N: usize>(
        &mut self,
        group: &'n Group<'t>,
        shape: &Shape<N>,
    ) -> Slots<'n, 't, N> {
        let mut slots: Slots<'n, 't, N> = [None; N];
        let mut first: [Span; N] = [Span::default(); N];
        // People write fields in the order of the documentation, so the search begins after the
        // one found last.
        let mut next = 0;
        for (place, Entry { name, value }) in group.entries.iter().enumerate() {
            let (index, span) = match name {
                None if place < shape.positional => (Some(place), value.head()),
                None => {
                    self.too_many_parts(group, shape.name, shape.positional);
                    return slots;
                }
                Some(name) => {
                    let known = |&i: &usize| shape.fields.get(i) == Some(&name.text);
                    let found = (next..N).find(known).or_else(|| (0..next.min(N)).find(known));
                    if found.is_none() {
                        self.unknown_field(name.span, shape.name, &shape.fields);
                    }
                    (found, name.span)
                }
            };
            let Some(index) = index else { continue };
            next = index + 1;
            let (Some(slot), Some(first)) = (slots.get_mut(index), first.get_mut(index)) else {
                continue;
            };
            if first.end > 0 {
                let first_line = self.problems.line(*first);
                let name = span.of(self.text).to_owned();
                self.problems.push(span, Problem::RepeatedField { name, first_line });
                continue;
            }
            *first = span;
            if !value.is_none() {
                *slot = Some(value.without_some());
            }
        }
        slots
    }

    pub(super) fn unknown_field(
        &mut self,
        span: Span,
        group: &'static str,
        known: &[&'static str],
    ) {
        let name = beginning(span.of(self.text)).to_owned();
        let problem = Problem::UnknownField {
            group,
            nearest: nearest(&name, known.iter().copied()),
            name,
            known: list_of_names(known),
        };
        self.problems.push(span, problem);
    }

    fn too_many_parts(&mut self, group: &Group<'t>, name: &'static str, limit: usize) {
        let Some(one_too_many) = group.entries.get(limit) else { return };
        let found = group.entries.len();
        let span = one_too_many.value.head();
        self.problems.push(span, Problem::TooManyParts { group: name, limit, found });
    }

    /// A field that has to be there; `owner` is the group it is looked for in.
    pub(super) fn need<'n>(
        &mut self,
        slot: Option<&'n Node<'t>>,
        owner: &Node<'t>,
        group: &'static str,
        name: &'static str,
    ) -> Option<&'n Node<'t>> {
        if slot.is_none() {
            self.problems.push(owner.head(), Problem::MissingField { group, name });
        }
        slot
    }

    /// Tells that a value is of the wrong kind.
    pub(super) fn wrong_kind(&mut self, node: &Node<'t>, field: &'static str, expected: Expected) {
        let found = self.found(node);
        self.problems.push(node.head(), Problem::WrongKind { field, expected, found });
    }

    /// Tells that a name is none of those that a place allows.
    pub(super) fn unknown_name(
        &mut self,
        node: &Node<'t>,
        field: &'static str,
        known: &[&'static str],
    ) {
        let name = node.group().and_then(|group| group.name).unwrap_or_default().to_owned();
        let problem = Problem::UnknownName {
            field,
            nearest: nearest(&name, known.iter().copied()),
            name,
            known: list_of_names(known),
        };
        self.problems.push(node.head(), problem);
    }

    /// What a value is, for a sentence about it.
    fn found(&self, node: &Node<'t>) -> Found {
        match &node.kind {
            Kind::Flag(_) => Found::Flag,
            Kind::Number(_) => Found::Number(node.span.of(self.text).to_owned()),
            Kind::Char(_) => Found::Char,
            Kind::Text(_) => Found::Text,
            Kind::List(_) => Found::List,
            Kind::Map(_) => Found::Map,
            Kind::Group(Group { name: None, .. }) => Found::Tuple,
            Kind::Group(Group { name: Some(name), has_parentheses: false, .. }) => {
                Found::Name((*name).to_owned())
            }
            Kind::Group(Group { name: Some(name), has_parentheses: true, .. }) => {
                Found::Name(format!("{name}(…)"))
            }
        }
    }
}

/// Names between backquotes, with commas.
fn list_of_names(names: &[&str]) -> Names {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    Names(quoted.join(", "))
}
