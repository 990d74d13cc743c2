//! Typed bindings for field-service APIs.
pub mod runtime;
