//! Options: enough of them, each once, with as many keys as the kind of choice asks for.

use crate::bank::diagnostic::{Problem, Problems};
use crate::bank::text::Span;
use crate::bank::{Choice, ChoiceOption};

use super::repeats::{at_least, first_places};

/// What kind of choice the options are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ChoiceKind {
    /// One option is to be chosen.
    Single,
    /// Any number of options is to be chosen.
    Multiple,
    /// One option is to be picked for a gap.
    Gap,
}

/// An option with what is known of its spelling.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Offered {
    pub(crate) option: ChoiceOption,
    /// The place of its text.
    pub(crate) span: Span,
    /// Whether the author said where it stands, be it `None`.
    pub(crate) pin_is_explicit: bool,
}

/// Looks at the options of one choice; `owner` is pointed at for what they lack together.
pub(crate) fn options(
    offered: &[Offered],
    kind: ChoiceKind,
    owner: Span,
    problems: &mut Problems<'_>,
) {
    let keys = offered.iter().filter(|offered| offered.option.is_key).count();
    if !at_least(2, offered.len(), "options", owner, problems) {
        return;
    }
    match kind {
        _ if keys == 0 => problems.push(owner, Problem::NoKey {}),
        ChoiceKind::Single | ChoiceKind::Gap if keys > 1 => {
            problems.push(owner, Problem::SeveralKeys { count: keys });
        }
        ChoiceKind::Single | ChoiceKind::Gap | ChoiceKind::Multiple => {}
    }
    // Options with a picture may well say the same.
    let places = offered
        .iter()
        .filter(|offered| offered.option.image.is_none())
        .map(|offered| (offered.option.text.as_str(), offered.span));
    let is_key =
        |span: Span| offered.iter().any(|offered| offered.span == span && offered.option.is_key);
    for (first, again, text) in first_places(places) {
        let first_line = problems.line(first);
        problems.push(
            again,
            if is_key(first) && is_key(again) {
                Problem::KeyRepeated { text, first_line }
            } else {
                Problem::Repeated { list: "options", text, first_line }
            },
        );
    }
}

/// How many options are shown, where the author said so and it makes sense.
pub(crate) fn shown(
    choice: &Choice,
    kind: ChoiceKind,
    show: usize,
    span: Span,
    problems: &mut Problems<'_>,
) -> Option<usize> {
    let keys = choice.options.iter().filter(|option| option.is_key).count();
    let least = match kind {
        ChoiceKind::Single | ChoiceKind::Gap => 2,
        ChoiceKind::Multiple => keys.max(2),
    };
    let most = choice.options.len();
    if show < least {
        problems.push(span, Problem::ShowTooSmall { show, least });
    } else if show > most {
        problems.push(span, Problem::ShowTooLarge { show, most });
    } else {
        return Some(show);
    }
    None
}
