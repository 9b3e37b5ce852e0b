//! Names of things, each of a type of its own so that one cannot be taken for another.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

macro_rules! name_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes the text as it is; the reader has checked it.
            #[must_use]
            pub fn new(text: &str) -> Self {
                Self(Arc::from(text))
            }

            /// The name as written in the bank.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name_type!(
    /// Names a bank, over all its editions.
    BankId
);
name_type!(
    /// Names a question within its bank.
    QuestionId
);
name_type!(
    /// Names a passage of a bank's reading.
    PassageId
);
name_type!(
    /// Names a source of a bank.
    SourceId
);
name_type!(
    /// A subject heading that questions share, as shown to people.
    Topic
);

/// Identifies one edition of a bank: XXH3 (64 bits, seed 0) of its text, without a byte order mark
/// and without carriage returns, so that a checkout with other line ends is the same edition.
/// Written as 16 hexadecimal digits, also in JSON, where many readers round a number this large.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Fingerprint(pub u64);

impl From<Fingerprint> for String {
    fn from(fingerprint: Fingerprint) -> Self {
        fingerprint.to_string()
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = std::num::ParseIntError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        u64::from_str_radix(&text, 16).map(Self)
    }
}

impl Fingerprint {
    /// The fingerprint of a bank's text.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        let mut hasher = xxhash_rust::xxh3::Xxh3::new();
        for piece in text.trim_start_matches('\u{feff}').split('\r') {
            hasher.update(piece.as_bytes());
        }
        Self(hasher.digest())
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprint_is_the_same_with_other_line_ends() {
        let unix = Fingerprint::of_text("Bank(\n  format: 1,\n)\n");
        let windows = Fingerprint::of_text("\u{feff}Bank(\r\n  format: 1,\r\n)\r\n");
        assert_eq!(unix, windows);
        assert_ne!(unix, Fingerprint::of_text("Bank(\n  format: 2,\n)\n"));
    }
}
