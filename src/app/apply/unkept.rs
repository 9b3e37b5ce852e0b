//! What could not be kept: it is told and remembered, and tried again when the person says so.

use crate::app::notices::{NoticeKind, Offer};
use crate::app::screens::Screen;
use crate::app::screens::quiz::Trouble;
use crate::app::window::App;
use crate::app::worker::Job;
use crate::quiz::Event;
use crate::record::AttemptId;

impl App {
    /// What was under way could not be kept: it has not happened, and the person is told.
    pub(super) fn not_kept(&mut self, id: AttemptId, event: Event, trouble: String) {
        self.claim_not_kept(id);
        if let Screen::Quiz(quiz) = &mut self.screen
            && quiz.id == id
        {
            quiz.pending = None;
            quiz.steps.clear();
        }
        self.state.unkept.push((id, event));
        self.tell_with_retry(trouble);
    }

    /// Tells that something did not work that can be tried again, once the record has been opened
    /// anew: in a quiz before everything else, elsewhere in the corner.
    pub(super) fn tell_with_retry(&mut self, trouble: String) {
        match &mut self.screen {
            Screen::Quiz(quiz) => quiz.trouble = Some(Trouble::new(trouble)),
            Screen::Results(_)
            | Screen::Shelf(_)
            | Screen::Bank(_)
            | Screen::Setup(_)
            | Screen::History(_)
            | Screen::Settings(_)
            | Screen::Problems(_) => {
                self.state.notices.tell(NoticeKind::Failure, trouble, None, Offer::TryAgain);
            }
        }
    }

    /// Whether there is something to try again.
    pub(super) fn can_try_again(&self) -> bool {
        let in_quiz = matches!(&self.screen, Screen::Quiz(quiz) if quiz.trouble.is_some());
        in_quiz || self.state.notices.can_try_again()
    }

    /// Has the record opened anew, and what could not be kept handed to it again, in the order in
    /// which it happened.
    pub(super) fn try_again(&mut self) {
        self.state.notices.take_retry();
        if let Screen::Quiz(quiz) = &mut self.screen {
            quiz.trouble = None;
        }
        self.worker.send(Job::OpenAgain);
        let mut was_left = false;
        for (id, event) in std::mem::take(&mut self.state.unkept) {
            match &mut self.screen {
                Screen::Quiz(quiz) if quiz.id == id => quiz.pending = Some(event.clone()),
                Screen::Results(results) if results.id == id => {
                    results.pending = Some(event.clone());
                }
                // It was left meanwhile; what it came to is worked out by the worker.
                Screen::Quiz(_)
                | Screen::Results(_)
                | Screen::Shelf(_)
                | Screen::Bank(_)
                | Screen::Setup(_)
                | Screen::History(_)
                | Screen::Settings(_)
                | Screen::Problems(_) => was_left = true,
            }
            self.worker.send(Job::AppendAgain(id, Box::new(event)));
        }
        if was_left {
            self.worker.send(Job::ReadHistory);
            self.look_everything_up();
        }
    }
}
