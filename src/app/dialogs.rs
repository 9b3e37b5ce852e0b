//! The desktop's own dialogs for files and folders. One is open at a time, on a thread of its own,
//! so that the window goes on drawing; what it was closed with is taken with a later frame.
//!
//! Not every desktop has one (no portal, no display to show it on): whoever asks is told, and asks
//! for a path instead. What does not belong here: reading what was chosen.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use rfd::{AsyncFileDialog, FileHandle};

use super::keeping::EXPORTED;

/// What is to be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Banks.
    Files,
    /// Folders of them.
    Folders,
    /// Records that were exported.
    Records,
    /// A folder to export the record to. Not a file: a dialog for one does not tell whether it was
    /// closed or could not be shown, and a name in a folder can be one that is free.
    RecordFolder,
}

impl Wanted {
    /// The message that a dialog for it is titled with.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Files => "open-title",
            Self::Folders => "open-title-folder",
            Self::Records => "import-title",
            Self::RecordFolder => "export-title",
        }
    }
}

/// What a dialog was closed with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// These were chosen.
    Chosen(Vec<PathBuf>),
    /// Nothing was.
    Nothing,
    /// There is no dialog on this desktop.
    NoDialog,
}

/// What a dialog says.
#[derive(Debug, Clone)]
pub struct Said {
    /// Its title.
    pub title: String,
    /// What the files are called that can be chosen.
    pub files: String,
}

/// Where dialogs come from.
#[derive(Debug)]
pub enum Dialogs {
    /// The desktop; with what is wanted and the answer that is waited for.
    Desktop(Option<(Wanted, Receiver<Answer>)>),
    /// Nowhere: every question is answered like this.
    Always(Answer, Option<Wanted>),
}

impl Dialogs {
    /// Those of the desktop.
    #[must_use]
    pub fn of_desktop() -> Self {
        Self::Desktop(None)
    }

    /// None at all, as where there is no desktop.
    #[must_use]
    pub fn none() -> Self {
        Self::Always(Answer::NoDialog, None)
    }

    /// Opens a dialog, unless one is open.
    pub fn ask(&mut self, wanted: Wanted, said: Said, folder: Option<&Path>, ctx: &egui::Context) {
        match self {
            Self::Desktop(Some(_)) => {}
            Self::Desktop(open) => {
                *open = Some((wanted, open_dialog(wanted, said, folder, ctx.clone())));
            }
            Self::Always(_, waiting) => *waiting = Some(wanted),
        }
    }

    /// What was wanted, and what the dialog was closed with, once.
    pub fn take(&mut self) -> Option<(Wanted, Answer)> {
        match self {
            Self::Desktop(open) => {
                let (wanted, receiver) = open.as_ref()?;
                let answer = match receiver.try_recv() {
                    Ok(answer) => answer,
                    Err(TryRecvError::Empty) => return None,
                    Err(TryRecvError::Disconnected) => Answer::NoDialog,
                };
                let wanted = *wanted;
                *open = None;
                Some((wanted, answer))
            }
            Self::Always(answer, waiting) => waiting.take().map(|wanted| (wanted, answer.clone())),
        }
    }
}

fn open_dialog(
    wanted: Wanted,
    said: Said,
    folder: Option<&Path>,
    ctx: egui::Context,
) -> Receiver<Answer> {
    let Said { title, files } = said;
    let mut dialog = AsyncFileDialog::new().set_title(title);
    if let Some(folder) = folder {
        dialog = dialog.set_directory(folder);
    }
    let (answers, answer) = channel();
    // Made here and waited for there: macOS makes one on the window's own thread only.
    let closed: Pin<Box<dyn Future<Output = Option<Vec<FileHandle>>> + Send>> = match wanted {
        Wanted::Files => Box::pin(dialog.add_filter(files, &["ron"]).pick_files()),
        Wanted::Records => Box::pin(dialog.add_filter(files, &[EXPORTED]).pick_files()),
        Wanted::Folders | Wanted::RecordFolder => Box::pin(dialog.pick_folders()),
    };
    let ask = move || {
        // When nobody waits any more the window has been closed.
        let _ = answers.send(answer_of(pollster::block_on(closed)));
        ctx.request_repaint();
    };
    let started = thread::Builder::new().name("footnote-dialog".to_owned()).spawn(ask);
    // Without a thread the channel has no other end, which is read as: no dialog.
    let _ = started;
    answer
}

/// On the desktops of Linux and the BSDs nothing at all means that there was nothing to ask with: a
/// dialog that is closed there gives an empty list. Elsewhere there always is one.
fn answer_of(chosen: Option<Vec<FileHandle>>) -> Answer {
    let has_always_one = cfg!(any(target_os = "windows", target_os = "macos"));
    match chosen {
        Some(chosen) if !chosen.is_empty() => {
            Answer::Chosen(chosen.iter().map(|file| file.path().to_path_buf()).collect())
        }
        None if !has_always_one => Answer::NoDialog,
        Some(_) | None => Answer::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_desktop_one_is_told_so() {
        let mut dialogs = Dialogs::none();
        assert_eq!(dialogs.take(), None);
        let said = Said { title: String::new(), files: String::new() };
        dialogs.ask(Wanted::Files, said, None, &egui::Context::default());
        assert_eq!(dialogs.take(), Some((Wanted::Files, Answer::NoDialog)));
        assert_eq!(dialogs.take(), None);
    }
}
