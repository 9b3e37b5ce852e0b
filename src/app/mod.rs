//! The window.

#[cfg(test)]
mod canvas;
pub mod measure;
