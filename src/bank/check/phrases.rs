//! Options that speak of the other options, recognised by their English wording.

/// Words that such an option begins with.
const BEGIN: [&str; 14] = [
    "all", "any", "both", "neither", "none", "either", "each", "every", "no", "two", "three",
    "not", "other", "nothing",
];

/// What can follow, articles and verbs aside.
const REST: [&str; 34] = [
    "above",
    "these",
    "them",
    "those",
    "this",
    "others",
    "other options",
    "other answers",
    "other choices",
    "other ones",
    "options",
    "answers",
    "choices",
    "options above",
    "answers above",
    "choices above",
    "above options",
    "above answers",
    "above choices",
    "option above",
    "answer above",
    "these options",
    "these answers",
    "these choices",
    "listed",
    "options listed",
    "answers listed",
    "mentioned",
    "foregoing",
    "preceding",
    "three",
    "four",
    "answer",
    "option",
];

/// What such an option is when it is one word.
const ALONE: [&str; 4] = ["all", "both", "neither", "none"];

/// Words around the letters of options.
const AROUND: [&str; 12] = [
    "both", "neither", "either", "only", "and", "or", "nor", "answers", "options", "choices",
    "are", "correct",
];

/// Whether the first word of an option is one that [`speaks_of_others`] or [`names_letters`] could
/// begin with.
pub(super) fn may_speak_of_others(option: &str) -> bool {
    let first = option
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-')))
        .find(|word| !word.is_empty())
        .unwrap_or_default();
    let mut known = BEGIN.iter().chain(&AROUND);
    first.len() == 1 || known.any(|word| word.eq_ignore_ascii_case(first))
}

/// Whether an option, in lower case, is one of "all of the above", "none of these", "both are
/// correct" and the like, or "both X and Y" where X or Y is another option.
pub(super) fn speaks_of_others(option: &str, all: &[String]) -> bool {
    let words: Vec<&str> = option
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-')))
        .filter(|word| !word.is_empty())
        .collect();
    let Some((&first, rest)) = words.split_first() else { return false };
    if !BEGIN.contains(&first) {
        return false;
    }
    if rest.is_empty() {
        return ALONE.contains(&first);
    }
    let rest = without_verb(rest);
    let rest = skip(skip(rest, "of"), "the");
    let rest = rest.join(" ");
    // "All are correct" has nothing left.
    (rest.is_empty() && words.len() > 1) || REST.contains(&rest.as_str()) || {
        matches!(first, "both" | "neither" | "either") && names_another(option, all)
    }
}

/// Takes "are correct" and the like from the end.
fn without_verb<'w, 'a>(words: &'w [&'a str]) -> &'w [&'a str] {
    const JUDGEMENTS: [&str; 8] =
        ["correct", "right", "true", "wrong", "false", "incorrect", "apply", "applies"];
    match words {
        [rest @ .., "is" | "are" | "was" | "were", last] if JUDGEMENTS.contains(last) => rest,
        [rest @ .., last] if JUDGEMENTS.contains(last) => rest,
        words => words,
    }
}

fn skip<'w, 'a>(words: &'w [&'a str], word: &str) -> &'w [&'a str] {
    match words.split_first() {
        Some((first, rest)) if *first == word => rest,
        _ => words,
    }
}

fn names_another(option: &str, all: &[String]) -> bool {
    all.iter()
        .map(|other| other.trim())
        .any(|other| !other.is_empty() && other.len() < option.len() && option.contains(other))
}

/// Whether an option, in lower case, is made of letters of other options: "both A and B",
/// "A, B and C", "only A and C".
pub(super) fn names_letters(option: &str, options: usize) -> bool {
    let mut letters = 0;
    let mut around = 0;
    let words = option.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    for word in words {
        match word.as_bytes() {
            [letter @ b'a'..=b'z'] if usize::from(letter - b'a') < options => letters += 1,
            _ if AROUND.contains(&word) => around += 1,
            _ => return false,
        }
    }
    letters >= 2 && around >= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wordings_of_all_and_none_are_recognised() {
        for option in [
            "All of the above",
            "All the above.",
            "none of the above",
            "None of these",
            "None of them",
            "Neither of these",
            "Neither of them",
            "All of these are correct",
            "All are correct",
            "None is right",
            "No answer is correct",
            "Any of the other options",
            "All of the answers above",
            "Both of them",
            "All three",
            "All",
            "None",
            "Both",
        ] {
            assert!(speaks_of_others(&option.to_lowercase(), &[]), "{option}");
        }
    }

    #[test]
    fn options_that_only_begin_alike_are_not() {
        for option in [
            "All member states of the United Nations",
            "None of its neighbours",
            "Both houses of parliament",
            "No",
            "Not before 2008",
            "Two",
            "Other countries in the region",
            "A and B",
            "Nothing was announced",
        ] {
            assert!(!speaks_of_others(&option.to_lowercase(), &[]), "{option}");
        }
    }

    #[test]
    fn both_of_two_other_options_is_recognised() {
        let all = ["russia", "syria", "both russia and syria"].map(str::to_owned);
        assert!(speaks_of_others("both russia and syria", &all));
        assert!(!speaks_of_others("both houses of parliament", &all));
    }

    #[test]
    fn letters_of_options_are_recognised() {
        for option in ["both a and b", "a and c", "a, b and c", "neither a nor b", "only a and d"] {
            assert!(names_letters(option, 4), "{option}");
        }
        for option in ["a", "vitamin a and b", "x and y", "a b", "i and ii"] {
            assert!(!names_letters(option, 4), "{option}");
        }
    }
}
