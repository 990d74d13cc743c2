//! The IR as documents for other readers: OpenAPI for tools, and a listing of public facts for the eyes of a reviewer.
//!
//! Both know the IR and the decided names, and nothing of formats or tokens.

#[cfg(test)]
pub(crate) mod fixture;
mod openapi;
mod paths;
mod surface;

pub use openapi::{openapi, openapi_tree};
pub use paths::of_function as path_of_function;
pub use surface::surface;
