//! The threads that do slow work: one keeps the record, one reads banks and searches them, one
//! makes pictures.
//!
//! An answer is on the disk before anything says so, so nothing may hold it up that is only there
//! to be looked at: it waits for no bank, however large, for no search and for no picture, but only
//! for what else is asked of the record, which is short unless the record as a whole is copied,
//! checked, exported or taken in. Jobs go in, messages come out, and each message asks for a repaint. In tests the same
//! work is done at once, by [`Worker::inline`].

mod anew;
mod carrying;
mod finding;
mod job;
mod keeping;
mod pictures;
mod reading;
mod setting;
mod sheets;
mod signals;
mod task;
mod workshop;

pub use job::{Arrival, Deletion, Job, Message, Purpose, Why};
pub use signals::Signals;

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use workshop::Workshop;

use crate::library::Watch;
use crate::words::Words;

/// How long nothing has to be set before what was set is kept.
const SETTLED: Duration = Duration::from_millis(300);

/// How many messages one frame takes, so that a flood of them cannot hold up drawing.
const MESSAGES_A_FRAME: usize = 32;

/// The window's end of the worker.
pub struct Worker {
    kind: Kind,
    signals: Signals,
}

enum Kind {
    Threads {
        /// Does what has to do with the record.
        record: Thread,
        /// Does what has to do with banks.
        banks: Thread,
        pictures: Sender<pictures::Order>,
        messages: Receiver<Message>,
        /// Whether the last frame took as many as a frame takes, so that more may wait.
        took_most: bool,
    },
    Inline {
        workshop: Box<Workshop>,
        messages: VecDeque<Message>,
    },
}

/// A thread that takes orders, one after the other.
struct Thread {
    orders: Sender<Order>,
    /// `None` once its end has been waited for.
    handle: Option<JoinHandle<()>>,
}

/// What goes to a thread. It cannot tell by the channel that the window has closed, because the
/// watch has an end of it, too.
enum Order {
    Do(Job),
    End,
}

impl Worker {
    /// Starts the threads.
    ///
    /// # Errors
    /// When the system has no more threads to give.
    pub fn start(words: Words, ctx: egui::Context) -> std::io::Result<Self> {
        Self::start_with(words, ctx, pictures::decode)
    }

    fn start_with(
        words: Words,
        ctx: egui::Context,
        decode: pictures::Decode,
    ) -> std::io::Result<Self> {
        let (answers, messages) = channel();
        let signals = Signals::default();
        let tell = move |message| {
            // When nobody listens any more the window is closing; what has been written is
            // written.
            let _ = answers.send(message);
            ctx.request_repaint();
        };
        let pictures = pictures::start(words.clone(), signals.clone(), decode, tell.clone())?;
        let workshop = |words| Workshop::new(words, signals.clone(), keeping::open_outside);
        let record = Thread::start("footnote-record", workshop(words.clone()), tell.clone())?;
        let mut workshop = workshop(words);
        // The watch tells the thread that reads, which is about to be started.
        let (orders, taken) = channel();
        let watched = orders.clone();
        // Without a watch everything goes on as before, and changes are found when the window
        // comes to the front.
        workshop.reader.watch = Watch::start(move |paths| {
            // Where nobody takes orders any more, nothing needs to be looked at.
            let _ = watched.send(Order::Do(Job::LookAgain(paths)));
        })
        .ok();
        let banks = Thread::start_with("footnote-banks", workshop, (orders, taken), tell)?;
        let kind = Kind::Threads { record, banks, pictures, messages, took_most: false };
        Ok(Self { kind, signals })
    }

    /// A worker that does its work in `send`, for tests; it opens nothing outside the window.
    #[must_use]
    pub fn inline(words: Words) -> Self {
        let signals = Signals::default();
        let workshop = Box::new(Workshop::new(words, signals.clone(), |_| Ok(())));
        Self { kind: Kind::Inline { workshop, messages: VecDeque::new() }, signals }
    }

