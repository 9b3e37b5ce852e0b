//! Footnote: randomized quizzes from question banks written in RON, with every answer explained.
//!
//! The rooms, in the order data flows (`ARCHITECTURE.md` says why they are cut this way):
//!
//! | room | what it is for |
//! |---|---|
//! | [`bank`] | what a bank is; reading one from text, and saying exactly what is wrong with it |
//! | [`quiz`] | plan, paper, attempt, marking, report: everything between a bank and a score |
//! | [`disk`] | files of all kinds: replaced whole or not at all |
//! | [`library`] | the shelf: bundled banks, files and folders, their images |
//! | [`record`] | the store of all attempts on this machine |
//! | [`words`] | every sentence a person sees, from the Fluent catalogue |
//! | [`exchange`] | what goes out to other programs and comes in from them |
//! | [`cli`] | the terminal: one file a subcommand |
//! | [`app`] | the window |
//!
//! The arrow points one way. `bank` knows nothing of quizzes, `quiz` nothing of storage, and
//! neither of them of files, clocks, random sources or windows: those are arguments.

// A new variant is looked at wherever it matters. Tests may end all others alike.
#![cfg_attr(not(test), warn(clippy::wildcard_enum_match_arm))]

pub mod app;
pub mod bank;
pub mod cli;
pub mod disk;
pub mod exchange;
pub mod library;
pub mod quiz;
pub mod record;
pub mod words;

#[cfg(test)]
pub(crate) mod testing;
