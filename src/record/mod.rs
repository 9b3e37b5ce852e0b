//! The store of all attempts on this machine.
