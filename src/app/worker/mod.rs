//! The threads that do slow work: one reads banks and writes the record, one makes pictures.
//!
//! An answer is on the disk before anything says so, so nothing may hold up the first that is only
//! there to be looked at. Jobs go in, messages come out, and each message asks for a repaint. In tests the same work is
//! done at once, by [`Worker::inline`].

mod carrying;
mod finding;
mod job;
mod keeping;
mod pictures;
mod reading;
mod sheets;
mod signals;
mod task;
mod workshop;

pub use job::{Arrival, Deletion, Job, Message, Purpose, Why};
pub use signals::Signals;

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

use workshop::Workshop;

use crate::library::Watch;
use crate::words::Words;

/// How many messages one frame takes, so that a flood of them cannot hold up drawing.
const MESSAGES_A_FRAME: usize = 32;

/// The window's end of the worker.
pub struct Worker {
    kind: Kind,
    signals: Signals,
}

enum Kind {
    Thread {
        /// `None` once it has been told to end.
        jobs: Option<Sender<Order>>,
        pictures: Sender<pictures::Order>,
        messages: Receiver<Message>,
        thread: Option<JoinHandle<()>>,
    },
    Inline {
        workshop: Box<Workshop>,
        messages: VecDeque<Message>,
    },
}

/// What goes to the thread. It cannot tell by the channel that the window has closed, because the
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
        let (jobs, orders) = channel::<Order>();
        let watched = jobs.clone();
        let (answers, messages) = channel();
        let signals = Signals::default();
        let heard = signals.clone();
        let tell = move |message| {
            // When nobody listens any more the window is closing; what has been written is
            // written.
            let _ = answers.send(message);
            ctx.request_repaint();
        };
        let pictures = pictures::start(words.clone(), signals.clone(), decode, tell.clone())?;
        let thread =
            std::thread::Builder::new().name("footnote-worker".to_owned()).spawn(move || {
                let mut workshop = Workshop::new(words, heard, keeping::open_outside);
                // Without a watch everything goes on as before, and changes are found when the
                // window comes to the front.
                workshop.reader.watch = Watch::start(move |paths| {
                    // Where nobody takes orders any more, nothing needs to be looked at.
                    let _ = watched.send(Order::Do(Job::LookAgain(paths)));
                })
                .ok();
                while let Ok(Order::Do(job)) = orders.recv() {
                    workshop.run(job, &mut |message| tell(message));
                }
                workshop.close();
            })?;
        let kind = Kind::Thread { jobs: Some(jobs), pictures, messages, thread: Some(thread) };
        Ok(Self { kind, signals })
    }

    /// A worker that does its work in `send`, for tests; it opens nothing outside the window.
    #[must_use]
    pub fn inline(words: Words) -> Self {
        let signals = Signals::default();
        let workshop = Box::new(Workshop::new(words, signals.clone(), |_| Ok(())));
        Self { kind: Kind::Inline { workshop, messages: VecDeque::new() }, signals }
    }

    /// Asks for something to be done, after everything asked for before; pictures among themselves.
    pub fn send(&mut self, job: Job) {
        if let Job::Search { serial, .. } = &job {
            self.signals.search(*serial);
        }
        match &mut self.kind {
            // The threads end only when this end hangs up.
            Kind::Thread { jobs, pictures, .. } => match job {
                Job::ReadPicture(key, origin, file) => {
                    let wanted = pictures::Wanted { key, origin, file };
                    let _ = pictures.send(pictures::Order::Read(wanted));
                }
                job => {
                    if let Job::Speak(words) = &job {
                        let _ = pictures.send(pictures::Order::Speak(words.clone()));
                    }
                    if let Some(jobs) = jobs {
                        let _ = jobs.send(Order::Do(job));
                    }
                }
            },
            Kind::Inline { workshop, messages } => {
                workshop.run(job, &mut |message| messages.push_back(message));
            }
        }
    }

    /// Stops the reading with this number.
    pub fn stop(&self, reading: u64) {
        self.signals.stop(reading);
    }

    /// Whether messages wait that nobody has been woken for: the thread asks for a repaint itself.
    #[must_use]
    pub fn has_silent_messages(&self) -> bool {
        match &self.kind {
            Kind::Thread { .. } => false,
            Kind::Inline { messages, .. } => !messages.is_empty(),
        }
    }

    /// The messages that have come, a frame's worth of them at most.
    pub fn take(&mut self) -> Vec<Message> {
        match &mut self.kind {
            Kind::Thread { messages, .. } => messages.try_iter().take(MESSAGES_A_FRAME).collect(),
            Kind::Inline { messages, .. } => messages.drain(..).collect(),
        }
    }
}

impl Drop for Worker {
    /// Waits until everything asked for has been done: an answer that was given is written. What
    /// is only there to be shown is given up, and a picture under way is not waited for.
    fn drop(&mut self) {
        self.signals.close();
        if let Kind::Thread { jobs, thread, .. } = &mut self.kind {
            if let Some(jobs) = jobs.take() {
                let _ = jobs.send(Order::End);
            }
            if let Some(thread) = thread.take() {
                // A panic there has been printed already.
                let _ = thread.join();
            }
        }
    }
}

#[cfg(test)]
mod tests;
