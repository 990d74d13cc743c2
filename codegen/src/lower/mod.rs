//! Documents to facts, in the words of the IR: one module per input format.
//!
//! References are resolved here and gone afterwards. Nothing is decided that needs a look at the whole API: equal types
//! stay apart, and a sample that contradicts a type stands beside it. That is the business of `merge`.

mod facts;
mod groups;
mod ignore;
pub mod openapi;
pub mod postman;
pub mod prose;
pub mod redoc;

use crate::diagnostic::Report;
use crate::parse::Document;
pub use facts::{DocsPolicy, Facts, Pin, Slot};
pub use ignore::{Part, ignore};

/// Lowers a document of any format. `name` is the module name of the API.
pub fn any(document: &Document, name: &str, policy: DocsPolicy, report: &mut Report) -> Facts {
    match document {
        Document::OpenApi(document) => openapi::api(document, name, policy, report),
        Document::Postman(document) => postman::api(document, name, policy, report),
    }
}
