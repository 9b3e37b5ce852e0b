//! RON as text: tokens, and a tree in which every node knows its place.
//!
//! This is our own reader rather than serde's, for what serde cannot give: every value has a span,
//! all mistakes are told and not only the first, a broken question takes no other with it, and
//! an editor can later change one value and leave every other byte as it is. It accepts nothing
//! that `ron` refuses (with `implicit_some`); tests hold it to that.
//!
//! What a bank is made of does not belong here: this folder knows brackets, names and texts.

mod attributes;
mod blame;
mod lexer;
mod lines;
mod number;
mod parser;
mod resync;
mod span;
mod strings;
mod token;
mod tree;

pub use lines::Lines;
pub use span::Span;
pub use tree::{Entry, Group, Kind, Name, Node};

pub(crate) use parser::{Broken, Parser};
pub(crate) use resync::{Mark, id_at_a_glance};
pub(crate) use token::{Bracket, Token};

/// The most bytes a bank may have.
pub const MAX_TEXT_BYTES: usize = 128 * 1024 * 1024;

/// The most bytes of one text between quotes, quotes and escapes included.
pub const MAX_STRING_BYTES: usize = 64 * 1024;

/// How deep brackets may stand in one another.
pub const MAX_DEPTH: usize = 64;

/// The most values (texts, numbers, lists, groups) in one question or passage.
pub const MAX_VALUES: usize = 50_000;

/// As much of a name or number as anybody needs to recognise it by.
pub(crate) fn beginning(text: &str) -> &str {
    const MOST: usize = 400;
    text.get(..text.floor_char_boundary(MOST)).unwrap_or_default()
}

/// The tree of a whole text, every node with its place: for whoever wants to change one value and
/// leave every other byte as it is. `None` where anything is wrong with the grammar;
/// [`bank::read`](super::read()) says what.
#[must_use]
pub fn tree(text: &str) -> Option<Node<'_>> {
    if text.len() > MAX_TEXT_BYTES || text.contains('\0') {
        return None;
    }
    Parser::new(text).whole()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_knows_the_place_of_every_value() {
        let text = "// a bank\nBank(title: \"T\", questions: [Question(id: \"q\")]) // end";
        let bank = tree(text).unwrap();
        assert_eq!(bank.head().of(text), "Bank");
        let [title, questions] = bank.group().unwrap().entries.as_slice() else { panic!() };
        assert_eq!(title.name.unwrap().span.of(text), "title");
        assert_eq!(title.value.span.of(text), "\"T\"");
        assert_eq!(questions.value.span.of(text), "[Question(id: \"q\")]");
        assert_eq!(tree("Bank(title \"T\")"), None);
    }
}
