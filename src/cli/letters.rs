//! The letters that stand before options, and reading them back.

/// The letter of the option at this place on the paper, from 0: `a` to `z`, then `aa`, `ab`, …
pub(super) fn letter(place: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = place + 1;
    while rest > 0 {
        rest -= 1;
        let digit = u8::try_from(rest % 26).unwrap_or_default();
        letters.push(char::from(b'a' + digit));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// The Latin letter that a letter is, or looks like where a keyboard is set to Cyrillic or Greek:
/// who reads B and types В means B.
fn latin(letter: char) -> char {
    match letter.to_lowercase().next().unwrap_or(letter) {
        'а' | 'α' => 'a',
        'в' | 'β' => 'b',
        'с' => 'c',
        'е' | 'ε' => 'e',
        'н' | 'η' => 'h',
        'і' | 'ι' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'м' | 'μ' => 'm',
        'ν' => 'n',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'у' | 'υ' => 'y',
        'х' | 'χ' => 'x',
        'ζ' => 'z',
        other => other,
    }
}

/// The place that a letter or a number stands for, where there are so many options.
pub(super) fn place(typed: &str, count: usize) -> Option<usize> {
    let typed = typed.trim().trim_end_matches([')', '.']).trim_start_matches('(');
    let number = match typed.parse::<usize>() {
        Ok(number) => number,
        Err(_) if typed.is_empty() || typed.chars().count() > 3 => return None,
        Err(_) => typed.chars().map(latin).try_fold(0usize, |sum, c| {
            c.is_ascii_lowercase().then(|| sum * 26 + (c as usize - 'a' as usize) + 1)
        })?,
    };
    let place = number.checked_sub(1)?;
    (place < count).then_some(place)
}

/// The places that several letters or numbers stand for, in the order typed: `a,c`, `a c`, `1 3`,
/// and `ac` where every option has a letter of its own.
pub(super) fn places(typed: &str, count: usize) -> Option<Vec<usize>> {
    let tokens: Vec<&str> = typed
        .split(|c: char| c.is_whitespace() || ",;/>→+&".contains(c))
        .filter(|token| !token.is_empty())
        .collect();
    let one_by_one: Option<Vec<usize>> = tokens.iter().map(|token| place(token, count)).collect();
    if one_by_one.is_some() || count > 26 {
        return one_by_one;
    }
    tokens
        .iter()
        .flat_map(|token| token.chars())
        .map(|c| place(c.encode_utf8(&mut [0; 4]), count))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_z() {
        let all: Vec<String> = [0, 1, 25, 26, 27, 701, 702].map(letter).to_vec();
        assert_eq!(all, ["a", "b", "z", "aa", "ab", "zz", "aaa"]);
        for at in [0, 25, 26, 500, 701] {
            assert_eq!(place(&letter(at), 702), Some(at));
        }
    }

    #[test]
    fn one_option_is_read_as_people_write_it() {
        for typed in ["b", "B", "b)", "b.", "(b)", " 2 ", "2."] {
            assert_eq!(place(typed, 4), Some(1), "{typed}");
        }
        for cyrillic in ["В", "в", "В)"] {
            assert_eq!(place(cyrillic, 4), Some(1), "{cyrillic} looks like B");
        }
        for typed in ["e", "0", "5", "", "ä", "д", "aaaa", "-1"] {
            assert_eq!(place(typed, 4), None, "{typed}");
        }
    }

    #[test]
    fn several_options_are_read_as_people_write_them() {
        for typed in ["a,c", "a c", "A, C", "ac", "1 3", "a;c", "a) c)"] {
            assert_eq!(places(typed, 4), Some(vec![0, 2]), "{typed}");
        }
        assert_eq!(places("c a d b", 4), Some(vec![2, 0, 3, 1]));
        assert_eq!(places("a e", 4), None);
        assert_eq!(places("", 4), Some(vec![]));
    }
}
