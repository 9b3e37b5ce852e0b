//! Short answers, and the gaps that are typed: which foreseen text was meant.

use super::fold::fold;
use super::{Part, PartState, PartVerdict, Said};
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
///
/// Spelt exactly like a foreseen text, it is that one. Else it is the first accepted, then the
/// first wrong one that is equal when what the bank forgives is overlooked (see `fold`). Else,
/// where slips are allowed, it is the nearest accepted text by optimal string alignment (a letter
/// missing, added, changed, or two neighbours swapped: Damerau's four slips, each place touched
/// once), provided that
///
/// - the slips are no more than the bank allows, and no more than one for each four letters after
///   the first: none in a word of up to 4 letters, one up to 8, two up to 12;
/// - every digit is as it should be: 2008 is not a slip of 2009;
/// - no text foreseen as wrong is as near or nearer.
pub(super) fn meet(key: &ShortAnswer, typed: &str) -> Met {
    let ShortAnswer { accept, wrong, forgive } = key;
    let exactly = |known: &[KnownText]| known.iter().position(|known| known.text == typed.trim());
    if let Some(at) = exactly(accept) {
        return Met::Accepted(at);
    }
    if let Some(at) = exactly(wrong) {
        return Met::Foreseen(at);
    }
    let folded = fold(typed, *forgive);
    let accepted = Folded::all(accept, *forgive);
    let foreseen = Folded::all(wrong, *forgive);
    let equal = |known: &[Folded]| known.iter().position(|known| known.is(&folded, typed));
    if let Some(at) = equal(&accepted) {
        return Met::Accepted(at);
    }
    if let Some(at) = equal(&foreseen) {
        return Met::Foreseen(at);
    }
    let nearest_right = nearest(&accepted, &folded, forgive.slips);
    let nearest_wrong = nearest(&foreseen, &folded, forgive.slips);
    match (nearest_right, nearest_wrong) {
        (Some((at, slips)), None) if !any_within(&foreseen, &folded, slips) => Met::Accepted(at),
        (Some((at, slips)), Some((_, wrong_slips))) if slips < wrong_slips => Met::Accepted(at),
        (_, Some((at, _))) => Met::Foreseen(at),
        (_, None) => Met::Unforeseen,
    }
}

/// Everything for an accepted text, nothing for any other.
pub(super) fn earned(key: &ShortAnswer, typed: &str) -> f64 {
    match meet(key, typed) {
        Met::Accepted(_) => 1.0,
        Met::Foreseen(_) | Met::Unforeseen => 0.0,
    }
}

/// A foreseen text as it is compared.
struct Folded {
    text: String,
    letters: usize,
    forgive: Forgiveness,
}

impl Folded {
    fn all(known: &[KnownText], forgive: Forgiveness) -> Vec<Self> {
        known.iter().map(|known| Self::new(&known.text, forgive)).collect()
    }

    fn new(text: &str, forgive: Forgiveness) -> Self {
        let folded = fold(text, forgive);
        if folded.is_empty() {
            // Nothing but punctuation: then that is what is asked for.
            let forgive = Forgiveness { punctuation: false, ..forgive };
            let text = fold(text, forgive);
            return Self { letters: text.chars().count(), text, forgive };
        }
        Self { letters: folded.chars().count(), text: folded, forgive }
    }

    fn is(&self, folded: &str, typed: &str) -> bool {
        self.text == folded
            || (folded.is_empty()
                && !self.text.is_empty()
                && self.text == fold(typed, self.forgive))
    }

    /// How many slips are between the two, when they are few enough and no digit differs.
    fn slips_to(&self, typed: &str, typed_letters: usize, at_most: usize) -> Option<usize> {
        if self.letters.abs_diff(typed_letters) > at_most || !digits(&self.text).eq(digits(typed)) {
            return None;
        }
        Some(strsim::osa_distance(&self.text, typed)).filter(|&slips| slips <= at_most)
    }
}

fn digits(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_numeric())
}

/// The nearest of these that is near enough to be meant, and how many slips away it is.
fn nearest(known: &[Folded], typed: &str, allowed: u8) -> Option<(usize, usize)> {
    if allowed == 0 {
        return None;
    }
    let typed_letters = typed.chars().count();
    known
        .iter()
        .enumerate()
        .filter_map(|(at, known)| {
            let at_most = usize::from(allowed).min(known.letters.saturating_sub(1) / 4);
            known.slips_to(typed, typed_letters, at_most).map(|slips| (at, slips))
        })
        .min_by_key(|&(_, slips)| slips)
}

fn any_within(known: &[Folded], typed: &str, slips: usize) -> bool {
    let typed_letters = typed.chars().count();
    known.iter().any(|known| known.slips_to(typed, typed_letters, slips).is_some())
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
        for typed in ["Tskhinvli", "Tskhinnvali", "Tskhinvaly", "Tksh\u{200b}invali"] {
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
