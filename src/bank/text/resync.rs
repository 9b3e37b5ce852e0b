//! Where reading goes on after something broken: the next place at which an element of a list, or
//! a field of the bank, plainly begins.

use super::Span;

/// Where to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// At another element of the same list.
    Element(usize),
    /// At a field of the bank.
    Field(usize),
}

/// Where the next element was found to begin. A text is only gone through forwards, so what was
/// found (or that there is none) holds until it is passed: many broken pieces cost no more than
/// one search through the text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Ahead {
    element: Option<(&'static str, Option<usize>)>,
}

impl Ahead {
    fn find(&mut self, text: &str, from: usize, name: &'static str) -> Option<usize> {
        match self.element {
            Some((known, None)) if known == name => None,
            Some((known, Some(at))) if known == name && at > from => Some(at),
            _ => {
                let rest = text.get(from..).unwrap_or_default();
                let found = next_element(rest, name).map(|at| from + at);
                self.element = Some((name, found));
                found
            }
        }
    }
}

/// The first mark after `from`: `element` with an opening parenthesis, first on its line or after
/// a comma or bracket; or one of `fields` with a colon, first on its line.
pub(super) fn next_mark(
    text: &str,
    from: usize,
    element: Option<&'static str>,
    fields: &[&str],
    ahead: &mut Ahead,
) -> Option<Mark> {
    let next_element = element.and_then(|name| ahead.find(text, from, name));
    // Beyond the next element nobody needs to look.
    let until = text.get(from..next_element.unwrap_or(text.len())).unwrap_or_default();
    match next_field(until, fields) {
        Some(at) => Some(Mark::Field(from + at)),
        None => next_element.map(Mark::Element),
    }
}

fn next_element(rest: &str, name: &str) -> Option<usize> {
    rest.match_indices(name).map(|(at, _)| at).find(|&at| {
        let before = rest.get(..at).unwrap_or_default();
        let line_before = before.trim_end_matches([' ', '\t']);
        let after = rest.get(at + name.len()..).unwrap_or_default();
        at > 0
            && line_before.ends_with(['\n', ',', '[', ')', '/'])
            && after.trim_start_matches([' ', '\t']).starts_with('(')
    })
}

fn next_field(rest: &str, fields: &[&str]) -> Option<usize> {
    let mut at = 0;
    while let Some(end) = rest.get(at..).and_then(|part| part.find('\n')) {
        at += end + 1;
        let line = rest.get(at..).unwrap_or_default();
        let begun = line.trim_start_matches([' ', '\t']);
        let is_field = fields.iter().any(|field| {
            begun
                .strip_prefix(field)
                .is_some_and(|after| after.trim_start_matches([' ', '\t']).starts_with(':'))
        });
        if is_field {
            return Some(at + line.len() - begun.len());
        }
    }
    None
}

/// The id of an element that could not be read, if that is the first thing in it, and its place.
pub(crate) fn id_at_a_glance(text: &str, element: Span) -> Option<(&str, Span)> {
    let rest = text.get(element.start as usize..)?;
    let from = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric()).trim_start();
    let from = from.strip_prefix('(')?.trim_start().strip_prefix("id")?.trim_start();
    let from = from.strip_prefix(':')?.trim_start().strip_prefix('"')?;
    let id = from.get(..from.find(['"', '\n'])?)?;
    let start = text.len() - from.len();
    let is_plain = !id.is_empty() && !id.contains('\\') && id.len() <= 200;
    is_plain.then(|| (id, Span::new(start - 1, start + id.len() + 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_goes_on_where_the_next_question_begins() {
        let text = "Question(\n  prompt: \"a Question (of taste)\n),\n  Question(\n";
        let at = text.rfind("Question").unwrap();
        assert_eq!(
            next_mark(text, 0, Some("Question"), &["reading"], &mut Ahead::default()),
            Some(Mark::Element(at))
        );
    }

    #[test]
    fn or_where_another_field_of_the_bank_begins() {
        let text = "Question(\n  id: \n reading : [\n Question(";
        let at = text.find("reading").unwrap();
        assert_eq!(
            next_mark(text, 0, Some("Question"), &["reading"], &mut Ahead::default()),
            Some(Mark::Field(at))
        );
        assert_eq!(next_mark(text, 0, None, &["sources"], &mut Ahead::default()), None);
    }

    #[test]
    fn a_bank_on_one_line_has_marks_too() {
        let text = "Question(id: ), Question(id: 1)";
        assert_eq!(
            next_mark(text, 0, Some("Question"), &[], &mut Ahead::default()),
            Some(Mark::Element(16))
        );
    }
}
