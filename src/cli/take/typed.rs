//! From what was typed to an answer. Generous in form (letters, numbers or the words themselves),
//! strict in meaning: what could be read in two ways is not read at all.

use crate::cli::letters;
use crate::cli::parts::{Parts, Shown, ShownGap};
use crate::quiz::{Answer, GapAnswer, SortedInto, Spot, marking};
use crate::words::Words;

/// What was typed has no meaning here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotUnderstood;

/// Reads an answer to a question with these parts; `None` for what cannot be understood. Of a gap
/// fill the gaps are separated by `;`.
pub(super) fn read(parts: &Parts, typed: &str, words: &Words) -> Option<Answer> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    match parts {
        Parts::One(options) => Some(Answer::Single(one_of(options, typed)?)),
        Parts::Several(options) => {
            let mut ticked = match one_by_text(options, typed) {
                Some(index) => vec![index],
                None => several_of(options, typed)?,
            };
            ticked.sort_unstable();
            ticked.dedup();
            (!ticked.is_empty()).then_some(Answer::Multiple(ticked))
        }
        Parts::Truth => truth(typed, words).map(Answer::TrueFalse),
        Parts::Text => Some(Answer::Text(literally(typed).to_owned())),
        Parts::Number { unit } => {
            let typed = literally(typed);
            marking::read_number(typed, unit.as_deref())?;
            Some(Answer::Number(typed.to_owned()))
        }
        Parts::Order { items, .. } => {
            let order = several_of(items, typed)?;
            let mut sorted = order.clone();
            sorted.sort_unstable();
            sorted.dedup();
            (sorted.len() == items.len() && order.len() == items.len())
                .then_some(Answer::Order(order))
        }
        Parts::Matching { left, right } => {
            let mut matches = vec![None; left.len()];
            for (of, to) in pairs(typed, left.len(), right.len())? {
                let side = to.and_then(|to| right.get(to)).map(|side| side.index);
                *matches.get_mut(left.get(of)?.index)? = side;
            }
            Some(Answer::Matches(matches))
        }
        Parts::Gaps { text: _, gaps } => {
            let given: Vec<&str> =
                if gaps.len() == 1 { vec![typed] } else { typed.split(';').collect() };
            read_gaps(gaps, &given)
        }
        Parts::Sorting { items, headings } => {
            let mut sorted = vec![None; items.len()];
            for (of, to) in pairs(typed, items.len(), headings.len())? {
                let into = to.map_or(SortedInto::Nowhere, SortedInto::Category);
                *sorted.get_mut(items.get(of)?.index)? = Some(into);
            }
            Some(Answer::Sorted(sorted))
        }
        Parts::Area { image: _, areas } => Some(Answer::Spot(Spot::Area(one_of(areas, typed)?))),
        Parts::Open => Some(Answer::Open { text: literally(typed).to_owned(), self_mark: None }),
    }
}

/// Reads what was typed into the gaps, one text for each; fewer leave the last ones open.
pub(super) fn read_gaps(gaps: &[ShownGap], given: &[&str]) -> Option<Answer> {
    if given.len() > gaps.len() {
        return None;
    }
    let mut filled = vec![None; gaps.len()];
    for (gap, typed) in gaps.iter().zip(given) {
        *filled.get_mut(gap.index)? = read_gap(gap, typed).ok()?;
    }
    Some(Answer::Gaps(filled))
}

/// Reads what was typed into one gap; nothing leaves it open.
pub(super) fn read_gap(gap: &ShownGap, typed: &str) -> Result<Option<GapAnswer>, NotUnderstood> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    match &gap.options {
        None => Ok(Some(GapAnswer::Typed(literally(typed).to_owned()))),
        Some(options) => {
            one_of(options, typed).map(|index| Some(GapAnswer::Picked(index))).ok_or(NotUnderstood)
        }
    }
}

/// A word that is also a command is answered in quotation marks, which are not part of it.
fn literally(typed: &str) -> &str {
    [('"', '"'), ('“', '”'), ('„', '“'), ('„', '”'), ('«', '»')]
        .into_iter()
        .find_map(|(open, close)| typed.strip_prefix(open)?.strip_suffix(close))
        .filter(|inner| !inner.trim().is_empty())
        .unwrap_or(typed)
}

fn one_of(options: &[Shown], typed: &str) -> Option<usize> {
    letters::place(typed, options.len())
        .and_then(|place| options.get(place))
        .map(|option| option.index)
        .or_else(|| one_by_text(options, typed))
}

fn one_by_text(options: &[Shown], typed: &str) -> Option<usize> {
    let wanted = typed.to_lowercase();
    let mut fitting = options.iter().filter(|option| option.text.trim().to_lowercase() == wanted);
    let found = fitting.next()?;
    fitting.next().is_none().then_some(found.index)
}

fn several_of(options: &[Shown], typed: &str) -> Option<Vec<usize>> {
    letters::places(typed, options.len())?
        .into_iter()
        .map(|place| options.get(place).map(|option| option.index))
        .collect()
}

