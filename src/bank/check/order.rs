//! Which options keep their place when the others are shuffled.
//!
//! "All of the above" must come after the others, "Both A and B" needs the letters to stay, and
//! 10, 100, 1000 is read most easily in its own order. What the author says goes before all of
//! this; otherwise it is recognised, and told.

use crate::bank::Pin;
use crate::bank::diagnostic::{Problem, Problems};
use crate::bank::text::Span;

use super::choice::Offered;
use super::phrases::{may_speak_of_others, names_letters, speaks_of_others};
use super::rungs::are_a_ladder;

/// Pins options that speak of the others, and says whether all options keep their order.
/// `shuffle` is what the author said of it.
pub(crate) fn settle_order(
    offered: &mut [Offered],
    shuffle: Option<bool>,
    owner: Span,
    problems: &mut Problems<'_>,
) -> bool {
    if shuffle == Some(false) {
        return true;
    }
    let mut keeps_order = false;
    // Hardly any option begins like one that speaks of others: then the rest is not looked at.
    let texts: Vec<String> = if offered.iter().any(|one| may_speak_of_others(&one.option.text)) {
        offered.iter().map(|one| one.option.text.to_lowercase()).collect()
    } else {
        Vec::new()
    };
    for (index, one) in offered.iter_mut().enumerate() {
        if one.pin_is_explicit {
            continue;
        }
        let Some(said) = texts.get(index) else { continue };
        if shuffle.is_none() && names_letters(said, texts.len()) {
            keeps_order = true;
            let text = one.option.text.clone();
            problems.push(one.span, Problem::LettersKeepOrder { text });
        } else if speaks_of_others(said, &texts) {
            one.option.pin = Some(Pin::Last);
            let text = one.option.text.clone();
            problems.push(one.span, Problem::StaysLast { text });
        }
    }
    let free = || {
        offered.iter().filter(|one| one.option.pin.is_none()).map(|one| one.option.text.as_str())
    };
    if shuffle.is_none() && !keeps_order && are_a_ladder(free()) {
        problems.push(owner, Problem::LadderKeepsOrder {});
        return true;
    }
    keeps_order
}
