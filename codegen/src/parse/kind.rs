//! Bytes in, the kind of document out, or a word on what the file seems to be instead.
//!
//! This is told before anything is read, so that a wrong file is answered with its right name and not with a hundred
//! complaints about missing keys.

use crate::diagnostic::{Diagnostic, Location};
use crate::parse::tree::{self, Notation};
use serde_json::{Map, Value};
use std::sync::Arc;

mod skim;
#[cfg(test)]
mod tests;

/// A kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// OpenAPI 3.0
    OpenApi30,
    /// OpenAPI 3.1, and what is later and reads like it.
    OpenApi31,
    /// Swagger 2.0
    Swagger20,
    /// A Postman collection, exported or as the published documentation holds it.
    Postman,
    /// A Redoc page as saved from a browser, with its document inside.
    RedocHtml,
    /// A Redoc page as flattened text.
    RedocText,
}

impl Kind {
    /// Returns what people call it, with an article.
    pub fn title(self) -> &'static str {
        match self {
            Self::OpenApi30 => "an OpenAPI 3.0 document",
            Self::OpenApi31 => "an OpenAPI 3.1 document",
            Self::Swagger20 => "a Swagger 2.0 document",
            Self::Postman => "a Postman collection",
            Self::RedocHtml => "a Redoc page",
            Self::RedocText => "a Redoc page as text",
        }
    }
}

impl Kind {
    /// Tells whether documents of both kinds are read alike.
    fn is_like(self, other: Self) -> bool {
        let is_openapi = |kind| matches!(kind, Self::OpenApi30 | Self::OpenApi31);
        self == other || is_openapi(self) && is_openapi(other)
    }
}

/// Tells what kind of document a file is.
pub fn detect(name: &str, bytes: &[u8]) -> Result<Kind, Diagnostic> {
    let file: Arc<str> = name.into();
    let text = tree::decode(&file, bytes)?;
    if let Some(kind) = of_text(&file, text)? {
        return Ok(kind);
    }
    let root = skim::root(&file, text)?;
    of_tree(&file, &root).map(|(kind, _)| kind)
}

/// Tells the kind of a text that no tree is read from; `None` where a tree may be.
pub(crate) fn of_text(file: &Arc<str>, text: &str) -> Result<Option<Kind>, Diagnostic> {
    match Notation::of(file, text) {
        Notation::Json => Ok(None),
        Notation::Markup => markup(file, text).map(Some),
        Notation::Yaml => prose(file, text),
    }
}

/// Tells the kind of an HTML or XML text.
fn markup(file: &Arc<str>, text: &str) -> Result<Kind, Diagnostic> {
    let start: String = text.chars().take(4000).collect::<String>().to_ascii_lowercase();
    let is_html = start.contains("<html") || start.contains("<!doctype html");
    if is_redoc(text, is_html) {
        return Ok(Kind::RedocHtml);
    }
    let (what, help) = if start.contains("definitions") && start.contains("wsdl") {
        (
            "a WSDL file, which describes a SOAP service",
            "SOAP is not read; look for an OpenAPI document or a REST interface",
        )
    } else if start.contains("<application") && start.contains("wadl") {
        ("a WADL file", "WADL is not read; look for an OpenAPI document")
    } else if start.contains("edmx") {
        ("an OData metadata file", "OData is not read; look for an OpenAPI document")
    } else if is_html {
        (
            "an HTML page",
            "a page that shows an API loads its document from elsewhere: save that document instead",
        )
    } else {
        ("an XML file", "JSON or YAML is read")
    };
    Err(wrong_kind(file, what).help(help))
}

/// Tells whether a text is a Redoc page: HTML that names Redoc, or a part of a page that starts it.
fn is_redoc(text: &str, is_html: bool) -> bool {
    let names: &[&str] = match is_html {
        true => &["redoc", "Redoc", "ReDoc"],
        false => &["__redoc_state", "<redoc", "redoc.standalone", "Redoc.init", "Redoc.hydrate"],
    };
    names.iter().any(|name| text.contains(name))
}

/// Tells the kind of a text that is not JSON and might be YAML.
fn prose(file: &Arc<str>, text: &str) -> Result<Option<Kind>, Diagnostic> {
    let start = text.trim_start();
    let first = start.lines().next().unwrap_or_default().trim_end();
    if text.lines().take(40).any(|line| line.starts_with("Download OpenAPI specification")) {
        return Ok(Some(Kind::RedocText));
    }
    let what = if first.starts_with("#%RAML") {
        "a RAML document"
    } else if first.starts_with("FORMAT: 1A") {
        "an API Blueprint"
    } else if start.starts_with("syntax = \"proto") {
        "a Protocol Buffers file"
    } else if is_graphql(text) {
        "a GraphQL schema"
    } else {
        return Ok(None);
    };
    Err(wrong_kind(file, what).help(READ_KINDS))
}

/// Tells whether a text is a schema in GraphQL's own language.
fn is_graphql(text: &str) -> bool {
    let words = [
        "type ",
        "schema ",
        "schema{",
        "input ",
        "enum ",
        "scalar ",
        "interface ",
        "directive @",
        "extend type ",
    ];
    let lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut begins = lines.filter(|line| words.iter().any(|word| line.starts_with(word)));
    begins.any(|line| line.ends_with('{') || line.starts_with("scalar ") || line.starts_with("directive @"))
}

pub(crate) const READ_KINDS: &str = "what is read: OpenAPI 3.0 and 3.1, Swagger 2.0 (JSON or YAML), Redoc pages as HTML or text, Postman collections";

