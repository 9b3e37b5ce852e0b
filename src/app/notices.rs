//! What is told about things that happened elsewhere, and what can be undone.

use super::route::Route;
use super::state::BankKey;
use crate::record::Kept;

/// Names a notice for as long as the window is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct NoticeId(pub u64);

/// Something that happened elsewhere.
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, PartialEq)]
pub enum Offer {
    /// Nothing.
    Nothing,
    /// It can be undone, for as long as this is told: nobody brings back by accident, in another
    /// place, what they have long forgotten.
    Undo(Undo),
    /// It can be tried again.
    TryAgain,
    /// What is wrong can be looked at.
    Problems(Route),
}

impl Offer {
    fn is_undo(&self) -> bool {
        match self {
            Self::Undo(_) => true,
            Self::Nothing | Self::TryAgain | Self::Problems(_) => false,
        }
    }
}

/// What can be undone.
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

    /// Adds one, in place of one about the same bank, of one that says the same, and of what cannot
    /// be undone, or need not be tried, any more once this is. What says the same and offers nothing
    /// takes no offer to try again away.
    pub fn tell(&mut self, kind: NoticeKind, text: String, about: Option<BankKey>, offer: Offer) {
        let is_offered = |old: &Notice| old.text == text && old.offer == Offer::TryAgain;
        if offer == Offer::Nothing && self.all.iter().any(is_offered) {
            return;
        }
        self.last = NoticeId(self.last.0 + 1);
        self.all.retain(|old| {
            let is_about_the_same = about.is_some() && old.about == about;
            let is_offered_anew = match offer {
                Offer::Undo(_) => old.offer.is_undo(),
                Offer::TryAgain => old.offer == Offer::TryAgain,
                Offer::Nothing | Offer::Problems(_) => false,
            };
            !is_about_the_same && !is_offered_anew && old.text != text
        });
        self.all.push(Notice { id: self.last, kind, text, about, offer });
    }

    /// Takes one away.
    pub fn dismiss(&mut self, id: NoticeId) {
        self.all.retain(|notice| notice.id != id);
    }

    /// Whether something can be undone.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.all.iter().any(|notice| notice.offer.is_undo())
    }

    /// Takes the offer to undo, and with it the notice.
    pub fn take_undo(&mut self) -> Option<Undo> {
        let at = self.all.iter().position(|notice| notice.offer.is_undo())?;
        match self.all.remove(at).offer {
            Offer::Undo(undo) => Some(undo),
            Offer::Nothing | Offer::TryAgain | Offer::Problems(_) => None,
        }
    }

    /// Whether something can be tried again.
    #[must_use]
    pub fn can_try_again(&self) -> bool {
        self.all.iter().any(|notice| notice.offer == Offer::TryAgain)
    }

    /// Takes the offer to try again away, and with it the notice.
    pub fn take_retry(&mut self) {
        self.all.retain(|notice| notice.offer != Offer::TryAgain);
    }
}
