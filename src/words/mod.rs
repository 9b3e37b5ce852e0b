//! Every sentence a person sees, from the Fluent catalogue in `assets/locales`.
//!
//! The other rooms hand over ids and facts and get text back: window, terminal and diagnostics are
//! worded here and nowhere else, so that they say the same thing the same way and can be
//! translated. What does not belong here: deciding what to say.
//!
//! A new language is a folder of `.ftl` files beside `en` and an entry in `catalogue.rs`. What it
//! has not translated yet is said in English.

mod answers;
mod arg;
mod bundle;
mod carrying;
mod catalogue;
mod drawing;
mod files;
mod keeping;
mod moments;
mod names;
mod numbers;
mod results;
mod sentence;
#[cfg(test)]
mod tests;

use std::sync::{Arc, LazyLock};

pub use arg::Arg;
pub use catalogue::Direction;
pub use numbers::earned;
pub use sentence::{Sentence, capital};

use bundle::Bundle;

/// The catalogue in one language. Cheap to clone, and shared freely between threads.
#[derive(Clone)]
pub struct Words {
    chosen: Arc<Bundle>,
}

/// What is not translated is said in English, which is read only then.
static FALLBACK: LazyLock<Arc<Bundle>> =
    LazyLock::new(|| Arc::new(Bundle::new(&catalogue::ENGLISH)));

impl Words {
    /// The catalogue in English, which is complete.
    #[must_use]
    pub fn english() -> Self {
        Self { chosen: Arc::clone(&FALLBACK) }
    }

    /// English with accents and about 40 % longer, to see whether a translation would fit. What is
    /// not in the catalogue stays as it is, and so stands out.
    #[cfg(test)]
    pub(crate) fn pseudo() -> Self {
        Self { chosen: Arc::new(Bundle::pseudo(&catalogue::ENGLISH)) }
    }

    /// The languages there are: BCP 47 tag, and what each calls itself.
    pub fn languages() -> impl Iterator<Item = (&'static str, &'static str)> {
        catalogue::LANGUAGES.iter().map(|language| (language.tag, language.name))
    }

    /// The catalogue in the language of a BCP 47 tag such as `ka` or `en-GB`: the closest one there
    /// is, English where there is none. What is not translated is said in English.
    #[must_use]
    pub fn for_language(tag: &str) -> Self {
        Self::for_first_of([tag])
    }

    /// The catalogue in the first of these languages, given as BCP 47 tags, that there is; English
    /// where there is none of them.
    #[must_use]
    pub fn for_first_of<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        match tags.into_iter().find_map(catalogue::closest) {
            Some(language) if language.tag != catalogue::ENGLISH.tag => {
                Self { chosen: Arc::new(Bundle::new(language)) }
            }
            Some(_) | None => Self::english(),
        }
    }

    /// BCP 47 tag of the language spoken.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.chosen.language().tag
    }

    /// The direction in which that language is written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.chosen.language().direction
    }

    /// The message with this id, or with `id.attribute` that attribute of it. An id that is in no
    /// catalogue comes back in brackets, so that it is seen (and a test catches it before).
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// [`Words::text`] with the facts it is about.
    #[must_use]
    pub fn format(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(id, args).unwrap_or_else(|| format!("[{id}]"))
    }

    /// [`Words::format`] for messages that may be missing, such as the hint of a diagnostic.
    #[must_use]
    pub fn find(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.chosen.format(id, args).or_else(|| {
            let is_english = self.language() == catalogue::ENGLISH.tag;
            if is_english { None } else { FALLBACK.format(id, args) }
        })
    }
}

/// Of a day, a time or a number with its unit no line begins with the second half.
fn unbroken(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("language", &self.language()).finish_non_exhaustive()
    }
}
