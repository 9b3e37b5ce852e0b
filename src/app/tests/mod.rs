//! Whole ways through the window, by what a screen reader is told.

mod access;
mod by_keys;
mod choosing;
mod drafts;
mod elsewhere;
mod every_screen;
mod going;
mod keeping;
mod kinds;
mod leaving;
mod opening;
mod pictured;
mod pictures;
mod presses;
mod quiz;
mod results;
mod search;
mod settings;
mod shelf;
mod unkept;

use crate::bank::{Bank, Difficulty};
use crate::testing::bank;

/// A bank with a little of everything that the pages show.
pub(crate) fn sample() -> Bank {
    bank()
        .source("report")
        .passage("recognition", Some("report"))
        .question("capital")
        .topic("Geography")
        .difficulty(Difficulty::Easy)
        .single(&["*Tskhinvali", "Gori", "Batumi", ">None of these"])
        .cites(&["recognition"])
        .question("states")
        .topic("Recognition")
        .multiple(&["*Nicaragua", "*Syria", "Belarus", "Türkiye"])
        .cites(&["recognition"])
        .question("war")
        .topic("History")
        .difficulty(Difficulty::Hard)
        .true_false(true)
        .valid_until("2022-05-30")
        .build()
}
