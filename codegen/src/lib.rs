//! Reads published API documentation and writes typed Rust bindings.

pub mod diagnostic;
pub mod input;
pub mod parse;
