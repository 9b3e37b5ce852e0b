//! What is forgiven when texts are compared: the form in which two texts that mean the same are
//! equal. The checker, marking and search all mean the same by it.
//!
//! The form follows Unicode's compatibility decomposition (NFKD, UAX #15) and case folding (the
//! simple way of the standard library, letter by letter in both directions, so that ß is ss, the
//! final ς is σ, and Georgian capitals are its small letters). Nothing depends on a language, and
//! no word is left out: "the president" is not "president".
//!
//! Always the same: forms of one character (ﬁ, Ｆ, ½ as 1/2), straight and curly quotes, all kinds
//! of dashes, all kinds of spaces, invisible characters, space at both ends.
//!
//! - **Case**: see above.
//! - **Accents**: marks over Latin and Greek letters (`é`, `ό`), strokes and ligatures (`ø`, `ł`,
//!   `đ`, `æ`), Hebrew and Arabic vowel points. Of Cyrillic only `ё` and stress marks: `й`, `ї`,
//!   `ў`, `ѓ`, `ќ` are letters of their own. Marks of other scripts are letters too and stay.
//! - **Punctuation**: dropped, dashes and slashes as if they were spaces. What stands between two
//!   digits stays (`3.5` is not `35`, `2:1` is not `21`), so does a minus before a digit, and so
//!   do the signs that make a name (`C#`, `C++`, `AT&T`, `50%`).
//! - **Spacing**: all spaces are dropped.

use unicode_normalization::UnicodeNormalization;

use super::Forgiveness;

/// The form in which texts are compared.
pub(crate) fn fold(text: &str, forgive: Forgiveness) -> String {
    let Forgiveness { case, accents, punctuation, spacing, slips: _ } = forgive;
    let chars = text.chars().filter(|&c| !is_invisible(c)).map(plain).nfkd().map(plain);
    let mut folded: Vec<char> = Vec::with_capacity(text.len());
    let mut base = ' ';
    for c in chars {
        if !is_mark(c) {
            base = c;
        } else if accents && is_accent(base, c) {
            continue;
        }
        let letters = if accents { without_stroke(c) } else { [Some(c), None] };
        for letter in letters.into_iter().flatten() {
            if case { folded.extend(without_case(letter)) } else { folded.push(letter) }
        }
    }
    let mut folded: Vec<char> = folded.into_iter().nfkc().collect();
    if punctuation {
        folded = without_punctuation(&folded);
    }
    if spacing {
        folded.retain(|c| !c.is_whitespace());
        folded.into_iter().collect()
    } else if punctuation {
        // Dropped punctuation may leave two spaces where there was one.
        let folded: String = folded.into_iter().collect();
        folded.split_whitespace().collect::<Vec<_>>().join(" ")
    } else {
        let folded: String = folded.into_iter().collect();
        folded.trim().to_owned()
    }
}

/// The letters of a text that somebody looks for something in, case and accents forgiven, each with
/// the place of the character that it comes from. Spaces of all kinds are one kind.
pub(crate) fn sought(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut base = ' ';
    text.char_indices().flat_map(move |(at, c)| {
        let mut letters: [Option<char>; 8] = [None; 8];
        let mut free = letters.iter_mut();
        let mut put = |letter| {
            // No character comes apart into more letters than this, but for a few signs.
            if let Some(place) = free.next() {
                *place = Some(letter);
            }
        };
        if c.is_ascii() {
            base = c;
            put(if c.is_ascii_whitespace() { ' ' } else { c.to_ascii_lowercase() });
        } else if !is_invisible(c) {
            for part in std::iter::once(plain(c)).nfkd().map(plain) {
                if !is_mark(part) {
                    base = part;
                } else if is_accent(base, part) {
                    continue;
                }
                for letter in without_stroke(part).into_iter().flatten() {
                    without_case(letter).for_each(&mut put);
                }
            }
        }
        letters.into_iter().flatten().map(move |letter| (at, letter))
    })
}

/// Whether a character cannot be seen: zero-width spaces and joiners, direction marks, soft
/// hyphens.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
    )
}

/// One form for what keyboards and word processors spell in several.
fn plain(c: char) -> char {
    match c {
        '‘' | '’' | '‚' | '‛' | 'ʼ' | 'ʻ' | '`' | '´' | '′' | '＇' => '\'',
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' => '"',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '－' => '-',
        '\u{2044}' | '\u{2215}' => '/',
        space if space.is_whitespace() => ' ',
        other => other,
    }
}

