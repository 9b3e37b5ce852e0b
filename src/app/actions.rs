//! Everything a person can do, in one table: its label and remark in the catalogue, its key.
//!
//! Buttons, menus, the keyboard, the overlay of shortcuts and the command palette all read it, so
//! that they cannot disagree. Which actions there are *now* each screen says itself; what one does
//! is decided in `apply` and by the screen.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::keys::ENTER;
use crate::words::Words;

/// Something a person can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Goes where one came from.
    Back,
    /// Shows the shelf.
    ToShelf,
    /// Shows past attempts.
    ToHistory,
    /// Shows the settings.
    ToSettings,
    /// Opens a folder of banks.
    OpenFolder,
    /// Opens banks.
    OpenFile,
    /// Opens a bank or a folder by its path.
    OpenPath,
    /// Puts the cursor into the search field.
    Search,
    /// Undoes what was done last.
    Undo,
    /// Tries again to keep what could not be kept.
    TryAgain,
    /// Takes the latest message away.
    Dismiss,
    /// Shows every action that there is now.
    Palette,
    /// Shows the keys.
    Keys,
    /// Makes everything larger.
    Larger,
    /// Makes everything smaller.
    Smaller,
    /// Goes on with the unfinished attempt.
    Continue,
    /// Starts a short quiz of what was not seen or was wrong; of ten questions unless set otherwise.
    TenQuestions,
    /// Starts all questions.
    Everything,
    /// Starts an exam.
    Exam,
    /// Starts what was wrong.
    Mistakes,
    /// Asks for a paper code.
    PaperCode,
    /// Opens the set-up.
    Choose,
    /// Shows what is wrong with a bank.
    Problems,
    /// Starts what has been set up.
    Start,
    /// Gives the answer.
    Answer,
    /// Shows the next question.
    Next,
    /// Shows the question before.
    Previous,
    /// Passes the question over.
    Skip,
    /// Flags the question, or takes its flag off.
    Flag,
    /// Stops the clock and hides the question.
    Pause,
    /// Shows the passage that settles the question.
    Passage,
    /// Claims that a typed answer was right.
    Overrule,
    /// Says: a guess.
    Unsure,
    /// Says: rather sure.
    RatherSure,
    /// Says: sure.
    Sure,
    /// Shows all questions of the paper at a glance, or the question again.
    Overview,
    /// Shows the pictures of the question large.
    Picture,
    /// Takes more time.
    Extend,
    /// Hands the paper in.
    HandIn,
    /// Leaves the attempt unfinished.
    Leave,
    /// Starts again with what was missed.
    RetryMissed,
    /// Draws other questions by the same plan.
    DrawAgain,
    /// Copies the paper code.
    CopyCode,
    /// Saves a sheet of the results.
    SaveSheet,
    /// Lists every question.
    ShowAll,
    /// Lists what was not right.
    ShowMissed,
    /// Lists what was passed over.
    ShowSkipped,
    /// Lists what was flagged.
    ShowFlagged,
    /// Lists what was wrong although one was sure.
    ShowSureButWrong,
}

/// The subject under which the overlay lists an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Going about.
    Going,
    /// Starting a quiz.
    Starting,
    /// In a quiz.
    Quiz,
    /// After it.
    Results,
}

impl Group {
    /// All of them, in the order they are listed.
    pub const ALL: [Self; 4] = [Self::Going, Self::Starting, Self::Quiz, Self::Results];

    /// The message that names it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Going => "keys-going",
            Self::Starting => "keys-starting",
            Self::Quiz => "keys-quiz",
            Self::Results => "keys-results",
        }
    }
}

/// A line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// The message with its label; the attribute `.tip` of it is the remark.
    pub label: &'static str,
    /// Where it is listed.
    pub group: Group,
    /// Its key, where it has one.
    pub key: Option<KeyboardShortcut>,
}

