//! How much is known of each topic of a bank, in words: on its page and in its history.

use crate::app::state::Known;
use crate::app::widgets::Measure;
use crate::words::Words;

/// A topic and how much of it is known.
#[derive(Debug)]
pub struct TopicLine {
    name: String,
    number: String,
    said: String,
    fraction: f32,
}

impl TopicLine {
    /// All topics, in the order of the file.
    #[must_use]
    pub fn all(known: &Known, words: &Words) -> Vec<Self> {
        let lines = known.topics.iter().map(|topic| {
            let args = [("known", topic.right.into()), ("of", topic.total.into())];
            Self {
                name: topic.name.as_str().to_owned(),
                number: words.format("history-known", &args),
                said: words.format("shelf-known", &args),
                fraction: topic.right as f32 / topic.total.max(1) as f32,
            }
        });
        lines.collect()
    }

    /// As a line with a bar.
    #[must_use]
    pub fn measure(&self) -> Measure<'_> {
        let Self { name, number, said, fraction } = self;
        Measure { name, fraction: *fraction, number, said }
    }
}
