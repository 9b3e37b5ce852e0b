//! Texts: that they say something, and where their gaps are.

use crate::bank::TextPiece;
use crate::bank::diagnostic::{Problem, Problems};
use crate::bank::read::{Placed, nearest};
use crate::bank::text::Span;

use super::repeats::no_repeats;

/// Whether a text is empty, or as good as.
pub(crate) fn says_nothing(text: &str) -> bool {
    // Texts mostly begin with what they say.
    text.chars().all(|c| c.is_whitespace() || matches!(c, '\u{200B}' | '\u{FEFF}'))
}

/// Cuts a text at its gaps: `{name}` is a gap, `{{` and `}}` are braces. `span` is the place of
/// the text in `source`, `gaps` are the names with their places.
pub(crate) fn gap_text(
    text: &str,
    span: Span,
    gaps: &[Placed<&str>],
    source: &str,
    problems: &mut Problems<'_>,
) -> Vec<TextPiece> {
    no_repeats("gaps", gaps.iter().map(|gap| (gap.value, gap.span)), problems);
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut used = vec![false; gaps.len()];
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        plain.push_str(rest.get(..at).unwrap_or_default());
        let from = rest.get(at..).unwrap_or_default();
        let (taken, piece) = piece(from);
        match piece {
            Piece::Brace(brace) => plain.push(brace),
            Piece::Stray(brace) => {
                let place = place_of(text, from, 1, source, span);
                problems.push(place, Problem::StrayBrace { brace });
            }
            Piece::Gap(name) => {
                let place = place_of(text, from, taken, source, span);
                let index = gaps.iter().position(|gap| gap.value == name.trim());
                match index.and_then(|index| used.get_mut(index).map(|used| (index, used))) {
                    None => {
                        let nearest = nearest(name, gaps.iter().map(|gap| gap.value));
                        let name = name.to_owned();
                        problems.push(place, Problem::MarkerWithoutGap { name, nearest });
                    }
                    Some((_, used)) if *used => {
                        let name = name.to_owned();
                        problems.push(place, Problem::MarkerRepeated { name });
                    }
                    Some((index, used)) => {
                        *used = true;
                        if !plain.is_empty() {
                            pieces.push(TextPiece::Text(std::mem::take(&mut plain)));
                        }
                        pieces.push(TextPiece::Gap(index));
                    }
                }
            }
        }
        rest = from.get(taken..).unwrap_or_default();
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        pieces.push(TextPiece::Text(plain));
    }
    for (gap, used) in gaps.iter().zip(used) {
        if !used {
            problems.push(gap.span, Problem::GapNotInText { name: gap.value.to_owned() });
        }
    }
    pieces
}

enum Piece<'a> {
    Brace(char),
    Stray(char),
    Gap(&'a str),
}

/// What a text that begins with a brace begins with, and how many bytes it takes.
fn piece(text: &str) -> (usize, Piece<'_>) {
    if text.starts_with("{{") {
        return (2, Piece::Brace('{'));
    }
    if text.starts_with("}}") {
        return (2, Piece::Brace('}'));
    }
    let Some(inner) = text.strip_prefix('{') else { return (1, Piece::Stray('}')) };
    match inner.find(['{', '}', '\n']) {
        Some(end) if inner.get(end..).is_some_and(|rest| rest.starts_with('}')) => {
            (end + 2, Piece::Gap(inner.get(..end).unwrap_or_default()))
        }
        _ => (1, Piece::Stray('{')),
    }
}

/// The place in the source of the first `length` bytes of `rest`, with which `text` ends; of the
/// whole text where escapes keep the two from being the same.
fn place_of(text: &str, rest: &str, length: usize, source: &str, span: Span) -> Span {
    match span.of(source).find(text) {
        Some(at) => {
            let start = span.start as usize + at + text.len() - rest.len();
            Span::new(start, start + length)
        }
        None => span,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str, names: &[&str]) -> (Vec<TextPiece>, Vec<&'static str>) {
        let gaps: Vec<Placed<&str>> =
            names.iter().map(|name| Placed { value: *name, span: Span::default() }).collect();
        let mut problems = Problems::new(text);
        let span = Span::new(0, text.len());
        let pieces = gap_text(text, span, &gaps, text, &mut problems);
        let codes = problems.finish().iter().map(|problem| problem.problem.code()).collect();
        (pieces, codes)
    }

    fn said(text: &str) -> TextPiece {
        TextPiece::Text(text.to_owned())
    }

    #[test]
    fn text_is_cut_at_its_gaps() {
        let (pieces, codes) = cut("The {who} spoke in {when}.", &["when", "who"]);
        let expected = [said("The "), TextPiece::Gap(1), said(" spoke in "), TextPiece::Gap(0)];
        assert_eq!(pieces[..4], expected);
        assert_eq!(pieces[4], said("."));
        assert!(codes.is_empty());
    }

    #[test]
    fn doubled_braces_are_braces() {
        let (pieces, codes) = cut("{{x}} is {y}", &["y"]);
        assert_eq!(pieces, [said("{x} is "), TextPiece::Gap(0)]);
        assert!(codes.is_empty());
    }

    #[test]
    fn braces_gone_astray_are_told() {
        assert_eq!(cut("a } {y}", &["y"]).1, ["stray-brace"]);
        assert_eq!(cut("{y} and { no end", &["y"]).1, ["stray-brace"]);
        assert_eq!(cut("{y} {y} {z}", &["y"]).1, ["marker-repeated", "marker-without-gap"]);
        assert_eq!(cut("nothing", &["y"]).1, ["gap-not-in-text"]);
    }

    #[test]
    fn what_says_nothing() {
        assert!(says_nothing("") && says_nothing(" \n\t\u{200B}"));
        assert!(!says_nothing(" x"));
    }
}