    /// Asks for something to be done, after everything that was asked of the same thread before.
    pub fn send(&mut self, job: Job) {
        if let Job::Search { serial, .. } = &job {
            self.signals.search(*serial);
        }
        match &mut self.kind {
            Kind::Threads { record, banks, pictures, .. } => match job {
                Job::ReadPicture(key, origin, file) => {
                    let wanted = pictures::Wanted { key, origin, file };
                    // The thread ends only when this end hangs up.
                    let _ = pictures.send(pictures::Order::Read(wanted));
                }
                Job::Speak(words) => {
                    let _ = pictures.send(pictures::Order::Speak(words.clone()));
                    record.send(Order::Do(Job::Speak(words.clone())));
                    banks.send(Order::Do(Job::Speak(words)));
                }
                Job::OpenRecord(_)
                | Job::OpenAgain
                | Job::LookUp(..)
                | Job::ReadHistory
                | Job::ReadAttempt(..)
                | Job::Begin { .. }
                | Job::Append(..)
                | Job::AppendAgain(..)
                | Job::Finish(..)
                | Job::Keep(_)
                | Job::KeepSettings { .. }
                | Job::Delete(..)
                | Job::TakeBack(_) => record.send(Order::Do(job)),
                Job::ReadBundled { .. }
                | Job::ReadFiles { .. }
                | Job::LookAgain(_)
                | Job::LookAround
                | Job::Index(..)
                | Job::Search { .. }
                | Job::SaveSheet { .. } => banks.send(Order::Do(job)),
            },
            Kind::Inline { workshop, messages } => {
                let mut tell = |message| messages.push_back(message);
                workshop.run(job, &mut tell);
                if workshop.has_settings() {
                    workshop.keep_settings(&mut tell);
                }
            }
        }
    }

    /// Stops the reading with this number.
    pub fn stop(&self, reading: u64) {
        self.signals.stop(reading);
    }

    /// Whether messages wait, as far as is known, that no frame was asked for: the threads ask for
    /// one with each message, but a frame takes only so many.
    #[must_use]
    pub fn has_more(&self) -> bool {
        match &self.kind {
            Kind::Threads { took_most, .. } => *took_most,
            Kind::Inline { messages, .. } => !messages.is_empty(),
        }
    }

    /// The messages that have come, a frame's worth of them at most.
    pub fn take(&mut self) -> Vec<Message> {
        match &mut self.kind {
            Kind::Threads { messages, took_most, .. } => {
                let taken: Vec<Message> = messages.try_iter().take(MESSAGES_A_FRAME).collect();
                *took_most = taken.len() == MESSAGES_A_FRAME;
                taken
            }
            Kind::Inline { messages, .. } => messages.drain(..).collect(),
        }
    }
}

impl Thread {
    fn start(
        name: &str,
        workshop: Workshop,
        tell: impl Fn(Message) + Send + 'static,
    ) -> std::io::Result<Self> {
        Self::start_with(name, workshop, channel(), tell)
    }

    fn start_with(
        name: &str,
        mut workshop: Workshop,
        (orders, taken): (Sender<Order>, Receiver<Order>),
        tell: impl Fn(Message) + Send + 'static,
    ) -> std::io::Result<Self> {
        let handle = std::thread::Builder::new().name(name.to_owned()).spawn(move || {
            while let Some(job) = next(&taken, &mut workshop, &tell) {
                workshop.run(job, &mut |message| tell(message));
            }
            workshop.close();
        })?;
        Ok(Self { orders, handle: Some(handle) })
    }

    fn send(&self, order: Order) {
        // It takes orders until it is told to end, which is the last it is told.
        let _ = self.orders.send(order);
    }

    /// Waits until everything asked for has been done.
    fn wait(&mut self) {
        if let Some(handle) = self.handle.take() {
            // A panic there has been printed already.
            let _ = handle.join();
        }
    }
}

/// The next job; none where the end has come. Meanwhile what was set is kept, once nothing has been
/// asked for a moment: who goes through all sizes means the last.
fn next(taken: &Receiver<Order>, workshop: &mut Workshop, tell: &impl Fn(Message)) -> Option<Job> {
    let order = if workshop.has_settings() {
        match taken.recv_timeout(SETTLED) {
            Err(RecvTimeoutError::Timeout) => {
                workshop.keep_settings(&mut |message| tell(message));
                taken.recv().ok()
            }
            other => other.ok(),
        }
    } else {
        taken.recv().ok()
    };
    match order {
        Some(Order::Do(job)) => Some(job),
        Some(Order::End) | None => None,
    }
}

impl Drop for Worker {
    /// Waits until everything asked for has been done: an answer that was given is written. What
    /// is only there to be shown is given up, and a picture under way is not waited for.
    fn drop(&mut self) {
        self.signals.close();
        if let Kind::Threads { record, banks, .. } = &mut self.kind {
            record.send(Order::End);
            banks.send(Order::End);
            record.wait();
            banks.wait();
        }
    }
}

#[cfg(test)]
mod tests;
