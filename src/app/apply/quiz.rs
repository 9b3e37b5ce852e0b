//! Quizzes: beginning, going on, every step of an attempt, its end.
//!
//! A step is proposed to the attempt, handed to the worker, and applied when the worker says that
//! it is on the disk. One step is under way at a time, so they keep their order.

use std::sync::Arc;

use egui::Context;
use jiff::Timestamp;

use crate::app::notices::NoticeKind;
use crate::app::route::Route;
use crate::app::screens::Screen;
use crate::app::screens::quiz::{Phase, QuizScreen, Step};
use crate::app::screens::results::ResultsScreen;
use crate::app::state::{BankKey, Place};
use crate::app::window::App;
use crate::app::worker::{Job, Purpose};
use crate::quiz::attempt::Refusal;
use crate::quiz::report::Report;
use crate::quiz::{Attempt, DrawPlan, Feedback, Paper, PaperCode, Plan, What};
use crate::record::{AttemptId, Kept, Summary};

/// What comes after a question.
enum Onward {
    To(usize),
    Overview,
    Finish,
}

impl App {
    /// A short quiz: what was wrong or not seen, before all others.
    pub(super) fn start_ten(&mut self, key: BankKey) {
        let Some(place) = self.state.place(key) else { return };
        let known = &place.known;
        let draw = DrawPlan::exactly(self.state.settings.short_quiz)
            .preferring(known.unseen.iter().cloned())
            .preferring(known.wrong.iter().cloned());
        let sitting = self.state.settings.sitting.clone();
        self.start(key, Box::new(Plan { draw, sitting }), None);
    }

    /// Has a paper drawn and its attempt kept.
    pub(super) fn start(&mut self, key: BankKey, plan: Box<Plan>, code: Option<PaperCode>) {
        let Some(shelved) = self.state.place(key).and_then(Place::shelved) else { return };
        let shelved = Arc::clone(shelved);
        self.worker.send(Job::Begin { key, shelved, plan, code });
    }

    /// The paper is drawn and the attempt kept: shows its first question.
    pub(super) fn begun(
        &mut self,
        ctx: &Context,
        id: AttemptId,
        key: BankKey,
        paper: Arc<Paper>,
        plan: Plan,
        notices: Vec<String>,
    ) {
        let attempt = Attempt::new(paper, plan.sitting.clone());
        let mut screen = QuizScreen::new(id, attempt, plan, Some(key), now(ctx), &self.state);
        screen.notices = notices;
        self.show_quiz(ctx, screen);
    }

    /// Has an attempt read, with what could not be kept of it.
    pub(super) fn read_attempt(&mut self, id: AttemptId, purpose: Purpose) {
        if self.state.has_unkept(id) {
            self.try_again();
        }
        self.worker.send(Job::ReadAttempt(id, purpose));
    }

    /// Goes on with an attempt that was left.
    pub(super) fn resume(&mut self, ctx: &Context, kept: Kept) {
        let Some((id, attempt, plan)) = self.replayed(kept) else { return };
        let key = self.state.key_of(&attempt.paper().bank);
        let is_paused = attempt.is_paused();
        let screen = QuizScreen::new(id, attempt, plan, key, now(ctx), &self.state);
        self.show_quiz(ctx, screen);
        if is_paused {
            self.step(ctx, Step::Change(What::Resumed));
        }
    }

    /// Shows what came of an attempt of the past.
    pub(super) fn review(&mut self, ctx: &Context, kept: Kept) {
        let Some((id, attempt, plan)) = self.replayed(kept) else { return };
        let key = self.state.key_of(&attempt.paper().bank);
        self.show_results(ctx, id, attempt, plan, key, Route::History);
    }

    /// An attempt as its events made it; where they cannot have happened the person is told.
    fn replayed(&mut self, kept: Kept) -> Option<(AttemptId, Attempt, Plan)> {
        let Kept { id, started: _, plan, paper, events, summary: _ } = kept;
        if self.state.has_unkept(id) {
            // It is not all there, as has been told, and can be tried again.
            return None;
        }
        match Attempt::replay(Arc::new(paper), plan.sitting.clone(), events) {
            Ok(attempt) => Some((id, attempt, plan)),
            Err(error) => {
                let reason = [("reason", error.to_string().into())];
                let text = self.state.words.format("attempt-unreadable", &reason);
                self.tell(NoticeKind::Failure, text);
                None
            }
        }
    }

