//! Parts of what is said of a call, as a person names them who knows that they are about something else.

use super::postman;
use crate::ir::Method;
use crate::parse::Document;
use serde::Deserialize;

/// A part of what is said of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// The text that describes it.
    Description,
    /// The body that its request shows.
    Body,
    /// Its saved responses.
    Responses,
}

impl Part {
    /// Returns its word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Description => "description",
            Self::Body => "body",
            Self::Responses => "responses",
        }
    }
}

/// Takes a part out of what a document says of a call. Returns whether it was there. The descriptions of an OpenAPI document
/// state no facts, so that there is nothing to take out.
pub fn ignore(document: &mut Document, method: Method, path: &str, part: Part) -> bool {
    match document {
        Document::OpenApi(_) => false,
        Document::Postman(document) => postman::ignore(document, method, path, part),
    }
}
