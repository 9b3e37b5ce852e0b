//! The fields of the bank itself, apart from its lists.

use jiff::civil::Date;

use super::decode::Decoder;
use crate::bank::BankId;
use crate::bank::check;
use crate::bank::diagnostic::{Expected, Problem};
use crate::bank::text::{Kind, Name, Node};

/// All fields of a bank.
pub(super) const FIELDS: [&str; 11] = [
    "format",
    "id",
    "title",
    "about",
    "language",
    "as_of",
    "authors",
    "licence",
    "sources",
    "reading",
    "questions",
];

/// The version of the format that is read.
const FORMAT: f64 = 1.0;

/// What has been read of the bank itself.
#[derive(Default)]
pub(super) struct Head<'t> {
    pub(super) id: Option<BankId>,
    pub(super) title: Option<String>,
    pub(super) about: String,
    pub(super) language: Option<String>,
    pub(super) as_of: Option<Date>,
    pub(super) authors: Vec<String>,
    pub(super) licence: Option<String>,
    /// The names of the fields met so far.
    pub(super) seen: Vec<Name<'t>>,
}

/// Whether reading makes sense after a field.
#[derive(PartialEq, Eq)]
pub(super) enum GoOn {
    Yes,
    /// The bank is of another version of the format: whatever else was said of it would be wrong.
    No,
}

impl<'t> Head<'t> {
    pub(super) fn has(&self, name: &str) -> bool {
        self.seen.iter().any(|seen| seen.text == name)
    }

    /// Takes a field that is not one of the lists.
    pub(super) fn take(
        &mut self,
        name: Name<'t>,
        node: &Node<'t>,
        decoder: &mut Decoder<'_, 't>,
    ) -> GoOn {
        if node.is_none() && name.text != "format" {
            return GoOn::Yes;
        }
        let node = node.without_some();
        match name.text {
            "format" => return format(node, decoder),
            "id" => self.id = decoder.filled(node, "id").map(BankId::new),
            "title" => self.title = decoder.filled(node, "title").map(str::to_owned),
            "about" => {
                decoder.any_text(node, "about").unwrap_or_default().clone_into(&mut self.about);
            }
            "language" => self.language = decoder.maybe_language(Some(node)),
            "as_of" => self.as_of = decoder.date(node, "as_of"),
            "authors" => self.authors = decoder.texts(Some(node), "authors", check::MOST_ENTRIES),
            "licence" => self.licence = decoder.maybe(Some(node), "licence"),
            _ => decoder.unknown_field(name.span, "Bank", &FIELDS),
        }
        GoOn::Yes
    }
}

fn format<'t>(node: &Node<'t>, decoder: &mut Decoder<'_, 't>) -> GoOn {
    match node.kind {
        Kind::Number(FORMAT) => GoOn::Yes,
        Kind::Number(format) => {
            decoder.problems.push(node.span, Problem::UnsupportedFormat { format });
            GoOn::No
        }
        Kind::Flag(_)
        | Kind::Char(_)
        | Kind::Text(_)
        | Kind::List(_)
        | Kind::Map(_)
        | Kind::Group(_) => {
            decoder.wrong_kind(node, "format", Expected::Number);
            GoOn::Yes
        }
    }
}
