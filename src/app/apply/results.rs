//! After a quiz: claims and marks of one's own, sheets to be saved, attempts to be deleted.
//!
//! A claim goes the way of every step: proposed, made durable, then applied and shown.

use std::sync::Arc;

use jiff::Timestamp;

use crate::app::modals::Modal;
use crate::app::notices::NoticeKind;
use crate::app::screens::Screen;
use crate::app::state::Place;
use crate::app::window::App;
use crate::app::worker::{Deletion, Job};
use crate::bank::BankId;
use crate::exchange::results::SheetKind;
use crate::quiz::{Report, What};
use crate::record::AttemptId;

impl App {
    /// Changes the attempt whose results are shown, after what is under way.
    pub(super) fn claim(&mut self, what: What) {
        if let Screen::Results(results) = &mut self.screen {
            results.claims.push_back(what);
            self.next_claim();
        }
    }

    /// Takes the next claim, unless one is under way.
    fn next_claim(&mut self) {
        let Screen::Results(results) = &mut self.screen else { return };
        while results.pending.is_none() {
            let Some(what) = results.claims.pop_front() else { return };
            // Buttons offer what is possible, so a refusal means that nothing is to be changed.
            if let Ok(event) = results.attempt.propose(what, 0, Timestamp::now()) {
                results.pending = Some(event.clone());
                self.state.forget_unkept(results.id);
                self.worker.send(Job::Append(results.id, Box::new(event)));
            }
        }
    }

    /// A claim is on the disk: now it counts.
    pub(super) fn claim_kept(&mut self, id: AttemptId) {
        let Screen::Results(results) = &mut self.screen else { return };
        if results.id != id {
            return;
        }
        let Some(event) = results.pending.take() else { return };
        if let Err(refusal) = results.attempt.apply(event) {
            let text = self.state.words.refusal(refusal);
            self.tell(NoticeKind::Failure, text);
            return;
        }
        results.refresh(&self.state);
        let report = results.report.clone();
        self.sum_up(id, &report);
        self.next_claim();
    }

    /// A claim could not be kept: it does not count.
    pub(super) fn claim_not_kept(&mut self, id: AttemptId) {
        if let Screen::Results(results) = &mut self.screen
            && results.id == id
        {
            results.put_back(&self.state);
        }
    }

    /// The results are left: claims that still wait for their turn are made now.
    pub(super) fn leave_results(&mut self) {
        loop {
            let Screen::Results(results) = &mut self.screen else { return };
            let Some(event) = results.pending.take() else { return };
            if results.attempt.apply(event).is_err() {
                return;
            }
            let (id, report) = (results.id, Report::of(&results.attempt));
            self.sum_up(id, &report);
            self.next_claim();
        }
    }

    /// Saves a sheet of the results that are shown.
    pub(super) fn save_sheet(&mut self, kind: SheetKind) {
        if let Screen::Results(results) = &self.screen {
            self.worker.send(Job::SaveSheet {
                report: Box::new(results.report.clone()),
                paper: Arc::clone(results.attempt.paper()),
                kind,
                folder: self.state.sheets.clone(),
            });
        }
    }

    /// Deletes an attempt, and looks up again what is known about its bank.
    pub(super) fn delete_attempt(&mut self, id: AttemptId, how: Deletion) {
        let rows = self.state.history.iter();
        let bank = rows.filter(|row| row.id == id).map(|row| row.bank.clone()).next();
        self.worker.send(Job::Delete(id, how));
        if let Some(bank) = bank {
            self.look_up(&bank);
        }
    }

    /// Asks whether an attempt is to be deleted that could not be put back.
    pub(super) fn ask_before_deleting(&mut self, id: AttemptId) {
        let row = self.state.history.iter().find(|row| row.id == id);
        let words = &self.state.words;
        let named = row.map(|row| format!("{} · {}", row.title, words.moment(row.started)));
        let named = named.unwrap_or_default();
        self.modal = Some(Modal::Delete { id, named, was_shown: false });
    }

    pub(super) fn look_up(&mut self, bank: &BankId) {
        if let Some(key) = self.state.key_of(bank)
            && let Some(shelved) = self.state.place(key).and_then(Place::shelved)
        {
            self.worker.send(Job::LookUp(key, Arc::clone(shelved)));
        }
    }
}
