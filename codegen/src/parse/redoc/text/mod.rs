//! Redoc pages that were saved as text.
//!
//! A page draws methods, paths and statuses as buttons, and a text has no buttons: what they said is lost. What is left is read
//! here as it stands, line by line; what it means for the API is not decided here.

mod document;

pub use document::{Alternative, Body, Call, Document, Flavour, Prim, Row, RowPlace, RowType, Sample, Text};
