//! Lines typed or piped in.

use std::io::{self, BufRead, IsTerminal, Read};

/// No line is longer than this many bytes; what is beyond is dropped. Enough for any answer, and a
/// gigabyte without a line feed costs no memory.
const LONGEST: u64 = 64 * 1024;

/// What came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) enum Line {
    /// A line, without white space around it.
    Typed(String),
    /// There is no more: the pipe has ended or the person pressed Ctrl-D.
    Ended,
}

/// Standard input, line by line.
pub(in crate::cli) struct Input {
    lines: Box<dyn BufRead>,
    is_typed: bool,
}

impl Input {
    /// What this process is given.
    pub(in crate::cli) fn of_this_process() -> Self {
        let stdin = io::stdin();
        Self { is_typed: stdin.is_terminal(), lines: Box::new(stdin.lock()) }
    }

    /// Whether a person types, so that what they type is already on the screen.
    pub(in crate::cli) fn is_typed(&self) -> bool {
        self.is_typed
    }

    /// The next line. An input that cannot be read any more has ended.
    pub(in crate::cli) fn line(&mut self) -> Line {
        let mut bytes = Vec::new();
        let mut limited = self.lines.by_ref().take(LONGEST);
        match limited.read_until(b'\n', &mut bytes) {
            Ok(0) | Err(_) => return Line::Ended,
            Ok(_) => {}
        }
        if bytes.last() != Some(&b'\n') && limited.limit() == 0 && !self.skip_line() {
            return Line::Ended;
        }
        let text = String::from_utf8_lossy(&bytes);
        Line::Typed(text.trim().trim_start_matches('\u{feff}').to_owned())
    }

    /// Passes over the rest of a line without keeping it.
    fn skip_line(&mut self) -> bool {
        loop {
            let (used, ended) = match self.lines.fill_buf() {
                Ok([]) => return true,
                Err(_) => return false,
                Ok(buffer) => match buffer.iter().position(|&byte| byte == b'\n') {
                    Some(at) => (at + 1, true),
                    None => (buffer.len(), false),
                },
            };
            self.lines.consume(used);
            if ended {
                return true;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piped(bytes: Vec<u8>) -> Input {
        Input { lines: Box::new(io::Cursor::new(bytes)), is_typed: false }
    }

    #[test]
    fn lines_come_without_their_ends() {
        let mut input = piped(b"\xef\xbb\xbfb\r\n  a,c \nlast".to_vec());
        assert_eq!(input.line(), Line::Typed("b".into()));
        assert_eq!(input.line(), Line::Typed("a,c".into()));
        assert_eq!(input.line(), Line::Typed("last".into()));
        assert_eq!(input.line(), Line::Ended);
    }

    #[test]
    fn an_endless_line_is_cut() {
        let mut bytes = vec![b'x'; 300_000];
        bytes.extend(b"\nb\n");
        let mut input = piped(bytes);
        assert!(matches!(input.line(), Line::Typed(text) if text.len() == 64 * 1024));
        assert_eq!(input.line(), Line::Typed("b".into()));
    }
}
