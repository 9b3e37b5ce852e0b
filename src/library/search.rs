//! Finding banks and questions by what they say.
//!
//! An index is made once, when a bank has been read: its texts with case and accents forgiven, one
//! behind the other. To find something is to walk through them, which takes milliseconds for
//! 100,000 questions; whoever asks says after each piece whether the answer is still wanted.

use std::ops::Range;

use crate::bank::fold::sought;
use crate::bank::{Bank, Markup, markup};

/// How many questions are looked through between two looks at whether to go on.
const PIECE: usize = 2_000;

/// An excerpt shows so much before the first place that was found.
const BEFORE: usize = 24;

/// The longest excerpt, in bytes.
const EXCERPT: usize = 240;

/// What is looked for: every one of these words, in any order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    words: Vec<String>,
}

impl Sought {
    /// From what was typed; nothing where that has no letter to look for.
    #[must_use]
    pub fn new(typed: &str) -> Option<Self> {
        let folded = folded(typed);
        let mut words: Vec<String> = folded.split_whitespace().map(str::to_owned).collect();
        // The longest is the rarest, and is looked for first.
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        (!words.is_empty()).then_some(Self { words })
    }

    fn is_in(&self, text: &str) -> bool {
        self.words.iter().all(|word| text.contains(word.as_str()))
    }
}

/// The texts of a bank, to be looked through.
#[derive(Debug)]
pub struct SearchIndex {
    /// The bank's title and what it is about.
    bank: String,
    /// Topic and prompt of each question, one behind the other.
    questions: String,
    /// Where each of them ends.
    ends: Vec<usize>,
}

/// What was found in one bank.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hits {
    /// Whether the bank itself is meant: by its title or by what it is about.
    pub is_bank: bool,
    /// The places of the first questions found.
    pub questions: Vec<usize>,
    /// How many there are in all.
    pub count: usize,
}

impl SearchIndex {
    /// Gathers the texts of a bank.
    #[must_use]
    pub fn new(bank: &Bank) -> Self {
        let mut questions = String::new();
        let mut ends = Vec::with_capacity(bank.questions.len());
        for question in &bank.questions {
            fold_onto(&mut questions, question.topic.as_str());
            questions.push('\n');
            if is_plain(&question.prompt) {
                fold_onto(&mut questions, &question.prompt.0);
            } else {
                fold_onto(&mut questions, &markup::plain(&question.prompt));
            }
            ends.push(questions.len());
        }
        questions.shrink_to_fit();
        Self { bank: folded(&format!("{}\n{}", bank.title, bank.about)), questions, ends }
    }

    /// Looks for something, and gives the places of at most so many questions; nothing when it is
    /// told not to go on.
    pub fn find(&self, sought: &Sought, most: usize, go_on: &dyn Fn() -> bool) -> Option<Hits> {
        let mut hits = Hits { is_bank: sought.is_in(&self.bank), ..Hits::default() };
        let mut start = 0;
        for (at, &end) in self.ends.iter().enumerate() {
            if at % PIECE == 0 && !go_on() {
                return None;
            }
            if self.questions.get(start..end).is_some_and(|text| sought.is_in(text)) {
                hits.count += 1;
                if hits.questions.len() < most {
                    hits.questions.push(at);
                }
            }
            start = end;
        }
        Some(hits)
    }
}

/// A piece of a text around what was found in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// The piece, on one line.
    pub text: String,
    /// What was found in it, in order and apart.
    pub found: Vec<Range<usize>>,
}

impl Excerpt {
    /// The piece of a question's prompt in which the first of it stands.
    #[must_use]
    pub fn new(prompt: &Markup, sought: &Sought) -> Self {
        Self::of_text(&markup::plain(prompt), sought)
    }

    /// The same of a text without marks.
    #[must_use]
    pub fn of_text(text: &str, sought: &Sought) -> Self {
        let plain = text.replace('\n', " ");
        let first = places(&plain, sought).first().map_or(0, |range| range.start);
        // A word begins behind a space, so that is where an excerpt may begin.
        let spaces = plain.char_indices().filter(|(_, c)| c.is_whitespace());
        let starts = spaces.map(|(at, c)| at + c.len_utf8()).filter(|at| *at <= first);
        let start = if first <= 2 * BEFORE {
            0
        } else {
            starts
                .clone()
                .find(|at| first - at <= BEFORE)
                .or(starts.clone().next_back())
                .unwrap_or(0)
        };
        let end = plain.char_indices().map(|(at, c)| at + c.len_utf8());
        let end = end.take_while(|at| at - start.min(*at) <= EXCERPT).last().unwrap_or(0);
        let piece = plain.get(start..end).unwrap_or_default();
        let before = if start > 0 { "… " } else { "" };
        let after = if end < plain.len() { "…" } else { "" };
        let text = format!("{before}{piece}{after}");
        let found = places(&text, sought);
        Self { text, found }
    }
}