fn truth(typed: &str, words: &Words) -> Option<bool> {
    let typed = typed.to_lowercase();
    let typed = typed.trim_end_matches([')', '.']);
    let yes = words.text("said-true").to_lowercase();
    let no = words.text("said-false").to_lowercase();
    // The first letter stands for the word where it tells the two apart.
    let has_initials = yes.chars().next() != no.chars().next();
    let is = |word: &str| {
        typed == word
            || (has_initials && word.chars().next().is_some_and(|c| typed.chars().eq([c])))
    };
    match typed {
        _ if is(&yes) => Some(true),
        _ if is(&no) => Some(false),
        "t" | "true" | "a" | "1" | "y" | "yes" => Some(true),
        "f" | "false" | "b" | "2" | "n" | "no" => Some(false),
        _ => None,
    }
}

/// Numbers with letters, such as `1b 2a 3-`: places from 0, and `None` for a hyphen. Without any
/// number the letters go to the first, the second and so on. No number may come twice.
fn pairs(typed: &str, lefts: usize, rights: usize) -> Option<Vec<(usize, Option<usize>)>> {
    if !typed.contains(|c: char| c.is_ascii_digit()) {
        let tokens: Vec<&str> = typed
            .split(|c: char| c.is_whitespace() || ",;".contains(c))
            .filter(|token| !token.is_empty())
            .collect();
        if tokens.len() != lefts {
            return None;
        }
        return tokens
            .into_iter()
            .enumerate()
            .map(|(of, token)| Some((of, right_place(token, rights).ok()?)))
            .collect();
    }
    let mut found: Vec<(usize, Option<usize>)> = Vec::new();
    let mut rest = typed;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || ",;".contains(c));
        if rest.is_empty() {
            return Some(found);
        }
        let (number, after) = split_while(rest, |c| c.is_ascii_digit());
        let after = after.trim_start_matches(|c: char| c.is_whitespace() || ":=.)→>".contains(c));
        let (to, after) = match after.strip_prefix(['-', '–', '−']) {
            // `1-b` is a way to write a pair, `1-` leaves it.
            Some(hyphenated) => match split_while(hyphenated, |c| c.is_ascii_alphabetic()) {
                ("", after) => ("-", after),
                found => found,
            },
            None => split_while(after, |c| c.is_ascii_alphabetic()),
        };
        let of = number.parse::<usize>().ok()?.checked_sub(1).filter(|of| *of < lefts)?;
        if found.iter().any(|(known, _)| *known == of) {
            return None;
        }
        found.push((of, right_place(to, rights).ok()?));
        rest = after;
    }
}

/// A right side by its letter; a hyphen for none.
fn right_place(typed: &str, rights: usize) -> Result<Option<usize>, NotUnderstood> {
    match typed {
        "-" | "–" | "−" => Ok(None),
        letter => letters::place(letter, rights).map(Some).ok_or(NotUnderstood),
    }
}

