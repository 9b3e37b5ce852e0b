//! The name of an attempt.

use std::fmt;
use std::str::FromStr;

use rand::Rng;
use serde::{Deserialize, Serialize};

/// Names an attempt: 64 random bits, written as 16 hexadecimal digits. It stays the same when the
/// record is carried to another machine, which is how doubles are recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AttemptId(u64);

/// The text names no attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not 16 hexadecimal digits")]
pub struct NotAnAttemptId;

impl AttemptId {
    /// A name that no other attempt has.
    pub(super) fn random() -> Self {
        Self(rand::rng().next_u64())
    }
}

impl fmt::Display for AttemptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for AttemptId {
    type Err = NotAnAttemptId;

    fn from_str(text: &str) -> Result<Self, NotAnAttemptId> {
        if text.len() != 16 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(NotAnAttemptId);
        }
        u64::from_str_radix(text, 16).map(Self).map_err(|_| NotAnAttemptId)
    }
}

impl TryFrom<String> for AttemptId {
    type Error = NotAnAttemptId;

    fn try_from(text: String) -> Result<Self, NotAnAttemptId> {
        text.parse()
    }
}

impl From<AttemptId> for String {
    fn from(id: AttemptId) -> Self {
        id.to_string()
    }
}
