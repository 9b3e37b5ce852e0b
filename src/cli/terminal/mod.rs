//! The terminal itself: the only place that prints and the only place that reads lines.
//!
//! Text from outside (banks, file names, typed answers) is made harmless on its way out: control
//! characters cannot move the cursor or turn text around. What does not belong here: what to say.

mod ink;
mod input;
mod rich;
mod wrap;

pub(super) use ink::Ink;
pub(super) use input::{Input, Line};
pub(super) use rich::{HELD_SPACE, Rich};

use std::io::{self, IsTerminal, Write};

use serde::Serialize;

use crate::words::Words;

/// Text is set no wider than this, however wide the window is: about 70 characters read best.
const WIDEST: usize = 78;
/// Narrower than this, wrapping does more harm than lines that run on.
const NARROWEST: usize = 24;

/// Why printing stopped.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unprintable {
    /// Whoever read the output has gone, as `head` does; no error, but nothing more to do.
    #[error("nobody reads the output any more")]
    Closed,
    /// The output cannot be written, such as when it goes to a full disk.
    #[error(transparent)]
    Failed(io::Error),
}

impl From<io::Error> for Unprintable {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::Closed } else { Self::Failed(error) }
    }
}

/// Standard output and error, with the words to fill them.
pub(super) struct Terminal {
    /// The catalogue.
    pub(super) words: Words,
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    paints_out: bool,
    paints_err: bool,
    width: usize,
}

impl Terminal {
    /// The terminal this process was started in.
    pub(super) fn of_this_process(words: Words) -> Self {
        let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        // The console of older Windows shows the sequences instead of obeying them.
        let understands = !cfg!(windows) || is_set("WT_SESSION") || is_set("TERM");
        let is_dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        let may_paint = understands && !is_dumb && !is_set("NO_COLOR");
        let out = io::stdout();
        let width = match terminal_size::terminal_size_of(&out) {
            Some((terminal_size::Width(width), _)) => {
                usize::from(width).saturating_sub(1).clamp(NARROWEST, WIDEST)
            }
            None => WIDEST,
        };
        Self {
            words,
            paints_out: may_paint && out.is_terminal(),
            paints_err: may_paint && io::stderr().is_terminal(),
            out: Box::new(io::BufWriter::new(out)),
            err: Box::new(io::stderr()),
            width,
        }
    }

    /// How many columns a line has.
    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// An empty line.
    pub(super) fn blank(&mut self) -> Result<(), Unprintable> {
        Ok(self.out.write_all(b"\n")?)
    }

    /// A line as it is, not wrapped.
    pub(super) fn line(&mut self, line: impl Into<Rich>) -> Result<(), Unprintable> {
        let mut text = line.into().painted(self.paints_out);
        text.push('\n');
        Ok(self.out.write_all(text.as_bytes())?)
    }

    /// A paragraph, wrapped to the width.
    pub(super) fn paragraph(&mut self, text: impl Into<Rich>) -> Result<(), Unprintable> {
        self.hanging(Rich::new(), Rich::new(), text)
    }

    /// A paragraph whose first line begins with `first` and whose other lines begin with `rest`,
    /// such as a list item and its indentation.
    pub(super) fn hanging(
        &mut self,
        first: impl Into<Rich>,
        rest: impl Into<Rich>,
        text: impl Into<Rich>,
    ) -> Result<(), Unprintable> {
        for line in wrap::wrap(&first.into(), &rest.into(), &text.into(), self.width) {
            self.line(line)?;
        }
        Ok(())
    }

    /// What a person is asked for, at the start of the line in which they answer.
    pub(super) fn ask(&mut self, prompt: impl Into<Rich>) -> Result<(), Unprintable> {
        let text = prompt.into().painted(self.paints_out);
        self.out.write_all(text.as_bytes())?;
        self.flush()
    }

    /// A value as JSON over several lines.
    pub(super) fn json(&mut self, value: &impl Serialize) -> Result<(), Unprintable> {
        serde_json::to_writer_pretty(&mut self.out, value).map_err(io::Error::from)?;
        self.blank()
    }

    /// A value as JSON on one line, on its way at once.
    pub(super) fn json_line(&mut self, value: &impl Serialize) -> Result<(), Unprintable> {
        serde_json::to_writer(&mut self.out, value).map_err(io::Error::from)?;
        self.blank()?;
        self.flush()
    }

    /// Text that is already in its final form, such as a CSV file or the help.
    pub(super) fn raw(&mut self, text: &str) -> Result<(), Unprintable> {
        Ok(self.out.write_all(text.as_bytes())?)
    }

    /// Sends on what was printed so far.
    pub(super) fn flush(&mut self) -> Result<(), Unprintable> {
        Ok(self.out.flush()?)
    }

    /// A line on standard error. Where even that cannot be written, nothing more can be said.
    pub(super) fn complain(&mut self, line: impl Into<Rich>) {
        // What was printed before stands before, also when both go to the same window.
        let _ = self.out.flush();
        let mut text = line.into().painted(self.paints_err);
        text.push('\n');
        let _ = self.err.write_all(text.as_bytes());
    }

    /// Whether standard output shows colours.
    pub(super) fn paints(&self) -> bool {
        self.paints_out
    }
}

#[cfg(test)]
pub(super) mod captured {
    use std::sync::{Arc, Mutex};

    use super::*;

    /// What was printed to a [`Terminal`] made for a test.
    #[derive(Clone, Default)]
    pub(in crate::cli) struct Captured(Arc<Mutex<Vec<u8>>>);

    impl Write for Captured {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Captured {
        pub(in crate::cli) fn text(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
        }
    }

    impl Terminal {
        /// A terminal of this width that keeps what it is given; standard output and error alike.
        pub(in crate::cli) fn captured(width: usize, paints: bool) -> (Self, Captured) {
            let captured = Captured::default();
            let terminal = Self {
                words: Words::english(),
                out: Box::new(captured.clone()),
                err: Box::new(captured.clone()),
                paints_out: paints,
                paints_err: paints,
                width,
            };
            (terminal, captured)
        }
    }
}
