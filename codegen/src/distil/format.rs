//! A document without its version in, the same document with the version that a person says it has out.

use crate::parse::kind::Kind;
use crate::parse::tree::{self, Notation};
use std::sync::Arc;

/// A kind of document that a person can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// OpenAPI 3, read as 3.0.
    OpenApi,
    /// Swagger 2.0
    Swagger,
    /// A Postman collection, which needs no version.
    Postman,
}

impl Format {
    /// Tells whether a document of a kind is of this format.
    pub(super) fn is(self, kind: Kind) -> bool {
        match self {
            Self::OpenApi => matches!(kind, Kind::OpenApi30 | Kind::OpenApi31),
            Self::Swagger => kind == Kind::Swagger20,
            Self::Postman => kind == Kind::Postman,
        }
    }

    /// Returns what people call it.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::OpenApi => "an OpenAPI document",
            Self::Swagger => "a Swagger document",
            Self::Postman => "a Postman collection",
        }
    }

    /// Puts the version at the beginning of a document; `None` if it is no text with keys.
    pub(super) fn with_version(self, file: &Arc<str>, bytes: &[u8]) -> Option<Vec<u8>> {
        let (key, version) = match self {
            Self::OpenApi => ("openapi", "3.0.3"),
            Self::Swagger => ("swagger", "2.0"),
            Self::Postman => return None,
        };
        let text = tree::decode(file, bytes).ok()?;
        match Notation::of(file, text) {
            Notation::Json => {
                let keys = text.trim_start().strip_prefix('{')?;
                Some(format!("{{\"{key}\": \"{version}\",{keys}").into_bytes())
            }
            Notation::Yaml => Some(format!("{key}: \"{version}\"\n{text}").into_bytes()),
            Notation::Markup => None,
        }
    }
}
