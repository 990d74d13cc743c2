//! One parser per input format: bytes in, a document faithful to its format out.

pub mod document;
pub mod jsonc;
pub mod kind;
pub mod openapi;
mod order;
pub mod postman;
pub mod prose;
pub(crate) mod tree;
