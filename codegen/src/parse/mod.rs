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
    let at = Location::file(file);
    let bytes = export.files.get(file);
    let bytes = bytes.ok_or_else(|| Diagnostic::error("missing-file", &at, "the file does not exist"))?;
    if stated.is_none()
        && let Some(kind) = kind::of_text(file, tree::decode(file, bytes)?)?
    {
        let message = format!("this is {}, which is not read yet", kind.title());
        return Err(Diagnostic::error("wrong-kind", &at, message).help(kind::READ_KINDS));
    }
    let tree = tree::read(file, bytes, report)?;
    let (kind, warning) = match stated {
        Some(stated) => kind::of_stated(file, &tree, stated),
        None => kind::of_tree(file, &tree)?,
    };
    report.extend(warning);
    Ok((kind, tree))
}

fn or_report<T>(read: Result<T, Diagnostic>, report: &mut Report) -> Option<T> {
    read.map_err(|diagnostic| report.push(diagnostic)).ok()
}
