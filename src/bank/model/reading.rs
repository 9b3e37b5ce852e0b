//! What a bank rests on: its sources, and the matter retold in passages.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Image, Markup, PassageId, SourceId, Update};

/// Where facts come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Unique among the bank's sources.
    pub id: SourceId,
    /// What it is called.
    pub title: String,
    /// Who wrote it.
    pub author: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// When it was published.
    pub published: Option<Date>,
    /// Where it can be found. Shown, never opened by the program itself.
    pub url: Option<String>,
    /// Anything a reader should know about it.
    pub note: Option<String>,
}

/// A paragraph or a few of the bank's reading, in the author's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// Unique among the bank's passages.
    pub id: PassageId,
    /// One line.
    pub heading: String,
    /// The source it retells.
    pub source: Option<SourceId>,
    /// The passage itself.
    pub text: Markup,
    /// A picture that goes with it.
    pub image: Option<Image>,
    /// The day on which it was true, where it is not the bank's.
    pub as_of: Option<Date>,
    /// What has changed since, the oldest first.
    pub updates: Vec<Update>,
}
