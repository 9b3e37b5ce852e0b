//! A question and what belongs to it besides its response.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{PassageId, QuestionId, Response, Topic};

/// Text in the small CommonMark subset of `bank::markup`, as the author wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Markup(pub String);

/// How hard the author thinks a question is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Difficulty {
    /// Recall of something central.
    Easy,
    /// Needs understanding, or a detail.
    Medium,
    /// Needs two facts together, or a fine distinction.
    Hard,
}

impl Difficulty {
    /// All of them, the easiest first.
    pub const ALL: [Self; 3] = [Self::Easy, Self::Medium, Self::Hard];

    /// The stable name used in tables and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Medium => "medium",
            Self::Hard => "hard",
        }
    }
}

/// A picture beneath the bank's folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// Path relative to the bank's folder, with `/` between its parts.
    pub file: String,
    /// What a person who does not see the picture needs to know; never empty.
    pub alt: String,
    /// A line shown beneath the picture.
    pub caption: Option<String>,
}

/// What has changed about a fact since the bank's date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Update {
    /// The day of the change.
    pub on: Date,
    /// What changed, in a sentence.
    pub text: Markup,
}

/// One question with its key, its explanation and its dates.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Unique in the bank, stable over editions.
    pub id: QuestionId,
    /// The heading under which results are counted; the bank's title where the author gave none.
    pub topic: Topic,
    /// How hard the author thinks it is.
    pub difficulty: Difficulty,
    /// What a right answer is worth, above 0 and at most 100.
    pub marks: f64,
    /// Free labels.
    pub tags: Vec<String>,
    /// BCP 47 tag, where the question is in another language than its bank.
    pub language: Option<String>,
    /// What is asked.
    pub prompt: Markup,
    /// A picture that goes with the prompt.
    pub image: Option<Image>,
    /// The kind of answer asked for, with its key.
    pub response: Response,
    /// Why the right answer is right, in context.
    pub explanation: Markup,
    /// The passages that settle the question.
    pub cites: Vec<PassageId>,
    /// The day on which the key was true, where it is not the bank's.
    pub as_of: Option<Date>,
    /// The day by which somebody should look whether the key still holds.
    pub review_by: Option<Date>,
    /// The last day on which the key holds.
    pub valid_until: Option<Date>,
    /// What has changed since, the oldest first.
    pub updates: Vec<Update>,
    /// Questions that must not share a paper with this one. Holds in both directions.
    pub not_with: Vec<QuestionId>,
}

impl Question {
    /// A question of which no more is said than must be, as the reader takes it.
    #[must_use]
    pub fn new(
        id: QuestionId,
        topic: Topic,
        prompt: Markup,
        response: Response,
        explanation: Markup,
    ) -> Self {
        Self {
            id,
            topic,
            difficulty: Difficulty::Medium,
            marks: 1.0,
            tags: Vec::new(),
            language: None,
            prompt,
            image: None,
            response,
            explanation,
            cites: Vec::new(),
            as_of: None,
            review_by: None,
            valid_until: None,
            updates: Vec::new(),
            not_with: Vec::new(),
        }
    }
}
