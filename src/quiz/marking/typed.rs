//! Short answers, and the gaps that are typed: which foreseen text was meant.
//!
//! Spelt exactly like a foreseen text, it is that one. Else it is the first accepted, then the
//! first wrong one that is equal when what the bank forgives is overlooked (see
//! `bank::fold`). Else, where slips are allowed, it is the nearest accepted text by optimal
//! string alignment (Damerau 1964: a letter missing, added, changed, or two neighbours swapped),
//! provided that
//!
//! - there are as many words, and all their slips together are no more than the bank allows;
//! - no word has more slips than room for them: none up to 4 letters (Iraq is not a slip of Iran),
//!   one up to 8, two up to 12, three beyond (so that North is not two slips of South);
//! - each word begins with its right letter: Zambia is not a slip of Gambia;
//! - every digit is as it should be: 2008 is not a slip of 2009;
//! - no text foreseen as wrong is as near or nearer.

use super::{Part, PartState, PartVerdict, Said};
use crate::bank::fold::fold;
use crate::bank::{Forgiveness, KnownText, ShortAnswer};

/// Which foreseen text a typed one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Met {
    /// The accepted one of this index.
    Accepted(usize),
    /// The wrong one of this index.
    Foreseen(usize),
    /// None of them.
    Unforeseen,
}

/// Which foreseen text was meant.
pub(super) fn meet(key: &ShortAnswer, typed: &str) -> Met {
    let ShortAnswer { accept, wrong, forgive } = key;
    let exactly = |known: &[KnownText]| known.iter().position(|known| known.text == typed.trim());
    if let Some(at) = exactly(accept) {
        return Met::Accepted(at);
    }
    if let Some(at) = exactly(wrong) {
        return Met::Foreseen(at);
    }
    let folded = Folded::new(typed, *forgive);
    let accepted = Folded::all(accept, *forgive);
    let foreseen = Folded::all(wrong, *forgive);
    let equal = |known: &[Folded]| known.iter().position(|known| known.text == folded.text);
    if let Some(at) = equal(&accepted) {
        return Met::Accepted(at);
    }
    if let Some(at) = equal(&foreseen) {
        return Met::Foreseen(at);
    }
    if forgive.slips == 0 {
        return Met::Unforeseen;
    }
    let right = nearest(&accepted, &folded, forgive.slips);
    let mistaken = nearest(&foreseen, &folded, forgive.slips);
    match (right, mistaken) {
        (Some((at, _)), None) => Met::Accepted(at),
        (Some((at, slips)), Some((_, wrong_slips))) if slips < wrong_slips => Met::Accepted(at),
        (Some(_) | None, Some((at, _))) => Met::Foreseen(at),
        (None, None) => Met::Unforeseen,
    }
}

/// Everything for an accepted text, nothing for any other.
pub(super) fn earned(key: &ShortAnswer, typed: &str) -> f64 {
    match meet(key, typed) {
        Met::Accepted(_) => 1.0,
        Met::Foreseen(_) | Met::Unforeseen => 0.0,
    }
}

/// A text as it is compared.
struct Folded {
    /// Equal to another one's if the two mean the same.
    text: String,
    /// The same, cut at its spaces.
    words: Vec<String>,
}

impl Folded {
    fn new(text: &str, forgive: Forgiveness) -> Self {
        let spaced = fold(text, Forgiveness { spacing: false, ..forgive });
        if spaced.is_empty() && forgive.punctuation {
            // Nothing but punctuation: then that is what is meant.
            return Self::new(text, Forgiveness { punctuation: false, ..forgive });
        }
        let words: Vec<String> = spaced.split_whitespace().map(str::to_owned).collect();
        let text = if forgive.spacing { words.concat() } else { spaced };
        Self { text, words }
    }

    fn all(known: &[KnownText], forgive: Forgiveness) -> Vec<Self> {
        known.iter().map(|known| Self::new(&known.text, forgive)).collect()
    }

    /// How many slips made the typed text of this one, if they can be slips and are few enough.
    fn slips_to(&self, typed: &Self, at_most: usize) -> Option<usize> {
        if self.words.len() != typed.words.len() {
            return None;
        }
        self.words.iter().zip(&typed.words).try_fold(0, |sum, (word, typed)| {
            Some(sum + slips_in_word(word, typed, at_most)?).filter(|&sum| sum <= at_most)
        })
    }
}

fn slips_in_word(word: &str, typed: &str, at_most: usize) -> Option<usize> {
    if word == typed {
        return Some(0);
    }
    let letters = word.chars().count();
    let at_most = at_most.min(letters.saturating_sub(1) / 4);
    let can_be_slips = letters.abs_diff(typed.chars().count()) <= at_most
        && word.chars().next() == typed.chars().next()
        && digits(word).eq(digits(typed));
    if !can_be_slips {
        return None;
    }
    Some(strsim::osa_distance(word, typed)).filter(|&slips| slips <= at_most)
}

fn digits(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_numeric())
}

/// The nearest of these, and how many slips away it is.
fn nearest(known: &[Folded], typed: &Folded, allowed: u8) -> Option<(usize, usize)> {
    known
        .iter()
        .enumerate()
        .filter_map(|(at, known)| {
            known.slips_to(typed, usize::from(allowed)).map(|slips| (at, slips))
        })
        .min_by_key(|&(_, slips)| slips)
}