/// Marks that stand over, under or through the letter before them, of the scripts whose marks are
/// looked at here.
fn is_mark(c: char) -> bool {
    is_european_mark(c) || is_vowel_point(c)
}

fn is_european_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe20}'..='\u{fe2f}'
    )
}

/// Hebrew points and Arabic harakat, which most texts leave out.
fn is_vowel_point(c: char) -> bool {
    matches!(
        c,
        '\u{591}'..='\u{5bd}'
            | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
            | '\u{610}'..='\u{61a}'
            | '\u{64b}'..='\u{652}'
            | '\u{670}'
    )
}

/// Whether this mark on this letter is an accent, rather than part of another letter or (as in ≠)
/// of a sign.
fn is_accent(base: char, mark: char) -> bool {
    if !base.is_alphabetic() {
        return false;
    }
    let is_cyrillic =
        matches!(base, '\u{400}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}' | '\u{a640}'..='\u{a69f}');
    if !is_cyrillic {
        return true;
    }
    match mark {
        '\u{308}' => matches!(base, 'е' | 'Е'),
        '\u{300}' | '\u{301}' => !matches!(base, 'г' | 'Г' | 'к' | 'К'),
        _ => false,
    }
}

/// Latin letters with a stroke and ligatures, which Unicode does not decompose, as one would type
/// them without.
fn without_stroke(c: char) -> [Option<char>; 2] {
    let (first, second) = match c {
        'ø' => ('o', None),
        'Ø' => ('O', None),
        'ł' => ('l', None),
        'Ł' => ('L', None),
        'đ' => ('d', None),
        'Đ' => ('D', None),
        'ħ' => ('h', None),
        'Ħ' => ('H', None),
        'ŧ' => ('t', None),
        'Ŧ' => ('T', None),
        'ı' => ('i', None),
        'æ' => ('a', Some('e')),
        'Æ' => ('A', Some('E')),
        'œ' => ('o', Some('e')),
        'Œ' => ('O', Some('E')),
        other => (other, None),
    };
    [Some(first), second]
}

/// Down, up and down again: ẞ and ß meet at ss, Σ and ς at σ.
fn without_case(c: char) -> impl Iterator<Item = char> {
    c.to_lowercase().flat_map(char::to_uppercase).flat_map(char::to_lowercase)
}

fn is_punctuation(c: char) -> bool {
    matches!(
        c,
        '.' | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | '¡'
            | '¿'
            | '\''
            | '"'
            | '('
            | ')'
            | '['
            | ']'
            | '{'
            | '}'
            | '<'
            | '>'
            | '‹'
            | '›'
            | '-'
            | '/'
            | '\\'
            | '|'
            | '_'
            | '·'
            | '•'
            | '†'
            | '‡'
            | '،'
            | '؛'
            | '؟'
            | '׃'
            | '־'
            | '״'
            | '׳'
            | '։'
            | '჻'
            | '、'
            | '。'
            | '「'
            | '」'
            | '『'
            | '』'
            | '・'
            | '〈'
            | '〉'
            | '《'
            | '》'
            | '।'
            | '॥'
    )
}

fn separates_words(c: char) -> bool {
    matches!(c, '-' | '/' | '\\' | '|' | '_' | '־' | '・')
}

fn without_punctuation(chars: &[char]) -> Vec<char> {
    let is_digit = |at: Option<&char>| at.is_some_and(|c| c.is_numeric());
    let mut kept = Vec::with_capacity(chars.len());
    for (at, &c) in chars.iter().enumerate() {
        let (before, after) = chars.split_at(at);
        let (before, after) = (before.last(), after.get(1));
        let between_digits = is_digit(before) && is_digit(after);
        let is_minus = c == '-' && is_digit(after) && before.is_none_or(|c| c.is_whitespace());
        if !is_punctuation(c) || between_digits || is_minus || (c == '-' && is_range(chars, at)) {
            kept.push(c);
        } else if separates_words(c) {
            kept.push(' ');
        }
    }
    kept
}