    fn show_quiz(&mut self, ctx: &Context, screen: QuizScreen) {
        self.leave_screen(ctx);
        let pictures = screen.pictures();
        let bank = screen.bank;
        self.modal = None;
        self.screen = Screen::Quiz(Box::new(screen));
        Self::clear_focus(ctx);
        if let Some(key) = bank {
            self.want_pictures(key, pictures);
        }
    }

    fn show_results(
        &mut self,
        ctx: &Context,
        id: AttemptId,
        attempt: Attempt,
        plan: Plan,
        key: Option<BankKey>,
        from: Route,
    ) {
        self.leave_screen(ctx);
        let screen = ResultsScreen::new(id, attempt, plan, key, from, &self.state);
        self.modal = None;
        self.screen = Screen::Results(Box::new(screen));
        Self::clear_focus(ctx);
    }

    /// Does something in the attempt, after what is under way.
    pub(super) fn step(&mut self, ctx: &Context, step: Step) {
        if let (Screen::Results(_), Step::Change(what)) = (&self.screen, &step) {
            let what = what.clone();
            self.claim(what);
            return;
        }
        if let Screen::Quiz(quiz) = &mut self.screen {
            quiz.steps.push_back(step);
        }
        self.go_on(ctx);
    }

    /// Takes the next step, unless one is under way.
    fn go_on(&mut self, ctx: &Context) {
        let Screen::Quiz(quiz) = &mut self.screen else { return };
        while quiz.pending.is_none() {
            let Some(step) = quiz.steps.pop_front() else { return };
            let mut most_ms = u64::MAX;
            let what = match step {
                Step::Change(what) => what,
                Step::Give => {
                    let Some(what) = quiz.to_give() else { continue };
                    // It was chosen before the time was up, also where that is noticed after it.
                    let left = quiz.attempt.remaining(0).map(|left| left.as_millis());
                    let left =
                        left.map_or(u64::MAX, |left| u64::try_from(left).unwrap_or(u64::MAX));
                    most_ms = left;
                    what
                }
                Step::Advance => match onward(&quiz.attempt) {
                    Onward::To(place) => {
                        quiz.phase = Phase::Question;
                        What::MovedTo { place }
                    }
                    Onward::Overview => {
                        quiz.phase = Phase::Overview;
                        continue;
                    }
                    Onward::Finish => What::Finished,
                },
            };
            // What it took to do what could not be kept, and is not tried again, counts.
            let before_ms = self.state.unkept_ms(quiz.id);
            let spent_ms = quiz.spent_ms(now(ctx)).saturating_add(before_ms).min(most_ms);
            match quiz.attempt.propose(what, spent_ms, Timestamp::now()) {
                Ok(event) => {
                    quiz.since = now(ctx);
                    quiz.pending = Some(event.clone());
                    self.state.forget_unkept(quiz.id);
                    self.worker.send(Job::Append(quiz.id, Box::new(event)));
                }
                Err(Refusal::TimeIsUp) => {
                    if quiz.phase == Phase::Question {
                        quiz.steps.push_back(Step::Give);
                    }
                    quiz.phase = Phase::TimeUp;
                }
                // The buttons offer what is possible; what slips through (such as two quick
                // presses of one key) changes nothing, and there is nothing to say about it.
                Err(_) => {}
            }
        }
    }