/// Where the words stand in a text, those that touch as one.
fn places(text: &str, sought_words: &Sought) -> Vec<Range<usize>> {
    let mut letters = String::with_capacity(text.len());
    // For each byte of the folded text, the character it comes from.
    let mut from = Vec::with_capacity(text.len());
    for (at, letter) in sought(text) {
        letters.push(letter);
        from.resize(letters.len(), at);
    }
    let end_of = |at: usize| {
        let here = from.get(at).copied().unwrap_or(0);
        from.iter().skip(at).copied().find(|next| *next > here).unwrap_or(text.len())
    };
    let mut found: Vec<Range<usize>> = sought_words
        .words
        .iter()
        .flat_map(|word| letters.match_indices(word.as_str()))
        .filter_map(|(at, word)| {
            let start = from.get(at).copied()?;
            Some(start..end_of(at + word.len().saturating_sub(1)))
        })
        .collect();
    found.sort_by_key(|range| range.start);
    let mut apart: Vec<Range<usize>> = Vec::with_capacity(found.len());
    for range in found {
        match apart.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}

/// Whether a text says the same with and without its marks, as far as one looks for something in
/// it: most prompts do, and taking marks apart is what takes time.
fn is_plain(text: &Markup) -> bool {
    !text.0.contains(['*', '_', '`', '[', '<', '&', '\\', '\n'])
}

fn fold_onto(to: &mut String, text: &str) {
    to.extend(sought(text).map(|(_, letter)| letter));
}

fn folded(text: &str) -> String {
    sought(text).map(|(_, letter)| letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::bank;

    fn found(typed: &str) -> Vec<usize> {
        let bank = bank()
            .question("one")
            .topic("Geography")
            .single(&["*a", "b"])
            .question("two")
            .topic("Türkiye")
            .single(&["*a", "b"])
            .build();
        let sought = Sought::new(typed).unwrap();
        SearchIndex::new(&bank).find(&sought, 10, &|| true).unwrap().questions
    }

    fn excerpt(prompt: &str, typed: &str) -> (String, Vec<String>) {
        let excerpt = Excerpt::new(&Markup(prompt.to_owned()), &Sought::new(typed).unwrap());
        let found =
            excerpt.found.iter().map(|range| excerpt.text.get(range.clone()).unwrap().to_owned());
        let found = found.collect();
        (excerpt.text, found)
    }

    #[test]
    fn every_word_has_to_stand_there_and_case_and_accents_do_not_count() {
        assert_eq!(found("prompt"), [0, 1]);
        assert_eq!(found("GEO"), [0]);
        assert_eq!(found("turkiye two"), [1]);
        assert_eq!(found("two geography"), [] as [usize; 0]);
    }

    #[test]
    fn nothing_typed_is_nothing_to_look_for() {
        assert_eq!(Sought::new(" \u{200b}\t"), None);
    }

    #[test]
    fn no_more_are_given_than_wanted_but_all_are_counted() {
        let bank =
            (0..30).fold(bank(), |bank, at| bank.question(&format!("q{at}")).single(&["*a", "b"]));
        let index = SearchIndex::new(&bank.build());
        let sought = Sought::new("prompt of").unwrap();
        let hits = index.find(&sought, 7, &|| true).unwrap();
        assert_eq!((hits.questions.len(), hits.count), (7, 30));
        assert_eq!(index.find(&sought, 7, &|| false), None, "nobody waits for it any more");
    }

    #[test]
    fn an_excerpt_shows_what_was_found_where_it_stands() {
        let (text, found) = excerpt("Who **recognised** South Ossétia?", "ossetia recog");
        assert_eq!(text, "Who recognised South Ossétia?");
        assert_eq!(found, ["recog", "Ossétia"]);
    }

    #[test]
    fn an_excerpt_of_a_long_prompt_begins_near_what_was_found() {
        let long = format!("{} the needle {}", "straw ".repeat(40), "hay ".repeat(100));
        let (text, found) = excerpt(&long, "needle");
        assert!(text.starts_with("… straw straw"), "{text}");
        assert!(text.len() < EXCERPT + 20 && text.ends_with('…'), "{text}");
        assert_eq!(found, ["needle"]);
    }
}
