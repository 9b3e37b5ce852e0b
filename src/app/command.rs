//! The one door for change: everything that outlives a screen, touches a file or can be undone.
//!
//! Screens push commands while they draw; `apply` carries them out afterwards, first in first out.

use std::path::PathBuf;

use super::actions::Action;
use super::dialogs::Wanted;
use super::keeping::Keeping;
use super::notices::NoticeId;
use super::route::Route;
use super::screens::quiz::Step;
use super::screens::setup::Pick;
use super::settings::Setting;
use super::state::BankKey;
use crate::exchange::results::SheetKind;
use crate::quiz::{PaperCode, Plan};
use crate::record::AttemptId;

/// What is to be done once drawing has ended.
#[derive(Debug, Clone)]
pub enum Command {
    /// Does what a button, a key or the palette asked for.
    Act(Action),

    // Going about.
    /// Shows another screen.
    Go(Route),
    /// Opens a dialog in place of any other.
    Open(super::modals::Modal),
    /// Closes the dialog.
    CloseModal,
    /// Takes a message to the person away; the latest where none is named.
    Dismiss(Option<NoticeId>),

    /// Asks for files or folders, by the desktop's dialog where there is one.
    AskFor(Wanted),
    /// Does what files or folders were asked for.
    Chosen(Wanted, Vec<PathBuf>),

    // Banks.
    /// Puts files (or folders of them) on the shelf and shows the last of them.
    OpenFiles(Vec<PathBuf>),
    /// Takes a bank off the shelf, which can be undone.
    TakeOff(BankKey),
    /// Stops the reading with this number.
    StopReading(u64),
    /// Looks for something on the shelf; for nothing where nothing was typed.
    Search(String),

    // Quizzes.
    /// Makes a choice in the set-up.
    Pick(Pick),
    /// Starts a short quiz of what was not seen or was wrong.
    TenQuestions(BankKey),
    /// Draws a paper and begins.
    Start {
        /// From which bank.
        bank: BankKey,
        /// By which plan.
        plan: Box<Plan>,
        /// The code of the paper wanted, where there is one.
        code: Option<PaperCode>,
    },
    /// Goes on with an attempt that was left.
    Resume(AttemptId),
    /// Shows what came of an attempt.
    Review(AttemptId),
    /// Something the person did in the quiz that is shown.
    Quiz(Step),

    // Settings.
    /// Offers these choices again the next time a quiz is set up.
    Remember(Box<Plan>),
    /// Takes a setting.
    Set(Setting),
    /// Does something about the record as a whole.
    Keep(Keeping),
    /// Copies text.
    Copy(String),

    // Results and past attempts.
    /// Has pictures of a bank read that are about to be shown.
    Look(BankKey, Vec<String>),
    /// Lets go of the focus, so that keys mean what the screen means by them.
    ClearFocus,
    /// Saves a sheet of the results that are shown.
    SaveSheet(SheetKind),
    /// Deletes an attempt, which can be undone.
    DeleteAttempt(AttemptId),
    /// Deletes an attempt that cannot be read, and so not be put back.
    DeleteForGood(AttemptId),
}