    /// What was under way is on the disk: now it has happened.
    pub(super) fn kept(&mut self, ctx: &Context, id: AttemptId) {
        self.claim_kept(id);
        let Screen::Quiz(quiz) = &mut self.screen else { return };
        if quiz.id != id {
            return;
        }
        let Some(event) = quiz.pending.take() else { return };
        // A field that is gone must not keep the keyboard: whoever pressed "Answer" by other means
        // than the keyboard is still in it.
        let is_typed = matches!(event.what, What::Answered { .. }) && ctx.text_edit_focused();
        let is_shown_anew = is_typed || matches!(event.what, What::MovedTo { .. });
        // Who takes more time goes on where the time ran out.
        if matches!(event.what, What::Extended { .. }) && quiz.phase == Phase::TimeUp {
            quiz.phase = Phase::Question;
        }
        if let Err(refusal) = quiz.attempt.apply(event) {
            let text = self.state.words.refusal(refusal);
            self.tell(NoticeKind::Failure, text);
            return;
        }
        quiz.refresh(&self.state);
        let (pictures, bank) = (quiz.pictures(), quiz.bank);
        let is_finished = quiz.attempt.is_finished();
        if is_shown_anew {
            Self::clear_focus(ctx);
        }
        if let Some(key) = bank {
            self.want_pictures(key, pictures);
        }
        if is_finished {
            self.finished(ctx);
        } else {
            self.go_on(ctx);
        }
    }

    fn finished(&mut self, ctx: &Context) {
        let Screen::Quiz(quiz) = &self.screen else { return };
        let (id, attempt, plan, key) =
            (quiz.id, quiz.attempt.clone(), quiz.plan.clone(), quiz.bank);
        self.show_results(ctx, id, attempt, plan, key, Route::Shelf);
    }

    /// What came of an attempt is kept beside it, and is news to the shelf and to the history.
    pub(super) fn sum_up(&mut self, id: AttemptId, report: &Report) {
        if let Some(summary) = Summary::of(report) {
            self.worker.send(Job::Finish(id, Box::new(summary)));
        }
        self.worker.send(Job::ReadHistory);
        self.look_up(&report.bank);
    }

    /// The quiz is left, or the window closed with it. The worker does everything in the order in
    /// which it is asked for, so what still waits for its turn is asked for now; and the time until
    /// here counts.
    pub(in crate::app) fn leave_quiz(&mut self, ctx: &Context) {
        self.leave_question(ctx);
        let (id, report) = loop {
            let Screen::Quiz(quiz) = &mut self.screen else { return };
            let waits = quiz.pending.take().or_else(|| {
                let spent_ms = quiz.spent_ms(now(ctx));
                let event = quiz.attempt.leaving(spent_ms, Timestamp::now())?;
                self.worker.send(Job::Append(quiz.id, Box::new(event.clone())));
                Some(event)
            });
            let has_happened = waits.is_some_and(|event| quiz.attempt.apply(event).is_ok());
            if !has_happened {
                break (quiz.id, Report::of(&quiz.attempt));
            }
            quiz.refresh(&self.state);
            self.go_on(ctx);
        };
        self.sum_up(id, &report);
    }

    /// The question that is shown is left without another step in the attempt: what is chosen is
    /// given, where leaving means that.
    fn leave_question(&mut self, ctx: &Context) {
        if matches!(&self.screen, Screen::Quiz(quiz) if quiz.phase == Phase::Question) {
            self.step(ctx, Step::Give);
        }
    }

    /// Notices that the time is up.
    pub(in crate::app) fn watch_the_clock(&mut self, ctx: &Context) {
        let now = now(ctx);
        if let Screen::Quiz(quiz) = &self.screen
            && quiz.phase != Phase::TimeUp
            && !quiz.attempt.is_paused()
            && quiz.seconds_left(now) == Some(0)
        {
            self.leave_question(ctx);
            if let Screen::Quiz(quiz) = &mut self.screen {
                quiz.phase = Phase::TimeUp;
            }
        }
    }
}

/// Where one goes after a question: to the next that is open; where there is none, to the end, by
/// way of the overview when something was passed over or can still be changed.
fn onward(attempt: &Attempt) -> Onward {
    if let Some(place) = attempt.next_open_place() {
        return Onward::To(place);
    }
    match attempt.sitting().feedback {
        Feedback::Practice if attempt.next_passed_over_place().is_none() => Onward::Finish,
        Feedback::Practice | Feedback::Exam => Onward::Overview,
    }
}

fn now(ctx: &Context) -> f64 {
    ctx.input(|input| input.time)
}
