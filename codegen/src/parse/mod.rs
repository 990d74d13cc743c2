//! One parser per input format: bytes in, a document faithful to its format out.

pub mod document;
pub mod jsonc;
pub mod kind;
pub mod openapi;
mod order;
pub mod postman;
pub mod prose;
pub mod redoc;
pub(crate) mod tree;

use crate::diagnostic::{Diagnostic, Location, Report};
use crate::input::Export;
use kind::Kind;
use serde_json::Value;
use std::sync::Arc;
use tree::Notation;

/// A parsed export, still in its own format.
#[derive(Clone, Debug)]
pub enum Document {
    /// OpenAPI, or Swagger brought to it.
    OpenApi(Box<document::Document>),
    /// A Postman collection.
    Postman(Box<postman::Document>),
}

/// Reads an export of any kind, or of the one that a person states. `None` comes only together with an error in the report.
pub fn any(export: &Export, stated: Option<Kind>, report: &mut Report) -> Option<Document> {
    let read = |report: &mut Report| {
        let (kind, tree) = open(export, stated, report)?;
        Ok(match kind {
            Kind::Postman => Document::Postman(Box::new(postman::of_tree(export, &tree, report)?)),
            kind => {
                let mut document = openapi::of_tree(export, kind, tree, report)?;
                document.sort();
                Document::OpenApi(Box::new(document))
            }
        })
    };
    or_report(read(report), report)
}

/// Reads the main file of an export as a tree, and tells its kind.
fn open(export: &Export, stated: Option<Kind>, report: &mut Report) -> Result<(Kind, Value), Diagnostic> {
    let file = &export.main;
    let missing = || Diagnostic::error("missing-file", &Location::file(file), "the file does not exist");
    let tree = main_tree(file, export.files.get(file).ok_or_else(missing)?, stated, report)?;
    let (kind, warning) = match stated {
        Some(stated) => kind::of_stated(file, &tree, stated),
        None => kind::of_tree(file, &tree)?,
    };
    report.extend(warning);
    Ok((kind, tree))
}

/// Reads the tree of a main file, or of the document that stands in it. Where a person states a kind, it is that of the tree,
/// and a text is not looked at for signs of others.
pub fn main_tree(
    file: &Arc<str>,
    bytes: &[u8],
    stated: Option<Kind>,
    report: &mut Report,
) -> Result<Value, Diagnostic> {
    let text = tree::decode(file, bytes)?;
    let is_markup = Notation::of(file, text) == Notation::Markup;
    let kind = if stated.is_none() || is_markup { kind::of_text(file, text)? } else { None };
    match kind {
        None => tree::read(file, bytes, report).map_err(|error| kind::of_broken(file, text, error)),
        Some(Kind::RedocHtml) => redoc::html::tree(file, text, report),
        Some(kind) => {
            let message = format!("this is {}, where a document of keys and values belongs", kind.title());
            Err(Diagnostic::error("wrong-kind", &Location::file(file), message).help(kind::READ_KINDS))
        }
    }
}

fn or_report<T>(read: Result<T, Diagnostic>, report: &mut Report) -> Option<T> {
    read.map_err(|diagnostic| report.push(diagnostic)).ok()
}
