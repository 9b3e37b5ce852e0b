//! What there is room for in the bar below a question: from everything in words, with hints and
//! keycaps, to icons in two rows. The first that has room for all states of the question is taken.

use egui::KeyboardShortcut;

use super::plan::Rows;
use super::verdict::VerdictShape;
use crate::quiz::CertaintyAsked;

/// How an action is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Called {
    /// By its name.
    Word,
    /// By an icon; its name is for screen readers and the pointer.
    Icon,
}

/// Which keycaps are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keycaps {
    /// Those of all keys that act.
    All,
    /// That of Enter, on the button that goes on.
    Enter,
    /// None.
    None,
}

/// What is said before the buttons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hint {
    /// What is asked for, and which key answers.
    Full,
    /// How sure one is, as a question, where that is asked.
    Question,
    /// Nothing.
    None,
}

/// What there is room for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    pub(super) rows: Rows,
    pub(super) verdict: VerdictShape,
    pub(super) hint: Hint,
    pub(super) keycaps: Keycaps,
    pub(super) skip: Called,
    pub(super) flag: Called,
    /// How sure one is: in words, or by bars of which one to three are full.
    pub(super) certainty: Called,
    /// So many letters choose parts of the answer, and nothing else for now.
    pub(super) letters: usize,
    /// What gives the answer while it is typed, where Enter begins a new line.
    pub(super) gives: Option<KeyboardShortcut>,
    /// Whether the window is low, and with it all that is in the bar.
    pub(super) is_low: bool,
}

impl Shape {
    /// All there can be, the fullest first; the last is taken whether it fits or not.
    pub(super) fn all(self, certainty: CertaintyAsked) -> Vec<Self> {
        let all = self;
        let question = Self { hint: Hint::Question, ..all };
        let no_hint = Self { hint: Hint::None, ..all };
        let no_keys = Self { keycaps: Keycaps::Enter, ..no_hint };
        let drawn_flag = Self { flag: Called::Icon, ..no_keys };
        let drawn = Self { skip: Called::Icon, ..drawn_flag };
        let below = |shape: Self| Self { verdict: VerdictShape::Below, ..shape };
        let no_enter = |shape: Self| Self { keycaps: Keycaps::None, ..shape };
        // Three answers need their question more than the flag its word.
        let asked = [
            question,
            below(question),
            Self { flag: Called::Icon, ..question },
            below(Self { flag: Called::Icon, ..question }),
        ];
        let asked: &[Self] = match certainty {
            CertaintyAsked::Yes => &asked,
            CertaintyAsked::No => &[],
        };
        let one = [
            no_hint,
            below(no_hint),
            below(no_keys),
            below(drawn_flag),
            below(drawn),
            below(no_enter(drawn)),
        ];
        let words = [
            all,
            question,
            no_hint,
            no_keys,
            drawn_flag,
            no_enter(drawn_flag),
            drawn,
            no_enter(drawn),
        ];
        let levels = Self { hint: Hint::Full, certainty: Called::Icon, ..drawn };
        let no_word = Self { hint: Hint::None, ..levels };
        let levels = [levels, no_enter(levels), no_word, no_enter(no_word)];
        let verdicts = [VerdictShape::Beside, VerdictShape::Below, VerdictShape::Small];
        let two = |shape: Self| verdicts.map(|verdict| Self { rows: Rows::Two, verdict, ..shape });
        let first = [all, below(all)].into_iter().chain(asked.iter().copied());
        first.chain(one).chain(words.into_iter().chain(levels).flat_map(two)).collect()
    }
}
