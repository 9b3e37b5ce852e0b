//! How much is known of a topic, or of a whole bank, in words: on its page and in the history.

use crate::app::state::{Known, KnownTopic};
use crate::app::widgets::Measure;
use crate::words::Words;

/// A topic, or a bank, and how much of it is known.
#[derive(Debug)]
pub struct TopicLine {
    name: String,
    about: Option<String>,
    number: String,
    said: String,
    fraction: f32,
}

impl TopicLine {
    /// All topics, in the order of the file.
    #[must_use]
    pub fn all(known: &Known, words: &Words) -> Vec<Self> {
        known.topics.iter().map(|topic| Self::of_topic(topic, None, words)).collect()
    }

    /// One topic, with what more is said of it.
    #[must_use]
    pub fn of_topic(topic: &KnownTopic, about: Option<String>, words: &Words) -> Self {
        let name = topic.name.as_str().to_owned();
        Self::new(name, about, topic.right, topic.total, words)
    }

    /// So many questions out of all whose last answer was right.
    #[must_use]
    pub fn new(
        name: String,
        about: Option<String>,
        right: usize,
        total: usize,
        words: &Words,
    ) -> Self {
        let args = [("known", right.into()), ("of", total.into())];
        Self {
            name,
            about,
            number: words.format("history-known", &args),
            said: words.format("shelf-known", &args),
            fraction: right as f32 / total.max(1) as f32,
        }
    }

    /// As a line with a bar.
    #[must_use]
    pub fn measure(&self) -> Measure<'_> {
        let Self { name, about, number, said, fraction } = self;
        Measure { name, about: about.as_deref(), fraction: *fraction, number, said }
    }
}
