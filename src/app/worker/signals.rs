//! What the window tells the worker while a job is under way: that its answer is no longer wanted.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The window's word to a job that is under way; both ends have one.
#[derive(Debug, Clone, Default)]
pub struct Signals(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    search: AtomicU64,
    /// The number of the last reading that has begun, on whichever thread.
    reading: AtomicU64,
    stopped: Mutex<BTreeSet<u64>>,
    is_closing: AtomicBool,
}

impl Signals {
    /// A search with this number is wanted, and none before it any more.
    pub fn search(&self, serial: u64) {
        self.0.search.fetch_max(serial, Ordering::Relaxed);
    }

    /// Whether the search with this number is still wanted.
    #[must_use]
    pub fn is_wanted(&self, serial: u64) -> bool {
        self.0.search.load(Ordering::Relaxed) <= serial && !self.is_closing()
    }

    /// A reading begins; its number, which no other has.
    #[must_use]
    pub fn begin(&self) -> u64 {
        self.0.reading.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// The reading with this number shall stop.
    pub fn stop(&self, reading: u64) {
        self.0.stopped.lock().unwrap_or_else(PoisonError::into_inner).insert(reading);
    }

    /// Whether the reading with this number is to go on. Nothing is read for a window that closes.
    #[must_use]
    pub fn goes_on(&self, reading: u64) -> bool {
        let stopped = self.0.stopped.lock().unwrap_or_else(PoisonError::into_inner);
        !stopped.contains(&reading) && !self.is_closing()
    }

    /// The window closes: what only it would have shown is not wanted any more.
    pub fn close(&self) {
        self.0.is_closing.store(true, Ordering::Relaxed);
    }

    /// Whether the window closes.
    #[must_use]
    pub fn is_closing(&self) -> bool {
        self.0.is_closing.load(Ordering::Relaxed)
    }
}