/// What was typed, what would have been right, and the mistakes that were foreseen.
pub(super) fn explain(key: &ShortAnswer, typed: Option<&str>, claimed: bool) -> Vec<PartVerdict> {
    let ShortAnswer { accept, wrong, forgive: _ } = key;
    let met = typed.map(|typed| meet(key, typed));
    let line = |part, known: &KnownText, state| PartVerdict {
        part,
        text: Said::Text(known.text.clone()),
        given: None,
        right: None,
        reason: known.reason.clone(),
        state,
    };
    let chosen_state = if claimed { PartState::ChosenRightly } else { PartState::ChosenWrongly };
    let mut lines = Vec::new();
    if let (Some(typed), Some(Met::Unforeseen)) = (typed, met) {
        lines.push(PartVerdict {
            part: Part::Typed,
            text: Said::Text(typed.to_owned()),
            given: None,
            right: accept.first().map(|known| Said::Text(known.text.clone())),
            reason: None,
            state: chosen_state,
        });
    }
    match met {
        Some(Met::Accepted(at)) => {
            let given = typed.map(|typed| Said::Text(typed.to_owned()));
            lines.extend(accept.get(at).map(|known| PartVerdict {
                given,
                ..line(Part::Accepted(at), known, PartState::ChosenRightly)
            }));
        }
        Some(Met::Foreseen(_) | Met::Unforeseen) | None => {
            lines.extend(
                accept
                    .first()
                    .map(|known| line(Part::Accepted(0), known, PartState::LeftOutWrongly)),
            );
        }
    }
    for (at, known) in wrong.iter().enumerate() {
        if met == Some(Met::Foreseen(at)) {
            let given = typed.map(|typed| Said::Text(typed.to_owned()));
            lines.push(PartVerdict { given, ..line(Part::Foreseen(at), known, chosen_state) });
        } else if known.reason.is_some() {
            lines.push(line(Part::Foreseen(at), known, PartState::LeftRightly));
        }
    }
    lines
}

/// What is right, the first being the one to show.
pub(super) fn accepted(key: &ShortAnswer) -> Vec<Said> {
    key.accept.iter().map(|known| Said::Text(known.text.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(accept: &[&str], wrong: &[&str], slips: u8) -> ShortAnswer {
        let known = |texts: &[&str]| {
            texts.iter().map(|text| KnownText { text: (*text).to_owned(), reason: None }).collect()
        };
        let forgive = Forgiveness { slips, ..Forgiveness::default() };
        ShortAnswer { accept: known(accept), wrong: known(wrong), forgive }
    }

    #[test]
    fn any_accepted_answer_is_met() {
        let key = key(&["Anatoly Bibilov", "Bibilov"], &[], 0);
        assert_eq!(meet(&key, "bibilov"), Met::Accepted(1));
        assert_eq!(meet(&key, " anatoly  BIBILOV."), Met::Accepted(0));
        assert_eq!(meet(&key, "Bibilow"), Met::Unforeseen, "no slips were allowed");
    }

    #[test]
    fn one_slip_of_each_sort_passes() {
        let key = key(&["Tskhinvali"], &[], 1);
        for typed in ["Tskhinvli", "Tskhinnvali", "Tskhinvaly", "Tksh\u{200b}invali", "Tskihnvali"]
        {
            assert_eq!(meet(&key, typed), Met::Accepted(0), "{typed}");
        }
        assert_eq!(meet(&key, "Tskinvaly"), Met::Unforeseen, "two slips");
    }

    #[test]
    fn a_short_word_has_no_room_for_slips() {
        let key = key(&["Iran"], &[], 3);
        assert_eq!(meet(&key, "Iraq"), Met::Unforeseen);
        assert_eq!(meet(&key, "iran"), Met::Accepted(0));
    }

    /// “South Ossetia” with two slips allowed accepted “North Ossetia” when slips were counted over
    /// the whole text.
    #[test]
    fn each_word_has_only_its_own_room_for_slips() {
        let key = key(&["South Ossetia"], &[], 2);
        assert_eq!(meet(&key, "North Ossetia"), Met::Unforeseen);
        assert_eq!(meet(&key, "Soth Osetia"), Met::Accepted(0));
        assert_eq!(meet(&key, "SouthOssetia"), Met::Accepted(0), "a space is no slip");
        assert_eq!(meet(&self::key(&["Iran war"], &[], 2), "Iraq war"), Met::Unforeseen);
        assert_eq!(meet(&self::key(&["Gambia"], &[], 1), "Zambia"), Met::Unforeseen);
    }

    #[test]
    fn a_slip_never_changes_a_digit() {
        let key = key(&["August 2008"], &[], 3);
        assert_eq!(meet(&key, "Agust 2008"), Met::Accepted(0));
        assert_eq!(meet(&key, "August 2009"), Met::Unforeseen);
    }

    #[test]
    fn a_slip_towards_a_known_mistake_is_the_mistake() {
        let key = key(&["Austria"], &["Austra"], 2);
        assert_eq!(meet(&key, "Austra"), Met::Foreseen(0));
        let key = self::key(&["Georgian"], &["Georgia"], 2);
        assert_eq!(meet(&key, "Georgiaa"), Met::Foreseen(0), "one slip from either");
        assert_eq!(meet(&key, "Georgiann"), Met::Accepted(0));
    }

    #[test]
    fn the_exact_spelling_goes_before_what_is_forgiven() {
        let key = key(&["März"], &["Marz"], 0);
        assert_eq!(meet(&key, "Marz"), Met::Foreseen(0));
        assert_eq!(meet(&key, "März"), Met::Accepted(0));
        assert_eq!(meet(&key, "marz"), Met::Accepted(0));
    }

    #[test]
    fn punctuation_can_be_the_answer_when_it_is_all_there_is() {
        let key = key(&["?"], &["!"], 0);
        assert_eq!(meet(&key, "?"), Met::Accepted(0));
        assert_eq!(meet(&key, "!"), Met::Foreseen(0));
        assert_eq!(meet(&key, "."), Met::Unforeseen);
        assert_eq!(meet(&key, ""), Met::Unforeseen);
    }
}
