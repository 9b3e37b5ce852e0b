//! What a person has set, as it is kept beside the record: one small JSON file.
//!
//! Nothing in it is worth stopping for. A file that cannot be read is as good as none, and what is
//! in it is brought within bounds; it is replaced whole, never written over. Several windows may
//! keep theirs in the same file, so each changes only what was changed in it, and what a newer
//! Footnote has put there stays.

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::remembered::Remembered;
use super::settings::{Language, within_sizes};
use super::state::{OptionKeys, Settings};
use super::theme::{Motion, ThemeChoice, Typeface};
use crate::disk::{SaveError, save};
use crate::quiz::{Plan, Sitting};

/// The file's name in the data folder.
pub const FILE_NAME: &str = "settings.json";

/// The largest file that is read; some 200 paths of the longest kind stay below it.
const MAX_BYTES: u64 = 1024 * 1024;

/// The version of the file's form.
const VERSION: u32 = 1;

/// What is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct KeptSettings {
    /// The version of the file's form. One that is newer is read as far as it is understood.
    version: u32,
    theme: String,
    typeface: String,
    zoom: f32,
    motion: bool,
    single_letters: bool,
    letters_answer: bool,
    /// The tag of a language; the system's where there is none.
    language: Option<String>,
    short_quiz: u16,
    sitting: Sitting,
    last_plan: Option<Plan>,
    remembered: Remembered,
    window: Option<WindowPlace>,
}

/// Where the window was, in points.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct WindowPlace {
    /// Width and height of its inside.
    pub size: [f32; 2],
    /// Its left upper corner, where the system tells.
    pub at: Option<[f32; 2]>,
    /// Whether it filled the screen.
    pub is_maximized: bool,
}

impl Default for KeptSettings {
    fn default() -> Self {
        Self::new(&Settings::default(), None)
    }
}

impl KeptSettings {
    /// What is to be kept.
    #[must_use]
    pub fn new(settings: &Settings, window: Option<WindowPlace>) -> Self {
        let Settings {
            theme,
            typeface,
            zoom,
            motion,
            has_single_letters,
            option_keys,
            language,
            short_quiz,
            sitting,
            last_plan,
            remembered,
        } = settings;
        Self {
            version: VERSION,
            theme: theme.name().to_owned(),
            typeface: typeface.name().to_owned(),
            zoom: *zoom,
            motion: *motion == Motion::Short,
            single_letters: *has_single_letters,
            letters_answer: *option_keys == OptionKeys::Answer,
            language: language.tag().map(str::to_owned),
            short_quiz: *short_quiz,
            sitting: sitting.clone(),
            last_plan: Some(last_plan.clone()),
            remembered: remembered.clone(),
            window,
        }
    }

    /// Reads what was kept; what is usual where there is nothing that can be read.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let Some(mut found) = found(folder) else { return Self::default() };
        // What makes no sense is as good as not there; all the rest stays.
        found.retain(|key, value| {
            let alone = Map::from_iter([(key.clone(), value.clone())]);
            serde_json::from_value::<Self>(Value::Object(alone)).is_ok()
        });
        serde_json::from_value(Value::Object(found)).unwrap_or_default()
    }

    /// Keeps what was changed since `before`, and leaves the rest as it is in the file by now.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, before: &Self, folder: &Path) -> Result<(), SaveError> {
        save::atomically(&folder.join(FILE_NAME), |to| {
            serde_json::to_writer_pretty(&mut *to, &self.over(before, found(folder))?)?;
            to.write_all(b"\n")
        })
    }

    /// What was found, with what was changed since `before`.
    fn over(&self, before: &Self, found: Option<Map<String, Value>>) -> serde_json::Result<Value> {
        let (Value::Object(before_all), Value::Object(all)) =
            (as_written(before)?, as_written(self)?)
        else {
            return as_written(self);
        };
        let Some(mut result) = found else { return Ok(Value::Object(all)) };
        let is_newer = result.get("version").and_then(Value::as_u64) > Some(VERSION.into());
        let theirs: Option<Self> = serde_json::from_value(Value::Object(result.clone())).ok();
        if theirs.is_none() && !is_newer {
            // It was of no use to anybody.
            return Ok(Value::Object(all));
        }
        for (name, value) in all {
            if before_all.get(&name) != Some(&value) || !result.contains_key(&name) {
                result.insert(name, value);
            }
        }
        if let Some(theirs) = theirs {
            let remembered = self.remembered.over(&before.remembered, theirs.remembered);
            result.insert("remembered".to_owned(), serde_json::to_value(remembered)?);
        }
        Ok(Value::Object(result))
    }

    /// The settings, within bounds.
    #[must_use]
    pub fn settings(&self) -> Settings {
        let usual = Settings::default();
        let theme = ThemeChoice::ALL.into_iter().find(|choice| choice.name() == self.theme);
        let typeface = Typeface::ALL.into_iter().find(|choice| choice.name() == self.typeface);
        let zoom = if self.zoom.is_finite() { within_sizes(self.zoom) } else { usual.zoom };
        Settings {
            theme: theme.unwrap_or_default(),
            typeface: typeface.unwrap_or_default(),
            zoom,
            motion: if self.motion { Motion::Short } else { Motion::Off },
            has_single_letters: self.single_letters,
            option_keys: if self.letters_answer { OptionKeys::Answer } else { OptionKeys::Choose },
            language: self.language.as_deref().map_or(usual.language, Language::of),
            short_quiz: self.short_quiz.clamp(1, 100),
            sitting: self.sitting.clone(),
            last_plan: self.last_plan.clone().unwrap_or(usual.last_plan),
            remembered: self.remembered.clone().bounded(),
        }
    }

    /// Where the window was, if that is a place for a window.
    #[must_use]
    pub fn window(&self) -> Option<WindowPlace> {
        self.window.filter(|window| {
            window.size.iter().all(|side| (300.0..=10_000.0).contains(side))
                && window.at.is_none_or(|at| at.iter().all(|c| c.abs() < 20_000.0))
        })
    }
}

