//! Typed bindings for field-service APIs.
