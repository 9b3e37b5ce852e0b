//! Language tags.

/// Whether a text has the form of a BCP 47 tag, such as `en`, `pt-BR` or `zh-Hant`. Whether the
/// language exists is not looked at.
pub(crate) fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let is_language = parts.next().is_some_and(|language| {
        (2..=8).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_alphabetic())
    });
    is_language
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::is_language_tag;

    #[test]
    fn tags_are_told_from_names() {
        assert!(["en", "pt-BR", "zh-Hant-TW", "ka"].into_iter().all(is_language_tag));
        let others = ["", "e", "en_GB", "German language", "ქართული", "en-"];
        assert!(!others.into_iter().any(is_language_tag));
    }
}
