//! The name a person may have meant.

/// Beyond this, names are not compared: nobody mistypes that much.
const MOST_COMPARED: usize = 64;

/// The known name nearest to one that is not known, if any is near enough to be worth offering.
pub(crate) fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    if name.len() > MOST_COMPARED {
        return None;
    }
    let folded = name.to_lowercase();
    let most = folded.chars().count().div_ceil(3).min(4);
    known
        .into_iter()
        .filter(|known| known.len() <= MOST_COMPARED && known.len().abs_diff(name.len()) <= 8)
        .map(|known| (strsim::osa_distance(&folded, &known.to_lowercase()), known))
        .filter(|&(distance, _)| distance <= most)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, known)| known.to_owned())
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_recognised_and_other_names_are_not() {
        let known = ["prompt", "response", "explanation", "cites"];
        assert_eq!(nearest("promt", known).as_deref(), Some("prompt"));
        assert_eq!(nearest("Explenation", known).as_deref(), Some("explanation"));
        assert_eq!(nearest("cite", known).as_deref(), Some("cites"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("", known), None);
        assert_eq!(nearest(&"x".repeat(1_000_000), known), None);
    }
}
