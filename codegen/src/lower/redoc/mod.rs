//! Texts of Redoc pages to facts.

pub mod prose;
