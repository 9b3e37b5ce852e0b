//! The window.

#[cfg(test)]
mod canvas;
