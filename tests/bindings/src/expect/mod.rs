//! How values must stand in a request, by the rules of OpenAPI.
mod headers;
mod query;
mod signature;
mod text;

pub use signature::uncompressed;
pub use text::encoded;

use crate::document::{Node, Operation};
use crate::server::Arrived;
use crate::table::Arguments;
use serde_json::Value;

/// What must arrive.
pub struct Expected<'a> {
    /// The operation.
    pub operation: &'a Operation<'a>,
    /// The path before the operation's.
    pub base_path: &'a str,
    /// The values that the call was made with.
    pub arguments: &'a Arguments,
    /// The media type of the body, if there is one.
    pub media_type: Option<&'a str>,
    /// The schemes that the call must be signed in with.
    pub schemes: &'a [(&'a str, Node<'a>)],
    /// The media type of the documented reply.
    pub reply_type: Option<&'a str>,
}

impl Expected<'_> {
    /// Returns what differs in path, query and body.
    pub fn differences_of_values(&self, arrived: &Arrived) -> Vec<String> {
        let (path, query) = arrived.target.split_once('?').unwrap_or((&arrived.target, ""));
        let mut all: Vec<String> = same("path", &self.path(), path).into_iter().collect();
        all.extend(query::differences(self, query));
        all.extend(self.body(arrived));
        all
    }

    /// Returns all that differs.
    pub fn differences(&self, arrived: &Arrived) -> Vec<String> {
        let method = self.operation.method.to_ascii_uppercase();
        let mut all = self.differences_of_values(arrived);
        all.extend(same("method", &method, &arrived.method));
        all.extend(headers::differences(self, arrived));
        all
    }

    /// Returns the values of the parameters of a place, each with its parameter.
    fn parameters(&self, place: &str) -> Vec<(Node<'_>, &str, &Value)> {
        let all = self.operation.parameters().into_iter().filter(|each| each.text("in") == Some(place));
        let valued = all.filter_map(|parameter| {
            let name = parameter.text("name")?;
            let value = self.arguments.get(&format!("{place}:{name}"))?;
            Some((parameter, name, value))
        });
        valued.filter(|(_, _, value)| !value.is_null()).collect()
    }

    fn path(&self) -> String {
        let template = format!("{}{}", self.base_path, self.operation.path);
        self.parameters("path").iter().fold(template, |path, (parameter, name, value)| {
            path.replace(&format!("{{{name}}}"), &text::segment(parameter, name, value))
        })
    }

    fn body(&self, arrived: &Arrived) -> Option<String> {
        let expected = self.arguments.get("body").filter(|_| self.media_type.is_some());
        let Some(expected) = expected else {
            return (!arrived.body.is_empty()).then(|| "body: expected none".to_owned());
        };
        let media_type = self.media_type.unwrap_or_default();
        let body = signature::uncompressed(&self.operation.node, &arrived.body);
        let found = match serde_json::from_slice(&body) {
            _ if media_type == FORM => return query::form_difference(self, expected, &body),
            _ if media_type.starts_with("multipart/") => {
                return Some(format!("body: {media_type} is not checked yet"));
            }
            Ok(found) if is_json(media_type) => found,
            Err(error) if is_json(media_type) => return Some(format!("body: {error}")),
            _ => Value::String(String::from_utf8_lossy(&body).into_owned()),
        };
        difference(expected, &found).map(|found| format!("body: {found}"))
    }
}

/// The media type of forms.
pub const FORM: &str = "application/x-www-form-urlencoded";

fn same(what: &str, expected: &str, found: &str) -> Option<String> {
    (expected != found).then(|| format!("{what}: expected {expected}, found {found}"))
}

/// Returns whether a media type is one of JSON.
pub fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence == "*/*" || essence == "application/json" || essence.ends_with("+json")
}

/// Returns the first place where two values differ; numbers are compared by value.
pub fn difference(expected: &Value, found: &Value) -> Option<String> {
    match (expected, found) {
        (Value::Object(left), Value::Object(right)) => {
            let keys = left.keys().chain(right.keys().filter(|key| !left.contains_key(*key)));
            keys.into_iter().find_map(|key| {
                let differing = match (left.get(key), right.get(key)) {
                    (Some(left), Some(right)) => difference(left, right)?,
                    (Some(left), None) => format!(" expected {left}, found nothing"),
                    (None, right) => format!(" expected nothing, found {}", right.unwrap_or(&Value::Null)),
                };
                Some(format!(".{key}{differing}"))
            })
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            let mut pairs = left.iter().zip(right).enumerate();
            pairs.find_map(|(index, (left, right))| Some(format!("[{index}]{}", difference(left, right)?)))
        }
        (Value::Number(left), Value::Number(right)) if left.as_f64() == right.as_f64() => None,
        _ => (expected != found).then(|| format!(" expected {expected}, found {found}")),
    }
}
