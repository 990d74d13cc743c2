//! What stands before API keys, as the parser knows it from descriptions: a fact that must not go with them.

use super::survey::address;
use super::trees::{Trees, step, tokens};
use crate::diagnostic::{Location, Place, Report};
use crate::input::Export;
use crate::parse;
use crate::parse::document::SecurityKind;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Parts of a document that security schemes have nothing to do with.
const LARGE: &[&str] = &["paths", "webhooks", "definitions", "components"];

/// Returns the prefixes by the addresses of their schemes.
pub(super) fn of(export: &Export, root: &Value, trees: &Trees<'_>) -> HashMap<usize, String> {
    let Some(small) = without_calls(root) else { return HashMap::new() };
    let mut export = export.clone();
    export.files.insert(export.main.clone(), small.to_string().into_bytes());
    let Some(document) = parse::openapi::parse(&export, &mut Report::default()) else {
        return HashMap::new();
    };
    let mut prefixes = HashMap::new();
    for (_, scheme) in document.security_schemes {
        if let SecurityKind::ApiKey { prefix: Some(prefix), .. } = scheme.kind {
            prefixes.extend(place(&scheme.at, trees).map(|address| (address, prefix)));
        }
    }
    prefixes
}

/// Returns a document with its security schemes and without its calls and types, which take time to parse; `None` if it
/// has no schemes.
fn without_calls(root: &Value) -> Option<Value> {
    let schemes = root.get("components").and_then(|components| components.get("securitySchemes"));
    if schemes.is_none() && root.get("securityDefinitions").is_none() {
        return None;
    }
    let rest = root.as_object()?.iter().filter(|(key, _)| !LARGE.contains(&key.as_str()));
    let mut small: Map<String, Value> = rest.map(|(key, value)| (key.clone(), value.clone())).collect();
    if let Some(schemes) = schemes {
        let components = Map::from_iter([("securitySchemes".to_owned(), schemes.clone())]);
        small.insert("components".to_owned(), components.into());
    }
    Some(small.into())
}

/// Returns the address of the node at a place.
fn place(at: &Location, trees: &Trees<'_>) -> Option<usize> {
    let Place::Pointer(pointer) = &at.place else { return None };
    let root = trees.root(&at.file)?;
    tokens(pointer)?.iter().try_fold(root, |value, token| step(value, token)).map(address)
}
