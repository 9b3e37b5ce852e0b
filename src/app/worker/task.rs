//! Something that may take long: it says how far it is, and hears when it is not wanted any more.

use std::time::{Duration, Instant};

use super::workshop::Tell;
use super::{Message, Signals};
use crate::app::state::{Busy, Unit};

/// How many elements of a bank are read between two looks at the clock.
const ELEMENTS: u32 = 64;

/// When it is told how far something is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pace {
    /// What takes no longer is not worth a word.
    pub(super) patience: Duration,
    /// So much lies between two words.
    pub(super) between: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self { patience: Duration::from_millis(300), between: Duration::from_millis(100) }
    }
}

/// A reading under way.
pub(super) struct Task {
    /// How far it is.
    pub(super) busy: Busy,
    signals: Signals,
    pace: Pace,
    begun: Instant,
    told: Option<Instant>,
    elements: u32,
}

impl Task {
    /// A reading begins.
    pub(super) fn new(signals: Signals, pace: Pace) -> Self {
        let (reading, file) = (signals.begin(), String::new());
        let busy = Busy { reading, file, done: 0, of: 0, unit: Unit::Bytes };
        Self { busy, signals, pace, begun: Instant::now(), told: None, elements: 0 }
    }

    /// Says how far it is, where that is worth a word, and whether to go on.
    pub(super) fn goes_on(&mut self, tell: Tell<'_>) -> bool {
        let Pace { patience, between } = self.pace;
        let is_due = self.begun.elapsed() >= patience
            && self.told.is_none_or(|told| told.elapsed() >= between);
        if is_due {
            self.told = Some(Instant::now());
            tell(Message::Busy(Some(self.busy.clone())));
        }
        self.signals.goes_on(self.busy.reading)
    }

    /// The same after each element of a bank, of which so many bytes have been read.
    pub(super) fn element(&mut self, bytes: usize, tell: Tell<'_>) -> bool {
        self.elements = self.elements.wrapping_add(1);
        if !self.elements.is_multiple_of(ELEMENTS) {
            return true;
        }
        if self.busy.unit == Unit::Bytes {
            self.busy.done = bytes;
        }
        self.goes_on(tell)
    }

    /// It has ended, one way or the other.
    pub(super) fn end(self, tell: Tell<'_>) {
        if self.told.is_some() {
            tell(Message::Busy(None));
        }
    }
}
