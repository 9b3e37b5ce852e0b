//! What all who touch files need of the disk: to know a plain file from what only looks like one,
//! and to replace a file so that nobody ever finds half of it.
//!
//! Beneath the rooms that have files of their own (`library` the banks, `record` the attempts),
//! which know nothing of each other. What is *in* a file is none of its business.

mod kind;
pub mod save;

pub use kind::FileKind;
pub use save::SaveError;