/// Whether the dash at this place stands between two numbers, with spaces around it or without.
fn is_range(chars: &[char], at: usize) -> bool {
    let (before, after) = chars.split_at(at);
    let before = before.iter().rev().find(|c| !c.is_whitespace());
    let after = after.iter().skip(1).find(|c| !c.is_whitespace());
    before.is_some_and(|c| c.is_numeric()) && after.is_some_and(|c| c.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(a: &str, b: &str) -> bool {
        fold(a, Forgiveness::default()) == fold(b, Forgiveness::default())
    }

    #[test]
    fn case_is_forgiven_in_every_script() {
        assert!(same("BIBILOV", "bibilov"));
        assert!(same("Straße", "STRASSE"));
        assert!(same("STRAẞE", "straße"));
        assert!(same("ΣΊΣΥΦΟΣ", "Σίσυφος"), "a final sigma is a sigma");
        assert!(same("ЦХИНВАЛ", "цхинвал"));
        assert!(same("ᲪᲮᲘᲜᲕᲐᲚᲘ", "ცხინვალი"), "Georgian capitals are small letters");
        let strict = Forgiveness { case: false, ..Forgiveness::default() };
        assert_ne!(fold("Bibilov", strict), fold("bibilov", strict));
    }

    #[test]
    fn accents_are_forgiven_where_they_are_accents() {
        assert!(same("Türkiye", "turkiye"));
        assert!(same("İstanbul", "istanbul"));
        assert!(same("Łódź", "lodz"));
        assert!(same("Ærø", "aero"));
        assert!(same("Αθήνα", "αθηνα"));
        assert!(same("Орёл", "орел"));
        assert!(same("за́мок", "замок"));
        let strict = Forgiveness { accents: false, ..Forgiveness::default() };
        assert_ne!(fold("Türkiye", strict), fold("Turkiye", strict));
        assert_eq!(
            fold("Tu\u{308}rkiye", strict),
            fold("Türkiye", strict),
            "one letter, two spellings"
        );
    }

    #[test]
    fn letters_that_only_look_accented_stay_apart() {
        assert!(!same("мой", "мои"));
        assert!(!same("їх", "іх"));
        assert!(!same("ქ", "ყ"));
        assert!(!same("が", "か"));
        assert!(!same("कि", "कु"), "Devanagari vowel signs are vowels");
        assert!(!same("≠", "="));
    }

    #[test]
    fn punctuation_is_forgiven_unless_it_makes_the_number_or_the_name() {
        assert!(same("Saint-Petersburg", "Saint Petersburg."));
        assert!(same("Côte d’Ivoire", "Cote d'Ivoire"));
        assert!(same("Côte d’Ivoire", "Cote dIvoire"));
        assert!(same("“Yes!”", "yes"));
        assert!(same("COVID-19", "covid 19"));
        assert!(same("1990–91", "1990 - 91"));
        assert!(!same("3.5", "35"));
        assert!(!same("2:1", "21"));
        assert!(!same("2-1", "21"));
        assert!(!same("−5", "5"));
        assert!(same("−5", "-5"));
        assert!(!same("C++", "C"));
        assert!(!same("C#", "C"));
        assert!(!same("50%", "50"));
        let strict = Forgiveness { punctuation: false, ..Forgiveness::default() };
        assert_ne!(fold("Saint-Petersburg", strict), fold("Saint Petersburg", strict));
        assert_eq!(fold("d’Ivoire", strict), fold("d'Ivoire", strict));
    }

    #[test]
    fn spaces_are_forgiven_of_every_kind_and_the_invisible_never_counts() {
        assert!(same("South Ossetia", "  South\u{a0}\u{2009}Ossetia "));
        assert!(same("South Ossetia", "SouthOssetia"));
        assert!(same("Tskhinvali", "Tskhin\u{200b}va\u{ad}li\u{200e}"));
        let strict = Forgiveness { spacing: false, ..Forgiveness::default() };
        assert_ne!(fold("South Ossetia", strict), fold("SouthOssetia", strict));
        assert_eq!(fold(" South Ossetia ", strict), fold("South\u{a0}Ossetia", strict));
        let all_strict = Forgiveness { spacing: false, punctuation: false, ..strict };
        assert_eq!(fold("South Ossetia", all_strict), fold("South Ossetia\u{a0}", all_strict));
    }

    #[test]
    fn what_is_sought_is_found_where_it_stands() {
        let found: Vec<(usize, char)> = sought("Éa\u{a0}ß").collect();
        assert_eq!(found, [(0, 'e'), (2, 'a'), (3, ' '), (5, 's'), (5, 's')]);
        let plain = |text: &str| sought(text).map(|(_, c)| c).collect::<String>();
        assert_eq!(plain("TÜRKIYE"), plain("Turkiye"));
        assert_eq!(plain("Tu\u{308}rkiye"), plain("Türkiye"));
        assert_eq!(plain("ᲪᲮᲘᲜᲕᲐᲚᲘ"), plain("ცხინვალი"));
    }

    #[test]
    fn words_are_never_left_out() {
        assert!(!same("the president", "president"));
    }
}
