//! Tests of the emitted bindings as their users meet them: what a call is on the wire, and what becomes of the documents' samples.
//!
//! | part | holds |
//! |---|---|
//! | `table` | every function and type of the bindings, callable with JSON; the build script fills it |
//! | `collection` | a small reader of Postman collections: their calls as another client sends them |
//! | `document` | a small reader of OpenAPI, which says what must be sent and what is answered |
//! | `reply` | the documented replies |
//! | `sample` | values composed from schemas and their samples |
//! | `expect` | how values must stand in a path, query, header and body |
//! | `exceptions` | lists of samples that contradict their schema |
//! | `exported` | which Rust item stands for which place of a document |
//! | `server` | a local HTTP server that says what arrived |
//!
//! Nothing here uses the generator: both read the documents, each in its own way, and must agree.

pub mod collection;
pub mod document;
pub mod exceptions;
pub mod expect;
pub mod exported;
pub mod reply;
pub mod sample;
pub mod server;
mod table;

pub use table::{Arguments, Bindings, Failure, Session};

#[allow(clippy::all, deprecated, unused_imports, reason = "written by the build script")]
mod tables {
    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

pub use tables::apis;
