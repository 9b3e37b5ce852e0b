//! What is told about things that happened elsewhere, and what can be undone.

use super::route::Route;
use super::state::BankKey;
use crate::record::Kept;

/// Names a notice for as long as the window is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct NoticeId(pub u64);

/// Something that happened elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Names it.
    pub id: NoticeId,
    /// How bad it is.
    pub kind: NoticeKind,
    /// What happened, in words.
    pub text: String,
    /// The bank it is about; the next one about the same bank takes its place.
    pub about: Option<BankKey>,
    /// What can be done about it.
    pub offer: Offer,
}

/// How bad a notice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Good to know. Leaves by itself.
    Note,
    /// Something did not work. Stays until it is taken away.
    Failure,
}

/// What can be done about what happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offer {
    /// Nothing.
    Nothing,
    /// It can be undone.
    Undo,
    /// What is wrong can be looked at.
    Problems(Route),
}

/// What can be undone: the latest of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Undo {
    /// An attempt was deleted.
    Deleted(Box<Kept>),
    /// A bank was taken off the shelf.
    TakenOff(BankKey),
}

/// What is to be told, the oldest first.
#[derive(Debug, Default)]
pub struct Notices {
    all: Vec<Notice>,
    last: NoticeId,
}

impl Notices {
    /// All of them, the oldest first.
    #[must_use]
    pub fn all(&self) -> &[Notice] {
        &self.all
    }

    /// Adds one, in place of one about the same bank, of one that says the same, and of what can be
    /// undone no more once this can.
    pub fn tell(&mut self, kind: NoticeKind, text: String, about: Option<BankKey>, offer: Offer) {
        self.last = NoticeId(self.last.0 + 1);
        self.all.retain(|old| {
            let is_about_the_same = about.is_some() && old.about == about;
            let is_undone_no_more = offer == Offer::Undo && old.offer == Offer::Undo;
            !is_about_the_same && !is_undone_no_more && old.text != text
        });
        self.all.push(Notice { id: self.last, kind, text, about, offer });
    }

    /// Takes one away.
    pub fn dismiss(&mut self, id: NoticeId) {
        self.all.retain(|notice| notice.id != id);
    }

    /// Takes the offer to undo away: it has been taken.
    pub fn forget_undo(&mut self) {
        self.all.retain(|notice| notice.offer != Offer::Undo);
    }
}
