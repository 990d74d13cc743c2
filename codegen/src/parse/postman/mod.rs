//! A Postman collection in, 2.0 or 2.1, exported or as published documentation holds it; one document out.
//!
//! The forms that the versions have for the same thing are read into one. Descriptions and bodies stay text, variables
//! stay names, and what a folder passes on to its items is not spread: what any of it means is not known here.

mod auth;
mod body;
mod collection;
mod document;
mod environment;
mod keys;
mod parameter;
mod reader;
mod request;
mod response;
mod url;

#[cfg(test)]
mod tests;

pub use document::{
    Auth, Body, BodyContent, Call, Description, Document, Environment, Folder, Item, Parameter, Request,
    Response, Scheme, Url, Version,
};

use crate::diagnostic::{Diagnostic, Location, Report};
use crate::input::Export;
use crate::parse::kind::Kind;
use crate::parse::tree;
use reader::Reader;
use serde_json::Value;

/// Reads a collection, and the environments in the other files of the export. `None` comes only together with an error in
/// the report.
pub fn parse(export: &Export, report: &mut Report) -> Option<Document> {
    let read = super::open(export, None, report).and_then(|(kind, tree)| match kind {
        Kind::Postman => of_tree(export, &tree, report),
        kind => Err(other_kind(&Location::file(&export.main), kind)),
    });
    super::or_report(read, report)
}

/// Reads a collection from its tree, or says why there is none.
pub(super) fn of_tree(export: &Export, tree: &Value, report: &mut Report) -> Result<Document, Diagnostic> {
    let file = &export.main;
    let mut document = Reader::new(report).document(file, tree)?;
    for (name, bytes) in export.files.iter().filter(|(name, _)| *name != file) {
        let tree = tree::read(name, bytes, report)?;
        document.environments.extend(Reader::new(report).environments(name, &tree));
    }
    Ok(document)
}

/// The answer to a document of another kind.
fn other_kind(at: &Location, kind: Kind) -> Diagnostic {
    let message = format!("this is {}, and a Postman collection belongs here", kind.title());
    Diagnostic::error("wrong-kind", at, message).help("give the collection")
}
