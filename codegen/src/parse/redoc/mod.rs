//! Redoc pages.

pub mod text;
