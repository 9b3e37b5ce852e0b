//! The attempt's time: what counts, and what is left of the limit.

/// Time without pauses, against a limit that can be extended. All in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    elapsed_ms: u64,
    limit_ms: Option<u64>,
    paused: bool,
}

impl Clock {
    pub(super) fn new(limit_secs: Option<u32>) -> Self {
        let limit_ms = limit_secs.map(|secs| u64::from(secs) * 1000);
        Self { elapsed_ms: 0, limit_ms, paused: false }
    }

    pub(super) fn is_paused(self) -> bool {
        self.paused
    }

    pub(super) fn elapsed_ms(self) -> u64 {
        self.elapsed_ms
    }

    pub(super) fn limit_ms(self) -> Option<u64> {
        self.limit_ms
    }

    /// What will be left of the limit when this much time has passed since the last event.
    pub(super) fn remaining_ms(self, since_ms: u64) -> Option<u64> {
        let since_ms = if self.paused { 0 } else { since_ms };
        let elapsed_ms = self.elapsed_ms.saturating_add(since_ms);
        self.limit_ms.map(|limit_ms| limit_ms.saturating_sub(elapsed_ms))
    }

    /// Whether this much more time goes beyond the limit.
    pub(super) fn would_overrun(self, since_ms: u64) -> bool {
        !self.paused
            && self
                .limit_ms
                .is_some_and(|limit_ms| self.elapsed_ms.saturating_add(since_ms) > limit_ms)
    }

    /// Lets time pass and says how much of it counts: none in a pause, and none beyond the limit,
    /// for nobody works on a paper whose time is up. (Deciding then to take more costs nothing.)
    pub(super) fn pass(&mut self, spent_ms: u64) -> u64 {
        if self.paused {
            return 0;
        }
        let counted = self.remaining_ms(0).map_or(spent_ms, |left| left.min(spent_ms));
        self.elapsed_ms = self.elapsed_ms.saturating_add(counted);
        counted
    }

    pub(super) fn pause(&mut self) {
        self.paused = true;
    }

    pub(super) fn resume(&mut self) {
        self.paused = false;
    }

    pub(super) fn extend(&mut self, secs: u32) {
        if let Some(limit_ms) = &mut self.limit_ms {
            *limit_ms = limit_ms.saturating_add(u64::from(secs) * 1000);
        }
    }
}
