//! URLs as objects.

use super::Writer;
use crate::parse::postman::Url;
use serde_json::{Map, Value, json};

impl Writer<'_> {
    /// Writes a URL.
    pub(super) fn url(&mut self, url: &Url) -> Value {
        if url.is_empty() {
            return json!({ "raw": "" });
        }
        let query: Value = url.query.iter().map(|parameter| self.parameter(parameter, false)).collect();
        let mut object = Map::from_iter([("raw".to_owned(), raw(url, &query).into())]);
        base(&url.base, &mut object);
        if !url.path.is_empty() {
            object.insert("path".to_owned(), url.path.clone().into());
        }
        if !url.query.is_empty() {
            object.insert("query".to_owned(), query);
        }
        if !url.variables.is_empty() {
            let variables = url.variables.iter().map(|variable| self.parameter(variable, true)).collect();
            object.insert("variable".to_owned(), variables);
        }
        object.into()
    }
}

/// Returns the text of a URL; parameters that are switched off are not in it.
fn raw(url: &Url, query: &Value) -> String {
    let path: String = url.path.iter().map(|part| format!("/{part}")).collect();
    let is_on = |parameter: &&Value| parameter.get("disabled").is_none();
    let pair = |parameter: &Value| {
        let text = |key: &str| parameter.get(key).and_then(Value::as_str);
        let value = text("value").map(|value| format!("={value}")).unwrap_or_default();
        format!("{}{value}", text("key").unwrap_or_default())
    };
    let pairs: Vec<String> = query.as_array().into_iter().flatten().filter(is_on).map(pair).collect();
    let mark = if pairs.is_empty() { "" } else { "?" };
    format!("{}{path}{mark}{}", url.base, pairs.join("&"))
}

/// Adds the parts of what stands before the path.
fn base(base: &str, object: &mut Map<String, Value>) {
    let host = match base.split_once("://") {
        Some((protocol, host)) => {
            object.insert("protocol".to_owned(), protocol.into());
            host
        }
        None => base,
    };
    let (host, port) = match host.rsplit_once(':') {
        Some((host, port)) if !port.contains('}') => (host, Some(port)),
        _ => (host, None),
    };
    if !host.is_empty() {
        object.insert("host".to_owned(), host.split('.').collect());
    }
    if let Some(port) = port {
        object.insert("port".to_owned(), port.into());
    }
}
