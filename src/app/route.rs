//! Where one can be: the address of a screen, without its state.

use super::state::BankKey;
use crate::bank::Topic;

/// The address of a screen that can be opened from anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The shelf.
    Shelf,
    /// A bank's page.
    Bank(BankKey),
    /// A bank's page, with the question at this place in view.
    Question(BankKey, usize),
    /// Setting up a quiz from a bank.
    Setup(BankKey),
    /// Setting up a quiz from a bank, on this topic.
    SetupOn(BankKey, Topic),
    /// What is wrong with a bank.
    Problems(BankKey),
    /// Past attempts.
    History,
    /// The settings.
    Settings,
}
