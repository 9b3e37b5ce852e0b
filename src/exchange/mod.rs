//! What goes out to other programs and comes in from them: one file (or folder) a format.
//!
//! Everything here makes text from data or data from text. Files are read and written by the
//! drivers, and nothing is decided here about what is right. So far this room has the sheets of
//! results; the formats of other quiz programs are to come.

pub mod results;
pub mod table;