const fn plain(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

const fn command(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn shifted(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
}

impl Action {
    /// All of them, in the order of the table.
    pub const ALL: [Self; 49] = [
        Self::Back,
        Self::ToShelf,
        Self::ToHistory,
        Self::ToSettings,
        Self::OpenFolder,
        Self::OpenFile,
        Self::OpenPath,
        Self::Search,
        Self::Undo,
        Self::TryAgain,
        Self::Dismiss,
        Self::Palette,
        Self::Keys,
        Self::Larger,
        Self::Smaller,
        Self::Continue,
        Self::TenQuestions,
        Self::Everything,
        Self::Exam,
        Self::Mistakes,
        Self::PaperCode,
        Self::Choose,
        Self::Problems,
        Self::Start,
        Self::Answer,
        Self::Next,
        Self::Previous,
        Self::Skip,
        Self::Flag,
        Self::Pause,
        Self::Passage,
        Self::Overrule,
        Self::Unsure,
        Self::RatherSure,
        Self::Sure,
        Self::Overview,
        Self::Picture,
        Self::Extend,
        Self::HandIn,
        Self::Leave,
        Self::RetryMissed,
        Self::DrawAgain,
        Self::CopyCode,
        Self::SaveSheet,
        Self::ShowAll,
        Self::ShowMissed,
        Self::ShowSkipped,
        Self::ShowFlagged,
        Self::ShowSureButWrong,
    ];

    /// What can be done everywhere.
    pub const EVERYWHERE: [Self; 10] = [
        Self::ToShelf,
        Self::ToHistory,
        Self::ToSettings,
        // Before the one whose key is a part of its own.
        Self::OpenFolder,
        Self::OpenFile,
        Self::OpenPath,
        Self::Palette,
        Self::Keys,
        Self::Larger,
        Self::Smaller,
    ];

    /// The table.
    #[must_use]
    pub fn line(self) -> Line {
        let (label, group, key) = match self {
            Self::Back => ("action-back", Group::Going, Some(plain(Key::Escape))),
            Self::ToShelf => ("action-shelf", Group::Going, Some(command(Key::Num1))),
            Self::ToHistory => ("action-history", Group::Going, Some(command(Key::Num2))),
            Self::ToSettings => ("action-settings", Group::Going, Some(command(Key::Comma))),
            Self::OpenFile => ("action-open", Group::Going, Some(command(Key::O))),
            Self::OpenFolder => ("action-open-folder", Group::Going, Some(shifted(Key::O))),
            Self::OpenPath => ("action-open-path", Group::Going, None),
            Self::Search => ("action-search", Group::Going, Some(plain(Key::Slash))),
            Self::Undo => ("action-undo", Group::Going, Some(command(Key::Z))),
            Self::TryAgain => ("action-try-again", Group::Going, Some(command(Key::R))),
            Self::Dismiss => ("action-dismiss", Group::Going, Some(command(Key::D))),
            Self::Palette => ("action-palette", Group::Going, Some(command(Key::K))),
            Self::Keys => ("action-keys", Group::Going, Some(plain(Key::Questionmark))),
            Self::Larger => ("action-larger", Group::Going, Some(command(Key::Plus))),
            Self::Smaller => ("action-smaller", Group::Going, Some(command(Key::Minus))),
            Self::Continue => ("action-continue", Group::Starting, Some(plain(Key::Enter))),
            Self::TenQuestions => ("action-ten", Group::Starting, Some(plain(Key::Enter))),
            Self::Everything => ("action-everything", Group::Starting, Some(plain(Key::E))),
            Self::Exam => ("action-exam", Group::Starting, Some(plain(Key::X))),
            Self::Mistakes => ("action-mistakes", Group::Starting, Some(plain(Key::W))),
            Self::PaperCode => ("action-code", Group::Starting, Some(plain(Key::C))),
            Self::Choose => ("action-choose", Group::Starting, Some(plain(Key::S))),
            Self::Problems => ("action-problems", Group::Starting, Some(plain(Key::P))),
            Self::Start => ("action-start", Group::Starting, Some(plain(Key::Enter))),
            Self::Answer => ("action-answer", Group::Quiz, Some(plain(Key::Enter))),
            Self::Next => ("action-next", Group::Quiz, Some(plain(Key::Enter))),
            Self::Previous => ("action-previous", Group::Quiz, Some(plain(Key::Backspace))),
            Self::Skip => ("action-skip", Group::Quiz, Some(plain(Key::S))),
            Self::Flag => ("action-flag", Group::Quiz, Some(plain(Key::F))),
            Self::Pause => ("action-pause", Group::Quiz, Some(plain(Key::Escape))),
            Self::Passage => ("action-passage", Group::Quiz, Some(plain(Key::P))),
            Self::Overrule => ("action-overrule", Group::Quiz, Some(plain(Key::O))),
            Self::Unsure => ("certainty-low", Group::Quiz, Some(plain(Key::J))),
            Self::RatherSure => ("certainty-mid", Group::Quiz, Some(plain(Key::K))),
            Self::Sure => ("certainty-high", Group::Quiz, Some(plain(Key::L))),
            Self::Overview => ("action-overview", Group::Quiz, Some(command(Key::G))),
            Self::Picture => ("action-picture", Group::Quiz, Some(command(Key::I))),
            Self::Extend => ("action-extend", Group::Quiz, Some(plain(Key::T))),
            Self::HandIn => ("action-hand-in", Group::Quiz, Some(command(Key::Enter))),
            Self::Leave => ("action-leave", Group::Quiz, Some(plain(Key::Escape))),
            Self::RetryMissed => ("action-retry", Group::Results, Some(plain(Key::Enter))),
            Self::DrawAgain => ("action-draw-again", Group::Results, Some(plain(Key::N))),
            Self::CopyCode => ("action-copy-code", Group::Results, Some(plain(Key::C))),
            Self::SaveSheet => ("action-save", Group::Results, Some(command(Key::S))),
            Self::ShowAll => ("filter-all", Group::Results, Some(plain(Key::A))),
            Self::ShowMissed => ("filter-missed", Group::Results, Some(plain(Key::M))),
            Self::ShowSkipped => ("filter-skipped", Group::Results, Some(plain(Key::S))),
            Self::ShowFlagged => ("filter-flagged", Group::Results, Some(plain(Key::F))),
            Self::ShowSureButWrong => ("filter-sure", Group::Results, Some(plain(Key::U))),
        };
        Line { label, group, key }
    }
}

impl Line {
    /// Its key, where that is a letter alone.
    #[must_use]
    pub fn letter(self) -> Option<Key> {
        let KeyboardShortcut { modifiers, logical_key } = self.key?;
        let is_letter = modifiers.is_none() && logical_key.name().chars().count() == 1;
        is_letter.then_some(logical_key)
    }

    /// The key that does it whatever else its letter does: choosing an option, for one.
    #[must_use]
    pub fn sure_key(self) -> Option<KeyboardShortcut> {
        let with_alt = |letter| KeyboardShortcut::new(Modifiers::ALT, letter);
        self.letter().map(with_alt).or(self.key)
    }
}

/// How a key is written on its keycap.
#[must_use]
pub fn key_name(shortcut: KeyboardShortcut, words: &Words) -> String {
    let KeyboardShortcut { modifiers, logical_key } = shortcut;
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "all other keys have the names that egui gives them"
    )]
    let key = match logical_key {
        Key::Enter => ENTER,
        Key::Escape => &words.text("key-escape"),
        Key::Backspace => &words.text("key-backspace"),
        Key::Slash => "/",
        Key::Questionmark => "?",
        Key::Comma => ",",
        Key::Plus => "+",
        Key::Minus => "−",
        other => other.name(),
    };
    let mut name = String::new();
    if modifiers.command || modifiers.ctrl {
        let ctrl = words.text("key-ctrl");
        name.push_str(if cfg!(target_os = "macos") { "⌘" } else { &ctrl });
        name.push(' ');
    }
    if modifiers.alt {
        name.push_str("Alt ");
    }
    if modifiers.shift {
        name.push('⇧');
    }
    name.push_str(key);
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_is_worded() {
        let words = Words::english();
        for action in Action::ALL {
            let id = action.line().label;
            assert!(words.find(id, &[]).is_some(), "{action:?} has no message {id}");
        }
        for group in Group::ALL {
            assert!(words.find(group.title(), &[]).is_some());
        }
    }

    #[test]
    fn the_table_has_every_action_once() {
        for (at, action) in Action::ALL.iter().enumerate() {
            assert!(!Action::ALL[..at].contains(action), "{action:?} stands twice");
        }
    }

    #[test]
    fn what_can_be_done_everywhere_needs_different_keys() {
        for (at, action) in Action::EVERYWHERE.iter().enumerate() {
            for other in &Action::EVERYWHERE[..at] {
                assert_ne!(action.line().key, other.line().key, "{action:?} and {other:?}");
            }
        }
    }
}
