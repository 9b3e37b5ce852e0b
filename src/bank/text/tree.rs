//! What stands in a text, with its places: the tree between characters and meaning.

use std::borrow::Cow;

use super::Span;

/// A value and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node<'t> {
    /// From its first byte to its last; a name and brackets included.
    pub span: Span,
    /// What it is.
    pub kind: Kind<'t>,
}

/// A kind of value.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind<'t> {
    /// `true` or `false`.
    Flag(bool),
    /// A number; its spelling is at its span.
    Number(f64),
    /// A single character between single quotes.
    Char(char),
    /// A text between quotes, its escapes resolved.
    Text(Cow<'t, str>),
    /// Values between square brackets.
    List(Vec<Node<'t>>),
    /// Keys and values between braces.
    Map(Vec<(Node<'t>, Node<'t>)>),
    /// A name, or values between parentheses, or both.
    Group(Group<'t>),
}

/// A name, or values between parentheses, or both: `Easy`, `(on: "…")`, `Right("…", "…")`.
#[derive(Debug, Clone, PartialEq)]
pub struct Group<'t> {
    /// The name before the parentheses.
    pub name: Option<&'t str>,
    /// Whether there are parentheses.
    pub has_parentheses: bool,
    /// What is between them: all with names or all without, as the parser makes sure.
    pub entries: Vec<Entry<'t>>,
}

/// A value in a group.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<'t> {
    /// The name before the colon.
    pub name: Option<Name<'t>>,
    /// The value.
    pub value: Node<'t>,
}

/// A name and its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name<'t> {
    /// As written, without `r#`.
    pub text: &'t str,
    /// Where.
    pub span: Span,
}

impl<'t> Node<'t> {
    /// The group this is, if it is one.
    #[must_use]
    pub fn group(&self) -> Option<&Group<'t>> {
        match &self.kind {
            Kind::Group(group) => Some(group),
            Kind::Flag(_)
            | Kind::Number(_)
            | Kind::Char(_)
            | Kind::Text(_)
            | Kind::List(_)
            | Kind::Map(_) => None,
        }
    }

    /// Where to point at: for a group its name, as the whole may cover a page.
    #[must_use]
    pub fn head(&self) -> Span {
        let length = match &self.kind {
            Kind::Group(Group { name: Some(name), .. }) => name.len(),
            Kind::Group(_) | Kind::List(_) | Kind::Map(_) => 1,
            Kind::Flag(_) | Kind::Number(_) | Kind::Char(_) | Kind::Text(_) => return self.span,
        };
        let start = self.span.start as usize;
        Span::new(start, (start + length).min(self.span.end as usize))
    }

    /// Whether this is `None`: the way to say that an optional value is not there.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.group().is_some_and(|group| group.name == Some("None") && !group.has_parentheses)
    }

    /// What is inside `Some(…)`, or the value itself: both spellings mean the same.
    #[must_use]
    pub fn without_some(&self) -> &Self {
        let Some(Group { name: Some("Some"), entries, .. }) = self.group() else { return self };
        match entries.as_slice() {
            [Entry { name: None, value }] => value,
            _ => self,
        }
    }
}