/// Says of a text that is not YAML what is read instead, unless it begins like a document that is.
pub(crate) fn of_broken(file: &Arc<str>, text: &str, error: Diagnostic) -> Diagnostic {
    const KEYS: &[&str] = &["openapi", "swagger", "info", "paths", "item", "collection"];
    let is_key = |line: &str| {
        let key = line.split_once(':').map(|(key, _)| key.trim_end().trim_matches(['"', '\'']));
        key.is_some_and(|key| KEYS.contains(&key))
    };
    let is_prose = Notation::of(file, text) == Notation::Yaml
        && !text.trim_start().starts_with('{')
        && !text.lines().any(is_key);
    if error.rule == "syntax" && is_prose { error.help(READ_KINDS) } else { error }
}

/// Keys at the root that name other kinds of documents.
const OTHERS: &[(&str, &str)] = &[
    ("asyncapi", "an AsyncAPI document"),
    ("arazzo", "an Arazzo document"),
    ("openrpc", "an OpenRPC document"),
    ("overlay", "an OpenAPI overlay, which only changes another document"),
    ("swaggerVersion", "a Swagger 1 document"),
    ("discoveryVersion", "a Google discovery document"),
    ("__schema", "a GraphQL schema"),
    ("_type", "an Insomnia export"),
    ("_postman_variable_scope", "a Postman environment, which belongs beside its collection"),
    ("requests", "a Postman collection of version 1"),
    ("$schema", "a JSON Schema"),
    ("log", "a HAR recording"),
    ("paths", "an OpenAPI document without its version"),
];

/// Tells the kind of a tree; what is odd about it but can be read comes along as a warning.
pub(crate) fn of_tree(file: &Arc<str>, root: &Value) -> Result<(Kind, Option<Diagnostic>), Diagnostic> {
    let Value::Object(root) = root else {
        let what = match root {
            Value::Array(_) => "a list",
            Value::String(_) => "plain text",
            _ => "a single value",
        };
        return Err(wrong_kind(file, what).help(READ_KINDS));
    };
    if let Some((key, version)) =
        ["openapi", "swagger"].iter().find_map(|key| root.get(*key).map(|v| (*key, v)))
    {
        return of_version(file, key, version);
    }
    if is_postman(root) {
        return Ok((Kind::Postman, None));
    }
    Err(unknown(file, root))
}

/// Tells the kind of a tree that a person has named a kind for: the version that it gives itself is as good.
pub(crate) fn of_stated(file: &Arc<str>, root: &Value, stated: Kind) -> (Kind, Option<Diagnostic>) {
    match of_tree(file, root) {
        Ok((kind, warning)) if kind.is_like(stated) => (kind, warning),
        _ => (stated, None),
    }
}

/// Tells the kind by the version that the document gives.
fn of_version(file: &Arc<str>, key: &str, version: &Value) -> Result<(Kind, Option<Diagnostic>), Diagnostic> {
    let at = Location::pointer(file, "").child(key);
    let version = match version {
        Value::String(text) => text.trim().trim_start_matches(['v', 'V']).to_owned(),
        other => other.to_string(),
    };
    let mut parts = version.split('.');
    let major = parts.next().unwrap_or_default();
    let minor = parts.next().unwrap_or("0");
    let warning = |message: String| Some(Diagnostic::warning("unknown-version", &at, message));
    match (major, minor) {
        ("2", _) => Ok((Kind::Swagger20, None)),
        ("3", "0") => Ok((Kind::OpenApi30, None)),
        ("3", "1") => Ok((Kind::OpenApi31, None)),
        ("3", _) => {
            let message = format!("OpenAPI {version} is read as 3.1; what is new in it is left out");
            Ok((Kind::OpenApi31, warning(message)))
        }
        ("1", _) => Err(wrong_kind(file, "a Swagger 1 document").help("convert it to OpenAPI 3 first")),
        _ => {
            let message = format!("`{version}` is not a known version of OpenAPI");
            Err(Diagnostic::error("unknown-version", &at, message).help("versions 2.0, 3.0 and 3.1 are read"))
        }
    }
}

/// Tells whether the root is that of a Postman collection, or of published documentation around one.
fn is_postman(root: &Map<String, Value>) -> bool {
    let root = root.get("collection").and_then(Value::as_object).unwrap_or(root);
    let Some(info) = root.get("info").and_then(Value::as_object) else { return false };
    let schema = info.get("schema").and_then(Value::as_str).unwrap_or_default();
    let has_mark = info.contains_key("_postman_id")
        || schema.contains("getpostman")
        || schema.contains("schema.postman");
    has_mark || (info.contains_key("name") && root.contains_key("item"))
}

/// The answer to a tree of no known kind.
fn unknown(file: &Arc<str>, root: &Map<String, Value>) -> Diagnostic {
    let has =
        |key: &str| root.contains_key(key) || root.get("data").is_some_and(|data| data.get(key).is_some());
    match OTHERS.iter().find(|(key, _)| has(key)) {
        Some(("paths", what)) => {
            wrong_kind(file, what).help("add `openapi: 3.0.3` (or `swagger: \"2.0\"`) at its beginning")
        }
        Some((_, what)) => wrong_kind(file, what).help(READ_KINDS),
        None => {
            wrong_kind(file, "JSON or YAML with neither `openapi` nor `swagger` at its root").help(READ_KINDS)
        }
    }
}

/// The answer to a file of another kind.
fn wrong_kind(file: &Arc<str>, what: &str) -> Diagnostic {
    Diagnostic::error(
        "wrong-kind",
        &Location::file(file),
        format!("this is not an API document that can be read: it seems to be {what}"),
    )
}
