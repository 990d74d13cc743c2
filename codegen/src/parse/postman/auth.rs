//! Auth as it is stated at one place; what is passed on from there is not known here.

use super::document::{Auth, Scheme};
use super::keys;
use super::reader::{Object, Reader, scalar};
use serde_json::Value;

impl Reader<'_> {
    /// Reads the auth of a collection, folder or request.
    pub(super) fn auth(&mut self, object: &Object<'_>) -> Option<Auth> {
        let object = self.open(&object.field("auth")?, &keys::AUTH)?;
        let Some(name) = self.text(&object, "type") else {
            self.warn("missing-key", &object.at, "`auth` has no `type`; it is left out");
            return None;
        };
        Some(Auth {
            inherited: self.flag(&object, "isInherited"),
            settings: object.field(&name).map(|field| settings(field.value)).unwrap_or_default(),
            scheme: scheme(&name),
            at: object.at,
        })
    }
}

/// Returns the scheme of a name.
fn scheme(name: &str) -> Scheme {
    match name {
        "noauth" => Scheme::NoAuth,
        "apikey" => Scheme::ApiKey,
        "basic" => Scheme::Basic,
        "bearer" => Scheme::Bearer,
        "digest" => Scheme::Digest,
        "oauth2" => Scheme::OAuth2,
        other => Scheme::Other(other.to_owned()),
    }
}

/// Returns the settings of a scheme: a map in format 2.0, a list of pairs in 2.1.
fn settings(value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Object(map) => {
            map.iter().filter_map(|(key, value)| Some((key.clone(), scalar(value)?))).collect()
        }
        Value::Array(pairs) => pairs.iter().filter_map(pair).collect(),
        _ => Vec::new(),
    }
}

fn pair(value: &Value) -> Option<(String, String)> {
    let key = value.get("key")?.as_str()?.to_owned();
    Some((key, value.get("value").and_then(scalar)?))
}