fn split_while(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(|c| !belongs(c)).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Shown in another order than that of the file, so that letter and index differ.
    fn shown(texts: &[&str]) -> Vec<Shown> {
        let last = texts.len() - 1;
        texts
            .iter()
            .enumerate()
            .map(|(at, text)| Shown { index: last - at, text: (*text).to_owned() })
            .collect()
    }

    fn answer(parts: &Parts, typed: &str) -> Option<Answer> {
        read(parts, typed, &Words::english())
    }

    #[test]
    fn an_option_is_named_by_letter_number_or_its_own_words() {
        let parts = Parts::One(shown(&["Nauru", "Syria", "Turkey"]));
        for typed in ["a", "A)", "1", "nauru"] {
            assert_eq!(answer(&parts, typed), Some(Answer::Single(2)), "{typed}");
        }
        for typed in ["d", "Naur", "a b", "", "4"] {
            assert_eq!(answer(&parts, typed), None, "{typed}");
        }
    }

    #[test]
    fn an_option_without_its_like_only_is_named_by_its_words() {
        let parts = Parts::One(shown(&["Same", "same", "Other"]));
        assert_eq!(answer(&parts, "same"), None);
        assert_eq!(answer(&parts, "other"), Some(Answer::Single(0)));
    }

    #[test]
    fn ticks_come_in_the_order_of_the_file_without_repeats() {
        let parts = Parts::Several(shown(&["x", "y", "z"]));
        assert_eq!(answer(&parts, "a, c a"), Some(Answer::Multiple(vec![0, 2])));
        assert_eq!(answer(&parts, "bc"), Some(Answer::Multiple(vec![0, 1])));
        assert_eq!(answer(&parts, "a, d"), None);
    }

    #[test]
    fn truth_is_told_in_many_ways() {
        for typed in ["t", "True", "a", "yes", "1"] {
            assert_eq!(answer(&Parts::Truth, typed), Some(Answer::TrueFalse(true)), "{typed}");
        }
        for typed in ["f", "FALSE", "b", "no", "2"] {
            assert_eq!(answer(&Parts::Truth, typed), Some(Answer::TrueFalse(false)), "{typed}");
        }
        assert_eq!(answer(&Parts::Truth, "perhaps"), None);
    }

    #[test]
    fn truth_is_told_in_the_language_spoken_too() {
        let said = |tag: &str, typed: &str| read(&Parts::Truth, typed, &Words::for_language(tag));
        for (tag, yes, no) in [("de", "w", "Falsch"), ("es", "v", "f"), ("ru", "в", "Неверно")]
        {
            assert_eq!(said(tag, yes), Some(Answer::TrueFalse(true)), "{tag}");
            assert_eq!(said(tag, no), Some(Answer::TrueFalse(false)), "{tag}");
        }
        // In Georgian both words begin alike.
        assert_eq!(said("ka", "მ"), None);
    }

    #[test]
    fn an_order_names_every_item_once() {
        let items = shown(&["w", "x", "y", "z"]);
        let parts = Parts::Order { items, first: None, last: None };
        for typed in ["c a d b", "cadb", "3 1 4 2", "c, a, d, b", "c > a > d > b"] {
            let order = Some(Answer::Order(vec![1, 3, 0, 2]));
            assert_eq!(answer(&parts, typed), order, "{typed}");
        }
        for typed in ["c a d", "c a d d", "c a d b b", "c a d e"] {
            assert_eq!(answer(&parts, typed), None, "{typed}");
        }
    }

    #[test]
    fn pairs_are_read_in_many_ways() {
        let parts =
            Parts::Matching { left: shown(&["l1", "l2"]), right: shown(&["r1", "r2", "r3"]) };
        let expected = Some(Answer::Matches(vec![Some(2), Some(1)]));
        for typed in ["1b 2a", "1b2a", "2a 1b", "1:b, 2:a", "1-b 2-a", "1 b 2 a", "b a", "1=B;2=A"]
        {
            assert_eq!(answer(&parts, typed), expected, "{typed}");
        }
        assert_eq!(answer(&parts, "1b"), Some(Answer::Matches(vec![None, Some(1)])));
        assert_eq!(answer(&parts, "1b 2-"), Some(Answer::Matches(vec![None, Some(1)])));
        for typed in ["1b 1a", "3a", "1d", "b", "0a", "1", "ba c"] {
            assert_eq!(answer(&parts, typed), None, "{typed}");
        }
    }

    #[test]
    fn a_hyphen_puts_an_item_nowhere() {
        let items = shown(&["i1", "i2", "i3"]);
        let parts = Parts::Sorting { items, headings: vec!["A".into(), "B".into()] };
        assert_eq!(
            answer(&parts, "1b 3-"),
            Some(Answer::Sorted(vec![
                Some(SortedInto::Nowhere),
                None,
                Some(SortedInto::Category(1))
            ]))
        );
        assert_eq!(answer(&parts, "1c"), None);
    }

    #[test]
    fn gaps_are_filled_in_the_order_of_the_text() {
        let gaps = vec![
            ShownGap { index: 1, name: "when".into(), options: Some(shown(&["2022", "2008"])) },
            ShownGap { index: 0, name: "who".into(), options: None },
        ];
        let parts = Parts::Gaps { text: Vec::new(), gaps };
        let filled = vec![Some(GapAnswer::Typed("he".into())), Some(GapAnswer::Picked(1))];
        assert_eq!(answer(&parts, "a; he"), Some(Answer::Gaps(filled.clone())));
        assert_eq!(answer(&parts, "2022;\"he\""), Some(Answer::Gaps(filled)));
        assert_eq!(
            answer(&parts, ";he"),
            Some(Answer::Gaps(vec![Some(GapAnswer::Typed("he".into())), None]))
        );
        assert_eq!(answer(&parts, "c; he"), None);
        assert_eq!(answer(&parts, "a; he; she"), None);
    }

    #[test]
    fn a_word_that_is_a_command_can_be_answered_in_quotation_marks() {
        assert_eq!(answer(&Parts::Text, "\"s\""), Some(Answer::Text("s".into())));
        assert_eq!(answer(&Parts::Text, "“q”"), Some(Answer::Text("q".into())));
        assert_eq!(answer(&Parts::Text, "\"\""), Some(Answer::Text("\"\"".into())));
    }

    #[test]
    fn nothing_typed_makes_it_panic() {
        let gaps = vec![ShownGap { index: 0, name: "g".into(), options: None }];
        let all = [
            Parts::One(shown(&["x"])),
            Parts::Several(shown(&["x"])),
            Parts::Truth,
            Parts::Text,
            Parts::Number { unit: None },
            Parts::Order { items: shown(&["x", "y"]), first: None, last: None },
            Parts::Matching { left: shown(&["x"]), right: shown(&["y"]) },
            Parts::Gaps { text: Vec::new(), gaps },
            Parts::Sorting { items: shown(&["x"]), headings: vec!["h".into()] },
            Parts::Open,
        ];
        let words = Words::english();
        for typed in ["", "1", "1é", "99999999999999999999b", "-", "é-", "1--", ";;;", "\u{0}", "→"]
        {
            for parts in &all {
                let _ = read(parts, typed, &words);
            }
        }
    }
}
