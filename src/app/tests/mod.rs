//! Whole ways through the window, by what a screen reader is told.

mod kinds;
mod quiz;
mod results;
