//! Things that must be there once, or at least so often.

use std::collections::HashMap;

use crate::bank::diagnostic::{Problem, Problems};
use crate::bank::fold::fold;
use crate::bank::read::Placed;
use crate::bank::text::Span;
use crate::bank::{Forgiveness, KnownText, Pair};

/// Up to so many texts, comparing each with each is quicker than a table.
const FEW: usize = 16;

fn same(one: &str, other: &str) -> bool {
    one.trim() == other.trim()
}

/// The places of texts that stood before, each with the place where it stood first.
pub(super) fn first_places<'a>(
    texts: impl Iterator<Item = (&'a str, Span)> + Clone,
) -> Vec<(Span, Span, String)> {
    let mut again = Vec::new();
    if texts.clone().take(FEW + 1).count() <= FEW {
        for (index, (text, span)) in texts.clone().enumerate() {
            let before = texts.clone().take(index).find(|(before, _)| same(before, text));
            if let Some((_, first)) = before {
                again.push((first, span, text.to_owned()));
            }
        }
        return again;
    }
    let mut first: HashMap<String, Span> = HashMap::new();
    for (text, span) in texts {
        match first.get(text.trim()) {
            Some(first) => again.push((*first, span, text.to_owned())),
            None => {
                first.insert(text.trim().to_owned(), span);
            }
        }
    }
    again
}

/// Tells of texts that stand twice in a list.
pub(crate) fn no_repeats<'a>(
    list: &'static str,
    texts: impl Iterator<Item = (&'a str, Span)> + Clone,
    problems: &mut Problems<'_>,
) {
    for (first, again, text) in first_places(texts) {
        let first_line = problems.line(first);
        problems.push(again, Problem::Repeated { list, text, first_line });
    }
}

/// Tells of lists that are too short, and says whether they are long enough.
pub(crate) fn at_least(
    least: usize,
    found: usize,
    list: &'static str,
    owner: Span,
    problems: &mut Problems<'_>,
) -> bool {
    if found < least {
        problems.push(owner, Problem::TooFew { list, least });
    }
    found >= least
}

/// Looks at pairs: each left side once, and nothing that fits among what should fit nothing.
pub(crate) fn pairs(
    pairs: &[Placed<Pair>],
    extra: &[Placed<KnownText>],
    problems: &mut Problems<'_>,
) {
    let lefts = pairs.iter().map(|pair| (pair.value.left.as_str(), pair.span));
    no_repeats("pairs", lefts, problems);
    for extra in extra {
        if pairs.iter().any(|pair| same(&pair.value.right, &extra.value.text)) {
            let text = extra.value.text.clone();
            problems.push(extra.span, Problem::WrongIsAccepted { text });
        }
    }
    let texts = extra.iter().map(|extra| (extra.value.text.as_str(), extra.span));
    no_repeats("extra", texts, problems);
}

/// Looks at the right and wrong answers that a typed answer is compared with.
pub(crate) fn typed(
    right: &[Placed<KnownText>],
    wrong: &[Placed<KnownText>],
    forgive: Forgiveness,
    problems: &mut Problems<'_>,
) {
    let texts = |known: &[Placed<KnownText>]| -> Vec<(String, Span)> {
        known.iter().map(|known| (known.value.text.clone(), known.span)).collect()
    };
    let (right, wrong) = (texts(right), texts(wrong));
    for (first, again, text) in first_places(places(&right)) {
        let first_line = problems.line(first);
        problems.push(again, Problem::KeyRepeated { text, first_line });
    }
    no_repeats("wrong", places(&wrong), problems);
    if wrong.is_empty() {
        return;
    }
    let form = |text: &str| {
        let form = fold(text, forgive);
        // Where there is nothing but punctuation, that is what is meant.
        if form.is_empty() { text.trim().to_owned() } else { form }
    };
    let accepted: Vec<String> = right.iter().map(|(text, _)| form(text)).collect();
    for (text, span) in wrong {
        if accepted.contains(&form(&text)) {
            problems.push(span, Problem::WrongIsAccepted { text });
        }
    }
}

fn places(texts: &[(String, Span)]) -> impl Iterator<Item = (&str, Span)> + Clone {
    texts.iter().map(|(text, span)| (text.as_str(), *span))
}
