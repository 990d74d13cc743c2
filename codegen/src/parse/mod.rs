//! One parser per input format: bytes in, a document faithful to its format out.

pub mod document;
pub mod kind;
pub mod openapi;
mod order;
pub(crate) mod tree;