/// A value as its text has it: a size of 1.1, which by way of `to_value` would be 1.100000023841858.
fn as_written(kept: &KeptSettings) -> serde_json::Result<Value> {
    serde_json::from_str(&serde_json::to_string(kept)?)
}

/// What is in the file, if it is of the right kind.
fn found(folder: &Path) -> Option<Map<String, Value>> {
    let file = folder.join(FILE_NAME);
    let is_small = std::fs::metadata(&file).is_ok_and(|found| found.len() <= MAX_BYTES);
    let text = if is_small { std::fs::read_to_string(&file).ok() } else { None };
    text.and_then(|text| serde_json::from_str(&text).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_set_is_there_the_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings {
            theme: ThemeChoice::Ink,
            typeface: Typeface::Legible,
            zoom: 1.5,
            language: Language::of("ka"),
            short_quiz: 15,
            sitting: Sitting { limit_secs: Some(600), ..Sitting::default() },
            option_keys: OptionKeys::Choose,
            ..Settings::default()
        };
        let place =
            WindowPlace { size: [900.0, 600.0], at: Some([10.0, 20.0]), is_maximized: false };
        KeptSettings::new(&settings, Some(place))
            .write(&KeptSettings::default(), folder.path())
            .unwrap();
        let again = KeptSettings::read(folder.path());
        assert_eq!(again.settings(), settings);
        assert_eq!(again.window(), Some(place));
    }

    /// Two hundred long paths were written to a file that was then too large to be read, and with
    /// it everything that was set was gone; and a size of 1.1 was written as 1.100000023841858.
    #[test]
    fn what_is_written_can_be_read_by_the_program_and_by_people() {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = Settings { zoom: 1.1, ..Settings::default() };
        let deep = "a-folder-with-a-long-name/".repeat(40);
        for number in 0..300 {
            settings.remembered.take_off(Path::new(&format!("/{deep}{number}.ron")));
        }
        KeptSettings::new(&settings, None).write(&KeptSettings::default(), folder.path()).unwrap();
        let text = std::fs::read_to_string(folder.path().join(FILE_NAME)).unwrap();
        let zoom = text.lines().find(|line| line.contains("zoom")).unwrap();
        assert_eq!(zoom.trim().trim_end_matches(','), "\"zoom\": 1.1");
        assert_eq!(KeptSettings::read(folder.path()).settings(), settings);
    }

    #[test]
    fn a_file_that_makes_no_sense_is_as_good_as_none() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["", "{", "[]", "{\"zoom\": \"large\"}", "\0"] {
            std::fs::write(folder.path().join(FILE_NAME), text).unwrap();
            assert_eq!(
                KeptSettings::read(folder.path()).settings(),
                Settings::default(),
                "{text:?}"
            );
        }
        std::fs::write(
            folder.path().join(FILE_NAME),
            r#"{"theme": "plaid", "zoom": 90, "language": "tlh"}"#,
        )
        .unwrap();
        let settings = KeptSettings::read(folder.path()).settings();
        assert_eq!((settings.theme, settings.zoom), (ThemeChoice::System, 2.0));
        assert_eq!(settings.language, Language::System, "there is no Klingon");
    }

    /// One word in capitals took theme, size and language along.
    #[test]
    fn one_value_that_makes_no_sense_takes_no_other_along() {
        let folder = tempfile::tempdir().unwrap();
        let text = r#"{"theme": "ink", "zoom": 1.5, "sitting": {"feedback": "Exam"}}"#;
        std::fs::write(folder.path().join(FILE_NAME), text).unwrap();
        let settings = KeptSettings::read(folder.path()).settings();
        assert_eq!((settings.theme, settings.zoom), (ThemeChoice::Ink, 1.5));
        assert_eq!(settings.sitting, Sitting::default());
    }

    #[test]
    fn what_a_newer_footnote_keeps_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let newer = r#"{"version": 2, "theme": "ink", "motion": "a lot", "scent": "roses"}"#;
        std::fs::write(folder.path().join(FILE_NAME), newer).unwrap();
        let before = KeptSettings::default();
        let zoomed = Settings { zoom: 1.5, ..Settings::default() };
        KeptSettings::new(&zoomed, None).write(&before, folder.path()).unwrap();
        let all = found(folder.path()).unwrap();
        for (name, value) in [
            ("version", "2"),
            ("theme", "\"ink\""),
            ("motion", "\"a lot\""),
            ("scent", "\"roses\""),
        ] {
            assert_eq!(all[name].to_string(), value, "{name}");
        }
        assert_eq!(all["zoom"].to_string(), "1.5");
    }

    #[test]
    fn a_file_that_makes_no_sense_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE_NAME), r#"{"zoom": "large"}"#).unwrap();
        let ink = Settings { theme: ThemeChoice::Ink, ..Settings::default() };
        KeptSettings::new(&ink, None).write(&KeptSettings::default(), folder.path()).unwrap();
        assert_eq!(KeptSettings::read(folder.path()).settings(), ink);
    }
}
