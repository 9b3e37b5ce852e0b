//! One language, parsed.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Arg;
use super::catalogue::{Direction, Language};
use super::numbers::NumberStyle;

/// The messages of one language.
pub(super) struct Bundle {
    language: &'static Language,
    messages: FluentBundle<FluentResource>,
}

impl Bundle {
    /// Parses a language's files. A message that cannot be parsed is left out; a test makes sure
    /// that there are none.
    pub(super) fn new(language: &'static Language) -> Self {
        let tag = language.tag.parse::<LanguageIdentifier>().unwrap_or_default();
        let mut messages = FluentBundle::new_concurrent(vec![tag]);
        // The marks keep a name in another script from turning a sentence around. In languages
        // written from left to right they do more harm than good: they are copied with the text
        // and stand in the names that screen readers are given.
        messages.set_use_isolating(language.direction == Direction::RightToLeft);
        // Fluent takes plain functions here, which cannot carry the style along.
        match language.numbers {
            NumberStyle::PointAndComma => messages.set_formatter(Some(|value, _| {
                number_of(value).map(|number| NumberStyle::PointAndComma.write(number))
            })),
            NumberStyle::CommaAndSpace => messages.set_formatter(Some(|value, _| {
                number_of(value).map(|number| NumberStyle::CommaAndSpace.write(number))
            })),
        }
        for (_, text) in language.files {
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(what_could_be_read, _)| what_could_be_read);
            messages.add_resource_overriding(resource);
        }
        Self { language, messages }
    }

    /// The same messages in a language that nobody speaks: see [`super::Words::pseudo`].
    #[cfg(test)]
    pub(super) fn pseudo(language: &'static Language) -> Self {
        let mut bundle = Self::new(language);
        bundle.messages.set_transform(Some(|text| {
            let mut longer = String::with_capacity(text.len() * 2);
            for letter in text.chars() {
                let accented = match letter {
                    'a' => 'á',
                    'e' => 'é',
                    'i' => 'í',
                    'o' => 'ö',
                    'u' => 'ü',
                    'A' => 'Á',
                    'E' => 'É',
                    'O' => 'Ö',
                    'n' => 'ñ',
                    'c' => 'ç',
                    other => other,
                };
                longer.push(accented);
                if "aeiouAEO".contains(letter) {
                    longer.push(accented);
                }
            }
            longer.into()
        }));
        bundle
    }

    pub(super) fn language(&self) -> &'static Language {
        self.language
    }

    /// The message or, for `id.attribute`, the attribute.
    pub(super) fn format(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        let message = self.messages.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            given.set(*name, arg.to_fluent());
        }
        // What goes wrong here is a fact that was not given; Fluent shows its name in braces.
        let mut errors = Vec::new();
        Some(self.messages.format_pattern(pattern, Some(&given), &mut errors).into_owned())
    }
}

fn number_of(value: &FluentValue<'_>) -> Option<f64> {
    match value {
        FluentValue::Number(number) => Some(number.value),
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}
